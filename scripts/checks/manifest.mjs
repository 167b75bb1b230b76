import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { reviewed } from './reviewed-manifest.mjs';

/** A sentence for what is in one list and not in the other. */
function differences(what, actual = [], expected = []) {
  const added = actual.filter((entry) => !expected.includes(entry));
  const gone = expected.filter((entry) => !actual.includes(entry));
  return [
    ...added.map((entry) => `${what}: "${entry}" is not reviewed`),
    ...gone.map((entry) => `${what}: "${entry}" is missing`),
  ];
}

/** Newspapers may be named as hosts; every other site is asked for at a click. */
function hostProblems(hosts, newspapers) {
  return hosts
    .filter((host) => !newspapers.includes(host))
    .map((host) => `host_permissions: "${host}" is no newspaper of the list`);
}

function policyProblems(policy) {
  return Object.values(policy ?? {})
    .filter((value) => /unsafe-|https?:|\*/.test(value))
    .map((value) => `content_security_policy: "${value}" lets foreign code in`);
}

/**
 * @param {import('./manifest.mjs').BuiltManifest} manifest
 * @param {readonly string[]} newspapers match patterns on which the content script runs unasked
 * @returns {string[]} what differs from the reviewed list
 */
export function manifestProblems(manifest, newspapers) {
  const scripts = manifest.content_scripts ?? [];
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
    ...(scripts.length > 0 ? [] : ['content_scripts: missing']),
    ...scripts.flatMap(({ matches }) => differences('content_scripts', matches, newspapers)),
    ...policyProblems(manifest.content_security_policy),
  ];
}

/** @returns {Promise<import('./check.mjs').Outcome>} */
export async function checkManifests() {
  const { module } = await runnerImport('./lib/records/newspapers.ts');
  const problems = ['chrome', 'firefox'].flatMap((browser) => {
    const manifest = JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));
    return manifestProblems(manifest, module.newspapers).map((problem) => `${browser}: ${problem}`);
  });
  return { problems };
}
