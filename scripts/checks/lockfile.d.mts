import type { Outcome } from './check.mjs';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  /** By the folder from the root, '' being the project itself. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export function missingOptional(
  lock: Lockfile,
): { readonly name: string; readonly version: string; readonly owner: LockedPackage }[];
export function checkLockfile(): Outcome;
