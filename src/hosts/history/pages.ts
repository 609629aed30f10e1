import type { Unavailable } from '../../model.js';
import { secondsOf } from '../../support/durations.js';
import type { Answer } from '../api.js';
import { failedReading } from './not-read.js';

/** What several pages hold, newest first. */
export interface Pages<T> {
  readonly items: readonly T[];
  /** Whether there is more that was not read. */
  readonly more: boolean;
  readonly unavailable: readonly Unavailable[];
}

/** One page, and where the next one begins. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** How long pages are read. */
export interface Reading<T> {
  readonly what: Unavailable['what'];
  readonly most: number;
  /** A page that was read already. */
  readonly first?: Page<T>;
  ask(after: string | null): Promise<Answer<Page<T>>>;
  /** Whether what was read so far is enough. */
  enough(items: readonly T[]): boolean;
}

/** Reads pages until there is enough, no more, or one that cannot be read: then what was read counts as a part. */
export async function readPages<T>({ what, most, first, ask, enough }: Reading<T>): Promise<Pages<T>> {
  const items: T[] = [...(first?.items ?? [])];
  let next = first ? first.next : null;
  for (let page = first ? 1 : 0; page < most && (page === 0 || next !== null); page++) {
    if (page > 0 && enough(items)) return { items, more: true, unavailable: [] };
    const answer = await ask(next);
    if (!answer.ok) return { items, more: true, unavailable: [failedReading(what, answer, items.length)] };
    items.push(...answer.value.items);
    next = answer.value.next;
  }
  return { items, more: next !== null, unavailable: [] };
}

/** The earliest of these times, or null. */
export function earliest(times: readonly (string | null | undefined)[]): number | null {
  const seconds = times.flatMap((time) => secondsOf(time) ?? []);
  return seconds.length > 0 ? seconds.reduce((a, b) => Math.min(a, b)) : null;
}
