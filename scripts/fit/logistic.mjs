const MAX_SWEEPS = 300;
/** In log odds: a hundredth of what a weight is rounded to. */
const PRECISION = 1e-4;
/** Keeps a weight without examples in place. */
const MIN_CURVATURE = 1e-6;

/**
 * Logistic regression by coordinate descent. Each weight is pulled to a prior value, and may be held to one sign. The same
 * input always gives the same weights.
 *
 * @param {readonly { label: 0 | 1, weight: number, values: ReadonlyMap<string, number> }[]} examples
 * @param {readonly { name: string, prior: number, pull: number, sign: -1 | 0 | 1 }[]} features `pull` is how many examples
 *   the prior counts for; `sign` 0 allows both
 * @returns {Map<string, number>} the weights in log odds
 */
export function fitWeights(examples, features) {
  const columns = features.map(({ name, prior, pull, sign }) => {
    const rows = [];
    examples.forEach(({ values }, row) => {
      const value = values.get(name) ?? 0;
      if (value !== 0) rows.push({ row, value });
    });
    return { rows, prior, pull, sign, weight: prior };
  });
  const sums = new Float64Array(examples.length);
  for (const { rows, weight } of columns)
    for (const { row, value } of rows) sums[row] += weight * value;
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    const steps = columns.map((column) => Math.abs(improve(column, examples, sums)));
    if (Math.max(...steps) < PRECISION) break;
  }
  return new Map(features.map(({ name }, i) => [name, columns[i].weight]));
}

/** Moves one weight to where its own second-order model has its minimum. @returns the step */
function improve(column, examples, sums) {
  const { rows, prior, pull, sign } = column;
  let slope = pull * (column.weight - prior);
  let curvature = pull + MIN_CURVATURE;
  for (const { row, value } of rows) {
    const { label, weight } = examples[row];
    const likely = 1 / (1 + Math.exp(-sums[row]));
    slope += weight * value * (likely - label);
    curvature += weight * value * value * likely * (1 - likely);
  }
  const aim = column.weight - slope / curvature;
  const next = sign === 0 || aim * sign > 0 ? aim : 0;
  const step = next - column.weight;
  if (step !== 0) for (const { row, value } of rows) sums[row] += step * value;
  column.weight = next;
  return step;
}
