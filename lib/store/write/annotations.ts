import {
  type Annotation,
  type AnnotationFields,
  type AnnotationPatch,
  type AnnotationWrite,
  applyPatch,
  limits,
  patchFrom,
  type Regulation,
} from '../../records';
import { resolveWithin } from '../documents/resolve';
import { notFound, refused } from '../failures';
import { metaValue } from '../meta';
import type { Store } from '../open/database';
import { noteDeletedFirst, takeDeletedFirst } from './deleted-first';
import { putArticle } from './keep-article';
import { putRegulations } from './put-regulations';
import { nothingNew, type TransactionResult, writing } from './writing';

/**
 * Stores an annotation with its article and what that cites. Where there is one with the id already, or it was deleted
 * before it arrived, that stands: adding never overwrites and never revives.
 * @returns the annotation as it is on disk
 * @throws RefusedError where it is of another article
 */
export function addAnnotation(store: Store, write: AnnotationWrite): Promise<Annotation> {
  const { articles, versions, annotations, regulations, mentions } = store;
  const { annotation, article } = write;
  return writing(store, [articles, versions, annotations, regulations, mentions], async () => {
    const known = await annotations.get(annotation.id);
    if (annotation.articleId !== article.id || (known && known.articleId !== article.id)) {
      throw refused('the annotation is of another article');
    }
    const isNew = await putArticle(store, write, known ? undefined : article.updatedAt);
    if (known) return isNew ? { result: known, touched: [article.id] } : nothingNew(known);
    const deletedAt = (await takeDeletedFirst(store, annotation.id)) ?? annotation.deletedAt;
    const added = { ...annotation, deletedAt };
    await annotations.add(added);
    return { result: added, touched: [article.id], countsAnnotations: true };
  });
}

/**
 * Changes fields of an annotation by a patch that may be made of an older record: see `applyPatch`. Where there is no such
 * annotation, a deletion is remembered, so that the annotation is in the trash when it arrives later.
 * @returns the annotation as it is on disk; one in the trash stays there unless the patch restores it
 * @throws NotFoundError where it is not stored or was emptied for good
 */
export async function patchAnnotation(
  store: Store,
  id: string,
  patch: AnnotationPatch,
  now = new Date(),
): Promise<Annotation> {
  const patched = await writing<Annotation | null>(store, [store.annotations], async () => {
    const known = await store.annotations.get(id);
    if (known?.purgedAt !== undefined) return nothingNew(null);
    if (known) return applied(store, known, patch, now);
    await noteDeletedFirst(store, id, patch.to.deletedAt);
    return nothingNew(null);
  });
  if (patched === null) throw notFound('no such annotation');
  return patched;
}

/** Part of a transaction over annotations. */
async function applied(
  store: Store,
  known: Annotation,
  patch: AnnotationPatch,
  now: Date,
): Promise<TransactionResult<Annotation>> {
  const device = (await metaValue(store, 'device')) ?? '';
  const next = applyPatch(known, patch, device, now.toISOString());
  if (next === known) return nothingNew(known);
  if (isTooMuch(next)) throw refused('too many tags or documents');
  await store.annotations.put(next);
  return { result: next, touched: [known.articleId] };
}

/** Whether a record has more tags or documents than are stored. */
export const isTooMuch = ({ tags, regulationIds }: Annotation): boolean =>
  tags.length > limits.tags || regulationIds.length > limits.regulationsPerAnnotation;

/** Changes fields of an annotation as the caller knew it. */
export const changeAnnotation = (
  store: Store,
  known: Annotation,
  fields: AnnotationFields,
  now = new Date(),
): Promise<Annotation> =>
  patchAnnotation(store, known.id, patchFrom(known, fields, now.toISOString()), now);

/** Moves an annotation to the trash, from where `restoreAnnotation` brings it back. */
export const deleteAnnotation = (store: Store, id: string, now = new Date()): Promise<Annotation> =>
  changeStored(store, id, { deletedAt: now.toISOString() }, now);

export const restoreAnnotation = (
  store: Store,
  id: string,
  now = new Date(),
): Promise<Annotation> => changeStored(store, id, { deletedAt: null }, now);

/** Changes an annotation as it stands. */
const changeStored = (
  store: Store,
  id: string,
  fields: AnnotationFields,
  now: Date,
): Promise<Annotation> =>
  writing(store, [store.annotations], async () => {
    const known = await requireStored(store, id);
    return applied(store, known, patchFrom(known, fields, now.toISOString()), now);
  });

/** Links a document to an annotation, and stores it where it is not stored yet. */
export const linkRegulation = (
  store: Store,
  { annotationId, regulation }: { readonly annotationId: string; readonly regulation: Regulation },
  now = new Date(),
): Promise<Annotation> =>
  writing(store, [store.annotations, store.regulations], async () => {
    const known = await requireStored(store, annotationId);
    const isNew = await putRegulations(store, [regulation]);
    // It may have a document that the user merged into this one.
    const linked = await resolveWithin(store, [...known.regulationIds, regulation.id]);
    const wanted = linked.get(regulation.id)?.id;
    const isLinked = known.regulationIds.some((id) => linked.get(id)?.id === wanted);
    const regulationIds = isLinked ? known.regulationIds : [...known.regulationIds, regulation.id];
    const patch = patchFrom(known, { regulationIds }, now.toISOString());
    const written = await applied(store, known, patch, now);
    return isNew ? { ...written, touched: [known.articleId] } : written;
  });

async function requireStored(store: Store, id: string): Promise<Annotation> {
  const known = await store.annotations.get(id);
  if (known === undefined || known.purgedAt !== undefined) throw notFound('no such annotation');
  return known;
}
