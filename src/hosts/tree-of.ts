import picomatch from 'picomatch';
import type { Notice, Tree } from '../model.js';
import type { FileText } from './file-text.js';

const mostCached = 64 * 1024 * 1024;

/** How a revision finds its files. */
export interface Source {
  /** Every path, sorted. */
  readonly paths: readonly string[];
  /** What a path of the list holds; null where nothing is there any more. */
  read(path: string): FileText | null;
  /** Whether a path of the list is a regular file. */
  isFile(path: string): boolean;
  preload(paths: readonly string[]): Promise<void>;
}

/** A tree over a source: confined to its paths, each text read once, each obstacle told once. */
export function treeOf(source: Source): Tree {
  const known = new Set(source.paths);
  const texts = new Map<string, string | null>();
  const notices = new Map<string, Notice>();
  let cached = 0;

  function text(path: string): string | null {
    const before = texts.get(path);
    if (before !== undefined) return before;
    if (!known.has(path)) return null;
    const found = source.read(path);
    const result = found && 'text' in found ? found.text : null;
    if (found && 'problem' in found)
      notices.set(path, { text: found.problem, at: { file: path, line: 1 }, unread: true });
    if (result === null || cached + result.length <= mostCached) texts.set(path, result);
    cached += result?.length ?? 0;
    return result;
  }

  return {
    text,
    has: (path) => known.has(path) && source.isFile(path),
    list: (globs) => (globs ? matching(source.paths, globs) : source.paths),
    preload: (paths) => source.preload(paths.filter((path) => known.has(path) && !texts.has(path))),
    notices: () => [...notices.values()],
  };
}

function matching(paths: readonly string[], globs: readonly string[]): readonly string[] {
  const matches = picomatch([...globs], { dot: true });
  return paths.filter((path) => matches(path));
}
