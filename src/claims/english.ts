/** Before a name of a licence in a sentence about terms. */
export const UNDER =
  '\\b(?:under|with|by|via|subject to|governed by|covered by|license[ds]?|licence[ds]?|licensing|terms of)(?: (?:the|an?|both|our|a standard|permissive|fully permissive|commercially permissive|open[- ]source|open|a permissive|the permissive|the open[- ]source|the standard|commercial-friendly|either|dual|its))?[ :(,"-]{1,3}';
/** Verbs by which a maker presents a model. */
export const PRESENT =
  '\\b(?:introduc\\w*|releas\\w*|announc\\w*|launch\\w*|present|presents|presenting|unveil\\w*|offer|offers|offering|provid\\w+|discover|meet|publish\\w*|creat(?:e|ed|ing)|built|build|train(?:ed)?|develop(?:s|ed|ing)?|shar(?:e|es|ing)|deliver\\w*|propose[sd]?|brings?|debut\\w*)\\b';
/** Words of comparison: what follows is somebody else. */
export const RIVALS =
  '\\b(?:outperform\\w*|surpass\\w*|exceed\\w*|beat(?:s|ing)?|rival(?:s|ing)?|match(?:es|ing)?|compar(?:ed|able|ing|ison|isons|able)|compete[sd]?|competitive|unlike|versus|vs\\.?|than|among(?:st)?|against|ahead of|over|on par with|gap (?:between|with|to)|closest|behind|better|approach(?:es|ing))\\b';
/** Words before models at large. */
export const GENERIC =
  "\\b(?:other|others|another|existing|previous|prior|many|some|several|various|any|each|every|popular|recent|different|majority of|similar\\w*|similarly-sized|comparable|competing|current|currently available|like most|all|numerous|certain|such|strong|prominent|today's)\\b";
/** Words before a model that is used, not presented. */
export const USING =
  '\\b(?:based on|built (?:on|upon|with|using|around)|build(?:s|ing)? (?:on|upon|with|using)|derived from|fine-?tun\\w+ (?:from|on|of)?|distill?ed (?:from|into)|powered by|initiali[sz]ed (?:from|with)|starting from|leverag\\w+|us(?:e|es|ed|ing)|utili[sz]\\w+|support(?:s|ed|ing)?(?: for)?|works? with|compatible with|integrat\\w+(?: with)?|runs?|running|deploy(?:ing)?|serv(?:e|ing)|thanks to|inspired by|access to|evaluat\\w+|bench\\w+|borrow\\w*|adapted from|merge of|quanti[sz]\\w+ (?:of|version of)|adopts?|appl(?:y|ied) to|contribut\\w+ to|explor\\w+|choos\\w+|select\\w*|replac\\w+|host(?:s|ing)?|how)\\b';
/** Words of what is to come. */
export const LATER =
  "\\b(?:will|we'll|shall|plans?|planning|planned|going|intends?|intend|aim|aims|expects?|hope|hopes|about|scheduled|soon|later|upcoming|considering|prepar\\w+|would like|look forward|committed)\\b";

/** What a tagline without a verb says of the model before its openness. */
export const PRAISE =
  '(?:state-of-the-art|sota|advanced|powerful|new|lightweight|efficient|small|large|tiny|compact|fast|multilingual|multimodal|bilingual|capable|frontier|frontier-level|high-performance|high-quality|performant|next-generation|next-gen|leading|best|best-in-class|strongest|latest|cutting-edge|world-class|versatile|robust|native|production-ready|enterprise-grade|ultra-fast|massive|specialized|flagship)';

/** All three of weights, training data and code within one list. */
export const WHOLE =
  '(?=[^.;]{0,110}\\b(?:weights|models?|checkpoints)\\b)(?=[^.;]{0,110}\\b(?:data|datasets?|corpus|corpora)\\b)(?=[^.;]{0,110}\\b(?:code|recipes?|processing|scripts|pipelines?)\\b)';
/** One part of a release. */
export const PARTS =
  '(?:code|weights|data|datasets?|checkpoints|models|recipes?|processing|logs|scripts|pipelines?)\\b';
/** The same three, all of them before the verb that says they are out. */
export const LISTED = WHOLE.replaceAll('[^.;]{0,110}', '(?:(?! (?:is|are|have) )[^.;]){0,110}');
