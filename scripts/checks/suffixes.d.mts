import type { Outcome } from './check.mjs';

/** Where the list stands from the root. */
export const suffixesPath: string;
export function suffixesFile(): string;
export function suffixesOutcome(stored: string, expected: string): Outcome;
export function checkSuffixes(): Outcome;
