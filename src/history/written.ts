import type { Commit, PullRequest, Seconds } from '../model.js';

/** When a commit was written, and whether by a machine. */
export interface Written {
  readonly at: Seconds;
  readonly bot: boolean;
  /** The author's date cannot be right: the committer's stands for it. */
  readonly odd: boolean;
}

// No version control that git can import is older.
const earliest: Seconds = Date.UTC(1972, 0, 1) / 1000;

/** The author's date, or the committer's where the former is later or long before there was anything to write. */
export function writtenAt(commit: Pick<Commit, 'authored' | 'committed'>): { at: Seconds; odd: boolean } {
  const odd = commit.authored > commit.committed || commit.authored < earliest;
  return { at: odd ? commit.committed : commit.authored, odd };
}

/**
 * When the first line of a change was written by a person; by a machine where no person took part. The commits of the
 * pull request count as well: a squash resets the date, and without them it hides when the work began (null).
 */
export function writtenIn(
  commits: readonly Written[],
  pullRequest: PullRequest | null,
  squashed: boolean,
): { first: Seconds | null; bot: boolean; odd: number } {
  const people = commits.filter(({ bot }) => !bot);
  const own = (pullRequest?.commits ?? []).map(writtenAt);
  const counted = people.length > 0 ? people : commits;
  const times = [...(squashed ? [] : counted), ...own].map(({ at }) => at);
  return {
    first: times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : null,
    bot: commits.length > 0 && people.length === 0,
    odd: [...commits, ...own].filter(({ odd }) => odd).length,
  };
}
