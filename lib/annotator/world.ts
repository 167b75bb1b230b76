import type { answer, MountedInterface, Self } from '../extension';
import type { Annotator, AnnotatorOptions } from './start';

/**
 * What the extension's scripts in a page share. They run in one isolated world, which the page cannot see
 * (https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#isolated_world), and come one after the
 * other: the article script on every page, the annotator on articles, the interface when there is something to draw.
 */
export interface World
  extends Pick<AnnotatorOptions, 'layout' | 'watch' | 'send' | 'hint' | 'alive'> {
  readonly self: Self;
  readonly answer: typeof answer;
  /** The annotator has started and answers from now on. */
  readonly handOver: () => void;
  /**
   * Ends when a newer Bên Lề starts in the page. Not when the extension is updated under it: what
   * could not be saved must stay on the screen.
   */
  readonly lifetime: AbortController;
  /** Set by the annotator: ends it, unless something unsaved must stay on the screen. */
  retire?: () => void;
  /** Set by the script with the second opinion. */
  readOtherwise?: (document: Document) => {
    readonly text: string;
    readonly root: Element | null;
  } | null;
  /** Set by the interface's script. */
  mountInterface?: (
    document: Document,
    annotator: Annotator,
    signal: AbortSignal,
  ) => MountedInterface;
}

declare global {
  var benLe: World | undefined;
}
