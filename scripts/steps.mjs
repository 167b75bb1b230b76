import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A step of the test run: what it is called and a run that never throws. */
const step = (name, run) => ({
  name,
  run: () => run().catch((error) => ({ passed: 0, failed: 1, details: `${error.stack}` })),
});

/** Runs a command to its end; both outputs are kept, plain and in the order in which they came. */
function runCommand([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output: stripVTControlCharacters(output).trim() }));
  });
}

/** One test: the command ends with 0. Its output is shown only when it does not. */
export function commandStep(name, command) {
  return step(name, async () => {
    const { code, output } = await runCommand(command);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, details: output };
  });
}

/** One test: the check finds no problem. */
export function checkStep(name, check) {
  return step(name, async () => {
    const { problems, note } = await check();
    const failed = problems.length > 0 ? 1 : 0;
    return { passed: 1 - failed, failed, note, details: problems.join('\n') };
  });
}

/** A browser's driver may miss an event now and then, on one test or two of a run; more than so many are no accident. */
const MOST_SECOND_TRIES = 2;

/**
 * Counts a Vitest run from its JSON report. What passed only when it was tried again is named. A file that could not be
 * loaded, or a run that fails with no test failing (an unhandled error), is one failure; so is a skipped test where skipping
 * is not allowed.
 */
export function countTests(report, code, skippedFail) {
  const skipped = report.numPendingTests + report.numTodoTests;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const again = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0);
  const failed =
    report.numFailedTests +
    unloaded +
    (skippedFail ? skipped : 0) +
    Math.max(0, again.length - MOST_SECOND_TRIES);
  const note = [
    `${report.numPassedTests} passed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...again.map(({ fullName }) => `at the second try: ${fullName}`),
  ].join(', ');
  return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, note };
}

/** As many tests as the Vitest project has. */
export function suiteStep(project) {
  return step(project, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ben-le-report-'));
    const file = join(folder, 'report.json');
    const { code, output } = await runCommand([
      process.execPath,
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    const text = await readFile(file, 'utf8').catch(() => null);
    await rm(folder, { recursive: true });
    if (text === null) return { passed: 0, failed: 1, details: output };
    const counted = countTests(JSON.parse(text), code, Boolean(process.env.CI));
    return counted.failed === 0 ? counted : { ...counted, details: output };
  });
}
