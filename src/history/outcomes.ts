import type { Deployment, Seconds } from '../model.js';

/**
 * What became of a record: `live`; `failed` (it ended and never succeeded); `pending`; `unknown` (nobody said);
 * `nothing` (it never was a deployment: switched off without having been on, a draft, a pre-release).
 */
export type Fate = 'live' | 'failed' | 'pending' | 'unknown' | 'nothing';

export interface Outcome {
  readonly fate: Fate;
  /** When it went live. */
  readonly liveAt: Seconds | null;
  /** Failures before it went live, or in all where it never did. */
  readonly failures: number;
}

const failing = new Set(['failure', 'error', 'failed']);
const pending = new Set(['pending', 'queued', 'in_progress', 'waiting']);

/**
 * What the statuses of a record say. The first success counts: later ones are repetitions, and GitHub sets a
 * deployment to inactive when the next one succeeds, so neither its state nor its last change tells anything.
 */
export function outcomeOf(record: Deployment, assumeSuccess: boolean): Outcome {
  const statuses = record.statuses.map(({ state, at }) => ({ state: state.toLowerCase(), at }));
  const successes = statuses.filter(({ state }) => state === 'success').map(({ at }) => at);
  const liveAt = successes.length > 0 ? successes.reduce((a, b) => Math.min(a, b)) : null;
  const failures = statuses.filter(
    ({ state, at }) => failing.has(state) && (liveAt === null || at <= liveAt),
  ).length;
  if (liveAt !== null) return { fate: 'live', liveAt, failures };
  if (failures > 0) return { fate: 'failed', liveAt, failures };
  if (statuses.some(({ state }) => pending.has(state))) return { fate: 'pending', liveAt, failures };
  if (statuses.length > 0) return { fate: 'nothing', liveAt, failures };
  return assumeSuccess
    ? { fate: 'live', liveAt: record.createdAt, failures }
    : { fate: 'unknown', liveAt, failures };
}
