import { relative, resolve, sep } from 'node:path';
import type { Done, Host, Past, Tree } from '../model.js';
import { logLine, plain } from '../support/sinks/terminal.js';
import { UserError } from '../support/user-error.js';
import { secondsNow, sha256 } from './clock.js';
import { findRepository, mergeBase, type Repository, resolveCommit } from './git.js';
import { listCommit } from './git-objects.js';
import { lineOfCommits } from './line-of-commits.js';
import { objectTree } from './object-tree.js';
import { progressOn } from './progress.js';
import { printError, printOut } from './streams.js';
import { workTree } from './work-tree.js';
import { append, writeWhole } from './written-files.js';

/** What a person asks of a run in a terminal. */
export interface TerminalRun {
  /** The folder to judge. */
  readonly folder: string;
  /** A reference to compare with, or null. */
  readonly base: string | null;
  /** A file for what would be printed, or null. */
  readonly output: string | null;
  readonly quiet: boolean;
  /** How much may be asked of GitHub for time and people, where there is a token; little by default. */
  readonly depth?: 'check' | 'report';
}

/** A terminal: results on standard output, everything else on standard error, and nothing else anywhere. */
export function terminalHost(run: TerminalRun): Host {
  let head: Tree | null = null;
  let base: Tree | null = null;
  const progress = progressOn(!run.quiet && process.stderr.isTTY ? printError : null);
  const log = (text: string): void => {
    progress.clear();
    if (!run.quiet) printError(`${logLine(text)}\n`);
  };
  if (run.output !== null) startFile(run.output);
  const host: Host = {
    tree: async () => {
      head ??= progress.watch(workTree(run.folder, log));
      return head;
    },
    baseTree: async () => {
      if (run.base !== null) base ??= progress.watch(treeBefore(run.folder, run.base));
      return base;
    },
    print(text) {
      progress.clear();
      print(text, run.output);
    },
    log,
    colour: run.output === null && hasColour(process.env, process.stdout.isTTY === true),
    width: process.stdout.columns ?? (Number(process.env.COLUMNS) || 100),
    annotate: absent,
    summarize: absent,
    comment: absent,
    check: absent,
    issue: absent,
    suggest: absent,
    save: absent,
    publishes: false,
    refusals: () => [],
    changedPaths: async () => null,
    now: secondsNow,
    digest: sha256,
    async history(request) {
      const { terminalHistory } = await import('./history/terminal.js');
      return terminalHistory(
        { folder: run.folder, depth: run.depth ?? 'check', tree: host.tree, log },
        request,
      );
    },
    link: () => null,
    revision: () => ({ repository: null, commit: null }),
    past: async () => pastOf(run.folder),
  };
  return host;
}

const absent = async (): Promise<Done> => 'unavailable';

function print(text: string, output: string | null): void {
  if (output === null) printOut(text);
  else append(output, text);
}

function startFile(path: string): void {
  try {
    writeWhole(path, '');
  } catch (error) {
    throw new UserError(
      `${plain(path)} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
      'Name another file with --output.',
    );
  }
}

/**
 * Whether to use colours: https://force-color.org/ wins over https://no-color.org/, which wins over what the
 * terminal is.
 */
export function hasColour(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = environment;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isTerminal && term !== 'dumb';
}

/** What the branch started from, so that work of others on the base branch counts for neither side. */
function treeBefore(folder: string, reference: string): Tree {
  const repository = findRepository(folder);
  if (!repository)
    throw new UserError('--base needs a git repository', 'Run it inside one, or leave --base away.');
  const named = resolveCommit(repository, reference);
  if (!named)
    throw new UserError(
      `--base: this repository has no commit ${plain(reference)}`,
      'Fetch it first (git fetch origin), or name another branch, tag or commit.',
    );
  const here = resolveCommit(repository, 'HEAD');
  const base = here ? mergeBase(repository, named, here) : named;
  if (!base)
    throw new UserError(
      `--base: ${plain(reference)} and the current commit have no common history here`,
      'Fetch more of it (git fetch --unshallow), or name the commit to compare with.',
    );
  return objectTree(repository, listCommit(repository, base), folderIn(repository, folder));
}

function pastOf(folder: string): Past {
  const repository = findRepository(folder);
  const here = repository && resolveCommit(repository, 'HEAD');
  if (!repository || !here) return { unavailable: 'there is no git repository with a commit here' };
  return lineOfCommits(repository, here, folderIn(repository, folder));
}

const folderIn = (repository: Repository, folder: string): string =>
  relative(repository.root, resolve(folder)).split(sep).join('/');
