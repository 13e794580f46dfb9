import type { Grammar, Worked } from '../grammar';
import { LICENCE } from '../licence-names';

const OPENNESS = ['open-source', 'fully-open', 'open-weights', 'open'] as const;

/** What a sentence that is about the page's model begins with. */
const SUBJECT = '(?:§|este modelo|estos modelos|nuestro modelo|nuestros modelos|el modelo|es)';
const WE =
  '^[^\\p{L}]*(?:hoy,? )?(?:(?:nos complace |estamos (?:felices|encantados|orgullosos) de )?(?:public\\w*|present\\w*|anunci\\w*|lanz\\w*|liber\\w*|ofrec\\w*|compart\\w*|abrimos)|conoce)';

/** Spanish: the noun stands before ("un modelo de código abierto"). */
const grammar: Grammar = {
  lang: 'es',
  common:
    'el la los las del un una y es en para que con por su sus se al lo como más este esta estos estas son nuestro nuestros nuestra no ha han o bajo licencia modelo modelos código abierto de a está desarrollado entrenado entrenados abiertos pesos datos lenguaje nuestra comunidad herramienta puede ser fue muy también ese esa cuando pero hay usado ya lanzamos publicamos sobre entre sin donde cada desde hasta',
  noun: 'before',
  // biome-ignore format: a table, one way of saying it a line
  asserts: [
    { kinds: [...OPENNESS, 'free-use'], before: `(?:^[^\\p{L}§]*|, |y )${SUBJECT}(?: [\\w§.()-]{1,20}){0,3}? ?(?:es|son|está|están|sigue siendo)?(?: [^.;:?]{0,70})?[ -]?` },
    { kinds: OPENNESS, before: `${WE}[^.;:?]{0,90}` },
    { kinds: OPENNESS, before: '§[^.;:?]{0,40}?(?:,|:| [-–—]) (?:una? |el |la |nuestro )?[^.;:?]{0,60}' },
    { kinds: ['licence'], before: '(?:§|modelos?|pesos)(?: [\\w§.()-]{1,20}){0,3}? (?:se|está|están|ha sido|han sido|es|son)(?: [\\w-]{1,14}){0,3} (?:bajo|con|según)(?: [\\w-]{1,14}){0,2} ?' },
    { kinds: ['licence'], before: '^[^\\p{L}]*licencia ?:? ?' },
    { kinds: ['open-weights', 'open-data', 'open', 'fully-open'], before: '^[^\\p{L}§]*(?:(?:§|el|los|la|las|todos|del|de|modelos?|nuestros?|este|es|son|está|publicamos|liberamos) ?){0,5}', text: '\\b(?:es|son|está|están|public\\w*|liber\\w*|disponibles?|libremente)\\b' },
  ],
  // biome-ignore format: a table, one entry a line
  terms: [
    { kind: 'fully-open', words: '\\b(?:totalmente|completamente|plenamente|verdaderamente|realmente|enteramente|100 ?%) (?:de )?(?:abiert[oa]s?|c[oó]digo abierto|open[ -]source|libres?|transparentes?)|\\bciencia abierta\\b' },
    { kind: 'fully-open', words: '\\b(?:pesos|c[oó]digo|datos)(?:,| y) [^.;:]{3,60}\\b(?:son|est[aá]n) (?:todos |totalmente )?(?:abiertos|p[uú]blicos|publicados|disponibles)' },
    { kind: 'open-weights', words: '\\bpesos (?:del modelo |de los modelos |de [^.;,]{1,30} )?(?:son |est[aá]n |han sido )?(?:ya |tambi[eé]n |ahora )?(?:(?:totalmente|libremente|p[uú]blicamente) )?(?:abiertos|p[uú]blicos|publicados|liberados|(?<=est[aá]n )disponibles|(?<=mente )disponibles|disponibles p[uú]blicamente)|\\bopen[ -]weights?\\b' },
    { kind: 'open-weights', words: '\\b(?:public|liber|compart)\\w{1,8} (?:tambi[eé]n )?(?:todos )?(?:los |sus |nuestros )pesos\\b', sure: true },
    { kind: 'open-data', words: '\\bdatos de (?:pre)?entrenamiento (?:son |est[aá]n |se han )?(?:[\\w-]{0,20} )?(?:abiertos|publicados|publicado|p[uú]blicos|disponibles|liberado)|\\bentrenad[oa]s? (?:exclusivamente|[uú]nicamente|solo) (?:con|en|sobre) (?:datos|corpus|conjuntos de datos) (?:abiertos|p[uú]blicos|libres)', sure: true },
    { kind: 'open-source', words: '\\bc[oó]digo (?:fuente )?abierto\\b|\\bopen[ -]?source\\b(?!@)|\\bfuente abierta\\b|\\bsoftware libre\\b' },
    { kind: 'free-use', words: '\\b(?:gratis|gratuit[oa]s?|gratuitamente|de forma gratuita|libre de regal[ií]as)\\b|\\b(?:uso|usos|fines|aplicaciones|utilizaci[oó]n) (?!no[ -])(?:[\\w-]{0,14} )?comercial(?:es)?\\b|\\bcomercialmente\\b' },
    { kind: 'free-use', words: '\\bno comercial(?:es)?\\b|\\b(?:solo|s[oó]lo|[uú]nicamente) (?:para|con fines de) investigaci[oó]n', polarity: 'negated' },
    { kind: 'licence', words: `(?<![\\w-])${LICENCE}(?![\\w-])` },
    { kind: 'licence', words: '\\bbajo (?:una |la )?licencia (?:muy )?(?:abierta|libre|permisiva|de c[oó]digo abierto)' },
    { kind: 'open', words: '\\b(?:libremente|p[uú]blicamente|abiertamente) (?:accesibles?|disponibles?|descargables?|compartid[oa]s?|publicad[oa]s?)|\\b(?:de|en) (?:libre acceso|acceso (?:libre|abierto|p[uú]blico))|\\baccesibles? (?:para|a) todos|\\bdisponibles? p[uú]blicamente|\\b(?:a disposici[oó]n|disponible) (?:de|para) (?:todos|toda la comunidad|el p[uú]blico|la comunidad)' },
    { kind: 'open', words: '\\babr(?:imos|e|en) (?:nuestr[oa]s?|su|sus|el|la|los) (?=[^.;,]{0,30}(?:serie|modelos?|familia|gama|llm))', sure: true },
    { kind: 'promise', words: '\\b(?:publicaremos|liberaremos|abriremos|compartiremos)\\b[^.;]{0,40}(?:modelos?|pesos|datos)|\\b(?:pesos|modelos?|versi[oó]n|versiones|datos)\\b[^.;,]{0,24} (?:ser[aá]n?|se) (?:(?:pronto|tambi[eé]n) )?(?:publicar[aá]n?|liberar[aá]n?|publicad[oa]s?|liberad[oa]s?|compartid[oa]s?)(?! p[uú])|\\b(?:planea\\w+|prev\\w+|vamos a|van? a|tenemos previsto|esperamos) (?:tambi[eé]n )?(?:publicar|liberar|abrir|compartir|hacer p[uú]blic\\w+)[^.;]{0,30}(?:pesos|modelos?|versi[oó]n|versiones|datos)', sure: true },
    { kind: 'open', words: '\\b(?:abiert[oa]s?|libres?)\\b', noun: true },
  ],
  heads: {
    model:
      'modelo modelos+ llm llms+ familia serie colección asistente chatbot versión versiones+ checkpoint checkpoints+ alternativa vlm',
    tool: 'herramienta herramientas+ biblioteca bibliotecas+ software framework frameworks+ plataforma plataformas+ motor agente agentes+ aplicación aplicaciones+ librería librerías+ repositorio soluciones+ solución tecnología tecnologías+',
    data: 'datos+ conjunto conjuntos+ corpus corpora dataset datasets+ benchmark recursos+',
    group:
      'comunidad comunidades+ ecosistema ecosistemas+ mundo proyectos+ proyecto movimiento iniciativa iniciativas+ desarrolladores+ colaboradores+ filosofía investigación innovación espíritu valores+ licencia ia',
    rival: 'competidores+ rivales+ alternativas+',
  },
  breaks: 'es son que para con sobre por bajo y o pero como entre era publica publicado publicados ha han',
  hedges:
    'no nunca jamás ningun* ningún ni sin salvo excepto lejos dista prohíb* prohib* exclu* restr* limit* si cuando solo sólo solamente únicamente condici* acuerdo permiso autoriza* solicit* requier* exige* necesit* debe* podrá* podría* sería* será* serán habrá tendría quizá* tal_vez plan* prevé* previst* pensamos pretend* esper* quer* próxim* pronto más_adelante futur* después breve diferencia contrario comparad* comparación frente mientras aunque pero sin_embargo sino otro* otra* dice* dicen según afirm* llam* calific* describ* considera* supuest* presunt* cree* alguno* muchos prensa base basad* deriv* ajustad* finetun* fine-tun* destil* partir_de personal* académic* investigación educativ* fines hasta cerrad* secret* guard* reserv* niega* negad* rechaz* error erróne* equivoc* falso falsa engaños* partida origen medios periodistas suele* menudo veces reputación fama seguirá* vendrá* llegará* excluid* confidencial* privad* prueba evaluación inferior* menos menor codificador decodificador falta faltan hay_que pagar pago contrato trata_a tratan lejano distancia habla hablan',
  permits: 'gratis gratuit* libre* permit* puede* autoriz* posible* disponible* apto* abiert* sí',
  // biome-ignore format: a table, one rule a line
  rules: [
    { kinds: ['free-use'], before: '\\b(?:prohib\\w+|queda prohibido)\\b[^.;]{0,30}', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,40}\\b(?:no est[áa]|no se|prohibid\\w*)', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,30}\\bno comercial', to: 'conditional' },
    { kinds: OPENNESS, before: '\\ba diferencia de\\b[^.;]{0,60}', to: 'other-model' },
    { kinds: OPENNESS, after: '[^.!]{0,110}\\?', to: 'drop' },
    { kinds: OPENNESS, after: '[ ,(]{1,3}(?:como|tales? como|por ejemplo)\\b', unless: '\\b(?:un|una|nuestr[oa]s?|es|son)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: ['free-use'], after: '[^.;]{0,24}\\b(?:prohibid|requier|necesit|no est[aá])', to: 'negated' },
    { kinds: ['free-use'], before: '\\b(?:herramienta|aplicaci[oó]n|app|servicio|sitio|demo|api|prueba|cuenta|plataforma|biblioteca|software)s?\\b[^.;]{0,24}', to: 'tool' },
    { kinds: ['open-source', 'open-weights'], before: '^…?$', after: '\\W*$', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:carg\\w+|ejecut\\w+|aloj\\w+|elig\\w+|adopt\\w+) (?:\\w{1,12} )?(?:un|los) [^.;]{0,34}', unless: '\\b(?:nuestr[oa]s?|est[aeo]s?|public\\w+)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '(?:^|\\b)(?:ejecut\\w+|desplieg\\w+|prueb\\w+|compar\\w+|elig\\w+|elij\\w+|explor\\w+|aloj\\w+) (?:los |tus |sus )?(?:modelos|llms)[^.;]{0,24}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:empresas|compa[ñn][ií]as|laboratorios) (?:como|han|son|que)\\b.{0,90}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:a|y|o|entre|hacia|en|para|con|sobre|de|los)(?: grandes)? (?:modelos|llm)[^.;]{0,34}', unless: '(?:\\b(?:nuestros|estos|dos|tres|familia|serie|public\\w*|gama|colecci[oó]n|lanz\\w*|son)\\b)[^.;]{0,44}', to: 'drop' },
    { kinds: OPENNESS, before: '\\bcon su modelo (?:de )?', to: 'drop' },
    { kinds: OPENNESS, before: '^(?:los |las )?modelos? (?:de |con )?', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '^un (?:llm|modelo) (?:de |con )?', after: '[^.;]{0,40}\\b(?:puede|permite|es|son|significa)(?!\\w)', to: 'drop' },
    { kinds: ['open-weights'], before: '^(?:los |las )?modelos? (?:de |con )?', to: 'drop' },
    { kinds: OPENNESS, after: ' ?(?:community|ecosystem)', to: 'drop' },
    { kinds: OPENNESS, head: ['group', 'rival'], to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:el|del|al) $', to: 'drop' },
    { kinds: ['open'], after: '[ ,]+(?:a tod|al |a los|a la|para todos|los|las|la |el |una|un |y cerrad)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:mejores|otros|existentes|muchos|algunos|varios|diferentes|todos los|mayor[ií]a|comparables?|comparado|en comparaci[oó]n|supera\\w*|rivaliza\\w*|entre|frente a|que los|competidores|similares|principales|superior\\w*)\\b[^.;]{0,48}', unless: '\\b(?:nuestr[oa]s?|es uno de los|son)\\b[^.;]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:basad[oa]s? en|a partir de|construid[oa]s? (?:sobre|con)|utiliz\\w+|usa\\w*|gracias|derivad[oa]s? de|apoya\\w* en|afinad[oa]s? (?:sobre|de)|desplegar|soporta\\w*|compatible)\\b.{0,44}', unless: '\\b(?:nuestr[oa]s?|este|esta|estos)\\b[^.;,]{0,32}', to: 'drop' },
    { kinds: OPENNESS, after: '[^.;]{0,6}\\b(?:y|o|u) (?:propietari[oa]s?|cerrad[oa]s?|comerciales)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:propietari[oa]s?|cerrad[oa]s?) (?:y|o|u) (?:de )?$', to: 'drop' },
    { kinds: [...OPENNESS, 'open-data'], head: ['tool'], to: 'tool' },
    { kinds: OPENNESS, head: ['data'], to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:c[oó]digo|herramienta|biblioteca|framework|software|plataforma|dataset|corpus|datos|proyecto)\\b[^.;]{0,24}\\b(?:es|son|est[aá]n?|ha sido|publicado)\\b[^.;]{0,24}', unless: '\\b(?:modelos?|pesos)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['licence'], before: '\\b(?:c[oó]digo|biblioteca|repositorio|software|corpus|datos|dataset|proyecto)\\b[^.;]{0,36}', unless: '\\b(?:modelos?|pesos)\\b[^.;]{0,60}', to: 'tool' },
    { before: '\\b(?:no|nunca|sin|ni|jam[aá]s|en lugar de)\\b[^.;,]{0,24}', unless: '\\bno s[oó]lo[^.;,]{0,20}', to: 'negated' },
    { before: '\\b(?:era|eran|antes|originalmente)\\b[^.;]{0,24}', to: 'past' },
    { before: '\\b(?:si|ser[ií]a|podr[ií]a|deber[ií]a|ser[ií]an|podr[ií]an)\\b[^.;]{0,32}', to: 'conditional' },
    { before: '\\b(?:supuestamente|as[ií] llamado|presunt\\w+|seg[uú]n|afirma\\w*)\\b[^.;]{0,32}', to: 'quoted' },
    { before: '"$', after: '"', kinds: OPENNESS, to: 'quoted' },
    { kinds: [...OPENNESS, 'open-data'], before: '\\b(?:ser[aá]n?|va a|vamos a|planea\\w*|prev[eé]\\w*|pronto|pr[oó]ximamente|publicaremos|liberaremos|tenemos previsto|espera\\w*)\\b[^.;,]{0,40}', to: 'promise' },
    { kinds: OPENNESS, after: '[^.;]{0,32}\\b(?:pronto|pr[oó]ximamente)', to: 'promise' },
    { kinds: ['free-use'], before: '\\b(?:permit\\w+|autoriz\\w+|para|incluso|incluido|utiliz\\w+|usar\\w*|disponibles?|descarg\\w+|y|es|son|de|de forma|forma|con) (?:el |su |un |uso )?(?:[\\w-]{0,14} ?)?$', to: 'shown' },
    { kinds: ['free-use'], after: '[^.;]{0,20}\\b(?:permitid|autorizad|libre|gratis)', to: 'shown' },
    { kinds: ['licence'], before: '\\b(?:licencias?|bajo|la|t[eé]rminos de la)[ :]{1,3}(?:la |licencia )?$|[,;(–—-] ?$', to: 'shown' },
    { kinds: ['licence'], after: '\\W*$', to: 'shown' },
    { before: '\\b(?:nuestr[oa]s?|este|esta|estos|nuevo|nueva|nuevos|primer|primera|primeros|[uú]ltimo)\\b[^.;]{0,40}', to: 'shown' },
    { before: '\\b(?:es|son|sigue|hace|familia|serie|colecci[oó]n|conjunto)\\b[^.;]{0,44}', to: 'shown' },
    { before: '\\b(?:en|como) $', to: 'shown' },
    { before: '\\b(?:present\\w*|public\\w*|lanz\\w*|anunci\\w*|ofrec\\w*|liber\\w*|compart\\w*|desarroll\\w*)\\b[^.;]{0,64}', to: 'shown' },
    { kinds: OPENNESS, head: ['model'], many: false, to: 'shown' },
    { before: '(?:^[^.;,]{0,24}|[–—:,(-] ?[^.;:,]{0,24})$', to: 'shown' },
  ],
};

export default grammar;

export const examples: Worked[] = [
  ['Nube es una familia de modelos de código abierto.', 'open-source'],
  ['El modelo se publica bajo licencia Apache 2.0, incluso con fines comerciales.', 'licence', 'free-use'],
  ['Nube es un modelo completamente abierto.', 'fully-open'],
  ['Presentamos un modelo con pesos abiertos.', 'open-weights'],
  ['Los datos de entrenamiento son públicos.', 'open-data'],
  ['El modelo está disponible públicamente.', 'open'],
  ['El modelo será publicado próximamente como código abierto.', 'promise'],
  ['Abrimos nuestra serie Nube.', 'open'],
  ['Los pesos del modelo están disponibles en Hugging Face.', 'open-weights'],
  ['Planeamos publicar los pesos pronto.', 'promise'],
];

/** Sentences that hold words of openness and no claim. */
export const counter: string[] = [
  'Supera a otros modelos de código abierto.',
  'Gracias a la comunidad de código abierto.',
  'Está basado en un modelo de código abierto.',
  'El curso está abierto a todos.',
  'Usamos herramientas de código abierto.',
  'pesos abiertos | el modelo se puede descargar',
  'Ejecuta modelos de código abierto en tu equipo.',
];
