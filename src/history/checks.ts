import type { HistoryCheck, HistoryStatus, Threshold } from '../model.js';

const order: readonly HistoryStatus[] = ['skipped', 'neutral', 'pass', 'info', 'warn', 'fail'];

/** The worst of what was said; `skipped` where nothing was. */
export const worst = (statuses: readonly HistoryStatus[]): HistoryStatus =>
  order[Math.max(0, ...statuses.map((status) => order.indexOf(status)))] ?? 'skipped';

/** How a figure stands to its limits. */
export function standing(value: number, { warn, fail }: Threshold): 'pass' | 'warn' | 'fail' {
  if (fail !== null && value > fail) return 'fail';
  return warn !== null && value > warn ? 'warn' : 'pass';
}

type Subject = Pick<HistoryCheck, 'id' | 'unit'>;

/** A check of a figure against its limits. */
export const limited = (
  subject: Subject,
  value: number,
  threshold: Threshold,
  reason: string,
): HistoryCheck => ({
  ...subject,
  value,
  ...threshold,
  status: standing(value, threshold),
  reason,
});

/** A check that has a status of its own. */
export const stated = (
  subject: Subject,
  status: HistoryStatus,
  value: number | null,
  reason: string,
): HistoryCheck => ({ ...subject, status, value, warn: null, fail: null, reason });
