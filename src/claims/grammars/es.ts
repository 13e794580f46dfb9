import type { About, Grammar, Worked } from '../grammar';
import { LICENCE } from '../licence-names';
import { OPENNESS } from '../types';

/** Weights by their names. */
const WEIGHTS =
  '(?:pesos|ponderaciones|checkpoints?|puntos? de control|par[aá]metros (?:del modelo|entrenados|aprendidos)|par[aá]metros(?= de ))';
/** Data a model learnt from, said by what they were used for. */
const LEARNT =
  '(?:datos|corpus|datasets?|conjuntos? de datos|textos|conversaciones|instrucciones|ejemplos) (?:(?:con|en|de) (?:(?:el|la|los|las) )?que (?:se |lo )?(?:entren|aprend|ajust|afin)\\w+[^;,]{0,30}?|(?:usad|emplead|utilizad)[oa]s? (?:en|para|durante) (?:el |la |su )?(?:pre-?)?(?:entrenamiento|entrenar\\w*|ajuste)[\\w ]{0,20})';
const TRAINING = `(?:${LEARNT}|(?:datos|corpus|datasets?|conjuntos? de datos|conjunto|mezcla de datos) (?:completos? |utilizad[oa]s? |usad[oa]s? |emplead[oa]s? )?(?:de|para|en|durante) (?:el |su |la )?(?:pre-?|post-?)?(?:entrenamiento|entrenar(?:lo|los)?|ajuste fino|instrucciones))`;
const ENTIRELY =
  '(?:totalmente|completamente|plenamente|verdaderamente|realmente|enteramente|[ií]ntegramente|genuinamente|absolutamente|del todo|100 ?%)';
const OPENED =
  '(?:abiert[oa]s?|p[uú]blic[oa]s?|publicad[oa]s?|liberad[oa]s?|disponibles?|accesibles?|compartid[oa]s?|descargables?|de (?:c[oó]digo abierto|acceso (?:abierto|libre|p[uú]blico)|libre acceso|dominio p[uú]blico)|a disposici[oó]n (?:del p[uú]blico|de (?:tod[oa]s|cualquier\\w*|la comunidad))|open[ -]source|libres?)';
/** Data that anybody can have. */
const PUBLIC =
  '(?:de acceso (?:p[uú]blico|abierto|libre)|(?:(?:libre|p[uú]blica|abierta)mente )?(?:disponibles|accesibles) p[uú]blicamente|(?:p[uú]blica|libre|abierta)mente (?:disponibles?|accesibles?)|p[uú]blic[oa]s?|abiert[oa]s?|de c[oó]digo abierto|open[ -]source|de libre acceso|de dominio p[uú]blico|libres)';
/** All three of weights, training data and code within one list, without a word of how the model was trained. */
const WHOLE =
  '(?![^.;]{0,120}\\bentrenad)(?=[^.;]{0,120}\\b(?:pesos|modelos?|checkpoints?|puntos de control)\\b)(?=[^.;]{0,120}\\b(?:datos|datasets?|corpus)\\b)(?=[^.;]{0,120}\\b(?:c[oó]digos?|recetas?|scripts?|programas de entrenamiento)\\b)';
const PARTS =
  '(?:pesos|modelos?|checkpoints?|puntos de control|datos|datasets?|corpus|c[oó]digos?|recetas?|scripts?|entrenamiento|evaluaci[oó]n|registros)';
/** Verbs by which something is put out, whatever their person and tense. */
const OUT =
  '(?:public(?:a|amos|an|[oó]|aron|ando|ado|ar)|liber(?:a|amos|an|[oó]|aron|ando|ado|ar)|compart(?:e|imos|en|i[oó]|ieron|ido|ir)|difund\\w{1,5}|distribu(?:ye|imos|yen|ido)|proporcion(?:a|amos|an|ado)|ofrec(?:e|emos|en|ido)|facilit(?:a|amos|an|ado)|abr(?:e|imos|en|i[oó]|ieron)|abierto|lanz(?:a|amos|an|[oó]|aron|ado)|subi(?:mos|do|eron)|sube|suben|colgado|colgamos)';
/** Nouns of what may be promised; a name with its size counts as one. */
const COMING =
  '(?:modelos?|pesos|versi[oó]n(?:es)?|variantes?|checkpoints?|(?:datos|datasets?|corpus) de (?:pre-?)?entrenamiento|datos|tama[nñ]os|\\w{2,24}-\\d{1,3}(?:\\.\\d)?[bm]\\b)';
/** When it is to come. */
const SOON =
  '(?:pronto|pr[oó]ximamente|en breve|m[aá]s adelante|en (?:el|un) futuro|pr[oó]xim[oa]s?|m[aá]s tarde|en (?:las|los) pr[oó]xim[oa]s|en (?:oto[nñ]o|primavera|verano|invierno|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|(?:antes|a finales|a lo largo) de|(?:la semana|el mes) que viene|este (?:a[nñ]o|mes|verano|oto[nñ]o))';
const INTENDS =
  '(?:planea\\w*|planific\\w+|(?:estamos|est[aá]n?) (?:trabajando (?:para|en)|preparando)|prev[eé]\\w*|vamos a|van? a|(?:est[aá]|tenemos|tienen?) previst[oa]s?|tenemos la intenci[oó]n de|esperamos|espera|pensamos|piensa|pretend\\w+|queremos|quieren?|promet\\w+|compromet\\w+ a|aspira a|es posible que)';
/** Verbs of putting out as they stand after such a word. */
const DO =
  '(?:publi\\w+|liber\\w+|abr\\w+|compart\\w+|lanzar|sac(?:ar|amos|uen?) |hacer(?:lo|los)? p[uú]blic\\w+|subir|ofrecer)';

/** What a sentence that is about the page's model begins with. */
const SUBJECT = '(?:§|este modelo|estos modelos|nuestro modelo|nuestros modelos|el modelo|es)';
const WE =
  '^[^\\p{L}]*(?:hoy,? )?(?:(?:nos complace |estamos (?:felices|encantados|orgullosos) de )?(?:public\\w*|present\\w*|anunci\\w*|lanz\\w*|liber\\w*|ofrec\\w*|compart\\w*|abrimos)|conoce)';

/** How the language is told, and what a sentence with a claim looks like at first sight. */
export const about: About = {
  lang: 'es',
  common:
    'license los pesos versión entrenamiento disponible disponibles publicar investigación investigadores presenta presentamos gratuito gratuita comercial así tiene tienen hemos cualquier tras según mediante durante mejor primer primera nuevo nueva el la los las del un una y es en para que con por su sus se al lo como más este esta estos estas son nuestro nuestros nuestra no ha han o bajo licencia modelo modelos código abierto de a está desarrollado entrenado entrenados abiertos pesos datos lenguaje pueden puedes cualquiera pronto llegará llega hoy aquí descargar descarga liberación publicación lanzamiento versiones equipo permite sí nuestras aún después todavía libre libremente únicamente texto abiertamente próximamente nuestra comunidad herramienta puede ser fue muy también ese esa cuando pero hay usado ya lanzamos publicamos sobre entre sin donde cada desde hasta',
  signs:
    'parám|compart|disposici|facilita|cobra|regal[ií]a|vend[aei]|lleg|de gracia|abiert|\\babr[aei]|comerc|accesib|pesos|acceso|liber[ao]|descarg|pronto|pr[óo]xim|entrenamiento',
};

