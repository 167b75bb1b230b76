import type { Annotation, ArticleHead, ArticleRecord, Mention } from '../../records';
import type { Store } from '../open/database';
import { reading } from '../read/reading';

/** Few enough that the browser takes less than a frame to hand them over. */
const NOTES_PER_SLICE = 250;
const ROWS_PER_SLICE = 500;

/**
 * All notes, some at a time: those in the trash too, none that was emptied for good. What is written meanwhile may be among
 * them or not: ask for `readRevision` before, and for `readChangesSince` afterwards.
 */
export async function* readNoteSlices(store: Store): AsyncGenerator<readonly Annotation[]> {
  for await (const notes of slicesOf<Annotation>(store, 'annotations', NOTES_PER_SLICE)) {
    yield notes.filter(({ purgedAt }) => purgedAt === undefined);
  }
}

/** What a list knows of every stored article, some at a time: see `readNoteSlices`. */
export async function* readHeadSlices(store: Store): AsyncGenerator<readonly ArticleHead[]> {
  const cited: CitedTexts = new Map();
  for await (const mentions of slicesOf<Mention>(store, 'mentions', ROWS_PER_SLICE)) {
    addCited(cited, mentions);
  }
  for await (const articles of slicesOf<ArticleRecord>(store, 'articles', ROWS_PER_SLICE)) {
    yield articles.map((article) => headOf(article, cited.get(article.id)));
  }
}

/** Heads of some articles; those that are not stored are left out. Part of a transaction over articles and mentions. */
export async function headsOf(
  { articles, mentions }: Store,
  ids: readonly string[],
): Promise<readonly ArticleHead[]> {
  const [records, citing] = await Promise.all([
    articles.bulkGet([...ids]),
    mentions.where('articleId').anyOf(ids).toArray(),
  ]);
  const cited: CitedTexts = new Map();
  addCited(cited, citing);
  return records.flatMap((article) => (article ? [headOf(article, cited.get(article.id))] : []));
}

/** By article, how it cites each document. */
type CitedTexts = Map<string, Map<string, Set<string>>>;

/** Adds the documents that mentions name to those of their articles; rejected mentions name none. */
function addCited(cited: CitedTexts, mentions: readonly Mention[]): void {
  for (const { articleId, regulationId, state, text } of mentions) {
    if (regulationId === null || state === 'rejected') continue;
    const ofArticle = cited.get(articleId) ?? new Map<string, Set<string>>();
    cited.set(articleId, ofArticle);
    ofArticle.set(regulationId, (ofArticle.get(regulationId) ?? new Set()).add(text));
  }
}

function headOf(
  { id, title, site, authors, publishedAt }: ArticleRecord,
  cited: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): ArticleHead {
  const called = [...cited.values()].flatMap((texts) => [...texts]);
  const isOfOne = (text: string): boolean => called.indexOf(text) === called.lastIndexOf(text);
  return {
    id,
    title,
    site,
    authors,
    publishedAt,
    cited: Array.from(cited, ([regulationId, texts]) => ({
      regulationId,
      texts: [...texts].filter(isOfOne),
    })),
  };
}

async function* slicesOf<Row extends { readonly id: string }>(
  store: Store,
  table: 'annotations' | 'articles' | 'mentions',
  most: number,
): AsyncGenerator<readonly Row[]> {
  let behind = '';
  for (;;) {
    const rows = await reading(store, () =>
      store.table<Row, string>(table).where('id').above(behind).limit(most).toArray(),
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    behind = last.id;
  }
}
