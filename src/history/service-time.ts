import type {
  DeploymentCounts,
  Distribution,
  HistoryData,
  LiveDeployment,
  Seconds,
  ServiceTime,
  TimelineEntry,
  TimeOptions,
  Waiting,
  WaitingGroup,
} from '../model.js';
import type { Analysis, ServiceHistory } from './analysis.js';
import { worst } from './checks.js';
import { at, none } from './graph.js';
import type { Shipped } from './shipping.js';
import { ascending, distribution, duration, intervalBand, quantile } from './statistics.js';
import { isStep, timeChecks } from './time-checks.js';

const mostEntries = 100;
const parts = 30;
const mostWaiting = 50;

/** A time as reports write it: UTC, to the second. */
export const iso = (time: Seconds): string => new Date(time * 1000).toISOString().replace('.000Z', 'Z');

/** What a report says about the time of one service. */
export function serviceTime(analysis: Analysis, history: ServiceHistory, options: TimeOptions): ServiceTime {
  const { data } = analysis;
  const written = history.shipped.filter(({ change }) => !change.bot);
  const pending = history.waiting?.filter(({ change }) => !change.bot) ?? [];
  const lag = duration(
    written.map((one) => one.lag),
    pending.map(({ age }) => age),
  );
  const lead = duration(
    written.flatMap((one) => one.lead ?? []),
    pending.flatMap(({ change }) => (change.written === null ? [] : Math.max(0, data.now - change.written))),
  );
  const intervals = intervalsOf(history, data.since);
  const batches = batchesOf(history, data.since);
  const waiting = waitingReport(history);
  const deployments = history.ledger.shipments.filter(({ liveAt }) => liveAt >= data.since).length;
  const figures = { now: data.now, lead, lag, interval: intervals, batches, deployments, ...waiting };
  const checks = timeChecks(history, figures, options);
  return {
    service: history.name,
    environments: history.environments,
    status: worst(checks.map(({ status }) => status)),
    live: liveDeployment(analysis, history),
    deployments: countsOf(history, data),
    timeline: timeline(history, data.since),
    pace: paceOf(history, data),
    lead,
    lag,
    interval: { ...intervals, band: intervalBand(intervals.p50) },
    batch: distribution(batches),
    rollout: rolloutOf(history, data.since),
    waiting,
    checks,
  };
}

/** Gaps that end within the window; where none does, all that are known. */
function intervalsOf({ ledger }: ServiceHistory, since: Seconds): Distribution {
  const times = ledger.shipments.filter(isStep).map(({ liveAt }) => liveAt);
  const gaps = times.slice(1).map((time, index) => ({ time, gap: time - (times[index] ?? time) }));
  const within = gaps.filter(({ time }) => time >= since);
  return distribution((within.length > 0 ? within : gaps).map(({ gap }) => gap));
}

function batchesOf({ ledger, shipped }: ServiceHistory, since: Seconds): number[] {
  const sizes = sizesOf(shipped);
  return ledger.shipments.flatMap((shipment, number) =>
    !shipment.baseline && shipment.liveAt >= since && shipment.kind === 'deploy'
      ? [sizes.get(number) ?? 0]
      : [],
  );
}

function sizesOf(shipped: readonly Shipped[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { shipment } of shipped) sizes.set(shipment, (sizes.get(shipment) ?? 0) + 1);
  return sizes;
}

function rolloutOf({ ledger }: ServiceHistory, since: Seconds): Distribution | null {
  const spread = ledger.shipments.filter(({ targets, liveAt }) => targets.size > 1 && liveAt >= since);
  return spread.length > 0 ? distribution(spread.map((one) => one.spread)) : null;
}

