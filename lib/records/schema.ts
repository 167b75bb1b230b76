import * as v from 'valibot';
import { colours } from './colours';
import { limits } from './limits';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const instant = v.pipe(v.string(), v.isoTimestamp());
const webUrl = v.pipe(text(limits.url), v.regex(/^https?:\/\//i, 'not an http(s) address'));

export const blockSchema = v.strictObject({ role: text(40), text: text(limits.block) });

export const versionSchema = v.strictObject({
  seenAt: instant,
  hash: text(64),
  blocks: v.pipe(v.array(blockSchema), v.maxLength(limits.blocks)),
});

export const articleSchema = v.strictObject({
  id,
  urls: v.pipe(v.array(webUrl), v.minLength(1), v.maxLength(limits.urls)),
  site: text(limits.name),
  title: text(limits.title),
  lead: v.nullable(text(limits.block)),
  authors: v.pipe(v.array(text(limits.name)), v.maxLength(limits.authors)),
  publishedAt: v.nullable(text(40)),
  section: v.nullable(text(limits.name)),
  language: text(limits.language),
  versions: v.pipe(v.array(versionSchema), v.maxLength(limits.versions)),
  createdAt: instant,
  updatedAt: instant,
});

export const targetSchema = v.strictObject({
  quote: v.strictObject({
    exact: v.pipe(text(limits.quote), v.minLength(1)),
    prefix: text(limits.context),
    suffix: text(limits.context),
  }),
  position: v.strictObject({ start: offset, end: offset }),
  block: v.strictObject({
    role: text(40),
    ordinal: offset,
    hash: text(64),
    start: v.optional(offset),
  }),
  model: offset,
});

export const annotationSchema = v.strictObject({
  id,
  articleId: id,
  target: targetSchema,
  colour: v.picklist(colours),
  note: text(limits.note),
  tags: v.pipe(v.array(v.pipe(text(limits.tag), v.minLength(1))), v.maxLength(limits.tags)),
  regulationIds: v.pipe(v.array(id), v.maxLength(limits.regulationsPerAnnotation)),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.nullable(instant),
});

/** What a page may change of an annotation: never its id nor its article. */
export const annotationPatchSchema = v.partial(
  v.pick(annotationSchema, ['target', 'colour', 'note', 'tags', 'regulationIds', 'deletedAt']),
);

/** What a page may change of the settings. */
export const settingsPatchSchema = v.partial(
  v.strictObject({ lastColour: v.picklist(colours), ownLink: text(limits.url) }),
);

export const regulationSchema = v.strictObject({
  id,
  name: text(500),
  type: text(60),
  number: v.nullable(text(60)),
  year: v.nullable(text(4)),
  symbol: v.nullable(text(60)),
  place: v.nullable(text(100)),
  issuer: v.nullable(text(limits.name)),
  date: v.nullable(text(10)),
  subject: v.nullable(text(limits.subject)),
  spellings: v.pipe(v.array(text(limits.mention)), v.maxLength(limits.spellings)),
  links: v.pipe(v.array(v.strictObject({ url: webUrl, label: text(200) })), v.maxLength(20)),
  state: v.picklist(['recognised', 'confirmed', 'edited']),
  updatedAt: instant,
});

export const mentionSchema = v.strictObject({
  id,
  articleId: id,
  regulationId: v.nullable(id),
  candidates: v.pipe(v.array(id), v.maxLength(20)),
  place: v.strictObject({ role: text(40), ordinal: offset, start: offset, end: offset }),
  text: text(limits.mention),
  pin: v.nullable(text(limits.mention)),
  kind: text(20),
  confidence: v.number(),
  state: v.picklist(['recognised', 'confirmed', 'rejected']),
  updatedAt: instant,
});
