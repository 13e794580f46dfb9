/** Before a name of a licence in a sentence about terms. */
export const UNDER =
  '\\b(?:under|with|by|via|subject to|governed by|covered by|license[ds]?|licence[ds]?|licensing|terms of)(?: (?:the|an?|both|our|a standard|permissive|fully permissive|commercially permissive|open[- ]source|open|a permissive|the permissive|the open[- ]source|the standard|commercial-friendly|either|dual|its))?[ :(,"-]{1,3}';
/** Verbs by which a maker presents a model. */
export const PRESENT =
  '\\b(?:introduc\\w*|releas\\w*|announc\\w*|launch\\w*|present|presents|presenting|unveil\\w*|offer|offers|offering|provid\\w+|discover|meet|publish\\w*|creat(?:e|ed|ing)|built|build|train(?:ed)?|develop(?:s|ed|ing)?|shar(?:e|es|ing)|deliver\\w*|propose[sd]?|brings?|debut\\w*)\\b';
/** Words of comparison: what follows is somebody else. */
export const RIVALS =
  '\\b(?:outperform\\w*|surpass\\w*|exceed\\w*|beat(?:s|ing)?|rival(?:s|ing)?|match(?:es|ing)?|compar(?:ed|able|ing|ison|isons|able)|compete[sd]?|competitive|unlike|versus|vs\\.?|than|among(?:st)?|against|ahead of|over|on par with|gap (?:between|with|to)|closest|(?<!\\b(?:team|people|person|company|lab|startup|minds|those|group|firm|researchers) )behind|better|approach(?:es|ing))\\b';
/** Words before models at large. */
export const GENERIC =
  "\\b(?:other|others|another|existing|previous|prior|many|some|several|various|any|each|every|popular|recent|different|majority of|similar\\w*|similarly-sized|comparable|competing|current|currently available|like most|all|numerous|certain|such|strong|prominent|today's)\\b";
/** Words before a model that is used, not presented. */
export const USING =
  '\\b(?:based on|built (?:on|upon|with|using|around)|build(?:s|ing)? (?:on|upon|with|using)|derived from|fine-?tun\\w+ (?:from|on|of)?|distill?ed (?:from|into)|powered by|initiali[sz]ed (?:from|with)|starting from|leverag\\w+|us(?:e|es|ed|ing)|utili[sz]\\w+|support(?:s|ed|ing)?(?: for)?|works? with|compatible with|integrat\\w+(?: with)?|runs?|running|deploy(?:ing)?|serv(?:e|ing)|thanks to|inspired by|access to|evaluat\\w+|bench\\w+|borrow\\w*|adapted from|merge of|quanti[sz]\\w+ (?:of|version of)|adopts?|appl(?:y|ied) to|contribut\\w+ to|explor\\w+|choos\\w+|select\\w*|replac\\w+|host(?:s|ing)?|how)\\b';
/** Words of what is to come. */
export const LATER =
  "\\b(?:will|we'll|shall|plans?|planning|planned|going|intends?|intend|aim|aims|expects?|hope|hopes|about to|scheduled|soon|later|upcoming|considering|prepar\\w+|would like|look forward|committed|slated|vow(?:s|ed)? to|pledge[sd]? to|promis(?:e|es|ed|ing) to|can't wait|in the process of|(?:goal|aim|plan|intention) is to|eventually)\\b";

/** What a tagline without a verb says of the model before its openness. */
export const PRAISE =
  '(?:state-of-the-art|sota|advanced|powerful|new|lightweight|efficient|small|large|tiny|compact|fast|multilingual|multimodal|bilingual|capable|frontier|frontier-level|high-performance|high-quality|performant|next-generation|next-gen|leading|best|best-in-class|strongest|latest|cutting-edge|world-class|versatile|robust|native|production-ready|enterprise-grade|ultra-fast|massive|specialized|flagship)';

/** All three of weights, training data and code within one list. */
export const WHOLE =
  '(?![^.;]{0,150}\\b(?:not(?! (?:only|just|merely|simply))|\\w+n\\x27t|without|except|nor|never|cannot|but(?! also)|unavailable|withheld|undisclosed|proprietary|may|might)\\b)(?![^.;]{0,60}\\b(?:although|though|whereas|unlike)\\b)(?=[^.;]{0,180}\\b(?:weights|models?|checkpoints)\\b)(?=[^.;]{0,180}\\b(?:data|datasets?|corpus|corpora)\\b(?! (?:pipelines?|processing|preparation|curation|loading|generation|cards?)\\b))(?=[^.;]{0,180}\\b(?:code|codebase|recipes?|processing|scripts|pipelines?)\\b)';
