import type { Commit, PullRequest, State } from './state.js';

const known = new WeakMap<
  object,
  { readonly heads: string; readonly commits: ReadonlyMap<string, Commit> }
>();

/** All commits by name: those of the state, and those of its git repository. */
export function commitsOf(state: State): ReadonlyMap<string, Commit> {
  return new Map([...gitCommits(state), ...state.commits.map((one): [string, Commit] => [one.sha, one])]);
}

/** A commit by its name. */
export const findCommit = (state: State, sha: string): Commit | undefined => commitsOf(state).get(sha);

/** The commits of a reference and before it, newest first. */
export function history(state: State, from: string): Commit[] {
  const all = commitsOf(state);
  const seen = new Set<string>();
  const waiting = [from];
  for (let sha = waiting.shift(); sha !== undefined; sha = waiting.shift()) {
    const commit = all.get(sha);
    if (!commit || seen.has(sha)) continue;
    seen.add(sha);
    waiting.push(...commit.parents);
  }
  return [...seen]
    .flatMap((sha) => all.get(sha) ?? [])
    .sort((a, b) => (a.committer.date < b.committer.date ? 1 : a.committer.date > b.committer.date ? -1 : 0));
}

/** The commit that a branch, tag or name means. */
export function commitOf(state: State, reference: string): string | null {
  const bare = reference.replace(/^refs\//, '').replace(/^(?:heads|tags)\//, '');
  const tag = state.tags.find(({ name }) => name === bare);
  if (tag) return tag.sha;
  if (state.git)
    try {
      return state.git.git('rev-parse', '--verify', '-q', '--end-of-options', `${bare}^{commit}`);
    } catch {
      return null;
    }
  if (commitsOf(state).has(bare)) return bare;
  const isBranch = bare === state.defaultBranch || bare === 'HEAD';
  return isBranch ? (state.commits.at(-1)?.sha ?? null) : null;
}

function gitCommits({ git }: State): ReadonlyMap<string, Commit> {
  if (!git) return new Map();
  const heads = git.git('rev-parse', '--all', 'HEAD');
  const before = known.get(git);
  if (before?.heads === heads) return before.commits;
  const format = '%H%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B%x01';
  const log = git.git('log', '--all', 'HEAD', `--format=${format}`);
  const commits = new Map(
    log
      .split('\x01')
      .filter((record) => record.trim() !== '')
      .map((record) => {
        const commit = read(record.trim().split('\0'));
        return [commit.sha, commit];
      }),
  );
  known.set(git, { heads, commits });
  return commits;
}

function read(fields: readonly string[]): Commit {
  const [sha = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] = fields;
  return {
    sha,
    message: message.trim(),
    parents: parents.split(' ').filter((parent) => parent !== ''),
    author: { name: an, email: ae, date: utc(ad) },
    committer: { name: cn, email: ce, date: utc(cd) },
  };
}

/** GitHub gives times in UTC without fractions. */
export const utc = (date: string): string => `${new Date(date).toISOString().slice(0, 19)}Z`;

/** The commits of a pull request, oldest first. */
export function pullCommits(state: State, { commits, head, base }: PullRequest): Commit[] {
  if (commits) return commits.flatMap((sha) => findCommit(state, sha) ?? []);
  const before = new Set(history(state, base.sha));
  return history(state, head.sha)
    .filter((commit) => !before.has(commit))
    .reverse();
}
