/** What came of one attack. */
export interface Finding {
  readonly browser: 'Chromium' | 'Firefox';
  readonly name: string;
  /** What the page learned of what was typed. */
  readonly leaked: readonly string[];
  /** What is stored that nobody typed, or is not stored though nothing was said. */
  readonly broken: readonly string[];
  /** How it went on for the user. */
  readonly outcome: 'saved' | 'told' | 'stuck';
  /** What the user was told, where it did not simply work. */
  readonly said: string;
  /** The step at which the user's way ended, and why; empty where it did not. */
  readonly trouble: string;
}

export const isHeld = ({ leaked, broken, outcome }: Finding): boolean =>
  leaked.length === 0 && broken.length === 0 && outcome !== 'stuck';

/** One row for each page. */
export const findingRow = (finding: Finding) => ({
  browser: finding.browser,
  page: finding.name,
  leaked: finding.leaked.join(' '),
  broken: finding.broken.join('; ').slice(0, 90),
  user: finding.outcome,
  said: (finding.said || finding.trouble).slice(0, 60),
});
