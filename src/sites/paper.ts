import type { Ref } from '../core/refs';

/** Ref of an arXiv paper from the end of its address, without version and file ending; null for anything else. */
export function paper(text: string): Ref | null {
  const [, id] = /^(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?(?:\.pdf)?(?:$|\/)/.exec(text) ?? [];
  return id ? `arxiv:${id}` : null;
}
