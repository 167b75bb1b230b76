import { readMetadata } from '../../lib/article/page/metadata';
import { walk } from '../../lib/article/runs/walk';
import { eachRunByItself } from '../../lib/article/score/features-by-itself';
import { eachRunInContext } from '../../lib/article/score/features-in-context';
import { measure } from '../../lib/article/score/measures';
import { estimateBody } from '../../lib/article/score/score-runs';

/** A run of the page that the model looks at. */
export interface DrawnRun {
  readonly text: string;
  readonly hasContext: boolean;
  /** Its features in percent, in the order of features.ts. */
  readonly values: readonly number[];
}

/** Runs in the page: the features of each run that the model looks at, with its text for the label. */
function drawRuns(): readonly DrawnRun[] {
  const page = measure(walk(document.body));
  const estimate = estimateBody(page, readMetadata(document));
  if (!estimate) return [];
  const byItself = new Map<number, Int32Array>();
  const inContext = new Map<number, Int32Array>();
  eachRunByItself(page, (i, values) => byItself.set(i, values.slice()));
  eachRunInContext(page, estimate, (i, values) => inContext.set(i, values.slice()));
  return [...byItself].map(([i, values]) => {
    const context = inContext.get(i);
    return {
      text: page.runs[i]?.text ?? '',
      hasContext: context !== undefined,
      values: [...values].map((value, at) => Math.round((value + (context?.[at] ?? 0)) / 100)),
    };
  });
}

Object.assign(globalThis, { drawRuns });
