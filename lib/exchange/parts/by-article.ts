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
    const isNext =
      head === null || item.kind === 'article' || articleOf(head) !== item.annotation.articleId;
    if (isNext) {
      if (head !== null) yield { head, notes };
      head = item.kind === 'article' ? item : headOf(item);
      notes = [];
    }
    if (item.kind === 'note') notes.push(item);
  }
  if (head !== null) yield { head, notes };
}

const articleOf = ({ article }: ArticleItem): string | null => article?.id ?? null;

const headOf = ({ article, regulations }: NoteItem): ArticleItem => ({
  kind: 'article',
  article,
  regulations,
  mentions: [],
});
