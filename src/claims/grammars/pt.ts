import type { About, Grammar, Worked } from '../grammar';
import { LICENCE } from '../licence-names';
import { OPENNESS } from '../types';

/** Weights by their names. */
const WEIGHTS =
  '(?:pesos|checkpoints?|pontos? de (?:verifica[cç][aã]o|controle)|par[aâ]metros (?:do modelo|treinados|aprendidos)|par[aâ]metros(?= d[eo] ))';
/** Data a model learnt from, said by what they were used for. */
const LEARNT =
  '(?:dados|corpus|datasets?|conjuntos? de dados|textos|conversas|instru[cç][oõ]es|exemplos) (?:(?:com|em|de) (?:[oa]s? )?(?:que|qua(?:l|is)) [^;,]{0,30}?(?:treinad|aprende|ajustad|afinad)\\w+|(?:usad|empregad|utilizad)[oa]s? (?:em|n[oa]|para|durante) (?:[oa] |seu |sua )?(?:pr[eé]-?)?(?:treinamento|treino|treinar\\w*|ajuste|afina[cç][aã]o)(?: fino)?)';
const TRAINING = `(?:${LEARNT}|(?:dados|corpus|datasets?|conjuntos? de dados|mistura de dados) (?:completos? |utilizad[oa]s? |usad[oa]s? |empregad[oa]s? )?(?:de|para|no|em|durante) (?:o |seu |a )?(?:pr[eé]-?|p[oó]s-?)?(?:treinamento|treino|treinar|ajuste fino|instru[cç][oõ]es))`;
const ENTIRELY =
  '(?:totalmente|completamente|plenamente|verdadeiramente|realmente|inteiramente|integralmente|genuinamente|absolutamente|100 ?%)';
const OPENED =
  '(?:abert[oa]s?|p[uú]blic[oa]s?|publicad[oa]s?|liberad[oa]s?|lan[cç]ad[oa]s|disponibilizad[oa]s?|dispon[ií]ve(?:l|is)|acess[ií]ve(?:l|is)|compartilhad[oa]s?|partilhad[oa]s?|baix[aá]ve(?:l|is)|de (?:c[oó]digo(?:-fonte)? aberto|acesso (?:aberto|livre|p[uú]blico)|livre acesso|dom[ií]nio p[uú]blico)|[aà] disposi[cç][aã]o (?:do p[uú]blico|de tod[oa]s|da comunidade)|open[ -]source|livres?)';
/** Data that anybody can have. */
const PUBLIC =
  '(?:de acesso (?:p[uú]blico|aberto|livre)|(?:dispon[ií]ve(?:l|is)|acess[ií]ve(?:l|is)) publicamente|(?:publica|livre|aberta)mente (?:dispon[ií]ve(?:l|is)|acess[ií]ve(?:l|is))|p[uú]blic[oa]s?|abert[oa]s?|de c[oó]digo aberto|open[ -]source|de livre acesso|de dom[ií]nio p[uú]blico|livres)';
/** All three of weights, training data and code within one list, without a word of how the model was trained. */
const WHOLE =
  '(?![^.;]{0,120}\\btreinad)(?=[^.;]{0,120}\\b(?:pesos|modelos?|checkpoints?|pontos de (?:verifica[cç][aã]o|controle))\\b)(?=[^.;]{0,120}\\b(?:dados|datasets?|corpus)\\b)(?=[^.;]{0,120}\\b(?:c[oó]digos?|receitas?|scripts?)\\b)';
const PARTS =
  '(?:pesos|modelos?|checkpoints?|pontos de (?:verifica[cç][aã]o|controle)|dados|datasets?|corpus|c[oó]digos?|receitas?|scripts?|treinamento|treino|avalia[cç][aã]o|registros)';
/** Verbs by which something is put out, whatever their person and tense. */
const OUT =
  '(?:public(?:a|[aá]mos|am|ou|aram|ando|ado|ar)|libert?(?:a|[aá]mos|am|ou|aram|ando|ado|ar)|(?:compartilh|partilh|disponibiliz|divulg)(?:a|[aá]mos|am|ou|aram|ando|ado|ar)|distribu(?:i|[ií]mos|em|[ií]do)|fornec(?:e|emos|em|ido)|oferec(?:e|emos|em|ido|er)|abr(?:e|imos|em|iu|iram)|aberto|lan[cç](?:a|[aá]mos|am|ou|aram|ado|ar)|subi(?:mos|ram|do)|colocamos|colocou)';
/** Nouns of what may be promised; a name with its size counts as one. */
const COMING =
  '(?:modelos?|pesos|vers[aã]o|vers[oõ]es|variantes?|checkpoints?|(?:dados|datasets?|corpus) de (?:pr[eé]-?)?(?:treinamento|treino)|dados|tamanhos|\\w{2,24}-\\d{1,3}(?:\\.\\d)?[bm]\\b)';
/** When it is to come. */
const SOON =
  '(?:em breve|brevemente|logo(?! que)|mais tarde|futuramente|no futuro|(?:n[oa]s? )?pr[oó]xim[oa]s?|em (?:janeiro|fevereiro|mar[cç]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|no (?:outono|inverno|ver[aã]o|(?:primeiro|segundo|terceiro|quarto|[uú]ltimo) trimestre)|na primavera|(?:at[eé] (?:ao? |o )?(?:fim|final)|antes do (?:fim|final))|(?:semana|m[eê]s|ano) que vem|ainda este)';
const INTENDS =
  '(?:planej\\w+|planea\\w+|iremos|conta(?:m|mos)?(?= \\w+[aei]r\\b)|(?:estamos|est[aá]) (?:a preparar|preparando|a trabalhar para|trabalhando para)|pretend\\w+|prev[eê]\\w*(?:-se)?|tencion\\w+|vamos|v[aã]o|vai|esperamos|espera|queremos|quer|promet\\w+|compromet\\w+(?:-se)? a|temos a inten[cç][aã]o de|[eé] poss[ií]vel que)';
/** Verbs of putting out as they stand after such a word. */
const DO =
  '(?:public\\w+|liber\\w+|abr\\w+|divulg\\w+|solt\\w+|abertura|publica[cç][aã]o|compartilh\\w+|partilh\\w+|disponibiliz\\w+|lan[cç]ar|tornar [^;,]{0,24}(?:p[uú]blic|open|abert|dispon)\\w*)';

/** What a sentence that is about the page's model begins with. */
const SUBJECT = '(?:§|(?:este|esse|o) modelo|(?:estes|esses) modelos|(?:o )?nosso modelo|(?:os )?nossos modelos|é)';
const WE =
  '^[^\\p{L}]*(?:hoje,? )?(?:(?:temos (?:o prazer|orgulho) (?:de|em) |estamos (?:felizes|orgulhosos) (?:de|em) )?(?:public\\w*|apresent\\w*|anunci\\w*|lanç\\w*|liber\\w*|oferec\\w*|compartilh\\w*|disponibiliz\\w*|abrimos)|conheça)';

/** How the language is told, and what a sentence with a claim looks like at first sight. */
export const about: About = {
  lang: 'pt',
  common:
    'license versão treinamento treino disponível disponíveis publicar pesquisa pesquisadores investigadores apresenta apresentamos gratuito gratuita livre comercial assim tem têm qualquer após durante melhor primeiro primeira novo nova até seus suas nós pesos o a os as do da dos das um uma e é em para que com por seu sua se ao no na nos nas como mais este esta são nosso nossa nossos não foi foram ou sob licença modelo modelos código aberto de treinado treinados pelo pela também você abertos aberta abertas pesos linguagem já treinados livremente publicamente mês disponibilizado disponibilizados lançado liberado liberados código-fonte prevê pretende sem podem chega hoje aqui baixar descarregar às à num numa fica tornar vem esta versões lançamento publicação equipa equipe conosco ainda depois acessível ficará comunidade ferramenta está disponível maior dados pode ser aos muito isso esse essa quando usado lançamos publicamos tornamos pelos',
  signs:
    'parâm|disposiç|descarreg|de graça|semana que v|cheg|livre|abert|acess|em breve|aguarde|grátis|baix[ae]|treinamento|treino|partilh',
};

