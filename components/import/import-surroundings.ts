import type { BodyHint } from '../../lib/records';

/** What the import page needs of the browser. */
export interface ImportSurroundings {
  /** Gives the id of the article at an address; null for what is no address of a web page. */
  openArticleIds(): Promise<(url: string) => string | null>;
  /** Where bodies stand by host. */
  readHints(): Promise<readonly { readonly host: string; readonly hint: BodyHint }[]>;
  /** Null forgets it. */
  keepHint(host: string, hint: BodyHint | null): Promise<void>;
}
