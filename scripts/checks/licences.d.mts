import type { Outcome } from './check.mjs';

export function importedPackages(sources: Readonly<Record<string, string>>): string[];
export function licenceProblems(text: string, packages: readonly string[]): string[];
export function checkLicences(): Outcome;
