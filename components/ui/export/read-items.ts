import type { Item } from '../../../lib/exchange';
import {
  type Annotation,
  changedPassages,
  type Dossier,
  type DossierItem,
  type FindPassages,
  type Mention,
  type Regulation,
  regulationsById,
} from '../../../lib/records';
import {
  type ArticleSlice,
  readArticleIds,
  readArticleSlices,
  type Store,
} from '../../../lib/store';

import { byFirstMention } from './first-cited';
import { listedItems } from './listed-items';

// In: the store, and which notes are wanted. Out: items for a writer of lib/exchange, read in slices.

/** Which notes are written. */
export type ExportScope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'article'; readonly articleId: string }
  /** Every passage that is linked to the document or has a citation of it in its words. */
  | { readonly kind: 'regulation'; readonly regulation: Regulation }
  /** In its order, with the words between. */
  | { readonly kind: 'dossier'; readonly dossier: Dossier }
  /** Notes that were chosen, in their order. */
  | { readonly kind: 'chosen'; readonly ids: readonly string[] };

/**
 * The notes of a scope, article by article, the latest changed first. Articles without a note of the scope are left out.
 * @param chosen ids of annotations, where not all of the scope are wanted
 */
export async function* readItems(
  store: Store,
  find: FindPassages,
  scope: ExportScope,
  chosen: ReadonlySet<string> | null = null,
): AsyncGenerator<Item> {
  if (scope.kind === 'dossier' || scope.kind === 'chosen') {
    return yield* listedItems(store, find, itemsOfScope(scope, chosen));
  }
  const ids = scope.kind === 'article' ? [scope.articleId] : await readArticleIds(store);
  for await (const slices of readArticleSlices(store, ids)) {
    for (const slice of slices) yield* itemsOf(slice, find, { scope, chosen });
  }
}

/** A dossier keeps its words, whichever of its passages are left out. */
function itemsOfScope(
  scope: ListedScope,
  chosen: ReadonlySet<string> | null,
): readonly DossierItem[] {
  const items: readonly DossierItem[] =
    scope.kind === 'dossier'
      ? scope.dossier.items
      : scope.ids.map((id) => ({ id, kind: 'note', annotationId: id }));
  if (chosen === null) return items;
  return items.filter((item) => item.kind !== 'note' || chosen.has(item.annotationId));
}

type ListedScope = Extract<ExportScope, { kind: 'dossier' | 'chosen' }>;

interface Wanted {
  readonly scope: Exclude<ExportScope, ListedScope>;
  readonly chosen: ReadonlySet<string> | null;
}

function* itemsOf(
  { notes, versions }: ArticleSlice,
  find: FindPassages,
  { scope, chosen }: Wanted,
): Generator<Item> {
  const { article } = notes;
  const byId = regulationsById(notes.regulations);
  const standing = (id: string): string => byId.get(id)?.id ?? id;
  const mentions = notes.mentions
    .filter(({ state }) => state !== 'rejected')
    .map((mention) =>
      mention.regulationId === null
        ? mention
        : { ...mention, regulationId: standing(mention.regulationId) },
    );
  // A file knows a document by one id, whatever was merged into it.
  const annotations = notes.annotations
    .map((annotation) => ({
      ...annotation,
      regulationIds: [...new Set(annotation.regulationIds.map(standing))],
    }))
    .filter(
      (annotation) =>
        (chosen === null || chosen.has(annotation.id)) &&
        (scope.kind !== 'regulation' || isAbout(annotation, scope.regulation, mentions)),
    );
  if (annotations.length === 0) return;
  const changes = changedPassages(find, versions, annotations);
  const isWhole = chosen === null && scope.kind !== 'regulation';
  // Of some of its passages, only what these are about is cited.
  const regulations = isWhole
    ? notes.regulations
    : notes.regulations.filter((regulation) =>
        annotations.some((annotation) => isAbout(annotation, regulation, mentions)),
      );
  yield { kind: 'article', article, regulations: byFirstMention(regulations, mentions), mentions };
  for (const annotation of annotations) {
    const linked = annotation.regulationIds.flatMap((id) => byId.get(id) ?? []);
    const changed = changes.get(annotation.id) ?? null;
    yield { kind: 'note', annotation, article, regulations: linked, changed };
  }
}

function isAbout(
  { regulationIds, target }: Annotation,
  { id, aliases }: Regulation,
  mentions: readonly Mention[],
): boolean {
  const ids = new Set([id, ...aliases]);
  if (regulationIds.some((each) => ids.has(each))) return true;
  return mentions.some(
    ({ regulationId, place, text }) =>
      regulationId !== null &&
      ids.has(regulationId) &&
      place.role === target.block?.role &&
      place.ordinal === target.block.ordinal &&
      target.quote.exact.includes(text),
  );
}
