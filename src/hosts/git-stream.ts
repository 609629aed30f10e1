import { spawn } from 'node:child_process';
import { type Command, environment, firstLine, GitFailure, type Repository, safety } from './git.js';

const usualDeadline = 120_000;
const longestComplaint = 4096;

/** How a command that answers at length is run. */
export interface Stream {
  /** For standard input. */
  readonly input?: string;
  /** Milliseconds until it is stopped. */
  readonly deadline?: number;
  /** Gets the output as it comes. */
  take(chunk: Buffer): void;
}

/**
 * Runs one of the few commands, as safely as `runGit` does, and gives its output away as it comes: a history can be
 * larger than what should be held at once.
 * @throws GitFailure
 */
export function streamGit(
  repository: Repository,
  command: Command,
  args: readonly string[],
  stream: Stream,
): Promise<void> {
  const all = [...safety(repository), command, ...args];
  return runStream({ args: all, command, cwd: repository.root, env: environment(repository) }, stream);
}

/** A process to be started: everything decided already. */
export interface Prepared {
  readonly args: readonly string[];
  /** For messages. */
  readonly command: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Starts git as prepared and waits for its end.
 * @throws GitFailure
 */
export function runStream(
  { args, command, cwd, env }: Prepared,
  { input = '', deadline = usualDeadline, take }: Stream,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd, env, windowsHide: true, stdio: ['pipe', 'pipe', 'pipe'] });
    let said = Buffer.alloc(0);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, deadline);
    const fail = (text: string, answered: boolean): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new GitFailure(command, text, answered));
    };
    child.stdout.on('data', (chunk: Buffer) => {
      try {
        take(chunk);
      } catch (error) {
        fail(error instanceof Error ? error.message : String(error), false);
      }
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (said.length < longestComplaint) said = Buffer.concat([said, chunk]);
    });
    // Whoever ends early does not read to the end; how it ended says why.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'ENOENT' ? 'git is not installed' : error.message, false),
    );
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (late) fail(`no answer within ${deadline / 1000} s`, false);
      else if (code === 0) resolve();
      else fail(firstLine(said) || `ended with ${code ?? signal}`, true);
    });
  });
}
