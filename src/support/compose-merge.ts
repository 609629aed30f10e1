import { implicitContext, type ListValue, type MapValue, type Value } from './compose-value.js';
import { Unreadable } from './unreadable.js';

/** How many entries the merges of one project may still touch: `extends` can repeat one big service many times. */
export interface Budget {
  left: number;
}

/** Takes `amount` from the budget. @throws Unreadable where nothing is left */
export function spend(budget: Budget, amount: number): void {
  budget.left -= amount;
  if (budget.left < 0)
    throw new Unreadable('expands to more services and settings than any project has: not read');
}

/** Where a key without a value is itself a statement (it takes the shell's value) and so replaces what was there. */
const nullReplaces = new Set(['environment', 'args']);

/**
 * One map laid over another as compose does it: maps merge, lists append, a scalar takes the place of a scalar,
 * an empty value leaves what is there; `!reset` and `!override` remove and replace
 * (https://docs.docker.com/reference/compose-file/merge/).
 */
export function mergeMaps(base: MapValue, over: MapValue, budget: Budget, key = ''): MapValue {
  spend(budget, base.entries.size + over.entries.size);
  const entries = new Map(base.entries);
  for (const [name, value] of over.entries) {
    const before = entries.get(name);
    if (value.effect === 'reset') entries.delete(name);
    else if (value.effect === 'replace' || !before) entries.set(name, settled(value, budget));
    else entries.set(name, mergeValues(before, value, budget, nullReplaces.has(key), name));
  }
  return { ...base, effect: 'merge', entries };
}

function mergeValues(base: Value, over: Value, budget: Budget, nulls: boolean, key: string): Value {
  if (key === implicitContext || (over.kind === 'scalar' && over.isNull && !nulls)) return base;
  if (base.kind === 'map' && over.kind === 'map') return mergeMaps(base, over, budget, key);
  if (base.kind === 'list' && over.kind === 'list') {
    spend(budget, base.items.length);
    return { ...base, items: [...base.items, ...settledItems(over, budget)] };
  }
  return settled(over, budget);
}

/** A value that nothing was there for: what it would reset is gone, and it merges like any other from now on. */
export function settled(value: Value, budget: Budget): Value {
  spend(budget, 1);
  if (value.kind === 'scalar') return value.effect === 'merge' ? value : { ...value, effect: 'merge' };
  if (value.kind === 'list') return { ...value, effect: 'merge', items: settledItems(value, budget) };
  return settledMap(value, budget);
}

/** The same for a map. */
export function settledMap(value: MapValue, budget: Budget): MapValue {
  const entries = new Map<string, Value>();
  for (const [key, entry] of value.entries)
    if (entry.effect !== 'reset') entries.set(key, settled(entry, budget));
  return { ...value, effect: 'merge', entries };
}

function settledItems({ items }: ListValue, budget: Budget): Value[] {
  return items.filter((item) => item.effect !== 'reset').map((item) => settled(item, budget));
}

/**
 * A service laid over the one that it extends. What it resets or replaces there, it also resets and replaces in the
 * files that it is merged with later.
 */
export function extend(base: MapValue, over: MapValue, budget: Budget): MapValue {
  const merged = mergeMaps(settledMap(base, budget), over, budget);
  const entries = new Map(merged.entries);
  for (const [key, value] of over.entries) if (value.effect !== 'merge') entries.set(key, value);
  return { ...merged, effect: over.effect, entries };
}
