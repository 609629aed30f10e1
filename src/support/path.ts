/** The folder that a path lies in; '' is the root. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The last segment of a path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * A path as a manifest writes it ("../db/Dockerfile", "./x"), seen from a folder of the tree, as a path of the tree
 * ('' is the root); null where it leaves the repository, is absolute, or is no path but an address.
 */
export function resolvePath(directory: string, written: string): string | null {
  if (/^(?:[/\\~]|[A-Za-z][\w+.-]*:)/.test(written)) return null;
  const segments = directory === '' ? [] : directory.split('/');
  for (const segment of written.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.join('/');
}
