import type { Grammar } from '../grammar';
import { register } from '../registry';

const files = import.meta.glob<Grammar>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every language's grammar: one file each in this folder. */
export const sources: Grammar[] = Object.values(files);

/** Makes all languages readable, where size is no concern: the command line, tests, benches. */
export const registerAll = (): void => register(sources);
