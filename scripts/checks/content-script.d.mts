import type { Outcome } from './check.mjs';

export const sizeGoal: number;
export const sizeLimit: number;
export function sizeOutcome(
  scripts: readonly { readonly name: string; readonly bytes: number }[],
): Outcome;
export function databaseProblems(code: string): string[];
export function checkSize(): Outcome;
export function checkDatabase(): Outcome;
