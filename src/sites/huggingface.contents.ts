import { hf, type Ref } from '../core/refs';
import { identify } from './huggingface.address';
import { atMost, linksTo, rowOf } from './links';
import { list, objectOf, textsOf } from './reading';
import type { PageContents, Row } from './site';

/** Ids of models in a space's embedded data; where there is none, the links that its page shows as models. */
function spaceModels(doc: Document): Ref[] {
  try {
    const props: unknown = JSON.parse(
      doc.querySelector('[data-target="SpaceHeader"][data-props]')?.getAttribute('data-props') ?? 'null',
    );
    const space = objectOf(objectOf(props).space);
    const named = [...list(space.linkedModels), ...list(space.models)].flatMap((m) => textsOf(objectOf(m).id ?? m));
    return named.map(hf).filter((ref) => identify(new URL(`https://huggingface.co/${ref.slice(3)}`)).ref === ref);
  } catch {
    return [];
  }
}

/** Models that a space uses, or that a paper's page lists. On a model's own page its tree is in the embedded data. */
function related(doc: Document, url: URL): Ref[] {
  const named = /^\/spaces\//.test(url.pathname) ? spaceModels(doc) : [];
  return atMost(50, named.length > 0 ? named : linksTo(doc.querySelectorAll(`main ${CARD} > a[href]`), url, identify));
}

/** A card of a model in any list: front page, search, an owner's page, a collection. */
const CARD = 'article.overview-card-wrapper';

function rows(root: ParentNode, url: URL): Row[] {
  return [...root.querySelectorAll(CARD)].flatMap((card) => {
    const link = card.querySelector('a[href]');
    return rowOf(card, link?.querySelector('h4') ?? link?.querySelector('header') ?? link, link, url, identify);
  });
}

/** The card alone: discussions are users' words, and the hub's own words stand outside it. */
const CARD_TEXT = 'main .model-card-content, main .prose';
const USERS = /\/discussions(\/|$)/;

const contents: PageContents = {
  related,
  rows,
  prose: (doc, url) => (USERS.test(url.pathname) ? [] : [...doc.querySelectorAll(CARD_TEXT)].slice(0, 1)),
};

export default contents;
