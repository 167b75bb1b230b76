import type { Page } from '../runs/page-runs';

/** Likelihoods are whole numbers from 0 to this. */
export const CERTAIN = 10_000;

/** @param logOdds in hundredths, as the weights are */
export const likelihood = (logOdds: number): number =>
  Math.round(CERTAIN / (1 + Math.exp(-logOdds / 100)));

/** What a sign is worth that holds for a part of a whole. */
export const weighed = (worth: number, part: number, whole: number): number =>
  part >= whole ? worth : Math.round((worth * part) / whole);

/** So much of a number as a likelihood says. */
export const shareOf = (likely: number, value: number): number =>
  Math.round((likely * value) / CERTAIN);

/** How likely the body's text is on the whole, each run weighing what it likely adds to it. */
export function usual({ runs }: Page, likely: Int32Array): number {
  let sum = 0;
  let mass = 0;
  for (let i = 0; i < likely.length; i++) {
    const p = likely[i] ?? 0;
    if (p === 0) continue;
    const weight = shareOf(p, runs[i]?.text.length ?? 0);
    sum += weight * p;
    mass += weight;
  }
  return sum / (mass || 1);
}
