// npm run kill [-- --rounds 200 --seed 1]: writes that are cut off at every moment. Builds the extension, plays the rounds
// of tests/kill in Chromium, prints a table and the seed, and ends with 1 when anything acknowledged was lost.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { root } from './sample.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    built: { type: 'boolean', default: false },
  },
});
const settings = { rounds: Number(values.rounds), seed: Number(values.seed) };

if (!values.built) {
  const build = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    cwd: root,
  });
  if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}\n${build.stderr}`);
}
const { module } = await runnerImport('./tests/kill/run.ts', { root, logLevel: 'error' });
/** @type {typeof import('../tests/kill/run')} */
const { runKill, tableOf, isFine } = module;

console.log(`${settings.rounds} rounds, seed ${settings.seed}`);
const outcomes = await runKill(settings, (outcome) => {
  process.stdout.write('.');
  if (isFine(outcome)) return;
  const { round, ...verdict } = outcome;
  console.log(`\nFAIL ${JSON.stringify(round)}\n${JSON.stringify(verdict, null, 2)}`);
});
console.log();
console.table(tableOf(outcomes));
const failed = outcomes.filter((outcome) => !isFine(outcome)).length;
/** @param {'lost' | 'doubled' | 'halfWritten'} name */
const sum = (name) => outcomes.reduce((total, outcome) => total + outcome[name].length, 0);
const withAnswer = outcomes.filter(({ acknowledged }) => acknowledged > 0).length;
console.log(
  `${sum('lost')} acknowledged lost, ${sum('doubled')} doubled, ${sum('halfWritten')} half-written; ` +
    `${withAnswer} of ${outcomes.length} rounds had an acknowledgement`,
);
console.log(`seed ${settings.seed}: ${outcomes.length - failed} rounds fine, ${failed} not`);
process.exitCode = failed === 0 ? 0 : 1;
