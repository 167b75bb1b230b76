/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {string} [license]
 * @property {Readonly<Record<string, string>>} [engines]
 * @property {Readonly<Record<string, string>>} [optionalDependencies]
 *
 * @typedef {object} Lockfile
 * @property {Readonly<Record<string, LockedPackage>>} packages by the folder from the root, '' being the project itself
 */

/**
 * Whether a package is found from where another stands, as Node looks for it: there, then further up.
 *
 * @param {Lockfile['packages']} packages
 * @param {string} from
 * @param {string} name
 * @returns {boolean}
 */
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
 * @param {Lockfile} lock
 */
export function missingOptional({ packages }) {
  const missing = Object.entries(packages).flatMap(([from, owner]) =>
    Object.entries(owner.optionalDependencies ?? {})
      .filter(([name, version]) => /^\d/.test(version) && !isLocked(packages, from, name))
      .map(([name, version]) => ({ name, version, owner })),
  );
  return [...new Map(missing.map((one) => [one.name, one])).values()];
}
