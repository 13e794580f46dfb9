import type { Grammar, Worked } from '../grammar';
import { LICENCE } from '../licence-names';

const OPENNESS = ['open-source', 'fully-open', 'open-weights', 'open'] as const;

/** What a sentence that is about the page's model begins with. */
const SUBJECT = '(?:§|(?:este|esse|o) modelo|(?:estes|esses) modelos|(?:o )?nosso modelo|(?:os )?nossos modelos|é)';
const WE =
  '^[^\\p{L}]*(?:hoje,? )?(?:(?:temos (?:o prazer|orgulho) (?:de|em) |estamos (?:felizes|orgulhosos) (?:de|em) )?(?:public\\w*|apresent\\w*|anunci\\w*|lanç\\w*|liber\\w*|oferec\\w*|compartilh\\w*|disponibiliz\\w*|abrimos)|conheça)';

/** Portuguese: the noun stands before ("um modelo de código aberto"). */
const grammar: Grammar = {
  lang: 'pt',
  common:
    'o a os as do da dos das um uma e é em para que com por seu sua se ao no na nos nas como mais este esta são nosso nossa nossos não foi foram ou sob licença modelo modelos código aberto de treinado treinados pelo pela também você abertos aberta abertas pesos linguagem já comunidade ferramenta está disponível maior dados pode ser aos muito isso esse essa quando usado lançamos publicamos tornamos pelos',
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
    { kind: 'fully-open', words: '\\b(?:totalmente|completamente|plenamente|verdadeiramente|realmente|inteiramente|100 ?%) (?:de )?(?:abert[oa]s?|c[oó]digo aberto|open[ -]source|livres?|transparentes?)|\\bci[eê]ncia aberta\\b' },
    { kind: 'fully-open', words: '\\b(?:pesos|c[oó]digo|dados)(?:,| e) [^.;:]{3,60}\\b(?:s[aã]o|est[aã]o) (?:todos |totalmente )?(?:abertos|p[uú]blicos|publicados|dispon[ií]veis)' },
    { kind: 'open-weights', words: '\\bpesos (?:do modelo |dos modelos |d[eo] [^.;,]{1,30} )?(?:s[aã]o |est[aã]o |foram )?(?:j[aá] |tamb[eé]m |agora )?(?:(?:totalmente|livremente|publicamente) )?(?:abertos|p[uú]blicos|publicados|liberados|(?<=est[aã]o )dispon[ií]veis|(?<=mente )dispon[ií]veis|dispon[ií]veis publicamente)|\\bopen[ -]weights?\\b' },
    { kind: 'open-weights', words: '\\b(?:public|liber|disponibiliz|compartilh)\\w{1,6} (?:tamb[eé]m )?(?:todos )?(?:os |seus |nossos )pesos\\b', sure: true },
    { kind: 'open-data', words: '\\bdados de (?:pr[eé]-?)?(?:treinamento|treino) (?:s[aã]o |est[aã]o |foram )?(?:[\\w-]{0,20} )?(?:abertos|publicados|p[uú]blicos|dispon[ií]veis|disponibilizados|liberados)|\\btreinad[oa]s? (?:exclusivamente|unicamente|apenas) (?:com|em|sobre) (?:dados|corpora|corpus) (?:abertos|p[uú]blicos|livres)', sure: true },
    { kind: 'open-source', words: '\\bc[oó]digo (?:fonte )?aberto\\b|\\bopen[ -]?source\\b(?!@)|\\bfonte aberta\\b|\\bsoftware livre\\b' },
    { kind: 'free-use', words: '\\b(?:gr[aá]tis|gratuit[oa]s?|gratuitamente|de forma gratuita|livre de royalties)\\b|\\b(?:uso|usos|fins|aplica[cç][oõ]es|utiliza[cç][aã]o) (?!n[aã]o[ -])(?:[\\w-]{0,14} )?comercia(?:l|is)\\b|\\bcomercialmente\\b' },
    { kind: 'free-use', words: '\\bn[aã]o[- ]comercia(?:l|is)\\b|\\b(?:apenas|somente|exclusivamente) (?:para|com fins de) pesquisa', polarity: 'negated' },
    { kind: 'licence', words: `(?<![\\w-])${LICENCE}(?![\\w-])` },
    { kind: 'licence', words: '\\bsob (?:uma |a )?licen[cç]a (?:muito )?(?:aberta|livre|permissiva|de c[oó]digo aberto)' },
    { kind: 'open', words: '\\b(?:livremente|publicamente|abertamente) (?:acess[ií]ve(?:l|is)|dispon[ií]ve(?:l|is)|compartilhad[oa]s?|publicad[oa]s?)|\\b(?:de|em) (?:livre acesso|acesso (?:livre|aberto|p[uú]blico))|\\bacess[ií]ve(?:l|is) (?:para|a) todos|\\b(?:dispon[ií]ve(?:l|is)|disponibilizad[oa]s?) (?:publicamente|ao p[uú]blico|para (?:todos|a comunidade|o p[uú]blico))' },
    { kind: 'open', words: '\\babr(?:imos|e|iu|em) (?:nosso|nossa|nossos|nossas|seus?|o|a|os) (?=[^.;,]{0,30}(?:s[eé]rie|modelos?|fam[ií]lia|linha|llm))', sure: true },
    { kind: 'promise', words: '\\b(?:publicaremos|liberaremos|abriremos|disponibilizaremos|lan[cç]aremos)\\b[^.;]{0,40}(?:pesos|dados|c[oó]digo aberto)|\\b(?:pesos|modelos?|vers[aã]o|vers[oõ]es|dados)\\b[^.;,]{0,24} ser[aã]o? (?:(?:em breve|tamb[eé]m) )?(?:publicad[oa]s?|liberad[oa]s?|disponibilizad[oa]s?|compartilhad[oa]s?)|\\b(?:planej\\w+|pretend\\w+|prev\\w+|vamos|v[aã]o|esperamos) (?:tamb[eé]m )?(?:publicar|liberar|abrir|compartilhar|disponibilizar|tornar p[uú]blic\\w+)[^.;]{0,30}(?:pesos|modelos?|vers[aã]o|vers[oõ]es|dados)', sure: true },
    { kind: 'open', words: '\\b(?:abert[oa]s?|livres?)\\b', noun: true },
  ],
  heads: {
    model:
      'modelo modelos+ llm llms+ família série coleção assistente chatbot versão versões+ checkpoint checkpoints+ alternativa vlm',
    tool: 'ferramenta ferramentas+ biblioteca bibliotecas+ software framework frameworks+ plataforma plataformas+ motor agente agentes+ aplicação aplicações+ aplicativo repositório soluções+ solução tecnologia tecnologias+',
    data: 'dados+ conjunto conjuntos+ corpus corpora dataset datasets+ benchmark recursos+',
    group:
      'comunidade comunidades+ ecossistema ecossistemas+ mundo projetos+ projeto movimento iniciativa iniciativas+ desenvolvedores+ colaboradores+ filosofia pesquisa inovação espírito valores+ licença ia',
    rival: 'concorrentes+ rivais+ alternativas+',
  },
  breaks: 'é são que para com sobre por sob e ou mas como entre era publica publicado publicados foi foram',
  hedges:
    'não nao nunca jamais nenhum* nem sem salvo exceto longe proíb* proib* vedad* exclu* restr* limit* se quando só somente apenas condiç* acordo permiss* autoriza* solicit* requer* exige* necessit* precis* deve* poderá* poderia* seria* será* serão haverá talvez plan* prevê* previst* pretend* esper* quer* próxim* em_breve mais_tarde futur* depois diferença diferente contrário comparad* comparação enquanto embora mas porém contudo senão outro* outra* diz dizem dito segundo afirm* cham* classific* descrev* considera* suposto* suposta* acredit* algun* muitos imprensa base basead* deriv* ajustad* finetun* fine-tun* destil* partir_de pessoa* acadêmic* pesquisa educaci* fins até fechad* secret* guard* reserv* nega* recus* rejeit* erro errado errada equivoc* falso falsa engan* partida origem mídia jornalistas costum* frequência vezes reputação fama seguirá* virá* chegará* confidenci* privad* teste avaliação inferior* menos menor codificador decodificador falta faltam pagar pago contrato trata_o tratam distância distante fala falam',
  permits: 'grátis gratuit* livre* permit* pode* autoriz* possível disponív* abert* sim',
  // biome-ignore format: a table, one rule a line
  rules: [
    { kinds: ['free-use'], text: '\\bn[ãa]o\\b', to: 'negated' },
    { kinds: ['free-use'], before: '\\bproibid\\w*\\b[^.;]{0,30}', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,40}\\b(?:n[ãa]o [ée]|proibid\\w*)', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,30}\\bn[ãa]o[- ]comercia', to: 'conditional' },
    { kinds: ['open-data'], text: '\\bser[ãa]o\\b', to: 'promise' },
    { kinds: OPENNESS, before: '\\bao contr[áa]rio d[eoa]\\b[^.;]{0,60}', to: 'other-model' },
    { kinds: OPENNESS, after: '[^.!]{0,110}\\?', to: 'drop' },
    { kinds: OPENNESS, after: '[ ,(]{1,3}(?:como|tais como|por exemplo)\\b', unless: '\\b(?:um|uma|noss[oa]s?|é|são)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: ['free-use'], after: '[^.;]{0,24}\\b(?:proibid|requer|necessit|n[aã]o [ée])', to: 'negated' },
    { kinds: ['free-use'], before: '\\b(?:ferramenta|aplicativo|app|servi[cç]o|site|demo|api|teste|conta|plataforma|biblioteca|software)s?\\b[^.;]{0,24}', to: 'tool' },
    { kinds: ['open-source', 'open-weights'], before: '^…?$', after: '\\W*$', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:carreg\\w+|execut\\w+|hosped\\w+|escolh\\w+|adot\\w+|rod[ae]\\w*) (?:\\w{1,12} )?(?:um|os) [^.;]{0,34}', unless: '\\b(?:noss[oa]s?|est[ae]s?|lan[cç]\\w+)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '(?:^|\\b)(?:execut\\w+|implant\\w+|teste|experiment\\w+|compar\\w+|escolh\\w+|explor\\w+|hosped\\w+|rode) (?:os |seus )?(?:modelos|llms)[^.;]{0,24}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:empresas|companhias|laborat[óo]rios) (?:como|t[êe]m|s[ãa]o|que)\\b.{0,90}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:a|aos|e|ou|entre|em|para|com|sobre|de|os|nos)(?: grandes)? (?:modelos|llm)[^.;]{0,34}', unless: '(?:\\b(?:nossos|estes|dois|tr[eê]s|fam[ií]lia|s[eé]rie|public\\w*|cole[cç][aã]o|lan[cç]\\w*|s[aã]o)\\b)[^.;]{0,44}', to: 'drop' },
    { kinds: OPENNESS, before: '\\bcom seu modelo (?:de )?', to: 'drop' },
    { kinds: OPENNESS, before: '^(?:os |as )?modelos? (?:de |com )?', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '^um (?:llm|modelo) (?:de |com )?', after: '[^.;]{0,40}\\b(?:pode|permite|é|s[ãa]o|significa)(?!\\w)', to: 'drop' },
    { kinds: ['open-weights'], before: '^(?:os |as )?modelos? (?:de |com )?', to: 'drop' },
    { kinds: OPENNESS, after: ' ?(?:community|ecosystem)', to: 'drop' },
    { kinds: OPENNESS, head: ['group', 'rival'], to: 'drop' },
    { kinds: OPENNESS, before: '(?<!\\w)(?:o|do|ao) $', to: 'drop' },
    { kinds: ['open'], after: '[ ,]+(?:a tod|ao |aos|[àa]s |para todos|os |as |uma|um |e fechad)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:melhores|outros|existentes|muitos|alguns|v[aá]rios|diferentes|todos os|maioria|compar[aá]ve\\w*|comparado|em compara[cç][aã]o|supera\\w*|rivaliza\\w*|entre|frente a|do que os|concorrentes|similares|semelhantes|principais|superior\\w*)\\b[^.;]{0,48}', unless: '\\b(?:noss[oa]s?|[eé] um dos|s[aã]o)\\b[^.;]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:basead[oa]s? em|a partir de|constru[ií]d[oa]s? (?:sobre|com)|utiliz\\w+|usa\\w*|gra[cç]as|derivad[oa]s? de|ajustad[oa]s? (?:sobre|de)|implantar|suporta\\w*|compat[ií]vel)\\b.{0,44}', unless: '\\b(?:noss[oa]s?|este|esta|estes)\\b[^.;,]{0,32}', to: 'drop' },
    { kinds: OPENNESS, after: '[^.;]{0,6}\\b(?:e|ou) (?:propriet[aá]ri[oa]s?|fechad[oa]s?|comerciais)', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:propriet[aá]ri[oa]s?|fechad[oa]s?) (?:e|ou) (?:de )?$', to: 'drop' },
    { kinds: [...OPENNESS, 'open-data'], head: ['tool'], to: 'tool' },
    { kinds: OPENNESS, head: ['data'], to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:c[oó]digo|ferramenta|biblioteca|framework|software|plataforma|dataset|corpus|dados|projeto)\\b[^.;]{0,24}(?:[eé]|s[aã]o|est[aã]o?|foi|publicado)\\b[^.;]{0,24}', unless: '\\b(?:modelos?|pesos)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['licence'], before: '\\b(?:c[oó]digo|biblioteca|reposit[oó]rio|software|corpus|dados|dataset|projeto)\\b[^.;]{0,36}', unless: '\\b(?:modelos?|pesos)\\b[^.;]{0,60}', to: 'tool' },
    { before: '\\b(?:n[aã]o|nunca|sem|nem|jamais|em vez de)\\b[^.;,]{0,24}', unless: '\\bn[aã]o (?:s[oó]|apenas)[^.;,]{0,20}', to: 'negated' },
    { before: '\\b(?:era|eram|antes|originalmente)\\b[^.;]{0,24}', to: 'past' },
    { before: '\\b(?:se|seria|poderia|deveria|seriam|poderiam)\\b[^.;]{0,32}', to: 'conditional' },
    { before: '\\b(?:supostamente|assim chamado|segundo|afirma\\w*|alega\\w*)\\b[^.;]{0,32}', to: 'quoted' },
    { before: '"$', after: '"', kinds: OPENNESS, to: 'quoted' },
    { kinds: [...OPENNESS, 'open-data'], before: '\\b(?:ser[aã]o?|ser[aá]|vai|vamos|planeja\\w*|prev[eê]\\w*|em breve|publicaremos|liberaremos|pretend\\w*)\\b[^.;,]{0,40}', to: 'promise' },
    { kinds: OPENNESS, after: '[^.;]{0,32}\\bem breve', to: 'promise' },
    { kinds: ['free-use'], before: '\\b(?:permit\\w+|autoriz\\w+|para|inclusive|incluindo|utiliz\\w+|usad[oa]s?|usar|dispon[ií]ve(?:l|is)|baix\\w+|e|s[aã]o|de|forma|com|[eé]) (?:o |seu |um |uso )?(?:[\\w-]{0,14} ?)?$', to: 'shown' },
    { kinds: ['free-use'], after: '[^.;]{0,20}\\b(?:permitid|autorizad|livre|gr[aá]tis|gratuit)', to: 'shown' },
    { kinds: ['licence'], before: '\\b(?:licen[cç]as?|sob|a|termos da)[ :]{1,3}(?:a |licen[cç]a )?$|[,;(–—-] ?$', to: 'shown' },
    { kinds: ['licence'], after: '\\W*$', to: 'shown' },
    { before: '\\b(?:noss[oa]s?|este|esta|estes|novo|nova|novos|primeiro|primeira|primeiros|[uú]ltimo)\\b[^.;]{0,40}', to: 'shown' },
    { before: '(?:(?<!\\w)[eé]|\\bs[aã]o|\\bfam[ií]lia|\\bs[eé]rie|\\bcole[cç][aã]o|\\bconjunto)(?!\\w)[^.;]{0,44}', to: 'shown' },
    { before: '\\b(?:em|como) $', to: 'shown' },
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
];
