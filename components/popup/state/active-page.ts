import type { PageStatus, WriteResult } from '../../../lib/records';

/** The page in the tab that the popup was opened over. */
export interface ActivePage {
  /** Null where the browser keeps extensions out. */
  readonly url: string | null;
  /** The name of its tab; empty where the browser does not tell. */
  readonly title: string;
  /** Null where Bên Lề is not on the page. */
  status(): Promise<PageStatus | null>;
  /** Whether the passage was found and shown. */
  jumpTo(annotationId: string): Promise<boolean>;
  jumpToRegulation(regulationId: string): Promise<boolean>;
  /** Stores the article with what it cites, though nothing in it is highlighted. */
  keep(): Promise<WriteResult>;
  /** Has the user select the passage that the annotation is about from now on; false where the page cannot. */
  attach(annotationId: string): Promise<boolean>;
  /** Puts Bên Lề on the page as it is open now. */
  activate(): Promise<void>;
  /** Asks the user whether Bên Lề may always be on this newspaper. Call it in the gesture itself. */
  allowAlways(): Promise<boolean>;
  /** Gives the screen back to the page. */
  leave(): void;
}

/** The name by which settings know a page's newspaper. */
export const hostOf = (url: string | null): string | null =>
  url === null ? null : new URL(url).hostname;
