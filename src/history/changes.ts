import type { PullRequest, Seconds } from '../model.js';
import { firstContaining } from './attribution.js';
import { at, firstParents, type Graph, none, numberOf, parentCount } from './graph.js';
import { pullRequestsOnto } from './pull-requests.js';
import { type Written, writtenIn } from './written.js';

/** One change of the branch: what a pull request brought, or a commit that was pushed. */
export interface Change {
  /** The step of the branch that it made; of several the last one. */
  readonly tip: number;
  readonly sha: string;
  /** What it brought: commits that are no merges. */
  readonly commits: readonly number[];
  readonly pullRequest: PullRequest | null;
  /** Whether the pull request's own commits are other ones than those on the branch. */
  readonly rewritten: boolean;
  readonly integrated: Seconds;
  /** When its first commit was written; null where a squash hides it. */
  readonly written: Seconds | null;
  /** Whether machines alone wrote it. */
  readonly bot: boolean;
}

export interface Branch {
  /** Oldest first. */
  readonly changes: readonly Change[];
  /** For every commit the number of the step that brought it onto the branch, `none` beside the branch. */
  readonly steps: Int32Array;
  /** Dates of the window that cannot be right and were taken from the committer. */
  readonly anomalies: number;
}

/** What the branch consists of, step by step along its first parents. */
export function readBranch(
  graph: Graph,
  base: string | null,
  pullRequests: readonly PullRequest[],
  written: (commit: number) => Written,
  since: Seconds,
): Branch {
  const chain = firstParents(graph, numberOf(graph, base));
  const steps = firstContaining(graph, chain);
  const brought = commitsByStep(graph, steps, chain.length);
  const owners = pullRequestsOnto(graph, chain, pullRequests);
  const changes: Change[] = [];
  let anomalies = 0;
  let commits: number[] = [];
  for (let step = 0; step < chain.length; step++) {
    const mine = brought[step] ?? [];
    commits = commits.length === 0 ? mine : [...commits, ...mine];
    const owner = owners.get(step) ?? null;
    if (owner?.continues) continue;
    const { change, odd } = changeOf(graph, at(chain, step), commits, owner?.pullRequest ?? null, written);
    if (commits.length > 0) changes.push(change);
    if (change.integrated >= since) anomalies += odd;
    commits = [];
  }
  return { changes, steps, anomalies };
}

function commitsByStep(graph: Graph, steps: Int32Array, count: number): number[][] {
  const brought: number[][] = Array.from({ length: count }, () => []);
  for (let commit = 0; commit < graph.size; commit++) {
    const step = at(steps, commit);
    if (step !== none && parentCount(graph, commit) < 2) brought[step]?.push(commit);
  }
  return brought;
}

function changeOf(
  graph: Graph,
  tip: number,
  commits: readonly number[],
  pullRequest: PullRequest | null,
  written: (commit: number) => Written,
): { change: Change; odd: number } {
  const head = graph.commits[tip];
  if (!head) throw new Error('A step of the branch is a commit.');
  const rewritten = pullRequest !== null && parentCount(graph, tip) < 2;
  const found = commits.map(written);
  const squashed = (rewritten && commits.length === 1) || (!pullRequest && looksSquashed(graph, tip));
  const { first, bot, odd } = writtenIn(found, pullRequest, squashed);
  const change = {
    tip,
    sha: head.sha,
    commits,
    pullRequest,
    rewritten,
    integrated: pullRequest?.mergedAt ?? head.committed,
    written: first,
    bot,
  };
  return { change, odd };
}

/** GitHub's squash: made by the platform, one parent, the pull request's number at the end of the subject. */
function looksSquashed(graph: Graph, tip: number): boolean {
  const commit = graph.commits[tip];
  return commit?.committer === null && commit.parents.length < 2 && /\(#\d+\)$/.test(commit.subject);
}
