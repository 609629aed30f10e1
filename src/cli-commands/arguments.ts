import { parseArgs } from 'node:util';
import { suggestion } from '../support/closest.js';
import { plain } from '../support/sinks/terminal.js';
import { UserError } from '../support/user-error.js';

/** What can be asked for. */
export const commands = [
  'check',
  'time',
  'people',
  'history',
  'inventory',
  'merge',
  'explain',
  'fix',
  'init',
  'probe',
] as const;

/** The word that a command is asked for with. */
export type CommandName = (typeof commands)[number];

const flags = {
  format: { type: 'string' },
  base: { type: 'string' },
  config: { type: 'string' },
  'fail-on': { type: 'string' },
  scope: { type: 'string' },
  require: { type: 'string', multiple: true },
  name: { type: 'string' },
  since: { type: 'string' },
  move: { type: 'string', multiple: true },
  repository: { type: 'string' },
  env: { type: 'string', multiple: true },
  write: { type: 'string' },
  against: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'dry-run': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

const common = ['quiet', 'verbose', 'help', 'version'];
const accepted: Readonly<Record<CommandName, readonly string[]>> = {
  check: [
    'repository',
    'format',
    'base',
    'config',
    'fail-on',
    'scope',
    'require',
    'name',
    'output',
    ...common,
  ],
  time: ['repository', 'since', 'format', 'config', 'output', ...common],
  people: ['repository', 'since', 'format', 'config', 'output', ...common],
  history: ['since', 'format', 'config', 'output', ...common],
  inventory: ['repository', 'format', 'base', 'config', 'output', ...common],
  merge: ['format', 'output', ...common],
  explain: common,
  fix: ['config', 'move', 'dry-run', ...common],
  init: ['dry-run', ...common],
  probe: ['env', 'write', 'against', 'format', 'config', 'fail-on', ...common],
};

/** A command line, understood. */
export interface Arguments {
  readonly command: CommandName;
  /** Whether the command was written, rather than taken for granted. */
  readonly isNamed: boolean;
  /** What follows the command: a folder, a rule, two engines. */
  readonly rest: readonly string[];
  /** Flags with a value, by name. */
  readonly values: ReadonlyMap<string, string>;
  /** Flags that are set. */
  readonly set: ReadonlySet<string>;
}

/**
 * Understands a command line; without a command it is `check`.
 * @throws UserError for whatever it does not know
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const command = commands.find((each) => each === positionals[0]);
  const given = Object.entries(values);
  for (const [name] of given) refuseForeign(name, command ?? 'check');
  return {
    command: command ?? 'check',
    isNamed: command !== undefined,
    rest: command ? positionals.slice(1) : positionals,
    values: new Map(
      given.flatMap(([name, value]) =>
        typeof value === 'boolean' ? [] : [[name, [value].flat().join(',')]],
      ),
    ),
    set: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: flags, allowPositionals: true, strict: true });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '-*([^']*)'/.exec(said)?.[1];
    if (unknown === undefined) throw new UserError(withoutValue(said), 'See parity-gate --help.');
    throw new UserError(
      `there is no option ${plain(unknown.length > 1 ? `--${unknown}` : `-${unknown}`)}`,
      suggestion(unknown, Object.keys(flags)).replace(/"([^"]+)"/, '"--$1"'),
    );
  }
}

/** Node's own words, unless it is about a value that is not there or looks like the next option. */
function withoutValue(said: string): string {
  const name = /^Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' (?:argument missing|argument is ambiguous)/.exec(
    said,
  )?.[1];
  return name ? `${name} needs a value` : plain(said.split('\n')[0] ?? said);
}

function refuseForeign(name: string, command: CommandName): void {
  if (accepted[command].includes(name)) return;
  const where = commands.filter((each) => accepted[each].includes(name));
  throw new UserError(
    `${command} has no option --${name}`,
    `It belongs to ${listed(where)}. See parity-gate ${command} --help.`,
  );
}

const listed = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');
