import type { Argument } from '../grammar/nodes';
import type { RunRegex } from '../regex/regex';
import type { Effort } from '../render/effort';
import type { Value } from '../values/value';

export interface FilterContext {
  readonly runRegex: RunRegex;
  /** The article's address; empty where it has none. */
  readonly url: string;
  readonly effort: Effort;
  /** Where the filter stands in the template. */
  readonly at: number;
}

/** Is given text, lists and objects as JSON, and its arguments as they stand in the template. */
export type Filter = (
  text: string,
  args: readonly Argument[],
  context: FilterContext,
) => Value | Promise<Value>;

/** The text of an argument; the fallback where it is not given. */
export const argument = (args: readonly Argument[], index: number, fallback = ''): string =>
  args[index]?.text ?? fallback;
