import { describe, expect, test } from 'vitest';
import { type ConflictInput, conflicts } from '../../../src/core/conflicts';
import type { Bound } from '../../../src/core/inherit';
import type { Licence } from '../../../src/core/licence';
import { evidence, fact, licence, observed } from '../helpers';

const table: Record<string, Licence> = {
  MIT: licence('mit', { osi: true, duties: [{ type: 'notice' }] }),
  'AGPL-3.0-only': licence('agpl', { osi: true, duties: [{ type: 'copyleft', clause: '5' }] }),
  'CC-BY-NC-4.0': licence('nc', { restrictions: [{ type: 'non-commercial', detail: 'no sale', clause: '2(a)' }] }),
  'LicenseRef-llama': licence('llama', {
    restrictions: [
      { type: 'user-scale-threshold', detail: '700 million', clause: '2' },
      { type: 'naming-branding', detail: 'name', clause: '1(b)(i)', begins: 'Llama' },
    ],
  }),
  'LicenseRef-unread': licence('unread', { usable: false, restrictions: [{ type: 'non-commercial', detail: '?' }] }),
  'LicenseRef-cc': licence('cc', { kind: 'family' }),
};
const NAMES: Record<string, string> = {
  mit: 'MIT',
  agpl: 'AGPL-3.0-only',
  nc: 'CC-BY-NC-4.0',
  llama: 'LicenseRef-llama',
  cc: 'LicenseRef-cc',
};
const tools = {
  licences: { get: (id: string) => table[id] },
  resolve: (written: string) => NAMES[written] ?? null,
};
const bound = (written: string, rest: Partial<Bound> = {}): Bound => ({
  record: 'maker/model',
  name: 'Model',
  ref: 'hf:maker/Model',
  relation: 'finetune',
  step: 'finetune',
  licence: written,
  primary: true,
  evidence: [evidence({ url: 'https://example.org/model', date: '2024' })],
  ...rest,
});
const kinds = (input: Partial<ConflictInput>) =>
  conflicts({ ref: 'hf:fan/Llama-tune', observed: null, bound: [], ...input }, tools).map((c) => c.kind);
const page = (licences: string[], rest = {}) => observed({ ref: 'hf:fan/Llama-tune', licences, ...rest });

describe('against an ancestor', () => {
  test.each([
    ['a licence without limits over one with limits', ['mit'], 'LicenseRef-llama', ['freer-than-ancestor']],
    ['commerce allowed where the ancestor forbids it', ['llama'], 'CC-BY-NC-4.0', ['freer-than-ancestor']],
    ['the same licence', ['nc'], 'CC-BY-NC-4.0', []],
    ['a stricter licence', ['nc'], 'MIT', []],
    ['other limits of the same kind', ['nc'], 'LicenseRef-llama', []],
    ['copyleft dropped', ['mit'], 'AGPL-3.0-only', ['share-alike-dropped']],
    ['copyleft kept', ['agpl'], 'AGPL-3.0-only', []],
    ['a licence nobody could read', ['mit'], 'LicenseRef-unread', []],
    ['a list on the page', ['mit', 'agpl'], 'LicenseRef-llama', []],
    ['a family of licences', ['cc'], 'CC-BY-NC-4.0', []],
    ['an unrecognised licence', ['homemade'], 'CC-BY-NC-4.0', []],
  ] as const)('%s', (_, here, there, expected) => {
    expect(kinds({ observed: page([...here]), bound: [bound(there)] })).toEqual(expected);
  });

  test('nothing on an index’s word alone, nothing against a maker’s own work', () => {
    expect(kinds({ observed: page(['mit']), bound: [bound('CC-BY-NC-4.0', { primary: false })] })).toEqual([]);
    expect(kinds({ observed: page(['mit']), bound: [bound('CC-BY-NC-4.0', { own: true })] })).toEqual([]);
  });

  test('both statements with their sources, and the clause', () => {
    const [conflict] = conflicts(
      {
        ref: 'hf:fan/x',
        observed: page(['mit'], { url: 'https://hub/x', seen: '2026-11-01' }),
        bound: [bound('CC-BY-NC-4.0')],
      },
      tools,
    );
    expect(conflict).toEqual({
      kind: 'freer-than-ancestor',
      here: { licence: 'mit', url: 'https://hub/x', date: '2026-11-01' },
      there: {
        name: 'maker/Model',
        ref: 'hf:maker/Model',
        licence: 'nc',
        url: 'https://example.org/model',
        date: '2024',
      },
      clause: { type: 'non-commercial', detail: 'no sale', clause: '2(a)' },
    });
  });

  test.each([
    ['hf:fan/Llama-3-tune', 'finetune', []],
    ['hf:fan/Meta-Llama-3-tune', 'finetune', []],
    ['hf:fan/my-tune', 'finetune', ['naming-dropped']],
    ['hf:fan/my-tune', 'quantized', []],
    ['hf:fan/my-tune', 'adapter', []],
  ] as const)('a name that has to begin with “Llama”: %s, %s', (ref, relation, expected) => {
    const seen = page(['llama']);
    expect(kinds({ ref, observed: seen, bound: [bound('LicenseRef-llama', { step: relation })] })).toEqual(expected);
  });

  test('what a copy changes: its gate, its licence', () => {
    const copy = (licences: string[], gate: 'none' | 'auto') => ({
      observed: page(licences, { gate }),
      bound: [bound('AGPL-3.0-only', { relation: 're-upload', gated: true })],
    });
    expect(kinds(copy(['agpl'], 'none'))).toEqual(['gate-dropped']);
    expect(kinds(copy(['agpl'], 'auto'))).toEqual([]);
    expect(kinds(copy(['nc'], 'auto'))).toEqual(['licence-differs-from-original']);
  });
});

describe('within the declaration', () => {
  test.each([
    ['none at all', page([]), ['no-licence']],
    ['other, and no text', page(['other']), ['other-without-text']],
    ['other with a name', page(['other'], { licenceName: 'homemade' }), []],
    ['other in the radar, which kept no links', page(['other'], { source: 'hf-radar' }), []],
    ['other with a link', page(['other'], { licenceLink: 'LICENSE' }), []],
    ['tag and name of two licences', page(['mit'], { licenceName: 'nc' }), ['tag-and-name-differ']],
    ['tag and name of one licence', page(['mit'], { licenceName: 'mit' }), []],
    ['a name that is not recognised', page(['mit'], { licenceName: 'homemade' }), []],
  ])('%s', (_, seen, expected) => expect(kinds({ observed: seen })).toEqual(expected));

  test('a record that knows the terms fills what the page leaves out', () => {
    expect(kinds({ observed: page([]), weights: fact('weights_final', 'released', 'MIT') })).toEqual([]);
  });

  test('weights that restrict beside code that does not, but for a library of all models', () => {
    const weights = fact('weights_final', 'released', 'CC-BY-NC-4.0');
    const code = (url: string) => fact('inference_code', 'released', 'MIT', { evidence: [evidence({ url })] });
    const repositories = ['gh:maker/code'];
    const own = code('https://github.com/Maker/Code/blob/main/LICENSE');
    expect(kinds({ weights, code: own, repositories })).toEqual(['weights-and-code-differ']);
    expect(kinds({ weights, code: code('https://github.com/vllm-project/vllm'), repositories })).toEqual([]);
    expect(kinds({ weights, code: code('https://huggingface.co/maker/model'), repositories })).toEqual([]);
  });
});
