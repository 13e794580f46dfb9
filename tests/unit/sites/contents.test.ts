// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { siteOf as fullSiteOf, sites } from '../../../src/sites';
import { linkedModels } from '../../../src/sites/anywhere';
import { contentsOf } from '../../../src/sites/contents';
import { anchorOf, siteOf, subjectOf } from '../../../src/sites/page';
import * as pages from '../../pages/sites.mjs';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const open = (address: string, html: string) => {
  const url = new URL(address);
  const doc = parse(html);
  const contents = contentsOf(fullSiteOf(url)?.id ?? '');
  return {
    doc,
    rows: () => contents.rows?.(doc, url) ?? [],
    related: () => contents.related?.(doc, url) ?? [],
    prose: () => contents.prose?.(doc, url) ?? [],
    anchor: () => anchorOf(siteOf(url), doc),
    read: () => siteOf(url).read?.(doc, url, '2026-11-21') ?? null,
    dark: () => siteOf(url).dark?.(doc) ?? false,
  };
};

describe('rows of lists', () => {
  test.each([
    ['https://huggingface.co/models', pages.hubList, ['hf:allenai/OLMo-2-1124-7B', 'hf:Qwen/Qwen3-8B']],
    ['https://huggingface.co/', pages.hubList, ['hf:allenai/OLMo-2-1124-7B', 'hf:Qwen/Qwen3-8B']],
    ['https://ollama.com/library', pages.ollamaLibrary, ['ollama:llama3.1', 'ollama:olmo2']],
    ['https://www.kaggle.com/models', pages.kaggleModels, ['kaggle:google/gemma-3']],
    [
      'https://openrouter.ai/models',
      pages.openrouterModels,
      ['openrouter:deepseek/deepseek-r1', 'openrouter:qwen/qwen3-32b'],
    ],
  ])('%s', (url, html, refs) => {
    expect(
      open(url, html)
        .rows()
        .map((r) => r.ref),
    ).toEqual(refs);
  });

  test('the title is within the row, the row is the whole card', () => {
    const [first] = open('https://huggingface.co/models', pages.hubList).rows();
    expect(first?.row.tagName).toBe('ARTICLE');
    expect(first?.title.tagName).toBe('H4');
    expect(first?.row.contains(first.title)).toBe(true);
  });
});

describe('models that a page links', () => {
  test('a README: weights on the hub, each once; no datasets, owners or empty links', () => {
    const refs = ['hf:lab/model-7b', 'hf:lab/model-70b'];
    expect(open('https://github.com/lab/model', pages.githubRepository).related()).toEqual(refs);
    expect(open('https://github.com/lab/model/issues/3', pages.githubRepository).related()).toEqual([]);
    expect(open('https://gitlab.com/lab/model', pages.gitlabProject).related()).toEqual(['hf:lab/model-7b']);
  });

  test('a space: the models of its embedded data that are ids of models', () => {
    expect(open('https://huggingface.co/spaces/someone/demo', pages.hubSpace).related()).toEqual([
      'hf:laion/CLIP-ViT-B-32',
    ]);
  });

  test('any page: hubs alone, each model once, at most 50', () => {
    const links = [
      'https://huggingface.co/a/b',
      'https://huggingface.co/A/B/tree/main',
      'https://huggingface.co/datasets/a/b',
      'https://github.com/a/b#readme',
      'https://github.com/about',
      'https://arxiv.org/abs/2501.00656',
      'https://mistral.ai/news/mistral-nemo',
      'https://ollama.com/library/olmo2',
      'https://kimik2ai.com/k2/',
      '/a/b',
      'javascript:void(0)',
      'http://[',
    ];
    const html = (hrefs: string[]) => hrefs.map((h) => `<a href="${h}">x</a>`).join('');
    expect(linkedModels(parse(html(links)))).toEqual(['hf:a/b', 'gh:a/b', 'ollama:olmo2']);
    const many = Array.from({ length: 200 }, (_, i) => `https://huggingface.co/a/b${i}`);
    expect(linkedModels(parse(html(many)))).toHaveLength(50);
  });
});

describe('the publisher’s words', () => {
  test('the card alone, not the hub’s words; no discussions', () => {
    const [card, ...rest] = open('https://huggingface.co/allenai/OLMo', pages.hubCard).prose();
    expect(rest).toEqual([]);
    expect(card?.textContent).toContain('fully open');
    expect(card?.textContent).not.toMatch(/Words of the hub|Downloads/);
    expect(open('https://huggingface.co/allenai/OLMo/discussions/2', pages.hubCard).prose()).toEqual([]);
  });

  test('a README, an announcement; nothing on an issue', () => {
    expect(open('https://github.com/lab/model/blob/main/README.md', pages.githubRepository).prose()).toHaveLength(1);
    expect(open('https://github.com/lab/model/issues/1', pages.githubRepository).prose()).toEqual([]);
    expect(open('https://mistral.ai/news/mistral-nemo', pages.announcement).prose()[0]?.textContent).toContain(
      'It is open',
    );
  });
});

test('titles and darkness', () => {
  expect(open('https://github.com/lab/model', pages.githubRepository).anchor()?.textContent).toBe('model');
  expect(open('https://github.com/lab/model', pages.githubRepository).dark()).toBe(true);
  expect(open('https://mistral.ai/news/mistral-nemo', pages.announcement).anchor()?.tagName).toBe('H1');
});

describe('a redesigned page: nothing throws, whatever element below the root is gone or emptied', () => {
  test.each(pages.sitePages as [string, string][])('%s', (url, html) => {
    const count = parse(html).querySelectorAll('*').length;
    for (const damage of [(e: Element) => e.remove(), (e: Element) => strip(e)]) {
      for (let i = 1; i < count; i++) {
        const page = open(url, html);
        damage(page.doc.querySelectorAll('*')[i]!);
        for (const act of [page.rows, page.related, page.prose, page.anchor, page.read, page.dark])
          expect(act, `${act} without element ${i}`).not.toThrow();
      }
    }
  });

  const strip = (e: Element) => {
    for (const { name } of [...e.attributes]) e.removeAttribute(name);
  };
});

test('every site of its own page or contents file is a site, under its own id', () => {
  const named = [
    ...Object.keys(import.meta.glob('../../../src/sites/*.page.ts')),
    ...Object.keys(import.meta.glob('../../../src/sites/*.contents.ts')),
  ].map((file) => /([\w-]+)\.\w+\.ts$/.exec(file)![1]!);
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((id) => !sites.some((s) => s.id === id))).toEqual([]);
});

test('what the script in the page says of an address is what the worker says, or nothing', () => {
  for (const url of ['https://huggingface.co/a/b', 'https://huggingface.co/models', 'https://huggingface.co/gpt2'])
    expect(subjectOf(new URL(url))).toEqual({
      site: 'huggingface',
      ...fullSiteOf(new URL(url))!.identify(new URL(url)),
      url,
    });
  expect(subjectOf(new URL('https://github.com/a/b'))).toMatchObject({ kind: 'other', ref: null });
});
