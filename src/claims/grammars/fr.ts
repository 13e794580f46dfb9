import type { About, Grammar, Worked } from '../grammar';
import { LICENCE } from '../licence-names';
import { OPENNESS } from '../types';

/** What a sentence that is about the page's model begins with. */
const SUBJECT = "(?:§|(?:ce|cet|notre|le) modèle|ces modèles|nos modèles|les modèles §|il|elle|c')";
const WE =
  "^[^\\p{L}]*(?:aujourd'hui,? )?(?:nous (?:sommes (?:heureux|ravis|fiers) (?:de|d')\\s?)?(?:publi\\w*|présent\\w*|lanç\\w*|annonç\\w*|annonc\\w*|dévoil\\w*|propos\\w*|libér\\w*|partag\\w*|rend\\w*|ouvr\\w*)|voici|découvrez)";
/** Small words between a verb and what it says. */
const ADV =
  '(?:(?:[ée]galement|aussi|d[ée]sormais|maintenant|d[ée]j[àa]|enfin|tous|toutes|tout|bient[oô]t|prochainement|ensuite|enti[eè]rement|librement|publiquement|ouvertement|gratuitement|int[ée]gralement|compl[eè]tement|totalement|pleinement|actuellement|elles?|eux|[ée]t[ée]|document[ée]e?s? et|sur [\\w-]{2,16}(?: [\\w-]{2,12})?) ){0,3}';
/** How weights or data are said to be out. */
const OUT =
  '(?:ouverte?s?|public|publics|publiques?|publi[ée]e?s?|disponibles?|accessibles?|t[ée]l[ée]chargeables?|partag[ée]e?s?|diffus[ée]e?s?|lib[ée]r[ée]e?s?|distribu[ée]e?s?|(?:mise?s? (?:gratuitement )?)?(?:[àa] (?:la |votre )?disposition|en ligne)|rendue?s? (?:publi\\w{1,4}|disponibles?|accessibles?|open)|t[ée]l[ée]charg[ée]e?s?|r[ée]cup[ée]r[ée]e?s?|consultables?|[àa] t[ée]l[ée]charger|d[ée]pos[ée]e?s?|sur (?:hugging ?face|github|zenodo|modelscope|kaggle)|du domaine public|en (?:libre acc[eè]s|acc[eè]s (?:libre|ouvert)|open[ -]?source|t[ée]l[ée]chargement)|open[ -]?sourc[eé]e?s?|libres?)\\b';
/** Verbs that say so, not of later. */
const ARE =
  '(?:sont|est|ont [ée]t[ée]|a [ée]t[ée]|restent?|demeurent?|[ée]tant|peu(?:t|vent) (?:se |[eê]tre )|se (?=t[ée]l[ée]charg|trouv))';
/** Verbs that put something out, not in the future. */
const PUT =
  '(?:publi(?:e|ons|ent|[ée]e?s?|er|ant)|lib[eéè]r(?:e|ons|ent|[ée]e?s?|er|ant)|diffus(?:e|ons|ent|[ée]e?s?|er|ant)|partag(?:e|eons|ent|[ée]e?s?|er|eant)|ouvr(?:e|ons|ent|ir|ant)|ouvert|fourni(?:t|r|e|ssons|ssent|ssant)?|met(?:s|tons|tent|tre|tant)? (?:gratuitement )?(?:[àa] (?:la )?disposition|en ligne)|ren(?:d|dons|dent|dre|du|dant) (?:publi\\w{1,4}|disponibles?|accessibles?)|open[ -]?sour[cç](?:e|ons|er|[ée]))';
/** What a maker may do with a model. */
const OPENING =
  '(?:publier|lib[ée]rer|ouvrir|diffuser|partager|lancer|rendre|mettre|sortir|proposer|d[ée]voiler|placer|passer|basculer|open)';
/** What a maker says of later. */
const LATER = `\\b(?:sera|seront|(?:va|vont|allons|entend(?:ent|ons)?|esp[eè]r(?:e|ons|ent)|veu(?:t|lent)|voulons) (?:[\\w']{1,12} ){0,2}(?:${OPENING}|[eê]tre)|pr[ée]vo(?:it|ient|yons|is)|pr[ée]vue?s?|bient[oô]t|sous peu|[àa] venir|prochain\\w{0,6}|compt(?:e|ons|ent) (?:bien |aussi |[ée]galement )?(?:${OPENING}|la |le |les )|souhait(?:e|ons|ent)|envisag(?:e|eons|ent)|appr[eê]t\\w{1,5}|promet(?:tons|tent)? d|promis d|s'(?:engage|est engag|sont engag)\\w{0,3}|intention d|projet de ${OPENING}|projette|pr[ée]par(?:e|ons|ent) (?:[àa]|une?|son|sa|ses|leurs?|la|le)|en train de (?:pr[ée]parer|d[ée]velopper|pr[ée]voir)|sur le point d|travaill(?:e|ons|ent) (?:[àa]|sur)|report(?:e|[ée]|ent|er)|(?:le|du) report d[ue']|repouss(?:e|[ée]|ent|er)|retard(?:e|[ée]|ent)|future?s? (?:mod|version|llm|famille|s[ée]rie)|(?:publier|lib[ée]rer|diffuser|partager|lancer|proposer|d[ée]voiler|ouvrir|mettr|rendr|fournir|sortir|deviendr|passer|basculer|arriver)(?:a|ons|ont|ai)(?!\\w))`;
/** Data that a model was trained with. */
const DATA =
  "(?:(?:donn[ée]es|corpus|jeux? de donn[ée]es|datasets?|textes?|images|documents?|jeu|ensemble|dialogues|exemples|conversations|enregistrements) (?:[^.;:,]{0,40}\\b)?(?:(?:pr[ée]-?)?entra[iî]n\\w{1,6}|apprentissage|d'instructions?|d'alignement|de fine-?tuning|nourri\\w{0,2})|(?:le|son|notre) corpus(?! (?:de (?:test|r[ée]f)|d'[ée]val)))";
/** Weights, training data and code within one list. */
const WHOLE =
  '(?=[^.;]{0,120}\\b(?:poids|mod[eè]les?|checkpoints?)\\b)(?=[^.;]{0,120}\\b(?:donn[ée]es|corpus|datasets?)\\b)(?=[^.;]{0,120}\\b(?:code|codes|scripts?|recettes?|pipelines?|m[ée]thodologies?|m[ée]thodes?|proc[ée]dures?|journaux|logs)\\b)';
/** The same, all of it before the verb. */
const LISTED = WHOLE.replaceAll('[^.;]{0,120}', '(?:(?! (?:est|sont|ont|seront|sera) )[^.;]){0,120}');
const PARTS =
  '(?:poids|mod[eè]les?|checkpoints?|donn[ée]es|corpus|datasets?|jeux? de donn[ée]es|codes?|scripts?|recettes?|pipelines?|architecture)\\b';

/** What is said to come. */
const PLANNED =
  '(?:poids|checkpoints?|points de contr[oô]le|versions?(?! (?:d[ée]mo|b[êe]ta|web|mobile))|variantes?|tailles|mod[eè]les?|donn[ée]es|corpus|jeux? de donn[ée]es)\\b';

/** How the language is told, and what a sentence with a claim looks like at first sight. */
export const about: About = {
  lang: 'fr',
  common:
    'le la les des du un une et est en pour dans que qui sur avec par nous notre nos ce cette ces sont au aux plus ne pas il elle ou modèle modèles sous licence être été ont a de à entièrement entraîné entraînée ouvert ouverts ouverte poids données français communauté gratuit leur son sa ses peut était très aussi quand mais cela vos leurs où chaque depuis sans publions outil d l qu dont ainsi tous toutes ils elles lui entre deux alors afin permet utilisation utiliser développé développée entreprise langage téléchargement gratuitement possède première premier dévoile lance présente annonce ouvre seront sera passe bientôt rendre décidé synthèse vocale arrive venir ici disponible téléchargeable compris promet française nouvelle nouveau nouveaux mise mis publié publiés jeu écriture parole traduction souverain ni chez vers jusqu donc puis encore même votre selon lors après avant contre statut choisi parmi souveraine mettons',
  signs:
    "ouv[er]|libre|transparen|dispon|gratuit|poids|diffus|quiconque|bient[oô]t|prochain|t[ée]l[ée]charg|partag|donn[ée]es|à venir|consultab|libér|dispos|sans restriction|n'hésitez|suivr|en préparation",
};

