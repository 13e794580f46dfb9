// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../src/sites/contents';
import { isPagesOwn, publishedOn, titleAndDescription } from '../../../src/sites/own-words';

const page = (head: string) => new DOMParser().parseFromString(`<html><head>${head}</head></html>`, 'text/html');

describe('a description counts where it speaks of what the title names', () => {
  const CASES: [description: string, title: string, host: string, own: boolean][] = [
    ['Nimbus 2 is an open model for everybody.', 'Introducing Nimbus 2', 'acme.ai', true],
    // One description under every page of a maker, a closed model's among them (SITES §7).
    ['Acme builds the frontier with open models.', 'Acme Nimbus', 'acme.ai', false],
    ['We build open models.', 'Nimbus 2', 'acme.ai', false],
    ['Open models for the world', 'Our new models', 'acme.ai', false],
    ['', 'Nimbus', 'acme.ai', false],
  ];
  test.each(CASES)('%s under %s at %s: %s', (description, title, host, own) =>
    expect(isPagesOwn(description, title, host)).toBe(own),
  );
});

test('the site’s own name and slogan behind a title are cut', () => {
  const doc = page('<title>Nimbus 2 | Acme, the home of open models</title>');
  expect(titleAndDescription(doc, new URL('https://acme.ai/nimbus'))).toEqual([{ from: 'title', text: 'Nimbus 2' }]);
});

describe('the day of publication', () => {
  const CASES: [head: string, day: string | null][] = [
    ['<meta property="article:published_time" content="2023-07-18T10:00:00Z">', '2023-07-18'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-04-18"}</script>', '2024-04-18'],
    ['<meta property="article:published_time" content="last week">', null],
    ['<meta property="article:modified_time" content="2024-04-18">', null],
    ['', null],
  ];
  test.each(CASES)('%s: %s', (head, day) => expect(publishedOn(page(head))).toBe(day));
});

describe('GitHub tells a repository’s description in its head', () => {
  const asides = (head: string, path: string) =>
    contentsOf('github')
      .asides?.(page(head), new URL(`https://github.com${path}`))
      .map((a) => a.text);
  const HEAD = '<meta property="og:title" content="GitHub - acme/nimbus: An open-source model: small">';
  test('of the repository that is shown', () =>
    expect(asides(HEAD, '/acme/nimbus')).toEqual(['An open-source model: small']));
  test('not of the one before, after a navigation within the page', () =>
    expect(asides(HEAD, '/acme/other')).toEqual([]));
  test('not on its issues', () => expect(asides(HEAD, '/acme/nimbus/issues/1')).toEqual([]));
  test('not where it has none', () =>
    expect(asides('<meta property="og:title" content="GitHub - acme/nimbus">', '/acme/nimbus')).toEqual([]));
});

test('what a third party says of a model is no text of its publisher', () => {
  for (const site of ['artificial-analysis', 'openrouter', 'replicate', 'lmstudio', 'ollama'])
    expect(contentsOf(site).prose).toBeUndefined();
});
