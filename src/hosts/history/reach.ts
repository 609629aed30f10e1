import type { Tree } from '../../model.js';
import type { Repository } from '../git.js';
import type { Remote } from '../git-store.js';
import type { Extent } from './deployments.js';
import type { Requests } from './requests.js';

/** How a history is read from GitHub. */
export interface Reach {
  readonly requests: Requests;
  readonly clone: Repository | null;
  readonly store: { readonly folder: string; readonly remote: Remote };
  /** The pull request under judgement and its newest commit, or null. */
  readonly pullRequest: { readonly number: number; readonly head: string | null } | null;
  /** `check`: three requests, for a run that somebody waits for; `report`: everything. */
  readonly depth: 'check' | 'report';
  tree(): Promise<Tree>;
}

/** Pages of deployments, runs and approvals. The rest of the requests is for pull requests. */
export const extents: Readonly<
  Record<Reach['depth'], Extent & { readonly runs: number; readonly approvals: number }>
> = {
  check: { pages: 1, runs: 0, approvals: 0 },
  report: { pages: 10, runs: 3, approvals: 3 },
};

/** "At most 65 requests for 90 days with 300 deployments and 5,000 commits"; three for a check. */
export const mostRequests: Readonly<Record<Reach['depth'], number>> = { check: 3, report: 65 };
