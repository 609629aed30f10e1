import type { Severity } from '../../model.js';

/** What of an application a behaviour touches. */
export type Area =
  | 'queries'
  | 'writes'
  | 'schema'
  | 'migrations'
  | 'concurrency'
  | 'locale'
  | 'auth'
  | 'cache'
  | 'queues'
  | 'files'
  | 'search'
  | 'runtime';

/**
 * What a statement of a probe is. `memcached`: lines of its text protocol; `words`: a procedure (two sessions, a
 * restart, a library) described for a person, which a program runs by the id of the behaviour.
 */
export type Language =
  | 'sql'
  | 'redis'
  | 'memcached'
  | 'javascript'
  | 'python'
  | 'ruby'
  | 'php'
  | 'java'
  | 'shell'
  | 'words';

/** What was run on one side, and what it gave. Results are as the engine's own shell prints them. */
export interface Statement {
  readonly language: Language;
  readonly run: string;
  readonly gives: string;
}

/** What shows that both sides differ; null where a side was not run. */
export interface Probe {
  readonly left: Statement | null;
  readonly right: Statement | null;
}

/** What every behaviour has, whatever it is about. */
export interface Known {
  readonly id: string;
  /** What differs, as a headline that holds in either direction. */
  readonly title: string;
  /** What goes wrong because of it. */
  readonly bites: string;
  readonly severity: Severity;
  readonly areas: readonly Area[];
  /** Where the engines' makers say so. */
  readonly sources: readonly string[];
  readonly probe?: Probe;
  /** On which versions the probe was run; without it, the behaviour is taken from its sources. */
  readonly ran?: string;
  /** What the same statement gave on one more engine or version. */
  readonly second?: { readonly on: string; readonly gives: string };
  readonly note?: string;
  /** It shows only through this framework. */
  readonly framework?: string;
  /** Frameworks that keep it from showing. */
  readonly hiddenBy?: readonly string[];
  /** Known to make no difference worth a finding. */
  readonly harmless?: true;
  /** What in the text of a migration, a query or code shows that a repository meets it. Linear, one line at a time. */
  readonly evidence?: RegExp;
}

/** Two engines for one purpose. */
export interface PairBehaviour extends Known {
  readonly kind: 'pair';
  readonly left: string;
  readonly right: string;
  /** Engines of which the same holds in place of `instead`, one of the two. */
  readonly others: readonly string[];
  readonly instead: 'left' | 'right';
}

/**
 * One engine, from a version to a later one. `adds`: what only the later one can do, so it bites who develops on the
 * later one; `removes`: what only the earlier one can do; `changes`: what both do differently.
 */
export interface StepBehaviour extends Known {
  readonly kind: 'step';
  readonly engine: string;
  readonly from: string;
  readonly to: string;
  readonly effect: 'adds' | 'removes' | 'changes';
}

/** One engine, built or packaged differently. */
export interface VariantBehaviour extends Known {
  readonly kind: 'variant';
  readonly engine: string;
  readonly left: string;
  readonly right: string;
}

/** One engine, configured differently. */
export interface SettingBehaviour extends Known {
  readonly kind: 'setting';
  readonly engine: string;
  readonly setting: string;
  readonly left: string;
  readonly right: string;
}

export type Behaviour = PairBehaviour | StepBehaviour | VariantBehaviour | SettingBehaviour;

/** Behaviours of one file. */
export type Group<B extends Behaviour = Behaviour> = readonly B[];

/** One statement with its result. */
export const statement = (language: Language, run: string, gives: string): Statement => ({
  language,
  run,
  gives,
});

/** The same statement on both sides, with the two results. */
export const both = (language: Language, run: string, left: string, right: string): Probe => ({
  left: { language, run, gives: left },
  right: { language, run, gives: right },
});

/** Another statement on each side. */
export const sides = (left: Statement | null, right: Statement | null): Probe => ({ left, right });

/** What differs between two engines; `instead`: in place of which of them the `others` of a behaviour stand. */
export function pair(
  left: string,
  right: string,
  behaviours: readonly (Known & { readonly others?: readonly string[] })[],
  instead: 'left' | 'right' = 'right',
): Group<PairBehaviour> {
  return behaviours.map((one) => ({ others: [], ...one, kind: 'pair', left, right, instead }));
}

/** What changes between versions of an engine. */
export function steps(
  engine: string,
  behaviours: readonly Omit<StepBehaviour, 'kind' | 'engine'>[],
): Group<StepBehaviour> {
  return behaviours.map((one) => ({ ...one, kind: 'step', engine }));
}

/** What differs between builds of an engine. */
export function variants(
  engine: string,
  behaviours: readonly Omit<VariantBehaviour, 'kind' | 'engine'>[],
): Group<VariantBehaviour> {
  return behaviours.map((one) => ({ ...one, kind: 'variant', engine }));
}

/** What an engine's settings change. */
export function settings(
  engine: string,
  behaviours: readonly Omit<SettingBehaviour, 'kind' | 'engine'>[],
): Group<SettingBehaviour> {
  return behaviours.map((one) => ({ ...one, kind: 'setting', engine }));
}

interface Card {
  /** The name of the file. */
  readonly id: string;
  load(): Promise<Group>;
}

/** What is known of a file of behaviours without loading it. */
export type GroupCard =
  | (Card & {
      readonly kind: 'pair';
      readonly left: string;
      readonly right: string;
      readonly instead: 'left' | 'right';
      /** By each engine that can stand on the side of `instead`, the worst severity. */
      readonly worst: Readonly<Record<string, Severity>>;
    })
  | (Card & {
      readonly kind: 'step';
      readonly engine: string;
      /** From, to, and the worst severity of each effect. */
      readonly steps: readonly (readonly [string, string, StepBehaviour['effect'], Severity])[];
    })
  | (Card & { readonly kind: 'variant' | 'setting'; readonly engine: string });
