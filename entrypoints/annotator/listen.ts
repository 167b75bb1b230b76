import { browser } from 'wxt/browser';
import type { Reader } from '../../lib/annotator';
import { type answer as Answer, followChanges } from '../../lib/extension';

/** Answers the popup and the background, and follows what they write. */
export function listenToExtension(
  { session, commands }: Reader,
  answer: typeof Answer,
  signal: AbortSignal,
): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  const stops = [
    answer('pageStatus', self, () => commands.status()),
    answer('jumpTo', self, ({ annotationId }) => commands.jumpTo(annotationId)),
    answer('jumpToRegulation', self, ({ regulationId }) => commands.jumpToRegulation(regulationId)),
    answer('keepArticle', self, () => commands.keep()),
    answer('attach', self, ({ annotationId }) => commands.attach(annotationId)),
    answer('command', self, ({ name }) => commands.run(name)),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  followChanges(signal, (articleIds) => {
    const mine = session.page()?.articleId;
    const concerned = articleIds.length === 0 || (mine !== undefined && articleIds.includes(mine));
    if (concerned) void session.reload();
  });
}
