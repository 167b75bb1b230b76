import * as v from 'valibot';
import {
  type Annotation,
  type AnnotationPatch,
  annotationPatchSchema,
  annotationSchema,
  articleSchema,
  equal,
  idSchema,
  type SeenArticle,
  versionSchema,
} from '../../records';

/** A write that waits in the backlog: a new annotation with its article, or changed fields of one. */
export type BacklogItem =
  | { readonly kind: 'add'; readonly seen: SeenArticle; readonly annotation: Annotation }
  | {
      readonly kind: 'patch';
      readonly id: string;
      /** The article that the writer may write to; null for a writer that may write to all. */
      readonly owner: string | null;
      /** Who typed. A later text of one writer replaces its earlier one; of two writers, both texts are kept. */
      readonly writer: string;
      readonly patch: AnnotationPatch;
    };

const itemSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('add'),
    seen: v.strictObject({ article: articleSchema, version: versionSchema }),
    annotation: annotationSchema,
  }),
  v.strictObject({
    kind: v.literal('patch'),
    id: idSchema,
    owner: v.nullable(idSchema),
    writer: v.pipe(v.string(), v.maxLength(200)),
    patch: annotationPatchSchema,
  }),
]);

/** Null for what is broken. */
export function readBacklogItem(stored: unknown): BacklogItem | null {
  const parsed = v.safeParse(itemSchema, stored);
  return parsed.success ? parsed.output : null;
}

/**
 * Two writes as one, where one alone can stand for both: the same highlight sent twice, or two patches of one writer. Null
 * where both are needed.
 */
export function joined(earlier: BacklogItem, later: BacklogItem): BacklogItem | null {
  if (earlier.kind === 'add') {
    return later.kind === 'add' && later.annotation.id === earlier.annotation.id ? earlier : null;
  }
  if (later.kind === 'add' || later.id !== earlier.id || later.writer !== earlier.writer)
    return null;
  const { patch } = earlier;
  return {
    ...later,
    patch: {
      base: patch.base,
      at: later.patch.at,
      from: { ...later.patch.from, ...patch.from },
      to: { ...patch.to, ...later.patch.to },
    },
  };
}

/** The annotation that a write is about. */
export const idOf = (item: BacklogItem): string =>
  item.kind === 'add' ? item.annotation.id : item.id;

/** A writer and the annotation that it writes to. */
export const writerOf = (item: BacklogItem): string | null =>
  item.kind === 'add' ? null : JSON.stringify([item.writer, item.id]);

/**
 * A patch that was typed without knowing that an earlier one of the same writer was done: where it says that a field held what
 * it held before that one, it now says that the field holds what that one wrote. Else the store would take the writer's own
 * earlier text for somebody else's, and keep it beside the new one.
 */
export function rebased(item: BacklogItem, done: AnnotationPatch): BacklogItem {
  if (item.kind === 'add') return item;
  const from = { ...item.patch.from };
  for (const name of Object.keys(from) as (keyof typeof from)[]) {
    if (name in done.to && equal(from[name], done.from[name])) {
      Object.assign(from, { [name]: done.to[name] });
    }
  }
  return { ...item, patch: { ...item.patch, from } };
}
