import { decode, type FileText, sizeProblem } from './file-text.js';
import { checked, GitFailure, git, type Repository, runGit } from './git.js';

/** A file, link or submodule of a commit. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
  /** In bytes; null where this clone does not have the object. */
  readonly size: number | null;
}

/** Everything that a commit holds; sizes are null where the clone left the contents out. */
export function listCommit(repository: Repository, commit: string): TreeEntry[] {
  const list = (...flags: string[]) =>
    git(repository, 'ls-tree', ['-r', '-z', '--full-tree', ...flags, '--end-of-options', checked(commit)]);
  try {
    return parseListing(list('-l'));
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return parseListing(list());
  }
}

// "<mode> SP <type> SP <object> [SP+ <size>] TAB <path>", ended by NUL.
function parseListing(listing: Buffer): TreeEntry[] {
  const lines = listing.toString('utf8').split('\0');
  return lines.flatMap((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', , sha = '', size] = line.slice(0, tab).split(/ +/);
    return tab < 0 ? [] : [{ path: line.slice(tab + 1), mode, sha, size: size ? Number(size) || 0 : null }];
  });
}

/** An object as git keeps it. */
export interface GitObject {
  readonly sha: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** The contents of blobs, in one process. What this clone does not have is left out. */
export function readBlobs(repository: Repository, shas: readonly string[]): Map<string, FileText> {
  const blobs = readObjects(repository, shas).filter(({ type }) => type === 'blob');
  return new Map(blobs.map(({ sha, bytes }) => [sha, fileText(bytes)]));
}

function fileText(bytes: Buffer): FileText {
  const problem = sizeProblem(bytes.length);
  return problem === null ? decode(bytes) : { problem };
}

/** Objects of any kind, by their names. What this clone does not have is left out. */
export function readObjects(repository: Repository, shas: readonly string[]): GitObject[] {
  const found: GitObject[] = [];
  let rest = shas.map(checked);
  for (let failures = 0; rest.length > 0 && failures < mostFailures; failures++) {
    const { output, failure } = runGit(repository, 'cat-file', ['--batch'], {
      input: `${rest.join('\n')}\n`,
    });
    if (failure && !failure.answered) throw failure;
    const { objects, answered } = parseObjects(output);
    found.push(...objects);
    if (!failure) break;
    rest = rest.slice(answered + 1);
  }
  return found;
}

// In a clone that leaves contents out, git ends at the first of them instead of saying that it is missing.
const mostFailures = 50;

// "<object> SP <type> SP <size> LF <contents> LF", or "<object> SP missing LF".
function parseObjects(output: Buffer): { objects: GitObject[]; answered: number } {
  const objects: GitObject[] = [];
  let answered = 0;
  for (let start = 0; start < output.length; answered++) {
    const end = output.indexOf(10, start);
    if (end < 0) break;
    const [sha = '', type = '', size] = output.toString('latin1', start, end).split(' ');
    const length = size === undefined ? -1 : Number(size);
    if (length >= 0) objects.push({ sha, type, bytes: output.subarray(end + 1, end + 1 + length) });
    start = end + 1 + (length >= 0 ? length + 1 : 0);
  }
  return { objects, answered };
}

/** The parents that a commit names, also where a shallow clone does not have them; null where it is missing itself. */
export function parentsOf(repository: Repository, commit: string): string[] | null {
  const object = readObjects(repository, [commit])[0];
  if (object?.type !== 'commit') return null;
  const [header = ''] = object.bytes.toString('utf8').split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []);
}
