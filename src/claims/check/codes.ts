/** The taxonomy of differences between a claim and a release (DEFINITIONS §12), with where each is described. */
export interface Basis {
  name: string;
  url: string;
}

const SOURCES = {
  osi: {
    name: 'Open Source Initiative on Llama 2 and 3',
    url: 'https://opensource.org/blog/metas-llama-license-is-still-not-open-source',
  },
  fsf: {
    name: 'Free Software Foundation on the Llama 3.1 licence',
    url: 'https://www.fsf.org/blogs/licensing/llama-3-1-community-license-is-not-a-free-software-license',
  },
  openWeights: { name: 'Open Source Initiative on open weights', url: 'https://opensource.org/ai/open-weights' },
  g7: { name: 'G7 Vision on AI Openness, shared language', url: 'https://g7.utoronto.ca/ict/260529-vision.html' },
  mof: { name: 'White et al., Model Openness Framework', url: 'https://arxiv.org/abs/2403.13784' },
  owd: { name: 'Open Weight Definition, draft', url: 'https://openweight.org' },
  liesenfeld: { name: 'Liesenfeld and Dingemanse, FAccT 2024', url: 'https://doi.org/10.1145/3630106.3659005' },
  solaiman: { name: 'Solaiman 2023, The Gradient of Generative AI Release', url: 'https://arxiv.org/abs/2302.04844' },
  redmonk: {
    name: 'RedMonk on licences of a model hub, 2026',
    url: 'https://redmonk.com/sogrady/2026/05/12/hugging-face-licensing/',
  },
  osaid: { name: 'Open Source AI Definition 1.0', url: 'https://opensource.org/ai/open-source-ai-definition' },
  aiAct: {
    name: 'EU AI Act, Commission guidelines on general-purpose AI',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  },
} satisfies Record<string, Basis>;

/** Each code with its literature; OW-0 is the honest claim. */
export const CODES = {
  'OW-0': [SOURCES.g7, SOURCES.osi],
  'OW-1': [SOURCES.osi, SOURCES.fsf],
  'OW-2': [SOURCES.liesenfeld, SOURCES.openWeights, SOURCES.g7],
  'OW-3': [SOURCES.mof, SOURCES.liesenfeld],
  'OW-4': [SOURCES.g7, SOURCES.owd],
  'OW-5': [SOURCES.solaiman],
  'OW-6': [SOURCES.g7],
  'OW-7': [SOURCES.osaid, SOURCES.mof],
  'OW-8': [SOURCES.liesenfeld, SOURCES.aiAct],
  'OW-9': [SOURCES.aiAct],
  'OW-10': [SOURCES.redmonk],
  'OW-11': [SOURCES.redmonk],
  'OW-12': [SOURCES.redmonk],
  'OW-13': [SOURCES.liesenfeld],
  'OW-14': [SOURCES.liesenfeld],
  'OW-15': [SOURCES.redmonk],
  'OW-16': [SOURCES.aiAct],
} satisfies Record<string, Basis[]>;

export type OwCode = keyof typeof CODES;

/**
 * Never given: OW-7 is about claims that code is open, and no kind of claim has code for its subject. Where documents
 * are missing (OW-13), "open source" is only established not to be met if training code or data are missing as well,
 * which OW-2 says more exactly.
 */
export const NOT_GIVEN: readonly OwCode[] = ['OW-7', 'OW-13'];
