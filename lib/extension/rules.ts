import * as v from 'valibot';
import {
  annotationPatchSchema,
  annotationSchema,
  articleSchema,
  bodyHintSchema,
  idSchema,
  limits,
  markPatchSchema,
  mentionSchema,
  regulationSchema,
  versionSchema,
} from '../records';
import { MOST_NAMED_ARTICLES } from './page-rules';
import type { Data, ToBackground } from './rule';
import type { Trust } from './senders';

/** Who may send a message to the background, and what it may hold: every text and every list has its limit. */
export interface BackgroundRule<T> {
  readonly from: Trust;
  readonly data: v.GenericSchema<unknown, T>;
}

export type BackgroundRules = { readonly [K in ToBackground]: BackgroundRule<Data<K>> };

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const nothing = v.undefined();
const fromArticle = { canonicalUrl: text(limits.url) };

const version = v.omit(versionSchema, ['articleId']);

/** The text of an article has a limit as a whole, beside that of each block. */
const isShort = ({ blocks }: v.InferOutput<typeof version>): boolean => {
  let length = 0;
  for (const block of blocks) length += block.text.length + 1;
  return length <= limits.articleText;
};

const snapshot = v.strictObject({
  ...v.pick(articleSchema, [
    'site',
    'title',
    'lead',
    'authors',
    'publishedAt',
    'section',
    'language',
  ]).entries,
  ...fromArticle,
  version: v.pipe(version, v.check(isShort)),
});

const newAnnotation = v.pick(annotationSchema, ['id', 'target', 'colour', 'createdAt']);

/** As in the form: white space around what was typed does not count. */
const typed = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

const editedFields = v.strictObject({
  number: typed(limits.number),
  year: typed(4),
  place: typed(limits.place),
  subject: typed(limits.subject),
  symbol: v.optional(typed(limits.number)),
  issuer: v.optional(typed(limits.name)),
  date: v.optional(typed(10)),
});

const annotationIds = v.pipe(v.array(idSchema), v.maxLength(limits.notesPerMessage));

export const rules = {
  siteHint: { from: 'page', data: nothing },
  openArticle: { from: 'page', data: v.strictObject(fromArticle) },
  visitArticle: { from: 'page', data: snapshot },
  addAnnotation: {
    from: 'page',
    data: v.strictObject({ article: snapshot, annotation: newAnnotation }),
  },
  patchMark: {
    from: 'page',
    data: v.strictObject({ ...fromArticle, id: idSchema, patch: markPatchSchema }),
  },
  keepArticle: { from: 'page', data: snapshot },
  readCitations: {
    from: 'page',
    data: v.strictObject({
      ...fromArticle,
      text: text(limits.articleText),
      language: text(limits.language),
    }),
  },
  rememberColour: {
    from: 'page',
    data: v.strictObject({ colour: annotationSchema.entries.colour }),
  },
  rememberBody: { from: 'page', data: v.strictObject({ hint: v.nullable(bodyHintSchema) }) },
  switchOff: { from: 'page', data: nothing },
  startAnnotator: { from: 'page', data: nothing },
  startSecondOpinion: { from: 'page', data: nothing },
  startInterface: { from: 'page', data: nothing },
  openEditor: { from: 'page', data: nothing },
  reportTrouble: { from: 'page', data: nothing },
  reportDoubt: { from: 'page', data: nothing },
  openEditorWindow: { from: 'page', data: v.strictObject({ annotationId: idSchema }) },

  greetEditor: { from: 'extension', data: v.strictObject({ nonce: text(100) }) },
  readNote: { from: 'extension', data: v.strictObject({ id: idSchema }) },
  patchAnnotation: {
    from: 'extension',
    data: v.strictObject({ id: idSchema, patch: annotationPatchSchema }),
  },
  regulationInfo: {
    from: 'extension',
    data: v.strictObject({ regulation: regulationSchema, articleId: v.nullable(idSchema) }),
  },
  describeRegulations: {
    from: 'extension',
    data: v.strictObject({
      regulations: v.pipe(v.array(regulationSchema), v.maxLength(limits.regulationsPerMessage)),
    }),
  },
  editRegulation: {
    from: 'extension',
    data: v.strictObject({ regulation: regulationSchema, fields: editedFields }),
  },
  recogniseDocument: { from: 'extension', data: v.strictObject({ name: text(limits.name) }) },
  correctMentions: {
    from: 'extension',
    data: v.strictObject({
      mentionIds: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(limits.mentionsPerArticle)),
      state: mentionSchema.entries.state,
      regulation: v.nullable(regulationSchema),
    }),
  },
  searchRegulations: { from: 'extension', data: v.strictObject({ query: text(limits.query) }) },
  linkRegulation: {
    from: 'extension',
    data: v.strictObject({ annotationId: idSchema, regulation: regulationSchema }),
  },
  dossierChoices: { from: 'extension', data: v.strictObject({ annotationIds }) },
  addToDossier: {
    from: 'extension',
    data: v.strictObject({
      annotationIds,
      dossierId: idSchema,
      title: v.nullable(v.pipe(typed(limits.title), v.minLength(1))),
    }),
  },
  setOwnLink: { from: 'extension', data: v.strictObject({ template: text(limits.url) }) },
  announce: {
    from: 'extension',
    data: v.strictObject({
      articleIds: v.pipe(v.array(idSchema), v.maxLength(MOST_NAMED_ARTICLES)),
    }),
  },
} satisfies BackgroundRules;
