import type {
  DeployerEvidence,
  HistoryCheck,
  HistoryData,
  PeopleOptions,
  PeopleReport,
  PeopleViolation,
  Seconds,
} from '../model.js';
import type { Analysis } from './analysis.js';
import { type Cast, castOf } from './cast.js';
import { worst } from './checks.js';
import { type Delivery, deliveriesOf, distinct } from './deliveries.js';
import { iso } from './deployment-facts.js';
import { type Disclosure, disclosureFor } from './disclosure.js';
import { ownFacts } from './own-facts.js';
import { separatedChecks, sharedChecks } from './people-checks.js';
import {
  absenceFactor,
  commitsSelfShipped,
  handoffs,
  involved,
  mostlyUnknown,
  ratio,
  selfShipped,
  withheld,
} from './people-figures.js';
import type { Who } from './persons.js';
import { type Separation, separation } from './separation.js';
import { weekEnds } from './weeks.js';

const mostViolations = 50;

/** What a report says about people: counts and ratios, and names of nobody. */
export function peopleReport(
  analysis: Analysis,
  options: PeopleOptions,
  who: Who,
  digest: (text: string) => string,
): PeopleReport {
  const { data } = analysis;
  const deliveries = deliveriesOf(analysis, who);
  const cast = castOf(deliveries, data.commits, who);
  const human = deliveries.filter(({ deployer }) => deployer !== null).length;
  const told = deliveries.filter((delivery) => !isUnknown(delivery));
  const why = withheld(cast, deliveries.length, options);
  const self = selfShipped(deliveries, cast);
  const taking = involved(cast);
  const periods = weekEnds(data.since, data.now, fourWeeks);
  const commits = commitsSelfShipped(deliveries, data.commits, who);
  const figures = {
    selfShipped: ratio(self.of, self.among, why ?? mostlyUnknown(self), options.minimum.deployments),
    selfShippedOverTime: periods.map((end) => selfShippedUntil(end, deliveries, cast, options)),
    involved: ratio(taking.of, taking.among, why ?? mostlyUnknown(taking), options.minimum.people),
    absenceFactor: why === null && human >= options.minimum.deployments ? absenceFactor(deliveries) : null,
    automated: ratio(told.length - human, told.length, why, options.minimum.deployments),
    handoffs: why === null && human > 0 ? handoffs(deliveries) : null,
    commitsSelfShipped: ratio(commits.of, commits.among, why ?? mostlyUnknown(commits)),
  };
  const separated = options.policy === 'separated' ? separation(deliveries, data, options) : null;
  const checks: HistoryCheck[] = separated
    ? separatedChecks(separated, data, options)
    : sharedChecks({ ...figures, cast, human, withheld: why }, options);
  const disclosure = disclosureFor(data, options, digest);
  return {
    status: worst(checks.map(({ status }) => status)),
    policy: options.policy,
    window: { since: iso(data.since), until: iso(data.now) },
    source: data.source,
    unavailable: data.unavailable,
    deployments: countsOf(deliveries, human),
    people: headcount(cast, deliveries.length),
    ...figures,
    bots: { commits: cast.botCommits, agents: cast.agents },
    unknownAuthors: cast.unknownAuthors,
    violations: separated ? violationsOf(separated, disclosure) : [],
    own: ownFacts(analysis, who),
    checks,
    notes: [...disclosure.notes, ...notesOf(data, cast, self.unknown)],
  };
}

const fourWeeks = 28 * 24 * 3600;

/** The share of four weeks, withheld by the same rule as that of the whole window. */
function selfShippedUntil(
  end: Seconds,
  deliveries: readonly Delivery[],
  cast: Cast,
  options: PeopleOptions,
): PeopleReport['selfShippedOverTime'][number] {
  const mine = deliveries.filter(({ shipment: { liveAt } }) => liveAt > end - fourWeeks && liveAt <= end);
  const authors = distinct(mine.flatMap((one) => cast.authorsOf.get(one) ?? []));
  const deployers = distinct(mine.flatMap(({ deployer }) => deployer?.person ?? []));
  const self = selfShipped(mine, cast);
  const why = withheld({ ...cast, authors, deployers }, mine.length, options) ?? mostlyUnknown(self);
  return {
    until: iso(end).slice(0, 10),
    share: ratio(self.of, self.among, why, options.minimum.deployments),
  };
}

const isUnknown = ({ deployer, unknownDeployer }: Delivery): boolean => deployer === null && unknownDeployer;

function countsOf(deliveries: readonly Delivery[], human: number): PeopleReport['deployments'] {
  const evidence: Partial<Record<DeployerEvidence, number>> = {};
  for (const { deployer } of deliveries)
    if (deployer) evidence[deployer.evidence] = (evidence[deployer.evidence] ?? 0) + 1;
  const unknown = deliveries.filter(isUnknown).length;
  return { all: deliveries.length, human, automated: deliveries.length - human - unknown, unknown, evidence };
}

const headcount = ({ authors, deployers, approvers }: Cast, deployments: number): PeopleReport['people'] => ({
  authors: deployments > 0 ? authors.length : null,
  deployers: deployments > 0 ? deployers.length : null,
  approvers: deployments > 0 ? approvers.length : null,
});

function violationsOf({ violations }: Separation, disclosure: Disclosure): PeopleViolation[] {
  return violations.slice(-mostViolations).map(({ check, delivery, change, reason, involved: people }) => ({
    check,
    deployment: delivery.record.id,
    service: delivery.service,
    sha: change.shipped.change.sha,
    pullRequest: change.pullRequest?.number ?? null,
    reason,
    involved: people.flatMap((person) => disclosure.show(person) ?? []),
  }));
}

function notesOf(data: HistoryData, cast: Cast, unknown: number): string[] {
  const hidden = data.pullRequests.some(({ commits, commitCount }) => commits.length < commitCount);
  return [
    ...(unknown > 0
      ? [
          `Of ${unknown} deployments it cannot be told whether an author made them: an address and an account may be one person. A .mailmap tells.`,
        ]
      : []),
    ...(cast.unknownAuthors > 0 ? [`${cast.unknownAuthors} commits name nobody who can be identified.`] : []),
    ...(hidden
      ? [
          'Of some pull requests only the first commits were read: who wrote the others is known from the merged commit alone.',
        ]
      : []),
  ];
}
