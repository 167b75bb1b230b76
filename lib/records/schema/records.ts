import type { InferOutput } from 'valibot';
import type { bodyHintSchema } from './body-hint-schema';
import type {
  annotationSchema,
  articleSchema,
  blockSchema,
  checkedSchema,
  dossierSchema,
  editableSchema,
  markSchema,
  mentionSchema,
  otherTextSchema,
  regulationSchema,
  targetSchema,
  versionSchema,
} from './schema';
import type { noteTemplateSchema, storedTemplateSchema } from './template-schema';

/** One part of an article as it read on a visit: its role (see lib/article) and its text, white space folded. */
export type ArticleBlock = Readonly<InferOutput<typeof blockSchema>>;
/** The article's text at a visit; stored again only when its hash differs. Times are ISO 8601. */
export type ArticleVersion = Readonly<InferOutput<typeof versionSchema>>;
/** An annotated article, without its text. `publishedAt` keeps the page's own offset, or is a date alone. */
export type ArticleRecord = Readonly<InferOutput<typeof articleSchema>>;
/** W3C selectors for a passage. Offsets are UTF-16 code units into the blocks' texts joined by "\n". */
export type AnnotationTarget = Readonly<InferOutput<typeof targetSchema>>;
/** A highlighted passage with its note. `deletedAt` marks one in the trash. */
export type Annotation = Readonly<InferOutput<typeof annotationSchema>>;
/** A text of a note that was written elsewhere at the same time. */
export type OtherText = Readonly<InferOutput<typeof otherTextSchema>>;
/** An official document; `id` is the canonical id of lib/citation, with "~" for what is not known. */
export type Regulation = Readonly<InferOutput<typeof regulationSchema>>;
/** Where the body of articles stands on a site, as the user once pointed at it. */
export type BodyHint = Readonly<InferOutput<typeof bodyHintSchema>>;
/** A place in an article that cites a regulation. */
export type Mention = Readonly<InferOutput<typeof mentionSchema>>;
/** Notes in an order of the user's, with headings and texts between them. */
export type Dossier = Readonly<InferOutput<typeof dossierSchema>>;

/** How Markdown of an article is to look, as in a template file of Obsidian Web Clipper. */
export type NoteTemplate = Readonly<InferOutput<typeof noteTemplateSchema>>;
/** One of the user's templates. */
export type StoredTemplate = Readonly<InferOutput<typeof storedTemplateSchema>>;

/** What the user found when checking a passage: by what, in words or as an address, and when (ISO 8601). */
export type Verification = Readonly<InferOutput<typeof checkedSchema>>;

/** The fields of an annotation that the user can change. */
export type AnnotationFields = Readonly<InferOutput<typeof editableSchema>>;
/** Those of them that the script in a page may change: nothing that was typed. */
export type MarkFields = Readonly<InferOutput<typeof markSchema>>;

/**
 * A change of some fields of an annotation, from what the writer saw to what the writer wants.
 * `to` has the fields that change, `from` the same ones as they were in the record that the writer knew.
 */
export interface Patch<Fields> {
  /** `updatedAt` of the record that the writer knew (ISO 8601). */
  readonly base: string;
  /** When the user made the change (ISO 8601): an older edit never beats a deletion. */
  readonly at: string;
  readonly from: Fields;
  readonly to: Fields;
}
export type AnnotationPatch = Patch<AnnotationFields>;
export type MarkPatch = Patch<MarkFields>;
