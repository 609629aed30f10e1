import { resolvePath } from '../path.js';

/** The mark at the start of a path that is meant from the root of the repository (`$GITHUB_WORKSPACE/x` is `//x`). */
export const fromRoot = '//';

/**
 * A path of a script as seen from a directory, relative to the root of the repository ('' is the root);
 * null where it is not known (a variable, a pattern) or leaves the repository.
 */
export function below(directory: string | null, path: string): string | null {
  if (/[$`*\0]/.test(path)) return null;
  if (path.startsWith(fromRoot)) return resolvePath('', path.replace(/^\/+/, ''));
  return directory === null ? null : resolvePath(directory, path);
}
