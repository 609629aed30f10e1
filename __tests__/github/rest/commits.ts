import { commitOf, findCommit, history, pullCommits } from '../commits.js';
import type { Commit, PullRequest, State } from '../state.js';
import { type Call, type Handlers, item, missing, page, problem } from './call.js';
import { changedFiles, commitFields } from './commit-fields.js';
import { pullFields } from './pulls.js';

const inRange = ({ query }: Call, { committer }: Commit): boolean =>
  committer.date >= (query.get('since') ?? '') && committer.date <= (query.get('until') ?? '~');

/** Commits, comparisons, and what belongs to a commit. */
export const commits: Handlers = {
  'repos/list-commits': (call) => {
    const { state, query } = call;
    const start = commitOf(state, query.get('sha') ?? state.defaultBranch);
    if (!start) return missing;
    const found = history(state, start).filter((commit) => inRange(call, commit));
    return page(found.map(commitFields(state)));
  },
  'repos/get-commit': ({ state, path }) => {
    const commit = findCommit(state, commitOf(state, path.ref ?? '') ?? '');
    if (!commit) return problem(422, `No commit found for SHA: ${path.ref}`);
    const [parent] = commit.parents;
    return item({
      ...commitFields(state)(commit),
      files: parent ? changedFiles(state, parent, commit.sha) : [],
    });
  },
  'repos/compare-commits-with-basehead': ({ state, path }) => {
    const [base = '', head = ''] = (path.basehead ?? '').split('...');
    const [from, to] = [commitOf(state, base), commitOf(state, head)];
    const before = from ? history(state, from) : [];
    const after = to ? history(state, to) : [];
    const shared = after.find((commit) => before.includes(commit));
    const [first] = before;
    if (!from || !to || !shared || !first) return missing;
    const common = state.git ? findCommit(state, state.git.git('merge-base', from, to)) : shared;
    const ahead = after.filter((commit) => !before.includes(commit)).reverse();
    const behind = before.filter((commit) => !after.includes(commit));
    const show = commitFields(state);
    return item({
      base_commit: show(first),
      merge_base_commit: show(common ?? shared),
      status:
        ahead.length > 0
          ? behind.length > 0
            ? 'diverged'
            : 'ahead'
          : behind.length > 0
            ? 'behind'
            : 'identical',
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: ahead.map(show),
      files: changedFiles(state, (common ?? shared).sha, to),
    });
  },
  'repos/list-pull-requests-associated-with-commit': ({ state, path }) =>
    page(
      state.pulls
        .filter((pull) => holds(state, pull, path.commit_sha ?? ''))
        .map((pull) => pullFields(state, pull)),
    ),
  'repos/create-commit-status': ({ state, path, body }) => {
    const status = {
      sha: path.sha ?? '',
      state: String(body.state) as State['statuses'][number]['state'],
      context: String(body.context ?? 'default'),
      description: String(body.description ?? ''),
      createdAt: state.now().toISOString(),
    };
    state.statuses.push(status);
    return item({ state: status.state, context: status.context, description: status.description }, 201);
  },
  'repos/list-commit-statuses-for-ref': ({ state, path }) =>
    page(
      state.statuses
        .filter(({ sha }) => sha === path.ref)
        .map(({ state: is, context, description }) => ({ state: is, context, description })),
    ),
  'repos/get-combined-status-for-ref': ({ state, path }) => {
    const found = state.statuses.filter(({ sha }) => sha === path.ref);
    const failed = found.some(({ state: is }) => is === 'failure' || is === 'error');
    return item({
      sha: path.ref,
      state: failed ? 'failure' : found.some(({ state: is }) => is === 'pending') ? 'pending' : 'success',
      total_count: found.length,
      statuses: found.map(({ state: is, context, description }) => ({ state: is, context, description })),
    });
  },
};

/** Whether a commit belongs to a pull request. */
function holds(state: State, pull: PullRequest, sha: string): boolean {
  return pull.mergeCommit === sha || pullCommits(state, pull).some((commit) => commit.sha === sha);
}
