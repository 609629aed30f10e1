import type { Place } from '../model.js';
import type { Resolved } from './compose-variables.js';

/** A part of a compose project: like a Node, but from any of its files, interpolated, and ready to be merged. */
export type Value = MapValue | ListValue | ScalarValue;

/** What an override does with what the files before it say: `!reset` removes it, `!override` takes its place. */
export type Effect = 'merge' | 'reset' | 'replace';

export interface MapValue {
  readonly kind: 'map';
  readonly at: Place;
  readonly effect: Effect;
  readonly entries: ReadonlyMap<string, Value>;
}

export interface ListValue {
  readonly kind: 'list';
  readonly at: Place;
  readonly effect: Effect;
  readonly items: readonly Value[];
}

export interface ScalarValue extends Resolved {
  readonly kind: 'scalar';
  /** The line that literally carries the value. */
  readonly at: Place;
  readonly effect: Effect;
  /** The literal text, before interpolation. */
  readonly written: string;
  readonly isNull: boolean;
  /** The comment that ends its line, or null. */
  readonly comment: string | null;
  /** For a path: where it points to in the tree; null where it leaves the repository or is no path. */
  readonly path?: string | null;
}

/** Where the folder stands that is built where no context is named. */
export const implicitContext = '.';

/** The value at that path of keys, or null. */
export function valueAt(value: Value | null | undefined, ...keys: readonly string[]): Value | null {
  let here = value ?? null;
  for (const key of keys) here = here?.kind === 'map' ? (here.entries.get(key) ?? null) : null;
  return here;
}

/** The scalar at that path of keys that says something, or null. */
export function scalarAt(value: Value | null | undefined, ...keys: readonly string[]): ScalarValue | null {
  const found = valueAt(value, ...keys);
  return found?.kind === 'scalar' && !found.isNull ? found : null;
}

/** A map's entries; nothing for any other value. */
export function entriesOf(value: Value | null | undefined): readonly (readonly [string, Value])[] {
  return value?.kind === 'map' ? [...value.entries] : [];
}

/** The scalars of a list that say something; nothing for any other value. */
export function scalarsOf(value: Value | null | undefined): readonly ScalarValue[] {
  const items = value?.kind === 'list' ? value.items : [];
  return items.filter((item) => item.kind === 'scalar').filter((item) => !item.isNull);
}

/** A text that holds no variables. */
export function plainScalar(text: string, at: Place): ScalarValue {
  return {
    ...{ kind: 'scalar', at, effect: 'merge', text, written: text },
    ...{ complete: true, related: [], isNull: false, comment: null },
  };
}
