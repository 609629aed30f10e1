import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runGate } from '../gate.js';
import { type TerminalRun, terminalHost } from '../hosts/terminal.js';
import type { Host, Options, Report } from '../model.js';
import { configPaths } from '../options/config-file.js';
import { type Given, readOptions } from '../options.js';
import { ownRules } from '../own-rules.js';
import { rules } from '../rules/index.js';
import { suggestion } from '../support/closest.js';
import { engineOfUrl } from '../support/service-url.js';
import { plain } from '../support/sinks/terminal.js';
import { UserError } from '../support/user-error.js';
import { type Arguments, commands } from './arguments.js';

/** A report in a terminal, with what it was made from. */
export interface TerminalReport {
  readonly report: Report;
  readonly host: Host;
  readonly options: Options;
}

/** Every rule that a configuration can name. */
export const ruleIds = (): readonly string[] => [...rules, ...ownRules].map((rule) => rule.id);

/** Judges the folder or the repository that the command line names. */
export async function reportOn(args: Arguments): Promise<TerminalReport> {
  const { host, options } = await openRun(args, 'configured');
  return { report: await runGate(host, options), host, options };
}

/** What the command line names, opened, and the options for it. Whoever asks for the past alone asks for all of it. */
export async function openRun(
  args: Arguments,
  measure: 'configured' | 'always',
): Promise<Omit<TerminalReport, 'report'>> {
  const { values } = args;
  const base = values.get('base') ?? null;
  const folder = folderOf(args);
  const depth = measure === 'always' ? 'report' : 'check';
  const run = {
    folder,
    base,
    output: values.get('output') ?? null,
    quiet: args.set.has('quiet'),
    depth,
  } as const;
  const named = values.get('config') ?? null;
  const repository = values.get('repository');
  const host = repository === undefined ? terminalHost(run) : await hostOf(repository, run);
  const config = repository === undefined ? configOf(folder, named) : await remoteConfig(host, named);
  const options = readOptions({
    inputs: values,
    config,
    hasBase: base !== null,
    today: new Date().toISOString().slice(0, 10),
    rules: ruleIds(),
    measure,
  });
  return { host, options };
}

async function hostOf(repository: string, run: TerminalRun): Promise<Host> {
  if (run.base !== null)
    throw new UserError('--base does not go with --repository', 'Compare two revisions in a clone.');
  const { remoteHost, remoteName } = await import('../hosts/remote-host.js');
  return remoteHost(run, remoteName(repository), process.env);
}

/** The repository's own configuration; a file that was named is one of this machine. */
async function remoteConfig(host: Host, named: string | null): Promise<Given['config']> {
  if (named !== null) return readFile(resolve(named), named);
  const tree = await host.tree();
  const found = configPaths.filter((path) => tree.has(path));
  await tree.preload(found);
  const [file] = found;
  return file === undefined ? null : { file, text: tree.text(file) ?? '' };
}

/** The one folder that the command line names, or this one. */
export function folderOf({ rest, command }: Arguments): string {
  const [named = '.', ...more] = rest;
  if (more.length > 0)
    throw new UserError(`${command} takes one folder, not ${rest.length}`, 'Run it once for each of them.');
  if (engineOfUrl(named) !== null && named.includes('://'))
    throw new UserError(
      'that is the URL of a service, and no folder',
      'To ask a service: parity-gate probe URL.',
    );
  const folder = resolve(named);
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return folder;
  throw new UserError(`${plain(named)} is ${stat ? 'no folder' : 'not there'}`, folderHelp(named));
}

function folderHelp(named: string): string {
  const meant = suggestion(named, commands);
  return meant.startsWith('Did you mean')
    ? `${meant} Otherwise name a folder.`
    : `Name a folder, or one of the commands: ${commands.join(', ')}.`;
}

/** The configuration that was named, or the one at its usual place. */
export function configOf(folder: string, named: string | null): Given['config'] {
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
