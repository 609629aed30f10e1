import type { Notice, Report, Tree } from './model.js';

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
export function exitCodeOf(report: Report, unjudged: readonly Notice[]): ExitCode {
  if (report.verdict === 'fail') return exitCodes.findings;
  if (unjudged.length > 0) return exitCodes.noJudgement;
  const { dev, ci, prod } = report.coverage.byEnvironment;
  const declaring = [dev, ci, prod].filter((count) => count > 0).length;
  return declaring < 2 ? exitCodes.nothingToCompare : exitCodes.pass;
}

/**
 * Files that cannot be read and that this change brought into that state: nobody can say what they would have shown.
 * What the base revision already had does not stop anyone.
 */
export function unjudged(report: Report, head: Tree, base: Tree | null): readonly Notice[] {
  if (!base) return [];
  return report.notices.filter(({ unread, at }) => unread && head.text(at.file) !== base.text(at.file));
}
