import type { Outcome } from './check.mjs';

interface Script {
  readonly name: string;
  readonly bytes: number;
}

export const sizeLimit: number;
export const laterLimit: number;
export function sizeOutcome(byThemselves: readonly Script[], later: readonly Script[]): Outcome;
export function databaseProblems(code: string): string[];
export function checkSize(): Outcome;
export function checkDatabase(): Outcome;
