import type { HistoryData, TimeOptions, TimeService } from '../model.js';
import { globMatcher } from '../support/glob-index.js';
import { type Branch, type Change, readBranch } from './changes.js';
import { type Twins, twinsOf } from './equivalence.js';
import { buildGraph, type Graph } from './graph.js';
import { type Ledger, ledgerOf } from './ledger.js';
import { settle } from './rollouts.js';
import { firstShipment, liveness, measured, type Pending, type Shipped } from './shipping.js';
import { writtenAt } from './written.js';

/** What happened to one service. */
export interface ServiceHistory {
  readonly name: string;
  readonly environments: readonly string[];
  readonly ledger: Ledger;
  /** Changes that went live within the window, in the branch's order. */
  readonly shipped: readonly Shipped[];
  /** Changes that are not live, oldest first; null where it is not known what is. */
  readonly waiting: readonly Pending[] | null;
  /** Whether a change concerns this service. */
  readonly concerns: (commits: readonly number[]) => boolean;
}

/** Everything that reports are made of. */
export interface Analysis {
  readonly data: HistoryData;
  readonly graph: Graph;
  readonly branch: Branch;
  readonly services: readonly ServiceHistory[];
}

/** Walks the history once for the branch and once for each service. */
export function analyse(
  data: HistoryData,
  options: TimeOptions,
  isMachine: (commit: number) => boolean,
): Analysis {
  const graph = buildGraph(data.commits);
  const written = (number: number) => {
    const commit = data.commits[number];
    if (!commit) throw new Error('A commit of the graph is a commit of the data.');
    return { ...writtenAt(commit), bot: isMachine(number) };
  };
  const branch = readBranch(graph, data.base, data.pullRequests, written, data.since);
  const twins = twinsOf(graph, branch.steps);
  const services = servicesOf(data, options).map((service) =>
    serviceHistory({ data, graph, branch, twins, options }, service),
  );
  return { data, graph, branch, services };
}

function servicesOf(data: HistoryData, options: TimeOptions): readonly TimeService[] {
  const declared = new Set(options.services.map(({ name }) => name));
  const found = [...new Set(data.deployments.map(({ service }) => service))]
    .filter((name) => !declared.has(name))
    .sort();
  const services = [...options.services, ...found.map((name) => ({ name, environments: [], paths: [] }))];
  return services.length > 0 ? services : [{ name: '.', environments: [], paths: [] }];
}

interface Ground {
  readonly data: HistoryData;
  readonly graph: Graph;
  readonly branch: Branch;
  readonly twins: Twins;
  readonly options: TimeOptions;
}

function serviceHistory(ground: Ground, service: TimeService): ServiceHistory {
  const { data, graph, branch, twins, options } = ground;
  const records = data.deployments.filter((record) => record.service === service.name);
  const ledger = ledgerOf(graph, settle(records, options), {
    since: data.since,
    versions: data.source.kind === 'tags' || data.source.kind === 'releases',
  });
  const concerns = concernOf(graph, service.paths);
  const mine = branch.changes.filter((change) => concerns(change.commits));
  const first = new Map(mine.map((change) => [change, firstShipment(graph, change, ledger, twins)]));
  const shipped = mine.flatMap((change) => {
    const number = first.get(change) ?? -1;
    return measured(change, number, ledger.shipments[number]) ?? [];
  });
  return {
    name: service.name,
    environments: [...new Set(records.map(({ environment }) => environment))].sort(),
    ledger,
    shipped,
    waiting: waitingOf(ground, ledger, mine, first),
    concerns,
  };
}

function waitingOf(
  { data, graph, twins }: Ground,
  ledger: Ledger,
  changes: readonly Change[],
  first: ReadonlyMap<Change, number>,
): readonly Pending[] | null {
  const isLive = liveness(graph, ledger, twins);
  if (!isLive) return null;
  return changes
    .filter((change) => !isLive(change))
    .map((change) => ({
      change,
      age: Math.max(0, data.now - change.integrated),
      rolledBack: (first.get(change) ?? -1) >= 0,
    }))
    .sort((a, b) => b.age - a.age);
}

/** Without globs, and where nobody read the paths, every change concerns a service. */
function concernOf(graph: Graph, globs: readonly string[]): (commits: readonly number[]) => boolean {
  if (globs.length === 0) return () => true;
  const matches = globMatcher(globs);
  return (commits) =>
    commits.some((commit) => {
      const paths = graph.commits[commit]?.paths ?? null;
      return paths === null || paths.some(matches);
    });
}
