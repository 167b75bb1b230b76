import { readFileSync } from 'node:fs';

/** Whether a package is found from where another stands, as Node looks for it: there, then further up. */
function isLocked(packages, from, name) {
  const base = from ? `${from}/` : '';
  if (packages[`${base}node_modules/${name}`]) return true;
  if (!from) return false;
  const up = from.lastIndexOf('/node_modules/');
  return isLocked(packages, up < 0 ? '' : from.slice(0, up), name);
}

/**
 * Optional packages that the lockfile should hold and does not. npm leaves out the ones of other platforms
 * that the registry at hand lacks, and `npm ci` then refuses the lockfile everywhere.
 *
 * @param {import('./lockfile.mjs').Lockfile} lock
 */
export function missingOptional({ packages }) {
  const missing = Object.entries(packages).flatMap(([from, owner]) =>
    Object.entries(owner.optionalDependencies ?? {})
      .filter(([name, version]) => /^\d/.test(version) && !isLocked(packages, from, name))
      .map(([name, version]) => ({ name, version, owner })),
  );
  return [...new Map(missing.map((one) => [one.name, one])).values()];
}

/** @returns {import('./check.mjs').Outcome} */
export function checkLockfile() {
  const missing = missingOptional(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const names = missing.map(({ name }) => name).join(', ');
  if (missing.length === 0) return { problems: [] };
  return { problems: [`npm ci would refuse it without ${names}: run node scripts/lockfile.mjs`] };
}
