// npm run oracles [-- tables references]: what Bên Lề writes, read back by programs that nobody here wrote.
//
// Oracles are `tests/oracles/*.oracle.ts`: each exports `run`, which writes seeded sets of notes with hostile text, has them
// read by such programs, and answers rows of { what, checked, wrong, examples }. Ends with 1 when anything was read wrongly
// or a program is missing.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './sample.mjs';

/** A command that ends well where the packages of Debian are installed. @type {Readonly<Record<string, readonly [string, ...string[]]>>} */
const programs = {
  pandoc: ['pandoc', '--version'],
  'libreoffice-writer-nogui libreoffice-calc-nogui': ['soffice', '--version'],
  bibutils: ['ris2xml', '--version'],
  'cmark-gfm': ['cmark-gfm', '--version'],
  'python3-docx': ['/usr/bin/python3', '-c', 'import docx'],
};
const MAX_EXAMPLES = 5;

const folder = join(root, 'tests', 'oracles');
const wanted = process.argv.slice(2);

const missing = Object.entries(programs)
  .filter(([, [command, ...args]]) => spawnSync(command, args, { stdio: 'ignore' }).status !== 0)
  .map(([packages]) => packages);
if (missing.length > 0) {
  console.log(`Missing: sudo apt-get install --no-install-recommends ${missing.join(' ')}`);
}

const names = readdirSync(folder)
  .flatMap((file) => file.match(/^(.+)\.oracle\.ts$/)?.[1] ?? [])
  .filter((name) => wanted.length === 0 || wanted.includes(name));
/** @type {{ what: string, checked: number, wrong: number, examples: string[] }[]} */
const rows = [];
for (const name of names) {
  console.log(`== tests/oracles/${name}.oracle.ts`);
  const path = join(folder, `${name}.oracle.ts`);
  try {
    const { module } = await runnerImport(path, { root, logLevel: 'error' });
    rows.push(...(await module.run()));
  } catch (error) {
    rows.push({ what: name, checked: 0, wrong: 1, examples: [String(error)] });
  }
}

for (const { what, examples } of rows) {
  for (const example of examples.slice(0, MAX_EXAMPLES)) console.log(`WRONG ${what}: ${example}`);
}
console.table(rows.map(({ what, checked, wrong }) => ({ what, checked, wrong })));
// What checked nothing found nothing.
const isFine = rows.length > 0 && rows.every(({ checked, wrong }) => checked > 0 && wrong === 0);
process.exitCode = isFine && missing.length === 0 ? 0 : 1;