/** Portuguese: the noun stands before ("um modelo de código aberto"). */
const grammar: Grammar = {
  ...about,
  noun: 'before',
  // biome-ignore format: a table, one way of saying it a line
  asserts: [
    { kinds: [...OPENNESS, 'free-use'], before: `(?:^[^\\p{L}§]*|, |e )(?:o )?${SUBJECT}(?: [\\w§.()-]{1,20}){0,3}? ?(?:é|são|está|estão|continua)?(?: [^.;:?]{0,70})?[ -]?` },
    { kinds: OPENNESS, before: `${WE}[^.;:?]{0,90}` },
    { kinds: OPENNESS, before: '§[^.;:?]{0,40}?(?:,|:| [-–—]) (?:uma? |o |a |nosso )?[^.;:?]{0,60}' },
    { kinds: ['licence'], before: '(?:§|modelos?|pesos)(?: [\\w§.()-]{1,20}){0,3}? (?:é|são|está|estão|foi|foram)(?: [\\w-]{1,14}){0,3} (?:sob|com|segundo)(?: [\\w-]{1,14}){0,2} ?' },
    { kinds: ['licence'], before: '^[^\\p{L}]*licença ?:? ?' },
    { kinds: ['open-weights', 'open-data', 'open', 'fully-open'], before: '^[^\\p{L}§]*(?:(?:§|o|os|a|as|todos|do|dos|de|modelos?|nossos?|este|é|são|está|publicamos|liberamos) ?){0,5}', text: '\\b(?:é|são|está|estão|public\\w*|liber\\w*|disponíve\\w*|livremente)\\b' },
  ],
  // biome-ignore format: a table, one entry a line
  terms: [
    { kind: 'licence', needs: 'licen', words: '\\b(?:sob|com) (?:uma |a )?licen[cç]a (?:muito |completamente )?(?:aberta|livre|permissiva|de (?:c[oó]digo aberto|software livre)|open[ -]source)\\b|\\blicen[cç]a (?:muito )?(?:aberta|livre|permissiva|de c[oó]digo aberto|open[ -]source)\\b' },
    { kind: 'fully-open', needs: 'dados dataset corpus', words: `\\b(?:${OUT}|(?:publica[cç][aã]o|libera[cç][aã]o|lan[cç]amento|acesso (?:completo|total|aberto|livre|p[uú]blico))|dispon[ií]veis publicamente)(?: a| de| inclui| se)?${WHOLE}[^.;]{0,110}\\b${PARTS}\\b`, sure: true },
    { kind: 'fully-open', needs: 'dados dataset corpus', words: `\\b(?=${PARTS}(?: d[eo] (?:o |os )?[\\w-]{1,20})?(?: do modelo| abertos)?(?:,| e| assim como| bem como| &|/))${WHOLE}(?=[^.;]{0,110}(?: s[aã]o| est[aã]o| est[aá]| foram| [eé]) ?)(?![^.;]{0,110}\\bsob\\b)[^.;]{0,90} (?:s[aã]o|est[aã]o|foram|tudo (?:[eé]|est[aá]))(?: ?(?:todos|${ENTIRELY}|j[aá]|agora|tamb[eé]m|livremente|publicamente|abertamente)){0,3} ?${OPENED}`, sure: true },
    { kind: 'open-weights', needs: 'pesos peso open par', words: `\\b(?:pesos?|par[aâ]metros) (?:d[eo]s? (?:modelos? )?)?(?:${ENTIRELY} |livremente |publicamente )?(?:abert[oa]s?|p[uú]blic[oa]s?|liberad[oa]s|open(?![- ]access)|de c[oó]digo aberto)\\b|\\b(?:fully |completely )?open[ -]?(?:model-?)?weights?\\b` },
    { kind: 'open-weights', needs: 'pesos checkpoint pontos par', words: `\\b${WEIGHTS}(?= (?!pr[eé]-?treinad)(?:(?:de|do|dos|da|das|para|e|pr[eé]-?treinados|completos) [^.;:()]{0,50} ?)?(?<!n[aã]o )(?:s[aã]o|est[aã]o|est[aá]|j[aá]|foram|podem?|ficam|dispon[ií]veis|disponibilizados|publicados|liberados|se encontram?|encontra(?:m)?-se)[^;:]{0,50}?(?:${OPENED}|baixad\\w*|descarregad\\w*|encontrad\\w*|encontram|distribu[ií]d\\w*|hugging ?face|github|zenodo|modelscope|kaggle|aqui)(?!\\w))`, sure: true },
    { kind: 'open-weights', needs: 'pesos checkpoint pontos par', words: `\\b(?:${OUT}|publica[cç][aã]o|libera[cç][aã]o|lan[cç]amento|disponibiliza[cç][aã]o|baix\\w{1,4}(?= os)|descarreg\\w{1,4}(?= os)|acesso (?:aberto |livre )?a)(?: aberta| p[uú]blica)?(?: (?:tamb[eé]m|hoje|agora|publicamente|abertamente|j[aá]))?(?: (?:tanto|todos|de|como))?(?: (?:os|seus|nossos|as|dos|aos))(?: (?!c[oó]digos?\\b)[^.;:,()]{0,40})? ?${WEIGHTS}\\b|\\b(?:torn(?:a|amos|am|ou|aram|ando|ar)|deix(?:a|amos|am|ou)) (?:p[uú]blicos|dispon[ií]veis) [^.;:,]{0,40}\\b${WEIGHTS}|\\b(?:publica[cç][aã]o|lan[cç]amento|libera[cç][aã]o)\\b[^;:]{0,60} (?:inclui|compreende|cont[eé]m|abrange)(?!\\w)[^;:]{0,120}\\b${WEIGHTS}\\b|^\\W{0,6}(?:os )?(?:pesos(?: completos| do modelo){1,2}|todos os pesos[^,;.]{0,16})(?=,| e|\\W*$)`, sure: true },
    { kind: 'open-weights', needs: 'pesos checkpoint', words: `^\\W{0,6}(?:os )?(?:pesos|checkpoints?)(?: do modelo| d[eo] [\\w-]{1,20})? ?(?::|→|–) ?(?:dispon[ií]veis|p[uú]blicos|abertos|aqui|hugging ?face|google drive|modelscope|https?)|\\bpesos (?:d[eo] [\\w-]{1,24} )?(?:no ar|online)(?!\\w)|^\\W{0,6}x?\\W{0,3}(?:publicar|liberar|libertar|disponibilizar|subir) (?:os )?${WEIGHTS}|\\b(?:aqui|hugging ?face|github|modelscope|site)\\b[^;:.]{0,24} (?:encontrar\\w{1,3}|encontr\\w+|est[aã]o|h[aá]|pode(?:m|s)? (?:baixar|descarregar)) (?:todos )?os ${WEIGHTS}|\\b(?:encontrar|obter|baixar) (?:todos )?os ${WEIGHTS}(?=[^;.]{0,30}\\b(?:aqui|hugging ?face|github|modelscope|site)\\b)`, sure: true },
    { kind: 'open-data', needs: 'trein aprend', words: `\\b(?:dados|corpus|datasets?|conjuntos? de dados|fontes|textos?|corpora|documentos|livros|imagens|[aá]udios?)(?!\\w)(?: (?:de (?:texto|treinamento|treino|alta qualidade)|da (?:web|internet)|web|textuais|multil[ií]ngues?))?(?: e)? ?(?:que (?:s[aã]o|est[aã]o) )?${PUBLIC}(?!\\w)(?:(?<=(?:trein(?:ad[oa]s?|(?:amento|o)(?: de [\\w-]+)? (?:foi|foram|v[eê]m|prov[eê]m|prov\\w+|[eé]|em|com|sobre|usando|us[aá]mos|usaram|s[oó])|a|[aá]mos|ou|aram)|aprende(?:u|ram)?)(?!\\w)[^;:]{0,140})|(?=[^;]{0,60}(?:treinad[oa]|trein[aá]mos|treinou|treinaram)))`, sure: true },
    { kind: 'open-data', needs: 'trein aprend ajust afin', words: `\\b${TRAINING}(?!\\w)(?:,[^,;]{1,40},)?[^;,]{0,40}?(?:(?: (?:s[aã]o|est[aã]o|est[aá]|foi|foram|[eé]|tamb[eé]m|j[aá]|n[aã]o|encontra(?:m)?-se|se encontram?|podem? ser)){1,3} (?:[\\w-]{1,20} ){0,3}?(?:${OPENED}|baixad[oa]s?|descarregad[oa]s?|n[oa] (?:zenodo|hugging ?face|github|kaggle))|,? ${PUBLIC})(?!\\w)|\\b(?:${OUT}|publica[cç][aã]o de|libera[cç][aã]o de)(?: tamb[eé]m| todos| de){0,3}(?: (?:os|as|seus|suas|nossos|nossas|o|nosso|seu|um|todo o))(?: [^.;:]{0,60})? ?${TRAINING}|\\b(?:publica[cç][aã]o|libera[cç][aã]o) d[oe]s? [^.;:,]{0,30}${TRAINING}|\\b(?:publica[cç][aã]o|lan[cç]amento|libera[cç][aã]o)\\b[^;:]{0,30} (?:inclui|incluem|compreende|cont[eé]m)\\b:?[^;:.]{0,80}\\b(?:dados completos de (?:pr[eé]-?)?(?:treinamento|treino)|${TRAINING})|^\\W{0,6}(?:os )?(?:dados completos de (?:pr[eé]-?)?(?:treinamento|treino)|dados de (?:pr[eé]-?)?(?:treinamento|treino) completos|todos os dados de (?:pr[eé]-?)?(?:treinamento|treino))(?=,| e|\\W*$)`, sure: true },
    { kind: 'fully-open', needs: 'abert open livre transparent reprodut', words: `\\b${ENTIRELY} (?:de )?(?:abert[oa]s?|c[oó]digo aberto|open[ -](?:source|access)|open|livres?(?! (?:para|de|a)\\b)|transparentes?(?! sobre)|reprodut[ií]ve(?:l|is))(?! (?:ao|aos|[aà]s?) )\\b|\\b(?:fully|truly|completely)[ -]open(?:[ -]source)?\\b|^\\W{0,4}ci[eê]ncia aberta(?= ?:)|\\b(?:modelos?|llms?|marco) (?:de|em|na|da) ci[eê]ncia aberta\\b|\\b(?:modelo|llm) open[ -]science\\b` },
    { kind: 'open-source', needs: 'digo open fonte livre', words: '\\bc[oó]digo(?:[ -]fonte)? (?:aberto|livre)\\b|\\bopen[ -]?source\\b(?!@)|\\bfonte aberta\\b|\\bsoftware livre\\b|\\b(?:abr(?:e|imos|em|iu|iram|amos|iremos|ir)|libert?(?:a|amos|am|ou|aram|aremos)|aberto) (?:o )?c[oó]digo(?:[ -]fonte)? (?=d[oe]s?(?: nossos?| seus?)? modelo|(?:d[eo]|para) (?!trein|infer[eê]n|avalia|pr[eé]-?proces|demo|exemplo|as?\\b|os (?:scripts|experimentos)|est[ea]|suporte|projeto|reposit))' },
    { kind: 'free-use', needs: 'n apenas somente s exclusiv', words: '\\bn[aã]o[- ]comercia(?:l|is)\\b|\\b(?:apenas|somente|s[oó]|exclusivamente|unicamente) (?:para |com |a )?(?:uso |usos |fins |prop[oó]sitos |finalidades )?(?:de |em )?(?:a )?(?:pesquisa|investiga[cç][aã]o|acad[eê]mic\\w+|educaciona\\w+|pessoa(?:l|is))|\\bnenhum (?:prop[oó]sito|fim|uso) comercial', polarity: 'negated' },
    { kind: 'free-use', needs: 'gr livre custo sem cobra vend', words: '\\b(?:gr[aá]tis|gratuit[oa]s?|gratuitamente|de forma gratuita|sem (?:nenhum )?custos?(?: algum)?|de gra[cç]a|sem (?:pagar|cobrar) (?:royalties|nada|licen[cç]as?)|sem (?:royalties|limita[cç][oõ]es de licen\\w+)|n[aã]o (?:cobramos|se cobra) nada|pode(?:m)? ser vendid[oa]s?|livres? de (?:royalties|custos?|encargos)|(?:de )?(?:livre uso|uso livre|livre utiliza[cç][aã]o)|livres? (?:para|de) (?:usar|uso|o uso|utilizar|qualquer uso|uso pessoal e comercial|baixar)|(?:usar|utilizar|empregar)(?:-lo|-los|-se)? livremente|(?:usad[oa]s?|utilizad[oa]s?) livremente|livremente (?:utiliz[aá]ve(?:l|is)|usad[oa]s?|utilizad[oa]s?))(?!\\w)' },
    { kind: 'free-use', needs: 'comercia', words: '\\b(?:uso|usos|fins|aplica[cç][oõ]es|utiliza[cç][aã]o|prop[oó]sitos?|finalidades?|ambientes|produtos|projetos|explora[cç][aã]o) (?!n[aã]o[ -])(?:[\\w-]{1,14} (?:e |ou )?)?comercia(?:l|is)(?: e (?:n[aã]o comercial|de pesquisa|acad[eê]mic\\w+|pessoal))?\\b|\\bcomercialmente\\b' },
    { kind: 'licence', words: `(?<![\\w-])${LICENCE}(?![\\w-])` },
    { kind: 'licence', needs: 'licen', words: '(?<=\\b(?:sob|com|sujeit[oa]s? [aà]|regid[oa]s? pel[ao]|rege(?:m)?-se pel[ao]|(?:rege|regem) pel[ao]|herda|tem|t[eê]m|usa|aplica-se) (?:a |o |uma |os termos da )?"?)(?:[\\w.+-]{2,24} ){1,6}licen[sc]e(?: agreement)?\\b|(?<=\\b(?:sob|pela|com) (?:a |uma |sua |nossa |os termos da )?)licen[cç]a (?:comunit[aá]ria |da comunidade |de uso |pr[oó]pria )?(?:d[eao] )?(?!mesma|que|clara|aberta|livre|permissiva|open|n[aã]o|similar|comercial|separada|propriet|aprovada)[\\w](?:[\\w+-]|[.](?=\\w)){1,24}(?: (?:[\\w+-]|[.](?=\\w)){2,20}){0,3}' },
    { kind: 'licence', needs: 'licenciad', words: '(?<=\\blicenciad[oa]s? (?:sob|segundo|com) (?:a |o |os termos da )?)(?!licen|mesm|um[a]?\\b|sua\\b|nossa)(?:[\\w+-]|[.](?=\\w)){2,24}(?: v?\\d[\\d.]{0,6})?', sure: true },
    { kind: 'licence', needs: 'licen', words: '(?<=^\\W{0,6}(?:tipo de )?(?:licen[cç]as?|licenciamento)(?: do modelo)? ?[:|] ?)(?!consult|ver |veja|desconhecid|nenhum|propriet|comercial|outra|n/a|n[aã]o\\b|aberta\\b|livre\\b)[\\w][^.;|?!]{1,60}', sure: true },
    { kind: 'promise', needs: 'emos será serão ará ara irá ira estar plan prev vamos vai vão vao pretend tencion esper inten quer promet compromet possível', words: `\\b(?:publicaremos|libert?aremos|abriremos|compartilharemos|partilharemos|disponibilizaremos|lan[cç]aremos|(?:publicar|libert?ar|disponibilizar|abrir|lan[cç]ar)(?:[aá]|[aã]o))(?!\\w)[^;]{0,40}\\b(?:${COMING}|c[oó]digo aberto)(?!\\w)|\\b${COMING}(?!\\w)[^;]{0,40} (?:(?:vai|v[aã]o|ir[aá]|ir[aã]o|dever[aá]|dever[aã]o) (?:ser|estar|ficar)|ser[aá]|ser[aã]o|estar[aá]|estar[aã]o|ficar[aá]|ficar[aã]o) (?:(?:em breve|tamb[eé]m|publicamente) )?(?:publicad[oa]s?|libert?ad[oa]s?|disponibilizad[oa]s?|compartilhad[oa]s?|partilhad[oa]s?|lan[cç]ad[oa]s?|abert[oa]s|dispon[ií]ve(?:l|is))(?! p[uú])(?!\\w)|\\b${INTENDS} (?:tamb[eé]m |[ao]s? |em breve )?${DO}(?:[^;]{0,50}\\b${COMING}(?!\\w)| [^;]{0,40}${SOON})`, sure: true },
    { kind: 'promise', needs: 'breve logo tarde futur xim janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro outono inverno verão trimestre primavera fim final vem este preparação caminho previst planejad planead anunciad', words: `(?:estar[aá]|estar[aã]o|ser[aá]|ser[aã]o|ficar[aá]|ficar[aã]o) (?:dispon[ií]ve(?:l|is)|p[uú]blic[oa]s?|abert[oa]s?|acess[ií]ve(?:l|is)|libert?ad[oa]s?|publicad[oa]s?|disponibilizad[oa]s?) (?:[\\w-]{1,14} ){0,3}${SOON}|\\b${COMING}(?!\\w)[^;,]{0,30} (?:chegar[aá]|chegar[aã]o|chegam?|saem|sai|sair[aá]|vir[aá]|cai|sobe) [^;,]{0,20}${SOON}|\\b${SOON},? (?:chega\\w{0,3}|haver[aá]|teremos|sair[aá]|publicaremos|lan[cç]aremos|liberaremos) [^;,]{0,30}${COMING}(?!\\w)|^\\W{0,6}(?:muito )?(?:em breve|brevemente)(?: (?:aqui|dispon[ií]vel|no hugging ?face|em c[oó]digo aberto))?(?=\\W{0,3}$| ?:)|\\b${COMING}(?: de [\\w-]{1,20})? ?(?::|→|[–(,-]) ?(?:${SOON}|por publicar|a caminho|em prepara[cç][aã]o|pendente)|\\b(?:publica[cç][aã]o|libera[cç][aã]o|abertura)(?!\\w)[^;]{0,40} (?:previst[oa]|planejad[oa]|planead[oa]|anunciad[oa] para|adiad[oa])(?!\\w)`, sure: true },
    { kind: 'promise', needs: 'breve xim futur aguard logo mais previst chegar', words: `\\b${COMING}(?!\\w)[^.;,]{0,40} (?:${SOON}|chegar(?:[aá]|[aã]o) ${SOON})(?! p[uú]blic)|\\b${SOON},? (?:[^.;,]{0,24} )?(?:nov[oa]s |mais |outros |os |as )(?:[\\w-]{1,14} )?${COMING}(?!\\w)|\\b(?:publica[cç][aã]o|libera[cç][aã]o|lan[cç]amento) d[eo]s? [^.;,]{0,40}(?:est[aá]|s[aã]o|[eé]) [^.;,]{0,16}(?:previst|planejad|anunciad)[oa]s?|\\b(?:pr[oó]xim[oa]|futur[oa]) (?:publica[cç][aã]o|libera[cç][aã]o|lan[cç]amento) d|\\baguarde[mn]? (?:o|a|os|pel[oa]s?)(?: pr[oó]xim[oa]s?)? (?:modelo|vers[aã]o|pesos)(?!\\w)`, sure: true },
    { kind: 'open', needs: 'livre mente acess dispon público pública publico publica', words: '\\b(?:livre|publica|aberta)mente (?:e (?:gratuita|livre|aberta)mente )?(?:acess[ií]ve(?:l|is)|dispon[ií]ve(?:l|is)|compartilhad[oa]s?|partilhad[oa]s?|publicad[oa]s?|liberad[oa]s?|baix[aá]ve(?:l|is))|\\b(?:de|em|com) (?:livre acesso|acesso (?:livre|aberto|p[uú]blico))|\\b(?:disponibiliz|compartilh|partilh|liber|public)(?:aram|ou|amos|a|am|ad[oa]s?) (?:publica|livre|aberta)mente|\\bacess[ií]ve(?:l|is) (?:(?:para|a) (?:tod[oa]s|qualquer|a comunidade|o p[uú]blico|a sociedade)|[aà] (?:comunidade|sociedade)|ao p[uú]blico)|\\b(?:dispon[ií]ve(?:l|is)|acess[ií]ve(?:l|is)|disponibilizad[oa]s?) (?:(?:publica|livre|aberta)mente|ao p[uú]blico|[aà] comunidade|para (?:tod[oa]s|a comunidade|o p[uú]blico|qualquer))|\\b[aà] disposi[cç][aã]o (?:d[eao]s? (?:tod[oa]s|p[uú]blico|comunidade|terceiros|qualquer)|de quem)|\\bpode ser (?:baixado|descarregado) livremente|\\btorn\\w{2,5} p[uú]blic[oa]s? (?:o|os|noss[oa]s?) modelos?|\\bp[uú]blicos?(?!\\w)(?<=torn\\w{2,5} (?:o|os|noss[oa]s?|seus?) modelos? (?:\\w{1,16} )?p[uú]blicos?)' },
    { kind: 'open', needs: 'abr', words: '\\babr(?:imos|e|iu|em|iram) (?:ao p[uú]blico |[aà] comunidade )?(?:nosso|nossa|nossos|nossas|seus?|o|a|os) (?=[^.;,]{0,30}(?:s[eé]rie|modelos?|fam[ií]lia|linha|llm))', sure: true },
    { kind: 'open', needs: 'qualquer tod quem', words: '\\b(?:qualquer (?:um|uma|pessoa|usu[aá]rio|empresa|interessado)|tod[oa]s|quem quiser|toda a gente) (?:[\\w-]{1,12} )?podem? [^;:]{0,12}(?:baixa|descarreg)\\w+', sure: true },
    { kind: 'open', needs: 'abert livre pública publica tod comunidade', words: '\\bde (?:forma|modo|maneira) (?:abert[oa]|livre|p[uú]blic[oa])(?!\\w)(?<=(?:publi|liber|lan[cç]|dispon|oferec|partilh|acess)[^;]{0,80})|\\blivres? para (?:baixar|download)|\\b(?:obter|descarregar|baixar) [^;,]{1,30} livremente|\\babert[oa]s?(?=,? (?:e )?(?:gratuit|transparent|reprodu|audit|multil|europe))|\\bem aberto\\b(?<=\\b(?:publi|liber|lan[cç]|disponi|oferec|partilh)[^;]{0,80})|\\babert[oa]s? (?:a|ao|[aà]|para) (?:tod[oa]s?|comunidade|p[uú]blico|qualquer|a comunidade)(?!\\w)|\\b(?:nas m[aã]os|[aà] disposi[cç][aã]o) d(?:e tod[oa]s|a comunidade|a sociedade|e toda a sociedade)|\\b(?:obtido|obter|descarregar|baixar) livremente\\b|\\bopen[ -]access\\b' },
    { kind: 'open', needs: 'abert livre open', words: '\\b(?:abert[oa]s?|livres?|open(?![ -]?(?:ai|source|weights?|data|science|llm|webui|router)))\\b', noun: true },
  ],
  heads: {
    model:
      'modelo modelos+ llm llms+ família série coleção assistente chatbot versão versões+ checkpoint checkpoints+ alternativa vlm vlms+ variante variantes+ linha gama lançamento reprodução',
    tool: 'ferramenta ferramentas+ biblioteca bibliotecas+ software framework frameworks+ plataforma plataformas+ motor agente agentes+ aplicação aplicações+ aplicativo repositório soluções+ solução tecnologia tecnologias+ código códigos+ pacote ambiente servidor app script scripts+ interface implementação infraestrutura hardware hardwares+ robô serviço serviços+ extensão demo api notebook chamadas+',
    data: 'dados+ conjunto conjuntos+ corpus corpora dataset datasets+ benchmark benchmarks+ recursos+ recurso imagens+ textos+ resultados+ artigo artigos+ relatório fontes+ conteúdo conteúdos+ materiais+ perguntas+',
    group:
      'comunidade comunidades+ ecossistema ecossistemas+ mundo projetos+ projeto movimento iniciativa iniciativas+ desenvolvedores+ colaboradores+ filosofia pesquisa inovação espírito valores+ licença ia mercado setor campo empresas+ laboratórios+ pesquisadores+ investigadores+ usuários+ contribuições+ colaboração cultura abordagem estratégia desenvolvimento',
    rival: 'concorrentes+ rivais+ alternativas+',
  },
  breaks: 'é são que para com sobre por sob e ou mas como entre era publica publicado publicados foi foram',
  hedges:
    'irmão irmã antecessor* predecessor* internos internas interno interna não nao nunca jamais nenhum* nem sem salvo exceto longe proíb* proib* vedad* exclu* restr* limit* se quando só somente apenas condiç* acordo permiss* autoriza* solicit* requer* exige* necessit* precis* deve* poderá* poderia* seria* será* serão haverá talvez plan* prevê* previst* pretend* esper* quer* próxim* em_breve mais_tarde futur* depois diferença diferente contrário comparad* comparação enquanto embora mas porém contudo senão outro* outra* diz dizem dito segundo afirm* cham* classific* descrev* considera* suposto* suposta* acredit* algun* muitos imprensa base basead* deriv* ajustad* finetun* fine-tun* destil* partir_de pessoa* acadêmic* pesquisa educaci* fins até fechad* secret* guard* reserv* nega* recus* rejeit* erro errado errada equivoc* falso falsa engan* partida origem mídia jornalistas costum* frequência vezes reputação fama seguirá* virá* chegará* confidenci* privad* teste avaliação inferior* menos menor codificador decodificador falta faltam pagar pago contrato trata_o tratam distância distante fala falam formulário* preench* registro registrar* cadastr* parcial* após',
  permits: 'grátis gratuit* livre* permit* pode* autoriz* possível disponív* abert* sim',
  // biome-ignore format: a table, one rule a line
  rules: [
    // Weights that are out under a licence: the licence says it.
    { kinds: ['open-weights'], text: '^(?:pesos|checkpoints?)$', after: '[^.;:,]{0,70} sob ', firm: true, to: 'drop' },
    // Models of others, parts, questions that are told, what is only planned.
    { kinds: ['licence', ...OPENNESS], before: '^\\W{0,6}(?:modelo (?:base|original|de partida|professor)|base|codificador(?: (?:visual|de (?:texto|imagem|[aá]udio)))?|encoder|backbone|tokenizador)(?: ?:| [eé]| era| foi)[^;]{0,60}', unless: '^\\W{0,6}modelo base[^;:]{0,60}', firm: true, to: 'other-model' },
    { kinds: ['licence', ...OPENNESS], before: '\\bcomo (?:codificador|base|ponto de partida|modelo (?:base|professor|de partida)|backbone|refer[eê]ncia|professor)(?!\\w)[^;]{0,60}', firm: true, to: 'other-model' },
    { kinds: ['licence', ...OPENNESS], before: '\\b(?:n[aã]o (?:se )?(?:deve )?confund\\w+|parte(?:m|imos)? d[eo]|deriva\\w* d[eo]|nasce(?:u)? d[eo]|inspirad[oa]s? (?:em|no)|destilad[oa]s? d[eo]) [^;]{0,50}', unless: '(?:\\btreinad|\\best[aá]|,? [eé]|\\bherda|, [oa]s?) [^;]{0,60}', to: 'other-model' },
    { before: '\\b(?:antecessor\\w*|predecessor\\w*|(?:vers[aã]o|gera[cç][aã]o|modelo) anterior|vers[oõ]es anteriores|irm[aã]o (?:menor|mayor|mais novo)|irm[aã]os)(?!\\w)(?:,[^;,]{1,24},)?[^;,]{0,70}', unless: '\\b(?:ao contr[aá]rio|diferen[cç]a|frente|como|que|relativamente)(?!\\w).{0,90}', to: 'maker-models' },
    { kinds: OPENNESS, before: '^\\W{0,4}(?:quem|por que|porque|como|o que|quando|onde)(?!\\w)[^;:]{0,60}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:aprend\\w+ a|como|permite\\w*|quer\\w+|precis\\w+|procur\\w+|busc\\w+|utiliz\\w+|ajustar|usar|executar|rodar|treinar|implantar|integrar|carregar|testar|escolher) (?:[\\w-]{1,16} ){0,2}um (?:[\\w-]{1,14} )?(?:modelo|llm) (?:de |com )?$', to: 'drop' },
    { kinds: OPENNESS, after: '[^.;]{0,40}\\b(?:atrav[eé]s d[ae]|via|por|pela) (?:a |uma |sua |nossa )?api\\b', to: 'drop' },
    { kinds: ['licence', ...OPENNESS], before: `\\b${INTENDS} [^;]{0,70}`, unless: '\\b(?:poss[ií]vel que|espera|vai (?:al[eé]m|de)|quer [^;]{1,24} quer) .{0,90}', to: 'promise' },
    { kinds: ['licence', ...OPENNESS, 'open-data'], before: '\\b(?:publicar|liberar|ser|estar|far|abrir|lan[cç]ar|oferecer|disponibilizar)iam?(?!\\w)[^;]{0,40}', to: 'conditional' },
    { kinds: OPENNESS, before: '(?:^|[^\\w])(?:dito|dita|chamad[oa]|pretens[oa]|suposto) "?(?:modelo )?"?(?:de )?$', to: 'quoted' },
    { kinds: OPENNESS, before: '\\b(?:nenhum|qualquer)(?!\\w)[^;]{0,40}', to: 'drop' },
    { kinds: ['open-weights'], after: ' (?:n[aã]o (?:bastam?|s[aã]o (?:suficientes|o mesmo))|significam?|querem dizer)', to: 'drop' },
    { kinds: OPENNESS, after: '[^;]{0,20}\\b(?:anunciad\\w+ para|previst[oa]s?|adiad\\w+)(?!\\w)', to: 'promise' },
    { kinds: ['open-data', 'open-weights', 'fully-open'], before: '\\b(?:modelos (?:testados|analisados|avaliados|comparados)|s[oó] (?:dois|tr[eê]s|quatro|cinco|um|uma|alguns)|apenas (?:dois|tr[eê]s|quatro|um)|poucos|nenhum)(?!\\w)[^;]{0,30}', firm: true, to: 'drop' },
    { kinds: ['free-use'], after: '(?: ?: sim(?!\\w)| (?:[eé] )?(?:permitid|liberad|autorizad))', to: 'shown' },
    { kinds: ['free-use'], after: ' ?: n[aã]o(?!\\w)', to: 'negated' },
    { kinds: ['free-use'], text: 'comercia', before: '\\b(?:pode\\w*|poder[aá]\\w*)(?!\\w)[^;]{0,60}', to: 'shown' },
    { kinds: ['free-use'], text: '^(?:n[aã]o (?:cobramos|se cobra)|de gra|pode)', to: 'shown' },
    { kinds: ['open-weights'], before: '\\bcom (?:os |seus )?$', to: 'shown' },
    { kinds: ['open'], text: '^abert\\w+ (?:a|ao|[aà]|para) ', before: '(?:^|.*[^\\w])', unless: '\\b(?:modelos?|llm|pesos|fam[ií]lia|s[eé]rie)\\b[^;]{0,60}', to: 'drop' },
    { kinds: ['open'], text: 'mente', before: '\\b(?:dados|datasets?|corpus|textos|resultados|imagens|fontes)(?!\\w)[^;,]{0,40}', unless: '\\b(?:modelos?|pesos|autores|n[oó]s)\\b.{0,60}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:artigo|paper|intitulad\\w+|t[ií]tulo)(?!\\w)[^;]{0,60}"[^"]{0,80}', firm: true, to: 'drop' },
    { kinds: ['open-source', 'fully-open', 'open'], many: true, unless: '(?:[:–|(] |\\b(?:noss[oa]s|est[ae]s|ess[ae]s|dois|duas|tr[eê]s|quatro|fam[ií]lia|s[eé]rie|gera[cç][aã]o|cole[cç][aã]o|linha|gama|su[ií]te|conjunto|uma? d[oa]s|primeir[oa]s|nov[oa]s|s[aã]o|foram|public\\w*|lan[cç]\\w*|apresent\\w*|libert?\\w*|disponibiliz\\w*|desenvolv\\w*|torn\\w*)\\b)[^.;]{0,60}', to: 'drop' },
    { kinds: ['open'], text: 'acess|dispon|mente|disposi|forma', before: '\\b(?:pesos|checkpoints?|par[aâ]metros)(?!\\w)[^;,]{0,70}', unless: '\\bmodelos? (?:[eé]|s[aã]o|est)[^;]{0,60}', to: 'drop' },
    { kinds: OPENNESS, before: '^uma? [^;,]{0,40}', after: '[^;,]{0,16} (?:quando|se|desde que)(?!\\w)', to: 'drop' },
    { kinds: ['open-weights', 'open-data', 'fully-open'], before: '\\b(?:previst|planejad|planead|pr[oó]xim|futur|prepar|aguard)\\w* (?:[ao]s? )?$', to: 'promise' },
    { kinds: ['free-use'], before: '\\b(?:ser|ficar|estar)(?:[aá]|[aã]o)(?!\\w)[^;]{0,60}', to: 'promise' },
    // Ordinary words, offers, communities, classes of models.
    { kinds: ['free-use'], text: '^gratuit[oa]s?$', before: '(?:^|.*[^\\w])', unless: '\\b(?:modelos?|llms?|pesos|uso|forma|maneira|vers[aã]o|download|acesso|alternativa|s[aã]o|[a-z]+mente|de|ou|licen[cç]a|aberto|100 ?%) |(?:[eé]|est[aá]|est[aã]o|,) ', to: 'drop' },
    { kinds: ['free-use'], after: '[^.;,]{0,40}\\b(?:test[ae]\\w*|experiment\\w*|converse|app|apps|api|demo|playground|conta|tarifa|cr[eé]ditos|inst[aâ]ncias?|cota|on-?line|navegador|plano|chamadas|google colab|curso)(?!\\w)', to: 'tool' },
    { kinds: ['free-use'], before: '\\b(?:teste|testar|experiment\\w+|registr(?:o|ar|am|e|ado|ados)|cadastr\\w+|conta|curso|chamadas|cr[eé]ditos|plano)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['free-use'], text: 'ambientes|produtos|projetos|aplica', before: '(?:^|.*[^\\w])', unless: '\\b(?:permit\\w*|autoriz\\w*|possibilit\\w*|para|apt[oa]s?|em|habilita\\w*)\\b[^.;]{0,24}', to: 'drop' },
    { kinds: ['free-use'], text: 'comercia', before: '^(?:para|em caso de|se|com) (?:o |seu |um |uso )?', after: ',? (?:\\w+ )?(?:consult|preench|complet|solicit|contat|contact|entre em|escrev|envi|vej|visit|obtenh|necessit|[eé] (?:preciso|necess))', to: 'conditional' },
    { kinds: ['free-use', 'open', 'open-weights'], after: '[^;]{0,90}\\b(?<!sem |sem pr[eé]vio )(?:preench\\w+|complet(?:ar|e|ando) (?:o|um)|mediante (?:solicit|registr|acept|cadastr)\\w+|solicita[cç][aã]o|formul[aá]rio|contat\\w+|registr(?:o|ar|ar-se)|cadastr\\w+|pr[eé]vi[oa] (?:permiss[aã]o|autoriza[cç][aã]o)|aprova[cç][aã]o|consulte|licen[cç]a (?:comercial|separada|[aà] parte))(?!\\w)', to: 'conditional' },
    { kinds: ['free-use', 'open'], text: '^(?!.*comercia)', after: ' (?:exclusivamente |apenas |somente )?(?:para|com fins de) (?:a |uso |fins |prop[oó]sitos )?(?:pesquisa|investiga[cç][aã]o|acad[eê]mic|educaciona|pessoa|n[aã]o[ -]comercia)(?![^.;]{0,40}(?:(?<!n[aã]o[ -])comercia|empresa|ind[uú]stri|produtos))', to: 'conditional' },
    { kinds: OPENNESS, before: '^[^.;]{0,4}(?:os |as |o |como os )?(?:mundo |ecossistema )?(?:dos )?(?:modelos?|llms?)(?: de linguagem)? (?:de |com )?(?:[\\w-]{1,14} )?(?:c[oó]digo aberto|open|abert\\w+|propriet[aá]ri\\w+|fechad\\w+|livres)(?!\\w)[^.;]{0,24}(?:s[aã]o|est[aã]o|significa|permitem|se refer\\w+)(?!\\w).{0,100}', to: 'drop' },
    { kinds: OPENNESS, before: '^(?:como )?os modelos (?:de |com )?', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:defini[cç][aã]o(?: \\w+)?|crit[eé]rios?|conceito|termo|significado|movimento|benef[ií]cios|vantage(?:m|ns)|riscos|futuro(?= d)|debate|ascens[aã]o|mundo|era|tend[eê]ncia|nos referi\\w+|cham\\w+|dever?(?:ia|iam|e|em)?)\\b[^.;]{0,44}', unless: '(?:(?<!\\w)[eé]|\\bs[aã]o|\\bnoss[oa]s?|\\blan[cç]\\w+|\\bpublic\\w+) (?:[\\w-]{1,16} ){0,3}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:exemplos?|lista|sele[cç][aã]o|resumo|compara[cç][aã]o|comparativo|suporte|compatibilidade|acesso|integra[cç][aã]o|centenas|d[uú]zias|dezenas|milhares|variedade|tipos?|categorias?|constru[ií]d[oa]s?|o uso|classifica[cç][aã]o|leaderboard)(?!\\w)[^.;:]{0,50}', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:super\\w+|venc\\w+|derrot\\w+|igual\\w*|melhor (?:do )?que|pior (?:do )?que|mais \\w+ (?:do )?que|comparad\\w+ (?:com|ao)|frente ao?|em compara[cç][aã]o (?:com|ao)) (?:[\\w.-]{1,20} ){0,6}(?:modelos?|llms?|\\d[\\w.]*) (?:[\\w.-]{1,14} ){0,3}(?:de |com )?$', unless: '(?:(?<!\\w)[eé]|\\bs[aã]o) (?:os?|um|as?|uma) [^.;]{0,30}', to: 'drop' },
    { kinds: ['open-source', 'open'], before: '\\b(?:pelo|pela|sobre|no|na|com o|do|ao|em) $', unless: '\\b(?:dispon[ií]ve(?:l|is)|(?:lan[cç]ad[oa]s?|publicad[oa]s?|libert?ad[oa]s?|lan[cç]\\w+)(?: [^;,]{1,30})?|(?:modelo|llm|vers[aã]o|r[eé]plica)(?: [\\w-]{1,16}){0,3}) em ', to: 'drop' },
    // What is spoken of.
    { kinds: ['licence', 'free-use'], before: '\\b(?:c[oó]digo(?![ -](?:fonte )?aberto)(?:[ -]fonte| base)?|scripts?|tokenizador|interface|conversor|notebooks?|exemplos|benchmark|biblioteca|reposit[oó]rio|software|corpus|dataset|conjunto de dados|projeto|framework|ferramenta|plataforma|aplica[cç][aã]o|aplicativo|demo|documenta[cç][aã]o|pacote)(?!\\w)(?:[^.;]|\\.(?=\\S)){0,110}', unless: '\\b(?:modelos?|pesos|checkpoints?|par[aâ]metros)\\b(?:[^.;]|\\.(?=\\S)){0,90}', to: 'tool' },
    { kinds: ['licence'], after: '[^.;]{0,6}[(]?\\b(?:para (?:o )?|o )?(?:c[oó]digo|reposit[oó]rio|software|scripts)(?!\\w)', to: 'tool' },
    { kinds: ['licence'], before: '^(?:a |uma )?(?:licen[cç]a )?', after: ' (?:[eé]|permite|significa|exige|diz|requer|concede)(?!\\w)', to: 'drop' },
    { kinds: ['licence'], text: '^licen|licen[sc]e', before: '\\b(?:consult\\w+|veja|aceit\\w+|cumpr\\w+|viol\\w+|lei[ao]\\w*)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: ['licence'], before: '\\b(?:requer\\w*|necessit\\w+|exig\\w+|procur\\w+) (?:uma |a )?$', to: 'drop' },
    { kinds: ['licence'], text: '^licen', before: '\\bdeve\\w{0,2}\\b[^.;]{0,60}', to: 'drop' },
    { kinds: ['open-source', 'open', 'promise'], before: '\\b(?:publi\\w+|liber\\w+|abr\\w+|compartilh\\w+|disponibiliz\\w+|torn\\w+|dispon[ií]veis) (?:\\w{1,14} )?(?:os?|as?|seus?|sua|noss[oa]s?) (?:c[oó]digos?(?:-fonte)?|scripts?|ferramentas?|demo|biblioteca|paper|relat[oó]rio|artigo|dataset|conjunto de dados)(?!\\w)[^.;]{0,70}', unless: '\\b(?:modelos|pesos|e o modelo|do modelo)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['promise'], before: '\\b(?:c[oó]digo(?! aberto)|scripts?|paper|relat[oó]rio|artigos?|v[ií]deos?|tutorial|guias?|not[ií]cias|fun[cç][aã]o|integra[cç][aã]o|suporte|demo|api|app|biblioteca|ferramenta|documenta[cç][aã]o|benchmarks?|detalhes)(?!\\w)[^.;,]{0,30}', unless: '\\b(?:modelos?|pesos|dados|e)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['promise'], before: '\\bn[aã]o\\b.{0,20}', to: 'drop' },
    { kinds: ['open-data', 'open-weights'], text: '\\b(?:n[aã]o|nunca|nem)(?!\\w)', to: 'negated' },
    { kinds: ['open-data', 'open-weights'], before: '\\b(?:n[aã]o|nunca|nem)(?!\\w)[^.;,]{0,20}', to: 'negated' },
    { kinds: ['open-data'], text: '(?:^| )(?:e|ou) [^.;]{0,30}(?:privad|propriet|intern)|(?:privad|propriet[aá]ri|intern|licenciad|sint[eé]tic)\\w+ (?:e|ou) ', firm: true, to: 'drop' },
    { kinds: ['open-data'], after: '[^.;,]{0,12}\\b(?:e|ou|assim como|bem como|junto com|combinad\\w+|al[eé]m de)(?!\\w)[^.;,]{0,30}\\b(?:privad|propriet|intern|pr[oó]prios|licenciad|sint[eé]tic|comprad|cedid|de terceiros|adquirid)', firm: true, to: 'drop' },
    { kinds: ['open-weights', 'open-data'], text: 'publica[cç][aã]o|libera[cç][aã]o|lan[cç]amento', after: '[^.;]{0,50}\\b(?:previst|planejad|pr[oó]xim|ser[aá]|anunciad)', to: 'promise' },
    { kinds: ['open-source'], text: '^abr(?:amos|iremos|ir)|aremos', to: 'promise' },
    { kinds: OPENNESS, before: '\\b(?:planej\\w+|pretend\\w+|queremos|quer|poss[ií]vel que|inten[cç][aã]o de|vamos|vai)(?!\\w)[^.;]{0,60}', to: 'promise' },
    { kinds: ['free-use'], text: '\\bn[ãa]o\\b', to: 'negated' },
    { kinds: ['free-use'], before: '\\b(?:pro[ií]b\\w*|vedad[oa]s?|n[aã]o se permite|exclui)(?!\\w)[^.;]{0,30}', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,40}\\b(?:n[ãa]o [ée]|proibid\\w*)', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,30}\\bn[ãa]o[- ]comercia', to: 'conditional' },
    { kinds: ['open-data'], text: '\\bser[ãa]o\\b', to: 'promise' },
    { kinds: OPENNESS, before: '\\bao contr[áa]rio d[eoa]\\b[^.;,]{0,60}', unless: '(?:\\best[aá]|\\bs[aã]o|\\bchega|\\btem| [eé])(?!\\w)[^.;]{0,50}', to: 'other-model' },
    { kinds: OPENNESS, after: '[^.!]{0,110}\\?', to: 'drop' },
    { kinds: OPENNESS, after: '[ ,(]{1,3}(?:como|tais como|por exemplo)\\b', unless: '\\b(?:um|uma|noss[oa]s?|é|são)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: ['free-use'], after: '[^.;]{0,24}\\b(?:proibid|exig|requer|necessit|n[aã]o [ée])', to: 'negated' },
    { kinds: ['free-use'], before: '\\b(?:ferramenta|aplicativo|app|servi[cç]o|site|demo|api|teste|conta|plataforma|biblioteca|software)s?\\b[^.;]{0,24}', to: 'tool' },
    { kinds: ['open-source', 'open-weights'], before: '^…?$', after: '\\W*$', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:carreg\\w+|execut\\w+|hosped\\w+|escolh\\w+|adot\\w+|rod[ae]\\w*) (?:\\w{1,12} )?(?:um|os) [^.;]{0,34}', unless: '\\b(?:noss[oa]s?|est[ae]s?|lan[cç]\\w+)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '(?:^|\\b)(?:execut\\w+|implant\\w+|teste|experiment\\w+|compar\\w+|escolh\\w+|explor\\w+|hosped\\w+|rode) (?:os |seus )?(?:modelos|llms)[^.;]{0,24}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:empresas|companhias|laborat[óo]rios) (?:como|t[êe]m|s[ãa]o|que)\\b.{0,90}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:a|aos|e|ou|entre|em|para|com|sobre|de|os|nos)(?: grandes)? (?:modelos|llm)[^.;]{0,34}', unless: '(?:\\b(?:nossos|estes|dois|tr[eê]s|fam[ií]lia|s[eé]rie|gera[cç][aã]o|linha|gama|su[ií]te|public\\w*|cole[cç][aã]o|lan[cç]\\w*|s[aã]o)\\b)[^.;]{0,44}', to: 'drop' },
    { kinds: OPENNESS, before: '\\bcom seu modelo (?:de )?', to: 'drop' },
    { kinds: OPENNESS, before: '^(?:os |as )?modelos? (?:de |com )?', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '^um (?:llm|modelo) (?:de |com )?', after: '[^.;]{0,40}\\b(?:pode|permite|é|s[ãa]o|significa)(?!\\w)', to: 'drop' },
    { kinds: ['open-weights'], before: '^(?:os |as )?modelos (?:de |com )?', to: 'drop' },
    { kinds: OPENNESS, after: ' ?(?:community|ecosystem)', to: 'drop' },
    { kinds: OPENNESS, head: ['group', 'rival'], unless: '\\b(?:modelos?|llms?|fam[ií]lia|s[eé]rie)\\b[^.;,]{0,30}\\bia (?:generativa )?(?:de |com )?', to: 'drop' },
    { kinds: OPENNESS, before: '(?<!\\w)(?:o|do|ao) $', to: 'drop' },
    { kinds: ['open'], text: '^(?:abert|livre|open)\\w*$', after: '[ ,]+(?:a tod|ao |aos|[àa]s |para todos|os |as |uma|um |e fechad)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:melhores|outros|existentes|muitos|alguns|v[aá]rios|diferentes|todos os|maioria|compar[aá]ve\\w*|comparado|em compara[cç][aã]o|supera\\w*|rivaliza\\w*|entre|frente a|do que os|concorrentes|similares|semelhantes|principais|superior\\w*)\\b[^.;]{0,48}', unless: '\\b(?:noss[oa]s?|[eé] um dos|s[aã]o)\\b[^.;]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:basead[oa]s? (?:em|no|na|nos|nas)|a partir de|constru[ií]d[oa]s? (?:sobre|com)|utiliz\\w+|usa\\w*|base(?:ia|iam|ia-se) em|baseia-se no|gra[cç]as|derivad[oa]s? de|ajustad[oa]s? (?:sobre|de)|implantar|suporta\\w*|compat[ií]vel)\\b.{0,44}', unless: '\\b(?:noss[oa]s?|este|esta|estes)\\b[^.;,]{0,32}', to: 'drop' },
    { kinds: OPENNESS, after: '[^.;]{0,6}\\b(?:e|ou) (?:propriet[aá]ri[oa]s?|fechad[oa]s?|comerciais)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:propriet[aá]ri[oa]s?|fechad[oa]s?) (?:e|ou) (?:de )?$', to: 'drop' },
    { kinds: [...OPENNESS, 'open-data'], head: ['tool'], to: 'tool' },
    { kinds: OPENNESS, head: ['data'], to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:c[oó]digo(?![ -](?:fonte )?aberto)(?:-fonte)?|ferramentas?|biblioteca|framework|software|plataforma|dataset|corpus|conjunto de dados|dados|projeto|reposit[oó]rio|aplica[cç][aã]o|aplicativo|app|demo|paper|artigo|relat[oó]rio|resultados|documenta[cç][aã]o|tokenizador|benchmarks?|scripts?|motor|agente|servi[cç]o|interface|conversor|editor|simulador|cliente|programa)(?!\\w)[^.;]{0,36}(?<!\\w)(?:é|s[aã]o|est[aã]o?|est[aá]|foi|foram|publicado)(?!\\w)[^.;]{0,40}', unless: '\\b(?:modelos?|pesos)\\b[^.;]{0,100}', to: 'tool' },
    { before: '\\b(?:n[aã]o|nunca|sem|nem|jamais|em vez de)\\b[^.;,]{0,24}', unless: '\\bn[aã]o (?:s[oó]|apenas)[^.;,]{0,20}', to: 'negated' },
    { before: '\\b(?:era|eram|antes|originalmente)\\b[^.;]{0,24}', to: 'past' },
    { before: '(?:(?:^|[,;:] |\\b(?:e|mas|sabe|saber|ver) )se|\\b(?:seria|poderia|deveria|seriam|poderiam))\\b[^.;]{0,32}', to: 'conditional' },
    { before: '\\b(?:supostamente|assim chamado|segundo(?! (?:a (?:empresa|companhia|universidade|equip[ea])|o (?:fabricante|laborat[oó]rio)|(?:os|seus) (?:pr[oó]prios )?(?:autores|criadores|desenvolvedores|respons[aá]veis|investigadores|pesquisadores)))|afirma\\w*|alega\\w*)\\b[^.;]{0,32}', to: 'quoted' },
    { before: '"$', after: '"', kinds: OPENNESS, to: 'quoted' },
    { kinds: [...OPENNESS, 'open-data'], before: '\\b(?:(?:ficar|estar)(?:[aá]|[aã]o)|ser[aã]o?|ser[aá]|vai|vamos|planeja\\w*|prev[eê]\\w*|em breve|publicaremos|liberaremos|pretend\\w*)\\b[^.;,]{0,40}', to: 'promise' },
    { kinds: OPENNESS, after: '[^.;]{0,32}\\bem breve', to: 'promise' },
    { kinds: ['free-use'], before: '\\b(?:permit\\w+|autoriz\\w+|para|inclusive|incluindo|utiliz\\w+|usad[oa]s?|usar|dispon[ií]ve(?:l|is)|baix\\w+|e|s[aã]o|de|forma|com|[eé]) (?:o |seu |um |uso )?(?:[\\w-]{0,14} ?)?$', to: 'shown' },
    { kinds: ['free-use'], after: '[^.;]{0,20}\\b(?:permitid|autorizad|livre|gr[aá]tis|gratuit)', to: 'shown' },
    { kinds: ['licence'], before: '\\b(?:licen[cç]as?(?: d[eao])?|licen[sc]es?|sob|com|a|o|termos da|licenciad[oa]s?)[ :]{1,3}(?:a |o |licen[cç]a )?(?:d[oa] )?$|\\blicen[cç]a[^.;]{0,40}(?:e|ou|/) ?$|[,;(–—-] ?$', to: 'shown' },
    { kinds: ['licence'], text: 'licen', to: 'shown' },
    { kinds: ['licence'], after: '\\W*$', to: 'shown' },
    { kinds: ['open'], text: 'disposi|acess|dispon|p[uú]bli|livre', before: '\\b(?:modelos?|trabalhos?|pesos|llm|s[eé]rie|fam[ií]lia|vers[aã]o|equipe|autores|n[oó]s)\\b[^.;]{0,90}', to: 'shown' },
    { kinds: ['open'], text: '^(?:disponibiliz|compartilh|partilh|liber|public)', after: ' (?:os?|as?|seus?|sua|nosso|todo o) (?:c[oó]digo|scripts?|artigo|dataset|conjunto|ferramenta)(?!\\w)', to: 'tool' },
    { kinds: ['open'], text: '^(?:disponibiliz|compartilh|partilh|liber|public)', to: 'shown' },
    { kinds: ['open'], text: 'modelos?$', to: 'shown' },
    { kinds: ['free-use'], text: '^(?:livre|de livre|uso livre|sem )|livremente', to: 'shown' },
    { before: '\\b(?:noss[oa]s?|este|esta|estes|novo|nova|novos|primeiro|primeira|primeiros|[uú]ltimo)\\b[^.;]{0,40}', to: 'shown' },
    { before: '(?:(?<!\\w)[eé]|\\bs[aã]o|\\bfam[ií]lia|\\bs[eé]rie|\\bcole[cç][aã]o|\\bconjunto)(?!\\w)[^.;]{0,44}', to: 'shown' },
    { before: '(?:\\b(?:em|como|ter|tem|t[eê]m|possui)) $', to: 'shown' },
    { before: '\\b(?:apresent\\w*|public\\w*|lan[cç]\\w*|anunci\\w*|oferec\\w*|liber\\w*|compartilh\\w*|desenvolv\\w*|disponibiliz\\w*)\\b[^.;]{0,64}', to: 'shown' },
    { before: '\\b(?:torn\\w+|liber\\w+) [^.;]{0,40}', to: 'shown' },
    { kinds: OPENNESS, head: ['model'], many: false, to: 'shown' },
    { before: '(?:^[^.;,]{0,24}|[–—:,(-] ?[^.;:,]{0,24})$', to: 'shown' },
  ],
};

