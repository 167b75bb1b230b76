import { readMetadata } from '../../lib/article/page/metadata';
import { walk } from '../../lib/article/runs/walk';
import * as Feature from '../../lib/article/score/features';
import { type AddFeature, eachRunByItself } from '../../lib/article/score/features-by-itself';
import { eachRunInContext } from '../../lib/article/score/features-in-context';
import { measure } from '../../lib/article/score/measures';
import { estimateBody } from '../../lib/article/score/score-runs';

/** Not the model's length: a feature that was just added has no weight yet. */
const FEATURE_COUNT = Object.values(Feature).length;

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
  let values = new Int32Array(FEATURE_COUNT);
  const add: AddFeature = (feature, part = 1, whole = 1) => {
    values[feature] = (values[feature] ?? 0) + Math.round((100 * Math.min(part, whole)) / whole);
  };
  const finishRunOf = (vectors: Map<number, Int32Array>) => (i: number) => {
    vectors.set(i, values);
    values = new Int32Array(FEATURE_COUNT);
  };
  eachRunByItself(page, add, finishRunOf(byItself));
  eachRunInContext(page, estimate, add, finishRunOf(inContext));
  return [...byItself].map(([i, vector]) => {
    const context = inContext.get(i);
    return {
      text: page.runs[i]?.text ?? '',
      hasContext: context !== undefined,
      values: [...vector].map((value, at) => value + (context?.[at] ?? 0)),
    };
  });
}

Object.assign(globalThis, { drawRuns });
