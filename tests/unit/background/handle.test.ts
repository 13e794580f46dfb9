import { expect, test, vi } from 'vitest';
import { handle, type Worker } from '../../../src/background/handle';
import { askFromHash, reportHash } from '../../../src/background/report-address';
import { drawIcon } from '../../../src/background/toolbar';
import { openCatalogue } from '../../../src/catalogue/catalogue';
import type { Report } from '../../../src/core/report';
import { definitions } from '../../../src/definitions';
import { english } from '../../../src/english';
import { type Brief, isMessage, type PanelView } from '../../../src/messages';
import { DEFAULTS } from '../../../src/settings';
import { subjectOf } from '../../../src/sites';
import { openModel, reader } from '../helpers';

const record = {
  id: 'hf:maker/model',
  name: 'Model',
  kind: 'model',
  refs: ['hf:maker/model'],
  facts: openModel(),
  assessed: '2026-06-01',
};
const files: Record<string, unknown> = {
  'index.json': {
    asOf: '2026-11-01',
    observedOn: '2026-08-22',
    records: [['hf:maker/model', 'Model']],
    refs: { 'hf:maker/model': 0 },
    renames: {},
    reuploads: {},
    related: {},
    sources: {},
  },
  'licences.json': { licences: [], spdx: { 'Apache-2.0': 'of', 'ODC-By-1.0': 'f' }, names: {} },
  'records/hf-maker-model.json': record,
  'names.json': { names: {}, owners: {} },
};

function worker(rest: Partial<Worker> = {}): Worker {
  return {
    catalogue: () => openCatalogue(reader(files)),
    definitions,
    t: english,
    today: () => '2026-11-21',
    hidden: async () => undefined,
    settings: async () => DEFAULTS,
    change: vi.fn(async () => {}),
    allowed: async () => true,
    inject: vi.fn(async () => true),
    hub: () => {
      throw new Error('the hub was asked although nobody allowed it');
    },
    hide: vi.fn(async () => {}),
    toolbar: vi.fn(),
    openReport: vi.fn(async () => {}),
    ...rest,
  };
}

const ask = { subject: subjectOf(new URL('https://huggingface.co/maker/model')), observed: null };

test('a brief says everything in words and shows the same in the toolbar', async () => {
  const w = worker();
  const brief = (await handle({ type: 'brief', ...ask }, w)) as Brief;
  expect(brief.label).toBe('At least Open Weights AI');
  expect(brief.marks.map((m) => m.words)).toEqual(['Weights: released', 'Training data: released', 'Code: released']);
  expect(brief.name).toBe(
    'Openness of maker/model: At least Open Weights AI. Weights released, training data released, code released. Open details.',
  );
  expect(brief.hidden).toBe(false);
  expect(w.toolbar).toHaveBeenCalledWith(expect.objectContaining({ label: brief.label }));
});

test('closed for good holds until the answer changes; switched off holds everywhere', async () => {
  const { signature } = (await handle({ type: 'brief', ...ask }, worker())) as Brief;
  const hidden = async (rest: Partial<Worker>) =>
    ((await handle({ type: 'brief', ...ask }, worker(rest))) as Brief).hidden;
  expect(await hidden({ hidden: async () => signature })).toBe(true);
  expect(await hidden({ hidden: async () => 'an older answer' })).toBe(false);
  expect(await hidden({ settings: async () => ({ ...DEFAULTS, badge: false }) })).toBe(true);
});

test('a site that is switched off shows no badge and no marks', async () => {
  const off = { settings: async () => ({ ...DEFAULTS, sitesOff: ['huggingface'] }) };
  expect(((await handle({ type: 'brief', ...ask }, worker(off))) as Brief).hidden).toBe(true);
  const list = (url: string) => handle({ type: 'list', subject: subjectOf(new URL(url)) }, worker(off));
  expect(await list('https://huggingface.co/models')).toBeNull();
  expect(await list('https://ollama.com/library')).toMatchObject({ site: 'ollama', filter: 'off' });
  expect(await list('https://ollama.com/library/olmo2')).toBeNull();
});

