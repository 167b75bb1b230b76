import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, watchPage } from '../../lib/annotator';
import {
  articleKey,
  hintFor,
  keepRoles,
  needsSecondOpinion,
  prefersOther,
  resolveHint,
} from '../../lib/article';
import { answer, readHint, send } from '../../lib/extension';
import { detectOnce } from './detect-once';
import './world';

/**
 * The one script on every page of a newspaper: it tells whether the page is an article, and has the reader started where
 * it is one. Nothing else is loaded elsewhere.
 */
export default defineUnlistedScript(async () => {
  const hint = await readHint(location.hostname);
  // A page where it was started by hand can be asked to start it again.
  if (globalThis.benLe?.alive()) return;
  globalThis.benLe?.lifetime.abort();
  const lifetime = new AbortController();
  const gate = new AbortController();
  lifetime.signal.addEventListener('abort', () => gate.abort());
  const alive = (): boolean => browser.runtime?.id !== undefined;
  const detectArticle = detectOnce(lifetime.signal);
  globalThis.benLe = {
    layout: {
      articleKey,
      detectArticle,
      hintFor,
      keepRoles,
      needsSecondOpinion,
      prefersOther,
      resolveHint,
    },
    watch: watchPage,
    hint,
    send,
    answer,
    alive,
    lifetime,
    handOver: () => gate.abort(),
  };

  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  const stop = answer('pageStatus', self, () => ({
    articleId: null,
    title: document.title,
    site: null,
    publishedAt: null,
    uncertain: [],
    orphans: [],
    cited: [],
  }));
  gate.signal.addEventListener('abort', stop);

  const look = (): void => {
    if (gate.signal.aborted) return;
    const root = hint === null ? null : resolveHint(document, hint);
    if (detectArticle(document, location.href, { root: root ?? undefined }) === null) return;
    void ask(() => send('startAnnotator', undefined), alive);
  };
  look();
  watchPage({
    document,
    signal: gate.signal,
    root: () => document.body,
    changed: look,
    moved: look,
  });
});
