import { engine } from '../../catalog/engines.js';
import type { CommonGap, JudgedRepository, Overview } from '../../model.js';
import { shortDuration } from '../durations.js';
import { count, listed, severities } from './words.js';

/** "100 repositories: 12 with high gaps, 3 without a report". */
export function overviewHeadline({ repositories }: Overview): string {
  const judged = repositories.filter((row): row is JudgedRepository => row.problem === null);
  const high = judged.filter(({ open }) => open.high > 0).length;
  const silent = repositories.length - judged.length;
  const parts = [
    high > 0 ? `${high} with high gaps` : 'none with high gaps',
    ...(silent > 0 ? [`${silent} without a report`] : []),
  ];
  return `${count(repositories.length, 'repository', 'repositories')}: ${listed(parts)}`;
}

/** The figures of one repository, in the order of `overviewTitles`; a dash where a figure is not known. */
export function overviewFigures(row: JudgedRepository): string[] {
  return [
    ...severities.map((severity) => String(row.open[severity])),
    row.oldestGap === null ? '–' : count(row.oldestGap, 'day'),
    shortDuration(row.deployLag),
    shortDuration(row.oldestWaiting),
  ];
}

/** What the figures are. */
export const overviewTitles = [
  'high',
  'medium',
  'low',
  'oldest gap',
  'merge to live',
  'waiting since',
] as const;

/** "version-differs of PostgreSQL in 12 repositories". */
export const commonText = ({ rule, engines, repositories }: CommonGap): string =>
  `${rule}${engines.length > 0 ? ` (${listed(engines.map((id) => engine(id).title))})` : ''} in ${count(repositories, 'repository', 'repositories')}`;
