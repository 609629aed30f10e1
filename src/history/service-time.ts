import type { Distribution, Seconds, ServiceTime, TimeOptions, Waiting, WaitingGroup } from '../model.js';
import type { Analysis, ServiceHistory } from './analysis.js';
import { worst } from './checks.js';
import { countsOf, liveDeployment, paceOf, timeline } from './deployment-facts.js';
import type { Shipped } from './shipping.js';
import { distribution, duration, intervalBand } from './statistics.js';
import { isStep, timeChecks } from './time-checks.js';
import { weeksOf } from './weeks.js';

const mostWaiting = 50;

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
    weeks: weeksOf(analysis, history),
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
