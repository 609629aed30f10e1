import type { Seconds, TimeWeek } from '../model.js';
import type { Analysis, ServiceHistory } from './analysis.js';
import { ascending, quantile } from './statistics.js';

const week = 7 * 24 * 3600;
const mostWeeks = 260;

/** The weeks of the window, the last one ending now: what went live in each, and what waited at its end. */
export function weeksOf({ data }: Analysis, { ledger, shipped, waiting }: ServiceHistory): TimeWeek[] {
  const ends = weekEnds(data.since, data.now);
  const written = shipped.filter(({ change }) => !change.bot);
  const liveAt = (number: number): Seconds => ledger.shipments[number]?.liveAt ?? Number.POSITIVE_INFINITY;
  const spans = [
    ...written.map(({ change, shipment }) => ({ from: change.integrated, to: liveAt(shipment) })),
    ...(waiting ?? [])
      .filter(({ change }) => !change.bot)
      .map(({ change }) => ({ from: change.integrated, to: Number.POSITIVE_INFINITY })),
  ];
  return ends.map((end) => {
    const within = (time: Seconds): boolean => time > end - week && time <= end;
    const deployed = ledger.shipments.filter((one) => within(one.liveAt));
    const mine = written.filter(({ shipment }) => within(liveAt(shipment)));
    const pending = spans.filter(({ from, to }) => from <= end && to > end);
    return {
      until: new Date(end * 1000).toISOString().slice(0, 10),
      deployed: deployed.length,
      failed: ledger.failures.filter(({ createdAt }) => within(createdAt)).length,
      rollbacks: deployed.filter(({ kind }) => kind === 'rollback').length,
      changes: mine.length,
      lag: median(mine.map(({ lag }) => lag)),
      lead: median(mine.flatMap(({ lead }) => lead ?? [])),
      waiting: waiting === null ? null : pending.length,
      oldestWaiting:
        waiting === null || pending.length === 0 ? null : end - Math.min(...pending.map(({ from }) => from)),
    };
  });
}

/** Whole weeks back from now, oldest first; of a long window the newest ones. */
export function weekEnds(since: Seconds, now: Seconds, length = week): Seconds[] {
  const count = Math.min(mostWeeks, Math.floor((now - since) / length));
  return Array.from({ length: count }, (_, index) => now - (count - 1 - index) * length);
}

const median = (numbers: readonly number[]): number | null => quantile(ascending(numbers), 0.5);
