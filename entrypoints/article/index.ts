import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clearLeftBehind } from '../../components/page/frame/left-behind';
import {
  allBuckets,
  announceStart,
  askTwice,
  followStarts,
  lookForArticle,
  watchPage,
} from '../../lib/annotator';
import {
  articleKey,
  detectOnce,
  hintFor,
  keepRoles,
  needsSecondOpinion,
  prefersOther,
  resolveHint,
} from '../../lib/article';
import { answer, type SiteHint, send } from '../../lib/extension';
import { noArticle } from '../../lib/records';

const nothingKnown: SiteHint = { body: null, lines: [] };

/**
 * The one script on every page of a newspaper: it tells whether the page is an article, and has the annotator started where
 * it is one. Nothing else is loaded elsewhere.
 */
export default defineUnlistedScript(() => {
  // A page where it was started by hand can be asked to start it again.
  if (globalThis.benLe?.alive()) return;
  globalThis.benLe?.lifetime.abort();
  announceStart(document);
  // Firefox ends the scripts of a Bên Lề that is updated, but not what they drew; Chromium's hear of the start.
  if (import.meta.env.FIREFOX) {
    clearLeftBehind(document);
    for (const name of allBuckets()) CSS.highlights.delete(name);
  }
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const detecting = new AbortController();
  signal.addEventListener('abort', () => detecting.abort());
  const alive = (): boolean => browser.runtime?.id !== undefined;
  const site = askTwice(() => send('siteHint', undefined), alive).then((reply) =>
    reply.kind === 'answered' ? reply.value : nothingKnown,
  );
  const detectArticle = detectOnce(
    signal,
    site.then(({ lines }) => lines),
  );
  const layout = {
    articleKey,
    detectArticle,
    hintFor,
    keepRoles,
    needsSecondOpinion,
    prefersOther,
    resolveHint,
  };

  const hint = site.then(({ body }) => body);
  let isInDoubt = false;
  lookForArticle({
    document,
    signal: detecting.signal,
    layout,
    hint,
    onDoubt: () => {
      isInDoubt = true;
      void askTwice(() => send('reportDoubt', undefined), alive);
    },
    onFound: () => void askTwice(() => send('startAnnotator', undefined), alive),
  });

  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  globalThis.benLe = {
    self,
    layout,
    watch: watchPage,
    hint,
    send,
    answer,
    alive,
    lifetime,
    handOver: () => detecting.abort(),
  };
  followStarts(document, signal, alive, () => {
    const { retire } = globalThis.benLe ?? {};
    if (retire) retire();
    else lifetime.abort();
  });
  const stop = answer('pageStatus', self, () => noArticle(document.title, isInDoubt));
  detecting.signal.addEventListener('abort', stop);
});
