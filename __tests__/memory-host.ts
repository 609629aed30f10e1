import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Tree } from '../src/model.js';

/** A tree of the given texts, as a host would show it. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  const texts = new Map(Object.entries(files));
  const paths = [...texts.keys()].sort();
  return {
    has: (path) => texts.has(path),
    text: (path) => texts.get(path) ?? null,
    list: (globs) => {
      if (!globs) return paths;
      const matches = picomatch([...globs], { dot: true });
      return paths.filter((path) => matches(path));
    },
  };
}

/** Every file below a folder, by its path from there; `expected.*` and golden outputs are not part of the repository. */
export function filesBelow(
  folder: string,
  leaveOut: readonly string[] = ['expected.json'],
): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (!leaveOut.includes(path)) files[path] = readFileSync(join(folder, path), 'utf8');
  }
  return files;
}
