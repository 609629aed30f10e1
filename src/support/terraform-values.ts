import type { Place } from '../model.js';

/** The input of a module call through which a value went, as it is written there. */
export interface Passage extends Place {
  readonly source: string;
}

/** A scalar that is known, with the line that literally holds it. */
export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly at: Place;
  /** As it is written there, with the name it is given. */
  readonly declared: string;
  /** The inputs of module calls that it passed through, from the outermost on. */
  readonly through: readonly Passage[];
  /** Whether it is a variable's default, which holds where nobody sets the variable. */
  readonly isDefault: boolean;
}

/** What an expression is as far as the files tell. `whole`: nothing in it is left out for being unknown. */
export type Value =
  | TextValue
  | { readonly kind: 'null' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly whole: boolean }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Value>; readonly whole: boolean };

export const unknown: Value = { kind: 'unknown' };
export const nothing: Value = { kind: 'null' };

/** Longer texts and lists are no version and no name; a bound keeps what doubles itself from growing. */
const longestText = 10_000;
const longestList = 2_000;

/** The text of a known scalar, or null. */
export function textOf(value: Value): string | null {
  return value.kind === 'text' ? value.text : null;
}

/** Whether a condition holds: null where only a run can tell. */
export function truthOf(value: Value): boolean | null {
  const text = textOf(value);
  return text === 'true' ? true : text === 'false' ? false : null;
}

/** A boolean that came out of a comparison. */
export function truth(holds: boolean | null, at: Place): Value {
  if (holds === null) return unknown;
  const text = String(holds);
  return { kind: 'text', text, type: 'boolean', at, declared: text, through: [], isDefault: false };
}

/** A text made of another one: it keeps the place. */
export function changed(value: TextValue, text: string): Value {
  return text.length > longestText ? unknown : { ...value, text, type: 'string' };
}

/** A list within bounds. */
export function listOf(items: readonly Value[], whole = true): Value {
  return items.length > longestList
    ? { kind: 'list', items: items.slice(0, longestList), whole: false }
    : { kind: 'list', items, whole };
}

/** A map within bounds. */
export function mapOf(entries: ReadonlyMap<string, Value>, whole = true): Value {
  return entries.size > longestList
    ? { kind: 'map', entries: new Map([...entries].slice(0, longestList)), whole: false }
    : { kind: 'map', entries, whole };
}

/** Whether two known values are the same; null where either is not known. */
export function equal(a: Value, b: Value): boolean | null {
  if (a.kind === 'unknown' || b.kind === 'unknown') return null;
  if (a.kind === 'text' && b.kind === 'text') return a.text === b.text;
  if (a.kind === 'null' || b.kind === 'null') return a.kind === b.kind;
  const [left, right] = [sizeOf(a), sizeOf(b)];
  return left === 0 || right === 0 ? left === right : null;
}

/** How many items a list or map has; null where that is not known. */
export function sizeOf(value: Value): number | null {
  if (value.kind === 'list') return value.whole ? value.items.length : null;
  if (value.kind === 'map') return value.whole ? value.entries.size : null;
  return value.kind === 'text' && value.type === 'string' ? value.text.length : null;
}

/** The value that a name or index picks; null where it is surely not there. */
export function member(value: Value, key: string): Value {
  if (value.kind === 'map') return value.entries.get(key) ?? (value.whole ? nothing : unknown);
  if (value.kind === 'list' && /^\d{1,6}$/.test(key))
    return value.items[Number(key)] ?? (value.whole ? nothing : unknown);
  return unknown;
}
