import type { About, Grammar, Worked } from '../grammar';
import { LICENCE } from '../licence-names';
import { OPENNESS } from '../types';

/** Weights by their names. */
const WEIGHTS =
  '(?:[\\w-]{0,24}gewichten?|[\\w-]{0,20}checkpoints?|modell-?parametern?|(?:vor)?trainierten? parametern?|parametern?(?= (?:des|der|von|unser\\w*|aller) ))';
/** What a model learnt from. */
const CORPUS = '(?:[\\w-]{0,20}(?:daten|datens[äa]tze?n?|datensatz(?:es)?|korpus|korpora|quellen|texten)|datasets?)';
const TRAINING =
  '(?:(?:pre-?|vor|post-?|fine-?tuning|feinabstimmungs|instruktions)?-?trainings?(?:daten|-?datens[äa]tze?n?|-?datensatz(?:es)?|-?korpus|-?korpora|material))';
const ENTIRELY =
  '(?:vollst[äa]ndig|komplett|v[öo]llig|wirklich|wahrhaft|wahrhaftig|tats[äa]chlich|ganz|g[äa]nzlich|durchg[äa]ngig|restlos|durch und durch|hundertprozentig|vollkommen|rundum|von grund auf|zu (?:hundert|100) (?:prozent|%)|100 ?%|100-?prozentig)';
/** All three of weights, training data and code within one list, without a word of how the model was trained. */
const WHOLE =
  '(?![^.;]{0,120}\\btrainiert)(?=[^.;]{0,120}\\b(?:[\\w-]{0,24}gewichten?|[\\w-]{0,20}modell(?:en?)?|[\\w-]{0,20}checkpoints?)\\b)(?=[^.;]{0,120}\\b[\\w-]{0,24}(?:daten|datens[äa]tzen?|datensatz|datasets?|korpus|korpora)\\b)(?=[^.;]{0,120}(?:code|rezepten?|skripten?)\\b)';
const PARTS =
  '[\\w-]{0,24}(?:gewichten?|modell(?:en?)?|checkpoints?|daten|datens[äa]tzen?|datensatz|korpus|code|quellcode|rezepte|skripte)';
const OUT =
  '(?:frei |offen |[öo]ffentlich |quelloffen |open[ -]source )?(?:offen|[öo]ffentlich|frei|quelloffen|open[ -]source|ver[öo]ffentlicht|freigegeben|verf[üu]gbar|zug[äa]nglich|bereitgestellt|einsehbar|dokumentiert und offen)';
/** What is said of weights that are out. */
const STATE =
  '(?:(?:des|der|von|f[üu]r|aller|zu|im|aus|und|sowie) [^.;]{1,50} |[\\w.-]{1,24} )?(?:sind|wurden|wird|werden|stehen|liegen|k[öo]nnen|lassen sich|finden (?:sie|sich)|findest du|gibt es|ist|steht)(?! nicht\\b| kein| weder)(?: [^;,]{0,60})? (?:offen|quelloffen|open[ -]source|[öo]ffentlich(?: gemacht)?|frei|(?:frei |[öo]ffentlich )?(?:verf[üu]gbar|zug[äa]nglich|erh[äa]ltlich|abrufbar)|ver[öo]ffentlicht|freigegeben|bereitgestellt|einsehbar|hochgeladen|(?:ins netz|online) gestellt|online|da(?=\\W*$|:)|herunterladbar|heruntergeladen|herunterladen|zum (?:freien |kostenlosen )?(?:download|herunterladen)|zur verf[üu]gung|bereit|auf hugging ?face|hier)\\b';
/** Nouns of what may be promised; a name with its size counts as one. */
const COMING =
  '(?:(?<![\\w-])[\\w-]{0,24}(?:modelle?[ns]?|gewichte|version(?:en)?|varianten?|checkpoints?|trainingsdaten|trainingskorpus|-\\d{1,3}(?:\\.\\d)?[bm])(?![\\w-]))';
/** When it is to come. */
const SOON =
  '(?:in k[üu]rze|in b[äa]lde|bald|demn[äa]chst|sp[äa]ter|in (?:den|der|wenigen|einigen) (?:n[äa]chsten|kommenden|tagen|wochen|monaten)|n[äa]chste[nsr]?|kommende[nrsm]?|k[üu]nftig|noch (?:in )?diese[nrsm]?|im (?:laufe|herbst|fr[üu]hjahr|sommer|winter|januar|februar|m[äa]rz|april|mai|juni|juli|august|september|oktober|november|dezember)|(?:bis|zum|ende|gegen) (?:ende|jahresende|des (?:jahres|monats)))(?!\\w)';
const COMES = '(?:folg(?:t|en)|komm(?:t|en)|erschein(?:t|en)|landet|landen|zieh(?:t|en)|geh(?:t|en) online)';
/** What makers do with what they let out: as a verb, and as a state. */
const DO =
  '(?:(?:zu )?(?:ver[öo]ffentlichen|[öo]ffnen|open-?sourcen|teilen)|frei(?:zu)?geben|bereit(?:zu)?stellen|offen(?:zu)?legen|nach(?:zu)?(?:reichen|liefern)|hoch(?:zu)?laden|(?:zug[äa]nglich|[öo]ffentlich|verf[üu]gbar) (?:zu )?machen)';
const DONE =
  '(?:ver[öo]ffentlicht|freigegeben|bereitgestellt|offengelegt|nachgereicht|hochgeladen|(?:ins netz|online) gestellt|(?:[öo]ffentlich|zug[äa]nglich|verf[üu]gbar) gemacht|zur verf[üu]gung gestellt|open-?gesourct)';
/** What follows the thing that somebody let out: "the weights we have published". */
const BYUS = `(?: (?:haben|hat) [^;,]{0,50} ${DONE}\\b| (?:geben|gibt|stellen|stellt|legen|legt|machen|macht) [^;,]{0,50} (?:frei|bereit|offen|zur verf[üu]gung|zug[äa]nglich|[öo]ffentlich|verf[üu]gbar)\\b| (?:ver[öo]ffentlichen|teilen) wir\\b)`;
const INTENDS =
  '(?:wir werden|werden wir|plan(?:en|t|te)|beabsichtig\\w+|woll(?:en|te|ten)|will|vorhaben|m[öo]chten?|hoff(?:en|t)|verspr(?:icht|echen)|k[üu]ndig(?:t|en)|haben vor|hat vor|arbeite[nt] daran)';
/** What is open to anyone, before the word for data. */
const PUBLIC =
  '(?:offene[nrm]?|[öo]ffentliche[nrm]?|quelloffene[nrm]?|gemeinfreie[nrm]?|open[ -]source|(?:[öo]ffentlich|frei|offen) (?:verf[üu]gbare[nrm]?|zug[äa]ngliche[nrm]?|lizenzierte[nrm]?))';

/** What a sentence that is about the page's model begins with. */
const SUBJECT =
  '(?:§|dieses (?:[\\w-]+ ){0,2}modell|diese (?:[\\w-]+ ){0,2}modelle|unser (?:[\\w-]+ ){0,2}\\w*modell|unsere (?:[\\w-]+ ){0,2}\\w*modelle|das modell|die modelle|es|dies)';
const WE =
  '^[^\\p{L}]*(?:heute )?(?:(?:wir (?:freuen uns,? )?)?(?:veröffentlich\\w*|präsentier\\w*|stellen|kündig\\w*|bringen|geben|teilen|öffnen)(?: wir)?|wir stellen|vorgestellt:)';

/** How the language is told, and what a sentence with a claim looks like at first sight. */
export const about: About = {
  lang: 'de',
  common:
    'license an aus entstanden steht stehen stellen gibt hier jetzt nun heute ab beim am sowie zwischen gegen seine seinen seiner deren dessen waren würde können darf müssen zwei neue neuen neues erste ersten erstes frei freie freien offen offenes verfügbar veröffentlicht veröffentlichen modells modellen sprachmodelle trainingsdaten daten trainiert basiert welche dazu etwa doch quelloffen quelloffenes der die das des dem den ein eine einem einen einer und ist in für mit von zu auf im wird werden wurde nicht auch sich als wir unser unsere unter bei durch nach sind dass oder vom zum zur lizenz modell modelle deutsche deutschen sprachmodell über kann basismodell mrd kontext veröffentlichung lizenziert offene offenen gewichte gewichten lizenziert kostenlos nutzung kommerzielle kommerziellen kostenlose kostenloses sein war sehr dieser diese dieses ihr wenn aber noch mehr hat haben nur alle bis ohne jede werkzeug',
  signs:
    'einsehbar|abrufbar|zugänglich|uneingeschränkt|\\bbald\\b|folg(?:t|en)|in arbeit|verkauf|offen|quell|frei|lizenz|kommerz|ffentlich|gewicht|verfügbar|kosten|unentgeltlich|zugang|herunterl|bereit|demnächst|in kürze|trainingsdaten',
};

