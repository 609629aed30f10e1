import type { GapPoint } from '../../model.js';

/** The gaps at the end of a week. */
export interface Week {
  /** ISO date of its last day. */
  readonly until: string;
  readonly open: GapPoint['open'];
}

const day = 86_400_000;

/** The points as one state for each week that ends on or before the last day, oldest first. */
export function weekly(points: readonly GapPoint[], since: string, today: string): Week[] {
  const weeks: Week[] = [];
  let last = points[0]?.open;
  let next = 0;
  const first = Date.parse(today) - Math.floor((Date.parse(today) - Date.parse(since)) / (7 * day)) * 7 * day;
  for (let end = first; last && end <= Date.parse(today); end += 7 * day) {
    for (let point = points[next]; point && Date.parse(point.date) <= end; point = points[++next])
      last = point.open;
    weeks.push({ until: new Date(end).toISOString().slice(0, 10), open: last });
  }
  return weeks;
}

/** Of high and medium severity: those that a team acts on. */
export const worthActing = ({ high, medium }: GapPoint['open']): number => high + medium;
