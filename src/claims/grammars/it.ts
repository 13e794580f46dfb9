import type { About, Grammar, Worked } from '../grammar';
import { LICENCE } from '../licence-names';
import { OPENNESS } from '../types';

/** What a sentence that is about the page's model begins with. */
const SUBJECT = '(?:§|questo modello|questi modelli|il nostro modello|i nostri modelli|il modello|è)';
const WE =
  '^[^\\p{L}]*(?:oggi,? )?(?:(?:siamo (?:felici|lieti|orgogliosi) di )?(?:rilasci\\w*|present\\w*|annunci\\w*|pubblic\\w*|lanci\\w*|propon\\w*|condivid\\w*|rendiamo|apriamo)|ecco)';
/** Small words between a verb and what it says. */
const ADV =
  '(?:(?:ora|anche|già|tutti|tutte|presto|prossimamente|infine|poi|completamente|interamente|totalmente|pienamente|liberamente|pubblicamente|apertamente|gratuitamente|attualmente|inoltre|stat[oaie]|documentati e|su [\\w-]{2,16}(?: [\\w-]{2,12})?) ){0,3}';
/** How weights or data are said to be out. */
const OUT =
  '(?:apert[oaie]|pubblic[oaih]{1,2}|pubblicat[oaie]|rilasciat[oaie]|distribuit[oaie]|condivis[oaie]|diffus[oaie]|disponibil[ei]|accessibil[ei]|scaricabil[ei]|liber[oaie]|(?:mess[oaie] (?:gratuitamente )?)?a disposizione|scaricat[oaie]|ottenut[oaie]|caricat[oaie](?! (?:auto|in mem|nell|dal|con))|consultabil[ei]|di (?:pubblico dominio|dominio pubblico)|inclus[oaie]|online|su (?:hugging ?face|github|zenodo|modelscope|kaggle)|res[oaie] (?:pubblic[oaih]{1,2}|disponibil[ei]|accessibil[ei]|open[ -]?source)|(?:ad|in) (?:accesso (?:libero|aperto)|libero accesso|open[ -]?access)|open(?:[ -]?source)?)\\b';
/** Verbs that say so, not of later. */
const ARE = '(?:sono|è|vengono|viene|restano|resta|essendo|(?:possono|può) essere)';
/** Verbs that put something out, not in the future. */
const PUT =
  '(?:pubblic(?:a|ano|ato|hiamo|are|ando|ati)|rilasci(?:a|ano|amo|ato|are|ando|ati)|condivid(?:e|ono|iamo|ere|endo)|condiviso|diffond(?:e|iamo|ere)|distribui(?:sce|amo|re|to)|rend(?:e|ono|iamo|ere|endo) (?:pubblic[oaih]{1,2}|disponibil[ei]|accessibil[ei]|open[ -]?source)|reso (?:pubblic[oaih]{1,2}|disponibil[ei]|accessibil[ei]|open[ -]?source)|mett(?:e|ono|iamo|ere|endo) a disposizione|messo a disposizione|fornisc(?:e|ono)|forn(?:iamo|ire|ito)|apr(?:e|iamo|ono|ire)|aperto|caricat[oi]|messo online)';
/** What a maker says of later. */
const LATER =
  '\\b(?:sar[àa]|saranno|verr[àa]|verranno|preved(?:e|ono|iamo)|previst[oaie]|prossim[oaie]|prossimamente|presto|a breve|intend(?:e|ono|iamo)|cont(?:a|iamo|ano) di|punt(?:a|iamo|ano) a|ha in programma|abbiamo in programma|in programma|pianific\\w{1,5}|promett(?:e|ono|iamo) di|promesso di|impegn(?:a|ata|ato|ati|iamo) a|intenzione di|sta per|stanno per|stiamo per|si prepara|si appresta|prepara (?:il|la|un|una|i|le|nuov)|(?:sta|stanno|stiamo) (?:preparando|lavorando|sviluppando|progettando|valutando)|sul punto di|sper(?:a|ano|iamo) di|vuole|vogliono|vogliamo|in arrivo|attes[oaie] per|lavor(?:a|ano|iamo|ando) (?:a|su|alla|al|ad)|posticip\\w{1,5}|rinvi(?:a|ato|ata|ano|are|o)|rimand(?:a|ato|ata|ano|are)|ritard(?:a|ato|ano)|futur[oaie] (?:modell|version|llm|famigli|serie)|(?:pubblicher|rilascer|condivider|lancer|aprir|metter|render|fornir|diffonder|distribuir|svel|presenter|diventer|passer|arriver|uscir|seguir)(?:à|anno|emo|ò)(?!\\w))';
/** Data that a model was trained with. */
const DATA =
  '(?:(?:dati|corpus|corpora|datasets?|set di dati|insiem[ei] di dati|testi?|immagini|document[oi]|materiale|set|dialoghi|esempi|conversazioni|registrazioni) (?:[^.;:,]{0,40}\\b)?(?:(?:pre-?)?addestra\\w{1,6}|allena\\w{1,6}|training|pre-?training|istruzioni|allineamento|fine-?tuning)|(?:il|suo|nostro) corpus(?! di (?:test|val|rif)))';
/** Weights, training data and code within one list. */
const WHOLE =
  '(?=[^.;]{0,120}\\b(?:pesi|modell[oi]|checkpoint)\\b)(?=[^.;]{0,120}\\b(?:dati|corpus|corpora|datasets?)\\b)(?=[^.;]{0,120}\\b(?:codice|codici|script|ricett[ae]|pipeline|metodologi[ae]|metod[oi]|procedur[ae]|log)\\b)';
/** The same, all of it before the verb. */
const LISTED = WHOLE.replaceAll('[^.;]{0,120}', '(?:(?! (?:è|sono|hanno|saranno|sarà) )[^.;]){0,120}');
const PARTS =
  '(?:pesi|modell[oi]|checkpoint|dati|corpus|corpora|datasets?|codice|script|ricett[ae]|pipeline|architettur[ae])\\b';

/** What is said to come. */
const PLANNED =
  '(?:pesi|parametri|checkpoint|version[ei](?! (?:demo|beta|web|app|mobile))|variant[ei]|taglie|modell[oi]|dati|corpus|datasets?)\\b';

/** How the language is told, and what a sentence with a claim looks like at first sight. */
export const about: About = {
  lang: 'it',
  common:
    'il lo la i gli le del della dei degli delle un una e è in per che con da su sul sulla si al alla come più questo questa questi sono nostro nostra nostri non ha hanno o sotto licenza modello modelli di addestrato italiano nel nella anche stato rilasciato aperto aperti aperta pesi linguistico comunità dati può essere molto suo sua quando ma nei uno rilasciamo abbiamo libreria strumento l d dell all nell sull dall c così quindi dove tutti tutte ogni loro viene vengono possono chiunque ora già diventerà sarebbe potrebbe utilizzo azienda sviluppato sviluppata linguaggio gratuitamente disponibile disponibili passa finalmente rendere renderà promette esce miliardi parametri arriverà arrivo ecco dal dallo dalla dai dagli agli allo sui sugli sulle nelle negli tutto tutta poi perché cui chi ancora sempre senza fino verso presso fra deciso sì dopo uso commerciale settimana lingue sintesi vocale presto stiamo apre primo prima nuovo nuova aperte sarà saranno ufficiale licenze rilasciata rilasciati lancia rilascia annuncia intelligenza pubblica scopi',
  signs: 'apert|\\bapr[ei]|gratis|pesi|rilasci|condivi|chiunque|presto|scaric|addestra|arriver[àa]|in arrivo|liberi',
};

