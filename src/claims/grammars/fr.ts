import type { Grammar, Worked } from '../grammar';
import { LICENCE } from '../licence-names';

const OPENNESS = ['open-source', 'fully-open', 'open-weights', 'open'] as const;

/** What a sentence that is about the page's model begins with. */
const SUBJECT = "(?:§|(?:ce|cet|notre|le) modèle|ces modèles|nos modèles|les modèles §|il|elle|c')";
const WE =
  "^[^\\p{L}]*(?:aujourd'hui,? )?(?:nous (?:sommes (?:heureux|ravis|fiers) (?:de|d')\\s?)?(?:publi\\w*|présent\\w*|lanç\\w*|annonç\\w*|annonc\\w*|dévoil\\w*|propos\\w*|libér\\w*|partag\\w*|rend\\w*|ouvr\\w*)|voici|découvrez)";

/** French: the noun stands before ("un modèle de langage open source"). */
const grammar: Grammar = {
  lang: 'fr',
  common:
    'le la les des du un une et est en pour dans que qui sur avec par nous notre nos ce cette ces sont au aux plus ne pas il elle ou modèle modèles sous licence être été ont a de à entièrement entraîné entraînée ouvert ouverts ouverte poids données français communauté gratuit leur son sa ses peut était très aussi quand mais cela vos leurs où chaque depuis sans publions outil',
  noun: 'before',
  // biome-ignore format: a table, one way of saying it a line
  asserts: [
    { kinds: [...OPENNESS, 'free-use'], before: `(?:^[^\\p{L}§]*|, |et )${SUBJECT}(?: [\\w§.()-]{1,20}){0,3}? ?(?:est|sont|reste)(?: [^.;:?]{0,70})?[ -]?` },
    { kinds: OPENNESS, before: `${WE}[^.;:?]{0,90}` },
    { kinds: OPENNESS, before: '§[^.;:?]{0,40}?(?:,| :| [-–—]) (?:une? |le |la |notre )?[^.;:?]{0,60}' },
    { kinds: ['licence'], before: '(?:§|modèles?|poids)(?: [\\w§.()-]{1,20}){0,3}? (?:est|sont|a été|ont été)(?: [\\w-]{1,14}){0,3} (?:sous|selon)(?: [\\w-]{1,14}){0,2} ?' },
    { kinds: ['licence'], before: '^[^\\p{L}]*licence ?:? ?' },
    { kinds: ['open-weights', 'open-data', 'open', 'fully-open'], before: '^[^\\p{L}§]*(?:(?:§|le|la|les|tous|du|de|modèles?|notre|nos|ce|est|sont|nous|publions) ?){0,5}', text: '\\b(?:est|sont|ont|publi\\w*|dispon\\w*|partag\\w*|librement|peut)\\b' },
  ],
  // biome-ignore format: a table, one entry a line
  terms: [
    { kind: 'fully-open', words: '\\b(?:enti[eè]rement|totalement|compl[eè]tement|pleinement|vraiment|v[ée]ritablement|100 ?%) (?:ouvert(?:e|s|es)?|open[ -]source|libres?|transparent(?:e|s|es)?)|\\bscience ouverte\\b' },
    { kind: 'fully-open', words: '\\b(?:poids|code|donn[ée]es)(?:,| et) [^.;:]{3,60}\\bsont (?:tous |toutes |enti[eè]rement )?(?:ouverts?|ouvertes|publics|publi[ée]e?s|disponibles)' },
    { kind: 'open-weights', words: '\\bpoids (?:du mod[eè]le |des mod[eè]les |de [^.;,]{1,30} )?(?:sont |ont [ée]t[ée] )?(?:(?:d[ée]sormais|tous|maintenant|aussi|[ée]galement) )?(?:(?:enti[eè]rement|librement|publiquement) )?(?:ouverts?|publics|publi[ée]s|(?<=sont )disponibles|(?<=librement )disponibles|(?<=publiquement )disponibles)|\\bopen[ -]weights?\\b' },
    { kind: 'open-weights', words: '\\b(?:publi|lib[ée]r|diffus|partag|ouvr)\\w{1,6} (?:(?:tous|aussi|[ée]galement) )?(?:les |ses |nos )poids\\b', sure: true },
    { kind: 'open-data', words: "\\bdonn[ée]es d'(?:entra[iî]nement|apprentissage|entrainement) (?:sont |ont [ée]t[ée] )?(?:[\\w-]{0,20} )?(?:ouvertes|publi[ée]es|publiques|disponibles|open source|rendues publiques)|\\bentra[iî]n[ée]e?s? (?:exclusivement|uniquement|enti[eè]rement) (?:sur|avec|[àa] partir de) des (?:donn[ée]es|corpus) (?:enti[eè]rement )?(?:ouvert(?:e)?s|libres|publiques|sous licence)", sure: true },
    { kind: 'open-source', words: '\\bopen[ -]?source\\b(?!@)|\\bcode (?:source )?ouvert\\b|\\bopensource\\b' },
    { kind: 'free-use', words: "\\b(?:gratuit(?:e|s|es|ement)?|librement utilisables?|libres? d'utilisation|libre de droits?)\\b|\\b(?:usage|utilisation|exploitation|fins|usages|utilisations) (?!non[ -])(?:[\\w-]{0,14} )?commercia(?:l|le|ux|les)\\b" },
    { kind: 'free-use', words: "\\bnon[- ]commercia(?:l|le|ux|les)\\b|\\b[àa] des fins de recherche uniquement|\\br[ée]serv[ée]e?s? [àa] la recherche", polarity: 'negated' },
    { kind: 'licence', words: `(?<![\\w-])${LICENCE}(?![\\w-])` },
    { kind: 'licence', words: '\\bsous (?:une |la )?licences? (?:tr[eè]s )?(?:ouverte|libre|permissive|open source)' },
    { kind: 'open', words: "\\bdisponibles? (?:publiquement|librement)\\b|\\b(?:librement|publiquement|ouvertement) (?:accessibles?|disponibles?|t[ée]l[ée]chargeables?|partag[ée]e?s?|publi[ée]e?s?|diffus[ée]e?s?)|\\ben (?:libre|acc[eè]s) (?:acc[eè]s|libre|ouvert)|\\baccessibles? [àa] tous|\\brendue?s? publics?\\b|\\bmis(?:e|es)? [àa] (?:la )?disposition (?:de tous|du public)" },
    { kind: 'open', words: '\\bouvr(?:ons|e) (?:notre|nos|sa|ses|le|la|les) (?=[^.;,]{0,30}(?:s[ée]rie|mod[eè]les?|famille|gamme|llm))', sure: true },
    { kind: 'promise', words: "\\b(?:publierons|lib[ée]rerons|ouvrirons|diffuserons|partagerons)\\b[^.;]{0,40}(?:mod[eè]les?|poids|donn[ée]es)|\\b(?:poids|mod[eè]les?|versions?|donn[ée]es)\\b[^.;,]{0,24} (?:sera|seront) (?:(?:bient[oô]t|prochainement|aussi|[ée]galement) )?(?:publi|lib[ée]r|rendus? publi|ouvert|partag|diffus)[\\w]{0,4}|\\b(?:pr[ée]vo\\w+|compt\\w+|allons|va|vont|envisag\\w+|souhait\\w+) (?:bient[oô]t |prochainement |[ée]galement )?(?:de |d')?(?:publier|lib[ée]rer|ouvrir|diffuser|partager|rendre public\\w*)[^.;]{0,30}(?:poids|mod[eè]les?|versions?|donn[ée]es)", sure: true },
    { kind: 'open', words: '\\b(?:ouvert(?:e|s|es)?|libres?|open)\\b', noun: true },
  ],
  heads: {
    model:
      'modèle modèles+ modele modeles+ llm llms+ famille série collection assistant chatbot suite gamme version versions+ checkpoint checkpoints+ alternative vlm',
    tool: 'outil outils+ bibliothèque bibliothèques+ logiciel logiciels+ framework frameworks+ plateforme plateformes+ code moteur moteurs+ agent agents+ application applications+ librairie dépôt outillage solutions+ solution briques+ technologie technologies+',
    data: 'données+ jeu jeux+ corpus dataset datasets+ benchmark benchmarks+ ressources+',
    group:
      "communauté communautés+ écosystème écosystèmes+ monde projets+ projet mouvement initiative initiatives+ l'écosystème développeurs+ contributeurs+ philosophie recherche innovation esprit valeurs+ licence l'open acteurs+ communs ia l'ia stratégie politique",
    rival: 'concurrents+ rivaux+ alternatives+',
  },
  breaks:
    'est sont qui que pour avec sur dans par sous et ou mais comme parmi était publie publié publiés a ont nous permet',
  hedges:
    "ne n'* pas non jamais aucun* ni sans sauf excepté hormis loin interdi* prohib* exclu* exclure restrict* restrein* limit* si s'il s'ils lorsque quand dès_que seul* uniquement seulement condition* réserve sous_réserve accord autorisation demande exige* requiert nécess* doit doivent devra* faut pourra* pourrai* serai* sera seront serait aurait peut-être prévo* prévu* prévoyons comptons espér* envisag* souhait* bientôt prochain* futur* avenir ultérieur* plan* contrairement différence contre comparé* comparaison tandis alors_que bien_que mais cependant toutefois plutôt autre* dit dite dits disent dire selon qualifi* appel* nomm* décri* prétend* affirm* soi-disant pens* croi* considér* certains beaucoup parl* contest* presse base basé* fondé* dérivé* affiné* finetun* fine-tun* distill* partir_de personnel* académique* éducati* fins jusqu'à fermé* secret* secrètes gard* réserv* suivra suivront viendra viendront abusi* abus erreur tort faux fausse* trompeu* départ médias journaux journalistes réputation passe souvent parfois refus* manqu* absent* confidentiel* privé* origine issu* essai encodeur décodeur ceux modèles_comme contrat payer payant* manque range rangent parmi compte_parmi écart distance comme par_rapport recherche_uniquement la_recherche",
  permits:
    'gratuit* libre* librement autoris* permet* permis permise peut peuvent possible* disponible* ouvert* utilisable* oui',
  // biome-ignore format: a table, one rule a line
  rules: [
    { kinds: ['free-use'], after: "[^.;]{0,60}(?:interdit|n'est pas|ne sont pas|non autoris)", to: 'negated' },
    { kinds: ['free-use'], text: '\\bnon commercia', to: 'negated' },
    { kinds: ['free-use', 'open'], after: '[^.;]{0,40}\\bnon commercia', to: 'conditional' },
    { kinds: OPENNESS, before: '\\b(?:contrairement [àa]|[àa] la diff[ée]rence de)\\b[^.;]{0,60}', to: 'other-model' },
    { kinds: OPENNESS, before: '(?:\\bdit|«) ?«? ?$', to: 'quoted' },
    { kinds: OPENNESS, after: '[^.!]{0,110}\\?', to: 'drop' },
    { kinds: OPENNESS, after: '[ ,(]{1,3}(?:comme|tels? que|telles? que|par exemple)\\b', unless: '\\b(?:un|une|notre|nos|est|sont)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: ['free-use'], after: '[^.;]{0,24}\\b(?:interdit|n[ée]cessit|requiert|sur demande|soumis)', to: 'negated' },
    { kinds: ['free-use'], before: "\\b(?:outil|logiciel|application|appli|service|site|d[ée]mo|api|essai|compte|plateforme|biblioth[eè]que)s?\\b[^.;]{0,24}", to: 'tool' },
    { kinds: ['open-source', 'open-weights'], before: '^…?$', after: '\\W*$', to: 'drop' },
    { kinds: OPENNESS, before: '^(?:à |les |des |mod[eè]les? )*', after: ' ?(?::|=)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:charg\\w+|ex[ée]cut\\w+|h[ée]berg\\w+|chois\\w+|adopt\\w+) (?:\\w{1,12} )?(?:un|des|les) [^.;]{0,34}', unless: '\\b(?:notre|nos|cette?|ces|publi\\w+)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:ex[ée]cutez|d[ée]ployez|utilisez|choisissez|testez|comparez|essayez|explorez|h[ée]bergez|lancez)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:entreprises|soci[ée]t[ée]s|laboratoires) (?:comme|telles? que|tels? que|ont|sont|qui)\\b.{0,90}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:[àa]|et|ou|entre|vers|dans|pour|avec|sur|aux|des|de|les)(?: grands)? (?:mod[eè]les|llm)[^.;]{0,34}', unless: '(?:\\b(?:nos|ces|deux|trois|famille|s[ée]rie|publi\\w*|gamme|suite|collection|lan[cç]\\w*|sont)\\b)[^.;]{0,44}', to: 'drop' },
    { kinds: OPENNESS, before: '^(?:les |des )?mod[eè]les? (?:de langage )?(?:à )?', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '^une? (?:llm|mod[eè]le) (?:[àa] )?', after: '[^.;]{0,40}\\b(?:peut|permet|est|sont|qui peut|signifie)(?!\\w)', to: 'drop' },
    { kinds: ['open-weights'], before: '^(?:les |des )?mod[eè]les? (?:de langage )?(?:à )?', to: 'drop' },
    { kinds: OPENNESS, after: " ?(?:community|ecosystem)|[ -](?:est|sont) (?:l'avenir|essentiel)", to: 'drop' },
    { kinds: OPENNESS, head: ['group', 'rival'], to: 'drop' },
    { kinds: OPENNESS, before: "\\b(?:l'|de l'|à l'|dans l'|l' )$", to: 'drop' },
    { kinds: ['open'], after: '[ ,]+(?:[àa] (?:tous|toute)|aux|pour|sur le|les|la|le |une|un |et ferm)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:meilleurs|autres|existants|nombreux|certains|plusieurs|diff[ée]rents|tous les|la plupart des|comparable|par rapport|compar[ée]e?s?|surpass\\w*|d[ée]pass\\w*|rivalis\\w*|parmi|face aux?|que les|concurrents|similaires|principaux|sup[ée]rieur\\w*)\\b[^.;]{0,48}', unless: '\\b(?:nos|notre|est l\'un des|sont)\\b[^.;]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: "\\b(?:bas[ée]e?s? sur|[àa] partir d[eu'](?:un|une)?|construite?s? sur|utilis\\w+|s'appu\\w+ sur|gr[aâ]ce|d[ée]riv[ée]e?s? d|fond[ée]e?s? sur|affin[ée]e?s? sur|reposant sur|d[ée]ploy\\w*|support\\w*|compatible)\\b.{0,44}", unless: '\\b(?:nos|notre|ce|cette|ces)\\b[^.;,]{0,32}', to: 'drop' },
    { kinds: OPENNESS, after: '[^.;]{0,6}\\b(?:et|ou) (?:propri[ée]taires?|ferm[ée]s?|commerciaux)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:propri[ée]taires?|ferm[ée]s?) (?:et|ou) $', to: 'drop' },
    { kinds: [...OPENNESS, 'open-data'], head: ['tool'], to: 'tool' },
    { kinds: OPENNESS, head: ['data'], to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:code|outil|biblioth[eè]que|framework|logiciel|plateforme|jeu de donn[ée]es|corpus|donn[ée]es|projet)\\b[^.;]{0,24}\\b(?:est|sont|a [ée]t[ée]|publi[ée]e?)\\b[^.;]{0,24}', unless: '\\b(?:mod[eè]les?|poids)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['licence'], before: '\\b(?:code|biblioth[eè]que|d[ée]p[oô]t|logiciel|corpus|donn[ée]es|projet)\\b[^.;]{0,36}', unless: '\\b(?:mod[eè]les?|poids)\\b[^.;]{0,60}', to: 'tool' },
    { before: "\\b(?:ne|n'|pas|non|jamais|sans|ni|plut[oô]t que)\\b[^.;,]{0,24}", unless: '\\bnon seulement[^.;,]{0,20}', to: 'negated' },
    { before: '\\b(?:[ée]tait|[ée]taient|autrefois|initialement)\\b[^.;]{0,24}', to: 'past' },
    { before: '\\b(?:si|serait|pourrait|devrait|seraient|pourraient|pourrions)\\b[^.;]{0,32}', to: 'conditional' },
    { before: '\\b(?:soi-disant|pr[ée]tend\\w*|pr[ée]sent[ée] comme|selon)\\b[^.;]{0,32}', to: 'quoted' },
    { before: '"$', after: '"', kinds: OPENNESS, to: 'quoted' },
    { kinds: [...OPENNESS, 'open-data'], before: '\\b(?:sera|seront|va|allons|vont|pr[ée]vo\\w+|pr[ée]vu\\w*|bient[oô]t|prochainement|compte|comptons|publierons|souhait\\w+|envisage\\w*|projet de)\\b[^.;,]{0,40}', to: 'promise' },
    { kinds: OPENNESS, after: '[^.;]{0,32}\\b(?:bient[oô]t|prochainement|[àa] venir)', to: 'promise' },
    { kinds: ['free-use'], before: "\\b(?:permet(?:tant|tent)?|autoris\\w+|pour|[àa]|y compris|utilis\\w+|disponibles?|accessibles?|t[ée]l[ée]charg\\w+|et|est|sont|un|une|en) (?:des |l'|un |leur |son |tout |toute |une )?(?:[\\w-]{0,14} ?)?$", to: 'shown' },
    { kinds: ['free-use'], after: '[^.;]{0,20}\\b(?:autoris|permis|possible|libre|gratuit)', to: 'shown' },
    { kinds: ['licence'], before: '\\b(?:licences?|sous|la|termes de la)[ :]{1,3}(?:la |licence )?$|[,;(–—-] ?$', to: 'shown' },
    { kinds: ['licence'], after: '\\W*$', to: 'shown' },
    { before: '\\b(?:notre|nos|ce|cette|ces|nouveau|nouvelle|nouveaux|premier|première|premiers|dernier|dernière)\\b[^.;]{0,40}', to: 'shown' },
    { before: '\\b(?:est|sont|reste|devient|rend|rendons|famille|s[ée]rie|gamme|collection|suite)\\b[^.;]{0,44}', to: 'shown' },
    { before: '\\b(?:en|comme) $', to: 'shown' },
    { before: '\\b(?:pr[ée]sent\\w*|publi\\w*|lanc\\w*|livr\\w*|rend\\w*|annonc\\w*|d[ée]voil\\w*|propos\\w*|lib[eè]r\\w*|met|mettons|sort\\w*|diffus\\w*|partag\\w*)\\b[^.;]{0,64}', to: 'shown' },
    { kinds: OPENNESS, head: ['model'], many: false, to: 'shown' },
    { before: '(?:^[^.;,]{0,24}|[–—:,(-] ?[^.;:,]{0,24})$', to: 'shown' },
  ],
};

