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
  const others = await reading(store, async () => {
    const { articles, annotations } = store;
    const known = await articles
      .where('urls')
      .anyOf(title.trim() === '' ? urls : [...urls, titleAddress(title)])
      .or('id')
      .equals(ownId)
      .distinct()
      .toArray();
    return Promise.all(
      known
        .filter((other) => other.id !== id && (other.id === ownId || isMeant(other, urls)))
        .map(async (other) => ({
          other,
          notes: await annotations.where({ articleId: other.id }).toArray(),
        })),
    );
  });
  const same = others.filter(({ other, notes }) => isBorneOut(seen, other, notes));
  if (same.length > 0) {
    await joinArticles(
      store,
      id,
      same.map(({ other }) => other.id),
    );
  }
}

/** One that was found by its title alone has no address yet: else it is another page's. */
const isMeant = (other: ArticleRecord, urls: readonly string[]): boolean =>
  other.urls.every(isAddressless) || other.urls.some((url) => urls.includes(url));

/** Shorter quotes, in UTF-16 code units, stand in many articles. */
const MIN_TELLING_CHARS = 20;

/** An article that is known by its title needs one of its passages besides; one of the same address a telling one, or the title. */
function isBorneOut(
  { article, version }: SeenArticle,
  other: ArticleRecord,
  notes: readonly Annotation[],
): boolean {
  const hasAddress = !other.urls.every(isAddressless);
  const sameTitle = titleAddress(other.title) === titleAddress(article.title);
  if (hasAddress && sameTitle) return true;
  const text = comparable(textOfVersion(version));
  return notes.some(({ target }) => {
    const quote = comparable(target.quote.exact);
    return quote.length >= (hasAddress ? MIN_TELLING_CHARS : 1) && text.includes(quote);
  });
}
