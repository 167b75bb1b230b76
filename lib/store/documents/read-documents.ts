import {
  type CitingHead,
  type DocumentRow,
  limits,
  type Mention,
  type UnresolvedMention,
} from '../../records';
import type { Store } from '../open/database';
import { reading } from '../read/reading';
import { citedAt } from './cited-at';
import { idsOf, standing } from './resolve';

interface Uses {
  readonly articles: Set<string>;
  notes: number;
  lastAt: string | null;
}

/** Every document, the most cited first; those that were merged into others are counted there. Reads no texts. */
export const readDocuments = (store: Store): Promise<readonly DocumentRow[]> =>
  reading(store, async () => {
    const [all, mentions, linked] = await Promise.all([
      store.regulations.toArray(),
      store.mentions.toArray(),
      store.annotations.where('regulationIds').above('').distinct().toArray(),
    ]);
    const rows = standing(all);
    const stored = new Map(all.map((row) => [row.id, row]));
    const uses = new Map<string, Uses>();
    for (const row of rows) {
      const own: Uses = { articles: new Set(), notes: 0, lastAt: null };
      for (const id of idsOf(row)) uses.set(id, own);
    }
    const ids = [...mentions, ...linked].map(({ articleId }) => articleId);
    const asked = [...new Set(ids)];
    const articles = await store.articles.bulkGet(asked);
    const heads = new Map(asked.map((id, at) => [id, articles[at]]));
    for (const { regulationId, articleId, state, updatedAt } of mentions) {
      const own = state === 'rejected' ? undefined : uses.get(regulationId ?? '');
      if (own === undefined) continue;
      own.articles.add(articleId);
      own.lastAt = later(own.lastAt, citedAt(heads.get(articleId), updatedAt));
    }
    for (const { regulationIds, articleId, deletedAt, purgedAt, createdAt } of linked) {
      if (deletedAt !== null || purgedAt !== undefined) continue;
      for (const own of new Set(regulationIds.flatMap((id) => uses.get(id) ?? []))) {
        own.notes++;
        own.lastAt = later(own.lastAt, citedAt(heads.get(articleId), createdAt));
      }
    }
    return rows
      .map((regulation): DocumentRow => {
        const own = uses.get(regulation.id);
        return {
          regulation,
          merged: idsOf(regulation).flatMap((id) =>
            id === regulation.id ? [] : (stored.get(id) ?? []),
          ),
          articles: own?.articles.size ?? 0,
          notes: own?.notes ?? 0,
          lastAt: own?.lastAt ?? null,
        };
      })
      .sort((one, other) => other.articles - one.articles || other.notes - one.notes);
  });

const later = (one: string | null, other: string): string =>
  one !== null && one > other ? one : other;

/** Citations of which the document is not known, the latest first; at most `limits.mentionsPerArticle` of them. */
export const readUnresolved = (store: Store): Promise<readonly UnresolvedMention[]> =>
  reading(store, async () => {
    const open: readonly Mention[] = await store.mentions
      .filter(({ regulationId, state }) => regulationId === null && state !== 'rejected')
      .limit(limits.mentionsPerArticle)
      .toArray();
    const articles = await store.articles.bulkGet(open.map(({ articleId }) => articleId));
    return open
      .map((mention, at) => {
        const article: CitingHead | null = articles[at] ?? null;
        return { mention, article };
      })
      .sort((one, other) => (one.mention.updatedAt < other.mention.updatedAt ? 1 : -1));
  });
