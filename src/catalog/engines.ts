import { brokers } from './engines/brokers.js';
import { databases } from './engines/databases.js';
import { others, runtimes } from './engines/runtimes.js';
import { type Engine, row } from './engines/shape.js';
import { stores } from './engines/stores.js';

export type { Engine } from './engines/shape.js';

/** Every engine of the catalogue. */
export const engines: readonly Engine[] = [...databases, ...stores, ...brokers, ...runtimes, ...others];

const byId = new Map(engines.map((engine) => [engine.id, engine]));

/** The catalogue's entry; an engine that it does not know compares by its first number. */
export function engine(id: string): Engine {
  return byId.get(id) ?? row(id, id, 'other');
}

/** Whether the catalogue has an entry of that id. */
export function isKnownEngine(id: string): boolean {
  return byId.has(id);
}

/**
 * Whether two versions of an engine lie on one side of its behaviour boundary, over the precision that both
 * declare: MySQL 8.0 and 8.4 differ, 8 and 8.0 may or may not ("unknown"). What is never compared is the same.
 */
export function sameBoundary(id: string, a: string | null, b: string | null): 'same' | 'differs' | 'unknown' {
  const { comparable, boundary } = engine(id);
  if (boundary('1') === 0) return 'same';
  const [left, right] = [a && comparable(a), b && comparable(b)];
  if (!left || !right) return 'unknown';
  const parts = Math.max(boundary(left), boundary(right));
  const [ours, theirs] = [left.split('.'), right.split('.')];
  for (let i = 0; i < parts; i++) {
    if (ours[i] === undefined || theirs[i] === undefined) return 'unknown';
    if (Number(ours[i]) !== Number(theirs[i])) return 'differs';
  }
  return 'same';
}
