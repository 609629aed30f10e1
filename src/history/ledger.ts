import type { Seconds, TimelineEntry } from '../model.js';
import { ancestry, firstContaining } from './attribution.js';
import { at, type Graph, none, numberOf } from './graph.js';
import type { Rollout, Settled } from './rollouts.js';
import { releasesOf, versionIn } from './versions.js';

/** A rollout in its place in the history. */
export interface Shipment extends Rollout {
  readonly commit: number;
  /** Went live before the window, or is the first one of all: what it brought is not measured. */
  readonly baseline: boolean;
  readonly kind: Exclude<TimelineEntry['kind'], 'failed'>;
}

/** Everything that a service shipped, and which shipment was the first to hold each commit. */
export interface Ledger extends Pick<Settled, 'failures' | 'retried' | 'unknown' | 'incomplete'> {
  /** In the order in which they went live. */
  readonly shipments: readonly Shipment[];
  /** For every commit the number of its first shipment. */
  readonly owner: Int32Array;
  /** What runs now. */
  readonly live: Shipment | null;
  /** Tags whose name was given to another commit later. */
  readonly moved: readonly string[];
}

export interface LedgerOptions {
  readonly since: Seconds;
  /** Whether refs are versions, of which an older line may be maintained beside the newest. */
  readonly versions: boolean;
}

/** Writes the ledger of a service. */
export function ledgerOf(graph: Graph, settled: Settled, options: LedgerOptions): Ledger {
  const { rollouts, moved } = options.versions
    ? releasesOf(settled.rollouts)
    : { rollouts: settled.rollouts, moved: [] };
  const tips = Int32Array.from(rollouts, ({ sha }) => numberOf(graph, sha));
  const owner = firstContaining(graph, tips);
  const isKnown = (_: unknown, number: number): boolean => at(tips, number) !== none;
  const before = rollouts.filter(isKnown).some(({ liveAt }) => liveAt < options.since);
  const first = before ? none : rollouts.findIndex(isKnown);
  const kindOf = kinds(graph, owner, options.versions);
  const shipments = rollouts.map((rollout, number): Shipment => {
    const commit = at(tips, number);
    const baseline = rollout.liveAt < options.since || number === first;
    return { ...rollout, commit, baseline, kind: kindOf({ ...rollout, commit, baseline }, number) };
  });
  const { failures, retried, unknown, incomplete } = settled;
  const live = shipments.findLast(({ kind }) => kind !== 'maintenance') ?? null;
  return { shipments, owner, live, failures, retried, unknown, incomplete, moved };
}

type Placed = Omit<Shipment, 'kind'>;

/** Says of one shipment after the other what it is to those before it. */
function kinds(graph: Graph, owner: Int32Array, versions: boolean) {
  const contains = ancestry(graph);
  let live: Placed | null = null;
  let highest: string | null = null;
  return (shipment: Placed, number: number): Shipment['kind'] => {
    const before = live;
    const ref = shipment.records[0]?.ref ?? null;
    const version = versions ? versionIn(ref) : null;
    const lower = version !== null && highest !== null && version < highest;
    const same = before?.commit === shipment.commit;
    // Only what is older, or was shipped before, can stand apart from what is live; the others need no walk.
    const again = at(owner, shipment.commit) !== number;
    const apart = before !== null && !same && (lower || again) && !contains(before.commit, shipment.commit);
    if (lower && apart) return 'maintenance';
    if (version !== null && !lower) highest = version;
    live = shipment;
    if (shipment.commit === none) return 'unresolved';
    if (shipment.baseline) return 'baseline';
    if (same) return 'repeat';
    if (!again || !apart || before === null) return 'deploy';
    return shipment.createdAt < before.createdAt ? 'out-of-order' : 'rollback';
  };
}