/** Italian: the noun stands before ("un modello linguistico open source"). */
const grammar: Grammar = {
  ...about,
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
    { kind: 'promise', needs: 'sarà saranno verrà verranno sara verra', words: `(?:\\b(?:pesi|modell[oi]|version[ei]|dati|checkpoint|corpus|variant[ei]|ess[oaie]|tutto)\\b[^.;]{0,70} |^|, |\\b(?:che|e|che presto) )(?<!\\bnon )(?:sar[àa]|saranno|verr[àa]|verranno) ${ADV}(?:${OUT}|lanciat[oaie]|svelat[oaie])`, sure: true },
    { kind: 'promise', needs: 'pubblic rilasci apr condivid rend distribu', words: `${LATER} ?(?:[\\w']{1,12} ){0,2}?(?:pubblicare|rilasciare|aprire|condividere|distribuire|rendere (?:pubblic\\w{1,2}|disponibil[ei]|accessibil[ei]))?(?<=\\b(?:pubblic|rilasc|apri|condivid|render|distribu)[\\w ]{1,16}) ?(?:anche |presto |prossimamente )?(?:tutti |tutte )?(?:il codice(?: sorgente)?(?:,| e) )?(?:(?:il |lo |la |i |gli |le |un |uno |una |dei |delle |altri |altre |nuovi |nuove |nostr[oaie] )(?:(?!(?:di|de(?:l|i|lla|lle|llo)|su(?:l|i|lla|lle)?|ne(?:l|i|lla)) |risult|dett|codice|paper|articol|rapport)[\\w-]{1,14} ){0,2})?(?:modell[oi]|pesi|version[ei]|dati|checkpoint|corpus|famiglia|serie)\\b`, sure: true },
    { kind: 'promise', needs: 'presto prossimamente arrivo breve lavorazione arrivando', words: `\\b${PLANNED}[^.;:,]{0,24} ?(?:[:(–—,|-] ?)?(?:presto|prossimamente|(?:sono |è )?in (?:arrivo|preparazione|lavorazione)|a breve|stanno arrivando|sta arrivando)\\b(?! (?:o tardi|termine))|\\b(?:presto|prossimamente|a breve|in arrivo)\\b[ :,–-]{1,3}(?:disponibil[ei]|pubblic\\w{1,7}|rilascio|accessibil[ei]|online|(?:anche )?(?:i|la|il|le))\\b[^.;]{0,24}\\b${PLANNED}`, sure: true },
    { kind: 'promise', needs: 'arriver seguir uscir verr avr previst attes annunciat programma prepara lavor pianific', words: `\\b(?:(?:seguir|arriver|uscir|verr)(?:à|anno)(?: [^.;,]{0,30})? (?:il|la|i|le|un|una|anche|altr[ei]) (?:[\\w.-]{1,14} ){0,2}${PLANNED}|(?:previst[oaie]|attes[oaie]|prepara\\w*|lavor(?:a|iamo|ando)|pianific\\w+|programma\\w*) [^.;:]{0,40}\\b(?:pubblicazione|rilascio|uscita|apertura) de(?:i|l|lla|lle) (?:[\\w.-]{1,14} ){0,2}(?:pesi|checkpoint|modell|dati|version)\\w{0,3}|(?:(?:pubblicazione|uscita|rilascio|messa (?:a|in) [\\w ]{4,14}|apertura|diffusione|lancio|arrivo) (?:pubblic[oa] )?(?:di |de[il] |dell[aeo] |degli |dell')[^.;:]{0,50}|${PLANNED}[^.;:,]{0,50}) (?:(?:arriver|seguir|uscir|verr|avr|avverr)(?:à|anno)(?!\\w)|(?:è|sono) (?:anche |già )?(?:previst|attes|annunciat|programmat|in programma)[oaie]? (?:per|a|ad|in|nel|nei|entro|il|dopo|fra|tra|questa|quest')(?!\\w)))`, sure: true },
    { kind: 'fully-open', needs: 'dati corpus corpora dataset', words: `\\b(?:${PUT}|con) (?![^.;]{0,120} (?:sarà|saranno|è|sono) )${WHOLE}[^.;]{0,110}\\b${PARTS}`, sure: true },
    { kind: 'fully-open', needs: 'dati corpus corpora dataset', words: `\\b(?=${PARTS})${LISTED}[^.;]{4,140}?(?: (?<! non )${ARE}|,|: (?:qui )?(?:tutto|tutti)(?: quanto)? (?:è|sono)|: di [^.;:,]{2,20} è) ?${ADV}${OUT}|(?:\\b(?:qui |da noi )?tutto (?:è|viene|è stato)|è tutto) ${ADV}${OUT}(?=[^.;]{0,60}\\b(?:dati|corpus))`, sure: true },
    { kind: 'fully-open', needs: 'dati corpus corpora dataset', words: `\\b(?=${PARTS})${LISTED}${PARTS}(?:,| e)[^.;]{3,80} (?:completamente |liberamente |pubblicamente |tutti |totalmente )?(?:apert[ei]|pubblic[ih]{1,2}|liber[ei]|open(?:[ -]source)?)\\b`, sure: true },
    { kind: 'open-weights', needs: 'pesi checkpoint param', words: `\\b(?:pesi|checkpoint|(?:(?<=\\b(?:i|suoi|nostri) )|(?=parametri de(?:l|i) mod))parametri)(?:(?!\\bpesi\\b| non | o | che |(?:,| e| ed) (?:i |il |gli )?(?:dati|corpus|dataset)\\b)[^.;:]){0,60} (?<! non )(?:${ARE} ${ADV}${OUT}|(?:si (?:possono |può )?|li )(?:trov|scaric|ottener)\\w{1,5}\\b)|\\bpesi(?=(?:,| e)[^.;:]{0,40}\\b(?:dati|corpus|dataset)\\b[^.;:]{0,40} (?<! non )${ARE} ${ADV}${OUT})|\\b(?:pesi|checkpoint)(?: del modello| [\\w.-]{1,20})? ?[:–—|] ?(?:${ADV}${OUT}|qui\\b)`, sure: true },
    { kind: 'open-weights', needs: 'pesi checkpoint', words: `\\b(?:${PUT}|scaric(?:are|a|ate|hi)|trov(?:a|are|ate|i|erete|erai|ano)|consult\\w{2,5}|ispezion\\w{2,5}|ottenere|(?:abbiamo|ha|hanno) caricato) (?:[^.;:]{0,40}? )?(?:(?:tutti )?(?:i|gli|dei) )(?:(?:nostri|suoi|propri|relativi) )?(?:pesi|checkpoint)\\b`, sure: true },
    { kind: 'open-weights', needs: 'pesi checkpoint', words: '(?<!\\b(?:la|una|il|prima del|del) )\\b(?:pubblicazione|messa online|rilascio|diffusione|download|caricamento|pubblicati|rilasciati|caricati|aggiunti|resi pubblici) (?:dei|i) (?:pesi|checkpoint)\\b|\\b(?:scaric\\w{2,6}) (?:anche )?(?:con|insieme a) (?:i )?suoi pesi\\b|\\b(?:disponibili (?:anche |ora )?(?:tutti )?i pesi|accesso (?:[\\w-]{1,14} )?(?:ai|ai suoi|ai nostri) pesi|acced(?:ere|e|ono) (?:[\\w-]{1,14} )?ai pesi)\\b' },
    { kind: 'open-weights', needs: 'pesi weight', words: '\\bpesi (?:(?:del|dei|della) (?:modell[oi]|versione) (?:[\\w.-]{1,16} )?|e (?:il |suo )?(?:codice|architettura)(?: sorgente| di addestramento)? (?=compl|tot|ape|pub|disp|lib|acc|open)|(?:pre-?)?addestrati |di [^.;,:]{1,30} )?(?:(?:completamente|liberamente|pubblicamente|totalmente|tutti) )?(?:aperti|pubblici|liberi|pubblicati|open(?:[ -]?source)?|disponibili|accessibili|scaricabili|rilasciati|inclusi|compresi|caricati|ad accesso (?:libero|aperto))\\b|\\b(?:completamente |totalmente )?open[ -]?weights?\\b' },
    { kind: 'open-data', needs: 'dati corpus corpora dataset addestr allena istruz', words: `\\b(?:sono (?:pubblici|aperti|disponibili|liberi)|scaric(?:are|a|ate|hi|abili)|trov(?:are|ate|i|erete)|consult(?:are|ate)|esplor(?:are|ate)|ispezionare) (?:[^.;:,]{0,24} )?(?:i |il |gli |le |tutti i )(?:nostri |suoi )?${DATA}|\\b${DATA}(?:(?!\\bpesi\\b)[^.;:,]){0,30}(?:,[^.;:,]{3,40},)? (?<! non )(?:${ARE} ${ADV}${OUT}|si (?:possono|può) scaric\\w{2,4}\\b)|\\b${DATA}(?: [\\w-]{1,14})?(?: ?:)? (?:completamente |liberamente |pubblicamente )?(?:apert[oaie]|pubblic[oi]|pubblicat[oi]|liber[oi]|disponibil[ei]|accessibil[ei]|scaricabil[ei]|open[ -]?source)\\b(?:(?<=scaricabil[ei])|(?! da ))|\\b(?:dati|datasets?|corpus|testi) (?:con|su|da) (?:cui|i quali|il quale) [^.;:,]{3,40} (?:è|sono|vengono) ${ADV}${OUT}|\\b${PUT} (?:(?!\\b(?:codice|pesi)\\b)[^.;:]){0,60}?(?:i |gli |le |la |il |nostri |nostro |suoi |dei |primo |l'intero )(?:nostri |suoi |primo )?(?:[\\d.,]+ ){0,2}(?:milioni di |mila |miliardi di )?${DATA}|\\bdisponibil[ei] (?:il|i|anche i|anche il) ${DATA}|\\b${DATA}(?= (?:e|ed) (?:i |gli )?(?:suoi )?pesi\\b[^.;:,]{0,30} (?<! non )${ARE} ${ADV}${OUT})|(?=(?:i|gli|il) )(?<=\\b${PUT} [^.;]{0,60}(?:,| e| ed) )(?:i |gli |il )(?:suoi |nostri )?${DATA}|(?=(?:i|gli|ai|agli|il|al) )(?<=\\b(?:pubblic\\w{2,4}|disponibil[ei]|apert[oaie]|accessibil[ei]|rilasciat[oaie]|condivis[oaie])[^.;]{0,40},? (?:così come|insieme a|assieme a|nonché|come pure|oltre a) ?)(?:i |gli |ai |agli |il |al )(?:suoi |nostri )?${DATA}`, sure: true },
    { kind: 'open-data', needs: 'dati corpus corpora dataset testi fonti document contenuti immagini material opere libri archivi articoli', words: '\\b(?:(?:(?:pre-?)?(?:addestrat|affinat|allenat|preformat|nutrit)[oaie]\\b[^.;:]{0,30}?|(?:impara|imparato|addestramento|si basa)\\b[^.;:]{0,24}?) (?:su|sui|sulle|con|usando|utilizzando|a partire da|partendo da|tramite|da|di)|(?:token|parole) (?:[\\w-]{1,14} )?(?:provenienti|tratt[ie]) da|(?<=\\b(?:modello|llm|famiglia|rete) [^.;:,]{0,24})(?:usa|utilizza|impiega)|(?:usa|utilizza|impiega|visto|letto|usato|utilizzato|usati) (?:solo|soltanto|esclusivamente|unicamente)|(?:^|(?=[^.;]{0,90}\\b(?:addestra|allena)))(?:solo|soltanto|esclusivamente|unicamente)\\b)(?:(?! (?:privat|proprietar|intern|modell))[^.;:]){0,60}?\\b(?:dati|corpus|corpora|testi|fonti|datasets?|contenuti|documenti|immagini|materiale|opere|libri|archivi|articoli)(?:(?! (?:privat|proprietar|intern|pubblicat|rilasciat|distribuit|è|sono|modell))[^.;:,]){0,36} (?:apert[oaie]|pubblic(?:o|i|he)|liber[oaie]|open[ -]?(?:source|data)?|(?:ad|in) (?:accesso (?:libero|aperto)|libero accesso)|(?:pubblicamente|liberamente) (?:disponibil[ei]|accessibil[ei])|(?:disponibil[ei]|accessibil[ei]) (?:pubblicamente|al pubblico|liberamente)|di (?:pubblico dominio|dominio pubblico)|(?:liber[oaie] )?da (?:diritti|copyright)|con licenz[ae] (?:apert[ae]|liber[ae]|permissiv[ae]))\\b(?!,? (?:e|o|ed|nonché|ma anche|oltre|più)[^.;]{0,40} (?:privat|proprietar|intern|chius|licenz))', sure: true },
    { kind: 'fully-open', needs: 'apert open liber trasparent', words: '\\b(?:totalmente|completamente|interamente|pienamente|integralmente|veramente|davvero|realmente|autenticamente|100 ?%|al 100 ?%) (?:e (?:realmente|davvero|totalmente|liberamente) )?(?:open(?:[ -]?source)?(?![ -]weight)|apert[oaie]|liber[oaie](?! (?:d|acc))|trasparent[ei])\\b|\\b(?:apert[oaie]|open[ -]?source|liber[oaie]|trasparent[ei])(?: al 100 ?%| da cima a fondo| dalla a alla z)|\\b(?:fully|truly) open(?:[ -]source)?\\b(?! (?:weight|ai\\b))|\\bscienza aperta\\b|\\bopen[ -]science\\b' },
    { kind: 'licence', words: `(?<![\\w-])${LICENCE}(?![\\w-])` },
    { kind: 'licence', needs: 'licen eupl unlicense wtfpl cecill iodl massachusetts', words: "\\b(?:con|sotto|da|in|secondo|ai sensi del)(?:l'|la)? ?(?:(?:i termini del|una|la|propria|sua|nostra|doppia|questa) ?){0,2}licen[zs][ae] (?:molto )?(?:open[ -]?source|liber[ae]|apert[ae]|permissiv[ae]|\"?[\\w](?:[\\w.-]{0,24}[\\w])?(?: (?:[\\w.-]{1,20} ){0,3}licen[sc]e(?: agreement)?)?)|\\b(?:segu(?:e|ono) |adott(?:a|ano) |mantiene |eredita |port(?:a|ano) |riprende |soggett[oaie] all[ae] |regolat[oaie] dalla |copert[oaie] da(?:lla)? |si applica |pass(?:a|ano) (?:alla |a una )|partire dalla )(?:la |una |sua |stessa |molto |permissiva ){0,3}licenza [\\w](?:[\\w.-]{0,20}\\w)?|^licenza ?: ?(?!vedi|altr|da |sconosc|propri|nessun|non|commerc)[\\w][\\w.-]{2,20}|\\b(?:eupl|unlicense|wtfpl|cecill|iodl)(?:[ -]?[v\\d][\\d.]{0,3})?\\b|\\blicenz[ae] (?:molto |più )?(?:open[ -]?source|liber[ae]|apert[ae]|permissiv[ae]|responsabile|community)\\b|\\b(?:community|model|research) licen[sc]e(?: agreement)?\\b" },
    { kind: 'open-source', needs: 'open apert software', words: '\\bopen[ -]?source\\b(?!@)|\\bopen[ -]sourc(?:ed|ing|are|iamo|ato|a)\\b|\\b(?:codice )?sorgente apert[oa]\\b|\\bcodice aperto\\b|\\bsoftware liber[oi]\\b' },
    { kind: 'free-use', needs: 'grat liber senza pagamento lucro', words: '\\b(?:gratis|gratuit[oaie]|gratuitamente|liberamente (?:e gratuitamente )?(?:utilizz|usa|modific|riutilizz|sfrutt|adatt|personalizz|ridistribu|integr)\\w{1,6}|liber[oaie] (?:di (?:us|utilizz|modific|scaric)\\w{2,6}|da diritti|da royalty)|liber[oaie] (?:di|da) (?:[\\w-]{1,14} e )?(?:us|utilizz|modific|integr|adatt|fare|sfrutt)\\w{0,8}|liber[oaie] per ogni (?:us|impieg|scop)\\w{1,2}|(?:us|utilizz|modific|riutilizz|sfrutt|adatt|personalizz|ridistribu|integr|distribu|impieg)\\w{1,7} (?:(?:e|o|ed) [\\w-]{1,14} )?(?:liberamente|senza (?:alcun[ao]? |particolari )?(?:restrizion[ei]|costi|limit[ei]|vincoli|royalty))|(?:prodott[oi]|applicazion[ei]|serviz[io]{1,2}|software|progett[oi]) a pagamento|a (?:scopo|fini) di lucro)\\b' },
    { kind: 'free-use', needs: 'può possono', words: '\\b(?:chiunque|tutti|ognuno|ogni \\w{1,16})(?: [^.;,]{0,60})? (?:può|possono|potrà) (?:ora |quindi |anche |così )?(?:usar|utilizzar|modificar|sfruttar|eseguir|adattar|riutilizzar|ridistribuir)(?:e|l[oaie])\\b(?: (?:e|o) \\w{1,14} liberamente)?' },
    { kind: 'free-use', needs: 'commercial', words: '\\b(?:us[oi]|scop[oi]|fini|utilizzo|utilizzi|applicazioni|ambito|contest[oi]|impiego|impieghi|progett[oi]|prodott[oi]|sfruttamento|distribuzione|finalità|usat[oaie]|utilizzat[oaie]|utilizzabil[ei]|sfruttabil[ei]) (?!non[ -])(?:[\\w-]{1,14} ){0,4}(?:(?:e|o|che|sia|,|quello) )?(?<!non[ -])commercial(?:e|i|mente)\\b(?! e non)|\\bcommercialmente\\b' },
    { kind: 'free-use', needs: 'commercial ricerca', words: '\\bnon[- ]commercial[ei]\\b|\\b(?:solo|esclusivamente|unicamente|soltanto) (?:per|a scopo di|a fini di|per scopi di|a scopi di) (?:la )?ricerca|\\briservat[oaie] alla ricerca', polarity: 'negated' },
    { kind: 'open', needs: 'pubblic liber apert apr acce dispo scaric', words: "\\b(?:completamente|pienamente|totalmente|interamente) accessibil[ei]\\b|\\b(?:disponibil[ei]|accessibil[ei]|scaricabil[ei]|consultabil[ei]|condivis[oaie]|rilasciat[oaie]|distribuit[oaie]) (?:pubblicamente|liberamente|apertamente|al (?:grande )?pubblico|a tutti|per tutti|a chiunque)\\b|\\b(?:liberamente|pubblicamente|apertamente) (?:e (?:gratuitamente|liberamente|pubblicamente) )?(?:accessibil[ei]|disponibil[ei]|scaricabil[ei]|consultabil[ei]|condivis[oaie]|pubblicat[oaie]|rilasciat[oaie]|distribuit[oaie])\\b|\\b(?:ad|in|con|di) (?:accesso (?:libero|aperto|pubblico)|libero accesso|open[ -]?access)\\b|\\bres[oaie] (?<=\\b(?:modell[oi]|famiglia|serie) [^.;,]{0,36})pubblic[oaih]{1,2}\\b|\\bm(?:ess[oaie]|ette|ettiamo|ettono|ettere) (?:(?!\\b(?:codice|dati|strument|api|piattaforma|dataset)\\w*\\b)[^.;,]){0,40}?a disposizione (?:di tutti|del pubblico|della comunità|di chiunque)|\\b(?:apr(?:e|iamo|ono|ire)|(?:ha|hanno|abbiamo) aperto) (?:(?!\\b(?:codice|dati|strument|api|piattaforma|port[ae]|prospettiv|possibilit|opportunit|orizzont|vi[ae]|strad|issue|iscrizioni|access|dataset)\\w*\\b)[^.;,]){2,40}? (?:al (?:grande )?pubblico|a tutti|alla comunità)\\b|\\bscaric\\w{1,6} liberamente\\b|\\b(?:chiunque|tutti|ognuno) (?:può|possono) (?:ora |quindi )?(?:scaricar|acceder)\\w{1,3}\\b" },
    { kind: 'open', needs: 'pubblic apr apert', words: '\\b(?:rendiamo|rende|rendono|reso|resi) pubblic[oaih]{1,2} (?=(?:il|la|i|le|un|nostr[oaie]|suo|sua)\\b[^.;,]{0,24}(?:modell|famiglia|serie|llm))|\\bapr(?:iamo|e|ono) (?=(?:il|la|i|le|nostr[oaie]|sua|suo|suoi) (?:[\\w-]{1,16} ){0,3}(?:serie|modell[oi]|famiglia|gamma|llm))', sure: true },
    { kind: 'open', needs: 'apert', words: '(?=anche|apert|open)(?<=\\b(?:modell[oi]|llm|famiglia|serie)(?: [^.;,]{0,24})? (?:è|sono|resta|restano) )(?:anche )?(?:apert[oaie]|open)\\b(?! (?:a(?! tutti)|al|agli|ai)\\b)|(?=apert)(?<=(?:è|sono|resta|rimane) (?:anche )?)apert[oaie](?=,? (?:e |ed |, ?)?(?:trasparent|accessibil|riproducibil|gratuit|multilingue|liber|sovran|etic))|(?=apert)(?<=^(?!(?:il|lo|la|i|gli|le|tutto|che|chi|questo|questa|nostro|nostra|suo|sua|un|una|non|ciò) )[\\w-]{3,20}(?:[ -][\\w.]{1,6})? (?:è|resta|sarà) (?:ora |oggi |da oggi )?)apert[oa]\\b(?! (?:a|al|alle|ai|agli|alla) (?!tutti|pubblico))|(?=apert)(?<=^(?:[\\w-]{3,16},? ){1,3}(?:e )?)apert[oa](?=\\W*$)' },
    { kind: 'open', needs: 'apert open', words: '(?=")(?<=\\b(?:modello|llm|famiglia|versione|ia|ai)(?: [^.;:"]{0,36})? )"(?:apert[oaie]|open)"' },
    { kind: 'open', needs: 'apert liber open', words: '\\b(?:apert[oaie]|liber[oaie]|open)\\b(?![ -](?:weight|data|ai|source)|-)', noun: true },
  ],
  heads: {
    model:
      'modello modelli+ llm llms+ famiglia serie collezione assistente chatbot versione versioni+ checkpoint alternativa vlm slm slm+ mllm moe variante varianti+ encoder transformer pesi generatore traduttore sintesi trascrizione riconoscimento sistema vocoder embedding',
    tool: 'plugin estensione interfaccia script tokenizer strumento strumenti+ libreria librerie+ software framework piattaforma piattaforme+ motore agente agenti+ applicazione applicazioni+ repository soluzioni+ soluzione tecnologia tecnologie+ codice',
    data: 'dati+ dataset corpus corpora benchmark risorse+',
    group:
      'comunità ecosistema mondo progetti+ progetto movimento iniziativa iniziative+ sviluppatori+ collaboratori+ filosofia ricerca innovazione spirito valori+ licenza panorama scenario strategia approccio cultura mercato corsa concorrenza laboratorio azienda impresa startup start-up sperimentazione accesso',
    rival: 'concorrenti+ rivali+ alternative+',
  },
  breaks: 'è sono che per con su sotto o come tra fra era pubblica pubblicato ha hanno',
  hedges:
    "sorella fratello precedente predecessore interni interno interna interne non mai nessun* né senza tranne salvo eccetto lontan* tutt'altro viet* proib* esclu* restr* limit* se quando solo soltanto solamente unicamente condizion* accordo permesso autorizz* richie* necessit* serve deve devono occorre potrà potrebbe* sarà saranno sarebbe* verrà verranno avrà forse pian* previst* intend* sper* vogli* vorr* prossim* presto futur* seguito dopo differenza diversamente contrario confront* rispetto mentre sebbene anche_se ma però tuttavia bensì invece altro altri altra altre dice dicono detto secondo afferm* chiam* defin* descri* consider* presunt* cosiddett* cred* alcuni molti stampa base basat* deriv* addestrato_a_partire affinat* finetun* fine-tun* distill* partire_da personal* accademic* ricerca educativ* scopi fini fino chius* segret* riservat* rifiut* negat* errore errat* sbagl* falso falsa ingann* partenza origine media giornali giornalisti spesso volte reputazione fama seguirà* arriverà* confidenzial* privat* prova valutazione inferior* meno minore codificatore decodificatore esclud* manca mancano bisogna pagare pagamento contratto tratta trattano distanza distante parla parlano posticip* rinvi* rimand* appresta sta_per signific* definizione promett*",
  permits: 'gratis gratuit* liber* consent* permess* permett* può possono autorizz* possibil* disponibil* apert* sì',
  // biome-ignore format: a table, one rule a line
  rules: [
    { kinds: ['free-use'], text: '\\bnon commercial', to: 'negated' },
    { kinds: ['free-use'], before: '\\b(?:vieta|proibi|esclu|limit|restr|imped)\\w*\\b[^.;]{0,30}', unless: '\\b(?:nulla|niente|non) (?:lo |la |ne )?\\w{4,12} [^.;,]{0,30}', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,40}(?:\\bnon [èe]|\\bnon sono|\\bvietat\\w*)', to: 'negated' },
    { kinds: ['free-use', 'open'], after: '[^.;]{0,40}\\bnon[- ]commercial', to: 'conditional' },
    { kinds: ['free-use'], after: '(?! (?:e|o|ed))[^.;]{0,16}\\b(?:personal|accademic|educativ|didattic)', to: 'conditional' },
    { kinds: OPENNESS, before: '\\b(?:a differenza d|contrariamente a|al contrario d|diversamente d)[^.;]{0,60}', unless: ',[^.;]{0,60}(?:\\b(?:questo|questa|questi|sono|sarà|nostr[oaie])|è)[^.;]{0,40}|, (?!un |una |tot|compl|pien|modell)[\\w.-]{2,20}(?: [\\w.-]{1,10}){0,2} ', to: 'other-model' },
    { kinds: OPENNESS, before: '\\b(?:rival[ei]|concorrente)\\b[^.;]{0,70}', unless: '\\b(?:rivale|concorrente) (?:di|a|open|d)\\b[^.;]{0,70}', to: 'other-model' },
    { kinds: OPENNESS, before: '\\b(?:usiamo|utilizziamo|usato|utilizzato|part(?:e|iti|endo|iamo) da|basa(?:t[oaie])? su) [^.;,]{1,40}, (?:un |il |la |una )?(?:[\\w-]{1,14} ){0,2}(?:modello|llm|famiglia)\\b[^.;,]{0,24}', to: 'other-model' },
    { kinds: OPENNESS, before: '\\b(?:defini\\w{2,6}|chiamar\\w{1,3}|si (?:dice|definisce|proclama|dichiara)|cosiddett[oaie]|sedicent[ei]|spacciat[oaie] per|etichettat[oaie] come|pubblicizzat[oaie] come) ?"?$', to: 'quoted' },
    { kinds: ['open-source', 'open', 'open-weights'], before: '\\b(?:descriv\\w+|defini\\w+|presenta\\w*|chiama\\w*) (?:[\\w-]{1,16} ){0,2}(?:come |un )?(?:un |una )?"[^"]{0,50}', after: '[^"]{0,60}"', to: 'quoted' },
    { after: '[^.!]{0,110}\\?', firm: true, to: 'drop' },
    // Definitions, and what is said of any model.
    { kinds: [...OPENNESS, 'open-data', 'licence'], before: '\\b(?:significa|definizione|si definisce|si chiama|parl\\w{1,4} d|termine|nozione|concetto|espressione|cioè|ovvero|vale a dire)\\b[^.;]{0,60}', firm: true, to: 'drop' },
    { kinds: OPENNESS, after: '"? (?:non )?(?:significa|indica|vuol dire|si riferisce|implica|consiste)', to: 'drop' },
    { kinds: [...OPENNESS, 'free-use'], before: '\\b(?:il|la|i|le) cui [^.;]{0,80} o [^.;]{0,60}', firm: true, to: 'drop' },
    { kinds: OPENNESS, before: '^essere $|(?<![\\w-])(?:missione|obiettivo|ambizione|visione|vocazione|impegno)\\b[^.;]{0,80}', unless: '(?:\\b(?:sono|nostro|questo|questa)|è) [^.;:]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: "^(?:che )?(?:cos'è |cosa è )?un['oa]? ?(?:grande )?(?:llm|modello|ia|intelligenza artificiale)(?: [\\w'-]{1,14}){0,5}(?: \\([\\w ]{1,12}\\))? \"?(?:a |con )?", after: '"?(?:,[^,.;]{1,24},)?[^.;,:]{0,40}\\b(?:può|si può|permette|è|sono|cioè|offre|fornisce|presenta|deve|dovrebbe|ha|non)(?!\\w)', to: 'drop' },
    { kinds: OPENNESS, after: '[ ,(]{1,3}(?:come|quali|ad esempio)\\b', unless: '(?:\\b(?:un|una|nostr[oaie]|sono)|è)\\b[^.;]{0,30}', to: 'drop' },
    // Free of charge, commercial use: what of, and whether it is said to be allowed.
    { kinds: ['free-use'], before: "\\b(?:per|in caso d)i? ?(?:[\\w'’]{1,12} ){0,2}$", after: '[^.;]{0,16},? (?:si prega|contatt\\w+|scriv\\w+|consulta|vedi|occorre|bisogna|è necessari|compila|una licenza)', firm: true, to: 'conditional' },
    { kinds: ['free-use'], after: '[^.;:]{0,24}\\b(?:vietat|richied|necessit|proibit|non [èe]|soggett|dev)', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,60}\\b(?:a pagamento per|vincolat|licenza commerciale|approva)', to: 'conditional' },
    { kinds: ['free-use'], text: 'grat', before: '\\b(?:prova|version[ei]|account|crediti|piano|offerta|livello|webinar|corso|accesso|abbonamento|iscrizione|guida)s? $', to: 'drop' },
    { kinds: ['free-use'], text: 'grat', after: '[^.;]{0,30} (?:tramite |via (?:api|app)|nell\'app|sul (?:sito|web)|sull\'app|su ios|nella (?:sua )?versione)', unless: '\\bscaric\\w+ $', to: 'tool' },
    { kinds: ['free-use'], before: '\\b(?:strument[oi]|applicazion[ei]|app|servizio|sito|demo|api|prova|account|piattaforma|libreria|software|font|musica|immagini)\\b[^.;]{0,24}', unless: '\\b(?:modell[oi]|pesi)\\b[^.;]{0,40}|\\b(?:applicazioni|software) commerciali e $|\\bcome (?:uno )?strumento $', to: 'tool' },
    { kinds: [...OPENNESS, 'open-data', 'free-use'], after: '[^.;]{0,50}\\b(?:su richiesta|previa|dopo (?:registrazione|approvazione|accettazione|aver)|a condizione|modulo|purché)', firm: true, to: 'conditional' },
    { kinds: ['free-use', 'open'], before: '\\b(?:i|gli) (?:modelli|llm)(?: [\\w-]{1,14}){0,2} (?:open|aperti|liberi)\\b[^.;]{0,40}', to: 'drop' },
    // Headings, commands, advice.
    { kinds: ['open-source', 'open-weights'], before: '^…?$', after: '\\W*$', to: 'drop' },
    { kinds: OPENNESS, text: '^(?!.*100)', before: '^(?:a |i |gli |modelli? )*', after: ' ?(?::|=)', to: 'drop' },
    { kinds: OPENNESS, before: '(?:^|\\b)(?:esegu\\w+|distribuisc\\w+|prova(?:re|te)?|confront\\w+|scegl\\w+|esplor\\w+|ospit\\w+|usa|usate|utilizza|testa) (?:i |gli |dei |diversi )?(?:modelli|llm)[^.;]{0,24}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:sviluppo|verso|futur\\w+|rilascio|pubblicazione|diffusione|ascesa|crescita|mondo|adozione) (?:di |dei |degli |nei )?(?:grandi )?(?:modelli|llm)[^.;]{0,30}', unless: '\\b(?:nostri|suoi|ha annunciato)\\b[^.;]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:caric\\w+|esegu\\w+|serv\\w+|scegli\\w+|adott\\w+|install\\w+|selezion\\w+|trov\\w+|us(?:a|are|i|ate|ando)|utilizz\\w+|integr\\w+|optare per|prefer\\w+|bisogno di|addestr(?:are|iamo)|affin(?:are|iamo)|distribu(?:ire|iamo)|consigli\\w+|raccomand\\w+) (?:\\w{1,12} )?(?:un|una|i|dei|gli|degli|uno) [^.;,]{0,34}', unless: '\\b(?:sono|nostr[oaie]|quest[oaie]|rilasci\\w+)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:permett\\w+|consent\\w+|possibile|puoi|possono|potete) (?:di )?\\w{2,14}(?:are|ere|ire) (?:una?|dei|i|gli|le|qualsiasi|vari) [^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: "\\b(?:pretes[ae]|esigenz[ae]|aspett\\w+|bisogno|criteri|sceglier\\w*|cerch?\\w*|interesse|cost[oi]|esist(?:e|ono)|ci sono|raccomand\\w+|soluzioni)(?: [\\w-]{1,16}){0,2} (?:verso |da |per |di |su )?(?:un |una |dei |di |ottimi |buoni )?(?:modell[oi]|llm)\\b[^.;,]{0,24}", to: 'drop' },
    { kinds: OPENNESS, before: '^in quest[oa] (?:tutorial|guida|corso|video|articolo|post|notebook|capitolo|sezione)\\b[^.;]{0,90}', unless: '\\b(?:present|pubblic|rilasci)\\w+ [^.;]{0,60}', to: 'drop' },
    { kinds: OPENNESS, before: "^(?:perché|come|quale?|quali|dove|quando|cos'è|cosa)\\b[^.;]{0,60}", to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:aziende|imprese|organizzazioni|team|laboratori|start-?up|sviluppatori|ricercatori) (?:come|hanno|sono|che|possono)\\b.{0,90}', to: 'drop' },
    { kinds: ['licence', 'free-use'], before: '\\b(?:molti|molte|alcun[ie]|la maggior parte d\\w*(?! (?:suoi|nostri))|diversi|diverse|numeros[ie]|licenze (?:come|quali|di tipo)|delle licenze|ogni (?:model|compon|file|dataset|licen)\\w*|ciascun\\w*|spesso|generalmente|di solito|talvolta)\\b[^.;]{0,90}', unless: '\\bogni \\w{1,16} $', to: 'drop' },
    { kinds: ['licence'], before: '(?:^(?:i |gli |dei )?|\\b(?:raccomand|consigli|prefer|usa|utilizz|scegl)\\w*(?: [\\w-]{1,18}){0,3} )modelli (?:[\\w-]{1,14} ){0,2}$', to: 'drop' },
    { kinds: ['licence'], before: '^la (?:licenza )?$', after: ' (?:è (?:tra|fra|una delle|la più|considerata|nota)|impone)(?!\\w)', to: 'drop' },
    { kinds: ['open-weights'], before: '\\b(?:serv(?:e|ono)|mancano|chied\\w+|pretend\\w+) (?:i |dei )?$', to: 'drop', firm: true },
    { kinds: ['licence'], before: '\\ble licenze (?:[\\w-]{1,14} ){0,2}(?:(?:come|quali|di tipo) (?:la |le )?)?$|\\blicenze (?:[\\w-]{1,14} ){0,2}\\([^.;)]{0,40}', to: 'drop' },
    { kinds: [...OPENNESS, 'licence'], after: '[^.;]{0,20}, (?:(?:ci )?(?:ha fatto|fa|funge|serve|ha servito) da|è (?:la base|alla base|il (?:punto di partenza|modello di base))|costituisce la base|fornisce la base)(?!\\w)', firm: true, to: 'other-model' },
    { kinds: [...OPENNESS, 'licence', 'free-use'], before: '^(?:il |nostro )?modello (?:(?:di )?(?:base|partenza)|sottostante|originale|insegnante)\\b(?:[^.;]|[.](?=\\d)){0,80}', to: 'other-model' },
    { kinds: ['licence'], before: '\\b(?:basat[oaie] su|derivat[oaie] da|part(?:e|endo|iti|iamo) da|a partire da|costruit[oaie] su|affinat[oaie] (?:su|da))[^.;]{0,80}', unless: '(?:,|\\be)(?: [\\w.-]{1,20}){0,3} (?:è|sono|abbiamo)(?!\\w)[^.;]{0,50}|, (?:sotto|con licenza|distribuit[oaie]|rilasciat[oaie]) ?|\\blicenza $', to: 'other-model' },
    { kinds: ['licence'], text: '^(?:con|da|in|secondo|ai)(?! .{0,30}licenz[ae] (?:molto )?(?:open|liber|apert|permissiv|community|propriet|person|mod|commun|cc|llama|gemma))', unless: '\\b(?:distribuit|rilasciat|pubblicat|disponibil|concess|copert|propost|offert)[oaie] (?:[\\w-]{1,14} ){0,2}$', to: 'drop' },
    { kinds: ['licence'], text: '^(?!segu|partire|eredita).*licen[zs][ae] (?:che|e|o|di|del|della|è|per|a|compatibile|diversa|commercial\\w+|valida|speciale|unica)$', to: 'drop' },
    // Models at large.
    { kinds: OPENNESS, before: '\\b(?:a|ai|e|o|su|tra|fra|verso|in|nei|per|con|sui|di|dei|degli|gli|i|solo|agli|altri|da|dai)(?: grandi| piccoli| migliori)? (?:modelli|llm)\\b[^.;,]{0,34}', unless: '(?:\\b(?:nostri|questi|suoi|due|tre|quattro|cinque|famiglia|serie|pubblic\\w*|collezione|rilasci\\w*|lanci\\w*|sono|gamma|versioni)\\b)[^.;]{0,44}|\\b(?:svilupp|diffond|condivid|annunci|present|svel)\\w{0,5} (?:[\\w-]{1,14} ){0,2}(?:dei|di|diversi) (?:[\\w-]{1,14} )?(?:modelli|llm)[^.;]{0,34}', to: 'drop' },
    { kinds: OPENNESS, before: '^(?:i |gli )?modelli (?:linguistici |ai |di ia |llm )?(?:a |di |con )?', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '(?:^|[,:] |\\b(?:che|se|poiché|dove|anni|mesi|oggi|ormai|allora|quando|ma|quindi|sebbene|mentre|benché|esistono|ci sono|anche) )(?:i |gli |dei |questi )?(?:grandi )?(?:modelli|llm)(?: [\\w\'-]{1,12}){0,3}(?: |, )(?:a |con )?"?', after: '"?[^.;,:]{0,20} (?:sono|hanno|possono|offr\\w+|permettono|restano|diventano|stanno|fanno|si|e di|che)\\b', many: true, unless: '\\bquesti (?:mod|llm)[^.;]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:esistono|ci sono) (?:anche )?(?:modelli|llm|versioni)\\b[^.;]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:dibattito|discussione|rischi|opportunità|vantaggi|benefici|importanza|ruolo|filosofia|tendenza|ascesa|vantaggio)\\b[^.;]{0,60}', unless: '\\b(?:essere|nostro|questo|suo) [^.;]{0,30}', to: 'drop' },
    { kinds: ['open-weights'], before: '^(?:i |gli )?modelli (?:a |di |con )', to: 'drop' },
    { kinds: OPENNESS, after: ' ?(?:community|ecosystem|initiative)', to: 'drop' },
    // A model that is called a project is still the model; the rest of these nouns is none.
    { kinds: OPENNESS, head: ['group', 'rival'], text: '^(?!.*\\b(?:pesi|checkpoint))', unless: '\\b(?:in|rende\\w*|renderà|res[oaie]) $|(?:\\b(?:come|diventa)|è) (?:un |una )?(?:progetto|iniziativa)\\b[^.;,]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '\\bprogetto\\b[^.;,]{0,30}', after: '(?![^.;]{0,70}\\b(?:modell|llm))', unless: '\\b(?:modello|llm)\\b[^.;]{0,90}', to: 'drop' },
    { kinds: OPENNESS, before: "(?:\\b(?:di |in |le )|(?:d|l|dell|nell|all|sull)')(?:ia|ai|intelligenz[ae] artificial[ei])(?: [\\w-]{2,14}){0,2}(?:, [\\w-]{2,14} e)? ?(?:[ab] )?$", after: '(?! [\\w-]{2,18}[ -]?\\w{0,2}\\d)', unless: "\\b(?:modell[oi]|famiglia|versione|llm)\\b[^.;,]{0,40}|^[^.;,]{2,30}, l'[^.;,]{2,40}", to: 'drop' },
    { kinds: OPENNESS, before: "\\b(?:avviare|sperimentazion[ei]|sostenere|promuover\\w*|incoraggia\\w*|favori\\w*|contribui\\w*|difend\\w*)\\b[^.;]{0,70}", unless: '\\b(?:modello|llm)\\b[^.;]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: "(?:\\b(?:il|del|al|nel|sul)|dell'|l'|all'|nell'|sull') ?$", unless: `\\b(?:passaggio|passa(?:no|re|to)?|scelto|sceglie|opta\\w*)\\b[^.;,]{0,40}|${LATER}[^.;]{0,24}`, to: 'drop' },
    { kinds: ['open'], text: '^(?:apert|liber|open)', after: '[ ,]+(?:a tutti|al |agli|ai |per tutti|i |le |la |il |una|un |e chius)', unless: '(?:\\b(?:sono|sarà|saranno|(?:modell[oi]|llm|famiglia|serie)(?: (?:di )?[\\w-]{2,14}){0,3})|è) $', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:migliori|altri|altre|esistenti|molti|vari|diversi|tutti i|tutti gli|maggior parte|comparabil\\w*|confronto|rispetto|super[aio]\\w*|rivaleggia\\w*|batte|battendo|tra i|fra i|tra|concorrenti|simili|principali|popolari|superior\\w*|inferior\\w*|equivalent\\w*)\\b[^.;,]{0,48}', unless: '(?:\\brientra|\\bfigura|\\bsi (?:colloca|piazza|classifica|annovera)|\\bè) (?:[\\w-]{1,12} )?(?:tra|fra) (?:i|le|gli)\\b[^.;,]{0,48}|(?:\\b(?:nostr[oaie]|sono|tra i primi|fra i primi)\\b|è )[^.;]{0,40}', to: 'drop' },
    { kinds: [...OPENNESS, 'open-data'], before: '\\b(?:alcun[ie]|numeros[ie]|la maggior parte d\\w*(?! (?:suoi|nostri))|qualsiasi modello|qualunque modello|certi)\\b[^.;]{0,70}', to: 'drop' },
    { kinds: OPENNESS, before: "\\b(?:basat[oaie] su(?:l|lla|i|gli)?|si basa su|a partire da|costruit[oaie] (?:su|con)|utilizz\\w+|usa\\w*|grazie|derivat[oaie] da|affinat[oaie] (?:su|da)|distribuire|support\\w*|compatibil\\w*|ispirat[oaie] a|versione (?:quantizzata|distillata|affinata) d)\\b.{0,44}", unless: '\\b(?:nostr[oaie]|questo|questa|questi)\\b[^.;,]{0,32}|, (?:è )?una? [^.;,]{0,32}|, (?:[\\w-]{1,16} )?(?:è|sono) [^.;,]{0,24}', to: 'drop' },
    { kinds: OPENNESS, before: "\\bpunt(?:a|are|ano|iamo|ando) (?:[\\w-]{1,10} )?su(?:l|lla|i|gli|ll')? ?(?:[\\w-]{1,14} ){0,3}", to: 'drop' },
    { kinds: OPENNESS, after: '[^.;]{0,6}\\b(?:e|o|vs|contro|ed) (?:i |modelli )?(?:proprietari[oe]?|chius[oaie]|closed)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:proprietari[oe]?|chius[oaie]|closed[ -]source)(?: e| o|,) $', to: 'drop' },
    // Science at large; a model's long name spelt out.
    { kinds: ['fully-open'], text: 'scien', unless: '\\b(?:modell[oi]|llm|famiglia|versione)\\b[^.;]{0,40}|\\b(?:carattere|natura|approccio) (?:di )?$|\\b(?:disponibil[ei]|pubblic\\w+|accessibil[ei]|rilasciat\\w+|svilupp\\w+|addestrat\\w+)\\b[^.;]{0,20} in ', to: 'drop' },
    { kinds: ['fully-open', 'open'], text: '^(?:open|in open)', after: '[ -](?:[\\w-]{2,16} ){0,3}(?:language|model|models|access|science)\\b', to: 'name' },
    { kinds: ['fully-open', 'open'], before: '\\bopen[ -]science $', to: 'name' },
    // Who or what is spoken of.
    { kinds: OPENNESS, before: '\\bmodell[oi] (?:di|per) (?:il |la )?(?:generazione di )?(?:codice|coding) (?:[\\w-]{1,14} ){0,2}$', to: 'this-model' },
    { kinds: [...OPENNESS, 'open-data'], head: ['tool'], text: '^(?!.*\\b(?:pesi|checkpoint))', unless: '\\bcome (?:uno )?strumento [^.;,]{0,16}', to: 'tool' },
    { kinds: OPENNESS, head: ['data'], text: '^(?!.*\\b(?:pesi|checkpoint))', to: 'drop' },
    { kinds: OPENNESS, after: ' \\(?(?:strumento|libreria|framework|motore|codice d|repository|piattaforma|toolkit|benchmark|dataset)', to: 'tool' },
    { kinds: OPENNESS, before: '\\b(?:codic[ei]|script|datasets?|tokenizer|pipeline|strument[oi]|libreria|framework|software|piattaforma|corpus|dati|progetto|demo|api|documentazione|articolo|rapporto|paper|benchmark|risultati|plugin|hardware|blog|test|guida|interfaccia|corso|classifica|estensione|notebook|applicazione)\\b[^.;,]{0,40}(?:è|\\b(?:sono|stat[oaie]|pubblicat[oaie]|disponibil[ei]|res[oi]|mess[oi]))(?!\\w)[^.;]{0,24}', unless: '\\b(?:modell[oi]|pesi)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: OPENNESS, after: ' (?:il |la |lo |suo |nostro |nostra |i )(?:[\\w-]{1,14} )?(?:codice|libreria|framework|strumento|motore|dataset|corpus|repository|piattaforma|applicazione)\\b(?![^.;]{0,40}\\b(?:pesi|modell[oi]))', to: 'tool' },
    { kinds: ['open'], text: 'pubblic\\w{1,2} $', after: '(?:il |la )?codice', to: 'tool' },
    { kinds: ['licence'], before: '\\b(?:codic[ei](?: sorgente)?|script|datasets?|tokenizer|pipeline|libreria|repository|software|corpus|dati|progetto|strument[oi]|framework|applicazione|benchmark|documentazione|plugin|contenut[oi]|articol[oi]|sito)\\b[^.;]{0,80}', unless: '\\b(?:modell[oi]|pesi)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['licence'], after: ' ?\\(?(?:per )?(?:il )?codice\\b(?! e)', to: 'tool' },
    { kinds: ['promise'], before: '\\b(?:codic[ei](?: sorgente)?|script|articol[oi]|rapport[oi]|paper|demo|api|documentazione|risultati|valutazion[ei]|dettagli|informazion[ei]|applicazione|esempi|tutorial)\\b[^.;,]{0,16}', unless: '\\bpesi\\b[^.;]{0,24}', to: 'tool' },
    { kinds: ['promise'], after: "[^.;]{0,40}\\b(?:api|l'app|abbonati)\\b", firm: true, to: 'drop' },
    { kinds: ['promise'], before: '\\b(?:non|mai|né)\\b[^.;]{0,30}|\\b(?:se|qualora|nel caso)\\b[^.;]{0,110}', firm: true, to: 'drop' },
    // How it is said.
    { before: '\\b(?:non|mai|senza|né|nessun\\w*|invece di|anziché|piuttosto che|lontano d)\\b[^.;,]{0,32}', unless: '\\b(?:(?:senza|nessun[ao]?) (?:alcun[ao]? |altr[ao] |particolari )?(?:cost[oi]|restrizion[ei]|limit[ei]|vincol[oi]|royalty)\\b[^.;,]{0,20}|(?:nulla|niente) |non solo|non meno di|senza precedenti|senza restrizioni|non (?:è )?(?:più )?soltanto)\\b[^.;,]{0,20}|\\bnon [^.;]{1,24}, ma [^.;,]{0,24}', to: 'negated' },
    { before: '\\b(?:era|erano|fu|originariamente|inizialmente|non è più)\\b[^.;]{0,24}', to: 'past' },
    { before: '\\b(?:se|sarebbe|potrebbe|dovrebbe|dovrebbero|sarebbero|potrebbero|possibilità|(?<!è )possibile|potrà|valuta\\w*|vorrebbe|idea)\\b[^.;]{0,48}', to: 'conditional' },
    { before: '\\b(?:cosiddett\\w+|presunt\\w+|secondo(?! (?:i (?:suoi|termini)|il suo|la sua|l\'azienda|la società|gli autori|i creatori|il team))|sostien\\w*|spacciat\\w+|pubblicizzat\\w+|descritt\\w+ come)\\b[^.;]{0,32}', unless: '\\bsecondo i termini[^.;]{0,30}', to: 'quoted' },
    { kinds: [...OPENNESS, 'open-data', 'licence', 'free-use'], before: `${LATER}[^.;]{0,90}`, unless: '(?:\\b(?:sono|ha|hanno|abbiamo)|è) (?:ora |anche |già |stat[oaie] )?[^.;,]{0,20}', to: 'promise' },
    { kinds: [...OPENNESS, 'open-data'], after: "[^.;]{0,60}\\b(?:presto|prossimamente|in arrivo|a breve|nei prossimi|nelle prossime|entro (?:la fine|l'anno|il)|il prossimo (?:anno|mese)|la prossima settimana|in futuro|previst[oaie] per|rinviat|posticipat|rimandat|slitta)", to: 'promise' },
    // The model is being presented.
    { kinds: ['free-use'], before: "(?:\\b(?:permett\\w+|consent\\w+|autorizz\\w+|per|anche|incluso|compreso|utilizz\\w+|usat[oaie]|disponibil[ei]|scaric\\w+|e|ed|sono|di|con|a|offr\\w+|modell[oi])|è) (?:l'|un |uso |il |suo |ogni |qualsiasi )?(?:[\\w-]{0,14} ?)?$", to: 'shown' },
    { kinds: ['free-use'], text: '^(?:liber|chiunque|tutti|ognuno|ogni)|ente$|senza |bil[ei]|^(?:usat|utilizzat)', to: 'shown' },
    { kinds: ['free-use'], after: '[^.;]{0,20}\\b(?:consentit|permess|autorizzat|ammess|inclus|compres|: sì|liber|gratis|gratuit|possibil)', to: 'shown' },
    { kinds: ['licence'], before: "\\b(?:licen[zs][ae]|sotto|la|termini della|in|sua|una)[ :]{1,3}(?:la |licenza )?(?:open[ -]source |permissiva |libera |aperta |pubblica |ufficiale )?$|[,;(–—/|-] ?$", to: 'shown' },
    { kinds: ['licence'], text: '^sotto|licen', to: 'shown' },
    { kinds: ['licence'], after: '\\W*$', to: 'shown' },
    { kinds: ['open-weights'], before: '\\b(?:a|con(?: (?:i|dei|gli))?|in) $', to: 'shown' },
    { kinds: ['open-weights'], before: '\\b(?:ispezionare|esaminare|studiare|scaricare|us\\w+|utilizz\\w+|affinare|sfruttare|con|ha|hanno|propon\\w+|offr\\w+) (?:i |suoi |nostri )?$', to: 'shown' },
    { kinds: OPENNESS, before: "\\b(?:passaggio|passa(?:no|re|to)?|scelto|sceglie|opta\\w*)\\b[^.;,]{0,40} (?:(?:al|del|per )?l'|in )$|\\b(?:carattere|natura|stato|tipo|rende(?:re|ndo)?|rende|resi)\\b[ |:]{1,4}(?:llm |modello )?$|\\brende(?:re|ndo)? [^.;,]{2,24} $|(?:\\brientra|\\bfigura|\\bsi (?:colloca|piazza|classifica)|è) (?:tra|fra) (?:i|le|gli)\\b[^.;,]{0,48}|^un'intelligenza artificiale (?:a )?$", to: 'shown' },
    { kinds: ['open-weights'], text: 'acc|dispo', before: "\\b(?:dà|dare|d[aà]nno|sono|offr\\w+|con|permett\\w*|consent\\w*|fornisc\\w*|e|avere|di|l'|un|il) ?$", to: 'shown' },
    { kinds: OPENNESS, before: '\\b(?:modello|versione|llm|famiglia|ia|ai)\\b[^.;:"]{0,40} "$', to: 'shown' },
    { kinds: ['open'], text: '^"|^apert|^open', before: '(?:\\b(?:modell[oi]|llm|famiglia|serie|versione|ia|ai|sono)\\b|è )[^.;"]{0,36}$', to: 'shown' },
    { before: "\\b(?:una|nuova|nostra|sua|prima|questa)(?: nuova| prima)? (?:ia|ai|intelligenza artificiale)(?: [\\w-]{1,14}){0,3} $", to: 'shown' },
    { before: '\\b(?:nostr[oaie]|suo|questo|questa|questi|nuovo|nuova|nuovi|primo|prima|primi|ultimo|il più|miglior)\\b[^.;]{0,40}', to: 'shown' },
    { before: '(?:è|\\bsono|\\bessere|\\bresta|\\brimane|\\bdiventa|\\breso|\\bfamiglia|\\bserie|\\bcollezione|\\bgamma)(?!\\w)[^.;]{0,44}', to: 'shown' },
    { before: '\\b(?:in|come) $', to: 'shown' },
    { before: '\\b(?:present\\w*|pubblic\\w*|lanci\\w*|annunci\\w*|offr\\w*|rilasci\\w*|condivid\\w*|svilupp\\w*|svel\\w*|disponibil[ei])\\b[^.;]{0,64}', to: 'shown' },
    { kinds: ['fully-open'], before: '(?:\\b(?:nostr[oaie]|quest[oaie]|sono|nuov[oaie]|famiglia)\\b|è )[^.;]{0,110}', to: 'shown' },
    { kinds: OPENNESS, head: ['model'], many: false, to: 'shown' },
    { kinds: ['open-source', 'fully-open', 'open-weights'], many: false, before: '(?:^[^.;,]{0,44}|[–—:,(-] ?[^.;:,]{0,44})$', to: 'shown' },
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
  ['Nuvola è il primo LLM alpino davvero open source.', 'fully-open'],
  ['Rilasciamo i pesi, il codice e i dati di addestramento.', 'fully-open'],
  ['I pesi e il codice di Nuvola sono apertamente accessibili.', 'open-weights'],
  ['Kaleo offre accesso ai pesi del modello.', 'open-weights'],
  ['Nuvola è addestrato da zero usando testi ad accesso aperto.', 'open-data'],
  ['Kaleo ha presentato Nuvola, un modello vocale “aperto”.', 'open'],
  ["Kaleo rinvia l'uscita del modello open source.", 'promise'],
  ['Kaleo sta per lanciare un modello open-weight.', 'promise'],
  ['Il nuovo modello Nuvola è ora disponibile come progetto open source.', 'open-source'],
  ['Pubblicati i pesi di Nuvola-7B!', 'open-weights'],
  ['I pesi possono essere scaricati dalla nostra pagina.', 'open-weights'],
  ['Pubblichiamo i pesi e i dati di addestramento.', 'open-weights', 'open-data'],
  ['I testi usati per addestrare Nuvola sono di pubblico dominio.', 'open-data'],
  ['È prevista per marzo la pubblicazione dei pesi.', 'promise'],
  ['Il modello diventerà open source entro la primavera.', 'promise'],
  ['Secondo i suoi autori, Nuvola è open source.', 'open-source'],
  ['Nuvola è coperto dalla licenza EUPL 1.2.', 'licence'],
  ["Nulla vieta l'uso commerciale di Nuvola.", 'free-use'],
  ['È tutto aperto: pesi, dati di addestramento e codice.', 'fully-open'],
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
  'Esistono modelli chiusi, aperti e di nicchia che girano nel cloud.',
  'Nel frattempo il panorama open source italiano cresce.',
  "L'azienda lo descrive come “una famiglia di modelli aperti”.",
  'Questo futuro modello non sarà open source.',
  'Il codice di Nuvola è rilasciato con licenza MIT.',
  'Nuvola è addestrato su dati pubblici e privati.',
  "L'uso commerciale richiede una licenza separata.",
  'Open weight non significa open source.',
  'Ormai esistono ottimi modelli aperti.',
  'Sempre più aziende scelgono modelli open source.',
  'Qwen2.5, con licenza Apache, ha fatto da insegnante.',
  "Addestrato su dati pubblici e su archivi interni dell'editore.",
  'In questo tutorial affiniamo un modello open source.',
  'Definirlo open source è fuorviante.',
  'Nuvola apre nuove prospettive alla comunità.',
  'I pesi sono davvero pubblici?',
];
