import type { ArticleItem, Items, NoteItem, WordsItem } from '../item';

/** An article with the notes that follow its head. */
export interface ArticleSection {
  readonly kind: 'article';
  /** Null where the article is not stored and has no notes either. */
  readonly articleId: string | null;
  readonly head: ArticleItem;
  readonly notes: readonly NoteItem[];
}

/** What stands by itself: a note of a dossier, words between notes. */
export interface AloneSection {
  readonly kind: 'alone';
  readonly item: NoteItem | WordsItem;
}

/** The items in their order; a head takes the notes of its article up to the first other item. */
export async function* markdownSections(
  items: Items,
): AsyncGenerator<ArticleSection | AloneSection> {
  let head: ArticleItem | null = null;
  let notes: NoteItem[] = [];
  for await (const item of items) {
    if (head !== null && item.kind === 'note' && belongs(item, head, notes)) {
      notes.push(item);
      continue;
    }
    if (head !== null) yield articleOf(head, notes);
    head = null;
    notes = [];
    if (item.kind === 'article') head = item;
    else yield { kind: 'alone', item };
  }
  if (head !== null) yield articleOf(head, notes);
}

/** Where the article is not stored, the first note behind the head says which one it is. */
function belongs(
  { annotation: { articleId } }: NoteItem,
  { article }: ArticleItem,
  [first]: readonly NoteItem[],
): boolean {
  return articleId === (article?.id ?? first?.annotation.articleId ?? articleId);
}

const articleOf = (head: ArticleItem, notes: readonly NoteItem[]): ArticleSection => ({
  kind: 'article',
  articleId: head.article?.id ?? notes[0]?.annotation.articleId ?? null,
  head,
  notes,
});
