import type { Item } from '../../../lib/exchange';
import { type Annotation, changedPassages, type FindPassages } from '../../../lib/records';
import {
  type ArticleSlice,
  readArticleIds,
  readArticleSlices,
  type Store,
} from '../../../lib/store';

// In: the store, and which notes are wanted. Out: items for a writer of lib/exchange, read in slices.

/** Which notes are written. */
export type ExportScope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'article'; readonly articleId: string }
  /** Every passage that is linked to the document, with articles in which it is cited. */
  | { readonly kind: 'regulation'; readonly regulationId: string }
  | { readonly kind: 'chosen'; readonly annotationIds: ReadonlySet<string> };

/** The notes of a scope, article by article, the latest changed first. Articles without a note of the scope are left out. */
export async function* readItems(
  store: Store,
  find: FindPassages,
  scope: ExportScope,
): AsyncGenerator<Item> {
  const ids = scope.kind === 'article' ? [scope.articleId] : await readArticleIds(store);
  for await (const slices of readArticleSlices(store, ids)) {
    for (const slice of slices) yield* itemsOf(slice, find, wantedBy(scope));
  }
}

function* itemsOf(
  { notes, versions }: ArticleSlice,
  find: FindPassages,
  isWanted: (annotation: Annotation) => boolean,
): Generator<Item> {
  const { article } = notes;
  const annotations = notes.annotations.filter(isWanted);
  if (annotations.length === 0) return;
  const changes = changedPassages(find, versions, annotations);
  const mentions = notes.mentions.filter(({ state }) => state !== 'rejected');
  yield { kind: 'article', article, regulations: notes.regulations, mentions };
  const byId = new Map(notes.regulations.map((regulation) => [regulation.id, regulation]));
  for (const annotation of annotations) {
    const regulations = annotation.regulationIds.flatMap((id) => byId.get(id) ?? []);
    const changed = changes.get(annotation.id) ?? null;
    yield { kind: 'note', annotation, article, regulations, changed };
  }
}

function wantedBy(scope: ExportScope): (annotation: Annotation) => boolean {
  switch (scope.kind) {
    case 'regulation':
      return ({ regulationIds }) => regulationIds.includes(scope.regulationId);
    case 'chosen':
      return ({ id }) => scope.annotationIds.has(id);
    default:
      return () => true;
  }
}
