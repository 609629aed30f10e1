import { join } from 'node:path';
import type { HistoryData, HistoryRequest, Tree } from '../../model.js';
import type { Patience } from '../api.js';
import type { Repository } from '../git.js';
import { withTemporaryFolder } from '../written-files.js';
import { mostRequests, type Reach } from './reach.js';
import { remoteHistory } from './remote.js';
import { limitedRequests } from './requests.js';

/** Where and as whom GitHub is asked. */
export interface Asking {
  readonly token: string;
  /** `https://api.github.com` or that of an own server. */
  readonly apiUrl: string;
  /** `https://github.com` or an own server. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly clone: Repository | null;
  /** A folder for temporary files. */
  readonly temporary: string;
  readonly pullRequest: Reach['pullRequest'];
  readonly depth: Reach['depth'];
  /** How long requests may take, where it is not as usual. */
  readonly patience?: Patience | undefined;
  tree(): Promise<Tree>;
}

/** Milliseconds that all requests may take together: a check is waited for, a report is not. */
const budgets: Readonly<Record<Reach['depth'], number>> = { check: 20_000, report: 180_000 };

/** Asks GitHub, with a client of its own, so that nothing else has to wait or to do without for it. */
export async function askGithub(asking: Asking, request: HistoryRequest): Promise<HistoryData> {
  const { createApi } = await import('../api.js');
  const { token, apiUrl, serverUrl, owner, repo, depth } = asking;
  const api = createApi({ token, baseUrl: apiUrl, budget: budgets[depth], ...asking.patience });
  const url = `${serverUrl.replace(/\/$/, '')}/${owner}/${repo}.git`;
  return withTemporaryFolder(asking.temporary, 'parity-gate-history', (folder) =>
    remoteHistory(
      {
        requests: limitedRequests(api, { owner, repo, most: mostRequests[depth] }),
        clone: asking.clone,
        store: { folder: join(folder, 'history.git'), remote: { url, token } },
        pullRequest: asking.pullRequest,
        depth,
        tree: asking.tree,
      },
      request,
    ),
  );
}
