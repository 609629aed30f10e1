import type { Seconds } from '../model.js';
import type { Change } from './changes.js';
import type { Twins } from './equivalence.js';
import { at, type Graph, none, numberOf } from './graph.js';
import type { Ledger, Shipment } from './ledger.js';

/** A change that went live within the window. */
export interface Shipped {
  readonly change: Change;
  readonly shipment: number;
  readonly lag: Seconds;
  readonly lead: Seconds | null;
  /** It was live before it was merged: its branch was deployed. */
  readonly beforeMerge: boolean;
}

/** A change that is not live. */
export interface Pending {
  readonly change: Change;
  readonly age: Seconds;
  readonly rolledBack: boolean;
}

/** The first shipment of a change, `none` where it has not been shipped. */
export function firstShipment(graph: Graph, change: Change, ledger: Ledger, twins: Twins): number {
  const { owner } = ledger;
  const ways = [at(owner, change.tip), whole(change.commits, (commit) => earliest(commit, owner, twins))];
  if (change.rewritten) ways.push(ownerOf(owner, numberOf(graph, change.pullRequest?.headSha ?? null)));
  return least(ways);
}

const ownerOf = (owner: Int32Array, commit: number): number => (commit === none ? none : at(owner, commit));

const earliest = (commit: number, owner: Int32Array, twins: Twins): number =>
  least([at(owner, commit), ...(twins.get(commit) ?? []).map((twin) => at(owner, twin))]);

const least = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => (a === none ? b : b === none ? a : Math.min(a, b)), none);

/** A change is shipped as a whole: with the last of its commits. */
function whole(commits: readonly number[], shipment: (commit: number) => number): number {
  let last = none;
  for (const commit of commits) {
    const mine = shipment(commit);
    if (mine === none) return none;
    last = Math.max(last, mine);
  }
  return last;
}

/** Measures a change against the shipment that brought it; null where that is not to be measured. */
export function measured(change: Change, number: number, shipment: Shipment | undefined): Shipped | null {
  if (!shipment || shipment.baseline) return null;
  const lag = shipment.liveAt - change.integrated;
  return {
    change,
    shipment: number,
    lag: Math.max(0, lag),
    lead: change.written === null ? null : Math.max(0, shipment.liveAt - change.written),
    beforeMerge: lag < 0,
  };
}

/** Says of a change whether it is live, where these commits are. */
export function liveness(graph: Graph, live: Int32Array, twins: Twins): (change: Change) => boolean {
  const isLive = (commit: number): boolean => commit !== none && at(live, commit) !== none;
  return (change) =>
    isLive(change.tip) ||
    (change.rewritten && isLive(numberOf(graph, change.pullRequest?.headSha ?? null))) ||
    change.commits.every((commit) => isLive(commit) || (twins.get(commit) ?? []).some(isLive));
}
