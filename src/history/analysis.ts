import type { HistoryData, Seconds, TimeOptions, TimeService } from '../model.js';
import { globMatcher } from '../support/glob-index.js';
import { containedIn } from './attribution.js';
import { type Branch, type Change, readBranch, readSteps } from './changes.js';
import { type Twins, twinsOf } from './equivalence.js';
import { at, buildGraph, type Graph, none } from './graph.js';
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
  const steps = readSteps(graph, data.base);
  const shipped = servicesOf(data, options).map((service) => shippedBy(graph, data, options, service));
  const branch = readBranch(graph, steps, {
    pullRequests: data.pullRequests,
    since: data.since,
    written: (number) => {
      const commit = data.commits[number];
      if (!commit) throw new Error('A commit of the graph is a commit of the data.');
      return { ...writtenAt(commit), bot: isMachine(number) };
    },
    isSettled: (commit) => shipped.every((service) => isSettled(service, commit)),
  });
  const ground = { data, graph, branch, twins: twinsOf(graph, branch.steps) };
  return { data, graph, branch, services: shipped.map((service) => serviceHistory(ground, service)) };
}

/** What a service shipped, before anything is said about changes. */
interface Shipping {
  readonly service: TimeService;
  readonly environments: readonly string[];
  readonly ledger: Ledger;
  /** Which commits run now; null where it is not known. */
  readonly live: Int32Array | null;
}

function shippedBy(graph: Graph, data: HistoryData, options: TimeOptions, service: TimeService): Shipping {
  const records = data.deployments.filter((record) => record.service === service.name);
  const ledger = ledgerOf(graph, settle(records, options), {
    since: data.since,
    versions: data.source.kind === 'tags' || data.source.kind === 'releases',
  });
  const tip = ledger.live?.commit ?? none;
  return {
    service,
    environments: [...new Set(records.map(({ environment }) => environment))].sort(),
    ledger,
    live: tip === none ? null : containedIn(graph, tip),
  };
}

const isSettled = ({ ledger, live }: Shipping, commit: number): boolean =>
  ledger.shipments[at(ledger.owner, commit)]?.baseline === true &&
  (live === null || at(live, commit) !== none);

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
}

function serviceHistory(ground: Ground, { service, environments, ledger, live }: Shipping): ServiceHistory {
  const { graph, branch, twins } = ground;
  const concerns = concernOf(graph, service.paths);
  const mine = branch.changes.filter((change) => concerns(change.commits));
  const first = new Map(mine.map((change) => [change, firstShipment(graph, change, ledger, twins)]));
  const shipped = mine.flatMap((change) => {
    const number = first.get(change) ?? none;
    return measured(change, number, ledger.shipments[number]) ?? [];
  });
  const isLive = live && liveness(graph, live, twins);
  const waiting = isLive && mine.filter((change) => !isLive(change));
  return {
    name: service.name,
    environments,
    ledger,
    shipped,
    waiting: waiting && pending(waiting, ground.data.now, (change) => (first.get(change) ?? none) !== none),
    concerns,
  };
}

const pending = (
  changes: readonly Change[],
  now: Seconds,
  wasShipped: (change: Change) => boolean,
): readonly Pending[] =>
  changes
    .map((change) => ({
      change,
      age: Math.max(0, now - change.integrated),
      rolledBack: wasShipped(change),
    }))
    .sort((a, b) => b.age - a.age);

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
