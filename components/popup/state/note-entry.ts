import {
  type Annotation,
  type ArticleNotes,
  type ArticleRecord,
  type ListedNote,
  type PageStatus,
  type PassageChange,
  type Regulation,
  regulationsById,
} from '../../../lib/records';

/** A row of a list: an annotation with what the popup shows beside it. */
export interface NoteEntry {
  readonly annotation: Annotation;
  readonly article: ArticleRecord | null;
  readonly regulations: readonly Regulation[];
  /** Whether the passage is in the page at hand, and how surely. */
  readonly place: 'elsewhere' | 'found' | 'uncertain' | 'orphan';
  /** What the newspaper changed inside it; 'now' where only the open page shows that it did. */
  readonly changed: PassageChange | 'now' | null;
}

/** What the newspaper changed inside passages, by the ids of annotations. */
export type ChangedPassages = ReadonlyMap<string, PassageChange>;

const NOTHING: ChangedPassages = new Map();

/** A row of a note, wherever its article is. */
export const entryOf = (
  note: ListedNote,
  status: PageStatus | null,
  changed: PassageChange | null,
): NoteEntry => ({
  ...note,
  place: placeOf(note.annotation, status),
  changed: changed ?? (isChangedNow(note.annotation, status) ? 'now' : null),
});

export function entriesOf(
  { article, annotations, regulations }: ArticleNotes,
  status: PageStatus | null,
  changed: ChangedPassages = NOTHING,
): readonly NoteEntry[] {
  const byId = regulationsById(regulations);
  return annotations.map((annotation) => {
    const linked = annotation.regulationIds.flatMap((id) => byId.get(id) ?? []);
    const note = { annotation, article, regulations: linked };
    return entryOf(note, status, changed.get(annotation.id) ?? null);
  });
}

const isOpen = ({ articleId }: Annotation, status: PageStatus | null): status is PageStatus =>
  status !== null && status.articleId === articleId;

const isChangedNow = (annotation: Annotation, status: PageStatus | null): boolean =>
  isOpen(annotation, status) && status.changed.includes(annotation.id);

function placeOf(annotation: Annotation, status: PageStatus | null): NoteEntry['place'] {
  if (!isOpen(annotation, status)) return 'elsewhere';
  if (status.orphans.includes(annotation.id)) return 'orphan';
  return status.uncertain.includes(annotation.id) ? 'uncertain' : 'found';
}
