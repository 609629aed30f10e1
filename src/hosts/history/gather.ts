import type { Commit } from '../../model.js';
import type { Tag } from '../../support/tag-deployments.js';
import { GitFailure, type Repository, resolveCommit } from '../git.js';
import { fetchCommits, makeStore, type Remote } from '../git-store.js';
import { shortfall } from './clone.js';
import { readCommits } from './commit-log.js';
import { readTags } from './tags.js';

/** What commits are needed, and where they may come from. */
export interface Gathering {
  /** The clone on this machine: used where it is whole, never changed. */
  readonly clone: Repository | null;
  /** Where a store of our own may be made, and what it is filled from. */
  readonly store: { readonly folder: string; readonly remote: Remote };
  readonly branch: string;
  /** The newest commit of the branch, as the platform says; null where only the fetch can tell. */
  readonly tip: string | null;
  /** The head of the pull request, or null. */
  readonly head: string | null;
  /** Commits that were deployed, newest first. */
  readonly deployed: readonly string[];
  readonly tags: boolean;
  /** Whether the paths of commits are asked for. */
  readonly trees: boolean;
}

/** Commits, and the repository that has them. */
export interface Gathered {
  readonly repository: Repository;
  readonly tip: string;
  readonly commits: readonly Commit[];
  readonly tags: readonly Tag[];
}

/** More than these are not fetched by name; all others are on the branch or stay unknown. */
const mostByName = 300;
const mostOneByOne = 10;

/**
 * Every commit of the branch, of the pull request and of what was deployed: from the clone where it is whole, and
 * otherwise fetched, without trees, into a store of our own.
 * @throws GitFailure where neither can be had
 */
export async function gatherCommits(gathering: Gathering): Promise<Gathered> {
  return (await fromClone(gathering)) ?? fromStore(gathering);
}

async function fromClone({ clone, tip, head, deployed, tags }: Gathering): Promise<Gathered | null> {
  if (!clone || tip === null || shortfall(clone) !== null || resolveCommit(clone, tip) !== tip) return null;
  const known = tags ? readTags(clone) : [];
  const wanted = [...new Set([tip, ...(head ? [head] : []), ...deployed.slice(0, 1)])];
  // What runs now has to be there; whatever else is missing was forced away.
  if (wanted.some((sha) => resolveCommit(clone, sha) !== sha)) return null;
  const from = new Set([...wanted, ...known.map(({ sha }) => sha)]);
  const commits = await readCommits(clone, { from: [...from] });
  const more = await beyond(clone, commits, deployed);
  return { repository: clone, tip, commits: [...commits, ...more], tags: known };
}

// Commits of release branches: known to the clone, but not on the way from the branch.
async function beyond(repository: Repository, commits: readonly Commit[], deployed: readonly string[]) {
  const known = new Set(commits.map(({ sha }) => sha));
  const missing = deployed.filter((sha) => !known.has(sha)).slice(0, mostByName);
  const there = missing.filter((sha) => resolveCommit(repository, sha) === sha);
  if (there.length === 0) return [];
  const found = await readCommits(repository, { from: there, not: [...tipsOf(commits)] });
  return found.filter(({ sha }) => !known.has(sha));
}

/** Commits that no other one has for a parent. */
function tipsOf(commits: readonly Commit[]): Set<string> {
  const tips = new Set(commits.map(({ sha }) => sha));
  for (const { parents } of commits) for (const parent of parents) tips.delete(parent);
  return tips;
}

async function fromStore(gathering: Gathering): Promise<Gathered> {
  const { store, branch, head, deployed, tags, trees, tip } = gathering;
  const repository = await makeStore(store.folder, tip ?? deployed[0] ?? '');
  const byName = [...new Set([...(head ? [head] : []), ...deployed])].slice(0, mostByName);
  const fetched = await fetchAll(repository, store.remote, { branches: [branch], tags, trees }, byName);
  const base = resolveCommit(repository, `refs/heads/${branch}`);
  if (base === null) throw new GitFailure('fetch', `there is no branch ${branch}`, true);
  const known = tags ? readTags(repository) : [];
  const from = new Set([base, ...known.map(({ sha }) => sha), ...fetched]);
  return { repository, tip: base, commits: await readCommits(repository, { from: [...from] }), tags: known };
}

/**
 * Everything in one go; a single commit that is gone makes that fail, and then the branch alone and a few commits
 * one by one. Gives the commits that were fetched by name.
 */
async function fetchAll(
  repository: Repository,
  remote: Remote,
  basis: { readonly branches: readonly string[]; readonly tags: boolean; readonly trees: boolean },
  commits: readonly string[],
): Promise<readonly string[]> {
  try {
    await fetchCommits(repository, remote, { ...basis, commits });
    return commits;
  } catch (error) {
    if (!(error instanceof GitFailure) || !error.answered || commits.length === 0) throw error;
  }
  await fetchCommits(repository, remote, basis);
  const base = basis.branches.flatMap((branch) => resolveCommit(repository, `refs/heads/${branch}`) ?? []);
  const known = new Set((await readCommits(repository, { from: base })).map(({ sha }) => sha));
  const fetched: string[] = [];
  for (const sha of commits.filter((one) => !known.has(one)).slice(0, mostOneByOne))
    try {
      await fetchCommits(repository, remote, { commits: [sha], trees: basis.trees });
      fetched.push(sha);
    } catch (error) {
      if (!(error instanceof GitFailure) || !error.answered) throw error;
    }
  return fetched;
}
