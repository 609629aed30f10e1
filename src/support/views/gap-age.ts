import type { Finding, GapAge } from '../../model.js';
import { count, environmentTitles, listed } from './words.js';

/** How long a gap has been open: "419 days", "less than a day", "at least 3067 days". */
export const ageText = ({ days, exact }: GapAge): string =>
  `${exact ? '' : 'at least '}${days === 0 ? 'less than a day' : count(days, 'day')}`;

/** The commit that opened it, without its message: "since 3f2c1a0 of 2025-09-29". */
export const sinceText = ({ commit, date }: GapAge): string => `since ${shortCommit(commit)} of ${date}`;

/** Which side moved then: "CI and production moved"; null where that cannot be told. */
export const movedText = ({ moved }: GapAge): string | null =>
  moved.length === 0 ? null : `${listed(moved.map((environment) => environmentTitles[environment]))} moved`;

/** A commit as people name it. */
export const shortCommit = (commit: string): string => commit.slice(0, 9);

/** "419 days, since dc4e94a68 of 2025-09-29 (its message); CI moved"; null where nobody asked or nobody can tell. */
export function ageSentence({ age }: Pick<Finding, 'age'>): string | null {
  if (!age) return null;
  const moved = movedText(age);
  return `${ageText(age)}, ${sinceText(age)} (${age.subject})${moved ? `; ${moved}` : ''}`;
}