test('a site that was withdrawn shows nothing, one of the installation is not asked about', async () => {
  const allowed = vi.fn(async () => false);
  const list = (url: string) => handle({ type: 'list', subject: subjectOf(new URL(url)) }, worker({ allowed }));
  expect(await list('https://hf-mirror.com/models')).toBeNull();
  expect(allowed).toHaveBeenCalledExactlyOnceWith(expect.arrayContaining(['https://hf-mirror.com/*']));
  expect(await list('https://huggingface.co/models')).not.toBeNull();
  expect(allowed).toHaveBeenCalledTimes(1);
});

test('a page that is no model has no brief and clears the toolbar', async () => {
  const w = worker();
  expect(
    await handle({ type: 'brief', subject: subjectOf(new URL('https://huggingface.co/models')), observed: null }, w),
  ).toBeNull();
  expect(w.toolbar).toHaveBeenCalledWith(null);
});

test('the panel holds facts, definitions and where each fact comes from', async () => {
  const view = (await handle({ type: 'panel', ...ask }, worker())) as PanelView;
  expect(view.sections.map((s) => s.title)).toEqual([
    'What was released',
    'Licences in plain words',
    'Which definitions that meets',
  ]);
  expect(view.sections[0]!.rows[0]).toMatchObject({
    mark: 'full',
    head: 'Weights',
    text: 'released, Apache-2.0',
    links: [{ url: 'https://example.org/model' }],
  });
});

test('only messages of the protocol are answered', () => {
  expect(isMessage({ type: 'brief' })).toBe(true);
  for (const other of [null, 'brief', {}, { type: 'page' }, { type: 'constructor' }])
    expect(isMessage(other)).toBe(false);
});

test('the report’s address carries the question and survives nonsense', () => {
  expect(askFromHash(reportHash(ask))).toEqual(ask);
  const visited = (url: string) => askFromHash(reportHash({ ...ask, subject: { ...ask.subject, url } }))?.subject.url;
  expect(visited('https://huggingface.co/maker/model?token=secret#me')).toBe('https://huggingface.co/maker/model');
  expect(visited('https://qwen.ai/blog?id=qwen3&from=me')).toBe('https://qwen.ai/blog?id=qwen3');
  for (const hash of ['', '#', '#%', '#{}', '#%7B%22subject%22%3A3%7D']) expect(askFromHash(hash)).toBeNull();
});

test('the toolbar’s bars differ in shape, not in colour alone', () => {
  const drawn: string[] = [];
  const context = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    fillRect: (_x: number, y: number) => drawn.push(`fill ${Math.round(y)}`),
    strokeRect: (_x: number, y: number) => drawn.push(`stroke ${Math.round(y)}`),
    setLineDash: () => {},
  };
  drawIcon(context as never, 16, ['full', 'part', 'none']);
  drawIcon(context as never, 16, ['unknown', 'full', 'full']);
  expect(new Set(drawn.slice(0, 4)).size).toBe(4);
});

test('the hub is asked only where the user allows it: once by the button, or for good in the options', async () => {
  const asked: string[] = [];
  const hub = () => ({
    observed: async (ref: string) => {
      asked.push(ref);
      return null;
    },
    asked: () => [{ ref: 'hf:fan/tune', outcome: 'missing-or-private' as const }],
  });
  const unknown = { subject: subjectOf(new URL('https://huggingface.co/fan/tune')), observed: null };
  const report = async (rest: object, settings = DEFAULTS) =>
    (await handle({ type: 'report', ...unknown, ...rest }, worker({ hub, settings: async () => settings }))) as Report;
  expect((await report({})).lookUps).toEqual([]);
  expect(asked).toEqual([]);
  expect((await report({ lookUp: true })).lookUps).toHaveLength(1);
  expect(asked).toContain('hf:fan/tune');
  asked.length = 0;
  await report({}, { ...DEFAULTS, hub: true });
  expect(asked).toContain('hf:fan/tune');
});
