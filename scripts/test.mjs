// npm test: types, lint, then every Vitest project. It goes on after a failure, so that one run shows everything.
// npm test -- article popup: types, and the unit and dom tests of these rooms.
// Both end with the one line "N passed, N failed".
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests } from './count-tests.mjs';
import { runModule } from './run-command.mjs';

const total = { passed: 0, failed: 0 };

/**
 * @param {string} name
 * @param {number} startedAt by `performance.now()`
 * @param {import('./count-tests.mjs').Counts} counts
 * @param {string} output shown only after a failure
 */
function report(name, startedAt, { passed, failed, notes }, output) {
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(7);
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${seconds} s  ${name}: ${passed} passed`);
  for (const note of notes) console.log(`                ${note}`);
  if (failed > 0) console.log(output.replace(/^/gm, '     | '));
}

/**
 * A command that counts as one test.
 *
 * @param {string} name
 * @param {string} module
 * @param {readonly string[]} args
 */
async function runCheck(name, module, ...args) {
  const startedAt = performance.now();
  const { code, output } = await runModule(module, ...args);
  const failed = code === 0 ? 0 : 1;
  report(name, startedAt, { passed: 1 - failed, failed, notes: [] }, output);
}

/**
 * Counts as many tests as the Vitest project has.
 *
 * @param {string} project
 * @param {readonly string[]} [filters] parts of the paths of the test files to run; none: all
 */
async function runProject(project, filters = []) {
  const startedAt = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'ben-le-report-'));
  const file = join(folder, 'report.json');
  const { code, output } = await runModule(
    'vitest/vitest.mjs',
    // What passing tests print tells nothing beside the one that fails.
    ...['run', `--project=${project}`, '--silent=passed-only', ...filters],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  );
  const json = await readFile(file, 'utf8').catch(() => null);
  await rm(folder, { recursive: true });
  const counts = json
    ? countTests(JSON.parse(json), code, Boolean(process.env.CI))
    : { passed: 0, failed: 1, notes: [] };
  report(project, startedAt, counts, output);
}

/**
 * @param {string} project
 * @returns {string[]} the rooms that have tests in a project
 */
const roomsOf = (project) =>
  readdirSync(join('tests', project), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const runTypes = () => runCheck('types', 'typescript/bin/tsc', '--noEmit');

async function runAll() {
  await runTypes();
  await runCheck('lint', '@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.');
  for (const project of ['house', 'unit', 'dom']) await runProject(project);
  // `house` builds both packages, or leaves none.
  const isBuilt = ['chrome', 'firefox'].every((name) => existsSync(`.output/${name}-mv3`));
  if (isBuilt) await runProject('e2e');
  else console.log('FAIL            e2e: not run, since the build failed');
}

/** @param {readonly string[]} rooms */
async function runRooms(rooms) {
  await runTypes();
  for (const project of ['unit', 'dom']) {
    const filters = rooms
      .filter((room) => roomsOf(project).includes(room))
      .map((room) => `tests/${project}/${room}/`);
    if (filters.length > 0) await runProject(project, filters);
  }
}

const rooms = process.argv.slice(2);
const known = [...new Set(['unit', 'dom'].flatMap(roomsOf))].sort();
const unknown = rooms.filter((room) => !known.includes(room));
if (unknown.length > 0) {
  console.error(`No room ${unknown.join(', ')}. Rooms with tests: ${known.join(', ')}`);
  total.failed += unknown.length;
} else if (rooms.length > 0) await runRooms(rooms);
else await runAll();

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
