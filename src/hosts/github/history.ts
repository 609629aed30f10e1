import { tmpdir } from 'node:os';
import type { HistoryData, HistoryRequest, Tree } from '../../model.js';
import type { Patience } from '../api.js';
import type { Event } from '../event.js';
import { findRepository } from '../git.js';
import { askGithub } from '../history/ask-github.js';
import { localHistory } from '../history/local.js';

/** What a run of the action knows of itself. */
export interface Run {
  readonly environment: NodeJS.ProcessEnv;
  readonly token: string | null;
  readonly event: Event;
  readonly patience?: Patience | undefined;
  tree(): Promise<Tree>;
}

/** Events that somebody waits for, or that come often: three requests, no more. */
const waitedFor = new Set(['pull_request', 'pull_request_target', 'merge_group', 'push']);

/** The past as the action reads it. */
export async function actionHistory(run: Run, request: HistoryRequest): Promise<HistoryData> {
  const { environment, token, event, tree } = run;
  const name = environment.GITHUB_REPOSITORY ?? '';
  const [owner = '', repo = ''] = name.split('/');
  const clone = environment.GITHUB_WORKSPACE ? findRepository(environment.GITHUB_WORKSPACE) : null;
  if (token !== null)
    return askGithub(
      {
        token,
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
        owner,
        repo,
        clone,
        temporary: environment.RUNNER_TEMP || tmpdir(),
        pullRequest: event.pullRequest === null ? null : { number: event.pullRequest, head: event.head },
        depth: waitedFor.has(event.name) ? 'check' : 'report',
        patience: run.patience,
        tree,
      },
      request,
    );
  if (!clone) throw new Error('there is no git repository in the workspace');
  return localHistory({ repository: clone, name, tree }, request);
}
