import type { BrowserName } from './build';
import { reviewed } from './reviewed-manifest';

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

/** A sentence for what is in one list and not in the other. */
function differences(
  what: string,
  actual: readonly string[] = [],
  expected: readonly string[] = [],
): string[] {
  const added = actual.filter((entry) => !expected.includes(entry));
  const gone = expected.filter((entry) => !actual.includes(entry));
  return [
    ...added.map((entry) => `${what}: "${entry}" is not reviewed`),
    ...gone.map((entry) => `${what}: "${entry}" is missing`),
  ];
}

/** Newspapers may be named as hosts; every other site is asked for at a click. */
function hostProblems(hosts: readonly string[], newspapers: readonly string[]): string[] {
  return hosts
    .filter((host) => !newspapers.includes(host))
    .map((host) => `host_permissions: "${host}" is no newspaper of the list`);
}

/** A Content Security Policy as its directives: `script-src 'self'`, one a line. */
const directives = (policy = ''): string[] =>
  policy
    .split(';')
    .map((directive) => directive.trim().replace(/\s+/g, ' '))
    .filter((directive) => directive !== '');

function policyProblems(policies: Readonly<Record<string, string>> = {}): string[] {
  const { extension_pages: ofPages, ...others } = policies;
  const expected = Object.entries(reviewed.policy).map(([name, value]) => `${name} ${value}`);
  return [
    ...differences('content_security_policy', directives(ofPages), expected),
    ...Object.keys(others).map((name) => `content_security_policy: "${name}" is not reviewed`),
  ];
}

/** A content script without its sites, as text: any key more is a difference. */
const scriptText = ({ matches, ...script }: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(script).sort(([a], [b]) => (a < b ? -1 : 1)));

function scriptProblems(
  scripts: NonNullable<BuiltManifest['content_scripts']>,
  newspapers: readonly string[],
): string[] {
  const expected = reviewed.contentScripts.map(scriptText);
  return [
    ...differences('content_scripts', scripts.map(scriptText), expected),
    ...scripts.flatMap(({ matches }) => differences('content_scripts', matches, newspapers)),
  ];
}

/** Chromium hides the address of what a page may frame; Firefox has no key for that, its addresses being random. */
function accessibleProblems(
  accessible: BuiltManifest['web_accessible_resources'] = [],
  browser: BrowserName,
): string[] {
  const [entry, ...more] = accessible;
  if (!entry || more.length > 0) return ['web_accessible_resources: must be one entry'];
  const { resources, matches, ...keys } = entry;
  const expected = browser === 'firefox' ? {} : { use_dynamic_url: true };
  const what = 'web_accessible_resources';
  return [
    ...differences(what, resources, reviewed.accessible.resources),
    ...differences(what, matches, reviewed.accessible.matches),
    ...(JSON.stringify(keys) === JSON.stringify(expected)
      ? []
      : [`${what}: ${JSON.stringify(keys)} must be ${JSON.stringify(expected)}`]),
  ];
}

/**
 * What differs from the reviewed manifest, a sentence each.
 *
 * @param newspapers match patterns on which the content scripts run unasked
 */
export function manifestProblems(
  manifest: BuiltManifest,
  newspapers: readonly string[],
  browser: BrowserName,
): string[] {
  return [
    ...(manifest.manifest_version === 3 ? [] : ['manifest_version: must be 3']),
    ...differences('permissions', manifest.permissions, reviewed.permissions),
    ...differences(
      'optional_host_permissions',
      manifest.optional_host_permissions,
      reviewed.optionalHosts,
    ),
    ...hostProblems(manifest.host_permissions ?? [], newspapers),
    ...(manifest.incognito === 'not_allowed' ? [] : ['incognito: must be "not_allowed"']),
    ...reviewed.absent
      .filter((key) => manifest[key] !== undefined)
      .map((key) => `${key}: must not be there`),
    ...scriptProblems(manifest.content_scripts ?? [], newspapers),
    ...accessibleProblems(manifest.web_accessible_resources, browser),
    ...policyProblems(manifest.content_security_policy),
  ];
}
