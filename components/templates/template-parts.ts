import type { RunRegex } from '../../lib/exchange';
import type { FindPassages } from '../../lib/records';
import type { Store } from '../../lib/store';

/** What the page of templates works with. */
export interface TemplateParts {
  readonly store: Store;
  readonly find: FindPassages;
  readonly runRegex: RunRegex;
  /** Leads to another program, such as Obsidian. */
  readonly openAddress: (uri: string) => void;
}
