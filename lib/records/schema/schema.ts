/*
 * In: values of unknown shape: messages, rows, files.
 * Out: records that keep every limit, or a refusal.
 */
import * as v from 'valibot';
import { colours } from './colours';
import { limits } from './limits';
import { saidFields } from './said-fields';
import { storedTemplateSchema } from './template-schema';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.id));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** ISO 8601, with an offset that every reader of dates knows: `+07` alone is not read by Date.parse. */
const instantSchema = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((time) => !Number.isNaN(Date.parse(time)), 'no date'),
);
const webUrl = v.pipe(text(limits.url), v.regex(/^https?:\/\//i, 'not an http(s) address'));

export const blockSchema = v.strictObject({ role: text(40), text: text(limits.block) });

/** The text of an article as it read on a visit. The key is `[articleId+seenAt]`. */
export const versionSchema = v.strictObject({
  articleId: idSchema,
  seenAt: instantSchema,
  hash: text(64),
  blocks: list(blockSchema, limits.blocks),
});

export const articleSchema = v.strictObject({
  id: idSchema,
  urls: v.pipe(list(webUrl, limits.urls), v.minLength(1)),
  site: text(limits.name),
  title: text(limits.title),
  lead: v.nullable(text(limits.block)),
  authors: list(text(limits.name), limits.authors),
  publishedAt: v.nullable(text(40)),
  section: v.nullable(text(limits.name)),
  language: text(limits.language),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});

/** `position` and `block` are missing where only the words are known, as in an import. */
export const targetSchema = v.strictObject({
  quote: v.strictObject({
    exact: v.pipe(text(limits.quote), v.minLength(1)),
    prefix: text(limits.context),
    suffix: text(limits.context),
  }),
  position: v.optional(v.strictObject({ start: offset, end: offset })),
  block: v.optional(
    v.strictObject({
      role: text(40),
      ordinal: offset,
      hash: text(64),
      start: v.optional(offset),
    }),
  ),
  model: offset,
});

const noteText = text(limits.note);
const tags = list(v.pipe(text(limits.tag), v.minLength(1)), limits.tags);

/** A text of the note that was written elsewhere at the same time, kept until the user drops it. */
export const otherTextSchema = v.strictObject({
  text: noteText,
  /** The eight letters of the browser profile where it was written. */
  device: text(20),
  at: instantSchema,
  /** Not written yet: for synchronisation. */
  stamp: v.optional(text(40)),
});

/** What the user found when checking a passage. */
export const checkedSchema = v.strictObject({
  state: v.picklist(['open', 'verified', 'refuted']),
  source: text(limits.source),
  at: instantSchema,
});

export const annotationSchema = v.strictObject({
  id: idSchema,
  articleId: idSchema,
  target: targetSchema,
  colour: v.picklist(colours),
  note: noteText,
  tags,
  regulationIds: list(idSchema, limits.regulationsPerAnnotation),
  checked: v.nullable(checkedSchema),
  others: list(otherTextSchema, limits.others),
  /** Not written yet: who wrote it, in a space that a desk shares; missing for the user's own. */
  by: v.optional(text(limits.name)),
  space: v.optional(text(limits.name)),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: v.nullable(instantSchema),
  /** When it was emptied for good: see `tombstoneSchema`. */
  purgedAt: v.optional(instantSchema),
});

const nothing = v.literal('');
const none = v.pipe(v.array(idSchema), v.maxLength(0));

/** What is left of a note that was emptied for good: no words, so that no backup of it brings any. */
export const tombstoneSchema = v.strictObject({
  ...annotationSchema.entries,
  target: v.strictObject({
    quote: v.strictObject({ exact: nothing, prefix: nothing, suffix: nothing }),
    model: offset,
  }),
  note: nothing,
  tags: none,
  regulationIds: none,
  checked: v.null(),
  others: v.pipe(v.array(otherTextSchema), v.maxLength(0)),
  deletedAt: instantSchema,
  purgedAt: instantSchema,
});

export const regulationSchema = v.strictObject({
  id: idSchema,
  /** As the source prints it, e.g. `Luật Đất đai 2024`: a named law's title does not follow from its other fields. */
  name: text(500),
  type: text(60),
  number: v.nullable(text(limits.number)),
  year: v.nullable(text(4)),
  symbol: v.nullable(text(limits.number)),
  place: v.nullable(text(limits.place)),
  issuer: v.nullable(text(limits.name)),
  date: v.nullable(text(10)),
  subject: v.nullable(text(limits.subject)),
  spellings: list(text(limits.mention), limits.spellings),
  /** Ids that the user merged into this one. */
  aliases: list(idSchema, limits.aliases),
  /** Ids of which the user said that they are other documents. */
  apart: v.optional(list(idSchema, limits.aliases)),
  state: v.picklist(['recognised', 'confirmed', 'edited']),
  /** Facts that the user set; all others are an article's or the catalogue's. Not told of what was edited before it was kept. */
  said: v.optional(list(v.picklist(saidFields), saidFields.length)),
  updatedAt: instantSchema,
});

export const mentionSchema = v.strictObject({
  id: idSchema,
  articleId: idSchema,
  /** Null: not resolved to a document. */
  regulationId: v.nullable(idSchema),
  place: v.strictObject({ role: text(40), ordinal: offset, start: offset, end: offset }),
  text: text(limits.mention),
  pin: v.nullable(text(limits.mention)),
  kind: text(20),
  confidence: v.number(),
  state: v.picklist(['recognised', 'confirmed', 'rejected']),
  updatedAt: instantSchema,
});

const dossierItem = v.variant('kind', [
  v.strictObject({ id: idSchema, kind: v.literal('note'), annotationId: idSchema }),
  v.strictObject({ id: idSchema, kind: v.picklist(['heading', 'text']), text: noteText }),
]);

/** Notes in an order of the user's, with headings and texts between them. */
export const dossierSchema = v.strictObject({
  id: idSchema,
  title: text(limits.title),
  items: list(dossierItem, limits.dossierItems),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: v.nullable(instantSchema),
});

export const settingsSchema = v.strictObject({
  offHosts: list(text(300), limits.hosts),
  lastColour: v.picklist(colours),
  colourNames: v.partial(
    v.strictObject(
      Object.fromEntries(colours.map((colour) => [colour, text(limits.tag)])) as Record<
        (typeof colours)[number],
        ReturnType<typeof text>
      >,
    ),
  ),
  ownLink: text(limits.url),
  exportFormat: v.optional(text(40)),
  remindBackup: v.optional(v.boolean()),
  templates: v.optional(list(storedTemplateSchema, limits.templates)),
  chosenTemplate: v.optional(idSchema),
  pinkAsked: v.optional(v.boolean()),
});

const editable = v.pick(annotationSchema, [
  'target',
  'colour',
  'note',
  'tags',
  'regulationIds',
  'checked',
  'others',
  'deletedAt',
]);

/** Fields of an annotation that the user can change: never its id nor its article. */
export const editableSchema = v.partial(editable);

/** Fields that the script in a page may change: nothing that was typed. */
export const markSchema = v.partial(v.pick(editable, ['target', 'colour', 'deletedAt']));

const patchOf = <T extends v.GenericSchema>(fields: T) =>
  v.strictObject({ base: instantSchema, at: instantSchema, from: fields, to: fields });

export const annotationPatchSchema = patchOf(editableSchema);
export const markPatchSchema = patchOf(markSchema);
