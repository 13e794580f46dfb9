import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../messages';
import { type Answered, answered, t } from './page';

export type Answer = Answered | { error: string } | null;

/** The answer to a question; null while it is on its way. A late answer to an earlier question is dropped. */
export function useAnswer(question: Ask): Answer {
  const [answer, set] = useState<Answer>(null);
  useEffect(() => {
    let current = true;
    answered(question).then(
      (a) => current && set(a),
      (e: Error) => current && set({ error: t('error_load', e.message) }),
    );
    return () => {
      current = false;
    };
  }, [question]);
  return answer;
}
