import type { Tree } from '../model.js';
import { type FileText, sizeProblem } from './file-text.js';
import type { Repository } from './git.js';
import { readBlobs, type TreeEntry } from './git-objects.js';
import { treeOf } from './tree-of.js';

/** Blobs that were read, by their names: two revisions share almost all of them. */
export type BlobCache = Map<string, FileText>;

/** Which part of a commit is shown, and how its contents are found. */
export interface Contents {
  /** The folder of the repository that is the root of the tree; empty for all of it. */
  readonly below: string;
  readonly cache: BlobCache;
  /** Brings blobs that the cache does not hold; what it cannot bring it leaves out. */
  load(shas: readonly string[]): ReadonlyMap<string, FileText>;
  /** Where contents come from afar: brings those of the paths into the cache. */
  bring?(paths: readonly string[]): Promise<void>;
}

const mostAtOnce = 64 * 1024 * 1024;

/** A tree over entries of a commit, from git's objects: never the work tree, never a filter, never a link. */
export function objectTree(
  repository: Repository,
  entries: readonly TreeEntry[],
  below = '',
  cache: BlobCache = new Map(),
): Tree {
  return entriesTree(entries, { below, cache, load: (shas) => readBlobs(repository, shas) });
}

/** A tree over the entries of a commit. */
export function entriesTree(entries: readonly TreeEntry[], contents: Contents): Tree {
  const prefix = contents.below === '' ? '' : `${contents.below}/`;
  const inside = entries.filter(({ path }) => path.startsWith(prefix));
  const byPath = new Map(inside.map((entry) => [entry.path.slice(prefix.length), entry]));
  return treeOf({
    paths: [...byPath.keys()].sort(),
    isFile: (path) => isRegular(byPath.get(path)),
    identity(path) {
      const entry = byPath.get(path);
      return entry ? identityOf(entry.mode, entry.sha) : null;
    },
    preload: async (paths) => {
      const regular = paths.filter((path) => isReadable(byPath.get(path)));
      await contents.bring?.(regular);
      fill(
        paths.flatMap((path) => byPath.get(path) ?? []),
        contents,
      );
    },
    read(path) {
      const entry = byPath.get(path);
      if (!entry) return null;
      return contents.bring && isReadable(entry) && !contents.cache.has(entry.sha)
        ? 'far'
        : readEntry(entry, contents);
    },
  });
}

const isReadable = (entry: TreeEntry | undefined): boolean => entry !== undefined && obstacle(entry) === null;

function readEntry(entry: TreeEntry, contents: Contents): FileText {
  const problem = obstacle(entry);
  if (problem) return { problem };
  fill([entry], contents);
  return contents.cache.get(entry.sha) ?? { problem: 'is not in this clone: its content was not fetched' };
}

function fill(wanted: readonly TreeEntry[], { cache, load }: Contents): void {
  const missing = wanted.filter((entry) => !obstacle(entry) && !cache.has(entry.sha));
  for (const batch of batches(missing))
    for (const [sha, text] of load([...new Set(batch.map((entry) => entry.sha))])) cache.set(sha, text);
}

/** Names a content; whether a file may be executed makes no difference to anybody who reads it. */
export const identityOf = (mode: string, sha: string): string => `${mode.slice(0, 3)} ${sha}`;

const isRegular = (entry: TreeEntry | undefined): boolean => entry?.mode.startsWith('100') === true;

function obstacle(entry: TreeEntry): string | null {
  if (entry.mode === '120000') return 'is a symbolic link, which is never followed';
  if (entry.mode === '160000') return 'is a submodule, which is not read';
  return isRegular(entry) ? sizeProblem(entry.size ?? 0) : 'is no regular file';
}

function batches(entries: readonly TreeEntry[]): TreeEntry[][] {
  const found: TreeEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const size = entry.size ?? 0;
    if (found.length === 0 || room < size) {
      found.push([]);
      room = mostAtOnce;
    }
    found.at(-1)?.push(entry);
    room -= size;
  }
  return found;
}
