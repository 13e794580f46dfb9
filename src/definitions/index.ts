import type { Definition } from '../core/definition';

const files = import.meta.glob<Definition>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Order on screen: the headline vocabulary first, then by what they ask for. */
const ORDER = [
  'g7-2026',
  'osaid-1.0',
  'mof-1.0',
  'owd-draft',
  'osd-weights',
  'fsf-provisional',
  'debian-ml-policy',
  'dpg-ai',
  'eu-ai-act-53-2',
  'osai-index',
];
const place = ({ id }: Definition) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);

/** Every definition: one file each in this folder. */
export const definitions: Definition[] = Object.values(files).sort((a, b) => place(a) - place(b));
