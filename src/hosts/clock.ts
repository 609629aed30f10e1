import { createHash } from './digests.js';

/** Seconds since 1970. */
export const secondsNow = (): number => Math.floor(Date.now() / 1000);

/** A text made unreadable, always in the same way. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
