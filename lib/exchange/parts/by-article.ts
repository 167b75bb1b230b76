import type { ArticleItem, Items, NoteItem } from '../item';

/** An article with those of its notes that follow its head. */
export interface ArticleGroup {
  readonly head: ArticleItem;
  readonly notes: readonly NoteItem[];
}

/**
 * Articles with their notes, for formats that have a file or a record for each article: notes that stand alone get a head,
 * headings and texts between are passed over. An article whose notes stand apart comes once for each stretch.
 */
export async function* byArticle(items: Items): AsyncGenerator<ArticleGroup> {
  let head: ArticleItem | null = null;
  let notes: NoteItem[] = [];
  for await (const item of items) {
    if (item.kind === 'heading' || item.kind === 'text') continue;
    if (item.kind === 'article' || head === null || !belongs(item, head, notes[0])) {
      if (head !== null) yield { head, notes };
      head = item.kind === 'article' ? item : headOf(item);
      notes = [];
    }
    if (item.kind === 'note') notes.push(item);
  }
  if (head !== null) yield { head, notes };
}

/** A head without an article has no id: its first note says which one is meant. */
const belongs = (note: NoteItem, { article }: ArticleItem, first: NoteItem | undefined): boolean =>
  article === null
    ? note.article === null && (first ?? note).annotation.articleId === note.annotation.articleId
    : article.id === note.annotation.articleId;

const headOf = ({ article, regulations }: NoteItem): ArticleItem => ({
  kind: 'article',
  article,
  regulations,
  mentions: [],
});
