import { fitWeights } from './logistic.mjs';

/** What a feature without a prior is pulled to 0 with: as much as this many pages say. */
const PULL_TO_ZERO = 1;

/** @typedef {{ byItself: string[], all: string[] }} FeatureNames */
/** @typedef {Map<string, number>} Weights in hundredths of log odds */
/** @typedef {Readonly<Record<string, number>>} PriorWeights */

/**
 * What prior.json holds.
 *
 * @typedef {object} Prior
 * @property {number} pull how many pages a prior weight counts for
 * @property {readonly string[]} negativeOnly
 * @property {readonly string[]} positiveOnly
 * @property {PriorWeights} byItself
 * @property {PriorWeights} inContext
 */

/**
 * The names of the features, from the text of features.ts, in the order of their numbers.
 *
 * @param {string} text
 * @returns {FeatureNames}
 */
export function featureNames(text) {
  const [ofRuns = [], ofContext = []] = text.split(/^\/\/ In context/m).map(namesOf);
  return { byItself: ofRuns, all: [...ofRuns, ...ofContext] };
}

/** @param {string} text */
const namesOf = (text) =>
  [...text.matchAll(/^export const (\w+) = (\d+);$/gm)]
    .sort((a, b) => Number(a[2]) - Number(b[2]))
    .map(([, name = '']) => name);

/**
 * Fits both weight sets. Weights are whole hundredths of log odds.
 *
 * @param {readonly import('./vectors.mjs').Example[]} examples
 * @param {FeatureNames} names
 * @param {Prior} prior
 * @param {number} pull how many pages a prior weight counts for
 */
export function fitModel(examples, names, prior, pull = prior.pull) {
  /**
   * @param {readonly import('./vectors.mjs').Example[]} rows
   * @param {readonly string[]} features
   * @param {PriorWeights} weights
   */
  const weightsOf = (rows, features, weights) =>
    fitWeights(
      rows,
      features.map((name) => ({
        name,
        prior: (weights[name] ?? 0) / 100,
        pull: name in weights ? pull : PULL_TO_ZERO,
        sign: prior.negativeOnly.includes(name) ? -1 : prior.positiveOnly.includes(name) ? 1 : 0,
      })),
    );
  return {
    byItself: rounded(weightsOf(examples, names.byItself, prior.byItself)),
    inContext: rounded(
      weightsOf(
        examples.filter(({ hasContext }) => hasContext),
        // A prior weight of exactly 0 means: not a feature of this set.
        names.all.filter((name) => prior.inContext[name] !== 0),
        prior.inContext,
      ),
    ),
  };
}

/**
 * @param {ReadonlyMap<string, number>} weights
 * @returns {Weights}
 */
const rounded = (weights) =>
  new Map([...weights].map(([name, weight]) => [name, Math.round(weight * 100)]));

/**
 * Whether a weight set says that a run is the body's.
 *
 * @param {ReadonlyMap<string, number>} weights
 * @param {{ values: ReadonlyMap<string, number> }} example
 */
export function isBody(weights, { values }) {
  let sum = 0;
  for (const [name, value] of values) sum += value * (weights.get(name) ?? 0);
  return sum > 0;
}

/**
 * @param {readonly string[]} names
 * @param {Weights} weights
 */
const listOf = (names, weights) =>
  names.map((name) => `  ${weights.get(name) ?? 0}, // ${name}\n`).join('');

/**
 * The text of lib/article/score/model.ts.
 *
 * @param {FeatureNames} names
 * @param {{ byItself: Weights, inContext: Weights }} model
 */
export const modelText = (names, { byItself, inContext }) =>
  `/* Written by scripts/fit/fit.mjs from vectors.txt and prior.json: not by hand. Hundredths of log odds. */

/** The weights of what a run shows by itself, in the order of features.ts. */
export const BY_ITSELF: readonly number[] = [
${listOf(names.byItself, byItself)}];

/** The weights of all features, once the place of the body is known; 0 for a feature that does not count then. */
export const IN_CONTEXT: readonly number[] = [
${listOf(names.all, inContext)}];
`;
