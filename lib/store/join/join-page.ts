import {
  type Annotation,
  type ArticleRecord,
  comparable,
  isAddressless,
  type SeenArticle,
  textOfVersion,
  titleAddress,
} from '../../records';
import type { Store } from '../open/database';
import { reading } from '../read/reading';
import { versionsOf } from '../write/articles';
import { joinArticles } from './join-articles';

/** By what a page's article may be stored under another id. */
export interface PageAddresses {
  /** The id that it has where the page names no other address than its own. */
  readonly ownId: string;
  /** The addresses that the browser gives, and one that the page names where it may. */
  readonly urls: readonly string[];
}

/**
 * Joins what a file said of a page's own address, whose text was never seen, to the article of that page. Only an article
 * under `ownId` is joined, never back: two pages that name each other cannot go on joining.
 */
export async function joinUnseen(store: Store, articleId: string, ownId: string): Promise<void> {
  const isUnseen = await reading(
    store,
    async () =>
      (await store.articles.get(ownId)) !== undefined &&
      (await versionsOf(store, ownId).count()) === 0,
  );
  if (isUnseen) await joinArticles(store, articleId, [ownId]);
}

/**
 * Joins other records of the article that a page shows: those of one of its addresses, and those of a file that knows titles
 * alone. Because a newspaper may name a wrong address, and titles repeat, the words of the page must bear it out. A page that
 * takes the title and a passage of such a file on purpose gets its notes under its own address, where the user sees them
 * painted and can read, export or delete them as before; it reads none of them, as a page never learns a note.
 */
export async function joinSeen(
  store: Store,
  seen: SeenArticle,
  { ownId, urls }: PageAddresses,
): Promise<void> {
  const { id, title } = seen.article;
  const { articles, annotations } = store;
  const named = title.trim() === '' ? urls : [...urls, titleAddress(title)];
  const others = await reading(store, () =>
    articles.where('urls').anyOf(named).or('id').equals(ownId).distinct().toArray(),
  );
  const same: string[] = [];
  for (const other of others) {
    // One that was found by its title alone has no address yet: else it is another page's.
    const isHere = other.id === ownId || other.urls.some((url) => urls.includes(url));
    if (other.id === id || !(isHere || other.urls.every(isAddressless))) continue;
    if (areNumbered(other.id, id) && (await versionsOf(store, other.id).count()) > 0) continue;
    const notes = await annotations.where({ articleId: other.id }).toArray();
    if (isBorneOut(seen, other, notes)) same.push(other.id);
  }
  if (same.length > 0) await joinArticles(store, id, same);
}

/**
 * Whether both ids have the site's own number, and so may be two articles: while a page shows the next article in the same
 * document, address, name and text may be of both.
 */
export const areNumbered = (one: string, other: string): boolean =>
  one.includes('#') && other.includes('#');

/** Shorter quotes, in UTF-16 code units, stand in many articles. */
const MIN_TELLING_CHARS = 20;

/** An article that is known by its title needs one of its passages besides; one of the same address a telling one, or the title. */
function isBorneOut(
  { article, version }: SeenArticle,
  other: ArticleRecord,
  notes: readonly Annotation[],
): boolean {
  const hasAddress = !other.urls.every(isAddressless);
  if (hasAddress && titleAddress(other.title) === titleAddress(article.title)) return true;
  const text = comparable(textOfVersion(version));
  return notes.some(({ target }) => {
    const quote = comparable(target.quote.exact);
    return quote.length >= (hasAddress ? MIN_TELLING_CHARS : 1) && text.includes(quote);
  });
}
