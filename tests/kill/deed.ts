import type { Page } from 'puppeteer-core';
import type { Claim } from './judge';

/** A deed that is about to happen. */
export interface Deed {
  /** The tab that a "tab closed" closes. */
  readonly tab: Page;
  /** Writes, one after the other, until all is written or the kill ends it; never throws. */
  run(acknowledged: () => void): Promise<void>;
  /** What has to be so afterwards, as far as `run` has come. */
  claims(): readonly Claim[];
}
