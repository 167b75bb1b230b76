import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  featureNames,
  fitModel,
  isBody,
  modelText,
  type Prior,
} from '../../../scripts/fit/model.mjs';
import { type Example, readVectors } from '../../../scripts/fit/vectors.mjs';

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const names = featureNames(read('lib/article/score/features.ts'));
const examples = readVectors(read('scripts/fit/vectors.txt'));
const prior: Prior = JSON.parse(read('scripts/fit/prior.json'));
const committed = fitModel(examples, names, prior);

/** The share of a set of runs, each by its weight. */
function share(rows: readonly Example[], holds: (row: Example) => boolean): number {
  const sum = (list: readonly Example[]) => list.reduce((total, { weight }) => total + weight, 0);
  return sum(rows.filter(holds)) / sum(rows);
}

const isRight = (weights: ReadonlyMap<string, number>) => (row: Example) =>
  isBody(weights, row) === (row.label === 1);

test('the table of features has no gap, and the vectors were drawn with its features', () => {
  const numbers = [
    ...read('lib/article/score/features.ts').matchAll(/^export const \w+ = (\d+);$/gm),
  ];
  expect(numbers.map(([, number]) => Number(number))).toEqual(names.all.map((_, i) => i));
  expect(read('scripts/fit/vectors.txt').split('\n')[0]?.split(' ')).toEqual(names.all);
});

test('the vectors were drawn from many more pages than our fixtures, and every feature occurs', () => {
  const pageCount = new Set(examples.map(({ page }) => page)).size;
  expect(pageCount, 'drawn from the fixtures only? See CONTRIBUTING.md').toBeGreaterThan(300);
  const seen = new Set(examples.flatMap(({ values }) => [...values.keys()]));
  expect(names.all.filter((name) => !seen.has(name))).toEqual([]);
});

test('the weights in the tree are what the vectors and the prior give', () => {
  expect(modelText(names, committed)).toBe(read('lib/article/score/model.ts'));
});

describe('weights fitted on half of the pages, with little pull', () => {
  const refitted = fitModel(
    examples.filter(({ page }) => page % 2 === 0),
    names,
    prior,
    5,
  );
  const others = examples.filter(({ page }) => page % 2 === 1);
  const othersInContext = others.filter(({ hasContext }) => hasContext);

  test('decide the runs of the other half as the committed ones do', () => {
    const isSame =
      (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) => (row: Example) =>
        isBody(a, row) === isBody(b, row);
    expect(share(others, isSame(refitted.byItself, committed.byItself))).toBeGreaterThan(0.93);
    expect(share(othersInContext, isSame(refitted.inContext, committed.inContext))).toBeGreaterThan(
      0.9,
    );
  });

  test('decide them as they are labelled', () => {
    expect(share(others, isRight(refitted.byItself))).toBeGreaterThan(0.82);
    expect(share(othersInContext, isRight(refitted.inContext))).toBeGreaterThan(0.8);
  });
});
