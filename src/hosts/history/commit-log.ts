import type { Commit } from '../../model.js';
import { coAuthorsIn, identities, isPlatform, pickedFrom } from '../../support/commit-text.js';
import { checked, type Repository } from '../git.js';
import { streamGit } from '../git-stream.js';

const fields = ['%H', '%P', '%at', '%ct', '%aN', '%aE', '%cN', '%cE', '%s', '%b'];

/** More commits than this are not held in memory. */
export const mostCommits = 1_500_000;

/** A longer message is nothing that a person wrote. */
const largestField = 64 * 1024 * 1024;

/** Where a reading of the history starts, and where it stops. */
export interface Range {
  /** Commits that this repository has. */
  readonly from: readonly string[];
  /** Commits that were read already, with everything before them. */
  readonly not?: readonly string[];
}

/**
 * Every commit that can be reached, in one pass over `git log`. The caller makes sure that the commits are there: in
 * a store without contents git would try to fetch one that is not, which it is not allowed to.
 * @throws GitFailure
 */
export async function readCommits(repository: Repository, { from, not = [] }: Range): Promise<Commit[]> {
  if (from.length === 0) return [];
  const commits: Commit[] = [];
  const parse = commitParser();
  await streamGit(
    repository,
    'log',
    [
      '-z',
      `--format=tformat:${fields.join('%x00')}`,
      '--encoding=UTF-8',
      '--no-color',
      '--no-notes',
      '--stdin',
    ],
    {
      input: `${[...from.map(checked), ...not.map((sha) => `^${checked(sha)}`)].join('\n')}\n`,
      take(chunk) {
        for (const commit of parse(chunk)) commits.push(commit);
        if (commits.length > mostCommits) throw new Error(`more than ${mostCommits} commits`);
      },
    },
  );
  return commits;
}

/** Understands the output as it comes: no field can hold a NUL, so every tenth one ends a commit. */
export function commitParser(): (chunk: Buffer) => Commit[] {
  const identity = identities();
  let waiting: Buffer[] = [];
  let size = 0;
  let open: string[] = [];
  return (chunk) => {
    waiting.push(chunk);
    size += chunk.length;
    // Put together where something ends, and not for every piece of a message that has no end.
    if (!chunk.includes(0)) {
      if (size > largestField) throw new Error(`a message of more than ${largestField} bytes`);
      return [];
    }
    const all = waiting.length > 1 ? Buffer.concat(waiting) : chunk;
    const end = all.lastIndexOf(0);
    waiting = [all.subarray(end + 1)];
    size = all.length - end - 1;
    const parts = [...open, ...all.toString('utf8', 0, end).split('\0')];
    const whole = parts.length - (parts.length % fields.length);
    open = parts.slice(whole);
    const commits: Commit[] = [];
    for (let i = 0; i < whole; i += fields.length)
      commits.push(commitOf(parts.slice(i, i + fields.length), identity));
    return commits;
  };
}

function commitOf(parts: readonly string[], identity: ReturnType<typeof identities>): Commit {
  const [sha = '', parents = '', authored, committed, name = '', address = '', by = '', byAddress = ''] =
    parts;
  const [subject = '', body = ''] = parts.slice(8);
  const committer = identity(by, byAddress);
  return {
    sha,
    parents: parents === '' ? none : parents.split(' '),
    authored: Number(authored),
    committed: Number(committed),
    author: identity(name, address),
    committer: isPlatform(committer.emailKey) ? null : committer,
    coAuthors: people(coAuthorsIn(body).map((one) => identity(one.name, one.address))),
    subject,
    cherryPickedFrom: people(pickedFrom(body)),
    paths: null,
  };
}

const none: readonly never[] = [];
const people = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? none : list);
