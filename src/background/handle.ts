import { answer } from '../catalogue/answer';
import type { Catalogue } from '../catalogue/catalogue';
import type { Definition } from '../core/definition';
import type { Subject } from '../core/match';
import type { Ref } from '../core/refs';
import type { Report } from '../core/report';
import type { Translate } from '../i18n';
import {
  type Ask,
  type Brief,
  type ListView,
  type Message,
  type PanelView,
  type PartId,
  type PlaceInfo,
  ROWS_AT_ONCE,
  type RowMark,
} from '../messages';
import type { Settings } from '../settings';
import { siteOf, subjectOf } from '../sites';
import { accessOf, patternsOf } from '../sites/patterns';
import { briefOf } from './brief';
import { claimsView, offAt } from './claims-view';
import type { Hub } from './hub';
import { listView, rowMark } from './list';
import { panelView } from './panel-view';
import { withHub } from './with-hub';

/** The part of a Brief that the toolbar shows. */
export type ToolbarBrief = Pick<Brief, 'ref' | 'label' | 'marks'>;

/** What the worker can do, given from outside so that it can be tested without a browser. */
export interface Worker {
  /** Opened once per wake; nothing else is remembered. */
  catalogue(): Promise<Catalogue>;
  definitions: Definition[];
  t: Translate;
  today(): string;
  /** Signature at which the user closed the badge of a ref for good. */
  hidden(ref: string): Promise<string | undefined>;
  settings(): Promise<Settings>;
  change(settings: Partial<Settings>): Promise<void>;
  /** Whether the browser lets the extension run on these hosts now. */
  allowed(origins: string[]): Promise<boolean>;
  /** Puts a part of the page's script into the page that asked; false where the browser does not let it. */
  inject(part: PartId): Promise<boolean>;
  hide(ref: string, signature: string): Promise<void>;
  /** Shows a Brief in the toolbar of the tab that asked, null clears it; the badge does not wait for it. */
  toolbar(brief: ToolbarBrief | null): void;
  openReport(ask: Ask): Promise<void>;
  /** Look-ups at the hub for one question; only ever opened where the user allowed them. */
  hub(): Hub;
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
      return panel(message, worker);
    case 'report':
      return reportOn(message, worker);
    case 'open-report':
      await worker.openReport({
        subject: message.subject,
        observed: message.observed,
        ...(message.claims && { claims: message.claims }),
        ...(message.lookUp && { lookUp: message.lookUp }),
      });
      return null;
    case 'part':
      return worker.inject(message.part);
    case 'list':
      return list(identified(message.subject), worker);
    case 'identify':
      return placeOf(message.subject);
    case 'rows':
      return rows(message.refs, worker);
    case 'set':
      await worker.change(message.change);
      return null;
    case 'claims':
      return claimsView(message.claims ?? [], await reportOn(message, worker), await worker.catalogue(), worker);
    case 'claims-off':
      await worker.change(offAt(message.where, identified(message.subject), await worker.settings()));
      return null;
    case 'hide':
      await worker.hide(message.ref, message.signature);
      return null;
  }
}

/** The panel; with what the page says, where its script has looked. */
async function panel(ask: Ask, worker: Worker): Promise<PanelView> {
  const report = await reportOn(ask, worker);
  const claims = ask.claims?.length ? claimsView(ask.claims, report, await worker.catalogue(), worker).items : [];
  return panelView(report, claims, worker);
}

/** Reads the record of a ref ahead of the question. */
async function warm(ref: string, catalogue: Catalogue): Promise<void> {
  const id = catalogue.find(ref);
  if (id) await catalogue.record(id);
}

const reportOn = async ({ subject, observed, lookUp }: Ask, worker: Worker): Promise<Report> =>
  answer(
    { subject: identified(subject), observed, today: worker.today() },
    await knowledge(lookUp ?? (await worker.settings()).hub, worker),
    worker.definitions,
  );

/** The packaged catalogue; with the hub behind it only where the user allows it, once or for good. */
async function knowledge(ask: boolean, worker: Worker): Promise<Catalogue> {
  const catalogue = await worker.catalogue();
  return ask ? withHub(catalogue, worker.hub()) : catalogue;
}

/** A page's script knows few grammars of addresses, the worker knows all. */
const identified = (subject: Ask['subject']): Ask['subject'] =>
  subject.kind === 'other' && URL.canParse(subject.url) ? subjectOf(new URL(subject.url)) : subject;

function placeOf(subject: Ask['subject']): PlaceInfo {
  const url = URL.canParse(subject.url) ? new URL(subject.url) : null;
  const site = url && siteOf(url);
  const known = site && { id: site.id, name: site.name, origins: patternsOf([site], accessOf(site, url)) };
  return { subject: identified(subject), site: known };
}

/** A site that was allowed and withdrawn again shows nothing any more, though our script still runs in its open tabs. */
async function shownOn({ url, site }: Subject, settings: Settings, worker: Worker): Promise<boolean> {
  if (settings.sitesOff.includes(site)) return false;
  const found = URL.canParse(url) ? siteOf(new URL(url)) : null;
  if (!found || accessOf(found, new URL(url)) === 'install') return true;
  return worker.allowed(patternsOf([found], 'optional'));
}

/** The badge's brief; null for pages that are not of one model. */
async function brief(ask: Ask, worker: Worker): Promise<Brief | null> {
  const report = await reportOn(ask, worker);
  if (report.subject.kind !== 'model' || !report.subject.ref) {
    worker.toolbar(null);
    return null;
  }
  const made = briefOf(report, worker.t);
  worker.toolbar(made);
  const [closed, settings] = await Promise.all([worker.hidden(made.ref), worker.settings()]);
  const { site, ref } = report.subject;
  const shown = await shownOn(report.subject, settings, worker);
  const silent = !settings.claims || settings.claimsOff.some((off) => off === site || off === ref?.toLowerCase());
  return {
    ...made,
    hidden: !(settings.badge && shown) || closed === made.signature,
    place: settings.place,
    claims: shown && !silent ? { site, names: namesOf(report) } : null,
  };
}

/** What the model is called: by its address, by the page's own id, by its record. */
const namesOf = ({ subject, name, observed }: Report): string[] => [
  ...new Set(
    [subject.ref, observed?.ref].flatMap((ref) => (ref ? [ref.slice(ref.indexOf(':') + 1)] : [])).concat(name),
  ),
];

async function list(subject: Ask['subject'], worker: Worker): Promise<ListView | null> {
  if (subject.kind !== 'list') return null;
  const settings = await worker.settings();
  return (await shownOn(subject, settings, worker)) ? listView(settings, subject.site, worker.t) : null;
}

async function rows(refs: Ref[], worker: Worker): Promise<RowMark[]> {
  const marksOf = await (await worker.catalogue()).marks();
  return refs.slice(0, ROWS_AT_ONCE).map((ref) => rowMark(ref, marksOf(ref), worker.t));
}
