import type { answer as Answer, Self } from '../../extension';
import type { Annotator } from '../start';

/**
 * Answers the popup and the background.
 * @param answer of lib/extension, which another script of the extension has loaded
 */
export function answerExtension(
  { session, commands }: Annotator,
  answer: typeof Answer,
  self: Self,
  signal: AbortSignal,
): void {
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
