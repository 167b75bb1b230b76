import type { Outcome } from './check.mjs';

export function importProblems(sources: Readonly<Record<string, string>>): string[];
export function checkImports(): Outcome;
