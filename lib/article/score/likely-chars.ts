import type { PageRuns } from '../runs/page-runs';
import { partOf } from './log-odds';
import { addUpBoxes } from './measures';

/**
 * The text in each box that is likely the body's, in code units: the text of runs more likely than `minLikelihood`, times
 * their likelihood.
 */
export function likelyCharsOfBoxes(
  page: PageRuns,
  likelihoods: Int32Array,
  minLikelihood: number,
): Int32Array {
  const { boxes, runs } = page;
  const chars = new Int32Array(boxes.length);
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    const likely = likelihoods[i] ?? 0;
    if (run && likely > minLikelihood)
      chars[run.box] = (chars[run.box] ?? 0) + partOf(run.text.length, likely);
  }
  addUpBoxes(page, chars);
  return chars;
}
