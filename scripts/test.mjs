// The whole test run: types, lint, unused code, builds, checks, then every suite. It goes on after a
// failure, so that one run shows everything, and ends with the one line "N passed, N failed".
import { checkDatabase } from './checks/content-script.mjs';
import { checkForbidden } from './checks/forbidden.mjs';
import { checkImports } from './checks/imports.mjs';
import { checkLicences } from './checks/licences.mjs';
import { checkLockfile } from './checks/lockfile.mjs';
import { checkManifests } from './checks/manifest.mjs';
import { checkMessages } from './checks/messages.mjs';
import { checkSizes } from './checks/sizes.mjs';
import { checkSuffixes } from './checks/suffixes.mjs';
import { checkStep, commandStep, suiteStep } from './steps.mjs';

const node = (module, ...args) => [process.execPath, `node_modules/${module}`, ...args];

const early = [
  commandStep('types', node('typescript/bin/tsc', '--noEmit')),
  commandStep('lint', node('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.')),
  commandStep('unused code', node('knip/bin/knip.js', '--no-progress')),
  checkStep('import directions', checkImports),
  checkStep('markup and network', checkForbidden),
  checkStep('messages', checkMessages),
  checkStep('lockfile', checkLockfile),
  checkStep('list of suffixes', checkSuffixes),
];
const builds = [
  commandStep('build for Chromium', node('wxt/bin/wxt.mjs', 'build')),
  commandStep('build for Firefox', node('wxt/bin/wxt.mjs', 'build', '-b', 'firefox')),
];
const ofBuild = [
  checkStep('manifests', checkManifests),
  checkStep('sizes', checkSizes),
  checkStep('licences', checkLicences),
  checkStep('no database in the content script', checkDatabase),
];
const suites = [suiteStep('unit'), suiteStep('dom')];
const ofBuildSuites = [suiteStep('e2e')];

const total = { passed: 0, failed: 0 };

function report(name, { failed, note, details }, milliseconds) {
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
  const notes = note ? `  ${note}` : '';
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${seconds}  ${name}${notes}`);
  if (details) console.log(details.replace(/^/gm, '     | '));
}

/** Runs steps one after the other; answers whether all of them passed. */
async function runAll(steps) {
  const before = total.failed;
  for (const { name, run } of steps) {
    const start = performance.now();
    const result = await run();
    report(name, result, performance.now() - start);
    total.passed += result.passed;
    total.failed += result.failed;
  }
  return total.failed === before;
}

await runAll(early);
const built = await runAll(builds);
if (built) await runAll(ofBuild);
await runAll(suites);
if (built) await runAll(ofBuildSuites);
else
  console.log('FAIL             e2e and the checks of the build: not run, since the build failed');

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
