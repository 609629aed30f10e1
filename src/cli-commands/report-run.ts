import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runGate } from '../gate.js';
import { terminalHost } from '../hosts/terminal.js';
import type { Host, Options, Report } from '../model.js';
import { configPaths } from '../options/config-file.js';
import { type Given, readOptions } from '../options.js';
import { ownRules } from '../own-rules.js';
import { rules } from '../rules/index.js';
import { plain } from '../support/sinks/terminal.js';
import { UserError } from '../support/user-error.js';
import type { Arguments } from './arguments.js';

/** A report in a terminal, with what it was made from. */
export interface TerminalReport {
  readonly report: Report;
  readonly host: Host;
  readonly options: Options;
}

/** Every rule that a configuration can name. */
export const ruleIds = (): readonly string[] => [...rules, ...ownRules].map((rule) => rule.id);

/** Judges the folder that the command line names. */
export async function reportOn(args: Arguments): Promise<TerminalReport> {
  const folder = folderOf(args);
  const base = args.values.get('base') ?? null;
  const host = terminalHost({
    folder,
    base,
    output: args.values.get('output') ?? null,
    quiet: args.set.has('quiet'),
  });
  const options = readOptions({
    inputs: args.values,
    config: configOf(folder, args.values.get('config') ?? null),
    hasBase: base !== null,
    today: new Date().toISOString().slice(0, 10),
    rules: ruleIds(),
  });
  return { report: await runGate(host, options), host, options };
}

/** The one folder that the command line names, or this one. */
export function folderOf({ rest, command }: Arguments): string {
  const [named = '.', ...more] = rest;
  if (more.length > 0)
    throw new UserError(`${command} takes one folder, not ${rest.length}`, 'Run it once for each of them.');
  const folder = resolve(named);
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return folder;
  throw new UserError(
    `${plain(named)} is ${stat ? 'no folder' : 'not there'}`,
    'Name a folder, or one of the commands: check, inventory, explain, init.',
  );
}

/** The configuration that was named, or the one at its usual place. */
function configOf(folder: string, named: string | null): Given['config'] {
  if (named !== null) return readFile(resolve(named), named);
  const found = configPaths.filter((path) => existsSync(join(folder, path)));
  if (found.length > 1)
    throw new UserError(`both ${found.join(' and ')} are there`, 'Keep one of them.', {
      file: configPaths[1],
      line: 1,
    });
  return found[0] === undefined ? null : readFile(join(folder, found[0]), found[0]);
}

function readFile(path: string, shown: string): Given['config'] {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile())
    throw new UserError(
      `the configuration ${plain(shown)} is ${stat ? 'no regular file' : 'not there'}`,
      'Name a file that is there, or leave --config away.',
    );
  return { file: shown, text: readFileSync(path, 'utf8') };
}
