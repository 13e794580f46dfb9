import type { Grammar, Worked } from '../grammar';
import { LICENCE } from '../licence-names';

const OPENNESS = ['open-source', 'fully-open', 'open-weights', 'open'] as const;

/** What a sentence that is about the page's model begins with. */
const SUBJECT =
  '(?:§|dieses (?:[\\w-]+ ){0,2}modell|diese (?:[\\w-]+ ){0,2}modelle|unser (?:[\\w-]+ ){0,2}\\w*modell|unsere (?:[\\w-]+ ){0,2}\\w*modelle|das modell|die modelle|es|dies)';
const WE =
  '^[^\\p{L}]*(?:heute )?(?:(?:wir (?:freuen uns,? )?)?(?:veröffentlich\\w*|präsentier\\w*|stellen|kündig\\w*|bringen|geben|teilen|öffnen)(?: wir)?|wir stellen|vorgestellt:)';

/** German: the noun stands after, often in one word with the term ("Open-Source-Sprachmodell"). */
const grammar: Grammar = {
  lang: 'de',
  common:
    'der die das des dem den ein eine einem einen einer und ist in für mit von zu auf im wird werden wurde nicht auch sich als wir unser unsere unter bei durch aus nach sind dass oder vom zum zur lizenz modell modelle deutsche deutschen sprachmodell über kann offene offenen gewichte gewichten lizenziert kostenlos nutzung kommerzielle kommerziellen kostenlose kostenloses sein war sehr dieser diese dieses ihr wenn aber noch mehr hat haben nur alle bis ohne jede werkzeug',
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
    { kind: 'fully-open', words: '\\b(?:vollst[äa]ndig|komplett|v[öo]llig|wirklich|wahrhaft|ganz|100 ?%) (?:offen(?:e|es|en|er)?|open[ -]?source|quelloffen(?:e|es|en|er)?|transparent(?:e|es|en|er)?)\\b|\\b(?:offene wissenschaft|open science)\\b' },
    { kind: 'fully-open', words: '\\b(?:gewichte|code|daten)(?:,| und) [^.;:]{3,60}\\b(?:sind|werden|wurden) (?:alle |vollst[äa]ndig )?(?:offen|[öo]ffentlich|ver[öo]ffentlicht|verf[üu]gbar)' },
    { kind: 'open-weights', words: '\\boffene(?:n|r)? (?:modell)?gewichten?\\b|\\bopen[ -]weights?\\b|\\bgewichte (?:des modells |der modelle |von [^.;,]{1,30} )?(?:sind|wurden|stehen|werden) (?:[^.;,]{0,40} )?(?:offen|[öo]ffentlich|(?:frei )?verf[üu]gbar|ver[öo]ffentlicht|zum download)' },
    { kind: 'open-weights', words: '\\bver[öo]ffentlich\\w{1,4} (?:auch )?(?:die |alle |unsere )(?:modell)?gewichte\\b', sure: true },
    { kind: 'open-data', words: '\\btrainingsdaten (?:sind|werden|wurden) (?:[\\w-]{0,20} )?(?:offen|[öo]ffentlich|frei|ver[öo]ffentlicht|verf[üu]gbar)|\\b(?:ausschlie(?:ß|ss)lich|nur) (?:mit|auf) (?:offenen|[öo]ffentlichen|frei verf[üu]gbaren) (?:daten|trainingsdaten|datens[äa]tzen)|\\boffene(?:n|r)? trainingsdaten', sure: true },
    { kind: 'open-source', words: '\\bopen[ -]?source\\b(?!@)|\\bquelloffen(?:e|es|en|er|em)?\\b|\\bquellcode-?offen\\w*' },
    { kind: 'free-use', words: '\\b(?:kostenlos(?:e|en|er|es)?|kostenfrei(?:e|en|er|es)?|frei nutzbar(?:e|en|er|es)?|lizenzfrei)\\b|\\bkommerziell(?:e|en|er|es)? (?:nutzung|nutzbar|zwecke|zwecken|verwendung|verwendbar|einsetzbar|genutzt|verwendet|einsatz|nutzen|eingesetzt)\\b' },
    { kind: 'free-use', words: '\\bnicht[- ]?kommerziell(?:e|en|er|es)?\\b|\\bnur (?:f[üu]r|zu) forschungszwecken?', polarity: 'negated' },
    { kind: 'licence', words: `(?<![\\w-])(?!mit(?! licen[sc]e|[- ]lizenz|-))${LICENCE}(?![\\w])(?:[- ]lizenz| licen[sc]e)?` },
    { kind: 'licence', words: '\\bunter (?:einer |der )?(?:sehr )?(?:offenen|freien|permissiven|open[- ]source)[- ]lizenz\\b' },
    { kind: 'open', words: '\\b(?:frei|[öo]ffentlich|offen) (?:verf[üu]gbar|zug[äa]nglich|herunterladbar|bereitgestellt|ver[öo]ffentlicht|zur verf[üu]gung)(?:e|es|en|er)?\\b|\\bf[üu]r (?:alle|jeden|jedermann) (?:verf[üu]gbar|zug[äa]nglich|nutzbar)' },
    { kind: 'licence', words: '(?<=lizenziert unter (?:der )?|lizenz: )mit\\b' },
    { kind: 'promise', words: '\\bwerden (?:wir )?[^.;]{0,40}(?:\\w{0,20}modelle?|gewichte|\\w{0,16}daten)\\b[^.;]{0,24} (?:ver[öo]ffentlichen|freigeben)|\\b(?:plan\\w+|beabsichtig\\w+|woll\\w+|vorhaben)\\b[^.;]{0,40}\\b(?:\\w{0,20}modelle?|gewichte|\\w{0,16}daten)\\b[^.;]{0,20} (?:zu )?(?:ver[öo]ffentlichen|[öo]ffnen|freizugeben|freigeben)', sure: true },
    { kind: 'open', words: '\\b(?:offene[ns]?|offener|offenes|freie[ns]?|freies|open)\\b', noun: true },
  ],
  heads: {
    model:
      '*modell *modells *modelle+ *modellen+ *modellfamilie *modellreihe llm llms+ *llm *llms+ familie reihe serie *assistent chatbot *chatbot version versionen+ checkpoint checkpoints+ alternative vlm ki-system sprach-ki',
    tool: '*werkzeug *werkzeuge+ *tool *tools+ *bibliothek *bibliotheken+ *software *framework *frameworks+ *plattform *plattformen+ *code *engine *agent *agenten+ *anwendung *anwendungen+ *repository *lösung *lösungen+ *technologie *technologien+ *stack',
    data: '*daten+ *datensatz *datensätze+ *korpus *korpora+ *benchmark *ressourcen+ dataset datasets+',
    group:
      '*community *gemeinschaft *ökosystem *welt *projekte+ *projekt *bewegung *initiative *initiativen+ *entwickler+ *philosophie *forschung *innovation *gedanke *werte+ *lizenz *lizenzen+ *ki *strategie *ansatz *szene',
    rival: 'konkurrenten+ rivalen+ *alternativen+',
  },
  breaks:
    'ist sind der die das welches welche für mit auf von unter aber wie als wurde wird werden hat haben zu zur bei im in an aus',
  hedges:
    'nicht nie niemals kein* weder ohne statt kaum fehlt fehlen keineswegs alles_andere verboten untersag* ausgeschloss* ausgenommen ausser außer eingeschränkt beschränk* wenn falls sofern sobald solange nur erst ob bedingung* voraussetz* vorbehalt* absprache anfrage erlaubnis genehmig* zustimm* gesondert* separat* braucht bedarf erforder* nötig muss müss* darf dürf* würde* wäre* könnte* sollte* soll sollen vielleicht wird werden plan* geplant beabsichtig* wollen will möchte* hoff* demnächst bald künftig später zukunft vorgesehen gegensatz anders_als verglichen vergleich* während obwohl obgleich jedoch aber hingegen dagegen sondern anstatt andere* heißt heisst nenn* genannt bezeichn* gilt gelten hält halten laut zufolge behaupt* sagt sagen schreib* angeblich* sogenannt* vermeintlich* meinen meint glaub* viele manche einige rede basis* basier* grundlage aufbau* abgeleitet* feinabgestimmt* feingetunt* finetun* fine-tun* destill* ausgangsmodell* zwecke* privat* akademisch* forschung* wissenschaftlich* bis_zu schließt schliesst ausschl* gesperrt geschlossen* verschluss geheim* vertraulich* verweiger* abgelehnt lehn* folgt folgen kommt kommen herbst frühjahr fehler falsch irrig* irrtum missverst* irreführ* bedingt begriff ruf medien presse zeitung* oft häufig gern manchmal rechtlich ausgangs* ursprung* ursprünglich* startpunkt encoder decoder testzwecke wohl kaum_noch unzulässig* unmöglich vertrag* bezahl* zahlen trennt trennen entfernt abstand läuft_als wünsch* sprechen zu_weit',
  permits:
    'frei* kostenlos* erlaubt gestattet möglich zulässig kann können darf dürfen verfügbar nutzbar verwendbar einsetzbar geeignet ja',
  // biome-ignore format: a table, one rule a line
  rules: [
    { kinds: ['free-use', 'open-data'], text: '\\bnicht\\b', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,60}\\b(?:nicht|untersagt|verboten|ausgeschlossen|nur mit|gesondert\\w*)\\b', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,24}\\bnicht[- ]?kommerziell', to: 'conditional' },
    { kinds: ['open-data'], text: '\\bwerden\\b', to: 'promise' },
    { kinds: OPENNESS, before: '\\b(?:keineswegs|keinesfalls)\\b[^.;,]{0,24}', to: 'negated' },
    { kinds: OPENNESS, before: '\\b(?:im gegensatz zu|anders als)\\b[^.;,]{0,60}', to: 'other-model' },
    { kinds: OPENNESS, after: '[^.;]{0,40}\\b(?:bezeichnet|keine rede)', to: 'quoted' },
    { kinds: OPENNESS, after: '[^.!]{0,110}\\?', to: 'drop' },
    { kinds: OPENNESS, after: '[ -]\\w{0,20}modellen?,? wie\\b', unless: '\\b(?:unser\\w*|dies\\w+)\\b[^.;]{0,20}', to: 'drop' },
    { kinds: ['free-use'], after: '[^.;]{0,24}\\b(?:lizenz (?:n[öo]tig|erforderlich)|genehmigung|nicht|verboten|untersagt)', to: 'negated' },
    { kinds: ['free-use'], before: '\\b(?:app|\\w{0,12}werkzeug|\\w{0,12}tool|software|dienst|seite|demo|api|konto|plattform|anwendung)\\b[^.;]{0,24}', to: 'tool' },
    { kinds: ['open-source', 'open-weights'], before: '^…?$', after: '\\W*$', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:bei|f[üu]r|zu|aus|zwischen|unter|[üu]ber|mit|an|auf) $', many: true, to: 'drop' },
    { kinds: OPENNESS, after: '[^.;]{0,60}\\b(?:[üu]ber|per|via) (?:eine |die |ihre )?[\\w-]{0,24} ?-?(?:api|schnittstelle)\\b', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:l[äa]d\\w*|betreib\\w+|hosten|hostet|w[äa]hl\\w+) (?:\\w{1,12} )?(?:ein|eine[sn]?|die) [^.;]{0,34}', unless: '\\b(?:unser\\w*|dies\\w+|ver[öo]ffentlich\\w+)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:betreib\\w+|nutzen|starten|f[üu]hren|testen|verwenden|w[äa]hlen|vergleichen|laden) sie\\b.{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:unternehmen|firmen|anbieter|labore) (?:wie|haben|sind|die)\\b.{0,90}', to: 'drop' },
    { kinds: OPENNESS, before: '^(?:die )?', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '^ein(?:e)? (?:llm|modell) (?:mit )?', after: '[^.;]{0,40}\\b(?:kann|l[äa]sst|ist|bedeutet|erlaubt)(?!\\w)', to: 'drop' },
    { kinds: ['open-weights'], before: '^(?:die )?', after: '[- ]modelle (?:sind|haben|k[öo]nnen)', to: 'drop' },
    { kinds: OPENNESS, head: ['group', 'rival'], to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:besten|andere[nr]?|bestehende[nr]?|viele[nr]?|einige[nr]?|mehrere[nr]?|verschiedene[nr]?|alle[nr]?|meisten|vergleichbare[nr]?|verglichen|vergleich|[üu]bertr\\w*|schl[äa]gt|unter den|gegen[üu]ber|konkurrierende[nr]?|[äa]hnliche[nr]?|f[üu]hrende[nr]?|(?:besser|gr[öo]ßer|mehr|schneller|st[äa]rker) als)\\b[^.;]{0,48}', unless: '\\b(?:unser[e]?[nrs]?|ist eines der|sind|ist|ver[öo]ffentlich\\w*|wird)\\b[^.;]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:basier\\w*|basierend|auf basis|aufbauend auf|mit hilfe|nutz\\w+|verwend\\w+|setzt auf|dank|abgeleitet|unterst[üu]tz\\w*|kompatibel|feinabgestimmt)\\b.{0,44}', unless: '\\b(?:unser[e]?[nrs]?|diese[sr]?)\\b[^.;,]{0,32}', to: 'drop' },
    { kinds: OPENNESS, after: '[^.;]{0,6}\\b(?:und|oder) (?:propriet[äa]r\\w*|geschlossen\\w*|kommerziell\\w*)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:propriet[äa]r\\w*|geschlossen\\w*) (?:und|oder) $', to: 'drop' },
    { kinds: [...OPENNESS, 'open-data'], head: ['tool'], to: 'tool' },
    { kinds: OPENNESS, head: ['data'], to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:code|werkzeug|bibliothek|framework|software|plattform|datensatz|korpus|daten|projekt)\\b[^.;]{0,24}\\b(?:ist|sind|wurde|wird|steht)\\b[^.;]{0,24}', unless: '\\b(?:\\w{0,16}modelle?|gewichte)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['licence'], before: '\\b(?:code|bibliothek|repository|software|korpus|daten|datensatz|projekt)\\b[^.;]{0,36}', unless: '\\b(?:\\w{0,16}modelle?|gewichte)\\b[^.;]{0,60}', to: 'tool' },
    { before: '\\b(?:nicht|kein(?:e|en|er)?|nie|ohne|weder|statt)\\b[^.;,]{0,24}', unless: '\\bnicht nur[^.;,]{0,20}', to: 'negated' },
    { before: '\\b(?:war|waren|fr[üu]her|urspr[üu]nglich)\\b[^.;]{0,24}', to: 'past' },
    { before: '\\b(?:wenn|falls|w[äa]re|k[öo]nnte|sollte)\\b[^.;]{0,32}', to: 'conditional' },
    { before: '\\b(?:sogenannt\\w*|angeblich\\w*|laut|behaupte\\w*)\\b[^.;]{0,32}', to: 'quoted' },
    { before: '"$', after: '"', kinds: OPENNESS, to: 'quoted' },
    { kinds: [...OPENNESS, 'open-data'], before: '\\b(?:soll|sollen|plan(?:en|t)|geplant|demn[äa]chst|bald|in k[üu]rze|k[üu]nftig|voraussichtlich|beabsichtig\\w*)\\b[^.;,]{0,40}', to: 'promise' },
    { kinds: OPENNESS, after: '[^.;]{0,32}\\b(?:demn[äa]chst|in k[üu]rze|(?:ver[öo]ffentlicht|bereitgestellt|verf[üu]gbar sein) werden\\b)', to: 'promise' },
    { kinds: ['free-use'], before: '\\b(?:f[üu]r|auch|erlaubt|und|ist|sind|zur|zu|die|der|eine|steht|stehen|kann|k[öo]nnen|kostenlos|frei|herunter\\w*|modell|modelle) (?:die |jede |eine )?(?:[\\w-]{0,16} ?)?$', to: 'shown' },
    { kinds: ['free-use'], after: '[^.;]{0,20}\\b(?:erlaubt|gestattet|m[öo]glich|zul[äa]ssig|frei)', to: 'shown' },
    { kinds: ['licence'], before: '\\b(?:lizenz|unter|unter der|lizenziert unter|der|einer)[ :]{1,3}$|[,;(–—-] ?$', to: 'shown' },
    { kinds: ['licence'], after: '[ -]?lizenz|\\W*$', to: 'shown' },
    { before: '\\b(?:unser[e]?[nrs]?|diese[sr]?|neue[sr]?|erste[sr]?|neueste[sr]?)\\b[^.;]{0,40}', to: 'shown' },
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
];