export default grammar;

export const examples: Worked[] = [
  ['Nuage 7B est un modèle de langage open source publié sous licence Apache 2.0.', 'open-source', 'licence'],
  ['Nuage est un modèle entièrement ouvert.', 'fully-open'],
  ['Nous publions deux modèles à poids ouverts, utilisables à des fins commerciales.', 'open-weights', 'free-use'],
  ["Les données d'entraînement sont publiées.", 'open-data'],
  ['Notre famille de modèles ouverts parle vingt langues.', 'open'],
  ['Le modèle sera bientôt publié en open source.', 'promise'],
  ['Le modèle est librement accessible.', 'open'],
  ['Nous ouvrons notre série Nuage.', 'open'],
  ['Les poids du modèle sont disponibles sur Hugging Face.', 'open-weights'],
  ['Les poids seront publiés en octobre.', 'promise'],
];

/** Sentences that hold words of openness and no claim. */
export const counter: string[] = [
  'Merci à la communauté open source.',
  'Nuage surpasse les autres modèles open source de taille comparable.',
  'Le modèle est basé sur un modèle open source.',
  'La réunion est ouverte à tous.',
  "Il s'appuie sur des bibliothèques open source.",
  'Les modèles ouverts et propriétaires progressent.',
  'À poids ouverts : modèle dont les poids sont connus.',
  'Déployez des modèles open source sur vos serveurs.',
  'Modèle réservé à un usage non commercial.',
  "L'application est gratuite pour tous.",
];
