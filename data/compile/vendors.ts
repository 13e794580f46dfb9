import { join } from 'node:path';
import { z } from 'zod';
import { problemAt, readYaml, writeIfChanged } from '../files';
import { DATA, INDEXES } from '../paths';
import { DataError } from '../problem';

const host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'expected a host without www');
const word = z.string().regex(/^\*?[a-z0-9-]+$/, 'expected a word in lower case');
const form = z
  .string()
  .regex(/^[a-z0-9.-]+(\/[^\s?]*)?(\?[a-z]+=[^\s?]+)?$/, 'expected host/path with <any>, <named> or <rest>');

/** Form of `data/vendors.yaml`. */
export const vendorsSchema = z.array(
  z.strictObject({
    maker: z.string(),
    hosts: z.array(host).optional(),
    more: z.array(host).optional(),
    twins: z.record(host, host).optional(),
    families: z.array(word),
    not: z.array(word).optional(),
    models: z.array(form),
    lists: z.array(form),
  }),
);

/** `data/vendors.yaml` as the program bundles it; throws a DataError where its form is off. */
export function vendorTable(): string {
  const yaml = readYaml(join(DATA, 'vendors.yaml'));
  const parsed = vendorsSchema.safeParse(yaml.value);
  if (!parsed.success)
    throw new DataError(parsed.error.issues.map(({ path, message }) => problemAt(yaml, path, 'vendors', message)));
  return `${JSON.stringify({ vendors: parsed.data }, null, 1)}\n`;
}

/** Keeps the bundled table as new as its source. */
export const writeVendors = (): boolean => writeIfChanged(join(INDEXES, 'vendors.json'), vendorTable());
