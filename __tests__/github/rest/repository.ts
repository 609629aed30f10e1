import type { Fields } from '../answering.js';
import { commitOf, findCommit } from '../commits.js';
import { nodeIdOf } from '../graphql/objects.js';
import type { Release, State, WorkflowRun } from '../state.js';
import { type Handlers, item, missing, number, one, page, userFields } from './call.js';
import { commitFields } from './commit-fields.js';

const releaseFields = ({
  id,
  tag,
  name,
  createdAt,
  publishedAt,
  author,
  prerelease,
  draft,
}: Release): Fields => ({
  id,
  tag_name: tag,
  name,
  created_at: createdAt,
  published_at: publishedAt,
  author: userFields(author),
  prerelease: prerelease ?? false,
  draft: draft ?? false,
});

const runFields = (run: WorkflowRun): Fields => ({
  id: run.id,
  name: run.name,
  path: run.path,
  event: run.event,
  head_sha: run.sha,
  head_branch: run.branch,
  status: run.status,
  conclusion: run.conclusion,
  created_at: run.createdAt,
  updated_at: run.updatedAt ?? run.createdAt,
  workflow_id: run.workflow ?? 1,
  node_id: nodeIdOf(run.id),
  ...(run.triggeringActor ? { triggering_actor: userFields(run.triggeringActor) } : {}),
});

const wantedRun =
  (query: URLSearchParams) =>
  (run: WorkflowRun): boolean =>
    run.event === (query.get('event') ?? run.event) &&
    (query.get('branch') ?? run.branch) === run.branch &&
    (query.get('head_sha') ?? run.sha) === run.sha &&
    run.createdAt >= (query.get('created') ?? '').replace('>=', '') &&
    [run.status, run.conclusion].includes((query.get('status') ?? run.status) as WorkflowRun['status']);

const newestFirst = (runs: readonly WorkflowRun[]): WorkflowRun[] =>
  [...runs].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));

const published = (state: State): Release[] =>
  state.releases.filter(({ draft }) => !draft).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));

const branchesOf = ({ git, defaultBranch }: State): string[] =>
  git ? git.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n') : [defaultBranch];

/** The repository itself, its releases, tags, branches and workflow runs; who asks, and how much is left. */
export const repository: Handlers = {
  'repos/get': ({ state }) =>
    item({
      id: state.id,
      name: state.name,
      full_name: `${state.owner}/${state.name}`,
      private: state.isPrivate,
      visibility: state.isPrivate ? 'private' : 'public',
      default_branch: state.defaultBranch,
      has_issues: state.hasIssues,
      owner: { login: state.owner },
    }),
  'repos/list-branches': ({ state }) =>
    page(
      branchesOf(state).map((name) => ({
        name,
        commit: { sha: commitOf(state, name) ?? '' },
        protected: false,
      })),
    ),
  'repos/get-branch': ({ state, path }) => {
    const name = path.branch ?? '';
    const commit = branchesOf(state).includes(name) && findCommit(state, commitOf(state, name) ?? '');
    return commit ? item({ name, commit: commitFields(state)(commit), protected: false }) : missing;
  },
  'repos/list-tags': ({ state }) => page(state.tags.map(({ name, sha }) => ({ name, commit: { sha } }))),
  'repos/list-releases': ({ state }) => page(published(state).map(releaseFields)),
  'repos/get-latest-release': ({ state }) =>
    one(
      published(state).find(({ prerelease }) => !prerelease),
      (release) => item(releaseFields(release)),
    ),
  'repos/get-release': (call) =>
    one(
      call.state.releases.find(({ id }) => id === number(call, 'release_id')),
      (release) => item(releaseFields(release)),
    ),
  'actions/list-workflow-runs-for-repo': ({ state, query }) =>
    page(newestFirst(state.runs.filter(wantedRun(query))).map(runFields), 'workflow_runs'),
  'actions/list-workflow-runs': ({ state, query, path: { workflow_id: workflow } }) => {
    const ours = state.runs.filter(
      (run) => String(run.workflow ?? 1) === workflow || run.path.endsWith(`/${workflow}`),
    );
    return page(newestFirst(ours.filter(wantedRun(query))).map(runFields), 'workflow_runs');
  },
  'actions/get-reviews-for-run': (call) =>
    one(
      call.state.runs.find(({ id }) => id === number(call, 'run_id')),
      ({ approvedBy = [] }) =>
        page(approvedBy.map((user) => ({ state: 'approved', comment: '', user: userFields(user) }))),
    ),
  'actions/get-workflow-run': (call) =>
    one(
      call.state.runs.find(({ id }) => id === number(call, 'run_id')),
      (run) => item(runFields(run)),
    ),
  'actions/list-jobs-for-workflow-run': () => page([], 'jobs'),
  'actions/list-workflow-run-artifacts': () => page([], 'artifacts'),
  'users/get-authenticated': ({ token }) => item(userFields(token.viewer)),
  'rate-limit/get': ({ state }) => {
    const rate = {
      limit: 1000,
      used: 1000 - state.remaining,
      remaining: state.remaining,
      reset: resetOf(state),
    };
    return item({ resources: { core: rate, search: rate }, rate });
  },
};

/** When the rate limit begins again, in seconds since 1970. */
export const resetOf = (state: State): number => Math.ceil(state.now().getTime() / 1000) + 3600;
