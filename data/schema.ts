import { z } from 'zod';
import { COMPONENTS } from '../src/core/components';
import { DUTIES, RESTRICTIONS, type RestrictionType } from '../src/core/licence';
import { OPENNESS } from '../src/core/states';

/** Forms of the curated files. Keys are checked strictly: a misspelt one is an error, not a silent loss. */
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD');
const link = z.url({ protocol: /^https$/, error: 'expected an https link' });
const ref = z.string().regex(/^[a-z][a-z0-9-]*:\S+$/, 'expected a ref such as hf:owner/name');
const text = z.string().trim().min(1);
const componentId = z.enum(COMPONENTS as [string, ...string[]]);

export const evidenceSchema = z.strictObject({
  url: link,
  shows: text,
  kind: z.enum(['primary', 'secondary']),
  date: partialDate.optional(),
  accessed: partialDate,
  /** Who says so, where the host of the link isn't it. */
  source: text.optional(),
  /** How it was read, where not at the link itself: a third-party copy, an index. */
  via: text.optional(),
});

const licence = z.union([text, z.array(text).min(2)]);

const factFields = {
  state: z.enum([...OPENNESS, 'not-applicable', 'unknown']),
  licence: licence.optional(),
  licenceAsWritten: text.optional(),
  gate: z.enum(['auto', 'manual']).optional(),
  access: z.literal('hosted').optional(),
  reason: z.enum(['legal', 'technical', 'none-given']).optional(),
  complete: z.boolean().optional(),
  confidence: z.literal('low').optional(),
  /** Training sets that the evidence names: ids of data/datasets. */
  datasets: z.array(text).optional(),
  note: text.optional(),
  evidence: z.array(evidenceSchema).optional(),
  /** Named indexes that found it closed, where no primary source says so. */
  findings: z
    .array(z.strictObject({ source: text, says: z.enum(['closed', 'absent']), url: link, date: partialDate }))
    .optional(),
};

export const factSchema = z.strictObject(factFields);

const member = z.union([
  ref,
  z.strictObject({
    ref,
    /** Which training the member has had: decides whether post-training data can exist. */
    stage: z.enum(['base', 'post-trained', 'single']).optional(),
    /** Old names of the same repository. */
    formerly: z.array(ref).optional(),
    note: text.optional(),
  }),
]);

/** A curated record: one model, or one family with the members it speaks for. */
export const modelSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+\/[a-z0-9.+-]+$/, 'expected <maker>/<model> in lower case'),
  name: text,
  kind: z.enum(['model', 'family']),
  maker: text,
  /** Other bodies that published members of it under their own names. */
  alsoBy: z.array(text).optional(),
  released: partialDate.optional(),
  modality: text.optional(),
  members: z.array(member).optional(),
  /** Repositories about this family only: they identify it. */
  code: z.array(ref).optional(),
  /** Repositories in which a maker presents several of its families: pages of models, all of which are offered. */
  homes: z.array(ref).optional(),
  /** Libraries and repositories of several families: related, never identity. */
  related: z.array(ref).optional(),
  /** Others' repositories that carry the weights of a member. */
  reuploads: z.array(z.strictObject({ ref, of: ref })).optional(),
  /** Names and places that may help to find it; of these, only the former names on the hub are matched. */
  hints: z
    .strictObject({
      refs: z.array(text).optional(),
      formerNames: z.array(text).optional(),
      base: text.optional(),
      otherMembers: z.array(text).optional(),
    })
    .optional(),
  /** Other places where this very model is named. A page that several records name identifies none: it offers all. */
  aliases: z.array(ref).optional(),
  /** Papers that present it. */
  papers: z.array(z.string().regex(/^arxiv:\S+$/, 'expected a paper such as arxiv:2501.00656')).optional(),
  bases: z
    .array(
      z.strictObject({
        ref,
        relation: z.enum(['finetune', 'quantized', 'adapter', 'merge', 're-upload']),
        for: z.array(ref).optional(),
      }),
    )
    .optional(),
  facts: z.partialRecord(componentId, factSchema),
  differences: z
    .array(z.strictObject({ members: z.array(ref).min(1), component: componentId, ...factFields }))
    .optional(),
  claims: z.array(z.strictObject({ words: text, url: link, date: partialDate.optional() })).optional(),
  restrictionsNote: text.optional(),
  openQuestions: z.array(text).optional(),
  notes: z.array(text).optional(),
  confidence: z.enum(['high', 'medium', 'low']),
  assessed: partialDate,
});

const restriction = z.strictObject({
  type: z.enum(Object.keys(RESTRICTIONS) as [RestrictionType, ...RestrictionType[]]),
  detail: text,
  /** Clause of the licence's own text; left out where the text could not be read. */
  clause: text.optional(),
  /** Where this clause stands, if not in the licence's own text (an acceptable-use policy). */
  url: link.optional(),
  /** Words with which the name of a model made from it has to begin. */
  begins: text.optional(),
  /** The clause also binds who trains other models on outputs. */
  outputs: z.literal(true).optional(),
});

/** What a licence asks in return; the closed list of DUTIES. */
const duty = z.strictObject({ type: z.enum(DUTIES as unknown as [string, ...string[]]), clause: text.optional() });

