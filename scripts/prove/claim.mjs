// What a proof holds for: it tells whether a claim is still the one that was proved.
import { createHash } from 'node:crypto';

/** The claim of a behaviour in short: its statements and what they give. */
export const digest = ({ probe }) =>
  createHash('sha256').update(JSON.stringify(probe)).digest('hex').slice(0, 12);
