// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { NO_MATCH } from '../../../src/core/match';
import { makeReport } from '../../../src/core/report';
import { definitions } from '../../../src/definitions';
import { english } from '../../../src/english';
import { exports } from '../../../src/exports';
import { exportTools, fileName } from '../../../src/exports/export';
import { escapeMarkdown, linkTo } from '../../../src/exports/markdown';
import { fact, LICENCES, observed, openModel } from '../helpers';

const EVIL = '<img src=x onerror=alert(1)>`](javascript:alert(2)) **b** \u202e| \u001b[2J\n# heading';

function report(name: string, hostile = false) {
  const url = hostile ? `https://huggingface.co/${encodeURIComponent(name)}` : 'https://huggingface.co/maker/model';
  const evidence = [
    {
      source: 'index',
      url: hostile ? 'javascript:alert(3)' : 'https://example.org/evidence',
      kind: 'primary' as const,
      date: '2026-05-11',
      accessed: '2026-06-01',
      shows: hostile ? EVIL : 'a table',
    },
  ];
  return makeReport(
    {
      subject: { site: 'huggingface', kind: 'model', ref: `hf:${name}`, url },
      name,
      match: { ...NO_MATCH, how: 'exact', record: 'maker/model', assessed: true },
      record: { name, kind: 'model', refs: [] },
      facts: openModel({ weights_final: fact('weights_final', 'released', 'CC-BY-NC-4.0', { evidence }) }),
      findings: [
        { component: 'eval_data', says: 'closed', source: 'index', url: 'https://example.org', date: '2026-05-11' },
      ],
      observed: hostile ? observed({ licences: [EVIL], datasets: [{ name: EVIL }] }) : null,
      assessed: '2026-06-01',
    },
    {
      licences: LICENCES,
      definitions,
      sources: { index: { id: 'index', name: hostile ? EVIL : 'An Index', url: 'https://example.org' } },
      resolve: LICENCES.resolve,
      asOf: '2026-11-01',
      today: '2026-11-21',
    },
  );
}

const rendered = (id: string, hostile = false) => {
  const made = report(hostile ? EVIL : 'maker/model', hostile);
  return exports.find((e) => e.id === id)!.render(made, exportTools(made, english, definitions));
};

describe.each(exports.map((e) => e.id))('%s', (id) => {
  test('names label, licence, definitions, sources and dates', () => {
    const text = rendered(id);
    for (const part of [
      /Open Source AI|weights-available/,
      /CC.{0,2}BY.{0,2}NC/,
      /An Index/,
      /2026.{0,2}05.{0,2}11/,
      /G7|g7/,
      /https:\/\/example\.org/,
    ])
      expect(text).toMatch(part);
  });
});

describe('hostile words stay words', () => {
  test('HTML: no element, no attribute, no script address comes from them', () => {
    const doc = new DOMParser().parseFromString(rendered('html', true), 'text/html');
    expect(doc.querySelectorAll('img, script, iframe, [onerror]')).toHaveLength(0);
    expect([...doc.querySelectorAll('a')].filter((a) => !a.getAttribute('href')?.startsWith('https://'))).toEqual([]);
    expect(doc.querySelector('h1')?.textContent).toContain('<img src=x');
    expect(doc.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  test('Markdown: neither markup nor HTML nor links', () => {
    const text = rendered('markdown', true);
    expect(text).not.toMatch(/<img|\n# heading/);
    // Every link is one of ours: to a web address, in angle brackets.
    for (const [, target] of text.matchAll(/(?<!\\)\]\((.{0,12})/g)) expect(target).toMatch(/^<https:/);
  });

  test('text: nothing that moves a cursor or turns the direction of writing', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
    expect(rendered('text', true)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  });

  test('JSON: parses, and keeps the words as they are', () => {
    expect(JSON.parse(rendered('json', true)).subject.ref).toBe(`hf:${EVIL}`);
  });
});

test('Markdown escapes what would mean something', () => {
  expect(escapeMarkdown('a_b *c* [d](e) <f> & `g`')).toBe('a\\_b \\*c\\* \\[d\\](e) &lt;f> &amp; \\`g\\`');
  expect(escapeMarkdown('- 2026-05-11 https://a.org www.b.org')).toBe('\\- 2026-05-11 https\\://a.org www\\.b.org');
  expect(linkTo('x', 'https://a.org/<b> c')).toBe('[x](<https://a.org/%3Cb%3E%20c>)');
  expect(linkTo('x', 'javascript:alert(1)')).toBe('x');
});

test('JSON keeps the shape that scripts rely on', () => {
  const json = JSON.parse(rendered('json'));
  expect(Object.keys(json)).toEqual(
    expect.arrayContaining([
      'subject',
      'match',
      'label',
      'pillars',
      'components',
      'licences',
      'verdicts',
      'disagreements',
      'sources',
      'asOf',
    ]),
  );
  expect(json.subject).toEqual({
    site: 'huggingface',
    kind: 'model',
    ref: 'hf:maker/model',
    url: 'https://huggingface.co/maker/model',
  });
  expect(json.match).toMatchObject({ how: 'exact', record: 'maker/model', assessed: true, via: [] });
  expect(json.label).toEqual({ id: 'weights-available', atLeast: false });
  expect(json.pillars.weights).toMatchObject({ state: 'released', licence: 'CC-BY-NC-4.0' });
  expect(json.components.find((c: { id: string }) => c.id === 'paper')).toMatchObject({
    state: 'unknown',
    licence: null,
    evidence: [],
  });
  expect(json.verdicts[0].criteria[0]).toEqual({ id: 'weights', verdict: 'met', because: 'Final weights: released' });
  expect(json.licences[0].restrictions[0]).toMatchObject({ type: 'non-commercial', clause: '2(a)' });
});

test('file names are fit for every system', () => {
  const made = report('maker/model with: "odd" | letters');
  expect(fileName(made, exports.find((e) => e.id === 'html')!)).toBe(
    'really-open-hf-maker-model-with-odd-letters-2026-11-01.html',
  );
});