/** One part of a release. */
export const PARTS =
  '(?:code|codebase|weights|data|datasets?|corpus|corpora|checkpoints|models?|recipes?|processing|logs|scripts|pipelines?)\\b';
/** The same three, all of them before the verb that says they are out. */
export const LISTED = WHOLE.replaceAll('[^.;]{0,180}', '(?:(?! (?:is|are|have) )[^.;]){0,110}');
/** What is handed out where weights are open; a number of them may be one. */
export const WEIGHTS =
  "(?:(?:model |pre-?trained )?(?:weights|checkpoints?)|(?:trained |pre-?trained )model files|(?:model|trained|learned|network) parameters|(?<='s )parameters)";
/** Verbs by which parts of a model are handed out. */
export const GIVE =
  '(?:releas(?:e|es|ed|ing)|publish(?:es|ed|ing)?|open[- ]?sourc(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|mak(?:e|es|ing)|made|shar(?:e|es|ing|ed)|distribut(?:e|es|ed|ing)|upload(?:s|ed|ing)?|offer(?:s|ed|ing)?|open(?:s|ed|ing)? up|(?:(?:open|dropp?|post|push)(?:s|ed|ing)?|(?:hand|put|giv|gave|throw|threw|thrown)(?:e|s|ed|ing|ting|en)? (?:out|over|away|open|up|online))(?= (?:the|our|its|all|full|both|every)\\b))';
/** How parts are said to be out, after a verb. */
export const OUT =
  '(?:(?:open(?:ly)?|public(?:ly)?|free(?:ly)?|fully|completely) )?(?:open(?:[- ]sourced?)?|available|public|published|released|downloadable|accessible|shared)(?![\\w-]| to (?:question|debate|interpretation|discussion))';
/** Where parts of a model lie. */
export const HOST =
  '(?:the |our |its |this |your |a |public )?(?:[\\w-]{1,16} )?(?:hub|hugging ?face|hf|modelscope|github|gitlab|zenodo|kaggle|s3|google drive|bucket|servers?|model zoo|internet archive|web|repo|repository|releases? page|release)\\b';
/** Adverbs before what says that parts are out. */
export const NOW =
  '(?:(?:now|also|all|already|both|finally|currently|officially|here|freely|publicly|openly|directly|fully|completely|entirely|made|being|been|provided|always|listed|documented)(?: and)? ){0,4}';
/** What is said of parts that anybody can get. */
export const HAD = `(?:(?:is|are|was|were|has been|have been|has gone|have gone|went|goes?|gets?) ${NOW}(?:${OUT}|live\\b|online\\b|up (?:for grabs|for download|here|now|there)\\b|(?:up|out)(?= ?(?:[.,!;)]|[^\\w\\s]|$))|out (?:now|there|today|in the (?:open|wild))\\b|(?:there|free|yours|open|up) (?:for|to) (?:the (?:taking|asking)|download|grab|take|inspect\\w*|study|all|any(?:one|body)|every(?:one|body))\\b|in the public domain|(?:mirrored|posted|hosted|uploaded|pushed|put|placed|included|bundled|attached|shared|stored|kept|up|live)?(?: (?:up|freely|publicly))? ?(?:on|in|at|to|via|through|with|from) ${HOST})|(?:can|may) (?:now |also |all ){0,2}be (?:freely |directly |easily |also |now )?(?:found|downloaded|obtained|accessed|fetched|viewed|pulled|grabbed|had|retrieved|inspected|reached))`;
/** Pieces of data that models learn from. */
export const DATA =
  '(?:data|datasets?|data ?sets?|sets?|corpus|corpora|mix|mixture|tokens|examples|pairs|samples|annotations|labels|texts?|documents?|transcripts|(?:web ?)?pages|images?|pictures|photographs?|photos|captions|videos?|clips|recordings|speech|audio|scans|maps|books|papers|articles|literature|archives?|dumps?|crawls?|records|sequences|structures|measurements|observations|databases|problems|questions|dialogues|conversations|subtitles|trajectories|demonstrations|traces|repositories|code|sources|material|content)';
/** Data that anybody can get. */
export const PUBLIC =
  '(?:publicly|openly|freely|fully|public|open[- ]sourced?|public-domain|cc0|creative[- ]commons|copyright-free|open)(?:[ -](?:available|accessible|released|licensed|shared|open|public|access))?';
