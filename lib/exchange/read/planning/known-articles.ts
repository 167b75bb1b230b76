import { type ArticleRecord, isAddressless } from '../../../records';
import type { ImportStore } from '../../plan';
import { equalAmong, type FindEqual } from './compare-note';
import type { Home } from './draft-home';

/** What is stored of an article that a file names. */
export interface KnownArticle {
  /** Null where nothing is. */
  readonly article: ArticleRecord | null;
  /** Among its notes, the trash included. */
  readonly findEqual: FindEqual;
}

/** Reads articles with their notes once each, many at a time. */
export interface KnownArticles {
  load(homes: readonly Home[]): Promise<void>;
  /** After it was loaded. */
  of(home: Home): KnownArticle;
}

const NOTHING: KnownArticle = { article: null, findEqual: () => null };

export function knownArticles(store: ImportStore): KnownArticles {
  /** By the id that an address gives: the article may be stored under another. */
  const known = new Map<string, KnownArticle>();
  const byTitle = async (titleUrl: string | null): Promise<ArticleRecord | null> => {
    const article = titleUrl === null ? null : await store.articleAt(titleUrl);
    // One that has an address is another page's.
    return article?.urls.every(isAddressless) ? article : null;
  };
  const loadOne = async (home: Home, byId: ReadonlyMap<string, ArticleRecord>) => {
    const { id, url, titleUrl } = home;
    const article = byId.get(id) ?? (await store.articleAt(url)) ?? (await byTitle(titleUrl));
    const notes = await store.annotationsOf(article?.id ?? id);
    known.set(id, { article, findEqual: equalAmong(notes) });
  };
  return {
    async load(homes) {
      const fresh = [...new Map(homes.map((home) => [home.id, home])).values()].filter(
        ({ id }) => !known.has(id),
      );
      if (fresh.length === 0) return;
      const stored = await store.read(
        'articles',
        fresh.map(({ id }) => id),
      );
      const byId = new Map(stored.map((article) => [article.id, article]));
      await Promise.all(fresh.map((home) => loadOne(home, byId)));
    },
    of: ({ id }) => known.get(id) ?? NOTHING,
  };
}
