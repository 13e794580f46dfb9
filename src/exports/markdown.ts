import { clean } from './clean';
import type { Export } from './export';
import { type Line, outline } from './outline';

/**
 * Escapes what means something in Markdown or HTML: nothing from a page becomes markup, a link or another paragraph.
 * Dashes, signs and brackets that only matter at the start of a line are escaped only there.
 */
export const escapeMarkdown = (text: string): string =>
  clean(text)
    .replace(/[\\`*_[\]|~]/g, (c) => `\\${c}`)
    .replace(/^(\s*)([-+#>]|\d+[.)])/, '$1\\$2')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\b(https?|ftp|mailto):/gi, '$1\\:')
    .replace(/\bwww\./gi, 'www\\.');

/** A link target without anything that could end it. Only web addresses become links. */
export function linkTo(text: string, url: string): string {
  if (!/^https?:\/\//.test(url)) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** Numbers of proofs, linked to the list at the end. */
const refs = (numbers: number[]) => numbers.map((n) => ` \\[${n}\\]`).join('');

const lineText = ({ head, text, details, refs: numbers }: Line): string[] => [
  `- ${[head && `**${escapeMarkdown(head)}**`, text && escapeMarkdown(text)].filter(Boolean).join(': ')}${refs(numbers)}`,
  ...details.map((d) => `  - ${escapeMarkdown(d)}`),
];

/** Markdown with sources and dates, for issues, notes and tickets. */
const markdown: Export = {
  id: 'markdown',
  mime: 'text/markdown',
  extension: 'md',
  how: 'copy',
  order: 2,
  render(report, tools) {
    const { title, lead, url, sections, proofs, foot } = outline(report, tools);
    const head = [
      `# ${escapeMarkdown(title)}`,
      '',
      `**${escapeMarkdown(lead[0] ?? '')}**`,
      '',
      ...lead.slice(1).map(escapeMarkdown),
      '',
      linkTo(url, url),
    ];
    const body = sections.flatMap((s) => ['', `## ${escapeMarkdown(s.title)}`, '', ...s.lines.flatMap(lineText)]);
    const listed = proofs.map((p, i) => `${i + 1}. ${linkTo(p.text, p.url)}`);
    const evidence = listed.length > 0 ? ['', `## ${tools.t('evidence_list')}`, '', ...listed] : [];
    return `${[...head, ...body, ...evidence, '', ...foot.map((f) => `_${escapeMarkdown(f)}_`)].join('\n')}\n`;
  },
};

export default markdown;
