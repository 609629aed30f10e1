import type { Commit, HistoryData, HistoryRequest, Tree } from '../../model.js';
import { emptyHistory, noSource, notRead } from '../../support/history-data.js';
import { fromTags, type Sourced } from '../../support/tag-source.js';
import { type Repository, resolveCommit } from '../git.js';
import { changedPaths } from './changed-paths.js';
import { branchTip, shortfall } from './clone.js';
import { readCommits } from './commit-log.js';
import { fromManifests } from './manifests.js';
import { readTags } from './tags.js';

/** A clone on this machine, and the files that lie in it. */
export interface Local {
  readonly repository: Repository;
  readonly name: string;
  tree(): Promise<Tree>;
}

const deeper = 'Fetch the rest with `git fetch --unshallow`; at actions/checkout, set `fetch-depth: 0`.';

/** What git alone can tell: commits, and as deployments tags or the image tags in manifests. No network, no token. */
export async function localHistory(local: Local, request: HistoryRequest): Promise<HistoryData> {
  const data = emptyHistory(request, local.name);
  const missing = shortfall(local.repository);
  if (missing) return { ...data, unavailable: [notRead('commits', missing, deeper)] };
  const tip = branchTip(local.repository, request.time.branch);
  if (!tip) return { ...data, unavailable: [notRead('commits', ...noBranch(request))] };
  const sourced = await source(local, request, tip.commit);
  const head = resolveCommit(local.repository, 'HEAD');
  const deployed = sourced?.deployments.flatMap(({ sha }) => sha ?? []) ?? [];
  const from = new Set([tip.commit, ...(head ? [head] : []), ...deployed]);
  return {
    ...data,
    branch: tip.branch,
    base: tip.commit,
    commits: await withPaths(
      local.repository,
      request,
      await readCommits(local.repository, { from: [...from] }),
    ),
    deployments: sourced?.deployments ?? [],
    source: sourced?.source ?? noSource,
    unavailable: sourced ? [] : unread(request),
  };
}

const noBranch = ({ time: { branch } }: HistoryRequest): [string, string | null] =>
  branch === null
    ? ['nothing is committed here', null]
    : [`this clone has no branch ${branch}`, 'Fetch it, or name another one under `time.branch`.'];

// A source that was named is not silently replaced by another one.
async function source(local: Local, request: HistoryRequest, tip: string): Promise<Sourced | null> {
  const { time } = request;
  const wanted = (kind: string) => time.source === null || time.source === kind;
  const tags = wanted('tags') ? fromTags(readTags(local.repository), time) : null;
  if (tags || !wanted('manifests') || !time.manifests) return tags;
  return fromManifests(local, request, tip);
}

function unread({ time: { source: wanted } }: HistoryRequest) {
  if (wanted === null || wanted === 'tags' || wanted === 'manifests') return [];
  return [
    notRead(
      'deployments',
      `there is no token to ask GitHub for ${wanted}`,
      'Set GITHUB_TOKEN, or run it as an action.',
    ),
  ];
}

async function withPaths(
  repository: Repository,
  { time: { services } }: HistoryRequest,
  commits: Commit[],
): Promise<readonly Commit[]> {
  if (!services.some(({ paths }) => paths.length > 0)) return commits;
  const paths = await changedPaths(
    repository,
    commits.map(({ sha }) => sha),
  );
  return commits.map((commit) => ({ ...commit, paths: paths.get(commit.sha) ?? [] }));
}
