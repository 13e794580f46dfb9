import { GENERIC, LATER, PARTS, PRAISE, PRESENT, RIVALS, UNDER, USING, WHOLE } from '../english';
import type { Grammar, Worked } from '../grammar';
import { LICENCE } from '../licence-names';

const OPENNESS = ['open-source', 'fully-open', 'open-weights', 'open'] as const;

/** English. */
const grammar: Grammar = {
  lang: 'en',
  common:
    'the of and a to in is for with on that by this are as be from it an at or our we was which can has have not their its these using model models more than also but all will you your they been were into when how no new most best such other first release released available under license',
  noun: 'after',
  // biome-ignore format: a table, one entry a line
  terms: [
    { kind: 'fully-open', needs: 'open', words: `\\b(?:fully|truly|completely|entirely)[ -]open(?:[ -]sourced?)? (?:data|code|weights|recipes?)(?:,| and)[^.;]{0,60}\\b${PARTS}`, sure: true },
    {
      kind: 'fully-open', needs: 'open fully',
      words:
        '(?<!\\w)(?:(?:fully|truly|completely|entirely|totally|wholly|genuinely|100 ?%|end-to-end)[ -]open(?:[ -]sourc(?:e|ed|ing))?|open[ -]science|fully[ -]transparent|fully[ -]reproducible)(?![\\w-]*(?:ended|domain|vocab|world|set|book|loop|ai)|[ -](?:data|weight))\\b',
    },
    {
      kind: 'fully-open', needs: 'data corpus corpora',
      words:
        `\\b(?:releas(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|open[- ]sourc(?:e|ed|ing)|publish(?:ed|ing)?|shar(?:e|ed|ing)|with|open)${WHOLE}[^.;]{0,110}\\b${PARTS}`,
      sure: true,
    },
    {
      kind: 'fully-open', needs: 'data corpus corpora',
      words:
        `\\b(?=${PARTS})${WHOLE}${PARTS}(?:,| and| &)(?=[^.;]{0,110} (?:is|are|have been) (?:all )?(?:fully |completely |freely |publicly |openly |made )?(?:open|public|released|available))[^.;]{0,90} (?:is|are|have been) (?:all )?(?:fully |completely |freely |publicly |openly |made )?(?:open[- ]sourced|open|publicly|public|released|available)`,
      sure: true,
    },
    { kind: 'fully-open', needs: 'data corpus corpora', words: `\\b(?=${PARTS})${WHOLE}${PARTS}(?:,| and)(?=[^.;]{0,110}, all )[^.;]{0,90}, all (?:of which (?:are|is) )?(?:fully |completely |freely |publicly |openly |made )?(?:open[- ]sourced?|open|publicly|public|released|available)\\b`, sure: true },
    { kind: 'open-source', needs: 'open', words: '\\bopen[ -]?sourc(?:e|ed|es|ing)\\b(?![\\w.-]{0,30}@)' },
    { kind: 'open-weights', needs: 'weight', words: '\\bopen(?:ly)?[ -](?:model[ -])?weight(?:s|ed)?\\b', },
    { kind: 'open-weights', needs: 'weight', words: '\\b(?:fully|truly|completely)[ -]open[ -]weights?\\b' },
    { kind: 'open-weights', needs: 'weights parameters', words: '\\b(?:weights|parameters)(?: (?:of|for) [^;:,()]{1,40})? (?:are|is|have been) (?:now |also |all |already |made |both |provided )*(?:(?:fully|publicly|openly|freely|made) )?(?:open|available|public|released|published|downloadable|open[- ]sourced)\\b(?: available)?|\\bmak(?:e|es|ing) (?:the |our |its |all )?(?:model )?weights (?:openly |publicly |freely )?(?:available|public|open)\\b', sure: true },
    { kind: 'open-weights', needs: 'weights checkpoint', words: '\\b(?:releas(?:e|es|ed|ing)|publish(?:es|ed|ing)?|open-sourc(?:e|ed|ing)|provid(?:e|es|ed|ing)|mak(?:e|ing) available|shar(?:e|ing|ed)) (?!our code|code|with )(?:[^.;:,]{0,40} )?(?:weights|checkpoints?)\\b', sure: true },
    {
      kind: 'open-data', needs: 'data corp mixture',
      words:
        '\\b(?:training|pre-?training|post-?training|fine-?tuning|instruction|sft|full)[ -](?:data|datasets?|corpus|corpora|mixture)(?: (?:used|for|to|of|and|mix)\\b[^.;,]{0,40})? (?:is|are|was|were|has been|have been)(?: also| all| both)? (?:fully |publicly |openly |freely |made |being )?(?:open(?:ly)?|public|released|available|open[- ]sourced|published|shared)\\b',
      sure: true,
    },
    {
      kind: 'open-data', needs: 'data corp mixture',
      words:
        '(?<=\\b(?:releas(?:e|ed|es|ing)|open[- ]sourc(?:e|ed|ing)|publish(?:ed|ing)?|shar(?:e|ed|ing))(?: all(?: of)?)? )(?:the|our|its|their) (?:full |complete |entire |curated |raw |pre-?)?(?:training|pretraining|fine-?tuning|post-?training|instruction|sft|preference) (?:data|datasets?|corpus|mixture)\\b',
      sure: true,
    },
    {
      kind: 'open-data', needs: 'data corp',
      words:
        '(?<=\\b(?:releas(?:e|ed|es|ing)|open[- ]sourc(?:e|ed|ing)|publish(?:ed|ing)?|shar(?:e|ed|ing)|provid(?:e|ed|ing)) [^.;:]{0,80}(?:,| and| &| along with| alongside| as well as| together with)(?: also)? )(?:all )?(?:of )?(?:(?:the|our|its|their|all) )?(?:full |complete |entire |raw )?(?:training|pre-?training|post-?training|instruction|sft|preference)[ -](?:data|datasets?|corpus|corpora)\\b',
      sure: true,
    },
    {
      kind: 'open-data', needs: 'data corp',
      words:
        '\\brelease (?:contains|includes|comprises|consists of) [^.;]{0,60}\\b(?:data|datasets?)\\b(?![ -](?:generation|processing|card|load|prep|pipeline|format))|\\bopen (?:[\\w-]{1,20} ){1,3}(?:data|datasets?|corpus|corpora) used (?:during|for|in|to) (?:pre-?|post-?)?train',
      sure: true,
    },
    {
      kind: 'open-data', needs: 'data corp',
      words: '\\b(?:fully |completely )?open(?:ly[ -]licensed)?[ -](?:training[ -])?(?:data|datasets?|corpus|corpora)\\b',
    },
    {
      kind: 'free-use', needs: 'free commercial',
      words:
        "\\b(?:(?:completely |totally )?free (?:to (?:use|download)|of charge|for (?:both |all )?(?:(?:academic|research|personal|educational)[ ,]*(?:and|&|or)? )?commercial(?: (?:and|or) non[- ]?commercial)?(?: use| usage| purposes?)?|for (?:everyone|all|any use|any purpose|academic|research|personal))|(?:permits?|permitting|allow(?:s|ing|ed)?|grants?|enabl(?:es|ing)|supports?|suitable|(?<!openly |publicly |freely )available|approved|licensed|cleared|ready|open(?= for)|intended|allowed) [^.;:]{0,40}\\bcommercial(?:ly)?(?:(?: and | or |/)non[- ]?commercial)?(?: use| usage| purposes?| applications?| deployment)?|commercial(?:ly)?[ -](?:use|usage)(?: (?:is|are))? (?:permitted|allowed|ok|free|friendly)|commercially[ -](?:usable|permissive|viable|licensable|friendly)|commercial-friendly|(?:used?|deploy(?:ed)?) (?:for |in )?commercial(?:ly| purposes?| applications?| use| products?)|royalty-free|commercial use)\\b",
    },
    {
      kind: 'free-use', needs: 'commercial only',
      words:
        '\\bnon[- ]?commercial(?: use| purposes?| research)?(?: only)?\\b|\\b(?:for )?(?:academic |research )(?:use |purposes )?only\\b',
      polarity: 'negated',
    },
    {
      kind: 'licence',
      words: `(?<![\\w-])${LICENCE}(?:[- ](?:v|version )?[\\d.]+)?(?:[- ]?style)?(?:[ -]licen[sc]ed?)?(?: agreement)?(?![\\w-])`,
    },
    {
      kind: 'licence', needs: 'licen',
      words: '\\b(?:an? |the |fully )?(?:open|permissive|open-source|commercially permissive)(?:[ -]use)? licen[sc]e\\b|\\bpermissively[ -]licensed\\b|\\bopenly[ -]licensed\\b',
    },
    {
      kind: 'licence', needs: 'licen terms',
      words: '(?<=(?:under|subject to|governed by|covered by) (?:(?:the|our|a) )?)(?!the |our |a )(?:[\\w.+-]{2,24} ){1,6}licen[sc]e(?: agreement)?\\b|(?<=under the )[\\w.-]{2,24} terms of use\\b',
    },
    {
      kind: 'open', needs: 'open publi free available anyone accessible released',
      words:
        '\\b(?:openly|publicly|freely) (?:and (?:freely|publicly|openly) )?(?:available|releas(?:e|es|ed|ing)|released|accessible|shared|downloadable|distributed)\\b|\\b(?:available|accessible|released) to (?:the public|everyone|all|the (?:research )?community|the world)\\b|\\bopen[ -](?:release|access)\\b|\\banyone can (?:download|use)\\b|\\b(?:free and open|open and free)(?!(?:ly)?[ -](?:source|to)|ly)\\b|\\bpublic(?:ly)? (?:preview|release)s? of\\b|\\bwe (?:are |now )?open(?:ing)?(?: up)? (?:the|our|its|both|all) (?=[^.;,]{0,40}\\b(?:models?|series|weights|family|llms?))',
    },
    {
      kind: 'promise', needs: 'will to are going',
      words:
        "\\b(?:will be|to be|are being|plan to|plans to|will|going to|intend to) (?:(?:soon|also|then|publicly|openly|fully|make|made|the|our|all|public|next) ){0,4}(?:releas(?:e|ed)|publish(?:ed)?|available|open|made public|shar(?:e|ed))\\b",
    },
    {
      kind: 'promise', needs: 'coming follow soon',
      words:
        '\\b(?:weights|models?|checkpoints?|training data|datasets?)(?: (?:are|is))? (?:coming (?:soon|in|later|next|this)|to follow|will follow)\\b|\\b(?:full|open|public|weights?|model|checkpoint) release (?:is )?(?:coming )?soon\\b',
      sure: true,
    },
    { kind: 'open', needs: 'open', words: '(?<![\\w-])open(?![ -](?:ai(?! (?:[\\w-]{1,20} )?(?:models?|systems?))|the|an?|issue|issues|up|question|problem|ended|end|domain|vocab\\w*|set|world|book|loop|beta|router|web\\w*|clip|vla|llm leaderboard|the|your|this|it|in|source|weight\\w*|data\\w*|science|access|release|licen[sc]e|assistant|orca|hermes|platypus|llama|chat|interpreter|thoughts)\\b)(?=[ -]|, (?:[\\w-]{2,20},? ){1,4}(?:model|llm))', noun: true },
  ],
  heads: {
    model:
      'model models+ llm llms+ vlm vlms+ mllm mllms+ lmm lmms+ slm slms+ lm lms+ moe checkpoint checkpoints+ weights family families+ collection suite lineup line-up chatbot chatbots+ assistant encoder encoders+ decoder embedding embeddings+ embedder reranker rerankers+ classifier classifiers+ detector generator tts asr text-to-speech release releases+ version versions+ variant variants+ reproduction replication effort transformer network mixture-of-experts counterpart+ alternative ai',
    tool: 'tool tools+ toolkit toolkits+ toolbox tooling library libraries+ framework frameworks+ engine engines+ software package packages+ platform platforms+ stack stacks+ cli sdk app apps+ application applications+ code codebase codebases+ repository repositories+ repo repos+ agent agents+ solution solutions+ implementation implementations+ infrastructure runtime interface ui webui pipeline pipelines+ script scripts+ demo environment environments+ simulator simulators+ hardware robot robots+ reference kernel kernels+ service services+ plugin plugins+ extension extensions+ harness server backend format formats+ integration integrations+ technology technologies+ technique techniques+ operator operators+ design standard standards+ protocol orchestrator api apis+ client leaderboard gateway proxy database databases+ db router workflow workflows+ dashboard browser',
    data: 'data dataset datasets+ corpus corpora+ benchmark benchmarks+ materials resources+ resource images+ texts+ text',
    group:
      'community communities+ ecosystem ecosystems+ movement initiative initiatives+ contributor contributors+ contributions+ contribution collaboration developer developers+ researcher researchers+ spirit philosophy principles+ ethos culture field landscape space world efforts+ lab company organization organisations+ values mission research work works+ enthusiasts+ collaborators+ roots maintainer maintainers+ commitment strategy approach era revolution champion advocates+ day week weeks+ projects+ foundation license-compatible innovation innovations+ intelligence contributors+ collective forces adoption development',
    rival:
      'sota state-of-the-art performance results+ counterparts+ competitors+ baselines+ baseline peers+ rivals+ options+ alternatives+',
    licence: 'license licenses+ licence licences+ licensing terms',
  },
  breaks:
    'that which who whose is are was were has have had for with from by on in to at of you we it they as under via while but built trained designed developed optimized released available capable can could licensed distributed called named based using like such than offering providing where when including excels achieves if also be been do does not our the its next last today soon alongside along together plus because since so after before within without between among',
  // biome-ignore format: a table, one rule a line
  rules: [
    { kinds: OPENNESS, before: '\\b(?:companies|labs|organi[sz]ations|firms|vendors|startups|developers|teams) (?:such as|like|including|are|have|that|who|now)\\b.{0,90}', to: 'drop' },
    { kinds: ['open'], before: 'licen[sc]es? for (?:the )?$', to: 'drop' },
    // Names, ordinary words, communities, performance among rivals.
    { head: ['group', 'rival'], to: 'drop' },
    { before: '(?:claude|gpt|krea ?\\d?|the|databricks|-)[ -]$', after: '^ ?licen[sc]e', kinds: ['open-source'], unless: '(?:under|databricks) (?:an? |the )?$', to: 'drop' },
    { kinds: ['fully-open'], before: 'through open source and $', to: 'drop' },
    { after: ' and open science', to: 'drop' },
    { before: '\\b(?:gpt|claude|krea \\d)[ -]$', to: 'drop' },
    { kinds: ['fully-open'], after: ' ai\\b(?! models?)', to: 'drop' },
    { kinds: ['open-source', 'open-weights'], before: '^…?$', after: '[^\\w.!]*$', to: 'drop' },
    { kinds: ['fully-open'], text: 'science', before: '^…?$', after: '\\W*$', to: 'drop' },
    { kinds: OPENNESS, after: ' alternative(?! to (?:openai|gpt|chatgpt|claude|gemini|o\\d|sora|midjourney|dall|whisper|suno|elevenlabs|llama|deepseek|grok))', to: 'drop' },
    { kinds: ['open-source', 'open-weights'], before: '(?:closed|proprietary|private|commercial)(?:-source|-weights?)?(?:,| and| or| vs\\.?|/)(?: leading)? $', to: 'drop' },
    { kinds: ['open-source', 'open-weights', 'open'], after: '[^.;:]{0,12}\\b(?:and|or|vs\\.?|versus|/) ?(?:the )?(?:closed|proprietary|commercial|frontier)', to: 'drop' },
    { before: '\\b(?:underlined?|bold|italics?|legend|denotes?|indicates?|marked)\\b.{0,60}', to: 'drop' },
    { before: '\\b(?:risks?|dangers?|implications?|polic(?:y|ies)|regulat\\w*|impact|trends?|rise|wave|future|history|role|value|benefits?|spirit|power|power|gap|debate|promise|advance|democrati\\w+|advocate|champion|believ\\w+|commit\\w*|dedicat\\w+|passion\\w*|support(?:er|ing)?|contribut\\w*) .{0,24}', kinds: OPENNESS, unless: '\\b(?:is|are) .{0,20}', to: 'drop' },
    { before: '\\b(?:please|you can|to|simply|feel free to) $', kinds: ['open'], text: '^(?!open release)', to: 'drop' },
    { before: '\\b(?:top|ranked|ranks?|place[ds]?|position\\w*|leading|first|1st|no\\. ?1|#1|best|strongest|highest)\\b.{0,24}\\b(?:among|of|on|across|in|for)\\b.{0,24}', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '(?:^|\\b(?:that|how|when|while|as|why|if|because|where|whether|believe)|[,;:]) (?:the |most )?', after: '[^.;:,]{0,30}\\bmodels (?:can|could|may|might|are|have|still|often|do|now|already)\\b', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:survey|review|stud(?:y|ies)|analy[sz]|discuss|examin|investigat|track|overview|list)\\w*\\b[^.;]{0,30}', many: true, to: 'drop' },
    { kinds: OPENNESS, before: '\\bthis (?:notebook|script|example|tutorial|guide|app|tool|demo|space|course|article|post|workshop)\\b[^.;]{0,40}', unless: '\\bour\\b.{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '^(?:why|how|when|where)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:community|network|team|group|world|alliance) of $', to: 'drop' },
    { kinds: ['licence'], text: '^apache$', after: '[ -](?!and|or|for|with|style|type|mit)\\w', to: 'drop' },
    { kinds: ['free-use'], after: ' cases?\\b|[^.;]{0,12}\\b(?:users|customers|subscribers|teams)\\b', to: 'drop' },
    { kinds: ['open'], text: '^(?:available|released|accessible) to', after: '[^.;]{0,16}\\b(?:users|customers|subscribers|teams|via|through|in the app|api|chatgpt)\\b', to: 'drop' },
    { kinds: ['open'], after: ' (?:online|data|datasets?|text|texts|benchmarks?|corpora|sources?)\\b', to: 'drop' },
    { kinds: ['open-weights'], after: ' (?:can|cannot|can\'t|could|may|might|should|must)\\b', to: 'drop' },
    { kinds: OPENNESS, after: ' [^.;,]{0,40}\\b(?:is|was|are|were) used (?:for|to|as|in)\\b', to: 'other-model' },
    { kinds: ['open-weights'], text: '^(?!.*(?:open|public|free))', after: '(?: [^.;,()]{1,24})? ?[(]?(?:only |but )?(?:under|subject to|for research|for non)\\b', to: 'conditional' },
    // Comparisons and models at large.
    { kinds: OPENNESS, before: `${RIVALS}.{0,48}`, unless: '\\b(?:our|we|is|are)\\b[^.;,]{0,14}', many: true, to: 'drop' },
    { kinds: OPENNESS, before: `${RIVALS}.{0,32}`, unless: '(?:\\b(?:is|are|our|introduc\\w+|releas\\w+|being|while|yet|remain\\w*|whilst)\\b|,)[^.;,]{0,24}', head: ['model', 'none', 'tool'], to: 'drop' },
    { kinds: OPENNESS, before: `${GENERIC}[^.;,]{0,28}`, unless: '\\b(?:our|is|are|these|following)\\b[^.;,]{0,40}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:other|existing|many|previous|prior|than|among(?:st)?|such as|no|few)\\b[^.;,]{0,16}', to: 'drop' },
    { before: 'title ?= ?\\W{0,2}.{0,60}|\\(\\d{4}\\)[.,]? "?.{0,60}', kinds: OPENNESS, to: 'name' },
    { kinds: ['open-source', 'open-weights', 'open'], before: '^$', after: '[^.]{0,110}\\b(?:are|is|have|has|can|do|does|often|still|were|will|tend|may|offer|give|make|let)\\b', head: ['model'], many: true, to: 'drop' },
    { kinds: OPENNESS, before: '^', after: '(?:[ -]weights?)? models?\\b', to: 'drop' },
    { before: '\\bmodels (?:that are )?released with\\b.{0,60}', firm: true, to: 'drop' },
    { kinds: OPENNESS, before: '^(?:the term |an? )?', after: '[^.;,]{0,16} (?:is|are|means?|refers?|have|can|do|does|typically|usually|often|give|gives|let|lets|allow|allows)\\b', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:what is|define[sd]?|definition of|the term|termed|meaning of|question of|notion of|label) .{0,20}', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:run|try|picks?|bring your own|chooses?|compare|connect|find|browse|swap|switch|prefers?|wants?|needs?|requires?|consider|test|tested|trust|rely on|relies on|download|works?|experiment\\w*|combin\\w+|mix|query|invok\\w+|call|calling|load|loading|manag\\w+|recommend\\w*) [^.;,]{0,24}', unless: '(?:\\b(?:our|this|these)\\b[^.;,]{0,32}|\\bthe [\\w-]{0,20}\\d[\\w.-]{0,10} )', to: 'drop' },
    { kinds: ['free-use'], before: '\\b(?:api|demo|chat|app|tier|trial|website|playground|online|account|plan|service)\\b[^.;]{0,30}', to: 'drop' },
    { kinds: ['free-use'], after: '[^.;]{0,20}\\b(?:api|demo|app|tier|trial|playground|online|account|plan|service|credits)\\b', to: 'drop' },
    { kinds: ['licence'], before: '^(?:the |an? )?', after: ' (?:licen[sc]e )?(?:is|are|allows?|permits?|means?|requires?|grants?|says|text|file|does|has|gives?|terms)\\b', to: 'drop' },
    { kinds: OPENNESS, after: '.{0,90}\\barxiv\\b', to: 'name' },
    { kinds: ['open'], after: ' for (?:academic |non-commercial |only )?research(?! and commercial)', to: 'conditional' },
    { kinds: ['open-source'], after: ' (?:plan|roadmap|todo)', to: 'promise' },
    { kinds: ['open-data'], after: ' (?:data|sources|web|internet)\\b', firm: true, to: 'drop' },
    { kinds: ['open-data', 'promise'], before: '\\bno\\b.{0,50}', to: 'negated' },
    { kinds: ['licence'], before: '\\b(?:prohibit\\w*|violat\\w*|policy and|comply with|accept\\w*|agree\\w* to) .{0,30}', to: 'drop' },
    { kinds: ['licence'], before: '\\bsubject to .{0,30}', unless: '\\b(?:models?|weights|checkpoints?|available|released|licensed|provided)\\b[^.;]{0,30}subject to .{0,30}', to: 'drop' },
    { kinds: ['open'], after: ' an? [^.;,]{0,40}\\b(?:dataset|tokens|corpus|extract|benchmark|code|tool|demo|subset)\\b', to: 'tool' },
    { kinds: OPENNESS, before: '\\bmost $', many: true, to: 'drop' },
    { kinds: OPENNESS, after: '[^.!]{0,110}\\?', to: 'drop' },
    { kinds: ['fully-open'], text: 'open.science', before: '\\b(?:to|of|for|in|towards?|through|and|with|about|on) $', to: 'drop' },
    { kinds: OPENNESS, before: `${USING}[^.;,]{0,36}`, unless: '(?:\\b(?:repository|repo) (?:is|for|contains)\\b.{0,70}|\\b(?:our|this|these)\\b[^.;,]{0,32}|\\bthe [\\w-]{0,20}\\d[\\w.-]{0,10} )', to: 'drop' },
    { kinds: OPENNESS, before: '\\b(?:with|by|from|to|on|in|for|between|across|than|towards?|into|at|of|and)(?: the| leading| best)? $', unless: '\\b(?:family|families|series|collection|suite|set|range|lineup|line|generation|pair|ecosystem|we|develop|excited|proud|happy|pleased|thrilled|host) (?:of|and|to) ', many: true, to: 'drop' },
    { kinds: OPENNESS, after: '[^.;:]{0,40}\\bmodels? (?:such as|like|including|have (?:been|become)|often|typically|still|lag|tend|available (?:today|on the market))', many: true, unless: '\\b(?:our|we|releas\\w+|introduc\\w+)\\b.{0,60}', to: 'drop' },
    // What is spoken of.
    { kinds: ['open-source', 'fully-open', 'open'], head: ['tool'], to: 'tool' },
    { kinds: ['open-weights'], head: ['tool'], after: '[ -](?!and |or |with |for |plus )\\w', to: 'tool' },
    { kinds: ['open-source', 'open-weights', 'fully-open', 'open'], head: ['data'], to: 'drop' },
    { kinds: ['open-data'], before: '\\b(?:new|existing|other|various|several|public|many|different|some|by|of|using|our)\\b.{0,24}', unless: '\\btrained (?:exclusively |entirely |only |solely |fully )?(?:on|with)\\b.{0,24}', to: 'drop' },
    { kinds: ['open-data'], before: '\\btrained (?:exclusively|entirely|only|solely|fully|completely) (?:on|with|using|from)\\b.{0,30}', to: 'shown' },
    { kinds: ['open-source', 'fully-open', 'open', 'licence', 'free-use'], before: '(?:^|\\b(?:the|this|our|all|and|source|training|inference|evaluation|its|which|whose) )[^.;,]{0,20}\\b(?:code|codebase|library|framework|toolkit|tool|software|package|integration|implementation|scripts?|demo|repository|repo|project|app|engine|platform|dataset|datasets|data|corpus|benchmark|documentation|paper|report|preprint|article|slides|video|content|plugin)\\b[^.;]{0,24}\\b(?:is|are|was|were|has been|have been|be|been|released|licensed|distributed|available|provided|published)\\b[^.;]{0,40}', unless: '\\b(?:models?|weights?|checkpoints?|parameters)\\b[^.;]{0,70}', to: 'tool' },
    { kinds: ['open-source', 'fully-open'], head: ['none'], after: '(?! [^.;,]{0,30}\\b(?:models?|weights|checkpoints?)\\b) (?:the |our |all |its )?[^.;,]{0,40}\\b(?:code|stacks?|library|framework|toolkit|dataset|data|benchmark|tools?|pipeline|infrastructure|kernels?|engine|server|sdk|app|agents?|platform|runtime|tokenizer|parser|simulator)\\b', unless: '\\bis .{0,10}', to: 'tool' },
    { kinds: ['licence'], after: ' (?:licen[sc]ed )?(?:[\\w-]{2,20} ){0,3}(?:gateway|library|framework|toolkit|sdk|engine|package|server|proxy|platform|cli|app)\\b', to: 'tool' },
    { kinds: ['licence'], before: '\\b(?:code|scripts?|server|sdk|engine|app|extension|plugin|website|codebase|repo|repository|project|library|package|software|dataset|data|documentation)\\b[^.;,]{0,30}', unless: '\\b(?:models?|weights?|checkpoints?|parameters)\\b[^.;]{0,60}', to: 'tool' },
    { kinds: ['open-source', 'open-weights', 'open', 'free-use'], before: '^[^.;]{0,16}\\b(?:Qwen Code|Ollama|vLLM|llama\\.cpp|SGLang|LangChain|Open WebUI|LM Studio)\\b.{0,20}', to: 'tool' },
    { kinds: OPENNESS, before: '\\bwe (?:develop|build|create|train) and $', many: true, to: 'maker-models' },
    { before: `${USING} [^.;]{2,40}, (?:an? (?:\\w+ )?|which (?:is|was|are) (?:\\w+ )?)`, to: 'other-model' },
    { before: '\\b(?:judge|teacher|baseline|backbone|draft model|text encoder|vision encoder|tokenizer)s? (?:is|was|are|were) (?:an? |the )?(?:\\w+ )?', to: 'other-model' },
    { kinds: ['licence'], after: ' ?\\((?:source )?code', to: 'tool' },
    // How it is said.
    { kinds: ['free-use', 'open', 'open-weights'], after: '[^;]{0,70}\\b(?:must|need to|have to|required to|after|upon|once)(?: you)? (?:first )?(?:complet|fill|regist|appl|sign|request|accept|agree|obtain)', to: 'conditional' },
    { kinds: ['open', 'open-weights'], after: ' (?:only )?(?:to|for) (?:approved|selected|select|trusted|eligible|qualified|partners?|academics?|researchers? (?:who|on|up)|those who)\\b| (?:and|but) subject to a (?:research|non)', to: 'conditional' },
    { kinds: ['free-use', 'open', 'open-weights'], after: '[^.;]{0,30}\\b(?:upon|on|by) (?:request|application|registration|approval)', to: 'conditional' },
    { before: "\\b(?:not|n't|never|nor|neither|without|isn't|aren't|cannot|rather than|instead of)\\b(?: \\w+){0,3} ?\"?$", to: 'negated' },
    { before: '\\bnon-? ?$', to: 'negated' },
    { kinds: ['free-use'], before: '\\b(?:not|no|prohibit\\w*|forbid\\w*|without|exclud\\w*|except|restrict\\w*|contact|separate)\\b.{0,40}', to: 'negated' },
    { kinds: ['free-use'], after: '[^.;]{0,30}\\b(?:prohibited|forbidden|not|requires?|restricted|contact|without|licen[sc]ing|needs?)\\b', to: 'negated' },
    { kinds: ['free-use'], before: '\\bfor (?:both )?(?:\\w+,? (?:and|or|&) )?$', to: 'shown' },
    { kinds: ['promise'], before: '\\b(?:not|never|if)\\b.{0,20}', to: 'drop' },
    { kinds: [...OPENNESS, 'promise'], before: `${LATER}[^.;]{0,40}`, after: '[^.;]{0,60}\\bif (?:we|they|permi|possible|given|the|it)\\b', to: 'conditional' },
    { kinds: ['promise'], after: '[^.;]{0,60}\\bif (?:we|they|permi|possible|given|the|it)\\b', to: 'conditional' },
    { before: '\\b(?:papers?|projects|repos|repositories|authors|vendors|tracker)\\b[^.;]{0,12}\\b(?:that|which|who|whose|where)\\b[^.;]{0,30}', firm: true, to: 'drop' },
    { before: "\\b(?:never|not|n't|no) (?:claim|say|state|guarantee|mean|impl|promise|assume)\\w*[^.;]{0,50}", firm: true, to: 'drop' },
    { kinds: ['open-weights', 'open-data'], before: '\\bwhose (?:model |training )?$', to: 'other-model' },
    { kinds: ['open-weights', 'open-data', 'open'], before: '\\b(?:because|since) (?:their|they)\\b.{0,20}', to: 'other-model' },
    { before: '\\b(?:no longer|used to be|formerly|was (?:once|originally|initially|previously)|were (?:once|originally|previously))\\b.{0,30}', to: 'past' },
    { before: '\\b(?:if|whether|unless|would|could|might(?! be (?:the|one))|may be|may|should|hypothetical\\w*)\\b.{0,40}', to: 'conditional' },
    { before: "(?:so-called|claims? (?:to be|that|it)|claimed|self-described|allegedly|reportedly|according to|calls? (?:it|itself|them)|billed as|dubbed|described (?:it |itself )?as|said|says|argues?)\\b.{0,40}", to: 'quoted' },
    { before: '"$', after: '"', kinds: ['open-source', 'open-weights', 'fully-open', 'open'], to: 'quoted' },
    { kinds: OPENNESS, before: `${LATER}[^.;,]{0,28}`, unless: '\\b(?:we are|has|have|is|are) (?:now )?', to: 'promise' },
    { kinds: OPENNESS, before: '\\bstay tuned\\b.{0,30}', to: 'promise' },
    { kinds: OPENNESS, after: '[^.;:]{0,40}\\b(?:coming (?:soon|in|this|next|later)|will be (?:released|available|published)|next week|next month|later this|in the (?:near )?future|soon$)', to: 'promise' },
    { kinds: ['promise'], before: '\\b(?:weights?|models?|checkpoints?|versions?|variants?|parameters|dataset|datasets|data|code|series|everything|results|recipes?|release|technical report|[\\w.-]*\\d[\\w.-]*|we|it|they|and)\\b.{0,24}', to: 'shown' },
    { kinds: ['promise'], after: ' (?:an? |the |our |its |more |some )?(?:[\\w-]+ ){0,2}(?:demo|api|app|paper|report|code|scripts|blog|details|tool|results|documentation|support|ui|interface|library)\\b(?![^.;]{0,30}\\b(?:weights|models?|checkpoints|data))', to: 'tool' },
    { kinds: ['promise'], before: '\\b(?:code|report|paper|demo|details|api|app|application|tool|service|website|documentation|support|blog|post|video|tutorial|examples?|scripts?|sdk|library|integration|results)\\b.{0,16}', unless: '\\b(?:models?|weights?|checkpoints?|everything|data|datasets?)\\b[^.;]{0,24}', to: 'tool' },
    // The model is being presented.
    { kinds: ['free-use'], text: '^(?!commercial use$)', to: 'shown' },
    { kinds: ['open-data'], after: ' (?:for|in|during) (?:both |all |its |the )?(?:pre-?|post-?|fine-?)?(?:train|tun)', to: 'shown' },
    { before: `(?:^|[:–—,(-] ?)(?:the |an? )?(?:${PRAISE},? (?:and )?){1,4}$`, to: 'shown' },
    { kinds: OPENNESS, head: ['model'], many: false, to: 'shown' },
    { kinds: ['open-source'], text: 'sourced$', before: '\\d[\\w.-]{0,20}(?: (?:models?|series|family|base|chat|instruct|weights|now|is)){0,3} $', to: 'shown' },
    { before: '\\b(?:our|this|these|following|all our|latest|newest|first)\\b[^.;]{0,40}', to: 'shown' },
    { before: "\\b(?:is|are|am|was|were|been|being|stands?|remain(?:s|ing)?|becomes?|go(?:es|ing)?|made|making|now)\\b[^.;]{0,48}", to: 'shown' },
    { before: '\\b(?:family|series|collection|suite|set|pair|range|ecosystem|lineup|generation|one|two|three|four|five|six)\\b[^.;]{0,40}', to: 'shown' },
    { before: `${PRESENT}[^.;]{0,64}`, to: 'shown' },
    { before: '\\bthe (?:most \\w+|best|largest|strongest|smallest|fastest|leading|best-performing)[ ,][^.;]{0,24}', to: 'shown' },
    { before: "(?:\\w's [^.;,]{0,24}|^(?:the |an? |\\w+ |\\w+,? \\w+ )?|\\b(?:we|we're|we've|we are|today|and|to|have|has|excited to|an?|as|with|under|under an?|under the|provided with|comes with|includes?|its) |[–—:,(-] ?)$", to: 'shown' },
    { kinds: ['licence'], before: `(?:${UNDER}|\\blicen[sc]e(?:d|s)?:? ?.{0,6}|[,;–—-] ?|^)`, to: 'shown' },
    { kinds: ['licence'], after: '[ -]?(?:licen[sc]ed?|\\))|,? licen[sc]ed|\\W*$', to: 'shown' },
  ],
};

