import type { ServiceTime } from '../../model.js';
import { shortDuration } from '../durations.js';
import type { FigureGroup } from './history-words.js';

const heights = ['▁', '▂', '▃', '▅', '▇'] as const;

/**
 * The deployments of the window as bars of equal time, oldest first: higher for more of them, a dot for none, a
 * cross where there were failures only.
 */
export function stripOf({ pace }: ServiceTime, window: number): FigureGroup['strip'] {
  if (pace.every(({ live, failed }) => live + failed === 0)) return null;
  const most = Math.max(...pace.map(({ live }) => live));
  const bars = pace
    .map(({ live, failed }) => (live > 0 ? height(live, most) : failed > 0 ? '×' : '·'))
    .join('');
  return { bars, caption: `deployments, ${shortDuration(window / pace.length)} each` };
}

const height = (count: number, most: number): string =>
  most === 1 ? '▅' : (heights[Math.round(((count - 1) / (most - 1)) * (heights.length - 1))] ?? '▅');
