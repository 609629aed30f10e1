import type { PullRequest, Seconds } from '../model.js';
import { firstContaining } from './attribution.js';
import { at, firstParents, type Graph, none, numberOf, parentCount } from './graph.js';
import { pullRequestsOnto, type StepOwner } from './pull-requests.js';
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

/** The branch along its first parents. */
export interface Steps {
  /** One commit for each step, oldest first. */
  readonly chain: Int32Array;
  /** For every commit the number of the step that brought it onto the branch, `none` beside the branch. */
  readonly steps: Int32Array;
}

export interface Branch extends Steps {
  /** Oldest first; those that need no look any more are left out. */
  readonly changes: readonly Change[];
  /** Dates of the window that cannot be right and were taken from the committer. */
  readonly anomalies: number;
}

/** Walks the branch. */
export function readSteps(graph: Graph, base: string | null): Steps {
  const chain = firstParents(graph, numberOf(graph, base));
  return { chain, steps: firstContaining(graph, chain) };
}

/** What it takes to read the changes of a branch. */
export interface Reading {
  readonly pullRequests: readonly PullRequest[];
  readonly since: Seconds;
  readonly written: (commit: number) => Written;
  /** Whether a commit of the branch was live before the window and is live now: nothing is left to say of it. */
  readonly isSettled: (commit: number) => boolean;
}

/** What the branch brought that is not settled, step by step. */
export function readBranch(graph: Graph, { chain, steps }: Steps, reading: Reading): Branch {
  const owners = pullRequestsOnto(graph, chain, reading.pullRequests);
  const brought = commitsByStep(graph, steps, wantedSteps(chain, owners, reading.isSettled));
  const changes: Change[] = [];
  let anomalies = 0;
  let commits: number[] = [];
  for (let step = 0; step < chain.length; step++) {
    const mine = brought[step];
    if (!mine) continue;
    commits = commits.length === 0 ? mine : [...commits, ...mine];
    const owner = owners.get(step) ?? null;
    if (owner?.continues) continue;
    const { change, odd } = changeOf(
      graph,
      at(chain, step),
      commits,
      owner?.pullRequest ?? null,
      reading.written,
    );
    if (commits.length > 0) changes.push(change);
    if (change.integrated >= reading.since) anomalies += odd;
    commits = [];
  }
  return { chain, steps, changes, anomalies };
}

/** An empty list for every step that is not settled, or belongs to one change with such a step. */
function wantedSteps(
  chain: Int32Array,
  owners: ReadonlyMap<number, StepOwner>,
  isSettled: Reading['isSettled'],
): (number[] | null)[] {
  const wanted = Array<number[] | null>(chain.length).fill(null);
  for (let step = chain.length - 1; step >= 0; step--)
    if (!isSettled(at(chain, step)) || (owners.get(step)?.continues && wanted[step + 1])) wanted[step] = [];
  return wanted;
}

function commitsByStep(graph: Graph, steps: Int32Array, wanted: (number[] | null)[]): (number[] | null)[] {
  for (let commit = 0; commit < graph.size; commit++) {
    const step = at(steps, commit);
    if (step !== none && parentCount(graph, commit) < 2) wanted[step]?.push(commit);
  }
  return wanted;
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
