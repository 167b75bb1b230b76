// npm run bench: the outside benches where ../shared/bench is, then the project's own.
// npm run bench -- lists dossier: of its own those that are named, and nothing else.
//
// Own benches are `tests/bench/*.bench.ts`. Machines are noisy, ratios are not: each exports `run`, which
// measures the project and something to compare it with in the same run, and answers rows of
// { what, ratio, unit? }.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './sample.mjs';

const named = process.argv.slice(2);
const shared = resolve(root, '..', 'shared');
const benches = join(root, '.cache', 'bench');
const own = join(root, 'tests', 'bench');

const citations = join(shared, 'data', 'citations');
/** @param {string} name */
const pages = (name) => join(shared, 'data', 'pages', name);
/**
 * @param {string} name of a set of pages
 * @param {readonly string[]} more arguments
 * @returns {[script: string, ...args: string[]]}
 */
const layout = (name, ...more) => [
  'layout/bench.mjs',
  ...['--pages', pages(name), '--impl', 'lib/article/index.ts', ...more],
];
/** @type {readonly [script: string, ...args: string[]][]} */
const outside = [
  ['citations/score.mjs', '--impl', 'lib/citation/index.ts', '--data', citations],
  layout('seed', '--lead'),
  layout('vi-dev', '--lead'),
  layout('vi-roles-dev', '--lead'),
  layout('naeb-dev'),
  layout('wcxb-dev'),
  ['anchoring/accuracy.mjs', '--impl', 'lib/anchor/match.ts'],
  ['anchoring/speed.mjs', '--impl', 'lib/anchor/match.ts'],
];

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {boolean} whether it ended well
 */
function run(command, args, cwd = root) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** The shared folder may be read-only: the benches get their own packages in a copy. */
function installOutside() {
  const wanted = readFileSync(join(shared, 'bench', 'package.json'), 'utf8');
  const copy = join(benches, 'package.json');
  const installed = existsSync(join(benches, 'node_modules'));
  if (installed && readFileSync(copy, 'utf8') === wanted) return true;
  cpSync(join(shared, 'bench'), benches, { recursive: true });
  return run('npm', ['install', '--no-audit', '--no-fund'], benches);
}

function runOutside() {
  if (!installOutside()) return false;
  return outside
    .map(([script, ...args]) => {
      console.log(`\n== ${script} ${args.join(' ')}`);
      return run(process.execPath, [join(benches, script), ...args]);
    })
    .every(Boolean);
}

async function runOwn() {
  const all = readdirSync(own).filter((file) => file.endsWith('.bench.ts'));
  const asked = named.length === 0 ? all : named.map((name) => `${name}.bench.ts`);
  for (const name of asked) {
    console.log(`\n== tests/bench/${name}`);
    const { module } = await runnerImport(join(own, name), { root, logLevel: 'error' });
    console.table(await module.run());
  }
}

const hasOutside = named.length === 0 && existsSync(join(shared, 'bench'));
const outsideFine = hasOutside ? runOutside() : true;
if (existsSync(own)) await runOwn();
process.exitCode = outsideFine ? 0 : 1;
