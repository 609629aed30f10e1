import type { Report } from './model.js';

/** What a run ends with; continuous integration and scripts decide by it. */
export const exitCodes = {
  /** Nothing that counts differs. */
  pass: 0,
  /** Findings at or above the threshold. */
  findings: 1,
  /** No judgement: wrong usage or configuration, a changed file that cannot be read, a crash. */
  noJudgement: 2,
  /** Fewer than two environments declare anything. */
  nothingToCompare: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of a complete report. */
export function exitCodeOf(report: Report): ExitCode {
  if (report.verdict === 'fail') return exitCodes.findings;
  if (report.verdict === 'could-not-judge') return exitCodes.noJudgement;
  const { dev, ci, prod } = report.coverage.byEnvironment;
  const declaring = [dev, ci, prod].filter((count) => count > 0).length;
  return declaring < 2 ? exitCodes.nothingToCompare : exitCodes.pass;
}