/** Licences that pages spell out, or name by a short form that no other word has. */
export const SPELLED =
  '(?:(?:(?:gnu )?(?:lesser |affero |library )?general public|(?:mozilla|european union|eclipse|academic|ibm|microsoft|common|server side|open) public|academic free|boost software|artistic|responsible ai|bigscience(?: [\\w-]+){0,3}|bigcode(?: [\\w-]+){0,3}|open data commons(?: [\\w-]+){0,2}|business source|functional source)(?: \\(\\w+\\))? licen[sc]e|unlicense|wtfpl|sspl|eupl(?:[- ]?v?[\\d.]+\\d)?|epl[- ]?[\\d.]+\\d|odbl|cdla[\\w.-]{0,20}|afl[- ]?3\\.0|artistic-2\\.0|bsl-1\\.0)';
/** Ways to say that a model learnt from data. */
export const LEARNT =
  '\\b(?:(?:re-?|pre-?|post-?|fine-?)?(?:trained|tuned)(?: (?:(?:the|our|this|a|base|all|these) ){0,3}(?:it|them|models?|network|system|encoder|llm|[\\w.]*-[\\w.-]{1,12}))?|(?:we|to) (?:have )?(?:pre-?|fine-?)?(?:train(?:ed)?|tuned?)(?: [\\w.-]{1,20}){1,5}?|training(?: (?:it|them|of [^.;,]{1,30}))?(?: (?:relie[sd]|drew|draws|ran|was|is|done))?|learn(?:s|ed|t)?(?: to \\w+)?|(?:relies|relied|draws|drew|feeds|fed|raised)|built|developed)(?: (?:exclusively|entirely|only|solely|fully|completely|purely|mainly|jointly|end-to-end|from scratch|with|it|alone|using)){0,2},? (?:on|with|using|from|upon|used|uses)(?= )';
/** Trade, with the slips of the pen that are common. */
export const TRADE = 'commer(?:ci|ic)al';
/** When something is to come, said without a verb of the future. */
export const WHEN =
  '(?:(?:very )?soon|shortly|before long|later(?: (?:this|in|on))?|tba|tbd|next (?:week|month|quarter|year|spring|summer|autumn|fall|winter)|this (?:spring|summer|autumn|fall|winter)|(?:with)?in (?:the )?(?:a |about |around |another |coming |next |near |few |couple of |several |two |three |four |six )*(?:days|weeks|months|future|week|month)|(?:in|by|before|around|on|at|toward|towards|for|due)(?: the)?(?: (?:early|mid|late|end of|start of|beginning of|middle of|\\d{1,2}(?:st|nd|rd|th)?))*[ -](?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|h[12]|spring|summer|autumn|fall|winter|year-end|end of (?:the|this|next) (?:week|month|quarter|year)|end of (?:q[1-4]|20\\d\\d)))\\b';
/** What may be promised: parts of a release, further sizes and versions. */
export const THING =
  '(?:weights|models?|checkpoints?|versions?|variants?|sizes|parameters|(?:training|pre-?training) (?:data|sets?)|(?:data|training) recipes?|datasets?|corpus|corpora|llms?|siblings?|[\\d.]{1,4}[bm])';
/** That something is one of few: "among the first". */
export const FEW =
  "\\b(?:is|was|are|were|be|being|been|as|remains?|became|becomes?) (?:still |now |also |currently )?(?:one of|among) (?:the|our) (?:very )?(?:world's )?(?:(?:first|few|earliest|most|best|largest|strongest|leading|top|smallest|fastest|only|biggest|latest) (?:[\\w-]+,? ){0,4})?";
/** Words by which a model comes to stand among those of its kind. */
export const JOINS =
  '\\b(?:joins?|joined|joining|enters?|adds? to|belongs? to|(?:is|now) part of|becomes? part of|swells?) (?:the |an? )(?:[\\w-]+,? ){0,2}(?:ranks|list|field|club|wave|family|league|number|crop|generation|cohort|roster|catalog(?:ue)?|group|class|pool|crowd) of (?:the )?(?:[\\w-]+,? ){0,2}';
/** All of something said to be out. */
export const ALL_OUT =
  ' (?:is|are|have been|has been|can) (?:(?:now|all|both|also|be|fully|completely|freely|publicly|openly|made) ){0,4}(?:open[- ]sourced?|open|publicly|public|released|available|accessible|published|shared|out (?:there|now|in the open)|downloaded|found|yours|(?:up )?on (?:github|hugging ?face|the hub))\\b';
/** Software beside a model. */
export const SOFTWARE =
  '(?:sdks?|clients?|librar(?:y|ies)|docker|images|containers?|harness|wrappers?|bindings?|cli|ui|interfaces?|front-?end|back-?end|plug-?ins?|connectors?|notebooks?|templates?|kernels?|runtime|server|trainer|tokenizers?|parsers?|scheduler|website|docs|apps?|extensions?|tools?|toolkits?|frameworks?|packages?|drivers?|prompts?|evals?|simulators?)';