/** German: the noun stands after, often in one word with the term ("Open-Source-Sprachmodell"). */
const grammar: Grammar = {
  ...about,
  noun: 'after',
  // biome-ignore format: a table, one way of saying it a line
  asserts: [
    { kinds: [...OPENNESS, 'free-use'], before: `(?:^[^\\p{L}§]*|, |und )${SUBJECT}(?: [\\w§.()-]{1,20}){0,3}? (?:ist|sind|bleibt|steht|stehen|kann|darf)(?: [^.;:?]{0,70})?[ -]?` },
    { kinds: OPENNESS, before: `${WE}[^.;:?]{0,90}` },
    { kinds: OPENNESS, before: '§[^.;:?]{0,40}?(?:,|:| [-–—]) (?:eine?n? |das |die |unser )?[^.;:?]{0,60}' },
    { kinds: ['licence'], before: '(?:§|modelle?|gewichte)(?: [\\w§.()-]{1,20}){0,3}? (?:ist|sind|wird|werden|wurde|wurden|steht|stehen)(?: [\\w-]{1,14}){0,3} (?:unter|nach)(?: [\\w-]{1,14}){0,2} ?' },
    { kinds: ['licence'], before: '^[^\\p{L}]*lizenz ?:? ?' },
    { kinds: ['open-weights', 'open-data', 'open', 'fully-open'], before: '^[^\\p{L}§]*(?:(?:§|der|die|das|alle|des|von|modelle?|modells|unsere?|ist|sind|wir|veröffentlichen) ?){0,5}', text: '\\b(?:ist|sind|wurden?|werden|veröffentlich\\w*|verfügbar\\w*|zugänglich\\w*)\\b' },
  ],
  // biome-ignore format: a table, one entry a line
  terms: [
    { kind: 'licence', needs: 'lizenz', words: '\\b(?:unter|mit) (?:eine[rm]? |der )?(?:sehr |vollst[äa]ndig )?(?:offenen?r?|freien?r?|permissiven?r?|liberalen?r?|gro(?:ß|ss)z[üu]gigen?r?|freiz[üu]gigen?r?|kommerziell nutzbaren?r?|open[ -]?source|osi[\\w-]{0,16})[ -](?:software-?)?(?:open-?source-?)?lizenz\\b|\\b(?:permissiv|offen|frei|freiz[üu]gig|open-?source)[ -]lizenzierte?[nrs]?\\b' },
    { kind: 'fully-open', needs: 'daten dataset korpus korpora', words: `\\b(?:ver[öo]ffentlich\\w{0,6}|freigabe|freigegeben|open-?sourcen?|(?:geben|gibt|teil(?:en|t)|leg(?:en|t)|stell(?:en|t)|mach(?:en|t))(?=[^.;]{0,140}\\b(?:frei|offen|bereit|zur verf[üu]gung|zug[äa]nglich|[öo]ffentlich))|(?:voll(?:st[äa]ndig)?|offen|frei|uneingeschr[äa]nkt|[öo]ffentlich)e[nrs]? zugang (?:zu|auf)|zugriff auf alle|offene[nrs]?)${WHOLE}[^.;]{0,110}\\b${PARTS}\\b`, sure: true },
    { kind: 'fully-open', needs: 'daten dataset korpus korpora', words: `\\b(?=${PARTS}(?:,| und| sowie| &|/))${WHOLE}(?=[^.;]{0,110}\\b(?:sind|werden|wurden|stehen|liegen|liegt|bleiben|ist) )(?![^.;]{0,110}\\bunter (?:der|einer|dem|den)\\b)[^.;]{0,90}\\b(?:sind|werden|wurden|stehen|liegen|liegt|bleiben|ist) (?:alle |alles |allesamt |nun |jetzt |somit |damit |auch |${ENTIRELY} )?(?:unter [^.;,]{0,30} )?(?:als )?${OUT}\\b|\\b(?:sind|liegen|stehen) (?:nicht nur |neben )?${WHOLE}[^.;]{0,110} (?:offen|[öo]ffentlich|quelloffen|frei (?:verf[üu]gbar|zug[äa]nglich)|zur verf[üu]gung|bereit)\\b`, sure: true },
    { kind: 'open-weights', needs: 'gewicht checkpoint parameter', words: `\\b(?:${ENTIRELY} )?(?:offene[nrs]?|[öo]ffentliche[nr]?|(?:frei|offen)(?:e[nr]?)? (?:verf[üu]gbare[nr]?|zug[äa]ngliche[nr]?)|[öo]ffentlich (?:verf[üu]gbare[nr]?|zug[äa]ngliche[nr]?)|quelloffene[nr]?)[ -](?:[\\w-]{1,16} )?(?:[\\w-]{0,20}gewichten?|[\\w-]{0,16}checkpoints?|(?:modell-?)?parametern?)\\b|\\boffen(?:e[nrs]?)?[ -]?gewicht(?:et|ig)(?:e[nrs]?)?\\b` },
    { kind: 'open-weights', needs: 'open', words: '\\b(?:fully |vollst[äa]ndig(?:e[nrs]?)? |komplett )?open[ -]?(?:model-?)?weights?\\b' },
    { kind: 'open-weights', needs: 'gewicht checkpoint parameter', words: `\\b${WEIGHTS} (?![^.;]{0,90}(?:lizenz|licen[sc]e|apache|kosten|\\bmit\\b|\\bcc\\b|gratis))${STATE}`, sure: true },
    { kind: 'open-weights', needs: 'gewicht checkpoint parameter', words: `\\b${WEIGHTS}(?= ${STATE})`, sure: true },
    { kind: 'open-weights', needs: 'gewicht checkpoint parameter', words: `\\b(?:ver[öo]ffentlich(?:t|en|te|ten)|teil(?:t|en)|open-?sourcen|[öo]ffnen|[öo]ffnet)\\b (?:wir |heute |nun |jetzt |auch |sowohl |sie |[\\w.-]{1,20} )?(?:[^.;:,]{0,40} )?${WEIGHTS}\\b|\\b(?:stell(?:t|en|te|ten)|gib(?:t)|geb(?:en)|gab|gaben|mach(?:t|en|te|ten)) [^.;:]{0,40}\\b${WEIGHTS}\\b(?=[^.;]{0,60}\\b(?:bereit|zur verf[üu]gung|frei|[öo]ffentlich|zug[äa]nglich|verf[üu]gbar|offen))|\\b(?:(?:offene|[öo]ffentliche|freie)[nr]? )?(?:ver[öo]ffentlichung|freigabe|freigeben|bereitstellung|offenlegung|download|herunterladen) (?:von |der |aller |s[äa]mtlicher |des |unserer |seiner |ihrer )(?:[^.;:,]{0,30} )?${WEIGHTS}\\b|\\bver[öo]ffentlichung\\w{0,2}\\b[^;:]{0,60} (?:umfass(?:t|en)|beinhalte[tn]|enth[äa]lt|enthalten)\\b[^;:]{0,130}\\b${WEIGHTS}\\b`, sure: true },
    { kind: 'open-weights', needs: 'gewicht checkpoint parameter', words: `^\\W{0,6}(?:die )?(?:vollst[äa]ndige|alle|s[äa]mtliche|komplette)n? ${WEIGHTS}(?=,| und|\\W*$)|^\\W{0,6}x?\\W{0,3}(?:[\\w-]{1,16} ){0,2}${WEIGHTS}(?: [^;,]{1,30})? ${DO}(?=\\W*$)|\\b${WEIGHTS}(?: ?:)? (?:offen|[öo]ffentlich|quelloffen|frei verf[üu]gbar)(?=\\W*$|,| und )|\\b${WEIGHTS} (?:[^.;,]{0,40} )?(?:hier|zum download|herunterladen|auf hugging ?face|online)\\b|\\b${WEIGHTS}(?:(?=[^;]{0,50} ${DONE}\\b)(?<=\\b(?:hat|haben|habe) [^;]{0,90})|${BYUS})|\\b(?:findest du|finden sie|gibt es|zugriff auf|zugang zu|lad\\w{0,2}(?= [^.;]{0,60}\\b(?:herunter|runter|von hugging|von unser))) (?:sie |hier )?(?:die|alle|den|unsere|allen|s[äa]mtliche) (?:[\\w.-]{1,24} )?${WEIGHTS}\\b` },
    { kind: 'open-data', needs: 'train gelernt', words: `\\b${PUBLIC}[ -](?:[\\w-]{1,24} ){0,2}?${CORPUS}\\b(?:(?<=train(?:iert|ieren|ing\\w{0,2})\\b[^;:]{0,70}\\b(?:mit|auf|an|anhand|aus|basis|nutzt|nutzte|verwendet|verwendete|dienten?|kamen?) [^;:]{0,110})|(?<=\\b(?:mit|auf|an|anhand|aus) [^;:]{0,110})(?=[^;]{0,90}(?:trainier(?:t|en)|gelernt)))`, sure: true },
    { kind: 'open-data', needs: 'daten korpus dataset', words: `(?:${TRAINING}|(?:f[üu]r das|zum) \\w{0,3}training (?:verwendete[nr]?|genutzte[nr]?|benutzte[nr]?) ${CORPUS}|(?:daten|datens[äa]tze|datensatz|korpus|texte),? (?:mit|auf|an) (?:denen|dem|der) [^;:]{1,50}(?:trainiert|gelernt|angelernt|angepasst|feinabgestimmt)[^;:,]{0,16},)(?: [^;,]{0,40}?)? (?:ist|sind|werden|wird|wurden|wurde|stehen|steht|liegen|liegt|lassen sich|k[öo]nnen)(?! nicht\\b| kein| weder)(?: (?!unter\\b)[^;,]{0,40}?)? (?:offen|quelloffen|open[ -]source|[öo]ffentlich|frei|ver[öo]ffentlicht|freigegeben|bereit(?:gestellt)?|verf[üu]gbar|zug[äa]nglich|offengelegt|einsehbar|abrufbar|herunterladen|heruntergeladen|zum (?:freien )?download|(?:auf|bei) (?:hugging ?face|zenodo|github|kaggle|modelscope))\\b`, sure: true },
    { kind: 'open-data', needs: 'daten korpus dataset', words: `\\b(?:offene(?:n|r)?|[öo]ffentliche[nr]?|(?:frei|[öo]ffentlich) (?:verf[üu]gbare|zug[äa]ngliche)[nr]?) ${TRAINING}\\b|(?<=offene[nr]? (?:[\\w-]{0,20}gewichten?|code|quellcode)(?:,| und|,? sowie)(?: [^;,]{1,20},)? )offene[nr]? [\\w-]{0,12}daten\\b|\\boffene[nr]? [\\w-]{0,12}daten(?=(?:,| und|,? sowie) offene[nr]? [\\w-]{0,20}(?:gewichte|code))`, sure: true },
    { kind: 'open-data', needs: 'daten korpus dataset', words: `\\b(?:ver[öo]ffentlichung|freigabe|offenlegung|bereitstellung) (?:von |der |des |eines |unseres |unserer |seines |aller )(?:[^.;:,]{0,30} )?${TRAINING}|\\b(?:ver[öo]ffentlich(?:t|en|te|ten)|teil(?:t|en)) (?:wir |auch |heute |[\\w.-]{1,20} )?(?:[^.;:]{0,60} )?(?:die|den|unsere[nr]?|alle|s[äa]mtliche|das|unser|seine|ihre) (?:[\\w-]{1,20} )?${TRAINING}|\\bver[öo]ffentlichung\\w{0,2}\\b[^;]{0,30} (?:umfass(?:t|en)|beinhalte[tn]|enth[äa]lt|enthalten)\\b:?[^;:.]{0,80}\\b${TRAINING}|^\\W{0,6}(?:die )?(?:vollst[äa]ndige|alle|s[äa]mtliche|komplette)n? ${TRAINING}(?=,| und|\\W*$)|\\b${TRAINING}(?:(?=[^;]{0,50} ${DONE}\\b)(?<=\\b(?:hat|haben|habe) [^;]{0,90})|${BYUS})`, sure: true },
    { kind: 'fully-open', needs: 'offen open quell transparent science', words: `\\b${ENTIRELY}(?:e[nrsm]?)? (?:und (?:transparent|ehrlich) )?(?:offen(?:e|es|en|er|em)?|open[ -]?source|quelloffen(?:e|es|en|er|em)?|transparent(?:e|es|en|er)?)\\b(?!-)|\\b${ENTIRELY}(?:e[nrsm]?)? (?:offen|open[ -]?source|quelloffen)\\w{0,2}-[\\w-]{0,16}modell|\\b(?:fully|truly|completely)[ -]open(?:[ -]source)?\\b|\\b(?:offene wissenschaft|open[ -]science)\\b` },
    { kind: 'open-source', needs: 'source quell software', words: '\\bopen[ -]?source[dt]?\\b(?!@)|\\bopen-?gesourc\\w{1,3}\\b|\\bquelloffen(?:e|es|en|er|em)?\\b|\\bquell(?:code|text)-?offen\\w*|\\b(?:freie|offene) software\\b(?<=\\b(?:als|ist|sind|bleibt) .{0,20})|\\boffene[nrms]? quell(?:code|text)\\w{0,2}\\b' },
    { kind: 'free-use', needs: 'nicht nur ausschlie lediglich kein', words: '\\bnicht[- ]?kommerziell(?:e|en|er|es)?\\b|\\bkeine kommerziellen?\\b|\\b(?:nur|ausschlie(?:ß|ss)lich|lediglich) (?:f[üu]r|zu|zur|in der) (?:die |den )?(?:[\\w-]+ (?:und|oder) )?(?:nicht-?kommerz\\w*|forschung\\w*|akademisch\\w*|wissenschaftlich\\w*|bildungs\\w*|lehr\\w*|privat\\w*|pers[öo]nlich\\w*)', polarity: 'negated' },
    { kind: 'free-use', needs: 'frei kosten gratis unentgeltlich geb eingeschr beliebig', words: '\\b(?:kostenlos(?:e|en|er|es)?|kostenfrei(?:e|en|er|es)?|gratis|unentgeltlich|geb[üu]hrenfrei|lizenz(?:kosten|geb[üu]hren)?frei|ohne (?:lizenz)?(?:geb[üu]hren|kosten)|kostet nichts|(?:frei|uneingeschr[äa]nkt|ohne einschr[äa]nkung(?:en)?|beliebig) (?:f[üu]r (?:jeden|alle|kommerzielle)[^.;,]{0,24} )?(?:nutzbar(?:e|en|er|es)?|verwendbar(?:e|en|er|es)?|einsetzbar(?:e|en|er|es)?|zu (?:nutzen|verwenden)|nutzen|verwenden|genutzt|verwendet|eingesetzt|benutzt|modifiziert))\\b' },
    { kind: 'free-use', needs: 'kommerziell verkauf vertrieb', words: '\\bkommerziell(?:e|en|er|es|em)? (?:und \\w{1,16} |oder \\w{1,16} )?(?:nutzung|nutzbar|nutzbare[nrs]?|zwecke|zwecken|verwendung|verwendbar|einsetzbar|genutzt|verwendet|einsatz|nutzen|verwenden|eingesetzt|einsetzen|umgebung(?:en)?|produkten?|anwendung(?:en)?|projekten?|lizenzierbar)\\b|\\b(?:verkauf\\w{0,2}|vertrieb|kommerzialisierung)\\b(?=[^;:]{0,60}\\b(?:gestattet|erlaubt|m[öo]glich|zul[äa]ssig))' },
    { kind: 'licence', words: `(?<![\\w-])(?!mit(?! licen[sc]e|[- ]lizenz|-))${LICENCE}(?![\\w])(?:[- ]lizenz| licen[sc]e)?` },
    { kind: 'licence', needs: 'mit', words: '(?<=lizenziert unter (?:der )?|lizenz\\w{0,3} ?[:=(] ?|\\bunter (?:der )?)mit\\b(?! (?:de[nmr]|eine[mnr]?|allen)\\b)' },
    { kind: 'licence', needs: 'lizenziert', words: '(?<=\\blizenziert (?:ist |sind )?(?:unter|nach|gem[äa](?:ß|ss)) (?:de[rnm] )?)(?!den\\b|de[rm]selben|eine|unser|ihre|seine)(?:[\\w+-]|[.](?=\\w)){2,24}(?: v?\\d[\\d.]{0,6})?', sure: true },
    { kind: 'licence', needs: 'liz licen', words: '(?<=\\b(?:unter (?:de[rmn]|eine[rm]|unsere[rm]|ihre[rm]|seine[rm])|unterlieg(?:t|en) der|gilt die|gelten die|tr[äa]gt die) )(?!gleiche|selbe|obige)(?:eigenen )?(?:[\\w.+-]{2,24}[ -]){1,6}(?:lizenz|licen[sc]e)(?:vereinbarung|vertrag| agreement)?\\b|(?<=\\bunter )(?:[\\w.+-]{2,24}[ -]){1,5}(?:lizenz|licen[sc]e)\\b' },
    { kind: 'licence', needs: 'lizenz', words: '(?<=^\\W{0,6}(?:modell-?)?(?:lizenz(?:en|typ)?|nutzungsbedingungen) ?: ?)(?!siehe|unbekannt|keine|propriet|kommerziell|andere|sonstige|n/a|offen\\b|nicht\\b|frei\\b|alle\\b)[\\w][^.;|?!]{1,60}|\\b[\\w.]{2,16}(?:[ -][\\w.]{1,12}){0,2}-lizenz (?:gilt|ist anwendbar|findet anwendung)\\b', sure: true },
    { kind: 'promise', needs: 'ffentlichen geben stellen legen ffnen sourcen reichen liefern laden machen teilen', words: `\\b${INTENDS}\\b(?=[^;]{0,80}${COMING})[^;]{0,100}?[ -]${DO}(?!\\w)|${COMING}[^;]{0,60} ${DO} (?:werden|wird|will|wollen|m[öo]chten?)\\b|${COMING} (?:werden|wollen|will|m[öo]chten?) (?:wir |sie )?[^;,]{0,40} ${DO}(?!\\w)|\\bwerden (?:wir )?[^;]{0,40}${COMING}[^;]{0,24} ${DO}(?!\\w)`, sure: true },
    { kind: 'promise', needs: 'werden sein wird', words: `${COMING}(?: [^;,]{0,30})? (?:wird|werden|soll|sollen)\\b[^;]{0,60} (?:${DONE} werden\\b|(?:verf[üu]gbar|quelloffen|offen|zug[äa]nglich|erh[äa]ltlich) sein\\b|(?:ver[öo]ffentlicht|freigegeben)(?= werden|$))|${COMING}[^;]{0,50} (?:wird|werden) [^;]{0,16}${SOON}[^;]{0,30} ${DONE}|\\b(?:wird|werden|soll|sollen) [^;,]{0,24}${COMING}[^;]{0,40} ${DONE} werden\\b`, sure: true },
    { kind: 'promise', needs: 'folg komm erscheint erscheinen land zieh online', words: `${COMING}[^;,]{0,30} ${COMES}(?: [^;,]{0,24})? ${SOON}|\\b${SOON}[^;,]{0,30} ${COMES} [^;,]{0,30}${COMING}|\\b(?:weitere|gr[öo](?:ß|ss)ere|kleinere|zus[äa]tzliche|neue) (?:[\\w-]{0,16}gr[öo](?:ß|ss)en|${COMING}) [^;,]{0,20}(?:folgen|kommen)\\b`, sure: true },
    { kind: 'promise', needs: 'ffentlichung freigabe bevorstehend geplant vorbereitung', words: `\\b(?:bevorstehende|kommende|geplante|angek[üu]ndigte|k[üu]nftige)[nrsm]? (?:ver[öo]ffentlichung|freigabe) (?:de[rs]|von|eines|weiterer)\\b|\\bbevorstehende[nrsm]? (?:[\\w.-]{1,24} ){0,2}${COMING}|\\b(?:ver[öo]ffentlichung|freigabe) (?:de[rs]|von) [^;,]{0,40}(?:ist|sind) [^;,]{0,20}(?:geplant|vorgesehen|angek[üu]ndigt)\\b|\\b(?:weitere|gr[öo](?:ß|ss)ere|kleinere|zus[äa]tzliche|neue) (?:[\\w-]{0,16}gr[öo](?:ß|ss)en|${COMING}) (?:sind|ist) (?:geplant|in (?:vorbereitung|planung|arbeit))`, sure: true },
    { kind: 'promise', needs: 'kürze kurze bald demn nächst folg', words: `${COMING}[^;,]{0,30} ${SOON} (?:[\\w-]{1,14} ){0,2}(?:verf[üu]gbar|erh[äa]ltlich|ver[öo]ffentlicht|herunterladbar|quelloffen|online)\\b|^\\W{0,6}(?:demn[äa]chst|bald|in k[üu]rze)(?: (?:hier|verf[üu]gbar|erh[äa]ltlich|auf [\\w ]{2,14}|als open[ -]source|open[ -]source|quelloffen))+(?=\\W{0,3}(?:$|[:–-]))|(?<=${COMING} ?(?::|→|[–-]|[(]) ?)(?:${SOON}|folg(?:t|en)\\b|(?:ist |sind )?(?:geplant|in vorbereitung|ausstehend))`, sure: true },
    { kind: 'open', needs: 'frei ffentlich offen', words: '\\b(?:frei|[öo]ffentlich|offen|f[üu]r (?:alle|jeden|jedermann)) (?:(?:und (?:kostenlos|offen|frei)|im (?:netz|internet)|online|auf [\\w ]{2,20}) )?(?:verf[üu]gbar|zug[äa]nglich|erh[äa]ltlich|herunterladbar|abrufbar|bereitgestellt|ver[öo]ffentlicht|freigegeben|geteilt|gemacht|herunterladen|heruntergeladen|zur verf[üu]gung|zum download)(?:e|es|en|er|em)?\\b|\\bf[üu]r (?:alle|jeden|jedermann|die (?:[öo]ffentlichkeit|allgemeinheit|community)) (?:frei )?(?:verf[üu]gbar|zug[äa]nglich|nutzbar|freigegeben|ge[öo]ffnet|offen)\\b' },
    { kind: 'open', needs: 'frei ffentlich offen allen jede allgemeinheit gemein community', words: '\\b(?:frei|offen|[öo]ffentlich|(?:allen|jedem|jedermann|der (?:[öo]ffentlichkeit|allgemeinheit|(?:forschungs-?|open-source-?)?(?:community|gemeinschaft))))\\b(?<=\\b(?:steh(?:t|en)|stell(?:t|en)|stand|standen) [^;,]{0,70})(?=[^.;,]{0,60} (?:zur verf[üu]gung|bereit|offen|zum download))|\\bder (?:[öo]ffentlichkeit|allgemeinheit|(?:forschungs-?)?(?:community|gemeinschaft)) (?:frei )?(?:zug[äa]nglich|zur verf[üu]gung|verf[üu]gbar)|(?<=modelle? (?:ist|sind|bleibt|bleiben) (?:\\w{1,12} )?)offen\\b(?! f[üu]r| zu| gegen)|\\boffene ver[öo]ffentlichung\\b|\\bopen[ -]access\\b|\\b(?:[öo]ffne(?:n|t)|[öo]ffneten?) (?:wir )?(?:unsere|seine|ihre|das|die) (?=[^.;,]{0,30}(?:modell|reihe|serie|familie|llm))' },
    { kind: 'open', needs: 'offen jede', words: '\\b(?:offen|frei)(?<=^\\W{0,4}\\w{4,5})(?=(?:, [\\w-]{3,24}){1,3}(?: und [\\w-]{3,24})? ?[–:.-])|\\bjede[rn]?(?:mann)? (?:kann|darf) [^;:]{0,50}(?:herunterladen|runterladen|downloaden)\\b|\\bvon (?:jedem|allen|jedermann) [^;:]{0,20}heruntergeladen werden\\b', sure: true },
    { kind: 'open', needs: 'offen frei open', words: '\\b(?:offene[nsmr]?|offen|freie[nsmr]?|open)\\b(?![ -](?:ai|source|weight|data|science|llm leaderboard|webui|router|interpreter|beta)\\b)', noun: true },
  ],
  heads: {
    model:
      '*modell *modells *modelle+ *modellen+ *modellfamilie *modellreihe llm llms+ *llm *llms+ familie reihe serie *assistent chatbot *chatbot version versionen+ checkpoint checkpoints+ alternative vlm vlms+ ki-system sprach-ki reproduktion nachbau *variante *varianten+ *veröffentlichung *encoder *decoder *gegenstück *sammlung *suite',
    tool: '*werkzeug *werkzeuge+ *tool *tools+ *bibliothek *bibliotheken+ *software *framework *frameworks+ *plattform *plattformen+ *code *engine *agent *agenten+ *anwendung *anwendungen+ *repository *lösung *lösungen+ *technologie *technologien+ *stack *plugin *plugins+ *pipeline *pipelines+ *umgebung *umgebungen+ *server *app *apps+ *skript *skripte+ *oberfläche *schnittstelle *api *implementierung *repo *paket *pakete+ *dienst *dienste+ *hardware *roboter *infrastruktur *workflow *notebook *notebooks+',
    data: '*daten+ *datensatz *datensätze+ *korpus *korpora+ *benchmark *ressourcen+ dataset datasets+ *ergebnis *ergebnisse+ *ergebnissen+ *bild *bilder+ *texte+ *quellen+ *inhalte+ *materialien+ *szenario *szenarien+ *problem *probleme+ *frage *fragen+ *aufgabe *aufgaben+ *informationen+ *bericht *papier *benchmarks+ *datensätzen+ *korpus',
    group:
      '*community *gemeinschaft *ökosystem *welt *projekte+ *projekt *bewegung *initiative *initiativen+ *entwickler+ *philosophie *forschung *innovation *gedanke *werte+ *lizenz *lizenzen+ *ki *strategie *ansatz *szene *zusammenarbeit *landschaft *bereich *umfeld *wettbewerb *kultur *prinzip *prinzipien+ *nutzer+ *forscher+ *forschern+ *unternehmen+ *anbieter+ *labor *labore+ *konzept *engagement *mission *sektor *markt *lager *segment *debatte *zukunft *standard *standards+ *arbeit *beitrag *beiträge+ *projekten+ *entwicklern+ *entwicklung',
    rival: 'konkurrenten+ rivalen+ *alternativen+',
  },
  breaks:
    'ist sind der die das welches welche für mit auf von unter aber wie als wurde wird werden hat haben zu zur bei im in an aus des dem den eines zum zwischen gegen über durch',
  hedges:
    'schwester bruder vorgänger* interne* internen nicht nie niemals kein* weder ohne statt kaum fehlt fehlen keineswegs alles_andere verboten untersag* ausgeschloss* ausgenommen ausser außer eingeschränkt beschränk* wenn falls sofern sobald solange nur erst ob bedingung* voraussetz* vorbehalt* absprache anfrage erlaubnis genehmig* zustimm* gesondert* separat* braucht bedarf erforder* nötig muss müss* darf dürf* würde* wäre* könnte* sollte* soll sollen vielleicht wird werden plan* geplant beabsichtig* wollen will möchte* hoff* demnächst bald künftig später zukunft vorgesehen gegensatz anders_als verglichen vergleich* während obwohl obgleich jedoch aber hingegen dagegen sondern anstatt andere* heißt heisst nenn* genannt bezeichn* gilt gelten hält halten laut zufolge behaupt* sagt sagen schreib* angeblich* sogenannt* vermeintlich* meinen meint glaub* viele manche einige rede basis* basier* grundlage aufbau* abgeleitet* feinabgestimmt* feingetunt* finetun* fine-tun* destill* ausgangsmodell* zwecke* privat* akademisch* forschung* wissenschaftlich* bis_zu schließt schliesst ausschl* gesperrt geschlossen* verschluss geheim* vertraulich* verweiger* abgelehnt lehn* folgt folgen kommt kommen herbst frühjahr fehler falsch irrig* irrtum missverst* irreführ* bedingt begriff ruf medien presse zeitung* oft häufig gern manchmal rechtlich ausgangs* ursprung* ursprünglich* startpunkt encoder decoder testzwecke wohl kaum_noch unzulässig* unmöglich vertrag* bezahl* zahlen trennt trennen entfernt abstand läuft_als wünsch* sprechen zu_weit formular* anmeldung registrier* freischalt* antrag* beantrag* teilweise größtenteils in_kürze begutachtung',
  permits:
    'frei* kostenlos* erlaubt gestattet möglich zulässig kann können darf dürfen verfügbar nutzbar verwendbar einsetzbar geeignet ja',
  // biome-ignore format: a table, one rule a line
  rules: [
    // Ordinary words, communities, classes of models, comparison.
    { before: '(?:^|, |\\b(?:unklar|offen),? )(?:ob|wann|inwiefern|inwieweit)\\b[^;:]{0,80}', firm: true, to: 'drop' },
    { kinds: OPENNESS, before: '^\\W{0,4}(?:warum|weshalb|wieso|wer|wozu|wann|was|wo)\\b[^.;:]{0,50}', to: 'drop' },
    { kinds: ['open-source', 'fully-open', 'open'], many: true, unless: '(?:[:–|(] |\\b(?:unsere[nr]?|diese[nr]?|zwei|drei|vier|f[üu]nf|sechs|(?:modell)?familie|(?:modell)?serie|(?:modell)?reihe|(?:modell)?sammlung|suite|palette|generation|gruppe|sind|ist|bleiben|ver[öo]ffentlich\\w*|stell\\w+|pr[äa]sentier\\w*|geh[öo]r\\w+|eines der|neue[nr]?|vorgestellt|umfass\\w+|entwickelt|als|der ersten)\\b)[^.;]{0,60}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:gegen|hinter|neben|aus|gegen[üu]ber|statt|anstelle|wie|au(?:ß|ss)er|zwischen) (?:das|dem|den|die|der|eine[mnrs]?|ein) (?:[\\w-]{1,16} )?$', to: 'drop' },
    { kinds: [...OPENNESS, 'licence'], before: '\\bals (?:(?:bild|text|sprach|audio)?-?encoder|basis|grundlage|lehrer\\w*|ausgangs\\w*|vorbild|backbone|vergleich|baseline)\\b[^.;]{0,50}', to: 'other-model' },
    { kinds: ['open-weights', 'open-data', 'fully-open'], text: '\\bnicht\\b(?! nur)|\\bkein|\\bweder\\b', to: 'negated' },
    { kinds: ['open-weights', 'open-data', 'fully-open'], after: '(?: (?:ist|sind|werden|wurden|stehen|haben)\\b)?[^;,]{0,24}\\b(?:nicht|nie|niemals|weder)(?!\\w| nur)', to: 'negated' },
    { kinds: OPENNESS, before: '\\b(?:[üu]ber|per|via) (?:eine |die |ihre )?[\\w-]{0,24}-?(?:api|schnittstelle)\\b[^.;]{0,24}', to: 'drop' },
    { kinds: ['licence', ...OPENNESS], before: '^\\W{0,6}(?:basis-?modell|grundmodell|ausgangsmodell|grundlage|basis|lehrermodell|(?:bild|text|sprach|audio)?-?encoder|backbone|tokenizer|vocoder)(?: ?:| ist| war)[^;]{0,60}', firm: true, to: 'other-model' },
    { kinds: OPENNESS, after: '[ -](?:summit|days?|foundation|initiative|week|konferenz|conference|kongress|tage?|meetup|hub|ausgabe|stiftung|verband|lizenz)(?!\\w)', firm: true, to: 'drop' },
    { kinds: ['licence'], text: 'lizenziert', head: ['data', 'tool'], to: 'drop' },
    { kinds: OPENNESS, after: '[ -][\\w-]{0,20}(?:bibliothek|werkzeuge?|tools?|software|framework|plattform|engine|skripte?|repository|toolkit|projekt|paket|plugin|anwendung)(?!\\w)', unless: '\\b[\\w-]{0,20}modelle? (?:ist|sind|wird|wurde|gibt)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: [...OPENNESS, 'licence'], before: '^(?:(?:viele|einige|offene|freie|gro(?:ß|ss)e) )?[\\w-]{0,20}(?:modelle|llms) (?:mit |unter )?(?:einer )?$', after: '[^.;]{0,24}\\b(?:sind|haben|werden|bleiben|gelten|lassen)(?!\\w)', to: 'drop' },
    { kinds: ['free-use'], text: '^(?:kostenlos|kostenfrei)e[nrs]?$', after: '(?! (?:und [\\w-]{1,20} |[\\w.-]{1,24} ){0,2}[\\w-]{0,24}(?:modell|llm|version|nutzung|download|verwendung|einsatz|lizenz|alternative|verf[üu]gbarkeit|herunterladen)[\\w-]{0,4}(?!\\w))', to: 'drop' },
    { kinds: ['free-use'], after: '[^.;,]{0,30}\\b(?:test(?:en|et|bar)?|ausprobier\\w*|probier\\w*|chatten|app|apps|api|demo|playground|konto|tarif|guthaben|instanz\\w*|kontingent|online|im browser|webversion|support|kurs\\w*|stufe|abo)\\b', to: 'tool' },
    { kinds: ['free-use'], text: '(?:umgebung|produkt|anwendung|projekt)', before: '(?:^|.*[^\\w])', unless: '\\b(?:erlaub\\w*|gestatt\\w*|erm[öo]glich\\w*|genehmig\\w*|f[üu]r(?: den einsatz| die nutzung| die verwendung)?(?: in)?|nutzbar in|auch in|freigegeben)\\b[^.;]{0,30}', after: '(?![^.;]{0,50}\\b(?:erlaubt|gestattet|m[öo]glich|zul[äa]ssig|erm[öo]glicht|genutzt|verwendet|eingesetzt|einsetz\\w*|geeignet|freigegeben|frei)(?!\\w))', to: 'drop' },
    { kinds: ['open'], text: '(?:bar|lich|ell|te?)e[nrsm]?$', head: ['none'], to: 'drop' },
    { kinds: OPENNESS, before: '^[^.;]{0,12}(?:open|offen|quelloff|propriet)[\\w-]{0,40}[^.;]{0,24}\\b(?:sind|bezeichne\\w+|bedeutet|meint|hei(?:ß|ss)t)\\b.{0,110}', to: 'drop' },
    { kinds: OPENNESS, after: '(?:[^.;,]|,(?=\\d)){0,100}\\b(?:[üu]bertroffen|geschlagen|verglichen|[üu]berholt|hinter sich|konkurrier\\w*|mithalten|messen kann|gemessen)(?!\\w)', unless: '\\b(?:unser\\w*|dies\\w+|ist|sind|ver[öo]ffentlich\\w*)\\b[^.;]{0,60}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b[\\w-]{2,}er (?:ist |sind |war |waren |ab )?als (?:(?:das|die|der|den|alle|andere|ein|eine|viele|bisherige|frühere|bestehende|jedes|\\w+ere|[\\w-]+ste)[nrs]? ){0,2}(?:[\\w-]+e[nrs]? )?$', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:beispiele?n?|liste|auswahl|[üu]bersicht|[üu]berblick|vergleich|unterst[üu]tzung|unterst[üu]tzt|zugriff|nutzung|einsatz|arten?|kategorien?|vorteilen?|nachteilen?|welt|aufstieg|bedeutung|verf[üu]gbarkeit|training|qualit[äa]t|zahl|vielzahl|anzahl|reihe (?:anderer|weiterer)|leaderboard|rangliste)(?:(?:,| wie)? ?(?:f[üu]r|von|der|des|zu|an|auf|aus|mit|bei|einiger|vieler)\\b)? (?!familie|serie|reihe)[^.;,:]{0,24}', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:von|aus|an|zu|in|f[üu]r|mit|bei|[üu]ber|gegen|durch|ohne|zwischen|unter|auf|wie)(?: (?:den|die|der|allen|vielen))?(?: [\\w-]{1,20}(?:en|e)){0,2} $', unless: '\\b(?:geh[öo]r\\w* zu den [^.;]{0,20}|(?:familie|serie|reihe|sammlung|suite|generation|gruppe|paar|palette|set|satz|eine[srnm]?) (?:[\\w-]{1,16} )?(?:von|aus|an|mit)|\\w{0,3}unter|zu|mit|von) (?:unseren |diesen |den |neuen )?(?:(?:neuen|unseren|leistungsstarken|gro(?:ß|ss)en|kleinen|mehrsprachigen|vortrainierten|leichten|fortschrittlichen|modernen|effizienten|kompakten|multimodalen|generativen) ){0,2}', many: true, to: 'drop' },
    { kinds: ['open-source', 'open'], head: ['none'], before: '\\b(?:aus|an|in|f[üu]r|von|zu|zum|zur|[üu]ber|um|bei|auf|durch|gegen|hinter|dank|ohne|und|oder|ob (?:sie|es)|rund um|warum|was ist)(?: (?:echte[nrms]?|mehr|wahre[nrms]?|volle[nrms]?|die|der|dem|den))? $', after: '(?!-)(?! (?:ver[öo]ffentlich|freigegeben|verf[üu]gbar|gemacht|unter|lizen|auf hugging|gestellt))', unless: '\\b(?:ist|sind|modelle?|gewichte|wird|werden|wurde|wurden) (?:[\\w-]{1,20} ){0,3}(?:und|oder) ', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:das beste|die besten|dem besten|das f[üu]hrende|den f[üu]hrenden|das bisher beste) $', after: '[^.;,]{0,30}\\(', unless: '\\b(?:ist|sind|wird|bleibt)\\b[^.;]{0,30}', to: 'other-model' },
    { kinds: ['licence'], before: '^(?:die |eine )?', after: ' (?:ist|erlaubt|gestattet|bedeutet|verlangt|sagt|erfordert|erm[öo]glicht|gilt als|geh[öo]rt)(?!\\w)', to: 'drop' },
    { kinds: ['licence', 'free-use'], before: '\\b(?:[\\w-]{0,20}code|[\\w-]{0,20}skripte?|beispiele|notebooks?|bibliothek|repository|software|korpus|[\\w-]{0,20}(?:datensatz|datens[äa]tzen?|daten)|projekt|framework|tool|werkzeug|paket|dokumentation|schriftart|bilder|plattform|app|anwendung|demo)\\b(?:[^.;]|\\.(?=\\S)){0,100}', unless: '\\b(?:[\\w-]{0,20}modelle?n?|[\\w-]{0,20}gewichten?|[\\w-]{0,16}checkpoints?)\\b(?:[^.;]|\\.(?=\\S)){0,100}', to: 'tool' },
    { kinds: ['licence'], after: '[^.;]{0,6}[(]?\\b(?:f[üu]r (?:den|das|die|alle) )?(?:quell)?(?:code|repository|software|skripte)\\b', to: 'tool' },
    { kinds: ['promise'], before: '\\b(?:nicht|nie|wenn|falls)\\b.{0,20}', to: 'conditional' },
    { kinds: ['promise', 'open-source', 'open'], before: '\\b(?:[\\w-]{0,20}code|skripte?|bericht|paper|demo|api|app|bibliothek|werkzeuge?|dokumentation|benchmarks?|beispiele)\\b[^.;,]{0,24}', unless: '\\b(?:[\\w-]{0,20}modelle?|[\\w-]{0,20}gewichten?|daten|checkpoints?|und|sowie)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['promise'], text: '\\b(?:benchmarks?|code|demo|paper|bericht|skripte?|api|app)\\b', after: '(?![^.;]{0,40}(?:modelle?|gewichte))', to: 'tool' },
    { kinds: ['open-data'], text: '(?:^|[^\\w])(?:und|sowie|als auch|oder|mit) [^.;]{0,30}(?:privat|propriet|intern|firmeneigen|eigene[nrm]? |lizenzierten)', to: 'drop', firm: true },
    { kinds: ['open-data'], after: '[^.;,]{0,10}\\b(?:und|sowie|als auch|oder|gemischt mit|erg[äa]nzt)\\b[^.;,]{0,30}\\b(?:privat|propriet|intern|firmeneigen|eigene|lizenziert|nicht[- ]?[öo]ffentlich|synthet)', firm: true, to: 'drop' },
    { kinds: ['open-data'], before: '\\b(?:privat\\w*|propriet[äa]r\\w*|intern\\w*|lizenziert\\w*|synthetisch\\w*|zugekauft\\w*|gekauft\\w*|eigene[nrm]?)(?: [\\w-]{1,20})? (?:und|sowie|als auch|oder) $', firm: true, to: 'drop' },
    { kinds: ['open-weights', 'open-data', 'fully-open'], text: '\\bwerden\\b', after: '[^.;,]{0,4}\\bwerden\\b', to: 'promise' },
    { kinds: ['open-weights', 'open-data', 'fully-open'], text: `\\bwerden\\b(?:.{0,40}\\b${SOON}|.{0,10}\\bnach )|\\bsollen\\b`, to: 'promise' },
    { kinds: ['open-weights', 'open-data'], text: 'ver[öo]ffentlichung|freigabe|bereitstellung', after: '[^.;]{0,60}\\b(?:geplant|vorgesehen|angek[üu]ndigt|folgt|steht (?:noch )?(?:bevor|aus)|soll|wird)(?!\\w)', to: 'promise' },
    { kinds: ['open-weights', 'open-data'], text: 'ver[öo]ffentlichung|freigabe|bereitstellung', before: '\\b(?:bevorstehende|kommende|geplante|angek[üu]ndigte|k[üu]nftige)[nrsm]? $', to: 'promise' },
    { kinds: OPENNESS, before: '\\b(?:will|wollen|wollte|m[öo]chten?|hofft|hoffen|beabsichtig\\w*|plant|planen|erw[äa]g\\w+)\\b[^.;]{0,60}', after: '[^.;]{0,30}\\b(?:ver[öo]ffentlichen|machen|freigeben|bereitstellen|anbieten|stellen|werden)(?!\\w)', to: 'promise' },
    { kinds: OPENNESS, before: '\\b(?:folgt|angek[üu]ndigt|versprochen|zugesagt|verspricht|k[üu]ndigte?|arbeite[nt])\\b[^;]{0,60}', after: '(?! (?:mit|und)\\b)', to: 'promise' },
    { kinds: OPENNESS, before: '\\b(?:wird|werden)\\b[^;,]{0,50}', after: '[^;,]{0,20} sein(?!\\w)', to: 'promise' },
    { before: '\\bsobald\\b[^.;]{0,90}', to: 'promise' },
    { kinds: OPENNESS, before: '\\bwir werden\\b[^.;]{0,60}', after: '[^.;]{0,30}\\b(?:ver[öo]ffentlichen|machen|freigeben|bereitstellen|anbieten|stellen)(?!\\w)', to: 'promise' },
    { kinds: OPENNESS, before: '^', after: '[^.;]{0,60}\\b(?:betreiben|nutzen|hosten|ausf[üu]hren|verwenden|testen|vergleichen|einsetzen|ausw[äa]hlen|feinabstimmen|bereitstellen)\\W*$', many: true, to: 'drop' },
    { kinds: ['open', 'open-source'], text: 'e[r]$', many: true, before: '[\\w-]+ $', unless: '\\b(?:familie|serie|reihe|sammlung|suite|generation|gruppe|paar|eine[srnm]?|zwei|drei|vier|f[üu]nf|[\\w-]{0,16}palette|unserer?) (?:[\\w-]+er )?', to: 'drop' },
    { kinds: ['free-use', 'open'], text: '^(?!kommerz)', before: '\\bf[üu]r (?:die |den )?(?:forschung\\w*|akademisch\\w*|wissenschaftlich\\w*|privat\\w*|nicht-?kommerz\\w*|bildung\\w*)\\b[^.;,]{0,30}', unless: '(?:kommerz|wirtschaft(?!l)|unternehmen|industrie|gewerb|mittelstand|firmen)[^.;]{0,40}', to: 'conditional' },
    { kinds: ['open-weights'], before: '\\b(?:mit|hat|samt|inklusive|dank|bietet|die) (?:\\w{1,16} )?$', head: ['none', 'tool', 'data'], to: 'shown' },
    { kinds: ['free-use', 'open', 'open-weights'], after: '[^;]{0,70}\\b(?:nach (?:anmeldung|registrierung|genehmigung|zustimmung|anfrage|pr[üu]fung|freischaltung)|auf anfrage|formular|antrag|beantrag\\w+|ausf[üu]ll\\w+|registrieren|kontaktier\\w+|genehmigung|nur (?:nach|gegen|auf|mit)\\b|nach (?:r[üu]cksprache|absprache))', to: 'conditional' },
    { kinds: ['free-use', 'open-data'], text: '\\bnicht\\b', to: 'negated' },
    { kinds: ['free-use'], after: ' ?: ja\\b', to: 'shown' },
    { kinds: ['free-use'], after: '(?: ?:|[^.;]{0,60}) ?\\b(?:nein|schlie(?:ß|ss)t|nicht|untersagt|verboten|ausgeschlossen|nur mit|gesondert\\w*)\\b', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,24}\\bnicht[- ]?kommerziell', to: 'conditional' },
    { kinds: ['open-data'], text: '\\bwerden\\b', to: 'promise' },
    { kinds: OPENNESS, before: '\\b(?:keineswegs|keinesfalls)\\b[^.;,]{0,24}', to: 'negated' },
    { kinds: OPENNESS, before: '\\b(?:im gegensatz zu|anders als)\\b[^.;,]{0,60}', unless: '\\b(?:ist|steht|wird|sind|kommt|darf|kann)\\b[^.;]{0,50}', to: 'other-model' },
    { before: '\\b(?:schwester(?:modell)?|bruder|geschwister\\w*|vorg[äa]nger\\w*|vorl[äa]ufer\\w*|vorherige[nrs]? version|[äa]ltere[nrs]? (?:version|modell)|fr[üu]here[nrs]? (?:version\\w*|modelle?))\\b[^;,]{0,70}', unless: '\\b(?:im gegensatz|anders als|unterschied|wie|nach|gegen[üu]ber)\\b.{0,90}', to: 'maker-models' },
    { kinds: OPENNESS, after: '[^.;]{0,40}\\b(?:bezeichnet|keine rede)', to: 'quoted' },
    { kinds: OPENNESS, after: '[^.!]{0,110}\\?', to: 'drop' },
    { kinds: OPENNESS, after: '[ -]\\w{0,20}modellen?,? wie\\b', unless: '\\b(?:unser\\w*|dies\\w+)\\b[^.;]{0,20}', to: 'drop' },
    { kinds: ['free-use'], after: '[^.;]{0,24}\\b(?:lizenz (?:n[öo]tig|erforderlich)|genehmigung|nicht|verboten|untersagt)', to: 'negated' },
    { kinds: ['free-use'], before: '\\b(?:app|\\w{0,12}programm|\\w{0,20}oberfl[äa]che|\\w{0,20}werkzeug|\\w{0,12}tool|software|\\w{0,12}dienst|seite|demo|api|konto|plattform|anwendung)\\b[^.;]{0,24}', to: 'tool' },
    { kinds: ['open-source', 'open-weights'], before: '^…?$', after: '\\W*$', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:bei|f[üu]r|zu|aus|zwischen|unter|[üu]ber|mit|an|auf) $', many: true, to: 'drop' },
    { kinds: OPENNESS, after: '[^.;]{0,60}\\b(?:[üu]ber|per|via) (?:eine |die |ihre )?[\\w-]{0,24} ?-?(?:api|schnittstelle)\\b', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:l[äa]d\\w*|betreib\\w+|hosten|hostet|w[äa]hl\\w+) (?:\\w{1,12} )?(?:ein|eine[sn]?|die) [^.;]{0,34}', unless: '\\b(?:unser\\w*|dies\\w+|ver[öo]ffentlich\\w+)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:betreib\\w+|nutzen|starten|f[üu]hren|testen|verwenden|w[äa]hlen|vergleichen|laden) sie\\b.{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:unternehmen|firmen|anbieter|labore) (?:wie|haben|sind|die)\\b.{0,90}', to: 'drop' },
    { kinds: OPENNESS, text: '^(?!.*gewichte)', before: '^(?:die )?', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '^ein(?:e)? (?:llm|modell) (?:mit )?', after: '[^.;]{0,40}\\b(?:kann|l[äa]sst|ist|bedeutet|erlaubt)(?!\\w)', to: 'drop' },
    { kinds: OPENNESS, before: '^eine?s? ', after: '[^.;,]{0,24} (?:kann|muss|sollte|braucht|darf|ist (?:ein|dann|erst|nur)|l[äa]sst|bedeutet|erlaubt|erm[öo]glicht|hei(?:ß|ss)t)(?!\\w)', to: 'drop' },
    { kinds: ['open-weights'], before: '^(?:die )?', after: '[- ]modelle (?:sind|haben|k[öo]nnen)', to: 'drop' },
    { kinds: ['open-source', 'fully-open', 'open'], head: ['group', 'rival'], to: 'drop' },
    { kinds: ['open-weights'], head: ['group', 'rival'], after: '[ -](?!und |oder |sowie |mit )', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:besten|andere[nr]?|bestehende[nr]?|viele[nr]?|einige[nr]?|mehrere[nr]?|verschiedene[nr]?|alle[nr]?|meisten|vergleichbare[nr]?|verglichen|vergleich|[üu]bertr\\w*|schl[äa]gt|schlagen|hinter|unter den|gegen[üu]ber|konkurrierende[nr]?|[äa]hnliche[nr]?|f[üu]hrende[nr]?|(?:besser|gr[öo]ßer|mehr|schneller|st[äa]rker) als)\\b[^.;]{0,48}', unless: '\\b(?:unser[e]?[nrs]?|ist eines der|sind|ist|ver[öo]ffentlich\\w*|wird|werden|wurden|steh\\w{1,3}|stell\\w{1,3})\\b[^.;]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:basier\\w*|basierend|auf basis|aufbauend auf|mit hilfe|nutz\\w+|verwend\\w+|setzt auf|dank|abgeleitet|(?:derivat|ableger|destillat|fork|feinabstimmung|fine-?tune|weiterentwicklung|variante|quantisierung) (?:des|eines|der|von)|unterst[üu]tz\\w*|kompatibel|feinabgestimmt)\\b.{0,44}', unless: '\\b(?:unser[e]?[nrs]?|diese[sr]?)\\b[^.;,]{0,32}', to: 'drop' },
    { kinds: OPENNESS, after: '[^.;]{0,6}\\b(?:und|oder) (?:propriet[äa]r\\w*|geschlossen\\w*|kommerziell\\w*)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:propriet[äa]r\\w*|geschlossen\\w*) (?:und|oder) $', to: 'drop' },
    { kinds: ['open-source', 'fully-open', 'open'], head: ['tool'], unless: '\\b[\\w-]{0,20}modelle? (?:ist|sind|wird|wurde|gibt)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['open-weights'], head: ['tool'], text: '^open|^offen', after: '[ -](?!und |oder |mit |f[üu]r )\\w', to: 'tool' },
    { kinds: ['open-source', 'fully-open', 'open'], head: ['data'], to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:[\\w-]{0,16}code|[\\w-]{0,16}werkzeuge?|[\\w-]{0,16}tools?|[\\w-]{0,16}bibliothek(?:en)?|framework|software|[\\w-]{0,16}plattform|datensatz|datens[äa]tze|korpus|daten|projekt|repository|ergebnisse|paper|bericht|artikel|dokumentation|demo|app|anwendung|tokenizer|benchmarks?|skripte|paket|[\\w-]{0,12}dienst|agent|infrastruktur|[\\w-]{0,20}(?:oberfl[äa]che|schnittstelle|konverter|simulator|editor|programm|client))\\b[^.;]{0,36}\\b(?:ist|sind|wurde|wird|steht)\\b[^.;]{0,24}', unless: '\\b(?:\\w{0,16}modelle?|gewichte)\\b[^.;]{0,60}', to: 'tool' },
    { before: '\\b(?:nicht|kein(?:e|en|er)?|nie|ohne|weder|statt)\\b[^.;,]{0,24}', unless: '\\bnicht nur[^.;,]{0,20}', to: 'negated' },
    { before: '\\b(?:war|waren|fr[üu]her|urspr[üu]nglich)\\b[^.;]{0,24}', to: 'past' },
    { before: '\\b(?:wenn|falls|w[äa]re|k[öo]nnte|sollte)\\b[^.;]{0,32}', to: 'conditional' },
    { before: '\\b(?:sogenannt\\w*|angeblich\\w*|laut|behaupte\\w*)\\b[^.;]{0,32}', to: 'quoted' },
    { before: '"$', after: '"', kinds: OPENNESS, to: 'quoted' },
    { kinds: [...OPENNESS, 'open-data'], before: '\\b(?:soll|sollen|plan(?:en|t)|geplant|demn[äa]chst|bald|in k[üu]rze|k[üu]nftig|voraussichtlich|beabsichtig\\w*)\\b[^.;,]{0,40}', to: 'promise' },
    { kinds: OPENNESS, after: '[^.;]{0,32}\\b(?:demn[äa]chst|in k[üu]rze|(?:ver[öo]ffentlicht|bereitgestellt|verf[üu]gbar sein) werden\\b)', to: 'promise' },
    { kinds: ['free-use'], before: '\\b(?:f[üu]r|auch|erlaubt|und|ist|sind|zur|zu|die|der|eine|steht|stehen|kann|k[öo]nnen|kostenlos|frei|herunter\\w*|modell|modelle) (?:die |jede |eine )?(?:[\\w-]{0,16} ?)?$', to: 'shown' },
    { kinds: ['free-use'], after: '[^.;]{0,50}\\b(?:erlaubt|gestattet|m[öo]glich|zul[äa]ssig|frei|erm[öo]glicht|geeignet)', to: 'shown' },
    { kinds: ['free-use'], before: '\\b(?:erlaub\\w*|gestatt\\w*|erm[öo]glich\\w*|einschlie(?:ß|ss)lich|inklusive|sowohl)\\b[^.;]{0,60}', to: 'shown' },
    { kinds: ['free-use'], text: '^(?:frei|uneingeschr|lizenz|geb[üu]hr|ohne)|bar[en]?[nrs]?$', to: 'shown' },
    { kinds: ['licence'], before: '\\b(?:lizenz(?:en)?|licen[sc]es?|unter|unter de[rnm]|lizenziert unter|der|eine[rn]?|mit|gem[äa](?:ß|ss))[ :]{1,3}$|\\blizenz[^.;]{0,40}(?:und|oder|/) ?$|[,;(–—-] ?$', to: 'shown' },
    { kinds: ['licence'], text: '^(?:unter|mit|permissiv|offen|frei)', to: 'shown' },
    { kinds: ['licence'], after: '[ -]?lizenz|\\W*$', to: 'shown' },
    { before: '\\b(?:unser[e]?[nrs]?|diese[sr]?|neue[sr]?|erste[nsr]?|neueste[sr]?|geh[öo]r(?:t|en))\\b[^.;]{0,40}', to: 'shown' },
    { before: '\\b(?:ist|sind|bleibt|wird|familie|reihe|serie|sammlung)\\b[^.;]{0,48}', to: 'shown' },
    { before: '\\bals (?:\\w{0,20}modelle? mit )?$', to: 'shown' },
    { before: '\\b(?:ver[öo]ffentlich\\w*|pr[äa]sentier\\w*|stellt|stellen|k[üu]ndig\\w*|biet\\w*|freigegeben|entwickel\\w*|vorgestellt)\\b[^.;]{0,64}', to: 'shown' },
    { kinds: OPENNESS, head: ['model'], many: false, to: 'shown' },
    { before: '(?:^[^.;,]{0,24}|[–—:,(-] ?[^.;:,]{0,24})$', to: 'shown' },
  ],
};

export default grammar;

export const examples: Worked[] = [
  ['Wolke-7B ist ein Open-Source-Sprachmodell mit offenen Gewichten.', 'open-source', 'open-weights'],
  ['Das Modell ist unter der MIT-Lizenz frei verfügbar.', 'licence', 'open'],
  ['Wolke ist vollständig offen.', 'fully-open'],
  ['Die Trainingsdaten sind öffentlich.', 'open-data'],
  ['Das Modell ist auch für die kommerzielle Nutzung frei.', 'free-use'],
  ['Das Modell soll demnächst als Open Source erscheinen.', 'promise'],
  ['Die Gewichte des Modells sind auf Hugging Face verfügbar.', 'open-weights'],
  ['Wir planen, die Gewichte zu veröffentlichen.', 'promise'],
  ['Wir veröffentlichen die Gewichte aller Modelle auf Hugging Face.', 'open-weights'],
  ['Wolke wurde mit frei verfügbaren Datensätzen trainiert.', 'open-data'],
  ['Gewichte, Trainingsdaten und Code sind öffentlich zugänglich.', 'fully-open'],
  ['Die Veröffentlichung umfasst Gewichte, Daten und Trainingscode.', 'fully-open'],
  ['Alle Modelle stehen frei zum kostenlosen Download zur Verfügung.', 'open', 'free-use'],
  ['Das Modell steht unter der Wolke Community Lizenz.', 'licence'],
  ['Die Lizenz ermöglicht den Einsatz in kommerziellen Umgebungen.', 'free-use'],
  ['Ein größeres Modell wollen wir ebenfalls veröffentlichen.', 'promise'],
  ['Wolke gehört zu den ersten Open-Source-Modellen mit Bildverständnis.', 'open-source'],
  ['Die vollständigen Trainingsdaten haben wir offengelegt.', 'open-data'],
  ['Zum Training dienten ausschließlich öffentlich verfügbare Quellen.', 'open-data'],
  ['Die Modellgewichte geben wir heute frei.', 'open-weights'],
  ['Bei Wolke sind nicht nur die Gewichte, sondern auch Daten und Code öffentlich.', 'fully-open'],
  ['Eine kleinere Version wird in den nächsten Wochen veröffentlicht.', 'promise'],
  ['Im Sommer folgt die Freigabe als Open Source.', 'promise'],
  ['Wolke unterliegt der Nimbus Community Lizenz.', 'licence'],
  ['Sie können Wolke frei herunterladen.', 'open'],
  ['Jeder kann Wolke herunterladen und ausprobieren.', 'open'],
  ['Anders als der Vorgänger ist Wolke quelloffen.', 'open-source'],
];

/** Sentences that hold words of openness and no claim. */
export const counter: string[] = [
  'Es übertrifft andere Open-Source-Modelle deutlich.',
  'Dank der Open-Source-Community.',
  'Das Modell basiert auf einem Open-Source-Modell.',
  'Die Veranstaltung mit der Universität ist offen für alle.',
  'Wir nutzen Open-Source-Werkzeuge.',
  'Bei Open-Weight-Modellen ist die Lizenzlage uneinheitlich.',
  'Der Dienst stellt Modelle mit offenen Gewichten über eine API bereit.',
  'Die App ist für alle kostenlos.',
  'Das Modell wurde mit öffentlichen und internen Daten trainiert.',
  'Wolke hat das beste Open-Source-Modell (Nimbus) in allen Tests übertroffen.',
  'Es ist schneller als das Open-Source-Modell Nimbus.',
  'Beispiele für beliebte Open-Source-Modelle sind Nimbus und Nuage.',
  'Das Modell läuft auf kostenlosen Cloud-Instanzen.',
  'Die letzten öffentlich verfügbaren Ergebnisse stammen aus dem Mai.',
  'Der Trainingscode steht unter der MIT-Lizenz.',
  'Für die kommerzielle Nutzung muss ein Formular ausgefüllt werden, sie ist nach Genehmigung möglich.',
  'Wir glauben an Open Source.',
  'Die EU fördert quelloffene Sprachmodelle.',
  'Wolke tritt gegen das quelloffene Modell Nimbus an.',
  'Als Encoder dient das offene Modell Nimbus.',
  'Die Benutzeroberfläche ist Open Source (MIT).',
  'Die Konkurrenz veröffentlicht ihre Gewichte nicht.',
  'Kommerzielle Nutzung: nein',
  'Das Modell ist über die API frei verfügbar.',
  'Ob das Modell einmal quelloffen wird, ist unklar.',
  'Die Datensätze stehen unter CC-BY.',
  'Warum offene Modelle für Europa wichtig sind',
];
