import { engine, isKnownEngine } from './catalog/engines.js';
import { identifyManaged } from './catalog/managed.js';
import type { Compared, DeclaredProduction, Options } from './model.js';
import { type ConfigFile, nameProblem, words } from './options/config-file.js';
import { peopleOptions, timeOptions } from './options/history.js';
import { readConfig } from './options/read-config.js';
import { suggestion } from './support/closest.js';
import { readDuration, secondsBetween } from './support/durations.js';
import { UserError } from './support/user-error.js';

/** Formats in which the report can be printed. */
export const formats = ['text', 'json', 'sarif', 'markdown', 'html'] as const;

/** What options are made of. */
export interface Given {
  /** Inputs of the action or flags of the command line, by their kebab-case names; an empty one was not given. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly config: { readonly file: string; readonly text: string } | null;
  /** Whether this run has something to compare with, so that only new findings can count. */
  readonly hasBase: boolean;
  /** Today as an ISO date. */
  readonly today: string;
  /**
   * When time and people are measured: where the configuration has a section for them (default), also without one
   * but not where it says `enabled: false`, or in any case, because somebody asks for just that.
   */
  readonly measure?: 'configured' | 'possible' | 'always';
  /** Every rule there is. */
  readonly rules: readonly string[];
}

/**
 * Inputs win over the configuration file, which wins over the defaults; this is the one place that has any.
 * @throws UserError for anything that is not understood
 */
export function readOptions(given: Given): Options {
  const { inputs } = given;
  const config = readConfig(given.config?.text ?? '', given.config?.file ?? '', given.rules);
  return {
    failOn: word(inputs, 'fail-on', words.failOn) ?? config['fail-on'] ?? 'high',
    scope: word(inputs, 'scope', words.scope) ?? config.scope ?? (given.hasBase ? 'new' : 'all'),
    require: wordList(inputs, 'require', words.compared) ?? config.require ?? [],
    move: moving(wordList(inputs, 'move', words.compared) ?? config.move),
    onUnreadable: config['on-unreadable'] ?? 'fail',
    production: (config.production ?? []).map(declaredProduction),
    environments: placements(config),
    allow: config.allow ?? [],
    rules: lookup(config.rules),
    images: lookup(config.images),
    ...historyOptions(given, config),
    today: given.today,
    format: word(inputs, 'format', formats) ?? 'text',
    comment: word(inputs, 'comment', words.comment) ?? config.comment ?? 'on-findings',
    checkRun: truth(inputs, 'check-run') ?? config['check-run'] ?? false,
    suggest: truth(inputs, 'suggest') ?? config.suggest ?? false,
    issue: truth(inputs, 'issue') ?? config.issue ?? false,
    name: runName(inputs) ?? config.name ?? 'parity-gate',
  };
}

function declaredProduction(entry: Entry<'production'>): DeclaredProduction {
  const known = isKnownEngine(entry.engine) ? null : identifyManaged(entry.engine);
  const id = known?.engine ?? entry.engine;
  return {
    ...entry,
    engine: id,
    role: entry.role ?? engine(id).role,
    flavour: entry.flavour ?? known?.flavour ?? null,
  };
}

// Who deploys is told by the same deployments as when, so there are no people without time.
function historyOptions(
  { inputs, today, measure = 'configured' }: Given,
  { time, people }: ConfigFile,
): Pick<Options, 'time' | 'people'> {
  const wanted = (section: { readonly enabled: boolean | null } | null): boolean =>
    measure === 'always' || (section ? section.enabled !== false : measure === 'possible');
  const withPeople = wanted(people);
  if (!withPeople && !wanted(time)) return { time: null, people: null };
  return {
    time: timeOptions(time, windowOf(inputs, today)),
    people: withPeople ? peopleOptions(people) : null,
  };
}

function windowOf(inputs: Inputs, today: string): number | null {
  const given = textOf(inputs, 'since');
  if (given === null) return null;
  const window = readDuration(given) ?? secondsBetween(given, today);
  if (window) return window;
  throw new UserError(
    `since must be a length of time or a day before today, not ${given.slice(0, 60)}`,
    'Write it as in 90d, 1y or 2031-01-31.',
  );
}

type Entry<K extends keyof ConfigFile> = NonNullable<ConfigFile[K]> extends readonly (infer T)[] ? T : never;

// What is left out is left out, whatever else a wider pattern says of it.
function placements({ environments }: ConfigFile): Options['environments'] {
  if (!environments) return [];
  return (['ignore', ...words.environment] as const).flatMap((environment) =>
    (environments[environment] ?? []).map((glob) => ({ glob, environment })),
  );
}

// Without a prototype: the keys are whatever somebody wrote, and `constructor` must not be found by chance.
function lookup<T>(map: ReadonlyMap<string, T> | null): Readonly<Record<string, T>> {
  const found: Record<string, T> = Object.create(null);
  for (const [key, value] of map ?? []) found[key] = value;
  return found;
}

function moving(given: readonly Compared[] | null): readonly Compared[] {
  if (given?.includes('prod') && given.length > 1)
    throw new UserError(
      'move must be dev, ci or both, or prod alone',
      'One side stays where it is, and the other follows it.',
    );
  return given ?? ['dev', 'ci'];
}

type Inputs = Given['inputs'];

const textOf = (inputs: Inputs, name: string): string | null => inputs.get(name)?.trim() || null;

function word<const W extends string>(inputs: Inputs, name: string, allowed: readonly W[]): W | null {
  const given = textOf(inputs, name);
  return given === null ? null : oneWord(name, given, allowed);
}

function oneWord<const W extends string>(name: string, given: string, allowed: readonly W[]): W {
  const found = allowed.find((each) => each === given);
  if (found !== undefined) return found;
  throw new UserError(
    `${name} must be one of ${allowed.join(', ')}, not ${given.slice(0, 60)}`,
    suggestion(given, allowed),
  );
}

function wordList<const W extends string>(inputs: Inputs, name: string, allowed: readonly W[]): W[] | null {
  const given = textOf(inputs, name);
  const parts = given?.split(/[\s,]+/).filter((part) => part !== '');
  return parts ? [...new Set(parts.map((part) => oneWord(name, part, allowed)))] : null;
}

// The words that the toolkit's getBooleanInput knows: YAML 1.2's core schema.
function truth(inputs: Inputs, name: string): boolean | null {
  const given = textOf(inputs, name);
  if (given === null) return null;
  if (['true', 'True', 'TRUE'].includes(given)) return true;
  if (['false', 'False', 'FALSE'].includes(given)) return false;
  throw new UserError(`${name} must be true or false, not ${given.slice(0, 60)}`, 'Write true or false.');
}

function runName(inputs: Inputs): string | null {
  const given = textOf(inputs, 'name');
  const bad = given === null ? null : nameProblem(given);
  if (bad) throw new UserError(`name ${bad.what}`, bad.help);
  return given;
}
