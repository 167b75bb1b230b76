import { describe, expect, test } from 'vitest';
import { checkStep, commandStep, countTests } from '../../../scripts/steps.mjs';

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

describe('counts of a suite', () => {
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
      { failed: 0, note: '3 passed, at the second try: late' },
    ],
    ['more than two of them are no accident', again(4), 0, true, { failed: 2 }],
    ['a test still to do', { ...report, numTodoTests: 1 }, 0, true, { failed: 1 }],
  ])('%s', (_name, given, code, skippedFail, expected) => {
    expect(countTests(given, code, skippedFail)).toMatchObject(expected);
  });
});

describe('steps', () => {
  const node = (code: string) => [process.execPath, '-e', code];
  const thrower = () => {
    throw new Error('no file');
  };
  test.each([
    ['a command that ends well', commandStep('a', node('')), { passed: 1, failed: 0 }],
    [
      'a command that does not',
      commandStep('a', node('console.error("why");process.exit(2)')),
      { passed: 0, failed: 1, details: 'why' },
    ],
    ['a command that is not there', commandStep('a', ['./no-such']), { passed: 0, failed: 1 }],
    ['a check without problems', checkStep('a', () => ({ problems: [] })), { passed: 1 }],
    [
      'a check with problems',
      checkStep('a', () => ({ problems: ['one', 'two'] })),
      { passed: 0, failed: 1, details: 'one\ntwo' },
    ],
    ['a check that throws', checkStep('a', thrower), { passed: 0, failed: 1 }],
  ])('%s', async (_name, step, expected) => {
    expect(await step.run()).toMatchObject(expected);
  });
});
