import type { Place, Role } from '../model.js';
import type { Scenario } from './python-frame.js';
import type { Value } from './python-values.js';
import type { Unit } from './settings-units.js';

/** What a setting chooses in one scenario. */
export interface Candidate {
  readonly role: Role;
  readonly name: string | null;
  readonly engine: string;
  readonly variants: readonly string[];
  readonly declared: string;
  readonly at: Place;
  /** The environment keys that, once set, choose something else. */
  readonly keys: readonly string[];
  /** The module or class that chose it. */
  readonly boundIn: string | null;
  /** Chosen only where keys are set, instead of something that is enough without them. */
  readonly optional: boolean;
  /** Nothing tells whether it is this one or another. */
  readonly isOneOf: boolean;
  /** Only the name of what holds the value tells the engine. */
  readonly isByName: boolean;
}

/** Every setting of a framework as a unit of settings chooses it. */
export type Slots = (unit: Unit, scenario: Scenario) => readonly Candidate[];

/** The values that a setting can have: itself, or each of a choice. */
export function possibilities(value: Value | null): readonly Value[] {
  if (!value) return [];
  return value.kind === 'choice' ? value.options : [value];
}

/** A candidate of a setting's value. */
export function candidate(
  value: Value,
  of: Pick<Candidate, 'role' | 'name' | 'engine' | 'declared'> & Partial<Candidate>,
): Candidate {
  const { at, keys, boundIn, optional = false } = value;
  return { variants: [], at, keys, boundIn, optional, isOneOf: false, isByName: false, ...of };
}

/** Marks what one setting may turn out to be as such, where there are several. */
export function oneOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const engines = new Set(candidates.map((one) => one.engine));
  return engines.size < 2 ? candidates.slice(0, 1) : candidates.map((one) => ({ ...one, isOneOf: true }));
}
