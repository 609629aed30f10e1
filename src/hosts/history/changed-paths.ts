import { checked, type Repository } from '../git.js';
import { streamGit } from '../git-stream.js';

const start = '\u0001';

/**
 * The paths that each commit changes against its first parent, in one pass. It needs trees, so it is asked for only
 * where services are told apart by their paths.
 * @throws GitFailure
 */
export async function changedPaths(
  repository: Repository,
  commits: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  if (commits.length === 0) return found;
  let open: string[] = [];
  let rest: Buffer = Buffer.alloc(0);
  const end = (): void => {
    const [sha, ...paths] = open;
    if (sha !== undefined) found.set(sha, paths);
  };
  await streamGit(repository, 'log', flags, {
    input: `${commits.map(checked).join('\n')}\n`,
    take(chunk) {
      const all = Buffer.concat([rest, chunk]);
      const last = all.lastIndexOf(0);
      rest = all.subarray(last + 1);
      for (const part of last < 0 ? [] : all.toString('utf8', 0, last).split('\0')) {
        const text = part.startsWith('\n') ? part.slice(1) : part;
        if (text.startsWith(start)) {
          end();
          open = [text.slice(1)];
        } else if (text !== '') open.push(text);
      }
    },
  });
  end();
  return found;
}

const flags = [
  '-z',
  '--no-walk=unsorted',
  '--name-only',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--diff-merges=first-parent',
  '--format=tformat:%x01%H',
  '--stdin',
];
