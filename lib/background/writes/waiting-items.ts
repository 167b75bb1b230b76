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

/** A write that could not be done yet. */
export type WaitingItem =
  | { readonly kind: 'add'; readonly seen: SeenArticle; readonly annotation: Annotation }
  | {
      readonly kind: 'patch';
      readonly id: string;
      /** The article that the writer may write to; null for a writer that may write to all. */
      readonly owner: string | null;
      /** Who typed: texts of one writer follow each other, those of two stand beside each other. */
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
export function readWaitingItem(stored: unknown): WaitingItem | null {
  const parsed = v.safeParse(itemSchema, stored);
  return parsed.success ? parsed.output : null;
}

/**
 * Two writes as one, where the second says all that the first did: the same highlight once more, or what the same writer
 * typed since. Null where both are needed.
 */
export function joined(earlier: WaitingItem, later: WaitingItem): WaitingItem | null {
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
export const idOf = (item: WaitingItem): string =>
  item.kind === 'add' ? item.annotation.id : item.id;

/** A writer and the annotation that it writes to. */
export const writerOf = (item: WaitingItem): string | null =>
  item.kind === 'add' ? null : JSON.stringify([item.writer, item.id]);

/**
 * A write as one that follows another of the same writer, which was done meanwhile and of which the writer does not know:
 * where it sends the same start again, it starts from what it wrote then. Else its own text would stand beside itself.
 */
export function following(item: WaitingItem, done: AnnotationPatch): WaitingItem {
  if (item.kind === 'add') return item;
  const from = { ...item.patch.from };
  for (const name of Object.keys(from) as (keyof typeof from)[]) {
    if (name in done.to && equal(from[name], done.from[name])) {
      Object.assign(from, { [name]: done.to[name] });
    }
  }
  return { ...item, patch: { ...item.patch, from } };
}
