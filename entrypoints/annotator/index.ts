import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, startAnnotator } from '../../lib/annotator';
import { type LazyInterface, lazyInterface } from './lazy-interface';
import { listenToExtension } from './listen';
import { viewOf } from './view';

/** Started by the background on a page that is an article, or that the reader wants read as one. */
export default defineUnlistedScript(() => {
  const world = globalThis.benLe;
  if (world === undefined || world.reading) return;
  world.reading = true;
  const { signal } = world.lifetime;
  world.handOver();
  const reader = startAnnotator({
    document,
    signal,
    layout: world.layout,
    watch: world.watch,
    send: world.send,
    hint: world.hint,
    async readOtherwise() {
      await idle();
      if (!world.readOtherwise)
        await ask(() => world.send('startSecondOpinion', undefined), world.alive);
      return world.readOtherwise?.(document) ?? null;
    },
    isOurs: (event) => drawn.host !== null && event.target === drawn.host,
    enter: () => drawn.enter(),
    alive: world.alive,
  });
  const drawn: LazyInterface = lazyInterface(reader, world.send, signal);
  drawn.prefetch();
  const view = viewOf(reader.session);
  const { state } = reader.session;
  state.subscribe(() => drawn.show(view(state.get())), signal);
  listenToExtension(reader, world.answer, signal);
});

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 5_000 });
  });
