import type { HistoryData, HistoryRequest, Identity } from '../../model.js';
import { introduced } from '../../support/accounts.js';
import { emptyHistory, noSource, notRead } from '../../support/history-data.js';
import { fromTags, type Sourced } from '../../support/tag-source.js';
import { GitFailure } from '../git.js';
import { changedPaths } from './changed-paths.js';
import { chooseSource } from './choose-source.js';
import { branchTip } from './clone.js';
import type { Read } from './deployments.js';
import { type Gathered, gatherCommits } from './gather.js';
import { fromManifests } from './manifests.js';
import { failedReading } from './not-read.js';
import { type Overview, readOverview } from './overview.js';
import { type Merged, readPullRequests } from './pull-requests.js';
import { extents, type Reach } from './reach.js';
import { readApprovals, readRuns } from './runs.js';

/** What GitHub knows of the past, with commits through git. */
export async function remoteHistory(reach: Reach, request: HistoryRequest): Promise<HistoryData> {
  const { requests, pullRequest } = reach;
  const data = emptyHistory(request, `${requests.owner}/${requests.repo}`);
  const answer = await readOverview(requests, {
    pullRequest: pullRequest?.number ?? null,
    protections: request.people?.policy === 'separated',
  });
  if (!answer.ok) return { ...data, unavailable: [failedReading('deployments', answer)] };
  const overview = answer.value;
  const branch = branchOf(request, overview);
  const known: HistoryData = {
    ...data,
    repository: { ...data.repository, visibility: overview.visibility },
    branch,
    pullRequest: overview.pullRequest,
    protections: overview.protections,
    unavailable: overview.unavailable,
  };
  if (branch === null)
    return {
      ...known,
      unavailable: [...known.unavailable, notRead('commits', 'nothing is committed there')],
    };
  const read = await chooseSource(reach, request, overview, branch);
  const enriched = await withRuns(reach, request, read);
  const separated = request.people?.policy === 'separated';
  const merged =
    read.sourced || read.tags ? await mergedPullRequests(reach, branch, read.since, separated) : noneMerged;
  const unavailable = [
    ...known.unavailable,
    ...read.unavailable,
    ...enriched.unavailable,
    ...merged.unavailable,
  ];
  const sourced = read.sourced && { ...read.sourced, deployments: enriched.deployments };
  // Under that policy a change without a pull request is a violation, so none may only seem to be without one.
  const since = separated ? Math.max(read.since, merged.from) : read.since;
  const whole = { ...known, since, pullRequests: merged.pullRequests, unavailable };
  // Without any source there is nothing to hold commits against, so nothing is fetched.
  if (!sourced && !read.tags && !request.time.manifests) return { ...whole, source: noSource };
  const { accounts = [] } = read;
  return withCommits(reach, request, { data: whole, sourced, tags: read.tags, accounts, overview, branch });
}

const branchOf = ({ time }: HistoryRequest, { pullRequest, defaultBranch }: Overview): string | null =>
  time.branch ?? pullRequest?.base ?? defaultBranch?.name ?? null;

async function withRuns({ requests, depth }: Reach, { people }: HistoryRequest, { sourced, since }: Read) {
  const deployments = sourced?.deployments ?? [];
  const nothing = { deployments, runs: [], unavailable: [] };
  if (sourced?.source.kind !== 'deployments' || requests.left() === 0) return nothing;
  const { runs, approvals } = extents[depth];
  const enriched = await readRuns(requests, deployments, { since, pages: runs });
  if (approvals === 0 || people === null || enriched.runs.length === 0) return enriched;
  const approved = await readApprovals(requests, enriched, approvals);
  return { ...approved, unavailable: [...enriched.unavailable, ...approved.unavailable] };
}

const noneMerged: Merged = { pullRequests: [], from: 0, unavailable: [] };

const notInACheck = notRead(
  'pull-requests',
  'a check that somebody waits for takes three requests at most',
  'Run the gate on a schedule as well: there it reads them all.',
);

function mergedPullRequests(
  { requests, depth }: Reach,
  base: string,
  since: number,
  separated: boolean,
): Promise<Merged> {
  if (depth === 'check')
    return Promise.resolve({ ...noneMerged, unavailable: separated ? [notInACheck] : [] });
  return readPullRequests(requests, { base, since, most: Math.min(50, requests.left()) });
}

interface Known {
  readonly data: HistoryData;
  readonly sourced: Sourced | null;
  readonly tags: boolean;
  readonly accounts: readonly Identity[];
  readonly overview: Overview;
  readonly branch: string;
}

async function withCommits(reach: Reach, request: HistoryRequest, known: Known): Promise<HistoryData> {
  const { data, branch, overview } = known;
  const newestFirst = [...(known.sourced?.deployments ?? [])].sort((a, b) => b.createdAt - a.createdAt);
  try {
    const gathered = await gatherCommits({
      clone: reach.clone,
      store: reach.store,
      branch,
      tip: tipOf(reach, overview, branch),
      head: reach.pullRequest?.head ?? null,
      deployed: [...new Set(newestFirst.flatMap(({ sha }) => sha ?? []))],
      tags: known.tags,
      trees: hasPaths(request),
    });
    return await together(reach, request, known, gathered);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const unread = notRead(
      'commits',
      error.message,
      'See whether the job may read contents: `contents: read`.',
    );
    const { deployments, source } = known.sourced ?? { deployments: [], source: noSource };
    return { ...data, deployments, source, unavailable: [...data.unavailable, unread] };
  }
}

const hasPaths = ({ time }: HistoryRequest): boolean => time.services.some(({ paths }) => paths.length > 0);

// The platform tells the tip of its default branch; of another one the clone may know it, or the fetch brings it.
const tipOf = ({ clone }: Reach, { defaultBranch }: Overview, branch: string): string | null =>
  branch === defaultBranch?.name
    ? defaultBranch.commit
    : ((clone && branchTip(clone, branch)?.commit) ?? null);

async function together(
  { clone, pullRequest, tree }: Reach,
  request: HistoryRequest,
  { data, sourced, tags, accounts }: Known,
  { repository, tip, commits: gathered, tags: read }: Gathered,
): Promise<HistoryData> {
  const { time } = request;
  const commits = introduced(gathered, accounts);
  const present = new Set(commits.map(({ sha }) => sha));
  const manifests =
    !sourced && !tags && time.manifests && repository === clone
      ? await fromManifests({ repository, name: '', tree }, request, tip)
      : null;
  const found = sourced ?? (tags ? fromTags(read, time) : null) ?? manifests;
  const paths = hasPaths(request) ? await changedPaths(repository, [...present]) : null;
  const head = pullRequest?.head ?? null;
  return {
    ...data,
    base: present.has(tip) ? tip : null,
    head: head !== null && present.has(head) ? head : null,
    commits: paths ? commits.map((commit) => ({ ...commit, paths: paths.get(commit.sha) ?? [] })) : commits,
    deployments: found?.deployments ?? [],
    source: found?.source ?? noSource,
  };
}
