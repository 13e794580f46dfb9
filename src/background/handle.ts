import { answer } from '../catalogue/answer';
import type { Catalogue } from '../catalogue/catalogue';
import type { Definition } from '../core/definition';
import type { Report } from '../core/report';
import type { Translate } from '../i18n';
import type { Ask, Brief, Message } from '../messages';
import { subjectOf } from '../sites';
import { briefOf } from './brief';
import { panelView } from './panel-view';

/** What the worker can do, given from outside so that it can be tested without a browser. */
export interface Worker {
  /** Opened once per wake; nothing else is remembered. */
  catalogue(): Promise<Catalogue>;
  definitions: Definition[];
  t: Translate;
  today(): string;
  /** Signature at which the user closed the badge of a ref for good. */
  hidden(ref: string): Promise<string | undefined>;
  /** False where the user has switched badges off. */
  badges(): Promise<boolean>;
  hide(ref: string, signature: string): Promise<void>;
  /** Shows a Brief in the toolbar of the tab that asked, null clears it; the badge does not wait for it. */
  toolbar(brief: Brief | null): void;
  openReport(ask: Ask): Promise<void>;
}

/** Answers one message. Any surface may ask at any time and gets the same answer. */
export async function handle(message: Message, worker: Worker): Promise<unknown> {
  switch (message.type) {
    case 'wake':
      await warm(message.ref, await worker.catalogue());
      return null;
    case 'brief':
      return brief(message, worker);
    case 'panel':
      return panelView(await reportOn(message, worker), worker);
    case 'report':
      return reportOn(message, worker);
    case 'open-report':
      await worker.openReport({ subject: message.subject, observed: message.observed });
      return null;
    case 'hide':
      await worker.hide(message.ref, message.signature);
      return null;
  }
}

/** Reads the record of a ref ahead of the question. */
async function warm(ref: string, catalogue: Catalogue): Promise<void> {
  const id = catalogue.find(ref);
  if (id) await catalogue.record(id);
}

const reportOn = async ({ subject, observed }: Ask, worker: Worker): Promise<Report> =>
  answer(
    { subject: identified(subject), observed, today: worker.today() },
    await worker.catalogue(),
    worker.definitions,
  );

/** A page's script knows few grammars of addresses, the worker knows all. */
const identified = (subject: Ask['subject']): Ask['subject'] =>
  subject.kind === 'other' && URL.canParse(subject.url) ? subjectOf(new URL(subject.url)) : subject;

/** The badge's brief; null for pages that are not of one model. */
async function brief(ask: Ask, worker: Worker): Promise<Brief | null> {
  const report = await reportOn(ask, worker);
  if (report.subject.kind !== 'model' || !report.subject.ref) {
    worker.toolbar(null);
    return null;
  }
  const made = briefOf(report, worker.t, false);
  worker.toolbar(made);
  const [closed, wanted] = await Promise.all([worker.hidden(made.ref), worker.badges()]);
  return { ...made, hidden: !wanted || closed === made.signature };
}