function countsOf({ ledger, shipped }: ServiceHistory, { since }: HistoryData): DeploymentCounts {
  const mine = ledger.shipments.filter(({ liveAt }) => liveAt >= since);
  const failed = ledger.failures.filter(({ createdAt }) => createdAt >= since).length;
  const retried = ledger.retried.filter((time) => time >= since).length;
  const of = (kind: TimelineEntry['kind']): number => mine.filter((one) => one.kind === kind).length;
  return {
    attempts: mine.length + failed + retried,
    succeeded: mine.length,
    failed,
    repeated: of('repeat'),
    rollbacks: of('rollback'),
    outOfOrder: of('out-of-order'),
    beforeMerge: shipped.filter(({ beforeMerge }) => beforeMerge).length,
    unresolved: of('unresolved'),
    approximate: mine.filter(({ records }) => records.some(({ approximate }) => approximate !== null)).length,
    baseline: ledger.shipments.filter(({ baseline }) => baseline).length,
  };
}

function liveDeployment({ data, branch }: Analysis, { ledger }: ServiceHistory): LiveDeployment | null {
  const { live } = ledger;
  const record = live?.records[0];
  if (!live || !record || live.sha === null) return null;
  const onBranch = live.commit !== none && at(branch.steps, live.commit) !== none;
  return {
    sha: live.sha,
    ref: record.ref,
    environment: record.environment,
    at: iso(live.liveAt),
    age: Math.max(0, data.now - live.liveAt),
    approximate: record.approximate,
    stands: live.commit === none ? 'unresolved' : onBranch ? 'on-branch' : 'apart',
  };
}

function paceOf({ ledger }: ServiceHistory, { since, now }: HistoryData): ServiceTime['pace'] {
  const pace = Array.from({ length: parts }, () => ({ live: 0, failed: 0 }));
  const part = (time: Seconds) =>
    pace[Math.min(parts - 1, Math.floor(((time - since) / Math.max(1, now - since)) * parts))];
  for (const { liveAt } of ledger.shipments) {
    const mine = part(liveAt);
    if (mine) mine.live++;
  }
  for (const { createdAt } of ledger.failures) {
    const mine = part(createdAt);
    if (mine) mine.failed++;
  }
  return pace;
}

function timeline({ ledger, shipped }: ServiceHistory, since: Seconds): TimelineEntry[] {
  const lags = new Map<number, number[]>();
  for (const { shipment, lag } of shipped) {
    const list = lags.get(shipment);
    if (list) list.push(lag);
    else lags.set(shipment, [lag]);
  }
  const succeeded = ledger.shipments.map((shipment, number) => {
    const measured = !shipment.baseline && shipment.commit !== none;
    const mine = lags.get(number) ?? [];
    return {
      time: shipment.liveAt,
      environment: shipment.records[0]?.environment ?? '',
      sha: shipment.sha,
      ref: shipment.records[0]?.ref ?? null,
      changes: measured ? mine.length : null,
      lag: quantile(ascending(mine), 0.5),
      kind: shipment.kind,
    };
  });
  const failed = ledger.failures.map(({ createdAt, environment, sha, ref }) => ({
    ...{ time: createdAt, environment, sha, ref, changes: null, lag: null },
    kind: 'failed' as const,
  }));
  return [...succeeded, ...failed]
    .filter(({ time }) => time >= since)
    .sort((a, b) => a.time - b.time)
    .slice(-mostEntries)
    .map(({ time, ...entry }) => ({ at: iso(time), ...entry }));
}

function waitingReport({ waiting }: ServiceHistory): Waiting {
  const group = (bot: boolean): WaitingGroup => {
    const ages = waiting?.filter(({ change }) => change.bot === bot).map(({ age }) => age) ?? null;
    const { n, p50, max } = distribution(ages ?? []);
    return { n: ages ? n : null, oldest: max, p50 };
  };
  return {
    known: waiting !== null,
    people: group(false),
    bots: group(true),
    changes: (waiting ?? []).slice(0, mostWaiting).map(({ change, age, rolledBack }) => ({
      sha: change.sha,
      pullRequest: change.pullRequest?.number ?? null,
      age,
      bot: change.bot,
      rolledBack,
    })),
  };
}
