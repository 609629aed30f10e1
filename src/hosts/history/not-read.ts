import type { Unavailable } from '../../model.js';
import { notRead } from '../../support/history-data.js';
import type { Unavailable as Failure, GraphqlProblem } from '../api.js';

const permissions: Readonly<Record<Unavailable['what'], string>> = {
  commits: 'contents: read',
  deployments: 'deployments: read',
  'pull-requests': 'pull-requests: read',
  runs: 'actions: read',
  approvals: 'actions: read',
  environments: 'actions: read',
};

const names: Readonly<Record<Unavailable['what'], string>> = {
  commits: 'commits',
  deployments: 'deployments',
  'pull-requests': 'pull requests',
  runs: 'workflow runs',
  approvals: 'approvals',
  environments: 'environments',
};

/** What a failed request means for whoever reads the report; `read`: how much was read before it failed. */
export function failedReading(
  what: Unavailable['what'],
  { denied, reason }: Pick<Failure, 'denied' | 'reason'>,
  read = 0,
): Unavailable {
  const before = read > 0 ? `after ${read} ${names[what]} ` : '';
  if (!denied) return notRead(what, `${before}${reason}`, null, read > 0);
  return notRead(
    what,
    `${before}the token may not read ${names[what]}`,
    `Add \`${permissions[what]}\` to the permissions of the job.`,
    read > 0,
  );
}

/** The same for a hole in an answer of GraphQL. */
export const refusedReading = (
  what: Unavailable['what'],
  problem: GraphqlProblem,
  isRefusal: (problem: GraphqlProblem) => boolean,
): Unavailable => failedReading(what, { denied: isRefusal(problem), reason: problem.message.slice(0, 120) });
