import type { DeedResult, EditorDeed, FromEditor, ToEditor } from '../../../lib/extension';

// In: a port from the page's script, or a window without a page. Out: `PageLine`, the one way to the page.
// connect.ts makes sure that the port comes from a frame that the background asked for.

/** The editor's end of the line to the page's script. No text of the user's goes over it. */
export interface PageLine {
  /** False in a window of its own, where there is no page to do anything. */
  readonly hasPage: boolean;
  tell(message: FromEditor): void;
  perform(deed: EditorDeed): Promise<DeedResult>;
  listen(heard: (message: Exclude<ToEditor, { kind: 'done' }>) => void): () => void;
}

export function openLine(port: MessagePort): PageLine {
  const waiting = new Map<number, (result: DeedResult) => void>();
  let heard: ((message: Exclude<ToEditor, { kind: 'done' }>) => void) | null = null;
  let deeds = 0;
  port.onmessage = ({ data }: MessageEvent<ToEditor>) => {
    if (data.kind !== 'done') {
      heard?.(data);
      return;
    }
    waiting.get(data.id)?.(data.result);
    waiting.delete(data.id);
  };
  const tell = (message: FromEditor): void => port.postMessage(message);
  return {
    hasPage: true,
    tell,
    perform(deed) {
      const id = ++deeds;
      tell({ kind: 'do', id, deed });
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    listen(listener) {
      heard = listener;
      return () => {
        heard = null;
      };
    },
  };
}

/** For the editor in a window of its own. */
export const windowLine = (window: Window): PageLine => ({
  hasPage: false,
  tell(message) {
    if (message.kind === 'close') window.close();
  },
  perform: async () => ({ kind: 'failed', reason: 'unknown' }),
  listen: () => () => undefined,
});
