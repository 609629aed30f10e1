import type { PullRequest } from '../model.js';
import { at, type Graph, none, numberOf, parentCount } from './graph.js';

/** The pull request that a step belongs to; `continues` where the next step belongs to it as well. */
export interface StepOwner {
  readonly pullRequest: PullRequest;
  readonly continues: boolean;
}

/** Which steps of the branch pull requests made: one for a merge or a squash, one for each commit of a rebase. */
export function pullRequestsOnto(
  graph: Graph,
  chain: Int32Array,
  pullRequests: readonly PullRequest[],
): ReadonlyMap<number, StepOwner> {
  const stepOf = new Map<number, number>();
  const owners = new Map<number, StepOwner>();
  if (pullRequests.length === 0) return owners;
  for (let step = 0; step < chain.length; step++) stepOf.set(at(chain, step), step);
  for (const pullRequest of pullRequests) {
    const last = stepOf.get(numberOf(graph, pullRequest.mergeSha));
    if (last === undefined || owners.has(last)) continue;
    owners.set(last, { pullRequest, continues: false });
    for (let step = firstOfRebase(graph, chain, last, pullRequest); step < last; step++)
      if (!owners.has(step)) owners.set(step, { pullRequest, continues: true });
  }
  return owners;
}

/**
 * A rebase keeps the author's dates and a squash does not: it is one where as many steps back as the pull request has
 * commits stands one that was written when its first commit was.
 */
function firstOfRebase(graph: Graph, chain: Int32Array, last: number, pullRequest: PullRequest): number {
  const first = last - pullRequest.commitCount + 1;
  if (pullRequest.commitCount < 2 || first < 0) return last;
  for (let step = first; step <= last; step++) if (parentCount(graph, at(chain, step)) > 1) return last;
  const tip = at(chain, first);
  const written = tip === none ? undefined : graph.commits[tip]?.authored;
  return written !== undefined && written === pullRequest.commits[0]?.authored ? first : last;
}
