import type { Outcome } from './check.mjs';

export function forbiddenUses(path: string, code: string): string[];
export function checkForbidden(): Outcome;