export default grammar;

export const examples: Worked[] = [
  ['Nimbus 7B is an open-source language model trained by Example Lab.', 'open-source'],
  ['We are excited to open-source Nimbus-7B today.', 'open-source'],
  ['Today we release Nimbus, a family of open-weight models under the Apache 2.0 license.', 'open-weights', 'licence'],
  ['Nimbus is a fully open model with all its training logs.', 'fully-open'],
  ['The training data is publicly available.', 'open-data'],
  ['Our open models run on a single card.', 'open'],
  ['The weights are free for commercial use.', 'free-use'],
  ['The model is released under the MIT license.', 'licence'],
  ['The model will be open-sourced next month.', 'promise'],
  ['Nimbus is the strongest open-source model to date.', 'open-source'],
  ['An open 30B model for local agents.', 'open'],
  ['Open weights, long context, and tool use.', 'open-weights'],
  ['All our checkpoints are openly available.', 'open'],
];

/** Sentences that hold words of openness and no claim. */
export const counter: string[] = [
  'Thanks to the open-source community.',
  'Nimbus outperforms other open-source models on most tasks.',
  'Compared to open-weight models of the same size it is faster.',
  'It is fine-tuned from an open-source model.',
  'Underlined denotes the open-source SOTA.',
  'A benchmark of open-ended questions.',
  'The model is compatible with the OpenAI API.',
  'Scenes are stored as OpenUSD files; routing goes through OpenRouter.',
  'Image features come from OpenCLIP.',
  'Please open an issue if you find a bug.',
  'The event is open to all.',
  'Built on open-source tools.',
  'We only evaluate open-source models.',
  'Our mission is to advance AI through open source and open science.',
  'The series has both open-source and proprietary models.',
  'Open-vocabulary detection in open-world settings.',
  'Open-Source',
  'The gap between open and closed models is narrowing.',
  'Companies such as Acme have released open-source models this year.',
  'The weights are freely available after you sign the agreement.',
  'We release a demo that can be tried for free at example.org.',
];