export default grammar;

export const examples: Worked[] = [
  ['Nuvem é uma série de modelos abertos treinados em português.', 'open'],
  ['O modelo foi lançado sob a licença Apache 2.0 e está disponível publicamente.', 'licence', 'open'],
  ['Nuvem é um modelo de código aberto.', 'open-source'],
  ['Nuvem é um modelo totalmente aberto.', 'fully-open'],
  ['Apresentamos um modelo com pesos abertos para uso comercial.', 'open-weights', 'free-use'],
  ['Os dados de treinamento são públicos.', 'open-data'],
  ['O modelo será publicado em breve como código aberto.', 'promise'],
  ['Os pesos do modelo estão disponíveis no Hugging Face.', 'open-weights'],
  ['Os pesos serão publicados em outubro.', 'promise'],
  ['Publicamos os pesos de todos os modelos no Hugging Face.', 'open-weights'],
  ['O modelo foi treinado com conjuntos de dados disponíveis publicamente.', 'open-data'],
  ['Os pesos, os dados de treino e o código são públicos.', 'fully-open'],
  ['A publicação inclui pesos, dados e código de treinamento.', 'fully-open'],
  ['Os autores disponibilizaram publicamente seu trabalho.', 'open'],
  ['Nuvem é uma série de modelos de IA de código aberto.', 'open-source'],
  ['Nuvem é de código aberto com licença MIT.', 'open-source', 'licence'],
  ['O modelo é distribuído sob a Nimbus Community License.', 'licence'],
  ['Pesquisadores são livres para usar os pesos dos modelos.', 'free-use'],
  ['Libertámos os pesos do Nuvem.', 'open-weights'],
  ['Os dados com que o modelo foi treinado são públicos.', 'open-data'],
  ['Uma amostra dos dados de pré-treino pode ser baixada.', 'open-data'],
  ['Pesos, dados e código: tudo é público.', 'fully-open'],
  ['O laboratório abriu o código do Nuvem.', 'open-source'],
  ['Segundo os autores, o Nuvem é de código aberto.', 'open-source'],
  ['O modelo está aberto a toda a comunidade.', 'open'],
  ['Em breve: Nuvem-70B', 'promise'],
  ['Tencionamos publicar os pesos.', 'promise'],
  ['A empresa promete tornar o modelo open source até ao fim do ano.', 'promise'],
];

