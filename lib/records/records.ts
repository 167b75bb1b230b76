import type { InferOutput } from 'valibot';
import type { bodyHintSchema } from './hints';
import type {
  annotationSchema,
  articleSchema,
  blockSchema,
  mentionSchema,
  regulationSchema,
  targetSchema,
  versionSchema,
} from './schema';

/** One part of an article as it read on a visit: its role (see DESIGN.md) and its text, white space folded. */
export type ArticleBlock = Readonly<InferOutput<typeof blockSchema>>;
/** The article's text at a visit; stored again only when its hash differs. Times are ISO 8601. */
export type ArticleVersion = Readonly<InferOutput<typeof versionSchema>>;
/** An annotated article. `publishedAt` keeps the page's own offset, or is a date alone. */
export type ArticleRecord = Readonly<InferOutput<typeof articleSchema>>;
/** W3C selectors for a passage. Offsets are UTF-16 code units into the blocks' texts joined by "\n". */
export type AnnotationTarget = Readonly<InferOutput<typeof targetSchema>>;
/** A highlighted passage with its note. `deletedAt` marks one in the trash. */
export type Annotation = Readonly<InferOutput<typeof annotationSchema>>;
/** An official document; `id` is the canonical id of lib/citation, with "~" for what is not known. */
export type Regulation = Readonly<InferOutput<typeof regulationSchema>>;
/** Where the body of articles stands on a site, as the reader once pointed at it. */
export type BodyHint = Readonly<InferOutput<typeof bodyHintSchema>>;
/** A place in an article that cites a regulation. */
export type Mention = Readonly<InferOutput<typeof mentionSchema>>;
