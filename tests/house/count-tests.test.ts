import { describe, expect, test } from 'vitest';
import { countTests } from '../../scripts/count-tests.mjs';
import { runModule } from '../../scripts/run-command.mjs';

function passed(fullName: string, failureMessages: readonly string[] = []) {
  return { status: 'passed', fullName, failureMessages };
}
const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [passed('a'), passed('b'), passed('c')] }],
};
/** So many tests that failed first. */
const again = (count: number) => ({
  ...report,
  testResults: [
    {
      status: 'passed',
      assertionResults: Array.from({ length: count }, () => passed('late', ['No card is open'])),
    },
  ],
});
const unloaded = { status: 'failed', assertionResults: [] };

describe('counts of a run', () => {
  test.each([
    ['all pass', report, 0, true, { passed: 3, failed: 0 }],
    ['some fail', { ...report, numFailedTests: 2 }, 1, true, { passed: 3, failed: 2 }],
    ['a file does not load', { ...report, testResults: [unloaded] }, 1, true, { failed: 1 }],
    ['an error stands outside the tests', report, 1, true, { passed: 3, failed: 1 }],
    ['a skip where it counts', { ...report, numPendingTests: 1 }, 0, true, { failed: 1 }],
    ['a skip where it may be', { ...report, numPendingTests: 1 }, 0, false, { failed: 0 }],
    [
      'a test that passes when it is tried again is named',
      again(1),
      0,
      true,
      { failed: 0, notes: ['passed at the second try: late'] },
    ],
    ['more than two of them are no accident', again(4), 0, true, { failed: 2 }],
    ['a test still to do', { ...report, numTodoTests: 1 }, 0, true, { failed: 1 }],
  ])('%s', (_name, given, code, skippedFail, expected) => {
    expect(countTests(given, code, skippedFail)).toMatchObject(expected);
  });
});

test('what a test says of itself is told', () => {
  const [file] = report.testResults;
  const noted = { ...passed('sizes'), meta: { note: 'article 29.0 kB' } };
  const testResults = [{ status: 'passed', ...file, assertionResults: [noted] }];
  expect(countTests({ ...report, testResults }, 0, true).notes).toEqual(['article 29.0 kB']);
});

test('a command that is not there fails with what was said', async () => {
  const { code, output } = await runModule('no-such-package/bin.mjs');
  expect(code).not.toBe(0);
  expect(output).toContain('no-such-package');
});
