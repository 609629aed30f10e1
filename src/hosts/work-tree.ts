import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
} from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import type { Tree } from '../model.js';
import { UserError } from '../support/user-error.js';
import { createHash } from './digests.js';
import { decode, type FileText, sizeProblem } from './file-text.js';
import { findRepository, GitFailure, git } from './git.js';
import { identityOf } from './object-tree.js';
import { treeOf } from './tree-of.js';

const mostPaths = 1_000_000;
const neverEntered = new Set(['.git', 'node_modules']);

/**
 * The files that lie in a folder now: what git tracks and what it does not ignore, or everything where there is no
 * repository. Regular files only, and never through a symbolic link.
 */
export function workTree(root: string, log: (text: string) => void): Tree {
  const real = new Map<string, boolean>([['.', true]]);
  const isReal = (folder: string): boolean => {
    const before = real.get(folder);
    if (before !== undefined) return before;
    const found = isReal(posix.dirname(folder)) && statOf(join(root, folder))?.isDirectory() === true;
    real.set(folder, found);
    return found;
  };
  return treeOf({
    paths: trackedPaths(root, log) ?? walk(root),
    read: (path) => (isReal(posix.dirname(path)) ? read(join(root, path)) : belowLink),
    isFile: (path) => isReal(posix.dirname(path)) && statOf(join(root, path))?.isFile() === true,
    identity: (path) => (isReal(posix.dirname(path)) ? identity(join(root, path)) : null),
    preload: async () => {},
  });
}

const belowLink = { problem: 'lies below a symbolic link, which is never followed' };

// A name that the system refuses (too long) names nothing that could be read.
function statOf(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

// A folder that the repository around it ignores holds nothing in git's eyes, but somebody asked for it by name.
function trackedPaths(root: string, log: (text: string) => void): string[] | null {
  const repository = findRepository(root);
  if (!repository) return null;
  try {
    const listed = git(repository, 'ls-files', ['-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
    });
    const paths = new Set(listed.toString('utf8').split('\0'));
    const files = [...paths].filter((path) => path !== '' && !path.endsWith('/'));
    return files.length > 0 ? files.sort() : null;
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    log(`${error.message}; reading the folder without git, so files that git ignores are read as well`);
    return null;
  }
}

function walk(root: string): string[] {
  const found: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) found.push(relative(root, path).split(sep).join('/'));
      else if (!neverEntered.has(entry.name)) folders.push(path);
      if (found.length > mostPaths)
        throw new UserError(
          `the folder holds more than ${mostPaths} files`,
          'Name the folder of one project.',
        );
    }
  return found.sort();
}

// A folder that may not be entered holds nothing that this run could judge.
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

// As git names it, so that it can be held against a commit: "blob <size>" NUL <content>.
function identity(path: string): string | null {
  const stat = statOf(path);
  try {
    if (stat?.isSymbolicLink()) return identityOf('120000', blobName(Buffer.from(readlinkSync(path))));
    return stat?.isFile() ? identityOf('100644', blobName(readFileSync(path))) : null;
  } catch {
    return null;
  }
}

const blobName = (content: Buffer): string =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');

const link = { problem: 'is a symbolic link, which is never followed' };
const noFollow: number | undefined = constants.O_NOFOLLOW;
const flags = constants.O_RDONLY | (noFollow ?? 0) | (constants.O_NONBLOCK ?? 0);

// Opened without following links and without waiting for the other end of a pipe, then looked at: what was looked at
// before might be something else by now.
function read(path: string): FileText | null {
  if (noFollow === undefined && statOf(path)?.isSymbolicLink()) return link;
  let handle: number;
  try {
    handle = openSync(path, flags);
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    return code === 'ELOOP' ? link : { problem: `could not be opened (${code})` };
  }
  try {
    return readOpen(handle);
  } finally {
    closeSync(handle);
  }
}

function readOpen(handle: number): FileText {
  const stat = fstatSync(handle);
  if (stat.isDirectory()) return { problem: 'is a submodule, which is not read' };
  const problem = stat.isFile() ? sizeProblem(stat.size) : 'is no regular file';
  if (problem !== null) return { problem };
  const bytes = Buffer.allocUnsafe(stat.size);
  let size = 0;
  for (let count = -1; count !== 0 && size < bytes.length; size += count)
    count = readSync(handle, bytes, size, bytes.length - size, null);
  return decode(bytes.subarray(0, size));
}
