import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../support/user-error.js';

/** A repository on this machine. */
export interface Repository {
  /** The `.git` folder, or the file that points to it. */
  readonly gitDir: string;
  /** The folder of the work tree. */
  readonly root: string;
}

/** The only commands that are ever run in a repository; none of them writes, fetches, or starts another program. */
export type Command =
  | 'rev-parse'
  | 'ls-tree'
  | 'ls-files'
  | 'cat-file'
  | 'log'
  | 'merge-base'
  | 'for-each-ref'
  | 'config';

const deadline = 30_000;
const mostOutput = 256 * 1024 * 1024;

/** The repository that a folder belongs to, or null. */
export function findRepository(folder: string): Repository | null {
  let root = resolve(folder);
  while (!existsSync(join(root, '.git'))) {
    const parent = dirname(root);
    if (parent === root) return null;
    root = parent;
  }
  return { gitDir: join(root, '.git'), root };
}

/** A git command that did not succeed; the message holds the first line of what it said. */
export class GitFailure extends UserError {
  /** Whether git ran at all and said no. */
  readonly answered: boolean;

  constructor(command: string, said: string, answered: boolean) {
    super(`git ${command}: ${said}`, 'See whether git works in this folder, and run it again.');
    this.name = 'GitFailure';
    this.answered = answered;
  }
}

/** What a command printed, and how it failed if it did. */
export interface Ran {
  readonly output: Buffer;
  readonly failure: GitFailure | null;
}

/** What a command is fed, and where it runs. */
export interface Feed {
  /** For standard input. */
  readonly input?: string;
  readonly cwd?: string;
}

/**
 * Runs one of the few commands with everything switched off by which a repository, a configuration or an environment
 * could make git start a program. No argument may stem from a repository; references go through `resolveCommit`.
 */
export function runGit(
  repository: Repository,
  command: Command,
  args: readonly string[],
  { input = '', cwd = repository.root }: Feed = {},
): Ran {
  const run = spawnSync('git', [...safety(repository), command, ...args], {
    cwd,
    input,
    env: environment(repository),
    timeout: deadline,
    killSignal: 'SIGKILL',
    maxBuffer: mostOutput,
    windowsHide: true,
  });
  const output = run.stdout ?? Buffer.alloc(0);
  if (run.error) return { output, failure: new GitFailure(command, reason(run.error), false) };
  if (run.status === 0) return { output, failure: null };
  const said = firstLine(run.stderr) || `ended with ${run.status ?? run.signal}`;
  return { output, failure: new GitFailure(command, said, true) };
}

/**
 * The output of a command that succeeds.
 * @throws GitFailure
 */
export function git(
  repository: Repository,
  command: Command,
  args: readonly string[],
  feed: Feed = {},
): Buffer {
  const { output, failure } = runGit(repository, command, args, feed);
  if (failure) throw failure;
  return output;
}

/** Everything switched off that is no reading; the one place that decides this, for every way of running git. */
export const safety = ({ gitDir, root }: Repository): string[] => [
  `--git-dir=${gitDir}`,
  `--work-tree=${root}`,
  ...[
    'safe.bareRepository=explicit',
    `safe.directory=${root}`,
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'diff.external=',
    'log.showSignature=false',
    'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting]),
  '--no-optional-locks',
  '--literal-pathspecs',
];

/**
 * The only environment that git gets: an earlier step may have set GIT_DIR, GIT_CONFIG_*, GIT_SSH_COMMAND, PAGER or
 * LD_PRELOAD.
 */
export const environment = ({ gitDir }: Repository): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: join(gitDir, 'no-home'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_ATTR_NOSYSTEM: '1',
  LC_ALL: 'C',
});

function reason(error: Error & { code?: string }): string {
  if (error.code === 'ENOENT') return 'git is not installed';
  if (error.code === 'ETIMEDOUT') return `no answer within ${deadline / 1000} s`;
  if (error.code === 'ENOBUFS') return `more than ${mostOutput} bytes of output`;
  return error.message;
}

/** The first line of what git said, without anything that could speak to a terminal. */
export const firstLine = (bytes: Buffer): string =>
  (bytes.toString('utf8').split('\n')[0] ?? '').replace(/[^\x20-\x7e]/g, '?').slice(0, 200);

/** Whether a text is the name of an object and nothing else. */
export const isSha = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** The same text, refused unless it is the name of an object. */
export function checked(sha: string): string {
  if (!isSha(sha)) throw new Error('not the name of a git object');
  return sha;
}

/**
 * The commit that a reference names, or null where there is none.
 * @throws UserError where it has not the form of a reference
 */
export function resolveCommit(repository: Repository, reference: string): string | null {
  if (!/^[\w@][\w./@^~{}+-]{0,254}$/.test(reference) || reference.includes('..'))
    throw new UserError(
      `${JSON.stringify(reference.slice(0, 80))} is no reference to a commit`,
      'Write a branch, a tag or a commit: main, origin/main, v1.2.0, HEAD~1.',
    );
  return shaFrom(() =>
    git(repository, 'rev-parse', ['--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]),
  );
}

/** The commit from which both came, or null where they have none in common or the clone is too shallow to tell. */
export function mergeBase(repository: Repository, one: string, other: string): string | null {
  return shaFrom(() => git(repository, 'merge-base', ['--end-of-options', checked(one), checked(other)]));
}

function shaFrom(run: () => Buffer): string | null {
  try {
    const text = run().toString('latin1').trim();
    return isSha(text) ? text : null;
  } catch (error) {
    if (error instanceof GitFailure && error.answered) return null;
    throw error;
  }
}
