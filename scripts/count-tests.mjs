/**
 * @typedef {object} Assertion what is read of one test in Vitest's JSON report
 * @property {string} status
 * @property {string} fullName
 * @property {readonly string[]} [failureMessages]
 * @property {{ readonly note?: string }} [meta]
 *
 * @typedef {object} Report what is read of Vitest's JSON report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { readonly status: string, readonly assertionResults: readonly Assertion[] }[]} testResults
 *
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} notes one a line
 */

/** A browser's driver may miss an event now and then, in one test or two of a run. More second tries are no accident. */
const MAX_SECOND_TRIES = 2;

/**
 * Counts a Vitest run from its JSON report. What passed only when it was tried again is named. A file that could not be
 * loaded, or a run that fails with no test failing (an unhandled error, a hook), is one failure; so is a skipped test where
 * skipping is not allowed.
 *
 * @param {Report} report
 * @param {number | null} code with which the run ended
 * @param {boolean} skippedFail
 * @returns {Counts}
 */
export function countTests(report, code, skippedFail) {
  const skipped = report.numPendingTests + report.numTodoTests;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const secondTries = tests.filter(
    ({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0,
  );
  const failed =
    report.numFailedTests +
    unloaded +
    (skippedFail ? skipped : 0) +
    Math.max(0, secondTries.length - MAX_SECOND_TRIES);
  return {
    passed: report.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    notes: [
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ...secondTries.map(({ fullName }) => `passed at the second try: ${fullName}`),
      ...tests.flatMap(({ meta }) => meta?.note ?? []),
    ],
  };
}
