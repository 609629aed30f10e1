import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from './files.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A repository in a temporary folder, with a clock that stands still. */
export interface TestRepository {
  readonly root: string;
  git(...args: string[]): string;
  blob(name: string): Buffer;
  write(files: Files): void;
  /** Commits everything and gives the commit's name. */
  commit(message: string, files?: Files): string;
  /** Sets the clock, and who is at work from then on. */
  at(time: string, who?: string): void;
  remove(): void;
}

const start = '2031-01-01T00:00:00Z';

const environment = (root: string, time = start, who = 'Ada'): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: root,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: who,
  GIT_AUTHOR_EMAIL: `${who.toLowerCase()}@example.test`,
  GIT_AUTHOR_DATE: time,
  GIT_COMMITTER_NAME: who,
  GIT_COMMITTER_EMAIL: `${who.toLowerCase()}@example.test`,
  GIT_COMMITTER_DATE: time,
});

/** Makes an empty repository, or a clone with those arguments. */
export function makeRepository(...clone: string[]): TestRepository {
  const parent = mkdtempSync(join(tmpdir(), 'parity-git-'));
  const root = join(parent, 'repo');
  mkdirSync(root);
  let now = environment(parent);
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: root,
      env: now,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  if (clone.length > 0) git('clone', '-q', ...clone, '.');
  else git('init', '-q', '-b', 'main');
  const repository: TestRepository = {
    root,
    git,
    blob: (name) => execFileSync('git', ['cat-file', 'blob', name], { cwd: root, env: environment(parent) }),
    write: (files) => writeFiles(root, files),
    commit(message, files = {}) {
      writeFiles(root, files);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    at(time, who) {
      now = environment(parent, time, who);
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
  return repository;
}
