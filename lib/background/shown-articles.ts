import type { RecordStore } from './record-store';
import type { StorageArea } from './storage-area';
import type { Tabs } from './tabs';

/** Which tab shows which article, and who is told when it was stored by somebody else. */
export interface ShownArticles {
  /** The tab shows the article from now on. */
  shows(tabId: number | undefined, articleId: string): Promise<void>;
  /** Tells the tabs that show one of these articles; all tabs where the list is empty. */
  changed(articleIds: readonly string[]): Promise<void>;
  /**
   * Runs a write of the page's script in a tab. What it writes to its own article is no news to that tab, unless somebody
   * else writes at the same time.
   * @param tabId null for a writer that is no page's script: its own tab wants to hear of it too
   * @param articleId '' for the settings
   */
  asWriter<T>(tabId: number | null, articleId: string, write: () => Promise<T>): Promise<T>;
}

const PREFIX = 'page:';

/**
 * @param session `storage.session`: it outlives the worker, and ends with the tabs
 */
export function createShownArticles(
  session: StorageArea,
  tabs: Tabs,
  store: RecordStore,
): ShownArticles {
  /** Those that write to an article at this moment. */
  const writers = new Map<string, (number | null)[]>();

  const silentTab = (articleIds: readonly string[]): number | null => {
    const [articleId = ''] = articleIds;
    const current = writers.get(articleId) ?? [];
    return articleIds.length <= 1 && current.length === 1 ? (current[0] ?? null) : null;
  };

  const tell = async (tabId: number, articleIds: readonly string[]): Promise<void> => {
    try {
      await tabs.tellChanged(tabId, articleIds);
    } catch {
      // The tab is gone, or shows something else: a page that returns asks anew.
      await session.remove(`${PREFIX}${tabId}`);
    }
  };

  const recount = async (shown: readonly Shown[], articleIds: readonly string[]): Promise<void> => {
    for (const articleId of articleIds) {
      const there = shown.filter((one) => one.articleId === articleId);
      if (there.length === 0) continue;
      const count = await store.countMarks(articleId);
      await Promise.all(there.map(({ tabId }) => tabs.showCount(tabId, count)));
    }
  };

  return {
    async shows(tabId, articleId) {
      if (tabId !== undefined) await session.set({ [`${PREFIX}${tabId}`]: articleId });
    },
    async changed(articleIds) {
      // Before anything is awaited: the writer is gone from the list as soon as its write is done.
      const silent = silentTab(articleIds);
      const shown = shownIn(await session.get(null));
      const concerned = shown.filter(
        ({ tabId, articleId }) =>
          tabId !== silent && (articleIds.length === 0 || articleIds.includes(articleId)),
      );
      await Promise.all(concerned.map(({ tabId }) => tell(tabId, articleIds)));
      await recount(shown, articleIds).catch(() => undefined);
    },
    async asWriter(tabId, articleId, write) {
      writers.set(articleId, [...(writers.get(articleId) ?? []), tabId]);
      try {
        return await write();
      } finally {
        const current = writers.get(articleId) ?? [];
        const others = current.toSpliced(current.indexOf(tabId), 1);
        if (others.length === 0) writers.delete(articleId);
        else writers.set(articleId, others);
      }
    },
  };
}

interface Shown {
  readonly tabId: number;
  readonly articleId: string;
}

const shownIn = (items: Record<string, unknown>): readonly Shown[] =>
  Object.entries(items).flatMap(([key, articleId]) => {
    const tabId = key.startsWith(PREFIX) ? Number(key.slice(PREFIX.length)) : Number.NaN;
    return Number.isInteger(tabId) && typeof articleId === 'string' ? [{ tabId, articleId }] : [];
  });
