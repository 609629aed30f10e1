import type { Place } from '../model.js';
import type { PythonNode } from './python-tree.js';

/** What a name of a settings module holds, as far as it can be known without running anything. */
export type Value =
  | TextValue
  | ConstantValue
  | DictValue
  | ListValue
  | FunctionValue
  | ClassValue
  | ChoiceValue
  | UnknownValue;

interface Common {
  /** Where the literal stands. */
  readonly at: Place;
  /** Environment keys that, once set, put something else in its place. */
  readonly keys: readonly string[];
  /** The module or class that assigned it; null until it is assigned. */
  readonly boundIn: string | null;
  /** Whether it replaces, where those keys are set, what holds everywhere else. */
  readonly optional?: boolean;
  /** The name of the environment key or variable that it came from, which may name an engine. */
  readonly hint?: string;
}

export interface TextValue extends Common {
  readonly kind: 'text';
  readonly text: string;
  /** Only the beginning is known. */
  readonly partial: boolean;
}

export interface ConstantValue extends Common {
  readonly kind: 'constant';
  readonly value: boolean | number | null;
}

export interface DictValue extends Common {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, Value>;
}

export interface ListValue extends Common {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

export interface FunctionValue extends Common {
  readonly kind: 'function';
  readonly node: PythonNode;
  /** What the names of its module hold. */
  readonly globals: Scope;
}

export interface ClassValue extends Common {
  readonly kind: 'class';
  readonly name: string;
  readonly members: Scope;
  /** Every class above it, the nearest first. */
  readonly ancestors: readonly ClassValue[];
}

/** One of several, and nothing tells which. */
export interface ChoiceValue extends Common {
  readonly kind: 'choice';
  readonly options: readonly Value[];
}

export interface UnknownValue extends Common {
  readonly kind: 'unknown';
}

export type Scope = Map<string, Value>;

const mostOptions = 6;
const mostKeys = 30;

/** The same value with these keys added to those that replace it. */
export function withKeys<V extends Value>(value: V, keys: readonly string[]): V {
  const added = keys.filter((key) => !value.keys.includes(key));
  return added.length === 0 || value.keys.length > mostKeys
    ? value
    : { ...value, keys: [...value.keys, ...added] };
}

/** A value and everything within it, as assigned by that module or class. */
export function bound(value: Value, to: string, depth = 0): Value {
  if (depth > 6 || value.boundIn !== null) return value;
  const within = (one: Value) => bound(one, to, depth + 1);
  const own: Value = { ...value, boundIn: to };
  if (own.kind === 'dict')
    return { ...own, entries: new Map([...own.entries].map(([key, one]) => [key, within(one)])) };
  return own.kind === 'choice' ? { ...own, options: own.options.map(within) } : own;
}

/** Either of two values, where nothing tells which. */
export function either(a: Value, b: Value): Value {
  const options = [a, b].flatMap((one) => (one.kind === 'choice' ? one.options : [one]));
  const distinct = options.filter((one, index) => options.findIndex((other) => same(one, other)) === index);
  const { at, boundIn } = b;
  if (distinct.length === 1) return b;
  if (distinct.length > mostOptions) return { kind: 'unknown', at, keys: [], boundIn };
  return { kind: 'choice', options: distinct, at, keys: [], boundIn };
}

const same = (a: Value, b: Value): boolean =>
  a.kind === b.kind && a.at.file === b.at.file && a.at.line === b.at.line;

/** What a class holds under that name, of its own or from the nearest class above it. */
export function member(of: ClassValue, name: string): Value | null {
  const holder = [of, ...of.ancestors].find((one) => one.members.has(name));
  return holder?.members.get(name) ?? null;
}

/** What a dictionary holds under that key; null where that is not known. */
export function entry(of: Value | null | undefined, key: string): Value | null {
  if (of?.kind === 'dict') {
    const found = of.entries.get(key);
    return found ? withKeys(found, of.keys) : null;
  }
  if (of?.kind !== 'choice') return null;
  const found = of.options.flatMap((one) => entry(one, key) ?? []);
  return found.length > 0 ? found.reduce(either) : null;
}

/** The truth of a value as Python sees it; null where it is not known. */
export function truthOf(value: Value): boolean | null {
  switch (value.kind) {
    case 'text':
      return value.partial || value.text !== '';
    case 'constant':
      return Boolean(value.value);
    case 'dict':
      return value.entries.size > 0;
    case 'list':
      return value.items.length > 0;
    case 'choice':
      return agreed(value.options.map(truthOf));
    case 'unknown':
      return null;
    default:
      return true;
  }
}

const agreed = (truths: readonly (boolean | null)[]): boolean | null =>
  truths.every((one) => one === truths[0]) ? (truths[0] ?? null) : null;
