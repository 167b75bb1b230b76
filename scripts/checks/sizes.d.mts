import type { Outcome } from './check.mjs';

export interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  readonly limit: number;
}

export const budgets: readonly Budget[];
export const packageLimit: number;
export function sizeOutcome(
  measured: readonly { readonly name: string; readonly bytes: number; readonly limit: number }[],
): Outcome;
export function loadedBy(page: string, read: (path: string) => string): string[];
export function checkSizes(): Outcome;
