import type { Compared } from '../model.js';
import type { PythonNode } from './python-tree.js';
import type { Scope, Value } from './python-values.js';

/**
 * What a reading of settings takes for granted: which environment they are loaded in, and whether the environment
 * keys that they ask for are set, or none of them.
 */
export interface Scenario {
  readonly environment: Compared;
  readonly keysSet: boolean;
}

/** Where statements are read: a module, a class of it, or a function that it calls. */
export interface Frame {
  readonly file: string;
  /** What owns what is assigned here: the file, or the file and a class; null in a function. */
  readonly unit: string | null;
  readonly locals: Scope;
  readonly globals: Scope;
  readonly scenario: Scenario;
  /** The environment keys of the conditions that these statements stand under. */
  readonly control: readonly string[];
  /** Whether these statements may or may not be reached: what they assign is one possibility. */
  readonly weak: boolean;
  /** Set by a function's return statements. */
  readonly result: { value: Value | null; done: boolean };
  /** Shared by all frames of one module: reading ends, not fails, where settings are more program than settings. */
  readonly budget: { steps: number };
  readonly depth: number;
  /** How many calls this is within. */
  readonly calls: number;
  /** The names of a module as an import writes it; null where it is not one of these settings. */
  readonly resolveImport: (written: string, isWhole: boolean) => Scope | null;
}

const deepest = 120;

/** Whether there is anything left to spend on one more node. */
export function mayGoOn(frame: Frame): boolean {
  frame.budget.steps--;
  return frame.budget.steps > 0 && frame.depth < deepest;
}

/** The same frame one level deeper. */
export const deeper = (frame: Frame, more: Partial<Frame> = {}): Frame => ({
  ...frame,
  ...more,
  depth: frame.depth + 1,
});

/** What a name holds there. */
export function lookup(frame: Frame, name: string): Value | null {
  return frame.locals.get(name) ?? frame.globals.get(name) ?? null;
}

/** A value of that node that is not known. */
export function unknown(frame: Frame, node: PythonNode, hint?: string): Value {
  const at = { file: frame.file, line: node.line };
  return { kind: 'unknown', at, keys: [], boundIn: null, ...(hint ? { hint } : {}) };
}

/** A truth value, a number or None of that node. */
export function constant(
  frame: Frame,
  node: PythonNode,
  value: boolean | number | null,
  keys: readonly string[] = [],
): Value {
  return { kind: 'constant', value, at: { file: frame.file, line: node.line }, keys, boundIn: null };
}
