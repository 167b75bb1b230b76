import type { PageLine } from '../line/page-line';

/**
 * Whether the extension was updated or removed under this frame. Firefox leaves the frame in the page, with its words, when
 * it ends the script there, and empties `browser`; in Chromium the script goes on, and sees to the frame.
 */
export const isLeftBehind = (): boolean =>
  import.meta.env.FIREFOX && Reflect.get(globalThis, 'browser')?.runtime === undefined;

/** The same line; closing a frame that was left behind empties it, at which its successor in the page takes it away. */
export const closable = (line: PageLine): PageLine =>
  import.meta.env.FIREFOX
    ? {
        ...line,
        tell(message) {
          if (message.kind === 'close' && isLeftBehind()) location.replace('about:blank');
          else line.tell(message);
        },
      }
    : line;
