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
