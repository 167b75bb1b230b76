// Completes package-lock.json after npm install: node scripts/lockfile.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingOptional } from './missing-optional.mjs';
import { root } from './sample.mjs';

const systems = /android|darwin|freebsd|netbsd|openbsd|linux|openharmony|sunos|aix|win32/;
const processors = /arm64|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el|arm/;

/**
 * An entry as npm writes it, but for the integrity, which only the registry knows.
 *
 * @param {ReturnType<typeof missingOptional>[number]} missing
 */
function entryOf({ name, version, owner }) {
  const [os] = systems.exec(name) ?? [];
  const [cpu] = processors.exec(name) ?? [];
  if (!os || !cpu) throw new Error(`Cannot tell the platform of ${name}`);
  return {
    version,
    cpu: [cpu],
    ...(owner.dev && { dev: true }),
    ...(os === 'linux' && { libc: [name.includes('musl') ? 'musl' : 'glibc'] }),
    license: owner.license,
    optional: true,
    os: [os],
    engines: owner.engines,
  };
}

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingOptional(lock);
const added = Object.fromEntries(missing.map((one) => [`node_modules/${one.name}`, entryOf(one)]));
const packages = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) =>
  a.localeCompare(b, 'en'),
);
writeFileSync(
  file,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`,
);
console.log(`${missing.length} packages of other platforms added to package-lock.json`);
