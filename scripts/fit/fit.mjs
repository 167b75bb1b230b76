// Writes the weights of the layout model, lib/article/score/model.ts, from the labelled vectors:
//   node scripts/fit/fit.mjs              what is committed: weights with a prior stay, a new feature gets its weight
//   node scripts/fit/fit.mjs --pull 5     lets all weights move: a prior weight counts for five pages
// It prints how many runs of the vectors each weight set decides as they are labelled, and what it learnt of a feature
// without a prior. See README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { featureNames, fitModel, isBody, modelText } from './model.mjs';
import { readVectors } from './vectors.mjs';

/** @param {string} name */
const beside = (name) => new URL(name, import.meta.url);
/** @param {string} name */
const read = (name) => readFileSync(beside(name), 'utf8');

const at = process.argv.indexOf('--pull');
const pull = at < 0 ? undefined : Number(process.argv[at + 1]);
const names = featureNames(read('../../lib/article/score/features.ts'));
const examples = readVectors(read('vectors.txt'));
/** @type {import('./model.mjs').Prior} */
const prior = JSON.parse(read('prior.json'));
const model = fitModel(examples, names, prior, pull);
writeFileSync(beside('../../lib/article/score/model.ts'), modelText(names, model));

/**
 * @param {readonly import('./vectors.mjs').Example[]} rows
 * @param {ReadonlyMap<string, number>} weights
 */
const share = (rows, weights) => {
  const right = rows.filter((row) => isBody(weights, row) === (row.label === 1));
  /** @param {typeof rows} list */
  const sum = (list) => list.reduce((total, { weight }) => total + weight, 0);
  return `${((100 * sum(right)) / sum(rows)).toFixed(1)} % of ${rows.length} runs`;
};
console.log(`by itself  ${share(examples, model.byItself)} as labelled`);
const inContext = examples.filter(({ hasContext }) => hasContext);
console.log(`in context ${share(inContext, model.inContext)} as labelled`);

/** A feature that fewer runs have says little: its weight is of those runs, and stays near 0. */
const FEW_RUNS = 20;
for (const name of names.all.filter((feature) => !(feature in prior.inContext))) {
  const having = examples.filter(({ values }) => (values.get(name) ?? 0) !== 0);
  const inBody = having.filter(({ label }) => label === 1).length;
  const weights = [model.byItself, model.inContext].map((set) => set.get(name) ?? 'none');
  console.log(
    `${name}: ${having.length} of ${examples.length} runs have it, ${inBody} of them of the body;`,
  );
  console.log(`  its weight by itself ${weights[0]}, in context ${weights[1]}`);
  if (having.length < FEW_RUNS) console.log('  too few runs to tell: draw more pages that have it');
}
