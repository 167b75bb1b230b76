import type {
  Annotation,
  ArticleNotes,
  ArticleRecord,
  PageStatus,
  Regulation,
} from '../../lib/records';

/** A row of a list: an annotation with what the popup shows beside it. */
export interface Entry {
  readonly annotation: Annotation;
  readonly article: ArticleRecord | null;
  readonly regulations: readonly Regulation[];
  /** Whether the passage is in the page at hand, and how surely. */
  readonly place: 'elsewhere' | 'found' | 'uncertain' | 'orphan';
}

export function entriesOf(notes: ArticleNotes, status: PageStatus | null): readonly Entry[] {
  const byId = new Map(notes.regulations.map((regulation) => [regulation.id, regulation]));
  return notes.annotations.map((annotation) => ({
    annotation,
    article: notes.article,
    regulations: annotation.regulationIds.flatMap((id) => byId.get(id) ?? []),
    place: placeOf(annotation, status),
  }));
}

function placeOf({ id, articleId }: Annotation, status: PageStatus | null): Entry['place'] {
  if (status === null || status.articleId !== articleId) return 'elsewhere';
  if (status.orphans.includes(id)) return 'orphan';
  return status.uncertain.includes(id) ? 'uncertain' : 'found';
}

/** The address to open for an article: the last one it was read at. */
export const addressOf = (article: ArticleRecord | null): string | null =>
  article?.urls.findLast((url) => /^https?:\/\//i.test(url)) ?? null;