/** Spanish: the noun stands before ("un modelo de código abierto"). */
const grammar: Grammar = {
  ...about,
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
    { kind: 'licence', needs: 'licenci', words: '\\b(?:bajo|con) (?:una |la |licencias? )?(?:licencias? )?(?:muy |completamente )?(?:abierta|libre|permisiva|de (?:c[oó]digo abierto|software libre|fuente abierta)|open[ -]source)(?! de \\w)(?<=licencia.{0,40})|\\blicencia (?:muy )?(?:abierta|libre|permisiva|de c[oó]digo abierto|open[ -]source)\\b' },
    { kind: 'fully-open', needs: 'datos dataset corpus', words: `\\b(?:${OUT}|(?:publicaci[oó]n|liberaci[oó]n|lanzamiento|acceso (?:completo|total|abierto|libre|p[uú]blico))|disponibles p[uú]blicamente)(?: a| de| incluye| se)?${WHOLE}[^.;]{0,110}\\b${PARTS}\\b`, sure: true },
    { kind: 'fully-open', needs: 'datos dataset corpus', words: `\\b(?=${PARTS}(?: de (?:el |los )?[\\w-]{1,20})?(?: del modelo| abiertos)?(?:,| y| as[ií] como| &|/))${WHOLE}(?=[^.;]{0,110}\\b(?:son|est[aá]n?|es|queda|han sido|se (?:han )?(?:publica|libera|comparte|abr)) ?)(?![^.;]{0,110}\\bbajo\\b)[^.;]{0,90}\\b(?:son|est[aá]n|todo (?:es|est[aá]|queda)|han sido|se (?:han )?(?=(?:publica|libera|comparte|abr)))(?: ?(?:todos|${ENTIRELY}|ya|ahora|tambi[eé]n|libremente|p[uú]blicamente|abiertamente)){0,3} ?(?:${OPENED}|publican|liberan|comparten|abren)`, sure: true },
    { kind: 'open-weights', needs: 'pesos peso ponderaciones checkpoint puntos par', words: `\\b(?:pesos?|ponderaciones|par[aá]metros) (?:de(?:l| los| sus)? (?:modelos? )?)?(?:${ENTIRELY} |libremente |p[uú]blicamente )?(?:abiert[oa]s?|p[uú]blic[oa]s?|liberad[oa]s|open|de c[oó]digo abierto)\\b|\\b(?:fully |completely )?open[ -]?(?:model-?)?weights?\\b` },
    { kind: 'open-weights', needs: 'pesos checkpoint puntos par', words: `\\b${WEIGHTS}(?= (?!pre-?entrenad)(?:(?:de|del|para|y|preentrenados|completos) [^.;:()]{0,50} ?)?(?<!no )(?:son|est[aá]n?|ya|han sido|fueron|se (?:han )?(?:publica|libera|comparte|ofrece|pueden?|encuentra|distribuye)|pueden|quedan|disponibles|publicados|liberados)\\b?[^;:]{0,50}?(?:${OPENED}|publican|liberan|comparten|ofrecen|descarga\\w*|encontrar|encuentran|distribuyen|hugging ?face|github|zenodo|modelscope|kaggle|aqu[ií])\\b)`, sure: true },
    { kind: 'open-weights', needs: 'pesos checkpoint puntos par', words: `\\b(?:${OUT}|publicaci[oó]n|liberaci[oó]n|lanzamiento|descarg\\w{1,4}(?= (?:de )?los)|acceso (?:abierto |libre )?a)(?: abierta| p[uú]blica)?(?: (?:tambi[eé]n|hoy|ahora|p[uú]blicamente|abiertamente|ya))?(?: (?:tanto|todos|de|como))?(?: (?:los|sus|nuestros|las|sus|a los|de los))(?: (?!c[oó]digos?\\b)[^.;:,()]{0,40})? ?${WEIGHTS}\\b|\\b(?:pon(?:e|emos|en|iendo)|puesto|hac(?:e|emos|en)|hecho) (?:a disposici[oó]n|p[uú]blicos|disponibles) [^.;:,]{0,40}\\b${WEIGHTS}|\\b(?:publicaci[oó]n|lanzamiento|liberaci[oó]n)\\b[^;:]{0,60} (?:incluye|comprende|contiene|abarca)\\b[^;:]{0,120}\\b${WEIGHTS}\\b|^\\W{0,6}(?:los )?(?:pesos(?: completos| del modelo){1,2}|todos los pesos[^,;.]{0,16})(?=,| y|\\W*$)`, sure: true },
    { kind: 'open-weights', needs: 'pesos checkpoint', words: `^\\W{0,6}(?:los )?(?:pesos|checkpoints?)(?: del modelo| de [\\w-]{1,20})? ?(?::|→|–) ?(?:disponibles?|p[uú]blicos|abiertos|descargables?|aqu[ií]|hugging ?face|google drive|modelscope|https?)|\\b(?:aqu[ií]|hugging ?face|github|modelscope|web)\\b[^;:.]{0,24} (?:encontrar\\w{1,3}|encuentr\\w+|est[aá]n|tienes|hay|puedes? (?:descargar|bajar)) (?:todos )?los ${WEIGHTS}|\\b(?:encontrar|obtener|consultar|bajar(?:se)?|encontrar[aá]s) (?:todos )?los ${WEIGHTS}(?=[^;.]{0,30}\\b(?:aqu[ií]|hugging ?face|github|modelscope|web)\\b)`, sure: true },
    { kind: 'open-data', needs: 'entren aprend bebe nutre', words: `\\b(?:datos|corpus|datasets?|conjuntos? de datos|fuentes|textos?|corpora|documentos|libros|im[aá]genes|audios?)\\b(?: (?:de (?:texto|la web|entrenamiento|internet)|web|textuales|multiling[uü]es))? ?(?:que (?:son|est[aá]n) )?${PUBLIC}(?!\\w)(?:(?<=(?:entren(?:ad[oa]s?|amiento|amos|[oó]|aron|a|an|ar(?:lo|los|la)?)|aprend\\w+|beben?|se nutren?)(?!\\w)[^;:]{0,130})|(?=[^;]{0,60}(?:entren(?:ad[oa]|amos|[oó]|aron)|aprendi)))`, sure: true },
    { kind: 'open-data', needs: 'entren aprend ajust afin', words: `\\b${TRAINING}(?:,[^,;]{1,40},)?[^;,]{0,40}?(?:(?: (?:son|est[aá]n?|ha sido|han sido|se han?|fueron|es|tambi[eé]n|ya|no)){1,3} (?:[\\w-]{1,20} ){0,3}?(?:${OPENED}|publicad|liberad)|,? (?:${PUBLIC}))\\b|\\b(?:${OUT}|publicaci[oó]n de|liberaci[oó]n de)(?: tambi[eé]n| todos| de| [ií]ntegr[oa]s?){0,3}(?: (?:los|las|sus|nuestr[oa]s|el|la|nuestro|su|un|todo el))(?: [^.;:]{0,60})? ?${TRAINING}|\\b(?:publicaci[oó]n|lanzamiento|liberaci[oó]n)\\b[^;:]{0,30} (?:incluye|comprende|contiene)n?\\b:?[^;:.]{0,80}\\b(?:datos completos de (?:pre-?)?entrenamiento|${TRAINING})|^\\W{0,6}(?:los )?(?:datos completos de (?:pre-?)?entrenamiento|datos de (?:pre-?)?entrenamiento completos|todos los datos de (?:pre-?)?entrenamiento)(?=,| y|\\W*$)`, sure: true },
    { kind: 'fully-open', needs: 'abiert open libre transparent reproducible', words: `\\b${ENTIRELY} (?:de )?(?:abiert[oa]s?|c[oó]digo abierto|open[ -]source|open|libres?(?! (?:para|de|a)\\b)|transparentes?(?! sobre)|reproducibles?)(?! (?:al|a (?:los|las|la|el|tod\\w+|cualq\\w+|nuev\\w+|sugerencias))\\b)\\b|\\b(?:fully|truly|completely)[ -]open(?:[ -]source)?\\b|\\b(?:modelos?|llms?) de ciencia abierta\\b|\\b(?:modelo|llm) open[ -]science\\b` },
    { kind: 'open-source', needs: 'digo open fuente libre', words: '\\bc[oó]digo (?:fuente )?(?:abierto|libre)\\b|\\bopen[ -]?source\\b(?!@)|\\bfuente abierta\\b|\\bsoftware libre\\b|\\b(?:abr(?:e|imos|en|i[oó]|ieron|amos|iremos|ir)|liber(?:a|amos|an|[oó]|aron|aremos)|abierto) (?:el )?c[oó]digo(?: fuente)? (?=del modelo|(?:de|para) (?!entrenam|inferen|evaluaci|preproces|demo|ejemplo|la\\b|las\\b|los (?:scripts|experimentos)|est[ea]|soporte))' },
    { kind: 'free-use', needs: 'no solo s nicamente ning', words: '\\bno comercial(?:es)?\\b|\\b(?:solo|s[oó]lo|[uú]nicamente|exclusivamente) (?:para |con |a )?(?:uso |usos |fines |prop[oó]sitos )?(?:de |en )?(?:la )?(?:investigaci[oó]n|acad[eé]mic\\w+|educativ\\w+|personal(?:es)?)|\\bning[uú]n (?:prop[oó]sito|fin|uso) comercial', polarity: 'negated' },
    { kind: 'free-use', needs: 'grat libre coste costo sin pag', words: '\\b(?:gratis|gratuit[oa]s?|gratuitamente|de forma gratuita|sin (?:ning[uú]n )?cost[eo](?: alguno)?|sin (?:pagar\\w*|abonar|cobrar) (?:regal[ií]as|royalties|licencias?|nada|cuotas?)|sin (?:regal[ií]as|royalties)|libres? de (?:regal[ií]as|cargos?|usar|utilizar|utilizarlo)|(?:de )?(?:libre uso|uso libre)|libres? para (?:usar|su uso|uso|utilizar|todo uso|cualquier uso)|(?:usar|utilizar|emplear)(?:lo|los|se)? libremente|utilizad[oa]s? libremente|libremente (?:utilizables?|usad[oa]s?))\\b' },
    { kind: 'free-use', needs: 'comercial', words: '\\b(?:uso|usos|fines|aplicaciones|utilizaci[oó]n|prop[oó]sitos?|entornos|productos|proyectos|explotaci[oó]n) (?!no[ -])(?:[\\w-]{1,14} (?:y |o |e )?)?comercial(?:es)?(?: y (?:no comercial|de investigaci[oó]n|acad[eé]mic\\w+|personal))?\\b|\\bcomercialmente\\b' },
    { kind: 'licence', words: `(?<![\\w-])${LICENCE}(?![\\w-])` },
    { kind: 'licence', needs: 'licen', words: '(?<=\\b(?:bajo|con|sujet[oa]s? a|regid[oa]s? por|acogid[oa]s? a|rigen? por|amparad[oa]s? (?:por|bajo)|aplic\\w+|tienen?|usan?) (?:la |el |una |los t[eé]rminos de la )?"?)(?:[\\w.+-]{2,24} ){1,6}licen[sc]e(?: agreement)?\\b|(?<=\\b(?:bajo|rigen? por|con) (?:la |una |su |nuestra |los t[eé]rminos de la )?)licencia (?:comunitaria |de la comunidad |de uso |propia )?(?:de )?(?!la misma|que|clara|abierta|libre|permisiva|open|no|similar|comercial|separada|propietari)[\\w](?:[\\w+-]|[.](?=\\w)){1,24}(?: (?:[\\w+-]|[.](?=\\w)){2,20}){0,3}' },
    { kind: 'licence', needs: 'licenciad', words: '(?<=\\blicenciad[oa]s? (?:bajo|seg[uú]n|con) (?:la |el |los t[eé]rminos de la )?)(?!licenci|mism|un[ao]?\\b|su\\b|nuestra)(?:[\\w+-]|[.](?=\\w)){2,24}(?: v?\\d[\\d.]{0,6})?', sure: true },
    { kind: 'licence', needs: 'licencia', words: '(?<=^\\W{0,6}(?:tipo de )?licencias?(?: del modelo)? ?: ?)(?!consult|ver |v[eé]ase|desconocid|ningun|propietari|comercial|otra|n/a|no\\b|abierta\\b|libre\\b)[\\w][^.;|?!]{1,60}', sure: true },
    { kind: 'promise', needs: 'emos ará arán irá irán ara ser plan prev vamos va van esper intenci pens pret quer quier promet compromet aspira posible', words: `\\b(?:publicaremos|liberaremos|abriremos|compartiremos|lanzaremos|subiremos|publicar[aá]n?|liberar[aá]n?|abrir[aá]n?|lanzar[aá]n?)(?!\\w)[^;]{0,40}\\b${COMING}(?!\\w)|\\b${COMING}(?!\\w)[^;]{0,40} (?:ser[aá]n?|se|estar[aá]n?) (?:(?:pronto|tambi[eé]n|p[uú]blicamente) )?(?:publicar[aá]n?|liberar[aá]n?|publicad[oa]s?|liberad[oa]s?|compartid[oa]s?|abiert[oa]s|abrir[aá]n?|disponibles?)(?! p[uú])|\\b${INTENDS} (?:tambi[eé]n |en breve )?${DO}(?:[^;]{0,50}\\b${COMING}(?!\\w)| [^;]{0,40}${SOON})|\\bprevisto que [^;]{0,50}(?:libere|publique|abra|lance)n?\\b`, sure: true },
    { kind: 'promise', needs: 'pronto breve xim adelante futur tarde toño otono primavera verano invierno enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre antes finales viene año pendiente publicar camino preparaci previst planead programad anunciad caer', words: `(?:estar[aá]n?|ser[aá]n?) (?:disponibles?|p[uú]blic[oa]s?|abiert[oa]s?|liberad[oa]s?|publicad[oa]s?) (?:[\\w-]{1,14} ){0,3}${SOON}|\\b${COMING}[^;,]{0,30} (?:llegar[aá]n?|llegan?|saldr[aá]n?|salen?|vendr[aá]n?) [^;,]{0,20}${SOON}|\\b${SOON},? (?:llegar[aá]n?|habr[aá]|tendremos|saldr[aá]n?|publicaremos|lanzaremos|liberaremos) [^;,]{0,30}${COMING}(?!\\w)|^\\W{0,6}(?:muy )?(?:pr[oó]ximamente|pronto|en breve)(?: (?:aqu[ií]|disponible|en hugging ?face))?(?=\\W{0,3}$| ?:)|\\b${COMING}(?: de [\\w-]{1,20})? ?(?::|→|[–(,-]) ?(?:muy )?(?:${SOON}|pendientes? de (?:publicaci[oó]n|publicar|liberar)|por publicar|en camino|en preparaci[oó]n)|\\b(?:publicaci[oó]n|liberaci[oó]n|apertura)\\b[^;]{0,40} (?:previst[oa]|planead[oa]|programad[oa]|anunciad[oa] para|est[aá] al caer)(?!\\w)`, sure: true },
    { kind: 'promise', needs: 'pronto breve xim llegar adelante futuro previst aguard esper', words: `\\b${COMING}\\b[^.;,]{0,40} (?:${SOON}|llegar[aá]n? ${SOON})(?! p[uú]blic)|\\b${SOON},? (?:[^.;,]{0,24} )?(?:nuev[oa]s |m[aá]s |otros |los |las )(?:[\\w-]{1,14} )?${COMING}\\b|\\b(?:publicaci[oó]n|liberaci[oó]n|lanzamiento) (?:del?|de los) [^.;,]{0,40}(?:est[aá]|son|es) [^.;,]{0,16}(?:previst|planead|anunciad)[oa]s?|\\b(?:pr[oó]xim[oa]|futur[oa]) (?:publicaci[oó]n|liberaci[oó]n|lanzamiento) de|\\b(?:pr[oó]ximo modelo|versi[oó]n pr[oó]xima|esperen? (?:el|la|los)(?: pr[oó]xim[oa]s?)? (?:modelo|versi[oó]n|pesos))\\b`, sure: true },
    { kind: 'open', needs: 'libre mente acces dispos dispon', words: '\\b(?:libre|p[uú]blica|abierta)mente (?:y (?:gratuita|libre|abierta)mente )?(?:accesibles?|disponibles?|descargables?|compartid[oa]s?|publicad[oa]s?|liberad[oa]s?)|\\b(?:de|en|con) (?:libre acceso|acceso (?:libre|abierto|p[uú]blico))|\\baccesibles? (?:para|a) (?:tod[oa]s|cualquier\\w*|la comunidad|el p[uú]blico|la sociedad)|\\baccesibles? al p[uú]blico|\\b(?:disponibles?|accesibles?|publicad[oa]s?|compartid[oa]s?|liberad[oa]s?) (?:p[uú]blica|libre|abierta)mente|\\bdisponibles? (?:libre|abierta)mente|\\b(?:a(?: libre)? disposici[oó]n|disponibles?) (?:(?:de|para) (?:tod[oa]s|toda la comunidad|el p[uú]blico|la comunidad|terceros|cualquier\\w*|quien\\w*)|del p[uú]blico|al p[uú]blico)|\\bpuede (?:ser )?descargar(?:se|lo)? libremente|\\b(?:hac\\w{1,4}|hi[zc]\\w{1,5}|hecho) p[uú]blic[oa]s? (?:el|los|nuestr[oa]s?|sus?) modelos?' },
    { kind: 'open', needs: 'abr', words: '\\babr(?:imos|e|en|i[oó]|ieron) (?:al p[uú]blico |a la comunidad )?(?:nuestr[oa]s?|su|sus|el|la|los) (?=[^.;,]{0,30}(?:serie|modelos?|familia|gama|llm))', sure: true },
    { kind: 'open', needs: 'cualquier tod quien', words: '\\b(?:cualquiera|cualquier (?:persona|usuario|empresa|interesado)|tod[oa]s|quien quiera|todo el mundo|quien lo desee) (?:[\\w-]{1,12} )?(?:pueden?|son bienvenid[oa]s a) [^;:]{0,12}(?:descarg|baja)\\w+', sure: true },
    { kind: 'open', needs: 'abiert libre pública publica manos tod comunidad', words: '\\bde (?:forma|modo|manera) (?:abiert[oa]|libre|p[uú]blic[oa])(?!\\w)(?<=(?:publi|liber|lanz|dispon|ofrec|compart|acces)[^;]{0,80})|\\ben abierto\\b(?<=\\b(?:publi|liber|lanz|pone|puesto|dispon|ofrec|compart)[^;]{0,80})|\\b(?:abiert[oa]s?) (?:a|para) (?:tod[oa]s?\\b|la comunidad|el p[uú]blico|cualquier\\w*)|\\ben manos de (?:tod[oa]s|la comunidad|cualquier\\w*)|\\b(?:obtener|descargar|bajar|conseguir)(?:se|lo)? libremente\\b|\\b(?:obtener|descargar|bajar) [^;,]{1,30} libremente|\\babiert[oa]s?(?=,? (?:y )?(?:gratuit|transparent|reprodu|audit|multil|europe))|\\ba disposici[oó]n de (?:toda )?la (?:ciudadan[ií]a|sociedad)' },
    { kind: 'open', needs: 'abiert libre open', words: '\\b(?:abiert[oa]s?|libres?|open(?![ -]?(?:ai|source|weights?|data|science|llm|webui|router)))\\b', noun: true },
  ],
  heads: {
    model:
      'modelo modelos+ llm llms+ familia serie colección asistente chatbot versión versiones+ checkpoint checkpoints+ alternativa vlm vlms+ variante variantes+ gama lanzamiento reproducción ssm',
    tool: 'herramienta herramientas+ biblioteca bibliotecas+ software framework frameworks+ plataforma plataformas+ motor agente agentes+ aplicación aplicaciones+ librería librerías+ repositorio soluciones+ solución tecnología tecnologías+ código códigos+ paquete entorno servidor app script scripts+ interfaz implementación infraestructura hardware hardwares+ robot servicio servicios+ complemento extensión demo api cuaderno llamadas+',
    data: 'datos+ conjunto conjuntos+ corpus corpora dataset datasets+ benchmark benchmarks+ recursos+ recurso imágenes+ textos+ resultados+ artículo artículos+ informe fuentes+ contenido contenidos+ materiales+ preguntas+',
    group:
      'comunidad comunidades+ ecosistema ecosistemas+ mundo proyectos+ proyecto movimiento iniciativa iniciativas+ desarrolladores+ colaboradores+ filosofía investigación innovación espíritu valores+ licencia ia mercado sector campo empresas+ laboratorios+ investigadores+ usuarios+ contribuciones+ colaboración cultura enfoque estrategia desarrollo',
    rival: 'competidores+ rivales+ alternativas+',
  },
  breaks: 'es son que para con sobre por bajo y o pero como entre era publica publicado publicados ha han',
  hedges:
    'hermano hermana hermanos predecesor* internos internas interno interna no nunca jamás ningun* ningún ni sin salvo excepto lejos dista prohíb* prohib* exclu* restr* limit* si cuando solo sólo solamente únicamente condici* acuerdo permiso autoriza* solicit* requier* exige* necesit* debe* podrá* podría* sería* será* serán habrá tendría quizá* tal_vez plan* prevé* previst* pensamos pretend* esper* quer* próxim* pronto más_adelante futur* después breve diferencia contrario comparad* comparación frente mientras aunque pero sin_embargo sino otro* otra* dice* dicen según afirm* llam* calific* describ* considera* supuest* presunt* cree* alguno* muchos prensa base basad* deriv* ajustad* finetun* fine-tun* destil* partir_de personal* académic* investigación educativ* fines hasta cerrad* secret* guard* reserv* niega* negad* rechaz* error erróne* equivoc* falso falsa engaños* partida origen medios periodistas suele* menudo veces reputación fama seguirá* vendrá* llegará* excluid* confidencial* privad* prueba evaluación inferior* menos menor codificador decodificador falta faltan hay_que pagar pago contrato trata_a tratan lejano distancia habla hablan formulario* rellen* registro registrar* parcial* tras',
  permits: 'gratis gratuit* libre* permit* puede* autoriz* posible* disponible* apto* abiert* sí',
  // biome-ignore format: a table, one rule a line
  rules: [
    // Weights that are out under a licence: the licence says it.
    { kinds: ['open-weights'], text: '^(?:pesos|checkpoints?)$', after: '[^.;:,]{0,70} bajo ', firm: true, to: 'drop' },
    // Models of others, parts, questions that are told, what is only planned.
    { kinds: ['licence', ...OPENNESS], before: '^\\W{0,6}(?:modelo (?:base|original|de partida|profesor)|base|(?:de)?codificador|codificador (?:visual|de (?:texto|imagen|audio))|encoder|backbone|tokenizador)(?: ?:| es| era| fue)[^;]{0,60}', firm: true, to: 'other-model' },
    { kinds: ['licence', ...OPENNESS], before: '\\bcomo (?:(?:de)?codificador|base|punto de partida|modelo (?:base|profesor|de partida)|backbone|referencia|profesor)(?!\\w)[^;]{0,60}', firm: true, to: 'other-model' },
    { kinds: ['licence', ...OPENNESS], before: '\\b(?:no (?:se )?(?:deb\\w+ )?confund\\w+|parte(?:n|imos)? de(?:l| un)?|deriva\\w* de(?:l| un)?|nace de(?:l| un)?|inspirad[oa]s? en|destilad[oa]s? de) [^;]{0,50}', unless: '\\b(?:entrenad|,? es |est[aá] )[^;]{0,50}', to: 'other-model' },
    { before: '\\b(?:predecesor\\w*|antecesor\\w*|(?:versi[oó]n|generaci[oó]n|modelo) anterior|anteriores versiones|hermano (?:menor|mayor|peque[nñ]o)|hermanos)(?!\\w)(?:,[^;,]{1,24},)?[^;,]{0,70}', unless: '\\b(?:a diferencia|al contrario|frente|respecto|como|que)\\b.{0,90}', to: 'maker-models' },
    { kinds: OPENNESS, before: '^\\W{0,4}(?:quien(?:es)?|por qu[eé]|c[oó]mo|qu[eé]|cu[aá]ndo|d[oó]nde)(?!\\w)[^;:]{0,60}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:aprend\\w+ a|c[oó]mo|permite\\w*|quier\\w+|necesit\\w+|busc\\w+|utiliz\\w+|ajustar|usar|ejecutar|entrenar|desplegar|integrar|cargar|probar|elegir) (?:[\\w-]{1,16} ){0,2}un (?:[\\w-]{1,14} )?(?:modelo|llm) (?:de |con )?$', to: 'drop' },
    { kinds: OPENNESS, after: '[^.;]{0,40}\\b(?:a trav[eé]s de|v[ií]a|mediante|por) (?:la |una |su |nuestra )?api\\b', to: 'drop' },
    { kinds: ['licence', ...OPENNESS], before: `\\b${INTENDS} [^;]{0,70}`, unless: '\\bposible que .{0,90}|\\bespera .{0,90}', to: 'promise' },
    { kinds: ['licence', ...OPENNESS, 'open-data'], before: '\\b(?:publicar|liberar|ser|estar|har|abrir|compartir|lanzar|ofrecer)[ií]an?(?!\\w)[^;]{0,40}', to: 'conditional' },
    { kinds: ['open'], text: '^abiert\\w+ (?:a|para) ', before: '(?:^|.*[^\\w])', unless: '\\b(?:modelos?|llm|pesos|familia|serie)\\b[^;]{0,60}', to: 'drop' },
    { kinds: OPENNESS, after: '[^;]{0,20}\\b(?:anunciad\\w+ para|previst[oa]s?|planead\\w+|se retrasa)(?!\\w)', to: 'promise' },
    { kinds: OPENNESS, before: '\\b(?:convert\\w+|hac\\w+|transform\\w+) [^;]{1,40} (?:en )?(?:un )?(?:proyecto |modelo )?(?:de )?$', to: 'shown' },
    { kinds: OPENNESS, before: '\\ben su (?:d[ií]a|momento)\\b[^;]{0,40}', to: 'past' },
    { kinds: ['free-use'], after: ' ?: s[ií](?!\\w)', to: 'shown' },
    { kinds: ['free-use'], after: ' ?: no\\b', to: 'negated' },
    { kinds: ['free-use'], text: 'comercial', before: '\\b(?:pued\\w+|podr[aá]\\w*)\\b[^;]{0,60}', to: 'shown' },
    { kinds: ['open-weights'], before: '\\bcon (?:los |sus )?$', to: 'shown' },
    { kinds: ['open'], text: 'mente', before: '\\b(?:datos|datasets?|corpus|textos|resultados|im[aá]genes|fuentes)(?!\\w)[^;,]{0,40}', unless: '\\b(?:modelos?|pesos|autores)\\b.{0,60}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:art[ií]culo|paper|titulad\\w+|t[ií]tulo)(?!\\w)[^;]{0,60}"[^"]{0,80}', firm: true, to: 'drop' },
    { kinds: ['open-source', 'fully-open', 'open'], many: true, unless: '(?:[:–|(] |\\b(?:nuestr[oa]s|est[ao]s|dos|tres|cuatro|familia|serie|generaci[oó]n|colecci[oó]n|l[ií]nea|gama|suite|conjunto|un[oa] de l[oa]s|primer[oa]s|nuev[oa]s|son|fueron|han|public\\w*|lanz\\w*|present\\w*|liber\\w*|desarroll\\w*)\\b)[^.;]{0,60}', to: 'drop' },
    { kinds: ['open'], text: 'acces|dispon|mente|disposi|manera|forma', before: '\\b(?:pesos|checkpoints?|par[aá]metros)(?!\\w)[^;,]{0,70}', unless: '\\bmodelos? (?:es|son|est)[^;]{0,60}', to: 'drop' },
    { kinds: ['open-weights', 'open-data', 'fully-open'], before: '\\b(?:previst|planead|pr[oó]xim|futur|prepar)\\w* (?:la |el |los )?$', to: 'promise' },
    { kinds: ['free-use'], before: '\\b(?:ser|estar)[aá]n?(?!\\w)[^;]{0,60}', to: 'promise' },
    // Ordinary words, offers, communities, classes of models.
    { kinds: ['free-use'], text: '^gratuit[oa]s?$', before: '(?:^|.*[^\\w])', unless: '\\b(?:modelos?|llms?|pesos|uso|forma|manera|versi[oó]n|descarga|acceso|alternativa|es|son|est[aá]n?|\\w+mente|y|de|o|,|licencia|abierto|100 ?%) ', to: 'drop' },
    { kinds: ['free-use'], after: '[^.;,]{0,40}\\b(?:prueb\\w*|probar\\w*|chate\\w*|app|apps|api|demo|playground|cuenta|tarifa|cr[eé]ditos|instancias?|cuota|en l[ií]nea|online|navegador|plan|llamadas|google colab|curso)\\b', to: 'tool' },
    { kinds: ['free-use'], before: '\\b(?:prueb\\w+|probar\\w*|chate\\w+|registr(?:o|ar|arse|an|e|ado|ados)|cuenta|curso|llamadas|cr[eé]ditos|plan)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['free-use'], text: 'entornos|productos|proyectos|aplicaciones', before: '(?:^|.*[^\\w])', unless: '\\b(?:permit\\w*|autoriz\\w*|posibilit\\w*|para|apt[oa]s?|en|habilita\\w*)\\b[^.;]{0,24}', to: 'drop' },
    { kinds: ['free-use'], text: 'comercial', before: '^(?:para|en caso de|si|con) (?:su |el |un |uso )?', after: ',? (?:\\w+ )?(?:consult|rellen|complet|solicit|contact|p[oó]ng|escrib|env[ií]|v[eé]a|visit|obten|necesit|se requiere)', to: 'conditional' },
    { kinds: ['free-use', 'open', 'open-weights'], after: '[^;]{0,90}\\b(?<!sin |sin previa )(?:rellen\\w+|complet(?:ar|e|ando) (?:el|un)|previa solicitud|tras (?:solicit|registr|acept)\\w+|solicitud|formulario|contact\\w+|registr(?:o|arse|ar)\\b|previ[oa] (?:permiso|autorizaci[oó]n|registro)|aprobaci[oó]n|consulte|licencia (?:comercial|aparte|separada))', to: 'conditional' },
    { kinds: ['free-use', 'open'], text: '^(?!.*comercial)', after: ' (?:exclusivamente |solo |s[oó]lo )?(?:para|con fines de) (?:la |uso |fines |prop[oó]sitos )?(?:investigaci[oó]n|acad[eé]mic|educativ|personal|no comercial|uso personal)(?![^.;]{0,40}(?:(?<!no )comercial|empresa|industri))', to: 'conditional' },
    { kinds: OPENNESS, before: '^[^.;]{0,4}(?:los |las |el )?(?:mundo |ecosistema |auge )?(?:de los )?(?:modelos?|llms?)(?: de lenguaje)? (?:de |con )?(?:[\\w-]{1,14} )?(?:c[oó]digo abierto|open|abiert\\w+|propietari\\w+|cerrad\\w+|libres)\\b[^.;]{0,24}(?:son|est[aá]n|significa|permiten|se refier\\w+)(?!\\w).{0,100}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:definici[oó]n(?: \\w+)?|criterios?|concepto|t[eé]rmino|significado|movimiento|beneficios|ventajas?|riesgos|futuro|debate|auge|mundo|era|tendencia|nos referi\\w+|(?<!lo )llam\\w+|deber[ií]an?)\\b[^.;]{0,44}', unless: '\\b(?:es|son|nuestr[oa]s?|lanz\\w+|public\\w+) (?:[\\w-]{1,16} ){0,3}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:ejemplos?|lista|selecci[oó]n|resumen|comparaci[oó]n|comparativa|soporte|compatibilidad|acceso|integraci[oó]n|cientos|docenas|miles|decenas|variedad|tipos?|categor[ií]as?|construid[oa]s?|el uso|clasificaci[oó]n|leaderboard)\\b[^.;:]{0,50}', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:super\\w+|venc\\w+|derrot\\w+|iguala\\w*|mejor que|peor que|m[aá]s \\w+ que|comparad\\w+ con|frente al?|en comparaci[oó]n con) (?:[\\w.-]{1,20} ){0,6}(?:modelos?|llms?|\\d[\\w.]*) (?:[\\w.-]{1,14} ){0,3}(?:de |con )?$', unless: '\\b(?:es|son) (?:el|un|la|una) [^.;]{0,30}', to: 'drop' },
    { kinds: ['open-source', 'open'], before: '\\b(?:por el|por la|hacia el|hacia la|al|sobre|en el|con el|del) $', to: 'drop' },
    // What is spoken of.
    { kinds: ['licence', 'free-use'], before: '\\b(?:c[oó]digo(?! (?:fuente )?abierto)(?: fuente| base)?|scripts?|tokenizador|interfaz|conversor|cuadernos?|ejemplos|benchmark|biblioteca|repositorio|software|corpus|dataset|conjunto de (?:datos|evaluaci[oó]n|pruebas?)|proyecto|framework|herramienta|plataforma|aplicaci[oó]n|demo|documentaci[oó]n|librer[ií]a|paquete)\\b(?:[^.;]|\\.(?=\\S)){0,110}', unless: '\\b(?:modelos?|pesos|checkpoints?|par[aá]metros)\\b(?:[^.;]|\\.(?=\\S)){0,90}', to: 'tool' },
    { kinds: ['licence'], after: '[^.;]{0,6}[(]?\\b(?:para (?:el )?|el )?(?:c[oó]digo|repositorio|software|scripts)\\b', to: 'tool' },
    { kinds: ['licence'], before: '^(?:la |una )?(?:licencia )?', after: ' (?:es|permite|significa|exige|dice|requiere|otorga)(?!\\w)', to: 'drop' },
    { kinds: ['licence'], text: '^licencia|licen[sc]e', before: '\\b(?:consult\\w+|v[eé]ase|acept\\w+|cumpl\\w+|viol\\w+|ley[ea]\\w*)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: ['licence'], before: '\\b(?:requier\\w+|necesit\\w+|exig\\w+|busc\\w+) (?:una |la )?$', to: 'drop' },
    { kinds: ['licence'], before: '\\b(?:que|y|,) es (?:esencialmente|b[aá]sicamente|similar a|equivalente a|compatible con) (?:la )?$', to: 'drop' },
    { kinds: ['open-source', 'open', 'promise'], before: '\\b(?:publi\\w+|liber\\w+|abr\\w+|compart\\w+|poner|puesto|hac\\w+|disponibles?) (?:\\w{1,12} )?(?:el|los|su|sus|nuestro|la|las|nuestra) (?:c[oó]digos?|scripts?|herramientas?|demo|biblioteca|paper|informe|art[ií]culo|dataset|conjunto de datos)\\b[^.;]{0,70}', unless: '\\b(?:modelos|pesos|y el modelo|del modelo)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['promise'], before: '\\b(?:c[oó]digo(?! abierto)|scripts?|paper|informe|art[ií]culos?|v[ií]deos?|tutorial|gu[ií]as?|noticias|funci[oó]n(?:es)?|integraci[oó]n|soporte|demo|api|app|biblioteca|herramienta|documentaci[oó]n|benchmarks?|detalles)\\b[^.;,]{0,30}', unless: '\\b(?:modelos?|pesos|datos|y)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['promise'], before: '\\bno\\b.{0,20}', to: 'drop' },
    { kinds: ['open-data', 'open-weights'], text: '\\b(?:no|nunca|ni)\\b', to: 'negated' },
    { kinds: ['open-data'], text: '\\by [^.;]{0,30}(?:privad|propietari|intern)', firm: true, to: 'drop' },
    { kinds: ['open-data'], after: '[^.;,]{0,12}\\b(?:y|e|o|as[ií] como|junto con|combinad\\w+|adem[aá]s de)\\b[^.;,]{0,30}\\b(?:privad|propietari|intern|propios|licenciad|sint[eé]tic|comprad|cedid|de terceros|adquirid)', firm: true, to: 'drop' },
    { kinds: ['open-data'], text: '\\b(?:privad|propietari|intern|licenciad|sint[eé]tic)\\w+ (?:y|o) ', firm: true, to: 'drop' },
    { kinds: ['open-data', 'open-weights'], before: '\\b(?:no|nunca|ni)\\b[^.;,]{0,20}', to: 'negated' },
    { kinds: ['open-weights', 'open-data'], text: 'publicaci[oó]n|liberaci[oó]n|lanzamiento', after: '[^.;]{0,50}\\b(?:previst|planead|pr[oó]xim|ser[aá]|anunciad)', to: 'promise' },
    { kinds: ['open-source'], text: '^abr(?:amos|iremos|ir)|aremos', to: 'promise' },
    { kinds: OPENNESS, before: '\\b(?:plane\\w+|planea\\w*|tenemos previsto|pens\\w+|queremos|quier\\w+|pretend\\w+|posible que|intenci[oó]n de|vamos a|va a)\\b[^.;]{0,60}', to: 'promise' },
    { kinds: ['free-use'], before: '\\b(?:proh[ií]b\\w+|vedad[oa]s?|no se permite|excluye)\\b[^.;]{0,30}', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,40}\\b(?:no est[áa]|no se|prohibid\\w*)', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,30}\\bno comercial', to: 'conditional' },
    { kinds: OPENNESS, before: '\\ba diferencia del? [^.;,]{0,60}', unless: '\\b(?:es|est[aá]|son|s[ií]|llega)(?!\\w)[^.;]{0,50}', to: 'other-model' },
    { kinds: OPENNESS, after: '[^.!]{0,110}\\?', to: 'drop' },
    { kinds: OPENNESS, after: '[ ,(]{1,3}(?:como|tales? como|por ejemplo)\\b', unless: '\\b(?:un|una|nuestr[oa]s?|es|son)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: ['free-use'], after: '[^.;]{0,24}\\b(?:prohibid|exig|requier|necesit|no est[aá])', to: 'negated' },
    { kinds: ['free-use'], before: '\\b(?:herramienta|aplicaci[oó]n|app|servicio|sitio|demo|api|prueba|cuenta|plataforma|biblioteca|software)s?\\b[^.;]{0,24}', to: 'tool' },
    { kinds: ['open-source', 'open-weights'], before: '^…?$', after: '\\W*$', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:carg\\w+|ejecut\\w+|aloj\\w+|elig\\w+|adopt\\w+) (?:\\w{1,12} )?(?:un|los) [^.;]{0,34}', unless: '\\b(?:nuestr[oa]s?|est[aeo]s?|public\\w+)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '(?:^|\\b)(?:ejecut\\w+|desplieg\\w+|prueb\\w+|compar\\w+|elig\\w+|elij\\w+|explor\\w+|aloj\\w+) (?:los |tus |sus )?(?:modelos|llms)[^.;]{0,24}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:empresas|compa[ñn][ií]as|laboratorios) (?:como|han|son|que)\\b.{0,90}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:a|y|o|entre|hacia|en|para|con|sobre|de|los)(?: grandes)? (?:modelos|llm)[^.;]{0,34}', unless: '(?:\\b(?:nuestros|estos|dos|tres|familia|serie|generaci[oó]n|l[ií]nea|public\\w*|gama|colecci[oó]n|lanz\\w*|son)\\b)[^.;]{0,44}', to: 'drop' },
    { kinds: OPENNESS, before: '\\bcon su modelo (?:de )?', to: 'drop' },
    { kinds: OPENNESS, before: '^(?:los |las )?modelos? (?:de |con )?', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '^un (?:llm|modelo) (?:de |con )?', after: '[^.;]{0,40}\\b(?:puede|permite|es|son|significa)(?!\\w)', to: 'drop' },
    { kinds: ['open-weights'], before: '^(?:los |las )?modelos (?:de |con )?', to: 'drop' },
    { kinds: OPENNESS, after: ' ?(?:community|ecosystem)', to: 'drop' },
    { kinds: OPENNESS, head: ['group', 'rival'], unless: '\\b(?:convert\\w+ [^;]{1,30} en|es) un proyecto (?:de )?|\\b(?:modelos?|llms?|familia|serie)\\b[^.;,]{0,30}\\bia (?:generativa )?(?:de |con )?', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:el|del|al) $', to: 'drop' },
    { kinds: ['open'], text: '^(?:abiert|libre|open)\\w*$', after: '[ ,]+(?:a tod|al |a los|a la|para todos|los|las|la |el |una|un |y cerrad)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:ning[uú]n\\w*|cualquier|compar[oóae]\\w* [^;]{1,30} con|mejores|otros|existentes|muchos|algunos|varios|diferentes|todos los|mayor[ií]a|comparables?|comparado|en comparaci[oó]n|supera\\w*|rivaliza\\w*|entre|frente a|que los|competidores|similares|principales|superior\\w*)\\b[^.;]{0,48}', unless: '\\b(?:nuestr[oa]s?|es uno de los|son)\\b[^.;]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:basad[oa]s? en|a partir de|construid[oa]s? (?:sobre|con)|utiliz\\w+|usa\\w*|bas(?:a|an|amos) en|gracias|derivad[oa]s? de|apoya\\w* en|afinad[oa]s? (?:sobre|de)|desplegar|soporta\\w*|compatible)\\b.{0,44}', unless: '\\b(?:nuestr[oa]s?|este|esta|estos)\\b[^.;,]{0,32}', to: 'drop' },
    { kinds: OPENNESS, after: '[^.;]{0,6}\\b(?:y|o|u) (?:propietari[oa]s?|cerrad[oa]s?|comerciales)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:propietari[oa]s?|cerrad[oa]s?) (?:y|o|u) (?:de )?$', to: 'drop' },
    { kinds: [...OPENNESS, 'open-data'], head: ['tool'], to: 'tool' },
    { kinds: OPENNESS, head: ['data'], to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:c[oó]digo(?! (?:fuente )?abierto)|herramientas?|biblioteca|librer[ií]a|framework|software|plataforma|dataset|corpus|conjunto de datos|datos|proyecto|repositorio|aplicaci[oó]n|app|demo|paper|art[ií]culo|informe|resultados|documentaci[oó]n|tokenizador|benchmarks?|scripts?|motor|agente|servicio|interfaz|conversor|editor|simulador|cliente|programa)\\b[^.;]{0,36}\\b(?:es|son|est[aá]n?|ha sido|han sido|fue|publicado)\\b[^.;]{0,40}', unless: '\\b(?:modelos?|pesos)\\b[^.;]{0,100}', to: 'tool' },
    { before: '\\b(?:no|nunca|sin|ni|jam[aá]s|en lugar de)\\b[^.;,]{0,24}', unless: '\\bno s[oó]lo[^.;,]{0,20}', to: 'negated' },
    { before: '\\b(?:era|eran|antes|originalmente)\\b[^.;]{0,24}', to: 'past' },
    { before: '\\b(?:si|ser[ií]a|podr[ií]a|deber[ií]a|ser[ií]an|podr[ií]an)\\b[^.;]{0,32}', to: 'conditional' },
    { before: '\\b(?:supuestamente|as[ií] llamado|presunt\\w+|seg[uú]n(?! (?:la (?:empresa|compa[nñ][ií]a|firma|universidad)|el (?:equipo|fabricante|laboratorio)|(?:los|sus) (?:propios )?(?:autores|creadores|desarrolladores|responsables|investigadores)))|afirma\\w*)\\b[^.;]{0,32}', to: 'quoted' },
    { before: '"$', after: '"', kinds: OPENNESS, to: 'quoted' },
    { kinds: [...OPENNESS, 'open-data'], before: '\\b(?:ser[aá]n?|va a|vamos a|planea\\w*|prev[eé]\\w*|pronto|pr[oó]ximamente|publicaremos|liberaremos|tenemos previsto|espera\\w*)\\b[^.;,]{0,40}', to: 'promise' },
    { kinds: OPENNESS, after: '[^.;]{0,32}\\b(?:pronto|pr[oó]ximamente)', to: 'promise' },
    { kinds: ['free-use'], before: '\\b(?:permit\\w+|autoriz\\w+|para|incluso|incluido|utiliz\\w+|usar\\w*|disponibles?|descarg\\w+|y|es|son|de|de forma|forma|con) (?:el |su |un |uso )?(?:[\\w-]{0,14} ?)?$', to: 'shown' },
    { kinds: ['free-use'], after: '[^.;]{0,20}\\b(?:permitid|autorizad|libre|gratis)', to: 'shown' },
    { kinds: ['licence'], before: '\\b(?:licencias?(?: de(?:l| la)?)?|licen[sc]es?|bajo|con|la|el|t[eé]rminos de la|licenciad[oa]s?)[ :]{1,3}(?:la |el |licencia )?$|\\blicencia[^.;]{0,40}(?:y|o|/) ?$|[,;(–—-] ?$', to: 'shown' },
    { kinds: ['licence'], text: 'licen', to: 'shown' },
    { kinds: ['licence'], after: '\\W*$', to: 'shown' },
    { kinds: ['open'], text: 'disposici|manos|^en abierto', after: '[^;]{0,50}\\b(?:modelos?|llm|nuestr[oa]s?|pesos)\\b', to: 'shown' },
    { kinds: ['open'], text: '^(?:obtener|descargar|bajar|conseguir)', to: 'shown' },
    { kinds: ['open'], text: 'disposici|acces|dispon|p[uú]bli|^en abierto|^abiert', before: '\\b(?:modelos?|trabajos?|pesos|llm|serie|familia|versi[oó]n|equipo)\\b[^.;]{0,90}', to: 'shown' },
    { kinds: ['open'], text: 'modelos?$', to: 'shown' },
    { kinds: ['free-use'], text: '^(?:libre|de libre|uso libre|sin )|libremente', to: 'shown' },
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
  ['Publicamos los pesos de todos los modelos en Hugging Face.', 'open-weights'],
  ['El modelo fue entrenado con conjuntos de datos disponibles públicamente.', 'open-data'],
  ['Los pesos, los datos de entrenamiento y el código son públicos.', 'fully-open'],
  ['La publicación incluye pesos, datos y código de entrenamiento.', 'fully-open'],
  ['Los autores han puesto el modelo a disposición del público.', 'open'],
  ['Nube es una serie de modelos de IA de código abierto.', 'open-source'],
  ['Nube es de código abierto con licencia MIT.', 'open-source', 'licence'],
  ['El modelo se distribuye bajo la Nimbus Community License.', 'licence'],
  ['Los investigadores son libres de utilizar los pesos de los modelos.', 'free-use'],
  ['Hemos subido los pesos a Hugging Face.', 'open-weights'],
  ['Los datos con los que se entrenó el modelo son públicos.', 'open-data'],
  ['Nube bebe únicamente de fuentes de dominio público.', 'open-data'],
  ['El laboratorio ha abierto el código de Nube.', 'open-source'],
  ['Cualquier persona puede descargar Nube sin registrarse.', 'open'],
  ['El modelo está abierto a toda la comunidad.', 'open'],
  ['Muy pronto llegará una versión de 3B.', 'promise'],
  ['La empresa promete abrir el modelo antes de fin de año.', 'promise'],
  ['Todos los tamaños se rigen por la «Nimbus License v1».', 'licence'],
  ['A diferencia de su predecesor, Nube es de código abierto.', 'open-source'],
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
  'El modelo ha sido entrenado con datos públicos y privados.',
  'Supera al mejor modelo de código abierto de 13B en todas las pruebas.',
  'Para uso comercial, rellene el formulario.',
  'Para su uso comercial, consulte el acuerdo.',
  'El código fuente del proyecto se distribuye bajo la licencia MIT.',
  'Los resultados están disponibles públicamente.',
  'Incluye 200 llamadas gratuitas al servicio.',
  'El mundo de los LLM de código abierto está en constante evolución.',
  'Los datos de entrenamiento no se han publicado.',
  'Como codificador usamos el modelo abierto Nimbus.',
  'No confundir con Nimbus, de código abierto.',
  'Nube parte de Nimbus, un modelo de código abierto.',
  'Quien busque un modelo de código abierto lo encontrará aquí.',
  'La interfaz es de código abierto.',
  'El tokenizador se publica bajo licencia MIT.',
  'El artículo estará disponible pronto.',
  'Se prohíbe el uso comercial.',
  'Entrenado con datos públicos y textos comprados.',
  'De aprobarse el plan, el modelo se publicaría en abierto.',
];
