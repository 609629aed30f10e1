import { namedBroker } from './django-engines.js';
import type { Named } from './named-url.js';
import { entry, truthOf, type Value } from './python-values.js';
import { type Candidate, candidate, oneOf, possibilities, type Slots } from './settings-slots.js';
import type { Unit } from './settings-units.js';

const eager = ['CELERY_TASK_ALWAYS_EAGER', 'CELERY_ALWAYS_EAGER', 'task_always_eager'];
const broker = ['CELERY_BROKER_URL', 'BROKER_URL', 'CELERY_BROKER', 'broker_url'];
const holders = ['CELERY', 'CELERY_SETTINGS', 'CELERY_CONFIG'];

/**
 * What Celery hands its tasks to: nobody, where it runs them at once, else its broker
 * (https://docs.celeryq.dev/en/stable/userguide/configuration.html).
 */
export const celerySlot: Slots = (unit, scenario) => {
  const { name: setting, value: switched } = found(unit, eager) ?? { name: '', value: null };
  const isEager = switched ? truthOf(switched) : false;
  const isTurned = scenario.keysSet && switched !== null && switched.keys.length > 0;
  if (switched && isEager !== isTurned && isEager !== null)
    return [candidate(switched, { role: 'broker', name: 'celery', engine: 'in-process', declared: setting })];
  const url = found(unit, broker);
  return oneOf(possibilities(url?.value ?? null).flatMap((one) => brokerOf(one, switched?.keys ?? [])));
};

function brokerOf(value: Value, eagerKeys: readonly string[]): Candidate[] {
  const known: (Named & { isByName: boolean }) | null = namedBroker(value);
  if (!known) return [];
  const keys = value.keys.length > 0 ? value.keys : eagerKeys;
  return [candidate(value, { role: 'broker', name: 'celery', ...known, keys })];
}

/** A setting by any of its names, at the top or in Celery's own dictionary. */
function found(unit: Unit, names: readonly string[]): { name: string; value: Value } | null {
  for (const name of names) {
    const value = unit.lookup(name) ?? inHolder(unit, name);
    if (value) return { name, value };
  }
  return null;
}

function inHolder(unit: Unit, name: string): Value | null {
  if (name !== name.toLowerCase()) return null;
  for (const holder of holders) {
    const value = entry(unit.lookup(holder), name);
    if (value) return value;
  }
  return null;
}
