import { type Compiled, compile, type Grammar } from '../grammar';

const files = import.meta.glob<Grammar>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every language's grammar: one file each in this folder. */
export const sources: Grammar[] = Object.values(files);
export const grammars: Compiled[] = sources.map(compile);
