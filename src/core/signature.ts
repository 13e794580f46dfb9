import type { Report } from './report';

/** A short fingerprint of what a Report says: it changes when label, pillars, verdicts or match change. */
export function signature(report: Pick<Report, 'label' | 'pillars' | 'verdicts' | 'match'>): string {
  const { label, pillars, verdicts, match } = report;
  const said = [
    [label.id, label.atLeast],
    Object.entries(pillars).map(([id, p]) => [id, p.state, p.licence]),
    verdicts.map((v) => [v.definition, v.verdict, v.level ?? '', v.criteria.map((c) => c.verdict)]),
    [match.how, match.record],
  ];
  return fnv1a(JSON.stringify(said));
}

/** FNV-1a over UTF-16 units, 32 bits, as hexadecimal. Not for security. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