/** French: the noun stands before ("un modèle de langage open source"). */
const grammar: Grammar = {
  ...about,
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
    { kind: 'promise', needs: 'sera seront', words: `\\b(?:poids|mod[eè]les?|versions?|donn[ée]es|checkpoints?|corpus|variantes?|tailles|ils?|elles?|tout)\\b[^.;]{0,70} (?:sera|seront) ${ADV}(?:${OUT}|lanc[ée]e?s?|propos[ée]e?s?|d[ée]voil[ée]e?s?)`, sure: true },
    { kind: 'promise', needs: 'publi lib ouvr diffus partag rendr', words: `${LATER} ?(?:[\\w']{1,12} ){0,2}?(?:publier|lib[ée]rer|ouvrir|diffuser|partager|rendre (?:public\\w{0,4}|disponible|accessible)s?)?(?<=\\b(?:publi|lib[ée]r|ouvri|diffus|partag|rendr)[\\w ]{1,14}) ?(?:[ée]galement |aussi |bient[oô]t |prochainement )?(?:l'ensemble des |tous |toutes )?(?:le code(?: source)?(?:,| et) )?(?:les |des |nos |ses |d'autres |de nouve\\w{1,4} |la |le |une? |notre |son |sa )(?:(?!(?:de|du|des|sur|code|articl|rapport|r[ée]sult|d[ée]tail)\\w{0,3} )[\\w-]{1,14} ){0,2}(?:mod[eè]les?|poids|versions?|donn[ée]es|checkpoints?|corpus|famille|s[ée]rie)\\b`, sure: true },
    { kind: 'promise', needs: 'bient prochain venir cours prépar peu', words: `\\b${PLANNED}[^.;:,]{0,24} ?(?:[:(–—,|-] ?)?(?:bient[oô]t|prochainement|[àa] venir|en (?:cours de )?pr[ée]paration|sous peu)\\b(?! (?:[àa] la|au bout|une? ))|\\b(?:bient[oô]t|prochainement) (?:disponibles?|publi\\w{1,4}|accessibles?|en ligne)\\b[^.;]{0,16}\\b${PLANNED}`, sure: true },
    { kind: 'promise', needs: 'arriv suivr viendr sortir para interviendr prévu prevu attendu annonc prépar travaill planifi', words: `\\b(?:(?:suiv|arrive|viend|sorti|para[iî]t)r(?:a|ont)\\b(?: [^.;,]{0,30})? (?:les?|la|une?|d'autres|des|aussi) (?:[\\w.-]{1,14} ){0,2}${PLANNED}|(?:pr[ée]vue?s?|attendue?s?|pr[ée]par(?:e|ons|ent|er)|travaill(?:e|ons|ent)|planifi\\w+) [^.;:]{0,40}\\b(?:publication|sortie|ouverture|lib[ée]ration|diffusion) (?:des|du|de la) (?:[\\w.-]{1,14} ){0,2}(?:poids|checkpoint|mod[eè]l|donn|version)\\w{0,4}|(?:(?:publication|sortie|mise (?:à|en) [\\w ]{4,14}|ouverture|diffusion|lib[ée]ration|lancement|arriv[ée]e) (?:publique )?(?:de |du |des |d'|de la |en )[^.;:]{0,50}|${PLANNED}[^.;:,]{0,50}) (?:(?:arrive|suiv|viend|surviend|intervien|sorti|para[iî]t|aur)\\w{0,2}r(?:a|ont)\\b|aura lieu|arrivent|arrive bient[oô]t|(?:est|sont) (?:[ée]galement |aussi |d'ores et d[ée]j[àa] )?(?:pr[ée]vu|attendu|annonc[ée]|planifi[ée]|programm[ée])e?s? (?:pour|d|à|en|au|cou|fin|dans|cet|avant)))`, sure: true },
    { kind: 'fully-open', needs: 'donn corpus dataset', words: `\\b(?:${PUT}|avec) (?![^.;]{0,120} (?:sera|seront|est|sont) )${WHOLE}[^.;]{0,110}\\b${PARTS}`, sure: true },
    { kind: 'fully-open', needs: 'donn corpus dataset', words: `\\b(?=${PARTS})${LISTED}[^.;]{4,140}?(?: ${ARE}|,|: (?:ici, )?(?:tout|l'ensemble|tous)(?: y)? (?:est|sont)) ?${ADV}${OUT}|\\btout(?: y| cela)? (?:est|sera|a [ée]t[ée]) ${ADV}${OUT}(?=[^.;]{0,60}\\b(?:donn[ée]es|corpus))`, sure: true },
    { kind: 'fully-open', needs: 'donn corpus dataset', words: `\\b(?=${PARTS})${LISTED}${PARTS}(?:,| et)[^.;]{3,80} (?:enti[eè]rement |librement |publiquement |tous |totalement )?(?:ouverte?s|publics|publiques|libres|open[ -]source)\\b`, sure: true },
    { kind: 'open-weights', needs: 'poids checkpoint param points', words: `\\b(?:poids|checkpoints?|points de contr[oô]le|(?:(?<=\\b(?:les|ses|nos|leurs) )|(?=param[eè]tres (?:du|des) mod))param[eè]tres)(?:(?!\\bpoids\\b| ou | qui |(?:,| et) (?:les |le |ses )?(?:donn[ée]es|corpus|jeux? de donn)\\b)[^.;:]){0,60} ${ARE} ?${ADV}(?:${OUT}|trouvent\\b|t[ée]l[ée]chargent\\b)|\\bpoids(?=(?:,| et)[^.;:]{0,40}\\b(?:donn[ée]es|corpus)\\b[^.;:]{0,40} ${ARE} ?${ADV}${OUT})|\\bpoids [^.;:]{0,24}figurent\\b|\\b(?:poids|checkpoints?)(?: du mod[eè]le| [\\w.-]{1,20})? ?[:–—|] ?(?:${ADV}${OUT}|ici\\b)`, sure: true },
    { kind: 'open-weights', needs: 'poids checkpoint', words: `\\b(?:sont (?:[ée]galement |aussi |d[ée]sormais )?(?:publics|ouverts|disponibles|t[ée]l[ée]chargeables)|${PUT}|t[ée]l[ée]charge[rz]?|(?:re)?trouve(?:r|z|rez)|r[ée]cup[ée]re[rz]|obtenir|obtenez) (?:[^.;:]{0,40}? )?(?:(?:tous |toutes )?les |ses |nos |leurs |des )(?:poids|checkpoints)\\b`, sure: true },
    { kind: 'open-weights', needs: 'poids checkpoint', words: "(?<!\\b(?:la|une|cette|avant|sans) )\\b(?:publication|mise en ligne|mise [àa] disposition|lib[ée]ration|diffusion|t[ée]l[ée]chargement|ajout) des (?:poids|checkpoints)\\b|\\bacc[eè]s (?:[\\w-]{1,14} )?(?:aux|[àa] (?:ses|nos|leurs)) poids\\b|\\bacc[ée]der (?:[\\w-]{1,14} )?aux poids\\b" },
    { kind: 'open-weights', needs: 'poids weight', words: "\\bpoids (?:(?:du|des|de la) (?:mod[eè]les?|version) (?:[\\w.-]{1,16} )?|et (?:le |son |leur )?(?:code|architecture)(?: source| d'entra[iî]nement)? (?=enti|ouv|pub|disp|lib|acc|open)|(?:pr[ée]-?)?entra[iî]n[ée]s |de [^.;,:]{1,30} )?(?:(?:enti[eè]rement|librement|publiquement|totalement|tous) )?(?:ouverts|publics|libres(?! de)|publi[ée]s|open[ -]?source|disponibles|accessibles|t[ée]l[ée]chargeables|inclus|fournis|joints|en (?:libre acc[eè]s|acc[eè]s libre))\\b|\\b(?:enti[eè]rement |totalement )?open[ -]?weights?\\b" },
    { kind: 'open-data', needs: 'donn corpus dataset entrain entraîn apprenti instruct nourri', words: `\\b(?:sont (?:[ée]galement |aussi )?(?:publics|publiques|ouvertes|disponibles|libres)|t[ée]l[ée]charge[rz]|(?:re)?trouve[rz]|trouverez|consulte[rz]|explore[rz]|inspecter) (?:[^.;:,]{0,24} )?(?:les |le |tout le |toutes les |ses |nos )${DATA}|\\b${DATA}(?:(?!\\bpoids\\b)[^.;:,]){0,30}(?:,[^.;:,]{3,40},)? ${ARE} ?${ADV}${OUT}|\\b${DATA}(?: [\\w-]{1,14})?(?: ?:)? (?:enti[eè]rement |librement |publiquement )?(?:ouverte?s?|publi[ée]e?s?|publics?|publiques|libres|disponibles?|accessibles?|t[ée]l[ée]chargeables?|open[ -]?source)\\b(?! par (?!tous|chacun))|\\b${PUT} (?:(?!\\b(?:code|poids)\\b)[^.;:]){0,60}?(?:les |nos |ses |leurs |le |son |notre |des |d')(?:[\\d,]+ ){0,3}(?:millions |milliers |milliards )?(?:d'|de )?${DATA}|\\b${DATA}(?= et (?:les |ses |nos )?poids\\b[^.;:,]{0,30} ${ARE} ?${ADV}${OUT})|(?=(?:les|ses|nos|leurs|le|son) )(?<=\\b${PUT} [^.;]{0,60}(?:,| et) )(?:les |ses |nos |leurs |le |son )${DATA}|(?=(?:les|ses|nos|leurs|des) )(?<=\\b(?:publi[ée]e?s?|disponibles?|ouverte?s?|accessibles?|en ligne|partag[ée]e?s?)[^.;]{0,40},? (?:ainsi que|de m[eê]me que|tout comme|avec) )(?:les |ses |nos |leurs )${DATA}`, sure: true },
    { kind: 'open-data', needs: 'donn corpus dataset textes sources document contenus images livres uvres articles archives', words: "\\b(?:(?:(?:pr[ée]-?)?(?:entra[iî]n|form|affin)[ée]e?s?\\b[^.;:]{0,30}?|(?:appr(?:end|is|enant)|entra[iî]nement)\\b[^.;:]{0,24}?|(?:s'appuie|repose|fond[ée]e?) (?:uniquement|exclusivement|seulement)) (?:sur|avec|[àa] partir d|[àa] l'aide d|gr[aâ]ce [àa])|nourri\\w{0,2} (?:uniquement |exclusivement )?(?:avec|de|d')|(?:jetons|tokens|mots) (?:[\\w-]{1,14} )?(?:issus|tir[ée]s|provenant) |(?:n'utilise|n'exploite|n'emploie) que|(?:utilise|vu|lu) (?:uniquement|exclusivement|seulement)|(?:^|(?=[^.;]{0,90}\\bentra[iî]n))(?:uniquement|exclusivement|seulement)\\b)(?:(?! (?:priv|propri|intern|mod[eè]le))[^.;:]){0,60}?\\b(?:donn[ée]es|corpus|textes|sources|datasets?|contenus|documents|images|livres|[oœ]uvres|articles|archives)(?:(?! (?:priv|propri|intern|publi[ée]|diffus|distribu|est|sont|mod[eè]le))[^.;:,]){0,36} (?:ouverte?s?|publi(?:cs?|ques?)|libres?(?: de droits)?|open[ -](?:source|data)|en (?:acc[eè]s (?:libre|ouvert)|libre acc[eè]s)|(?:publiquement|librement) (?:disponibles?|accessibles?)|(?:disponibles?|accessibles?) (?:au public|publiquement|librement)|du domaine public|sous licences? (?:ouverte|libre|permissive)s?)\\b(?!,? (?:et|ou|ainsi que|comme|mais aussi|puis|compl[ée]t)[^.;]{0,40} (?:priv|propri|intern|ferm|maison|sous licence))", sure: true },
    { kind: 'fully-open', needs: 'ouvert open libre transparent', words: '\\b(?:enti[eè]rement|totalement|compl[eè]tement|pleinement|int[ée]gralement|vraiment|v[ée]ritablement|r[ée]ellement|authentiquement|100 ?%) (?:et (?:r[ée]ellement|v[ée]ritablement|totalement|librement) )?(?:en )?(?:ouverte?s?|open(?:[ -]?source)?(?![ -]weight)|libres?(?! (?:d|acc))|transparente?s?)\\b|\\b(?:ouverte?s?|open[ -]?source|libres?|transparente?s?)(?: [àa] 100 ?%| de bout en bout| de a [àa] z)|\\b(?:fully|truly) open(?:[ -]source)?\\b(?! (?:weight|ai\\b))|\\bscience ouverte\\b|\\bopen[ -]science\\b' },
    { kind: 'licence', words: `(?<![\\w-])${LICENCE}(?![\\w-])` },
    { kind: 'licence', needs: 'licen cecill eupl etalab wtfpl', words: "\\b(?:sous|selon|par|avec|dans le cadre d) (?:les (?:termes|conditions) de )?(?:(?:une|la|leur|sa|son|notre|cette|double) ){0,2}licen[cs]es? (?:tr[eè]s )?(?:open[ -]?source|libre|ouverte|permissive|\"?[\\w](?:[\\w.-]{0,24}[\\w])?(?: (?:[\\w.-]{1,20} ){0,3}licen[sc]e(?: agreement)?)?)|\\b(?:rel[eè]ve(?:nt)? |porte(?:nt)? |adopte(?:nt)? |h[ée]rite(?:nt)? |suit |suivent |conserve(?:nt)? |repren(?:d|nent) |soumise?s? [àa] |r[ée]gie?s? par |couverte?s? par |passe(?:nt)? (?:[àa] |sous ))(?:(?:de |la |une |d'une |sa |cette |tr[eè]s |permissive ){0,3})licence [\\w](?:[\\w.-]{0,20}\\w)?|^licence ?: ?(?!voir|autre|[àa] |inconnu|propri|aucune|non|commerc)[\\w][\\w.-]{2,20}|\\b(?:cecill|eupl|etalab|unlicense|wtfpl|licence ouverte)(?:[ -][abc\\d][\\d.]{0,3})?\\b|\\blicences? (?:tr[eè]s |plus |totalement )?(?:open[ -]?source|libre|ouverte|permissive|d'ia responsable|responsible ai|communautaire)\\b|\\b(?:community|model|research) licen[sc]e(?: agreement)?\\b" },
    { kind: 'open-source', needs: 'open ouvert logiciel', words: "\\bopen[ -]?sour[cç](?:e|[ée]e?s?|er|ons|ent|ant)\\b(?!@)|\\b(?:code )?source ouverte?\\b|\\bcodes? ouverts?\\b|\\b[àa] sources? ouvertes?\\b|\\blogiciels? libres?\\b" },
    { kind: 'free-use', needs: 'gratuit libre sans vente payant lucrati', words: "\\b(?:gratuit(?:e|s|es|ement)?|librement (?:et gratuitement )?(?:utilis|r[ée]utilis|modifi|exploit|adapt|personnalis|redistribu|int[ée]gr)\\w{1,6}|libres? (?:d'utilisation|de droits?|d'usage|[àa] l'usage|[àa] (?:vous|chacun|tous) de?|d'(?:utiliser|exploiter|adapter|en faire)|de (?:l'|le |la |les |s'en |en )?(?:utiliser|modifier|t[ée]l[ée]charger|servir|faire|int[ée]grer|redistribuer|adapter|exploiter))|(?:utilis|r[ée]utilis|modifi|exploit|adapt|personnalis|redistribu|int[ée]gr|d[ée]ploy)\\w{1,6} (?:(?:et|ou) [\\w-]{1,14} )?(?:librement|sans (?:aucune? |la moindre )?(?:restriction|frais|redevance|limite|contrainte|contrepartie)s?)|(?:re)?vente\\b[^.;,]{0,30} (?:permise|autoris[ée]e)|(?:produits?|applications?|services?|logiciels?|offres?|projets?) payante?s?|[àa] (?:des fins lucratives|but lucratif))\\b" },
    { kind: 'free-use', needs: 'peut peuvent', words: "\\b(?:tout le monde|chacun|n'importe qui|quiconque|tous|chaque \\w{1,16})(?: [^.;,]{0,30})? (?:peut|peuvent) (?:d[ée]sormais |donc |maintenant |aussi |ainsi )?(?:l'|les? |la )?(?:utiliser|modifier|exploiter|ex[ée]cuter|adapter|r[ée]utiliser|redistribuer)" },
    { kind: 'free-use', needs: 'commercia', words: "\\b(?:usages?|utilisations?|exploitation|fins|cadre|contextes?|applications?|d[ée]ploiements?|projets?|produits?|emplois?|utilis[ée]e?s?|utilisables?|exploitables?|buts?) (?!non[ -])(?:[\\w-]{1,14} ){0,2}(?:(?:et|ou|comme|que|,) )?(?<!non[ -])commercia(?:l|le|ux|les|lement)\\b(?! et non)|\\bcommercialement (?:utilisables?|exploitables?)\\b|\\b(?:exploit|utilis|d[ée]ploy)(?:er|[ée]e?s?|able|ables) commercialement\\b" },
    { kind: 'free-use', needs: 'commercia recherche acad', words: "\\bnon[- ]commercia(?:l|le|ux|les)\\b|\\b[àa] des fins (?:de recherche|acad[ée]miques?)[^.;,]{0,20} (?:uniquement|seulement|exclusivement)|\\b(?:uniquement|exclusivement|seulement) (?:pour|[àa]) (?:la recherche|des fins de recherche)|\\br[ée]serv[ée]e?s? [àa] la recherche", polarity: 'negated' },
    { kind: 'open', needs: 'publi libre ouv acc dispo charg', words: "\\b(?:disponibles?|accessibles?|t[ée]l[ée]chargeables?|consultables?|partag[ée]e?s?|publi[ée]e?s?|diffus[ée]e?s?|distribu[ée]e?s?) (?:publiquement|librement|ouvertement|au (?:grand )?public|(?:[àa]|pour) (?:toutes et )?tous|pour tout le monde|[àa] tout le monde)\\b|\\b(?:enti[eè]rement|pleinement|totalement) accessibles?\\b|\\b(?:librement|publiquement|ouvertement) (?:et (?:gratuitement|librement|publiquement|ouvertement) )?(?:accessibles?|disponibles?|t[ée]l[ée]chargeables?|consultables?|partag[ée]e?s?|publi[ée]e?s?|diffus[ée]e?s?|distribu[ée]e?s?)\\b|\\ben (?:libre acc[eè]s|acc[eè]s (?:libre|ouvert|public)|open[ -]access)\\b|\\brendue?s? (?:publics?|publiques?)\\b|\\bm(?:ise?s?|et|ettons|ettent|ettre) (?:(?!\\b(?:code|donn|outil|api|plateforme|jeu)\\w*\\b)[^.;,]){0,40}?[àa] (?:la )?disposition (?:de tous|du (?:grand )?public|de la communaut[ée]|de tout le monde)|\\b(?:ouvr(?:e|ir|ons|ent|ant)|(?:a|ont|avons) ouvert) (?:(?!\\b(?:code|donn|outil|api|plateforme|d[ée]mo|portes?|perspectiv|possibilit|opportunit|horizon|voies?|issue|discussion|inscriptions|acc[eè]s|capital|jeu)\\w*\\b)[^.;,]){2,40}? (?:au (?:grand )?public|[àa] (?:tous|tout le monde|la communaut[ée]))\\b|\\b(?:tout le monde|chacun|n'importe qui|quiconque) peut (?:d[ée]sormais |donc |librement )?(?:l'|le |les |y )?(?:t[ée]l[ée]charger|acc[ée]der)" },
    { kind: 'open', needs: 'ouvr rend', words: '\\b(?:ouvr(?:ons|e|ent)|(?:a|ont|avons) ouvert) (?:notre|nos|sa|son|ses|le|la|les) (?=(?:[\\w-]{1,16} ){0,3}(?:s[ée]rie|mod[eè]les?|famille|gamme|llm))|\\brend(?:s|ons|ent|re|u)? (?:publics?|publique) (?=(?:notre|nos|son|sa|ses|le|la|les) (?:[\\w-]{1,16} ){0,2}(?:s[ée]rie|mod[eè]les?|famille|gamme|llm))|\\brend(?:s|ons|ent|re|u)? (?:notre|nos|son|sa|ses|le|la|les) (?:[\\w-]{1,16} ){0,2}(?:s[ée]rie|mod[eè]les?|famille|gamme|llm) (?:[\\w.-]{1,16} )?(?:publics?|publiques?)\\b', sure: true },
    { kind: 'open', needs: 'ouvert', words: "(?=ouvert|aussi|[ée]gal)(?<=\\b(?:mod[eè]les?|llms?|famille|s[ée]rie)(?: [^.;,]{0,24})? (?:est|sont|restent?) )(?:[ée]galement |aussi )?ouverte?s?\\b(?! (?:[àa]|aux?) (?!tous|toute|public|grand))|(?=ouvert)(?<=\\b(?:est|sont|reste|restent|se veut) (?:[ée]galement )?)ouverte?s?(?=,? (?:et |, ?)?(?:transparent|accessible|reproductible|gratuit|multilingue|libre|souverain|[ée]thique))|(?=ouvert)(?<=^(?!(?:il|elle|ce|ceci|cela|tout|qui|chacun|rien|notre|nos|votre|vos|leurs?|une?|cette|les?|la|des|son|sa|ses|mon|ma|[\\w-]*') ?)(?!l')[\\w-]{3,20}(?:[ -][\\w.]{1,6})? (?:est|reste) (?:d[ée]sormais |maintenant )?)ouverte?s?\\b(?! (?:[àa]|aux?) (?!tous|toute|public|grand))|(?=ouvert)(?<=(?:\\best|\\bvoici|,) une (?:ia|intelligence artificielle)(?: [\\w-]{2,14}){0,2} )ouverte\\b|(?=ouvert)(?<=^(?:[\\w-]{3,16},? ){1,3}(?:et )?)ouverte?s?(?=\\W*$)" },
    { kind: 'open', needs: 'ouvert open', words: '(?=")(?<=\\b(?:mod[eè]le|llm|famille|version|ia)(?: [^.;:"]{0,36})? )"(?:ouverte?s?|open)"' },
    { kind: 'open', needs: 'ouvert libre open', words: '\\b(?:ouverte?s?|libres?|open)\\b(?![ -](?:weight|data|llm|ai|source))', noun: true },
  ],
  heads: {
    model:
      'modèle modèles+ modele modeles+ llm llms+ famille série collection assistant chatbot suite gamme version versions+ checkpoint checkpoints+ alternative vlm slm slms+ mllm moe variante variantes+ déclinaison encodeur transformer poids générateur traducteur synthèse reconnaissance transcription vocodeur système embeddings',
    tool: 'plugin extension script tokenizer outil outils+ bibliothèque bibliothèques+ logiciel logiciels+ framework frameworks+ plateforme plateformes+ code moteur moteurs+ agent agents+ application applications+ librairie dépôt outillage kit toolkit api bot interface solutions+ solution briques+ technologie technologies+',
    data: 'données+ jeu jeux+ corpus dataset datasets+ benchmark benchmarks+ ressources+',
    group:
      "communauté communautés+ écosystème écosystèmes+ monde projets+ projet mouvement initiative initiatives+ l'écosystème développeurs+ contributeurs+ philosophie recherche innovation esprit valeurs+ licence l'open acteurs+ communs stratégie approche culture paysage marché course concurrence laboratoire entreprise équipe start-up politique",
    rival: 'concurrents+ rivaux+ alternatives+',
  },
  breaks: 'est sont qui que pour avec sur dans par sous ou comme parmi était publie publié publiés a ont nous permet',
  hedges:
    "aîné* ainé* sœur soeur frère cadet* prédécesseur* internes interne ne n'* pas non jamais aucun* ni sans sauf excepté hormis loin interdi* prohib* exclu* exclure restrict* restrein* limit* si s'il s'ils lorsque quand dès_que seul* uniquement seulement condition* réserve sous_réserve accord autorisation demande exige* requiert nécess* doit doivent devra* faut pourra* pourrai* serai* sera seront serait aurait peut-être prévo* prévu* prévoyons comptons espér* envisag* souhait* bientôt prochain* futur* avenir ultérieur* plan* contrairement différence contre comparé* comparaison tandis alors_que bien_que mais cependant toutefois plutôt autre* dit dite dits disent dire selon qualifi* appel* nomm* décri* prétend* affirm* soi-disant pens* croi* considér* certains beaucoup parl* contest* presse base basé* fondé* dérivé* affiné* finetun* fine-tun* distill* partir_de personnel* académique* éducati* fins jusqu'à fermé* secret* secrètes gard* réserv* suivra suivront viendra viendront abusi* abus erreur tort faux fausse* trompeu* départ médias journaux journalistes réputation passe souvent parfois refus* manqu* absent* confidentiel* privé* origine issu* apprêt* reporté* repouss* signifi* désign* définition promet* essai encodeur décodeur ceux modèles_comme contrat payer payant* manque range rangent parmi compte_parmi écart distance comme par_rapport recherche_uniquement la_recherche",
  permits:
    'gratuit* libre* librement autoris* permet* permis permise peut peuvent possible* disponible* ouvert* utilisable* oui',
  // biome-ignore format: a table, one rule a line
  rules: [
    { kinds: ['free-use'], after: "[^.;]{0,60}(?:interdit|n'est pas|ne sont pas|non autoris)", to: 'negated' },
    { kinds: ['free-use'], text: '\\bnon commercia', to: 'negated' },
    { kinds: ['free-use', 'open'], after: '[^.;]{0,40}\\bnon[- ]commercia', to: 'conditional' },
    { kinds: ['free-use'], after: '(?! (?:et|ou))[^.;]{0,16}\\b(?:personnel|acad[ée]mique|[ée]ducati|p[ée]dagogique)', unless: '\\b(?:commercia\\w+)\\b[^.;]{0,60}', to: 'conditional' },
    { kinds: OPENNESS, before: '\\b(?:contrairement [àa]|[àa] la diff[ée]rence d|[àa] l\'inverse d|face [àa])[^.;]{0,60}', unless: ',[^.;]{0,60}\\b(?:ce|cette|est|sont|sera|notre|nos)\\b[^.;]{0,40}|, (?!une? |enti|tot|compl|plein|mod)[\\w.-]{2,20}(?: [\\w.-]{1,10}){0,2} ', to: 'other-model' },
    { kinds: OPENNESS, before: '\\b(?:rival|concurrent|pris de l\'avance)\\b[^.;]{0,70}', unless: '\\b(?:rival|concurrent)e? (?:d|[àa]|open|de)\\b[^.;]{0,70}', to: 'other-model' },
    { kinds: OPENNESS, before: "\\b(?:utilisons|utilis[ée]|part(?:ons|ant|i|is)? d[eu]|bas[ée]e?s? sur|s'appuie sur|repose sur) [^.;,]{1,40}, (?:une? |le |la )?(?:[\\w-]{1,14} ){0,2}(?:mod[eè]le|llm|famille)\\b[^.;,]{0,24}", to: 'other-model' },
    { kinds: OPENNESS, before: '\\b(?:se (?:dit|dise|proclame|pr[ée]tend)|qualifier d[e\']|appeler|dits?|dites?|soi-disant|qualifi[ée]e?s? d[e\']|autoproclam[ée]e?s?|[ée]tiquet[ée]e?s?) ?"?$', to: 'quoted' },
    { after: '[^.!]{0,110}\\?', firm: true, to: 'drop' },
    // Definitions, and what is said of any model.
    { kinds: [...OPENNESS, 'open-data', 'licence'], before: '\\b(?:signifie|d[ée]signe|d[ée]finition|d[ée]finit|on appelle|parl\\w{1,4} d|terme|termes|notion|concept|expression|autrement dit|c\'est-[àa]-dire)\\b[^.;]{0,60}', firm: true, unless: '\\btermes d[^.;]{0,60}', to: 'drop' },
    { kinds: OPENNESS, after: '"? (?:ne )?(?:suffi[tr]|signifie|d[ée]signe|veut dire|renvoie|fait r[ée]f[ée]rence|implique|consiste)', to: 'drop' },
    { kinds: [...OPENNESS, 'free-use', 'open-data'], before: '\\bdont [^.;]{0,80} ou [^.;]{0,60}', firm: true, to: 'drop' },
    { kinds: OPENNESS, before: '^(?:qu\'est-ce qu\'?)?une? (?:grand )?(?:llm|mod[eè]le|ia)(?: [\\w\'-]{1,14}){0,5}(?: \\([\\w ]{1,12}\\))? "?(?:[àa] |en )?', after: '"?(?:,[^,.;]{1,24},)?[^.;,:]{0,40}\\b(?:peut|permet|est|sont|offre|donne|fournit|pr[ée]sente|doit|devrait|se|suppose|n\'|a pour)(?!\\w)', to: 'drop' },
    { kinds: OPENNESS, before: '^[eê]tre $|(?<![\\w-])(?:mission|objectif|ambition|vision|vocation|engagement)s?\\b[^.;]{0,80}', unless: '\\b(?:est|sont|notre|ce|cette) [^.;:]{0,40}', to: 'drop' },
    { kinds: ['open-weights'], text: 'acc', before: '^une? (?:llm|mod[eè]le)\\b[^.;]{0,60}', to: 'drop' },
    { kinds: OPENNESS, after: '[ ,(]{1,3}(?:comme|tels? que|telles? que|par exemple)\\b', unless: '\\b(?:un|une|notre|nos|est|sont)\\b[^.;]{0,30}', to: 'drop' },
    // Free of charge, commercial use: what of, and whether it is said to be allowed.
    { kinds: ['free-use'], before: "\\b(?:restrei\\w+|limit\\w+|emp[eê]ch\\w+|interdi\\w+|encadr\\w+|avant|concern\\w+|tarif\\w*|licences? s[ée]par\\w+|exclu\\w*|hors|sauf|questions?)\\b[^.;]{0,30}", unless: '\\b(?:rien|n\'est pas|ne sont pas|aucune) [^.;,]{0,50}', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,60}\\b(?:payante?s? pour|moyennant|licence commerciale)', to: 'conditional' },
    { kinds: ['free-use'], before: "\\b(?:pour|en cas d)'? ?(?:[\\w']{1,12} ){0,2}$", after: '[^.;]{0,16},? (?:veuillez|(?:nous )?contacte[rz]|(?:nous )?[ée]cri|consultez|merci|voir|voyez|vous devez|il faut|il est n[ée]cessaire|reportez|remplir|une (?:licence|autorisation|demande))', firm: true, to: 'conditional' },
    { kinds: ['free-use'], before: '\\b(?:essai|versions?|compte|cr[ée]dits?|plan|offre|formule|niveau|webinaire|cours|acc[eè]s|abonnement|inscription|version d\'essai|livraison|guide|formation)s? $', text: 'gratuit', to: 'drop' },
    { kinds: ['free-use'], text: 'droits', before: '\\b(?:donn[ée]es|internet|textes|images|contenus|musiques?)\\b[^.;]{0,60}', to: 'drop' },
    { kinds: ['free-use'], text: 'gratuit', after: ' (?:de |d\')(?:chatgpt|essai|l\'application|base)|[^.;]{0,30} (?:via (?:l\'|une |son |notre )|sur le chat|dans l\'|l\'api\\b|sur (?:le|son|leur|notre) (?:site|web)|sur ios|limit[ée]e?|dans (?:sa|la|une) version)', unless: '\\bt[ée]l[ée]charg\\w+ $', to: 'tool' },
    { kinds: ['free-use'], after: '[^.;:]{0,24}\\b(?:interdit|n[ée]cessit|requiert|sur demande|soumis|(?<!n\')exige|doit|doivent)', to: 'negated' },
    { kinds: ['free-use'], before: "\\b(?:outil|logiciel|application|appli|service|site|d[ée]mo|api|essai|compte|plateforme|biblioth[eè]que|police|musique|images?)s?\\b[^.;]{0,24}", unless: '\\b(?:mod[eè]les?|poids)\\b[^.;]{0,40}', to: 'tool' },
    { kinds: [...OPENNESS, 'open-data', 'free-use'], after: '[^.;]{0,50}\\b(?:sur (?:simple )?demande|sur inscription|apr[eè]s (?:inscription|acceptation|validation|approbation|accord|avoir)|sous r[ée]serve|formulaire|aux chercheurs (?:qui|agr)|[àa] condition)', firm: true, to: 'conditional' },
    // Headings, commands, advice.
    { kinds: ['open-source', 'open-weights'], before: '^…?$', after: '\\W*$', to: 'drop' },
    { kinds: OPENNESS, before: '^(?:à |les |des |mod[eè]les? )*', after: ' ?(?::|=)', to: 'drop' },
    { kinds: OPENNESS, before: "\\b(?:charg\\w+|ex[ée]cut\\w+|h[ée]berg\\w+|chois\\w+|adopt\\w+|install\\w+|s[ée]lectionn\\w+|trouv\\w+|utilis\\w+|int[ée]gr\\w+|op(?:ter|tez|te) pour|pr[ée]f[ée]r\\w+|besoin d'|fa(?:it|ire|ites) tourner|entra[iî](?:ner|nons)|affin(?:er|ons|ez)|d[ée]ploy(?:er|ez|ons)|recommand\\w+) ?(?:\\w{1,12} )?(?:une?|des|les|d'une?|votre) [^.;,]{0,34}", unless: '\\b(?:est|sont|notre|nos|cette?|ces|publi\\w+)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: "\\b(?:permet\\w*|possible|afin|pouvez|peuvent) (?:de |d')?\\w{3,14}(?:er|ir|re) (?:une?|des|les|vos|leurs|n'importe quel) [^.;]{0,30}", to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:ex[ée]cutez|d[ée]ployez|utilisez|choisissez|testez|comparez|essayez|explorez|h[ée]bergez|lancez|d[ée]couvrez (?:les|des|comment))\\b[^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: "\\b(?:exigences?|attend(?:s|ons|ent)?|besoins?|crit[eè]res?|choisir|choix|cherch\\w+|int[ée]r[eê]t|co[uû]ts?|existe(?:nt)?)(?: [\\w-]{1,12}){0,2} (?:d'une? |pour une? |une? |d'|des |de )(?:[\\w-]{1,14} )?(?:mod[eè]les?|llms?)\\b[^.;,]{0,24}", to: 'drop' },
    { kinds: OPENNESS, before: '^dans (?:ce|cet|cette) (?:tutoriel|guide|cours|atelier|vid[ée]o|billet|notebook|chapitre|section)\\b[^.;]{0,90}', unless: '\\b(?:pr[ée]sent|publi)\\w+ [^.;]{0,60}', to: 'drop' },
    { kinds: OPENNESS, before: "^(?:pourquoi|comment|quels?|quelles?|o[uù]|quand)\\b[^.;]{0,60}", to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:entreprises|organisations|[ée]quipes|soci[ée]t[ée]s|laboratoires|start-?ups|d[ée]veloppeurs|chercheurs|acteurs) (?:comme|telles? que|tels? que|ont|sont|qui|peuvent)\\b.{0,90}', to: 'drop' },
    { kinds: ['licence', 'free-use'], before: '\\b(?:de nombreux|certaine?s|la plupart des|plusieurs|beaucoup d|nombre d|les licences? (?:comme|telles? que|de type)|des licences|chaque)\\b[^.;]{0,90}', to: 'drop' },
    { kinds: ['licence'], before: '\\b(?:souvent|g[ée]n[ée]ralement|parfois|habituellement)\\b[^;]{0,40}|\\blicences (?:[\\w-]{1,14} ){0,2}\\([^.;)]{0,40}', to: 'drop' },
    { kinds: ['licence'], before: '^(?:les |des )?mod[eè]les (?:[\\w-]{1,14} ){0,2}$', to: 'drop' },
    { kinds: ['licence'], before: '^la (?:licence )?$', after: ' (?:est (?:l\'une|parmi|la plus|consid[ée]r[ée]e|connue)|impose)', to: 'drop' },
    { kinds: ['open-weights'], before: '\\b(?:il faut|manquent|r[ée]clam\\w+|exig\\w+|demand\\w+) (?:les |des )?$', to: 'drop', firm: true },
    { kinds: ['licence'], before: '\\bles licences (?:[\\w-]{1,14} ){0,2}(?:(?:comme|telles? que|de type) (?:la |les )?)?$', to: 'drop' },
    { kinds: [...OPENNESS, 'licence'], after: '[^.;]{0,20}, (?:nous )?(?:a (?:servi|jou[ée])|sert|fait office|joue|(?:est|constitue|forme|fournit) (?:la base|[àa] la base|le (?:socle|point de d[ée]part|mod[eè]le de base)))', firm: true, to: 'other-model' },
    { kinds: [...OPENNESS, 'licence', 'free-use'], before: '^(?:le |son |notre )?mod[eè]le (?:de (?:base|d[ée]part|fondation)|d\'origine|sous-jacent)\\b(?:[^.;]|[.](?=\\d)){0,80}', to: 'other-model' },
    { kinds: ['licence'], before: '\\b(?:bas[ée]e?s? sur|d[ée]riv[ée]e?s? d|[àa] partir d|part(?:ant|ons|i)? d[eu]|issue?s? d|construite?s? sur|affin[ée]e?s? (?:sur|de))[^.;]{0,80}', unless: '(?:,|\\bet)(?: [\\w.-]{1,20}){0,3} (?:est|sont|a [ée]t[ée]|nous)\\b[^.;]{0,50}|, (?:sous|distribu[ée]|diffus[ée]) ?', to: 'other-model' },
    { kinds: ['licence'], text: '^(?:sous|par|avec|selon)', after: '[^.;]{0,20}\\b(?:n[ée]cessaire|s[ée]par[ée]e|sp[ée]cifique|commerciale (?:est|aupr))', to: 'drop' },
    { kinds: ['licence'], text: '^(?:par|avec|selon)(?! .{0,30}licences? (?:tr[eè]s )?(?:open|libre|ouverte|permissive|mod|communaut))', unless: '\\b(?:distribu[ée]|publi[ée]|disponible|propos[ée]|couvert|r[ée]gi|fourni|lib[ée]r[ée])e?s? (?:[\\w-]{1,14} ){0,2}$', to: 'drop' },
    { kinds: ['licence'], text: '^(?!h[ée]rit).*licences? (?:que|et|ou|de|du|des|est|qui|pour|afin|d.finies?|compatible|diff.rente?|commercia\\w+|valide|unique)$', to: 'drop' },
    // Models at large.
    { kinds: OPENNESS, before: '\\b(?:[àa]|et|ou|entre|vers|dans|pour|avec|sur|aux|des|de|les|en)(?: grands| petits| meilleurs)? (?:mod[eè]les|llms?|ia|slm)\\b[^.;,]{0,34}', unless: '(?:\\b(?:nos|ces|ses|deux|trois|quatre|cinq|famille|s[ée]rie|publi\\w*|gamme|suite|collection|lan[cç]\\w*|sont|versions?)\\b)[^.;]{0,44}|\\b(?:d[ée]velopp|livr|diffus|partag|annonc|pr[ée]sent|d[ée]voil|sort|lib[eè]r)\\w{0,5} (?:[\\w-]{1,14} ){0,2}(?:des|de|plusieurs) (?:[\\w-]{1,14} )?(?:mod[eè]les|llms?)[^.;]{0,34}', to: 'drop' },
    { kinds: OPENNESS, before: '^(?:les |des )?mod[eè]les? (?:de langage |d\'ia |de langue )?(?:à |en )?', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '(?:^|[,:] |\\b(?:que|si|car|o[uù]|alors|quand|mais|donc|bien que|tandis que|lorsque) )(?:les |des |ces )?(?:grands )?(?:mod[eè]les|llms?)(?: [\\w\'-]{1,12}){0,3} (?:[àa] |en )?"?', after: '"?[^.;,:]{0,20} (?:sont|ont|peuvent|offrent|permettent|restent|deviennent|se|progressent|rattrapent|gagnent)\\b', many: true, unless: '\\bces (?:mod|llm)[^.;]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:d[ée]bat|discussion|risques?|opportunit[ée]s|avantages?|b[ée]n[ée]fices|importance|r[oô]le|philosophie|tendance|essor|mont[ée]e)\\b[^.;]{0,60}', unless: '\\b(?:notre|ce|cette|son) [^.;]{0,30}', to: 'drop' },
    { kinds: ['open-weights'], before: '^(?:les |des )?mod[eè]les (?:de langage )?(?:à |en )', to: 'drop' },
    { kinds: ['open-weights'], before: '\\bdes (?:mod[eè]les|llms?) (?:[\\w\'-]{1,12} ){0,2}(?:[àa] |en |avec )(?:des )?', unless: '\\b(?:nous|publi\\w*|lan[cç]\\w*|d[ée]voil\\w*|famille|s[ée]rie|gamme)\\b[^.;]{0,60}', to: 'drop' },
    { kinds: OPENNESS, after: " ?(?:community|ecosystem)|[ -](?:est|sont) (?:l'avenir|essentiel)", to: 'drop' },
    // A model that is called a project or an AI is still the model; the rest of these nouns is none.
    { kinds: OPENNESS, head: ['group', 'rival'], text: '^(?!.*\\b(?:poids|checkpoint))', unless: "\\ben $|\\b(?:est|comme|en tant que|devient) (?:une? )?(?:projet|initiative)\\b[^.;,]{0,30}", to: 'drop' },
    { kinds: OPENNESS, before: '\\bprojet\\b[^.;,]{0,30}', after: '(?![^.;]{0,70}\\b(?:mod[eè]le|llm))', unless: '\\b(?:mod[eè]le|llm)\\b[^.;]{0,90}', to: 'drop' },
    { kinds: OPENNESS, before: "(?:\\b(?:les |des |en |une? autres? )|[ld]')(?:ia|intelligences? artificielles?)(?: [\\w-]{2,14}){0,2} ?$", after: '(?! [\\w-]{2,18}[ -]?\\w{0,2}\\d)', unless: '^[^.;,]{2,30}, l\'[^.;,]{2,40}|\\b(?:mod[eè]les?|famille|version|llm)\\b[^.;,]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: "\\b(?:l'|de l'|à l'|dans l'|l' )$", unless: `\\b(?:passage|passe(?:nt|r)?|pass[ée]e?s?|bascul\\w+|choisit|(?:a|ont|avons) (?:choisi|opt[ée]))\\b[^.;,]{0,40}|${LATER}[^.;]{0,24}`, to: 'drop' },
    { kinds: ['open'], text: '^(?:ouvert|libre|open)', after: '[ ,]+(?:[àa] (?:tous|toute)|aux|pour|sur le|les|la|le |une|un |et ferm)', unless: '\\b(?:est|sont|sera|seront|(?:mod[eè]les?|llms?|famille|s[ée]rie)(?: (?:de )?[\\w-]{2,14}){0,3}) $', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:meilleurs|autres?|existants|nombreux|certains|plusieurs|diff[ée]rents|divers|tous les|la plupart des|majorit[ée] des|comparables?|par rapport|compar[ée]e?s?|surpass\\w*|d[ée]pass\\w*|rivalis\\w*|surclass\\w*|devan[cç]\\w*|bat|bats|battant|parmi|face aux?|que les|que des|concurrents|similaires|principaux|populaires|sup[ée]rieure?s?|inf[ée]rieure?s?|[ée]quivalents?)\\b[^.;,]{0,48}', unless: '\\b(?:figur\\w+|compt\\w+|se (?:class|plac|rang|situ|hiss)\\w+|partie) (?:[\\w-]{1,12} )?(?:parmi|des|au rang)\\b[^.;,]{0,48}|\\b(?:nos|notre|est l\'un des|l\'une? des|sont|parmi les premiers|est)\\b[^.;]{0,40}', to: 'drop' },
    { kinds: [...OPENNESS, 'open-data'], before: '\\b(?:certaine?s|de nombreu\\w+|la plupart des|beaucoup d|tout mod[eè]le|la majorit[ée] des)\\b[^.;]{0,70}', to: 'drop' },
    { kinds: OPENNESS, before: "\\b(?:bas[ée]e?s? sur|[àa] partir d[eu'](?:un|une)?|construite?s? sur|utilis\\w+|s'appu\\w+ sur|gr[aâ]ce|d[ée]riv[ée]e?s? d|fond[ée]e?s? sur|affin[ée]e?s? sur|reposant sur|repose sur|d[ée]ploy\\w*|support\\w*|prend en charge|compatibles?|promouvoir|encourag\\w+|favoris\\w+|soutenir|contribu\\w+|d[ée]fen\\w+|inspir[ée]e?s?|version (?:quantifi|distill|affin)\\w+ d)\\b.{0,44}", unless: '\\b(?:nos|notre|ce|cette|ces)\\b[^.;,]{0,32}|, (?:est |c\'est )?une? [^.;,]{0,32}|, (?:[\\w-]{1,16} )?(?:est|sont|nous) [^.;,]{0,24}', to: 'drop' },
    { kinds: OPENNESS, before: "\\bmis\\w{1,3} (?:[\\w-]{1,10} )?sur (?:le |la |les |des |l')(?:[\\w-]{1,14} ){0,3}", to: 'drop' },
    { kinds: OPENNESS, after: '[^.;]{0,6}\\b(?:et|ou|vs|contre|versus) (?:les |des )?(?:mod[eè]les )?(?:propri[ée]taires?|ferm[ée]s?|commerciaux)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:propri[ée]taires?|ferm[ée]s?)(?: et| ou|,) $', to: 'drop' },
    // Science at large; a model's long name spelt out.
    { kinds: ['fully-open'], text: 'science', unless: '\\b(?:mod[eè]les?|llm|famille|version)\\b[^.;]{0,40}|\\b(?:caract[eè]re|nature|approche) (?:d\')?$|\\b(?:disponibles?|publi\\w+|accessibles?|diffus\\w+|d[ée]velopp\\w+|mis|est|con[cç]u\\w*|entra[iî]n\\w+)\\b[^.;]{0,20} en (?:mode )?', to: 'drop' },
    { kinds: ['fully-open', 'open'], text: '^(?:open|en open)', after: '[ -](?:[\\w-]{2,16} ){0,3}(?:language|model|models|access|science)\\b', to: 'name' },
    { kinds: ['fully-open', 'open'], before: '\\bopen[ -]science $', to: 'name' },
    // Who or what is spoken of.
    { kinds: OPENNESS, before: '\\bmod[eè]les? (?:de|pour|sp[ée]cialis[ée]s? (?:dans|en)) (?:le |la |g[ée]n[ée]ration de )?code (?:[\\w-]{1,14} ){0,2}$', to: 'this-model' },
    { kinds: [...OPENNESS, 'open-data'], head: ['tool'], text: '^(?!.*\\b(?:poids|checkpoint))', to: 'tool' },
    { kinds: OPENNESS, head: ['data'], text: '^(?!.*\\b(?:poids|checkpoint))', to: 'drop' },
    { kinds: OPENNESS, after: ' (?:\\()?(?:outil|biblioth[eè]que|framework|moteur|code d|d[ée]p[oô]t|plateforme|toolkit|benchmark|jeu de donn)', to: 'tool' },
    { kinds: OPENNESS, before: "\\b(?:codes?|scripts?|datasets?|tokeni[sz]er|pipelines?|recettes?|outils?|biblioth[eè]que|framework|logiciel|plateforme|jeux? de donn[ée]es|corpus|donn[ée]es|projet|d[ée]mo|api|documentation|article|rapport|papier|benchmark|r[ée]sultats|plugin|mat[ée]riel|blog|banc d'essai|jeux? (?:de test|d'[ée]val)|[ée]valuations?|classement|leaderboard|notebook|guide|(?<!\\b(?:au|en) )cours|interface|extension|application|int[ée]gralit[ée] du code)\\b[^.;,]{0,40}\\b(?:est|sont|a [ée]t[ée]|ont [ée]t[ée]|publi[ée]e?s?|disponibles?|mis|rendus?|d'inf[ée]rence)\\b[^.;]{0,24}", unless: '\\b(?:mod[eè]les?|poids)\\b(?! (?:est|sont) entra)[^.;]{0,60}', to: 'tool' },
    { kinds: OPENNESS, after: ' (?:le |la |l\'|son |notre |sa |les )(?:[\\w-]{1,14} )?(?:code|biblioth[eè]que|framework|outil|moteur|jeu|corpus|d[ée]p[oô]t|plateforme|application)\\b(?![^.;]{0,40}\\b(?:poids|mod[eè]les?))', to: 'tool' },
    { kinds: ['licence'], before: '\\b(?:codes?(?: source)?|scripts?|datasets?|tokeni[sz]er|pipelines?|biblioth[eè]que|d[ée]p[oô]t|logiciels?|corpus|donn[ée]es|projet|outils?|framework|application|jeux? de donn[ée]es|benchmark|documentation|plugin|contenus?|articles?|site)\\b[^.;]{0,80}', unless: '\\b(?:mod[eè]les?|poids)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['licence'], after: ' ?\\(?(?:pour )?(?:le |du )?code\\b(?! et)', to: 'tool' },
    { kinds: ['promise'], before: "\\b(?:codes?|scripts?|articles?|rapports?|papiers?|d[ée]mos?|api|documentation|r[ée]sultats|[ée]valuations?|d[ée]tails|informations?|application|exemples?|tutoriels?)\\b[^.;,]{0,16}", unless: '\\bpoids\\b[^.;]{0,24}', to: 'tool' },
    { kinds: ['promise'], after: "[^.;]{0,40}\\b(?:api|l'application|abonn[ée]s)\\b", to: 'drop', firm: true },
    { kinds: ['promise'], before: "\\b(?:ne|pas|jamais)\\b[^.;]{0,30}|\\b(?:si|s'ils?|au cas o[uù])\\b[^.;]{0,110}", firm: true, to: 'drop' },
    // How it is said.
    { text: '^(?!.{0,60}\\bque (?:sur|de|avec)\\b)', before: "\\b(?:ne|n'(?!importe)|pas|non|jamais|sans|ni|aucun|aucune|plut[oô]t que|au lieu d|loin d|rien d)\\b[^.;,]{0,32}", unless: '\\b(?:rien (?:n\'|ne )|(?:sans|aucune?) (?:autre |la moindre )?(?:frais|redevance|restriction|limite|co[uû]t|contrainte|contrepartie)\\b[^.;,]{0,20}|n\'h[ée]sitez|non seulement|n[e\'] ?[^.;,]{1,24} que|sans pr[ée]c[ée]dent|pas seulement)\\b[^.;,]{0,20}|\\bpas moins d[^.;,]{0,40}', to: 'negated' },
    { before: '\\b(?:[ée]tait|[ée]taient|autrefois|initialement|n\'est plus|fut)\\b[^.;]{0,24}', to: 'past' },
    { before: "(?:\\b(?:si|serait|pourrait|devrait|devraient|seraient|pourraient|pourrions|(?<!est )possible|possibilit[ée]|pourra|id[ée]e|[ée]tudie\\w*|r[ée]fl[ée]chi\\w*|veut|voudrait)|s'il|s'ils)\\b[^.;]{0,48}", to: 'conditional' },
    { before: '\\b(?:soi-disant|pr[ée]tend\\w*|pr[ée]sent[ée]e?s? comme|d[ée]crit\\w* comme|vendue?s? comme|(?:selon|d\'apr[eè]s)(?! (?:ses|son|sa|leurs?|l\'[ée]quipe|l\'[ée]diteur|l\'entreprise|la soci[ée]t[ée]|la start-?up)\\b)|qualifi\\w+|revendiqu\\w+)\\b[^.;]{0,32}', unless: '\\bselon les termes[^.;]{0,30}', to: 'quoted' },
    { kinds: [...OPENNESS, 'open-data', 'licence', 'free-use'], before: `${LATER}[^.;]{0,90}`, unless: '\\b(?:est|sont|a|ont|avons) (?:d[ée]sormais |maintenant |aussi |[ée]galement |[ée]t[ée] )?[^.;,]{0,20}', to: 'promise' },
    { kinds: [...OPENNESS, 'open-data'], after: "[^.;]{0,60}\\b(?:bient[oô]t|prochainement|[àa] venir|dans les (?:prochain\\w+|semaines|mois|jours)|d'ici (?:la fin|quelques|peu|[àa])|l'ann[ée]e prochaine|l'an prochain|le mois prochain|la semaine prochaine|[àa] l'avenir|(?:est|a [ée]t[ée]) (?:report|repouss|retard)[ée])", to: 'promise' },
    // The model is being presented.
    { kinds: ['free-use'], before: "\\b(?:permet(?:tant|tent)?|autoris\\w+|pour|[àa]|y compris|utilis\\w+|disponibles?|accessibles?|t[ée]l[ée]charg\\w+|et|est|sont|une?|en|dans|m[eê]me|propos\\w+|mod[eè]les?) (?:des |l'|un |le |leur |son |tout |toute |une |tous |d')?(?:[\\w-]{0,14} ?)?$", to: 'shown' },
    { kinds: ['free-use'], text: '^(?:libres?|(?:re)?vente|librement|tout le|chacun|quiconque|n|tous|chaque)|ment$|sans |able', to: 'shown' },
    { kinds: ['free-use'], after: '[^.;]{0,20}\\b(?:autoris|permis|possible|libre|gratuit)', to: 'shown' },
    { kinds: ['licence'], before: '\\b(?:licen[cs]es?|sous|la|termes de la|selon|par|en|leur|sa|une)[ :]{1,3}(?:la |licence )?(?:open[ -]source |permissive |libre |ouverte |publique )?$|[,;(–—/|-] ?$', to: 'shown' },
    { kinds: ['licence'], text: '^sous|licen', to: 'shown' },
    { kinds: ['licence'], after: '\\W*$', to: 'shown' },
    { kinds: ['open-weights'], before: '\\b(?:[àa]|avec(?: (?:des|les|ses|leurs))?|en|aux|acc[eè]s) $', to: 'shown' },
    { kinds: ['open-weights'], before: "(?:\\b(?:inspecter|examiner|[ée]tudier|t[ée]l[ée]charg\\w+|utilis\\w+|affiner|exploiter|r[ée]cup[ée]rer|avec|a|ont|propos\\w+|offr\\w+|dispos\\w+) (?:des|les|ses|aux|de|leurs|nos)|\\bgr[aâ]ce [àa] (?:ses|nos|des)) $", to: 'shown' },
    { kinds: ['open-weights'], text: 'acc', before: "\\b(?:donn\\w+|offr\\w+|avec|permet\\w*|fourni\\w*|et|a|avez|avoir|d'|l'|un) ?$", to: 'shown' },
    { kinds: OPENNESS, before: '\\b(?:mod[eè]le|version|llm|famille|ia)\\b[^.;:"]{0,40} "$', to: 'shown' },
    { kinds: OPENNESS, before: "\\b(?:passage|passe(?:nt|r)?|pass[ée]e?s?|bascul\\w+|choisi[rt]?|opt[ée])\\b[^.;,]{0,40} (?:(?:[àa] |de |vers |pour )?l'|en )$|\\b(?:caract[eè]re|nature|statut|type)\\b[ |:]{1,4}(?:llm |mod[eè]le )?$|\\b(?:figur\\w+|compt\\w+|se (?:class|plac|rang|situ|hiss)\\w+|partie) (?:parmi|des|au rang)\\b[^.;,]{0,48}", to: 'shown' },
    { kinds: ['open'], text: '^"|^ouvert', before: '\\b(?:mod[eè]les?|llms?|famille|s[ée]rie|version|ia|est|sont)\\b[^.;"]{0,36} $', to: 'shown' },
    { before: '\\b(?:une|cette|son|notre|nouvelle|premi[eè]re) (?:nouvelle |premi[eè]re )?(?:ia|intelligence artificielle)(?: [\\w-]{1,14}){0,3} $', to: 'shown' },
    { before: '\\b(?:notre|nos|ce|cette|ces|nouveau|nouvelle|nouveaux|premier|première|premiers|dernier|dernière|le plus|la plus)\\b[^.;]{0,40}', to: 'shown' },
    { before: '\\b(?:est|sont|reste|restant|soit|devient|rend|rendons|rendu|famille|s[ée]rie|gamme|collection|suite)\\b[^.;]{0,44}', to: 'shown' },
    { before: '\\b(?:en|comme) $', to: 'shown' },
    { before: '\\b(?:pr[ée]sent\\w*|publi\\w*|lanc\\w*|livr\\w*|rend\\w*|annonc\\w*|d[ée]voil\\w*|propos\\w*|lib[eè]r\\w*|met|mettons|sort\\w*|diffus\\w*|partag\\w*|d[ée]velopp\\w*|con[cç]u\\w*)\\b[^.;]{0,64}', to: 'shown' },
    { kinds: ['fully-open'], before: '\\b(?:notre|nos|ce|cette|ces|est|sont|nouve\\w{1,4}|famille)\\b[^.;]{0,110}', to: 'shown' },
    { kinds: OPENNESS, head: ['model'], many: false, to: 'shown' },
    { kinds: ['open-source', 'fully-open', 'open-weights'], many: false, before: '(?:^[^.;,]{0,44}|[–—:,(-] ?[^.;:,]{0,44})$', to: 'shown' },
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
  ['Nuage est le premier LLM alpin réellement open source.', 'fully-open'],
  ["Nous publions les poids, le code et les données d'entraînement.", 'fully-open'],
  ['Les poids et le code de Nuage sont librement accessibles.', 'open-weights'],
  ['Nuage a été entraîné uniquement sur des textes en accès libre.', 'open-data'],
  ['Nuage est distribué sous la licence Nuage Community License.', 'licence'],
  ['Chacun peut utiliser librement le modèle.', 'free-use'],
  ["L'éditeur s'apprête à lancer un modèle « open weight » dans les mois à venir.", 'promise'],
  ['Nous comptons publier les poids du modèle 30B.', 'promise'],
  ['Nuage est un petit modèle multilingue et ouvert.', 'open'],
  ['Nuage, présenté hier, est un modèle « open source ».', 'open-source'],
  ['Mise en ligne des poids du modèle Nuage-Base', 'open-weights'],
  ['Les poids peuvent être téléchargés depuis notre page.', 'open-weights'],
  ["Nous publions les poids et les données d'entraînement.", 'open-weights', 'open-data'],
  ["Le modèle n'a été entraîné que sur des textes du domaine public.", 'open-data'],
  ['La publication des poids est prévue pour mars.', 'promise'],
  ["Le modèle deviendra open source d'ici à l'automne.", 'promise'],
  ["Le passage de Nuage à l'open source a surpris.", 'open-source'],
  ["D'après ses auteurs, Nuage est open source.", 'open-source'],
  ['Nuage relève de la licence Etalab 2.0.', 'licence'],
  ['Tout est ouvert : poids, données et code.', 'fully-open'],
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
  'Un modèle open source est un modèle dont le code ou les poids sont publiquement disponibles.',
  'Le code de Nuage est soumis à la licence MIT.',
  'Pour un usage commercial, veuillez remplir ce formulaire.',
  'De nombreux laboratoires choisissent la licence Apache 2.0 pour leurs modèles.',
  'Nuage a été entraîné sur des données publiques et privées.',
  'La science ouverte est au cœur de nos valeurs.',
  "Ollama permet d'exécuter un modèle open source chez vous.",
  'Notre mission : bâtir des modèles de langage ouverts.',
  "Il existe désormais d'excellents modèles ouverts.",
  'Notre exigence envers un modèle open source est élevée.',
  'Qwen2.5, sous licence Apache, a servi de professeur.',
  'Dans ce tutoriel, nous affinons un modèle open source.',
  'Nuage se prétend open source.',
  'Nuage ouvre de nouvelles perspectives à la communauté.',
  "Notre banc d'essai est librement téléchargeable.",
  'Faut-il ouvrir les poids de modèles aussi puissants ?',
];
