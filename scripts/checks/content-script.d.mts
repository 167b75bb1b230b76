import type { Outcome } from './check.mjs';

export function databaseProblems(code: string): string[];
export function checkDatabase(): Outcome;
