import type { Example } from './vectors.mjs';

export interface FeatureNames {
  readonly byItself: readonly string[];
  readonly all: readonly string[];
}
export interface Model {
  readonly byItself: ReadonlyMap<string, number>;
  readonly inContext: ReadonlyMap<string, number>;
}
export function featureNames(text: string): FeatureNames;
export function fitModel(
  examples: readonly Example[],
  names: FeatureNames,
  prior: unknown,
  pull?: number,
): Model;
export function isBody(weights: ReadonlyMap<string, number>, example: Example): boolean;
export function modelText(names: FeatureNames, model: Model): string;
