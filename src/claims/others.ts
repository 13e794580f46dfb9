import type { Grammar } from './grammar';

const files = import.meta.glob<Grammar>(['./grammars/*.ts', '!./grammars/index.ts', '!./grammars/en.ts'], {
  eager: true,
  import: 'default',
});

/** The languages that a page's script gets only where its text asks for one of them. */
export const others: Grammar[] = Object.values(files);
