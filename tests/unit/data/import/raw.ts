import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Importer, IndexRecord } from '../../../../data/import/index-file';

/** A raw source of our own making: its folder goes when the test ends. */
export function rawFolder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'really-open-raw-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

/** Runs an importer over files; twice, because the same input must give the same records. */
export function imported(importer: Importer, files: Record<string, string>) {
  const dir = rawFolder(files);
  const index = importer.run(dir);
  if (JSON.stringify(importer.run(dir)) !== JSON.stringify(index)) throw new Error('two runs, two results');
  return index;
}

/** States by component, for comparing at a glance. */
export const states = (record: IndexRecord | undefined): Record<string, string> =>
  Object.fromEntries((record?.facts ?? []).map((f) => [f.component, f.state]));

export const found = (record: IndexRecord | undefined): Record<string, string> =>
  Object.fromEntries((record?.findings ?? []).map((f) => [f.component, f.says]));
