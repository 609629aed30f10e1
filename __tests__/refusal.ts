import { expect } from '@jest/globals';
import { Unreadable } from '../src/support/unreadable.js';

/** What `read` refuses and on which line ("what @ line"); fails where it refuses nothing or breaks. */
export function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return `${error.message} @ ${error.line}`;
  }
  throw new Error('nothing was refused');
}

/** Fails where `work` takes as many milliseconds; generous, for a busy machine: it is there to catch what hangs. */
export function within<Result>(milliseconds: number, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  expect(performance.now() - start).toBeLessThan(10 * milliseconds);
  return result;
}
