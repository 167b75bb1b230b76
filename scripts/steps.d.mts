import type { Outcome } from './checks/check.mjs';

export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly note?: string;
  readonly details?: string;
}

export interface Step {
  readonly name: string;
  run(): Promise<Result>;
}

/** What is read of Vitest's JSON report. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

export function commandStep(name: string, command: readonly string[]): Step;
export function checkStep(name: string, check: () => Outcome | Promise<Outcome>): Step;
export function suiteStep(project: string): Step;
export function countTests(report: Report, code: number, skippedFail: boolean): Result;
