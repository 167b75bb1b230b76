import { browser } from 'wxt/browser';
import type { Annotator } from '../../lib/annotator';
import type { answer as Answer } from '../../lib/extension';

/** Answers the popup and the background. */
export function listenToExtension(
  { session, commands }: Annotator,
  answer: typeof Answer,
  signal: AbortSignal,
): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  const stops = [
    answer('pageStatus', self, () => {
      const { status } = session.view();
      return { ...status, title: status.title || document.title };
    }),
    answer('jumpTo', self, ({ annotationId }) => commands.jumpTo(annotationId)),
    answer('jumpToRegulation', self, ({ regulationId }) => commands.jumpToRegulation(regulationId)),
    answer('keepPage', self, () => session.keep()),
    answer('attach', self, ({ annotationId }) => commands.attach(annotationId)),
    answer('command', self, ({ name }) => commands.run(name)),
    answer('changed', self, ({ articleIds }) => session.changed(articleIds)),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
}
