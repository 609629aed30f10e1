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
  remove(): void;
}

const environment = (root: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: root,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.test',
  GIT_AUTHOR_DATE: '2031-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.test',
  GIT_COMMITTER_DATE: '2031-01-01T00:00:00Z',
});

/** Makes an empty repository, or a clone with those arguments. */
export function makeRepository(...clone: string[]): TestRepository {
  const parent = mkdtempSync(join(tmpdir(), 'parity-git-'));
  const root = join(parent, 'repo');
  mkdirSync(root);
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: root,
      env: environment(parent),
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
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
  return repository;
}
