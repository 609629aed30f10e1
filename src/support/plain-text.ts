import { Unreadable } from './unreadable.js';

/** No configuration that people write is larger; what is larger is generated, data, or meant to hurt. */
export const largestText = 1024 * 1024;

/**
 * A file's text without its byte order mark.
 * @throws Unreadable where it is no text at all: too large, UTF-16, binary, or a pointer to Git LFS
 */
export function plainText(source: string, largest = largestText): string {
  if (source.length > largest)
    throw new Unreadable(`larger than ${largest.toLocaleString('en')} characters: not read`);
  if (source.startsWith('version https://git-lfs.github.com/spec/'))
    throw new Unreadable('a Git LFS pointer: the content is not in the repository');
  const nul = source.indexOf('\0');
  if (nul >= 0 || source.startsWith('\uFFFD\uFFFD')) throw notText(source, Math.max(nul, 0));
  return source.startsWith('\uFEFF') ? source.slice(1) : source;
}

function notText(source: string, nul: number): Unreadable {
  const wide = source.startsWith('\uFFFD\uFFFD') || /^(?:[^\0]\0){2}|^(?:\0[^\0]){2}/.test(source);
  return wide
    ? new Unreadable('encoded as UTF-16: save it as UTF-8')
    : new Unreadable('a binary file (it holds a NUL character)', lineAt(source, nul));
}

/** The line (1-based) of an offset. */
export function lineAt(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) line++;
  return line;
}

/**
 * Finds a merge conflict that was committed.
 * @throws Unreadable with the marker's line
 */
export function refuseConflict(source: string): void {
  if (!source.includes('<<<<<<< ') && !source.includes('>>>>>>> ')) return;
  const marker = /^(?:<{7}|>{7}) /m.exec(source);
  if (marker)
    throw new Unreadable('a merge conflict marker: the conflict was committed', lineAt(source, marker.index));
}
