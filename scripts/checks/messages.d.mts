import type { Outcome } from './check.mjs';

export function messageProblems(files: Readonly<Record<string, string>>): string[];
export function checkMessages(): Outcome;
