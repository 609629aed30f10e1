import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  distribution,
  duration,
  edition,
  intervalBand,
  leadBand,
  medianWithWaiting,
  quantile,
} from '../src/history/statistics.js';
import { durationInWords, shortDuration } from '../src/support/durations.js';

const [hour, day, week, month] = [3600, 86_400, 604_800, 730 * 3600];

test('the middle, nine of ten, the largest', () => {
  expect(distribution([4, 1, 3, 2])).toEqual({ n: 4, p50: 2.5, p90: 3.7, max: 4 });
  expect(distribution([5])).toEqual({ n: 1, p50: 5, p90: 5, max: 5 });
  expect(distribution([])).toEqual({ n: 0, p50: null, p90: null, max: null });
  // As text 10 would come before 9.
  expect(quantile([9, 10], 1)).toBe(10);
  expect(distribution([10, 9, 100]).p50).toBe(10);
});

describe('the median with what still waits', () => {
  test('of a textbook’s shape', () => {
    // Deaths at 1, 3, 4; still there at 2 and 5: S(1) = 4/5, S(3) = 4/5 · 2/3, S(4) = 4/15.
    expect(medianWithWaiting([1, 3, 4], [2, 5])).toBe(4);
    expect(medianWithWaiting([1, 3, 4], [])).toBe(3);
  });

  test('is not known while most are waiting', () => {
    expect(medianWithWaiting([1], [2, 3])).toBeNull();
    expect(medianWithWaiting([], [2, 3])).toBeNull();
    expect(duration([], [day]).p50WithWaiting).toBeNull();
  });

  test('is never earlier than the plain one that takes the lower of two', () => {
    const times = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(times, times, (ended, waiting) => {
        const sorted = [...ended].sort((a, b) => a - b);
        const plain = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
        expect(medianWithWaiting(ended, [])).toBe(plain);
        const longer = medianWithWaiting(ended, waiting);
        if (longer !== null) expect(longer).toBeGreaterThanOrEqual(plain);
      }),
    );
  });
});

test('six bands, whose edition is always told', () => {
  const labels = [hour - 1, hour, day, week, month, 6 * month].map((value) => leadBand(value));
  expect(labels.map((band) => band?.label)).toEqual([
    'less than one hour',
    'less than one day',
    'one day to one week',
    'one week to one month',
    'one month to six months',
    'more than six months',
  ]);
  expect(new Set(labels.map((band) => band?.edition))).toEqual(new Set([edition]));
  expect(leadBand(null)).toBeNull();
  expect(intervalBand(3 * day)?.label).toBe('between once per day and once per week');
});

test.each([
  [30, '30 seconds', '30 s'],
  [60, '60 seconds', '60 s'],
  [100, '2 minutes', '2 min'],
  [hour, '60 minutes', '60 min'],
  [1.5 * hour, '1.5 hours', '1.5 h'],
  [30 * hour, '30 hours', '30 h'],
  [36 * hour, '1.5 days', '1.5 d'],
  [2 * day, '2 days', '2 d'],
  [45 * day, '45 days', '45 d'],
  [90 * day, '90 days', '90 d'],
  [5 * month, '5 months', '5 mo'],
  [3 * 12 * month, '3 years', '3 y'],
])('%d seconds are %s', (seconds, words, short) => {
  expect(durationInWords(seconds)).toBe(words);
  expect(shortDuration(seconds)).toBe(short);
});

test('no time is a dash', () => expect(shortDuration(null)).toBe('–'));
