/** Seeds of texts that make careless patterns slow, to be repeated. */
export const HOSTILE_TEXTS: Record<string, string> = {
  'open-source without end': 'open-source ',
  'one word': 'a',
  blanks: ' ',
  'line breaks': '\n',
  'full stops': '. ',
  'marks of opening': '<a[(`"*',
  'commas and ands': 'weights, data, and code, and ',
  'licence of licence': 'under the license of ',
  negations: 'not never no open ',
  addresses: 'https://',
  'Chinese without end': '开源模型',
  'Japanese without end': 'オープンソースの',
};
