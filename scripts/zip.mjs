// npm run zip: the packages for the stores of Chromium and Firefox, and the sources that Mozilla asks for, in .output. Then
// Mozilla's linter reads Firefox's: no errors, and only warnings that scripts/known-warnings.mjs gives a reason for.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unknownWarnings } from './known-warnings.mjs';
import { root } from './sample.mjs';

/**
 * Fetched when it is run: its 190 packages are for whoever releases, and need not stand in everybody's node_modules.
 * The first run needs a network.
 */
const LINTER = 'addons-linter@10.14.0';

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 100_000_000,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

for (const browser of ['chrome', 'firefox']) {
  const { status, stdout, stderr } = run(process.execPath, [
    join('node_modules', 'wxt', 'bin', 'wxt.mjs'),
    ...['zip', '-b', browser],
  ]);
  if (status !== 0) throw new Error(`wxt zip -b ${browser} failed:\n${stdout}\n${stderr}`);
}

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const firefoxZip = join('.output', `${name}-${version}-firefox.zip`);
const { stdout, stderr } = run('npx', ['--yes', LINTER, '--output', 'json', firefoxZip]);
if (!stdout.startsWith('{')) throw new Error(`${LINTER} gave no report:\n${stdout}\n${stderr}`);
const { errors, warnings } = JSON.parse(stdout);
const problems = unknownWarnings([...errors, ...warnings]);
for (const problem of problems) console.log(`FAIL ${problem}`);
for (const kind of ['chrome', 'firefox', 'sources']) {
  console.log(join('.output', `${name}-${version}-${kind}.zip`));
}
console.log(
  `${LINTER}: ${errors.length} errors, ${warnings.length} warnings, ${problems.length} of both without a reason`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
