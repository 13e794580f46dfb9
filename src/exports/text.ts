import { clean } from './clean';
import type { Export } from './export';
import { type Line, outline } from './outline';

const refs = (numbers: number[]) => numbers.map((n) => ` [${n}]`).join('');

const lineText = ({ head, text, details, refs: numbers }: Line): string[] => [
  clean(`  ${[head, text].filter(Boolean).join(': ')}${refs(numbers)}`),
  ...details.map((d) => clean(`      ${d}`)),
];

/** Plain text, as the terminal prints it. */
const plain: Export = {
  id: 'text',
  mime: 'text/plain',
  extension: 'txt',
  how: 'copy',
  order: 1,
  render(report, tools) {
    const { title, lead, url, sections, proofs, foot } = outline(report, tools);
    const body = sections.flatMap((s) => ['', s.title, ...s.lines.flatMap(lineText)]);
    const listed = proofs.map((p, i) => clean(`  [${i + 1}] ${p.text} <${p.url}>`));
    const evidence = listed.length > 0 ? ['', tools.t('evidence_list'), ...listed] : [];
    return `${[...[title, ...lead, url].map(clean), ...body, ...evidence, '', ...foot].join('\n')}\n`;
  },
};

export default plain;
