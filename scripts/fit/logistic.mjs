const MAX_SWEEPS = 300;
/** In log odds: a hundredth of what a weight is rounded to. */
const PRECISION = 1e-4;
/** Keeps a weight without examples in place. */
const MIN_CURVATURE = 1e-6;

/**
 * A feature of all examples while its weight is sought.
 *
 * @typedef {object} Column
 * @property {{ example: FitExample, row: number, value: number }[]} rows the examples that have it
 * @property {number} prior
 * @property {number} pull
 * @property {-1 | 0 | 1} sign
 * @property {number} weight
 */

/** @typedef {{ label: 0 | 1, weight: number, values: ReadonlyMap<string, number> }} FitExample */

/**
 * Logistic regression by coordinate descent. Each weight is pulled to a prior value, and may be held to one sign. The same
 * input always gives the same weights.
 *
 * @param {readonly FitExample[]} examples
 * @param {readonly { name: string, prior: number, pull: number, sign: -1 | 0 | 1 }[]} features `pull` is how many examples
 *   the prior counts for; `sign` 0 allows both
 * @returns {Map<string, number>} the weights in log odds
 */
export function fitWeights(examples, features) {
  const columns = features.map(({ name, prior, pull, sign }) => {
    const rows = examples.flatMap((example, row) => {
      const value = example.values.get(name) ?? 0;
      return value === 0 ? [] : [{ example, row, value }];
    });
    /** @type {Column} */
    const column = { rows, prior, pull, sign, weight: prior };
    return column;
  });
  const sums = new Float64Array(examples.length);
  for (const { rows, weight } of columns)
    for (const { row, value } of rows) sums[row] = (sums[row] ?? 0) + weight * value;
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    const steps = columns.map((column) => Math.abs(improve(column, sums)));
    if (Math.max(...steps) < PRECISION) break;
  }
  return new Map(features.map(({ name }, i) => [name, columns[i]?.weight ?? 0]));
}

/**
 * Moves one weight to where its own second-order model has its minimum.
 *
 * @param {Column} column
 * @param {Float64Array} sums the log odds of each example
 * @returns {number} the step
 */
function improve(column, sums) {
  const { rows, prior, pull, sign } = column;
  let slope = pull * (column.weight - prior);
  let curvature = pull + MIN_CURVATURE;
  for (const { example, row, value } of rows) {
    const { label, weight } = example;
    const likely = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
    slope += weight * value * (likely - label);
    curvature += weight * value * value * likely * (1 - likely);
  }
  const aim = column.weight - slope / curvature;
  const next = sign === 0 || aim * sign > 0 ? aim : 0;
  const step = next - column.weight;
  if (step !== 0) for (const { row, value } of rows) sums[row] = (sums[row] ?? 0) + step * value;
  column.weight = next;
  return step;
}
