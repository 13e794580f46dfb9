import type { Export } from './export';

const files = import.meta.glob<Export>(
  ['./*.ts', './*.tsx', '!./index.ts', '!./export.ts', '!./outline.ts', '!./clean.ts'],
  {
    eager: true,
    import: 'default',
  },
);

/** Every export: one file each in this folder, in the order of the menu. */
export const exports: Export[] = Object.values(files).sort((a, b) => a.order - b.order);
