import type { ServiceTime, TimeReport } from '../../model.js';

/** How many bars a line of deployments has. */
const bars = 30;
const heights = ['▁', '▂', '▃', '▅', '▇'] as const;

/**
 * The deployments of the window as bars of equal time, oldest first: higher for more of them, a dot for none, a
 * cross where there were failures only.
 */
export function stripOf({ timeline }: ServiceTime, { since, until }: TimeReport['window']): string | null {
  if (timeline.length === 0) return null;
  const [start, end] = [Date.parse(since), Date.parse(until)];
  const cells = Array.from({ length: bars }, () => ({ live: 0, failed: 0 }));
  for (const { at, kind } of timeline) {
    const place = Math.floor(((Date.parse(at) - start) / Math.max(1, end - start)) * bars);
    const cell = cells[Math.min(bars - 1, Math.max(0, place))];
    if (!cell) continue;
    if (kind === 'failed') cell.failed++;
    else cell.live++;
  }
  const most = Math.max(...cells.map(({ live }) => live));
  return cells.map(({ live, failed }) => (live > 0 ? height(live, most) : failed > 0 ? '×' : '·')).join('');
}

const height = (count: number, most: number): string =>
  most === 1 ? '▅' : (heights[Math.round(((count - 1) / (most - 1)) * (heights.length - 1))] ?? '▅');
