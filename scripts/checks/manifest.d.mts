import type { Outcome } from './check.mjs';

/** A manifest as it was built; the keys that the check reads. */
export interface BuiltManifest {
  readonly manifest_version: number;
  readonly permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly incognito?: string;
  readonly content_scripts?: readonly {
    readonly matches: readonly string[];
    readonly [key: string]: unknown;
  }[];
  readonly web_accessible_resources?: readonly {
    readonly resources: readonly string[];
    readonly matches: readonly string[];
    readonly [key: string]: unknown;
  }[];
  readonly content_security_policy?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

export function manifestProblems(
  manifest: BuiltManifest,
  newspapers: readonly string[],
  browser: 'chrome' | 'firefox',
): string[];
export function checkManifests(): Promise<Outcome>;
