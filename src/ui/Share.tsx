import { useState } from 'preact/hooks';
import type { Report } from '../core/report';
import { exports } from '../exports';
import { type Export, fileName } from '../exports/export';
import { keyOf } from '../i18n';
import { useWords } from './words-context';

/** Copies or saves a Report. Nothing leaves the machine: the clipboard and the download folder are the user's own. */
export function Share({ report }: { report: Report }) {
  const tools = useWords();
  const { t } = tools;
  const [said, say] = useState('');
  const run = async (chosen: Export) => {
    try {
      const text = chosen.render(report, tools);
      if (chosen.how === 'copy') await navigator.clipboard.writeText(text);
      else save(text, chosen, fileName(report, chosen));
      say(t(chosen.how === 'copy' ? 'share_copied' : 'share_saved'));
    } catch (error) {
      say(t('share_failed', (error as Error).message));
    }
  };
  return (
    <fieldset class="actions" aria-label={t('share')}>
      {exports.map((e) => (
        <button type="button" key={e.id} onClick={() => void run(e)}>
          {t(e.how === 'copy' ? 'share_copy' : 'share_save', t(keyOf('export', e.id)))}
        </button>
      ))}
      <span role="status" class="soft">
        {said}
      </span>
    </fieldset>
  );
}

function save(text: string, { mime }: Export, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
