import type { Grammar, Worked } from '../grammar';
import { LICENCE } from '../licence-names';

const OPENNESS = ['open-source', 'fully-open', 'open-weights', 'open'] as const;

/** What a sentence that is about the page's model begins with. */
const SUBJECT = '(?:§|questo modello|questi modelli|il nostro modello|i nostri modelli|il modello|è)';
const WE =
  '^[^\\p{L}]*(?:oggi,? )?(?:(?:siamo (?:felici|lieti|orgogliosi) di )?(?:rilasci\\w*|present\\w*|annunci\\w*|pubblic\\w*|lanci\\w*|propon\\w*|condivid\\w*|rendiamo|apriamo)|ecco)';

/** Italian: the noun stands before ("un modello linguistico open source"). */
const grammar: Grammar = {
  lang: 'it',
  common:
    'il lo la i gli le del della dei degli delle un una e è in per che con da su sul sulla si al alla come più questo questa questi sono nostro nostra nostri non ha hanno o sotto licenza modello modelli di addestrato italiano nel nella anche stato rilasciato aperto aperti aperta pesi linguistico comunità dati può essere molto suo sua quando ma nei uno rilasciamo abbiamo libreria strumento',
  noun: 'before',
  // biome-ignore format: a table, one way of saying it a line
  asserts: [
    { kinds: [...OPENNESS, 'free-use'], before: `(?:^[^\\p{L}§]*|, |e )${SUBJECT}(?: [\\w§.()-]{1,20}){0,3}? ?(?:è|sono|resta)?(?: [^.;:?]{0,70})?[ -]?` },
    { kinds: OPENNESS, before: `${WE}[^.;:?]{0,90}` },
    { kinds: OPENNESS, before: '§[^.;:?]{0,40}?(?:,|:| [-–—]) (?:una? |il |la |un |nostro )?[^.;:?]{0,60}' },
    { kinds: ['licence'], before: '(?:§|modell[oi]|pesi)(?: [\\w§.()-]{1,20}){0,3}? (?:è|sono|è stato|sono stati)(?: [\\w-]{1,14}){0,3} (?:sotto|con|secondo)(?: [\\w-]{1,14}){0,2} ?' },
    { kinds: ['licence'], before: '^[^\\p{L}]*licenza ?:? ?' },
    { kinds: ['open-weights', 'open-data', 'open', 'fully-open'], before: '^[^\\p{L}§]*(?:(?:§|il|i|la|le|tutti|del|dei|di|modell[oi]|nostr[oi]|questo|è|sono|rilasciamo|pubblichiamo) ?){0,5}', text: '\\b(?:è|sono|rilasci\\w*|pubblic\\w*|disponibil\\w*|liberamente)\\b' },
  ],
  // biome-ignore format: a table, one entry a line
  terms: [
    { kind: 'fully-open', words: '\\b(?:totalmente|completamente|interamente|pienamente|veramente|davvero|100 ?%) (?:open(?:[ -]source)?|apert[oaie]|liber[oaie]|trasparent[ei])\\b|\\bscienza aperta\\b|\\bopen science\\b' },
    { kind: 'fully-open', words: '\\b(?:pesi|codice|dati)(?:,| e) [^.;:]{3,60}\\bsono (?:tutti |completamente )?(?:aperti|pubblici|pubblicati|disponibili|open)' },
    { kind: 'open-weights', words: '\\bpesi (?:del modello |dei modelli |di [^.;,]{1,30} )?(?:sono )?(?:stati )?(?:ora |anche |gi[àa] )?(?:(?:completamente|liberamente|pubblicamente) )?(?:aperti|pubblici|pubblicati|rilasciati|(?<=sono )disponibili|(?<=mente )disponibili|disponibili pubblicamente|open)|\\bopen[ -]weights?\\b' },
    { kind: 'open-weights', words: '\\b(?:pubblic|rilasci|condivi)\\w{1,6} (?:anche )?(?:tutti )?(?:i |nostri )pesi\\b', sure: true },
    { kind: 'open-data', words: '\\bdati di (?:pre-?)?addestramento (?:sono )?(?:stati )?(?:[\\w-]{0,20} )?(?:aperti|pubblicati|pubblici|disponibili|rilasciati)|\\baddestrat[oaie] (?:esclusivamente|unicamente|solo) (?:su|con) (?:dati|corpora) (?:aperti|pubblici|liberi)', sure: true },
    { kind: 'open-source', words: '\\bopen[ -]?source\\b(?!@)|\\bcodice (?:sorgente )?aperto\\b|\\bsorgente aperto\\b' },
    { kind: 'free-use', words: '\\b(?:gratis|gratuit[oaie]|gratuitamente|liberamente utilizzabil[ei])\\b|\\b(?:uso|usi|scopi|fini|utilizzo|applicazioni) (?!non[ -])(?:[\\w-]{0,14} )?commercial[ei]\\b|\\bcommercialmente\\b' },
    { kind: 'free-use', words: '\\bnon[- ]commercial[ei]\\b|\\b(?:solo|esclusivamente|unicamente) (?:per|a scopo di|a fini di) ricerca', polarity: 'negated' },
    { kind: 'licence', words: `(?<![\\w-])${LICENCE}(?![\\w-])` },
    { kind: 'licence', words: '\\b(?:con|sotto)(?: una)? licenza (?:molto )?(?:aperta|libera|permissiva|open[ -]source)' },
    { kind: 'open', words: '\\b(?:liberamente|pubblicamente|apertamente) (?:accessibil[ei]|disponibil[ei]|scaricabil[ei]|condivis[oaie]|pubblicat[oaie])|\\b(?:ad|in|di) (?:accesso (?:libero|aperto|pubblico)|libero accesso)|\\baccessibil[ei] a tutti|\\bdisponibil[ei] (?:pubblicamente|al pubblico|a tutti)' },
    { kind: 'open', words: '\\b(?:rendiamo|rende|reso|resi) pubblic[oaih]{1,2} (?=[^.;,]{0,30}(?:modell|pesi|famiglia|serie))|\\bapr(?:iamo|e|ono) (?:il|la|i|le|nostr[oaie]|sua) (?=[^.;,]{0,30}(?:serie|modell[oi]|famiglia|gamma|llm))', sure: true },
    { kind: 'promise', words: '\\b(?:rilasceremo|pubblicheremo|condivideremo)\\b[^.;]{0,40}(?:modell[oi]|pesi|dati)|\\b(?:pesi|modell[oi]|version[ei]|dati)\\b[^.;,]{0,24} (?:sar[àa]|saranno|verr[àa]|verranno) (?:(?:presto|anche) )?(?:pubblicat[oaie]|rilasciat[oaie]|condivis[oaie]|res[oaie] pubblic\\w+)|\\b(?:prevediamo|prevede|intend\\w+|contiamo|abbiamo in programma|speriamo) (?:anche )?(?:di )?(?:pubblicare|rilasciare|aprire|condividere|rendere pubblic\\w+)[^.;]{0,30}(?:pesi|modell[oi]|version[ei]|dati)', sure: true },
    { kind: 'open', words: '\\b(?:apert[oaie]|liber[oaie]|open)\\b(?!-)', noun: true },
  ],
  heads: {
    model:
      'modello modelli+ llm llms+ famiglia serie collezione assistente chatbot versione versioni+ checkpoint alternativa vlm',
    tool: 'strumento strumenti+ libreria librerie+ software framework piattaforma piattaforme+ motore agente agenti+ applicazione applicazioni+ repository soluzioni+ soluzione tecnologia tecnologie+ codice',
    data: 'dati+ dataset corpus corpora benchmark risorse+',
    group:
      'comunità ecosistema mondo progetti+ progetto movimento iniziativa iniziative+ sviluppatori+ collaboratori+ filosofia ricerca innovazione spirito valori+ licenza ia ai',
    rival: 'concorrenti+ rivali+ alternative+',
  },
  breaks: 'è sono che per con su sotto e o ma come tra fra era pubblica pubblicato ha hanno',
  hedges:
    "non mai nessun* né senza tranne salvo eccetto lontan* tutt'altro viet* proib* esclu* restr* limit* se quando solo soltanto solamente unicamente condizion* accordo permesso autorizz* richie* necessit* serve deve devono occorre potrà potrebbe* sarà saranno sarebbe* verrà verranno avrà forse pian* previst* intend* sper* vogli* vorr* prossim* presto futur* seguito dopo differenza diversamente contrario confront* rispetto mentre sebbene anche_se ma però tuttavia bensì invece altro altri altra altre dice dicono detto secondo afferm* chiam* defin* descri* consider* presunt* cosiddett* cred* alcuni molti stampa base basat* deriv* addestrato_a_partire affinat* finetun* fine-tun* distill* partire_da personal* accademic* ricerca educativ* scopi fini fino chius* segret* riservat* rifiut* negat* errore errat* sbagl* falso falsa ingann* partenza origine media giornali giornalisti spesso volte reputazione fama seguirà* arriverà* confidenzial* privat* prova valutazione inferior* meno minore codificatore decodificatore esclud* manca mancano bisogna pagare pagamento contratto tratta trattano distanza distante parla parlano",
  permits: 'gratis gratuit* liber* consent* permess* permett* può possono autorizz* possibil* disponibil* apert* sì',
  // biome-ignore format: a table, one rule a line
  rules: [
    { kinds: ['free-use'], text: '\\bnon commercial', to: 'negated' },
    { kinds: ['free-use'], before: '\\bvietat\\w*\\b[^.;]{0,30}', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,40}(?:\\bnon [èe]|\\bvietat\\w*)', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,30}\\bnon commercial', to: 'conditional' },
    { kinds: OPENNESS, after: '[^.!]{0,110}\\?', to: 'drop' },
    { kinds: OPENNESS, after: '[ ,(]{1,3}(?:come|quali|ad esempio)\\b', unless: '\\b(?:un|una|nostr[oaie]|è|sono)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: ['free-use'], after: '[^.;]{0,24}\\b(?:vietat|richied|necessit|proibit|non [èe])', to: 'negated' },
    { kinds: ['free-use'], before: '\\b(?:strument[oi]|applicazion[ei]|app|servizio|sito|demo|api|prova|account|piattaforma|libreria|software)\\b[^.;]{0,24}', to: 'tool' },
    { kinds: ['open-source', 'open-weights'], before: '^…?$', after: '\\W*$', to: 'drop' },
    { kinds: OPENNESS, before: '(?:^|\\b)(?:esegu\\w+|distribuisc\\w+|prov[ai]|confront\\w+|scegl\\w+|esplor\\w+|ospit\\w+) (?:i |gli )?(?:modelli|llm)[^.;]{0,24}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:sviluppo|verso|futur\\w+) (?:di |dei )?(?:modelli|llm)[^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:caric\\w+|esegu\\w+|serv\\w+|scegli\\w+|adott\\w+) (?:\\w{1,12} )?(?:un|i|dei|gli|uno) [^.;]{0,34}', unless: '\\b(?:nostr[oaie]|quest[oaie]|rilasci\\w+)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:aziende|imprese|laboratori) (?:come|hanno|sono|che)\\b.{0,90}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:a|ai|e|o|tra|fra|verso|in|nei|per|con|sui|di|dei|i|solo)(?: grandi)? (?:modelli|llm)[^.;]{0,34}', unless: '(?:\\b(?:nostri|questi|due|tre|famiglia|serie|pubblic\\w*|collezione|rilasci\\w*|sono)\\b)[^.;]{0,44}', to: 'drop' },
    { kinds: OPENNESS, before: '^(?:i |gli )?modelli (?:a |di |con )?', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '^un (?:llm|modello) (?:a |con )?', after: '[^.;]{0,40}\\b(?:può|si può|permette|è|sono|cioè|significa)(?!\\w)', to: 'drop' },
    { kinds: ['open-weights'], before: '^(?:i |gli )?modelli (?:a |di |con )?', to: 'drop' },
    { kinds: OPENNESS, after: ' ?(?:community|ecosystem|ai\\b)', to: 'drop' },
    { kinds: OPENNESS, head: ['group', 'rival'], to: 'drop' },
    { kinds: OPENNESS, before: "(?:\\b(?:il|del|al|nel)|dell'|l'|all'|nell') ?$", to: 'drop' },
    { kinds: ['open'], after: '[ ,]+(?:a tutti|al |agli|ai |per tutti|i |le |la |il |una|un |e chius)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:migliori|altri|esistenti|molti|alcuni|vari|diversi|tutti i|maggior parte|comparabil\\w*|confronto|rispetto|super\\w*|rivaleggia\\w*|tra i|fra i|tra|concorrenti|simili|principali|superior\\w*)\\b[^.;]{0,48}', unless: '\\b(?:nostr[oaie]|è uno dei|sono)\\b[^.;]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:basat[oaie] su(?:l|lla|i|gli)?|a partire da|costruit[oaie] (?:su|con)|utilizz\\w+|usa\\w*|grazie|derivat[oaie] da|affinat[oaie] (?:su|da)|distribuire|support\\w*|compatibil\\w*)\\b.{0,44}', unless: '\\b(?:nostr[oaie]|questo|questa|questi)\\b[^.;,]{0,32}', to: 'drop' },
    { kinds: OPENNESS, after: '[^.;]{0,6}\\b(?:e|o) (?:proprietari[oe]?|chius[oaie]|commerciali)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:proprietari[oe]?|chius[oaie]) (?:e|o) $', to: 'drop' },
    { kinds: [...OPENNESS, 'open-data'], head: ['tool'], to: 'tool' },
    { kinds: OPENNESS, head: ['data'], to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:codice|strumento|libreria|framework|software|piattaforma|dataset|corpus|dati|progetto)\\b[^.;]{0,24}(?:è|sono|stato|pubblicato)(?!\\w)[^.;]{0,24}', unless: '\\b(?:modell[oi]|pesi)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['licence'], before: '\\b(?:codice|libreria|repository|software|corpus|dati|dataset|progetto)\\b[^.;]{0,36}', unless: '\\b(?:modell[oi]|pesi)\\b[^.;]{0,60}', to: 'tool' },
    { before: '\\b(?:non|mai|senza|né|invece di|piuttosto che)\\b[^.;,]{0,24}', unless: '\\bnon solo[^.;,]{0,20}', to: 'negated' },
    { before: '\\b(?:era|erano|prima|originariamente)\\b[^.;]{0,24}', to: 'past' },
    { before: '\\b(?:se|sarebbe|potrebbe|dovrebbe|sarebbero|potrebbero)\\b[^.;]{0,32}', to: 'conditional' },
    { before: '\\b(?:cosiddett\\w+|presunt\\w+|secondo|sostien\\w*|afferma\\w*)\\b[^.;]{0,32}', to: 'quoted' },
    { before: '"$', after: '"', kinds: OPENNESS, to: 'quoted' },
    { kinds: [...OPENNESS, 'open-data'], before: '\\b(?:sarà|saranno|verrà|verranno|preved\\w*|contiamo|presto|prossimamente|pubblicheremo|rilasceremo|intend\\w*)(?!\\w)[^.;,]{0,40}', to: 'promise' },
    { kinds: OPENNESS, after: '[^.;]{0,32}\\b(?:presto|prossimamente|in arrivo)', to: 'promise' },
    { kinds: ['free-use'], before: "(?:\\b(?:permett\\w+|consent\\w+|autorizz\\w+|per|anche|incluso|utilizz\\w+|disponibil[ei]|scaric\\w+|e|sono|di|con|a)|è) (?:l'|un |uso |il |suo )?(?:[\\w-]{0,14} ?)?$", to: 'shown' },
    { kinds: ['free-use'], after: '[^.;]{0,20}\\b(?:consentit|permess|autorizzat|liber|gratis|gratuit)', to: 'shown' },
    { kinds: ['licence'], before: '\\b(?:licenz[ae]|sotto|la|termini della)[ :]{1,3}(?:la |licenza )?$|[,;(–—-] ?$', to: 'shown' },
    { kinds: ['licence'], after: '\\W*$', to: 'shown' },
    { before: '\\b(?:nostr[oaie]|questo|questa|questi|nuovo|nuova|nuovi|primo|prima|primi|ultimo)\\b[^.;]{0,40}', to: 'shown' },
    { before: '(?:è|\\bsono|\\bfamiglia|\\bserie|\\bcollezione)(?!\\w)[^.;]{0,44}', to: 'shown' },
    { before: '\\b(?:in|come) $', to: 'shown' },
    { before: '\\b(?:present\\w*|pubblic\\w*|lanci\\w*|annunci\\w*|offr\\w*|rilasci\\w*|condivid\\w*|svilupp\\w*)\\b[^.;]{0,64}', to: 'shown' },
    { kinds: OPENNESS, head: ['model'], many: false, to: 'shown' },
    { before: '(?:^[^.;,]{0,24}|[–—:,(-] ?[^.;:,]{0,24})$', to: 'shown' },
  ],
};

