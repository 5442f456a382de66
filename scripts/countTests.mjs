import { existsSync, readFileSync } from 'node:fs';

/** What a report of jest says: passed, failed, skipped. */
export function countJest(report) {
  const {
    numPassedTests,
    numFailedTests,
    numFailedTestSuites,
    numPendingTests,
  } = readReport(report);
  // A suite that cannot even be loaded has no failed test of its own.
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, numFailedTestSuites),
    skipped: numPendingTests,
  };
}

/** What a report of the browser tests says. */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = readReport(report).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

function readReport(file) {
  if (!existsSync(file)) {
    return {
      numPassedTests: 0,
      numFailedTests: 1,
      numFailedTestSuites: 1,
      numPendingTests: 0,
      stats: { expected: 0, unexpected: 1, flaky: 0, skipped: 0 },
    };
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}
