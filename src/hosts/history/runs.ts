import type { Deployment, HistoryRequest, Identity, Unavailable } from '../../model.js';
import { accountIdentity } from '../../support/accounts.js';
import { type GivenRun, runDeployments, withRun } from '../../support/run-records.js';
import { type Guard, isInteger, isObjectName, isText, listOf, maybe, withFields } from '../guard.js';
import { isReviewsOfRuns, reviewsOfRunsQuery } from '../queries/runs.js';
import { dayOf, type Extent, type Read } from './deployments.js';
import { failedReading } from './not-read.js';
import { earliest, readPages } from './pages.js';
import type { Requests } from './requests.js';

const isUser = maybe(
  withFields({ login: isText, id: isInteger, type: maybe(isText) as Guard<string | undefined> }),
);

const isRun = withFields({
  id: isInteger,
  node_id: isText,
  event: isText,
  head_sha: isObjectName,
  head_branch: maybe(isText),
  status: maybe(isText),
  conclusion: maybe(isText),
  created_at: isText,
  updated_at: isText,
  workflow_id: isInteger,
  actor: isUser,
  triggering_actor: isUser,
});

const isRuns = withFields({ total_count: isInteger, workflow_runs: listOf(isRun) });

const oneRun = '/repos/{owner}/{repo}/actions/runs/{run_id}';
const runsOfWorkflow = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
const perPage = 100;

/** One page of the runs of a workflow, newest first. */
async function page(requests: Requests, workflow: string | number, filter: object, after: string | null) {
  const number = Number(after ?? 1);
  const parameters = { workflow_id: workflow, ...filter, per_page: perPage, page: number };
  const answer = await requests.get(runsOfWorkflow, parameters, isRuns);
  if (!answer.ok) return answer;
  const { workflow_runs: items } = answer.value;
  return { ok: true as const, value: { items, next: items.length < perPage ? null : String(number + 1) } };
}

/** The runs of a workflow that the configuration names, as deployments. */
export async function readWorkflowRuns(
  requests: Requests,
  { now, time }: HistoryRequest,
  branch: string,
  { pages: most }: Extent,
): Promise<Read> {
  const since = now - time.window;
  const { workflow } = time;
  if (workflow === null) return { sourced: null, since, unavailable: [] };
  const isOld = ({ created_at, conclusion }: GivenRun): boolean =>
    conclusion === 'success' && (earliest([created_at]) ?? since) < since;
  const { items, more, unavailable } = await readPages<GivenRun>({
    what: 'runs',
    most,
    ask: (after) => page(requests, workflow, { branch, status: 'completed' }, after),
    enough: (read) => read.some(isOld),
  });
  const deployments = runDeployments(
    items,
    time.services.map(({ name }) => name),
  );
  if (deployments.length === 0) return { sourced: null, since, unavailable };
  const short = more && !items.some(isOld);
  const begin = short ? Math.max(since, (earliest(items.map((run) => run.created_at)) ?? since) + 1) : since;
  return {
    since: begin,
    unavailable,
    sourced: {
      deployments,
      source: {
        kind: 'workflow-runs',
        text: `${items.length} runs of ${workflow} on ${branch}`,
        confidence: 'medium',
        notes: [
          'A run that succeeded is taken for a deployment of the commit that it ran on.',
          ...(short ? [`Only the newest ${items.length} runs were read, back to ${dayOf(begin)}.`] : []),
        ],
      },
    },
  };
}

/** Records with what their runs say, and what of it could not be read. */
export interface Enriched {
  readonly deployments: readonly Deployment[];
  readonly runs: readonly GivenRun[];
  readonly unavailable: readonly Unavailable[];
}

/**
 * What started the deployments, and who: from the newest run, and from up to `pages` pages of runs of the same
 * workflow. Deployments of other workflows keep what they say themselves.
 */
export async function readRuns(
  requests: Requests,
  deployments: readonly Deployment[],
  { since, pages: most }: Extent & { readonly since: number },
): Promise<Enriched> {
  const newest = newestWithRun(deployments);
  if (!newest?.runId) return { deployments, runs: [], unavailable: [] };
  const answer = await requests.get(oneRun, { run_id: Number(newest.runId) }, isRun);
  if (!answer.ok) return { deployments, runs: [], unavailable: [failedReading('runs', answer)] };
  const wanted = new Set(deployments.flatMap(({ runId }) => runId ?? []));
  const { items, unavailable } =
    most === 0 || wanted.size === 1
      ? { items: [], unavailable: [] }
      : await readPages<GivenRun>({
          what: 'runs',
          most,
          ask: (after) => page(requests, answer.value.workflow_id, {}, after),
          enough: (read) =>
            read.filter(({ id }) => wanted.has(String(id))).length >= wanted.size ||
            (earliest([read.at(-1)?.created_at]) ?? since) < since,
        });
  const runs = new Map([answer.value, ...items].map((run) => [String(run.id), run]));
  return {
    deployments: deployments.map((record) => {
      const run = record.runId === null ? undefined : runs.get(record.runId);
      return run ? withRun(record, run) : record;
    }),
    runs: [...runs.values()].filter(({ id }) => wanted.has(String(id))),
    unavailable,
  };
}

const newestWithRun = (deployments: readonly Deployment[]): Deployment | undefined =>
  deployments
    .filter(({ runId }) => runId !== null)
    .reduce<Deployment | undefined>((a, b) => (a && a.createdAt >= b.createdAt ? a : b), undefined);

/** Who let runs pass to a protected environment, a hundred runs a request. */
export async function readApprovals(
  requests: Requests,
  { deployments, runs }: Enriched,
  most: number,
): Promise<Enriched> {
  const approvals = new Map<string, Identity[]>();
  const newest = [...runs].sort((a, b) => (a.created_at < b.created_at ? 1 : -1)).slice(0, most * perPage);
  for (let start = 0; start < newest.length; start += perPage) {
    const ids = newest.slice(start, start + perPage).map((run) => run.node_id);
    const answer = await requests.query(reviewsOfRunsQuery, { ids }, isReviewsOfRuns);
    if (!answer.ok) return { deployments, runs, unavailable: [failedReading('approvals', answer, start)] };
    for (const node of answer.value.data.nodes) {
      const given = node?.deploymentReviews?.nodes ?? [];
      const who = given.flatMap((review) =>
        review?.state === 'APPROVED' && review.user ? [accountIdentity(review.user)] : [],
      );
      if (node?.databaseId != null && who.length > 0) approvals.set(String(node.databaseId), who);
    }
  }
  return {
    runs,
    unavailable: [],
    deployments: deployments.map((record) => ({
      ...record,
      approvals: approvals.get(record.runId ?? '') ?? record.approvals,
    })),
  };
}
