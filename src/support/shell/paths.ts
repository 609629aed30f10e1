/** The mark at the start of a path that is meant from the root of the repository (`$GITHUB_WORKSPACE/x` is `//x`). */
export const fromRoot = '//';

/**
 * A path as seen from a directory, relative to the root of the repository ('' is the root);
 * null where it is not known or leaves the repository.
 */
export function below(directory: string | null, path: string): string | null {
  const rooted = path.startsWith(fromRoot);
  if (directory === null && !rooted) return null;
  if ((!rooted && /^[/~\\]/.test(path)) || /[$`*\0]/.test(path)) return null;
  const parts: string[] = [];
  for (const part of `${rooted ? '' : directory}/${path}`.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The folder that a path stands in; '' for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
