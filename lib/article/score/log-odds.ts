import type { PageRuns } from '../runs/page-runs';

/*
 * The model is a logistic regression: features times weights add up to log odds, https://en.wikipedia.org/wiki/Logit.
 * Whole numbers throughout: see measures.ts.
 */

/** Likelihoods are whole numbers from 0 to this. */
export const CERTAIN = 10_000;

/** The likelihood (0 to CERTAIN) of log odds in hundredths. */
export const likelihood = (logOdds: number): number =>
  Math.round(CERTAIN / (1 + Math.exp(-logOdds / 100)));

/** What a weight counts for a feature whose value is a part of a whole, rounded once. */
export const weighed = (weight: number, part = 1, whole = 1): number =>
  part >= whole ? weight : Math.round((weight * part) / whole);

/** The part of a number that a share or a likelihood (0 to CERTAIN) stands for. */
export const partOf = (number: number, share: number): number =>
  Math.round((number * share) / CERTAIN);

/** The mean likelihood (0 to CERTAIN) of the body's text. Each run counts by the text that it likely adds to the body. */
export function meanLikelihood({ runs }: PageRuns, inContext: Int32Array): number {
  let sum = 0;
  let mass = 0;
  for (let i = 0; i < inContext.length; i++) {
    const likely = inContext[i] ?? 0;
    if (likely === 0) continue;
    const weight = partOf(runs[i]?.text.length ?? 0, likely);
    sum += weight * likely;
    mass += weight;
  }
  return sum / (mass || 1);
}