/** A licence of our table. */
export const licenceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/),
  name: text,
  version: text.optional(),
  publisher: text.optional(),
  kind: z.enum(['licence', 'family', 'none']).optional(),
  spdx: text.optional(),
  text: link.optional(),
  plain: text.optional(),
  aliases: z
    .strictObject({
      hub: z.array(text).optional(),
      hubNames: z.array(text).optional(),
      hubNamesUnconfirmed: z.array(text).optional(),
      scancode: z.array(text).optional(),
      written: z.array(text).optional(),
    })
    .optional(),
  openData: z.boolean().optional(),
  openDefinition: text.optional(),
  osi: z.strictObject({ approved: z.boolean(), basis: text }).optional(),
  fsf: z.strictObject({ free: z.boolean().optional(), basis: text.optional() }).optional(),
  publicDomain: z.boolean().optional(),
  restrictions: z.array(restriction).optional(),
  duties: z.array(duty).optional(),
  /** Clause that grants use, modification and sharing. */
  grant: text.optional(),
  /** Clause that says that the grant cannot be taken back. */
  irrevocable: text.optional(),
  /** Only a part of the text was read, or quotes from it: what it does not say is then unknown. */
  readInPart: z.literal(true).optional(),
  appliesTo: z.array(text).optional(),
  examples: z.array(text).optional(),
  note: text.optional(),
  sources: z.array(z.strictObject({ url: link.optional(), note: text.optional() })).min(1),
  confidence: z.enum(['high', 'medium', 'low']),
  usable: z.literal(false).optional(),
});

export const sourceSchema = z.strictObject({
  id: text,
  name: text,
  publisher: text,
  url: link,
  repository: link.optional(),
  revision: text.optional(),
  date: partialDate.optional(),
  licence: text.optional(),
  credit: text.optional(),
  changes: text.optional(),
});

/** Who publishes: what kind of body it is makes "public AI" visible; who owns a ref decides what is its own release. */
export const makerSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/),
  name: text,
  kind: z.enum(['company', 'non-profit', 'university', 'public-body', 'community']),
  /** ISO 3166 code of the seat. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  owners: z.partialRecord(
    z.enum(['hf', 'gh', 'ollama', 'kaggle', 'modelscope', 'replicate', 'openrouter', 'nvidia', 'lmstudio', 'api']),
    z.array(text),
  ),
  /** Former owner names of the same body. */
  formerly: z.partialRecord(z.enum(['hf', 'gh']), z.array(text)).optional(),
  hosts: z.array(text).optional(),
  note: text.optional(),
  evidence: z.array(evidenceSchema).optional(),
});

/** A training set that cards and papers name. */
export const datasetSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/),
  name: text,
  aliases: z.array(text).optional(),
  refs: z.array(ref).optional(),
  maker: text.optional(),
  licence: licence.optional(),
  licenceNote: text.optional(),
  access: z.enum(['open', 'gated', 'request', 'paid', 'withdrawn', 'withheld']).optional(),
  /** OSAID's classes of data: shared, public, obtainable, or not shareable; `mixed` where parts differ. */
  class: z.enum(['open', 'public', 'obtainable', 'unshareable', 'mixed']).optional(),
  openQuestions: z.array(text).optional(),
  evidence: z.array(evidenceSchema).min(1),
});

/** An owner who publishes others' models in other files under the maker's own name. */
export const reuploaderSchema = z.strictObject({
  /** Owner on the hub. */
  owner: z.string().regex(/^[\w.-]+$/),
  name: text,
  /** What a name without marks of a format is: the same weights, or nothing that can be told. */
  plain: z.enum(['re-upload', 'untold']),
  /** Where the original's owner stands before the name: `mlabonne_Qwen3-4B`, `amd.Instella-3B`. */
  prefix: z.enum(['owner_', 'owner.']).optional(),
  evidence: z.array(evidenceSchema).min(1),
});

/** Joins an index record that names nothing we know to the record it is about, beyond doubt. */
export const aliasSchema = z.strictObject({
  source: text,
  key: text,
  record: text,
  /** Members of the family that it speaks for; absent: all of it. */
  refs: z.array(ref).min(1).optional(),
  why: text,
});

/** Names of fields, as `fieldsOf` gives them, with one blank between: one line instead of one a field. */
const fieldList = z.string().regex(/^[a-z0-9_.]+( [a-z0-9_.]+)*$/, 'expected names of fields with one blank between');

/** An audit: records drawn by a seed, each field set against the source it cites. In our own words. */
export const auditSchema = z.strictObject({
  date: partialDate,
  seed: z.int().nonnegative(),
  /** How many curated records there were when they were drawn. */
  drawnFrom: z.int().positive(),
  /** What counted as read, as confirmed and as wrong. */
  method: z.array(text).min(1),
  records: z
    .array(
      z.strictObject({
        id: text,
        confirmed: fieldList.optional(),
        /** Stated, but the cited source could not be read. */
        unread: fieldList.optional(),
        wrong: z
          .array(
            z.strictObject({
              field: z.string().regex(/^[a-z0-9_.]+$/),
              said: text,
              found: text,
              url: link,
              /** Put right in the record, or taken back to "unknown". */
              mended: z.boolean(),
            }),
          )
          .min(1)
          .optional(),
        note: text.optional(),
      }),
    )
    .min(1),
});

export type ReuploaderEntry = z.infer<typeof reuploaderSchema>;
export type AliasEntry = z.infer<typeof aliasSchema>;
export type AuditFile = z.infer<typeof auditSchema>;
export type MakerFile = z.infer<typeof makerSchema>;
export type DatasetFile = z.infer<typeof datasetSchema>;
export type ModelFile = z.infer<typeof modelSchema>;
export type LicenceFile = z.infer<typeof licenceSchema>;
export type SourceFile = z.infer<typeof sourceSchema>;
