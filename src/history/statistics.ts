import type { Band, Distribution, Duration, Seconds } from '../model.js';

/** The value below which this share of the sorted numbers lies, between two of them by proportion. */
export function quantile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

export const ascending = (numbers: readonly number[]): readonly number[] =>
  [...numbers].sort((a, b) => a - b);

/** n, p50, p90 and max. Without numbers every figure is null, never 0. */
export function distribution(numbers: readonly number[]): Distribution {
  const sorted = ascending(numbers);
  return {
    n: sorted.length,
    p50: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
    max: sorted.at(-1) ?? null,
  };
}

/**
 * The median by Kaplan and Meier: the shortest time after which at most half are still waiting, where those that wait
 * are known to take longer than they have waited. Null where fewer than half are known to have ended.
 */
export function medianWithWaiting(ended: readonly number[], waiting: readonly number[]): number | null {
  const events = [
    ...ended.map((time) => ({ time, ends: true })),
    ...waiting.map((time) => ({ time, ends: false })),
  ].sort((a, b) => a.time - b.time || Number(b.ends) - Number(a.ends));
  let surviving = 1;
  for (const [before, { time, ends }] of events.entries()) {
    if (ends) surviving *= 1 - 1 / (events.length - before);
    // A product of fractions comes to a half only nearly.
    if (surviving <= 0.5 + 1e-9) return time;
  }
  return null;
}

/** A distribution of durations with those that have not ended. */
export const duration = (ended: readonly Seconds[], waiting: readonly Seconds[]): Duration => ({
  ...distribution(ended),
  waiting: waiting.length,
  p50WithWaiting: ended.length === 0 ? null : medianWithWaiting(ended, waiting),
  band: leadBand(quantile(ascending(ended), 0.5)),
});

const hour = 3600;
const day = 24 * hour;
const week = 7 * day;
/** DORA's month: 730 hours. */
const month = 730 * hour;

/** The quick check whose six bands serve as labels; thresholds moved between years, so the edition is always told. */
export const edition = 'DORA quick check 2025';

const leadBands = [
  [hour, 'less than one hour'],
  [day, 'less than one day'],
  [week, 'one day to one week'],
  [month, 'one week to one month'],
  [6 * month, 'one month to six months'],
  [Number.POSITIVE_INFINITY, 'more than six months'],
] as const;

const intervalBands = [
  [hour, 'on demand'],
  [day, 'between once per hour and once per day'],
  [week, 'between once per day and once per week'],
  [month, 'between once per week and once per month'],
  [6 * month, 'between once per month and once every six months'],
  [Number.POSITIVE_INFINITY, 'fewer than once every six months'],
] as const;

const bandIn =
  (bands: readonly (readonly [number, string])[]) =>
  (value: Seconds | null): Band | null => {
    const label = value === null ? undefined : bands.find(([below]) => value < below)?.[1];
    return label === undefined ? null : { label, edition };
  };

/** The band of a time from commit to production. */
export const leadBand = bandIn(leadBands);

/** The band of a time between deployments. */
export const intervalBand = bandIn(intervalBands);
