// npm run trust [-- --seed 1 --only pages,firefox,strings,messages,endurance --page name --articles 150]: what a page may
// learn and change. Builds the extension, has a user work on hostile pages in Chromium and Firefox, sends hostile strings and
// messages, opens many articles in a row; prints figures, and ends with 1 when anything leaked, broke or grew.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { findBrowser } from './browsers.mjs';
import { root } from './sample.mjs';

const parts = ['messages', 'pages', 'firefox', 'strings', 'endurance'];
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    only: { type: 'string', default: parts.join(',') },
    page: { type: 'string' },
    articles: { type: 'string', default: '150' },
    built: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const only = new Set(values.only.split(','));
/** @param {{ readonly name: string }} page */
const wanted = ({ name }) => values.page === undefined || name === values.page;

/** @param {readonly string[]} args */
function build(...args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/wxt/bin/wxt.mjs', 'build', ...args],
    { cwd: root },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
}
if (!values.built) {
  build();
  if (only.has('firefox')) build('-b', 'firefox');
}

/** @type {{ module: typeof import('../tests/trust/run') }} */
const { module: trust } = await runnerImport('./tests/trust/run.ts', { root, logLevel: 'error' });
let failures = 0;

/** @param {import('../tests/trust/report').Finding} finding */
function reportFinding(finding) {
  if (trust.isHeld(finding)) return;
  failures += 1;
  console.log(`FAIL ${JSON.stringify(finding, null, 2)}`);
}

/** @param {object} figures numbers, and lists of what went wrong */
function printFigures(figures) {
  const rows = Object.entries(figures).map(([what, value]) => {
    if (!Array.isArray(value)) return [what, value];
    failures += value.length;
    for (const line of value.slice(0, 20)) console.log(`FAIL ${what}: ${line}`);
    return [what, value.length];
  });
  console.table(Object.fromEntries(rows));
}

console.log(`seed ${seed}`);
if (only.has('messages')) {
  console.log('\n== messages');
  printFigures(await trust.messages());
}
if (only.has('pages')) {
  console.log('\n== hostile pages, Chromium');
  console.table((await trust.pagesInChromium(seed, wanted, reportFinding)).map(trust.findingRow));
}
if (only.has('firefox')) {
  console.log('\n== hostile pages, Firefox');
  if (findBrowser('firefox'))
    console.table((await trust.pagesInFirefox(seed, wanted, reportFinding)).map(trust.findingRow));
  else console.log('No Firefox is installed: not tried');
}
if (only.has('strings')) {
  console.log('\n== hostile strings');
  printFigures(await trust.strings((done) => console.log(done)));
}
if (only.has('endurance')) {
  console.log(`\n== ${values.articles} articles in a row`);
  const rows = await trust.endurance(Number(values.articles));
  console.table(rows.map((row) => ({ ...row, ratio: row.ratio.toFixed(3) })));
  const grown = rows.filter(({ ratio }) => ratio > trust.MOST_GROWTH);
  failures += grown.length;
  for (const { way, what } of grown) console.log(`FAIL ${what} grew (${way})`);
}
console.log(failures === 0 ? '\nnothing leaked, broke or grew' : `\n${failures} failures`);
process.exitCode = failures === 0 ? 0 : 1;
