import type { Commit, DeployerEvidence, Deployment, Identity, PullRequest, Review } from '../model.js';
import type { Analysis, ServiceHistory } from './analysis.js';
import { at, none } from './graph.js';
import type { Shipment } from './ledger.js';
import type { Person, Who } from './persons.js';
import type { Shipped } from './shipping.js';

/** A deployment of the window with the people on its way. */
export interface Delivery {
  readonly service: string;
  readonly shipment: Shipment;
  readonly record: Deployment;
  /** The first person whom the evidence names, and what it is; null where a machine deployed. */
  readonly deployer: { readonly evidence: DeployerEvidence; readonly person: Person } | null;
  /** Everyone whom some evidence names as having set it off. */
  readonly initiators: readonly Person[];
  /** Who let it pass. */
  readonly approvers: readonly Person[];
  /** Whether nothing tells who or what deployed. */
  readonly unknownDeployer: boolean;
  /** Whether the run that deployed was set off by a machine. */
  readonly triggeredByMachine: boolean;
  readonly changes: readonly DeliveredChange[];
  /** Commits that it was the first to hold, those beside the branch as well. */
  readonly commits: readonly number[];
}

export interface DeliveredChange {
  readonly shipped: Shipped;
  readonly pullRequest: PullRequest | null;
  /** Authors and co-authors; for what machines alone wrote, who merged it. */
  readonly authors: readonly Person[];
  /** Authors whom nothing identifies. */
  readonly unknownAuthors: number;
  /** Everyone who put a hand to it: authors, committers, authors of the pull request's own commits. */
  readonly hands: readonly Person[];
  readonly merger: Person | null;
  readonly reviews: readonly { readonly review: Review; readonly person: Person }[];
}

/** The successful deployments of the window, in their order. */
export function deliveriesOf(analysis: Analysis, who: Who): Delivery[] {
  return analysis.services.flatMap((history) => serviceDeliveries(analysis, history, who));
}

function serviceDeliveries({ data, graph }: Analysis, history: ServiceHistory, who: Who): Delivery[] {
  const { ledger, name, shipped } = history;
  const changes = new Map<number, Shipped[]>();
  for (const one of shipped) push(changes, one.shipment, one);
  const commits = new Map<number, number[]>();
  for (let commit = 0; commit < graph.size; commit++) {
    const owner = at(ledger.owner, commit);
    const merge = (graph.commits[commit]?.parents.length ?? 0) > 1;
    if (owner !== none && !merge && !ledger.shipments[owner]?.baseline && history.concerns([commit]))
      push(commits, owner, commit);
  }
  return ledger.shipments.flatMap((shipment, number) => {
    const record = shipment.records[0];
    if (!record || shipment.liveAt < data.since) return [];
    const delivered = (changes.get(number) ?? []).map((one) => deliveredChange(data.commits, one, who));
    return [
      {
        service: name,
        shipment,
        record,
        ...deployersOf(shipment, delivered, who),
        approvers: people(
          shipment.records.flatMap(({ approvals }) => approvals),
          who,
        ),
        changes: delivered,
        commits: commits.get(number) ?? [],
      },
    ];
  });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const ladder: readonly DeployerEvidence[] = [
  'configured',
  'triggering-actor',
  'deployment-creator',
  'status-creator',
  'release-author',
  'tagger',
];

/** The first person of the ladder; last, where a push deploys, who merged or enqueued what is on top. */
function deployersOf(shipment: Shipment, changes: readonly DeliveredChange[], who: Who) {
  const named = ladder.flatMap((evidence) =>
    shipment.records
      .flatMap(({ deployers }) => deployers)
      .filter((one) => one.evidence === evidence)
      .map((one) => ({ evidence, person: who(one.who) })),
  );
  const top = changes.find(({ shipped }) => shipped.change.tip === shipment.commit) ?? changes.at(-1);
  const pushed = shipment.records.some(({ trigger }) => trigger === 'push');
  const merger = pushed && top?.merger ? [{ evidence: 'merger' as const, person: top.merger }] : [];
  const human = [...named, ...merger].flatMap(({ evidence, person }) =>
    person && !person.bot ? [{ evidence, person }] : [],
  );
  return {
    deployer: human[0] ?? null,
    unknownDeployer: named.every(({ person }) => person === null) && !isScheduled(shipment),
    initiators: distinct(human.map(({ person }) => person)),
    triggeredByMachine: named.some(({ evidence, person }) => evidence === 'triggering-actor' && person?.bot),
  };
}

const isScheduled = ({ records }: Shipment): boolean => records.some(({ trigger }) => trigger === 'schedule');

function deliveredChange(commits: Analysis['data']['commits'], shipped: Shipped, who: Who): DeliveredChange {
  const { pullRequest, commits: numbers } = shipped.change;
  const mine = numbers.flatMap((number) => commits[number] ?? []);
  const own = pullRequest?.commits ?? [];
  const writers = [...mine, ...own].flatMap(({ author, coAuthors }) => [
    ...(author ? [author] : []),
    ...coAuthors,
  ]);
  const merger = mergerOf(pullRequest, who);
  const human = people(writers, who);
  return {
    shipped,
    pullRequest,
    authors: human.length > 0 || !merger ? human : [merger],
    unknownAuthors: writers.filter((writer) => who(writer) === null).length,
    hands: people([...writers, ...committersOf(shipped, mine)], who),
    merger,
    reviews: (pullRequest?.reviews ?? []).flatMap((review) => {
      const person = who(review.by);
      return person && !person.bot ? [{ review, person }] : [];
    }),
  };
}

// Of what was rebased or squashed the committer is whoever pressed the button.
const committersOf = ({ change }: Shipped, commits: readonly Commit[]): Identity[] =>
  change.rewritten ? [] : commits.flatMap(({ committer }) => committer ?? []);

/** Who decided to merge: a merge queue and automatic merging act for whoever asked them to. */
function mergerOf(pullRequest: PullRequest | null, who: Who): Person | null {
  const asked = [pullRequest?.mergedBy, pullRequest?.enqueuedBy].flatMap((one) => one ?? []);
  return people(asked, who)[0] ?? null;
}

const people = (identities: readonly Identity[], who: Who): Person[] =>
  distinct(identities.flatMap((identity) => who(identity) ?? []).filter(({ bot }) => !bot));

/** Each person once. */
export const distinct = (persons: readonly Person[]): Person[] => [
  ...new Map(persons.map((person) => [person.key, person])).values(),
];
