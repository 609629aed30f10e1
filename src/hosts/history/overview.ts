import type { EnvironmentProtection, PullRequest, Unavailable } from '../../model.js';
import { pullRequestRecord } from '../../support/pull-request-records.js';
import type { GivenRelease } from '../../support/release-records.js';
import type { Answer, GraphqlProblem, Queried } from '../api.js';
import { isRefusal } from '../api-failure.js';
import type { Guard } from '../guard.js';
import { isOverview, overviewQuery } from '../queries/overview.js';
import { refusedReading } from './not-read.js';
import { problemAt, type Requests, withoutRepository } from './requests.js';

/** What decides where deployments come from. */
export interface Overview {
  readonly visibility: 'public' | 'private' | 'unknown';
  readonly defaultBranch: { readonly name: string; readonly commit: string | null } | null;
  /** Names of all environments that are known or were deployed to lately. */
  readonly environments: readonly string[];
  readonly protections: readonly EnvironmentProtection[];
  readonly releases: { readonly nodes: readonly GivenRelease[]; readonly next: string | null };
  readonly tags: readonly string[];
  readonly pullRequest: PullRequest | null;
  /** Set where the token may not read deployments. */
  readonly deploymentsRefused: Unavailable | null;
  readonly unavailable: readonly Unavailable[];
}

/** What to ask for beside the rest. */
export interface Wish {
  readonly pullRequest: number | null;
  readonly protections: boolean;
}

/** One request for everything that decides what is asked next; a second one where the first asked for too much. */
export async function readOverview(requests: Requests, wish: Wish): Promise<Answer<Overview>> {
  const answer = await ask(requests, wish, []);
  if (!answer.ok) return answer;
  const { data, problems } = answer.value;
  const refused = takingAll.filter((field) => problemAt(problems, field));
  if (data.repository || refused.length === 0) return understand(answer.value, wish, problems);
  const again = await ask(requests, wish, refused);
  return again.ok ? understand(again.value, wish, problems) : again;
}

/** Fields whose refusal takes the whole answer away. */
const takingAll = ['deployments', 'environments'] as const;

const ask = (requests: Requests, { pullRequest, protections }: Wish, without: readonly string[]) =>
  requests.query(
    overviewQuery,
    {
      pullRequest: pullRequest ?? 0,
      withPullRequest: pullRequest !== null,
      withProtections: protections,
      withDeployments: !without.includes('deployments'),
      withEnvironments: !without.includes('environments'),
    },
    isOverview,
  );

type Given = typeof isOverview extends Guard<infer T> ? T : never;

function understand(
  { data: { repository: found }, problems }: Queried<Given>,
  { protections }: Wish,
  before: readonly GraphqlProblem[],
): Answer<Overview> {
  if (!found) return withoutRepository(problems);
  const refused = (field: string, what: Unavailable['what']): Unavailable | null => {
    const problem = problemAt([...problems, ...before], field);
    return problem && refusedReading(what, problem, isRefusal);
  };
  const environments = present(found.environments?.nodes);
  const deployedTo = present(found.deployments?.nodes).map(
    ({ environment, originalEnvironment }) => originalEnvironment ?? environment ?? '',
  );
  const { defaultBranchRef: branch, releases, pullRequest } = found;
  return {
    ok: true,
    value: {
      visibility: visibilityOf(found.visibility),
      defaultBranch: branch ? { name: branch.name, commit: branch.target?.oid ?? null } : null,
      environments: [...new Set([...environments.map(({ name }) => name), ...deployedTo])],
      protections: protections ? environments.map(protectionOf) : [],
      releases: {
        nodes: present(releases?.nodes),
        next: releases?.pageInfo.hasNextPage ? (releases.pageInfo.endCursor ?? null) : null,
      },
      tags: present(found.refs?.nodes).map(({ name }) => name),
      pullRequest: pullRequest ? pullRequestRecord(pullRequest) : null,
      deploymentsRefused: refused('deployments', 'deployments'),
      // Names of environments are told by deployments as well; only what protects them is told nowhere else.
      unavailable: [
        protections ? refused('environments', 'environments') : null,
        refused('pullRequest', 'pull-requests'),
      ].flatMap((one) => one ?? []),
    },
  };
}

const present = <T>(nodes: readonly (T | null | undefined)[] | null | undefined): T[] =>
  (nodes ?? []).flatMap((node) => (node ? [node] : []));

const visibilityOf = (visibility: string): Overview['visibility'] =>
  visibility === 'PUBLIC'
    ? 'public'
    : visibility === 'PRIVATE' || visibility === 'INTERNAL'
      ? 'private'
      : 'unknown';

interface GivenEnvironment {
  readonly name: string;
  readonly protectionRules?:
    | {
        readonly nodes: readonly (
          | {
              readonly preventSelfReview?: boolean | null | undefined;
              readonly reviewers?: { readonly totalCount: number } | null | undefined;
            }
          | null
          | undefined
        )[];
      }
    | null
    | undefined;
}

function protectionOf({ name, protectionRules }: GivenEnvironment): EnvironmentProtection {
  const rules = present(protectionRules?.nodes);
  return {
    environment: name,
    reviewers: Math.max(0, ...rules.map(({ reviewers }) => reviewers?.totalCount ?? 0)),
    preventSelfReview: rules.some(({ preventSelfReview }) => preventSelfReview === true),
  };
}
