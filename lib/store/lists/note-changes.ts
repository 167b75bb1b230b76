import type { NoteChanges } from '../../records';
import { metaValue } from '../meta';
import type { Store } from '../open/database';
import { reading } from '../read/reading';
import { touchedSince } from '../write/recent-writes';
import { headsOf } from './note-slices';

/**
 * What was written to notes, articles and citations since a revision; null where that is not known any more, or it is more
 * than is worth telling: read everything again then.
 */
export const readChangesSince = (store: Store, revision: number): Promise<NoteChanges | null> =>
  reading(store, () => {
    const { annotations, articles, mentions, meta } = store;
    return store.transaction('r', [annotations, articles, mentions, meta], async () => {
      const now = (await metaValue(store, 'revision')) ?? 0;
      const articleIds = await touchedSince(store, revision, now);
      if (articleIds === null) return null;
      if (articleIds.length === 0) {
        return { revision: now, articleIds, annotations: [], heads: [] };
      }
      const [notes, heads] = await Promise.all([
        annotations.where('articleId').anyOf(articleIds).toArray(),
        headsOf(store, articleIds),
      ]);
      return {
        revision: now,
        articleIds,
        annotations: notes.filter(({ purgedAt }) => purgedAt === undefined),
        heads,
      };
    });
  });
