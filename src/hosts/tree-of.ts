import type { Notice, Tree } from '../model.js';
import { globMatcher } from '../support/glob-index.js';
import type { FileText } from './file-text.js';

const mostLists = 1000;
const mostCached = 64 * 1024 * 1024;

/** How a revision finds its files. */
export interface Source {
  /** Every path, sorted. */
  readonly paths: readonly string[];
  /** What a path of the list holds; null where nothing is there any more, `far` where it must be brought first. */
  read(path: string): FileText | 'far' | null;
  /** What tells two contents of a path of the list apart. */
  identity(path: string): string | null;
  /** Whether a path of the list is a regular file. */
  isFile(path: string): boolean;
  preload(paths: readonly string[]): Promise<void>;
}

/** A tree over a source: confined to its paths, each text read once, each obstacle told once. */
export function treeOf(source: Source): Tree {
  const known = new Set(source.paths);
  const texts = new Map<string, string | null>();
  const lacking = new Set<string>();
  const notices = new Map<string, Notice>();
  const lists = new Map<string, readonly string[]>();
  let cached = 0;

  function text(path: string): string | null {
    const before = texts.get(path);
    if (before !== undefined) return before;
    if (!known.has(path)) return null;
    const found = source.read(path);
    if (found === 'far') {
      lacking.add(path);
      return null;
    }
    const result = found && 'text' in found ? found.text : null;
    if (found && 'problem' in found)
      notices.set(path, { text: found.problem, at: { file: path, line: 1 }, unread: true });
    if (result === null || cached + result.length <= mostCached) texts.set(path, result);
    cached += result?.length ?? 0;
    return result;
  }

  // Many readers ask the same for each of their files: where the charts are, where the modules.
  function list(globs?: readonly string[]): readonly string[] {
    if (!globs) return source.paths;
    const key = globs.join('\0');
    const before = lists.get(key);
    if (before) return before;
    const found = matching(globs);
    if (lists.size < mostLists) lists.set(key, found);
    return found;
  }

  function matching(globs: readonly string[]): readonly string[] {
    if (!globs.some((glob) => /[*?{[\\]|^\.\/|\/$/.test(glob)))
      return [...new Set(globs)].filter((path) => known.has(path)).sort();
    return source.paths.filter(globMatcher(globs));
  }

  return {
    text,
    has: (path) => known.has(path) && source.isFile(path),
    identity: (path) => (known.has(path) ? source.identity(path) : null),
    list,
    preload: (paths) => source.preload(paths.filter((path) => known.has(path) && !texts.has(path))),
    notices: () => [...notices.values()],
    lacking: () => [...lacking].filter((path) => source.read(path) === 'far'),
  };
}
