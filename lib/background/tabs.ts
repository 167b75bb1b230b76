/** What the background has the browser do in tabs. */
export interface Tabs {
  /** Rejects where no page answers. */
  tellChanged(tabId: number, articleIds: readonly string[]): Promise<unknown>;
  /** The number on the icon; none for 0. */
  showCount(tabId: number, count: number): Promise<void>;
  /** Says at the icon that the page lets nothing of ours be, and what can be done. */
  showTrouble(tabId: number): Promise<void>;
  /** Says at the icon that the page may be an article, and how it is read as one. */
  showDoubt(tabId: number): Promise<void>;
  startAnnotator(tabId: number): Promise<void>;
  startInterface(tabId: number): Promise<void>;
  startSecondOpinion(tabId: number): Promise<void>;
  /** Opens a page of the extension in a small window of its own. */
  openWindow(path: string): Promise<void>;
}
