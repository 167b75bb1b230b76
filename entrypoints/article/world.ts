import type { MountedInterface } from '../../components/page';
import type { Layout, Reader, watchPage } from '../../lib/annotator';
import type { readOtherwise } from '../../lib/article/readability';
import type { answer, send } from '../../lib/extension';
import type { BodyHint } from '../../lib/records';

/**
 * What the extension's scripts in a page share. They run in one isolated world, which the page cannot see, and come one after
 * the other: the article script on every page, the reader on articles, the drawing when there is something to draw.
 */
export interface World {
  readonly layout: Layout;
  readonly watch: typeof watchPage;
  readonly send: typeof send;
  readonly answer: typeof answer;
  /** Where the reader once said that the body is on this site's pages. */
  readonly hint: BodyHint | null;
  /** False once the extension was updated or removed under the page. */
  readonly alive: () => boolean;
  /** The reader has started and answers from now on. */
  readonly handOver: () => void;
  /**
   * Ends when a newer Bên Lề starts in the page. Not when the extension is updated under it: a note
   * that could not be saved must stay on the screen.
   */
  readonly lifetime: AbortController;
  /** Set by the reader, so that it starts once however often it is asked for. */
  reading?: boolean;
  /** Set by the arbiter. */
  readOtherwise?: typeof readOtherwise;
  /** Set by the drawing. */
  mountInterface?: (document: Document, reader: Reader, signal: AbortSignal) => MountedInterface;
}

declare global {
  var benLe: World | undefined;
}
