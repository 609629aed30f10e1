import type {
  DeploymentCounts,
  HistoryData,
  LiveDeployment,
  Seconds,
  ServiceTime,
  TimelineEntry,
} from '../model.js';
import type { Analysis, ServiceHistory } from './analysis.js';
import { at, none } from './graph.js';
import { ascending, quantile } from './statistics.js';

const mostEntries = 100;
const parts = 30;

/** A time as reports write it: UTC, to the second. */
export const iso = (time: Seconds): string => new Date(time * 1000).toISOString().replace('.000Z', 'Z');

/** How often was deployed, and what became of it. */
export function countsOf({ ledger, shipped }: ServiceHistory, { since }: HistoryData): DeploymentCounts {
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

/** What runs now. */
export function liveDeployment(
  { data, branch }: Analysis,
  { ledger }: ServiceHistory,
): LiveDeployment | null {
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

/** The window in equal parts. */
export function paceOf({ ledger }: ServiceHistory, { since, now }: HistoryData): ServiceTime['pace'] {
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

/** The newest deployments of the window, failed ones as well. */
export function timeline({ ledger, shipped }: ServiceHistory, since: Seconds): TimelineEntry[] {
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