export default grammar;

export const examples: Worked[] = [
  ['Nuvola è la prima famiglia di modelli linguistici completamente open addestrati in italiano.', 'fully-open'],
  ['Il modello è rilasciato con licenza Apache 2.0.', 'licence'],
  ['Nuvola è un modello linguistico open source.', 'open-source'],
  ['Presentiamo un modello con pesi aperti per uso commerciale.', 'open-weights', 'free-use'],
  ['I dati di addestramento sono pubblici.', 'open-data'],
  ['Il modello è liberamente disponibile.', 'open'],
  ['Il modello sarà presto rilasciato come open source.', 'promise'],
  ['Rendiamo pubblico il modello.', 'open'],
  ['I pesi del modello sono disponibili su Hugging Face.', 'open-weights'],
  ['I pesi saranno pubblicati a ottobre.', 'promise'],
];

/** Sentences that hold words of openness and no claim. */
export const counter: string[] = [
  'Supera altri modelli open source.',
  'Grazie alla comunità open source.',
  'Il modello è basato su un modello open source.',
  "L'evento è aperto a tutti.",
  'Per la valutazione usiamo gli strumenti open source del progetto.',
  'Ollama carica un modello a pesi aperti sul tuo hardware.',
  'Un passo verso lo sviluppo di modelli aperti.',
];
