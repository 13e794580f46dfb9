import type { Ancestor } from '../core/lineage';
import { refUrl } from '../core/refs';
import type { Report } from '../core/report';
import { ancestorWords, conflictSources, conflictWords, relationWords } from '../words/lineage';
import { Link } from './Link';
import { useWords } from './words-context';

type Props = { report: Report };

/** What the model was made from: a tree of lists, its branches drawn, licence and label at each step. */
export function Lineage({ report }: Props) {
  const { t } = useWords();
  return (
    <div class="lineage">
      <p>{report.name || t('lineage_this')}</p>
      <Branches nodes={report.lineage} />
    </div>
  );
}

function Branches({ nodes }: { nodes: Ancestor[] }) {
  const { t } = useWords();
  if (nodes.length === 0) return null;
  return (
    <ul>
      {nodes.map((node) => {
        const name = node.ref.replace(/^hf:/, '');
        const url = refUrl(node.ref);
        return (
          <li key={node.ref}>
            <Elbow />
            <span class="soft">{relationWords(t, node)}</span> {url ? <Link url={url}>{name}</Link> : name}
            <br />
            <span class={node.record ? 'known' : 'soft'}>{ancestorWords(t, node)}</span>
            <Branches nodes={node.parents} />
          </li>
        );
      })}
    </ul>
  );
}

/** The branch from a child to its parent. The list itself says the same, so it is drawn for the eye only. */
const Elbow = () => (
  <svg class="elbow" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2 0v8q0 2 2 2h10" />
    <circle cx="13" cy="10" r="2" />
  </svg>
);

/** Declarations and licences that differ, side by side, with their sources. */
export function Conflicts({ report }: Props) {
  const { t } = useWords();
  return (
    <ul class="conflicts">
      {report.conflicts.map((c) => (
        <li key={c.kind + (c.there?.name ?? '') + (c.clause?.type ?? '')}>
          {conflictWords(t, c)}{' '}
          <span class="soft">
            {conflictSources(t, c).map((s, i) => (
              <>
                {i > 0 && ' · '}
                <Link url={s.url}>{s.text}</Link>
              </>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
