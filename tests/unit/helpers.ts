import { openLicences } from '../../src/catalogue/licences';
import { collect, type Facts, type FactsInput } from '../../src/core/facts';
import type { Licence } from '../../src/core/licence';
import type { Observed } from '../../src/core/observed';
import type { Evidence, Fact } from '../../src/core/record';

/** A small invented licence, named for what it allows. */
export const licence = (id: string, rest: Partial<Licence> = {}): Licence => ({
  id: id.toLowerCase(),
  name: id,
  kind: 'licence',
  osi: false,
  fsf: null,
  openData: null,
  restrictions: [],
  duties: [],
  read: true,
  usable: true,
  ...rest,
});

export const LICENCES = openLicences({
  licences: [
    licence('Apache-2.0', { spdx: 'Apache-2.0', osi: true, fsf: true }),
    licence('MIT', { spdx: 'MIT', osi: true, fsf: true }),
    licence('CC-BY-4.0', { spdx: 'CC-BY-4.0', openData: true, fsf: true }),
    licence('ODC-By-1.0', { spdx: 'ODC-By-1.0', openData: true }),
    licence('CC0-1.0', { spdx: 'CC0-1.0', openData: true, publicDomain: true }),
    licence('CC-BY-NC-4.0', {
      spdx: 'CC-BY-NC-4.0',
      restrictions: [{ type: 'non-commercial', detail: 'no commercial use', clause: '2(a)' }],
    }),
    licence('llama', {
      restrictions: [{ type: 'user-scale-threshold', detail: 'below 700 million users', clause: '2' }],
    }),
    licence('modified-mit', { restrictions: [{ type: 'attribution-threshold', detail: 'display duty' }] }),
    licence('unread', { usable: false, restrictions: [{ type: 'non-commercial', detail: 'said to be' }] }),
    licence('gpl', { kind: 'family', osi: null }),
    licence('none', { kind: 'none', osi: false, fsf: false }),
  ],
  spdx: { 'BSL-1.1': '', Zlib: 'of' },
  names: { 'apache 2.0': 'Apache-2.0', 'apache-2.0': 'Apache-2.0', mit: 'MIT', zlib: 'Zlib' },
});

export const evidence = (rest: Partial<Evidence> = {}): Evidence => ({
  source: 'example',
  url: 'https://example.org/model',
  kind: 'primary',
  accessed: '2026-11',
  ...rest,
});

/** `fact('training_code', 'released', 'MIT')`. */
export const fact = (
  component: Fact['component'],
  state: Fact['state'],
  licence?: Fact['licence'],
  rest: Partial<Fact> = {},
): Fact => ({
  component,
  state,
  ...(licence !== undefined && { licence }),
  evidence: [evidence()],
  ...rest,
});

export const factsOf = (facts: Fact[], rest: Omit<FactsInput, 'facts'> = {}): Facts =>
  collect({ facts, ...rest }, LICENCES);

/** A model with everything out under open terms; parts can be replaced or taken away. */
export function openModel(changes: Partial<Record<Fact['component'], Fact | null>> = {}): Fact[] {
  const all: Fact[] = [
    fact('weights_final', 'released', 'Apache-2.0'),
    fact('train_data_pretraining', 'released', 'ODC-By-1.0'),
    fact('train_data_posttraining', 'released', 'ODC-By-1.0'),
    fact('architecture_code', 'released', 'Apache-2.0'),
    fact('inference_code', 'released', 'Apache-2.0'),
    fact('training_code', 'released', 'Apache-2.0'),
    fact('data_processing_code', 'released', 'Apache-2.0'),
    fact('data_description', 'released', 'Apache-2.0'),
    fact('model_card', 'released', 'Apache-2.0'),
  ];
  return all.flatMap((f) => (f.component in changes ? (changes[f.component] ?? []) : f));
}

export const observed = (rest: Partial<Observed> = {}): Observed => ({
  ref: 'hf:maker/model',
  source: 'huggingface',
  url: 'https://huggingface.co/maker/model',
  seen: '2026-11-21',
  licences: [],
  formats: [],
  bases: [],
  datasets: [],
  papers: [],
  ...rest,
});

/** A packaged catalogue from memory: rejects for files that are not there, as the real readers do. */
export const reader =
  (files: Record<string, unknown>) =>
  async (path: string): Promise<unknown> => {
    if (!Object.hasOwn(files, path)) throw new Error(`no file ${path}`);
    return files[path];
  };
