import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  answerExtension,
  askTwice,
  type LazyInterface,
  lazyInterface,
  startAnnotator,
  viewOnPage,
} from '../../lib/annotator';

/** Started by the background on a page that is an article, or that the user wants read as one. */
export default defineUnlistedScript(() => {
  const world = globalThis.benLe;
  if (world === undefined || world.retire) return;
  const { signal } = world.lifetime;
  world.handOver();
  const annotator = startAnnotator({
    document,
    signal,
    layout: world.layout,
    watch: world.watch,
    send: world.send,
    hint: world.hint,
    async readOtherwise() {
      await idle();
      if (!world.readOtherwise) {
        await askTwice(() => world.send('startSecondOpinion', undefined), world.alive);
      }
      return world.readOtherwise?.(document) ?? null;
    },
    isOurs: (event) => drawn.host !== null && event.target === drawn.host,
    enter: () => drawn.enter(),
    alive: world.alive,
  });
  const { session } = annotator;
  world.retire = () => {
    if (session.retire()) world.lifetime.abort();
  };
  const drawn: LazyInterface = lazyInterface(document, annotator, world.send, signal);
  drawn.prefetch();
  const show = (): void => drawn.show(viewOnPage(session.view(), session.facts()));
  session.subscribe(show, signal);
  show();
  answerExtension(annotator, world.answer, world.self, signal);
});

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 5_000 });
  });
