import type { Ref } from '../core/refs';
import { atMost } from './links';

const HUB = /^https:\/\/(?:huggingface\.co|hf\.co)\/([\w.-]+)\/([\w.-]+?)\/?(?:[?#].*|\/(?:tree|blob|resolve)\/.*)?$/;
const NOT_OWNERS = /^(api|blog|collections|datasets|docs|learn|models|organizations|papers|posts|spaces|tasks)$/;

/**
 * Weights on Hugging Face that a repository's own text links, each once. Whether they are of the same maker as the
 * repository, only the catalogue knows; a name is no proof.
 */
export function weights(texts: Iterable<Element>): Ref[] {
  const links = [...texts].flatMap((text) => [
    ...text.querySelectorAll('a[href*="/hf.co/"], a[href*="huggingface.co/"]'),
  ]);
  return atMost(
    20,
    links.flatMap((link) => {
      const [, owner, name] = HUB.exec(link.getAttribute('href') ?? '') ?? [];
      return owner && name && !NOT_OWNERS.test(owner) ? [`hf:${owner}/${name}`] : [];
    }),
  );
}
