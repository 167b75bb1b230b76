import type { BrokenLink } from '../../lib/extension';
import type { BodyHint, WriteResult } from '../../lib/records';

/** Where the body stands on pages of a host, as the user pointed at it. */
export interface KnownHint {
  readonly host: string;
  readonly hint: BodyHint;
}

/** What the settings page needs of the browser and the background. */
export interface Surroundings {
  /** An empty template takes the link away. */
  setOwnLink(template: string): Promise<WriteResult | BrokenLink>;
  /** Match patterns of the sites that the user allowed beside those of the manifest. */
  readSites(): Promise<readonly string[]>;
  /** Gives the permission back; false where the browser did not. */
  giveBack(pattern: string): Promise<boolean>;
  readHints(): Promise<readonly KnownHint[]>;
  /** Null forgets it. */
  keepHint(host: string, hint: BodyHint | null): Promise<void>;
  /** Calls back when sites or bodies changed, until `signal` ends. */
  follow(signal: AbortSignal, changed: () => void): void;
}