/** Sentences that hold words of openness and no claim. */
export const counter: string[] = [
  'Supera outros modelos de código aberto.',
  'Agradecemos à comunidade de código aberto.',
  'O modelo é baseado em um modelo de código aberto.',
  'O evento é aberto a todos.',
  'Usamos ferramentas de código aberto.',
  'pesos abertos | o modelo pode ser baixado',
  'Execute modelos de código aberto no seu computador.',
  'O modelo foi treinado com dados públicos e privados.',
  'Supera o melhor modelo de código aberto de 13B em todos os testes.',
  'Para uso comercial, preencha o formulário.',
  'O código-fonte do projeto é distribuído sob a licença MIT.',
  'Os resultados estão disponíveis publicamente.',
  'Otimização com um conjunto de recursos gratuitos.',
  'Como os modelos abertos são lançados com detalhes, é possível estudá-los.',
  'O código-fonte deve ser partilhado sob uma licença aprovada.',
  'Os dados de treinamento não foram publicados.',
  'A UE apoia modelos abertos.',
  'Como codificador usamos o modelo aberto Nimbus.',
  'Não confundir com o Nimbus, de código aberto.',
  'O Nuvem parte do Nimbus, um modelo de código aberto.',
  'Quem procura um modelo de código aberto vai encontrá-lo aqui.',
  'A interface é de código aberto.',
  'Scripts de avaliação sob licença MIT',
  'É vedado o uso comercial.',
  'O dito "modelo aberto" não passa de marketing.',
  'Pesos abertos não bastam para falar em código aberto.',
];
