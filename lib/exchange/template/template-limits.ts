/**
 * What a template may take, so that none hangs the page or fills the memory: a template is a file that anybody wrote.
 * Characters are UTF-16 code units.
 */
export const templateLimits = {
  /** Of one text of a template. */
  source: 100_000,
  /** Blocks within blocks, brackets within brackets. */
  depth: 40,
  /** What one text of a template gives, or one value in it. */
  output: 5_000_000,
  /** Items of a list that a loop or a filter goes through. */
  items: 100_000,
  /** Nodes, expressions and filters that are gone through for one text. */
  steps: 500_000,
  /** Read by filters for one text, all together. */
  read: 100_000_000,
  /** Regular expressions that are run for one text. */
  patterns: 500,
  /** How long one of them may take, in milliseconds. */
  patternMs: 200,
  /** After so many that were too slow no further one is run. */
  slowPatterns: 3,
  /** Problems that are told. */
  problems: 20,
} as const;
