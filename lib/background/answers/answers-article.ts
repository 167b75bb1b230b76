import type { Mark, MarkResult } from '../../extension';
import type { Annotation, AnnotationResult } from '../../records';
import { areNumbered } from '../../store';
import type { Background } from '../background';
import { citedArticle } from '../citations/cited-article';
import { mergedCitations } from '../citations/merged-citations';
import { learnSiteLines } from '../site-lines';
import { writeAnnotation } from '../writes/annotation-writes';
import { createApplyItem } from '../writes/apply-item';
import type { BacklogItem } from '../writes/backlog-items';
import { reasonFor, tryWrite } from '../writes/writes';
import type { Answers } from './answer-types';
import { markOf, pageState, unreadState } from './page-state';
import { addressesOf, articleIdOf, hostOfSender, seenArticle } from './sender';

type ArticleMessage =
  | 'openArticle'
  | 'visitArticle'
  | 'addAnnotation'
  | 'patchMark'
  | 'keepArticle'
  | 'readCitations';

/** Answers a page about its own article: which one that is follows from the sender's address. */
export function answerArticle(background: Background): Answers<ArticleMessage> {
  const { store, local, shownArticles, tabs, backlog, readCited, now } = background;
  const apply = createApplyItem(store, readCited, now);

  /** A write of the page's script in a tab, which needs no telling of it. */
  const write = async (
    tabId: number | undefined,
    articleId: string,
    item: BacklogItem,
  ): Promise<MarkResult> =>
    markResult(
      await shownArticles.asWriter(tabId ?? null, articleId, () =>
        writeAnnotation(store, backlog, item, apply),
      ),
    );

  /** The icon is an extra: a tab that closes meanwhile is no failure. */
  const showCount = (tabId: number | undefined, count: number): void => {
    if (tabId !== undefined) void tabs.showCount(tabId, count).catch(() => undefined);
  };

  return {
    async openArticle({ canonicalUrl }, sender) {
      const sameSite = await background.sameSite();
      const articleId = articleIdOf(sender, canonicalUrl, sameSite);
      const ownId = articleIdOf(sender, '', sameSite);
      const host = hostOfSender(sender);
      await shownArticles.shows(sender.tab?.id, articleId);
      try {
        // Before the answer: notes of a file that knew the page by this address are there at once. Where it fails, the visit
        // tries again.
        if (ownId !== articleId && !areNumbered(ownId, articleId)) {
          await store.joinUnseen(articleId, ownId).catch(() => undefined);
        }
        const [notes, settings] = await Promise.all([
          store.readArticle(articleId),
          store.readSettings(),
        ]);
        const state = pageState(articleId, notes, settings, host);
        showCount(sender.tab?.id, state.enabled ? state.marks.length : 0);
        return state;
      } catch (error) {
        return unreadState(articleId, reasonFor(store, error), host);
      }
    },

    async visitArticle(snapshot, sender) {
      const sameSite = await background.sameSite();
      const seen = seenArticle(snapshot, sender, sameSite);
      const { id } = seen.article;
      await shownArticles.shows(sender.tab?.id, id);
      // A better headline next time is an extra: that it was not learnt is no failure.
      await learnSiteLines(local, hostOfSender(sender), seen).catch(() => undefined);
      const addresses = addressesOf(sender, snapshot.canonicalUrl, sameSite);
      // The page is told of it like the others: there may be notes that it has not.
      const joined = await tryWrite(store, () => store.joinSeen(seen, addresses));
      if (joined.kind === 'failed') return joined;
      return shownArticles.asWriter(sender.tab?.id ?? null, id, () =>
        tryWrite(store, () => store.visitArticle(seen)),
      );
    },

    async addAnnotation({ article, annotation }, sender) {
      const seen = seenArticle(article, sender, await background.sameSite());
      const record: Annotation = {
        ...annotation,
        articleId: seen.article.id,
        note: '',
        tags: [],
        regulationIds: [],
        checked: null,
        others: [],
        updatedAt: annotation.createdAt,
        deletedAt: null,
      };
      return write(sender.tab?.id, record.articleId, { kind: 'add', seen, annotation: record });
    },

    async patchMark({ canonicalUrl, id, patch }, sender) {
      const owner = articleIdOf(sender, canonicalUrl, await background.sameSite());
      const writer = `page ${sender.tab?.id ?? ''}`;
      return write(sender.tab?.id, owner, { kind: 'patch', id, owner, writer, patch });
    },

    async keepArticle(snapshot, sender) {
      const seen = seenArticle(snapshot, sender, await background.sameSite());
      const { mentions, ...cited } = citedArticle(seen, readCited, now());
      // What could not be read cannot be kept for it.
      if (mentions === null) return { kind: 'failed', reason: 'unknown' };
      return shownArticles.asWriter(sender.tab?.id ?? null, seen.article.id, () =>
        tryWrite(store, () => store.keepArticle({ ...cited, mentions })),
      );
    },

    async readCitations({ canonicalUrl, text, language }, sender) {
      const articleId = articleIdOf(sender, canonicalUrl, await background.sameSite());
      return mergedCitations(store, readCited({ text, language, articleId }, now()));
    },
  };
}

const markResult = (written: AnnotationResult): MarkResult => {
  if (written.kind === 'failed') return written;
  const mark: Mark = markOf(written.annotation);
  return { kind: 'saved', mark };
};
