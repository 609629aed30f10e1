import { tmpdir } from 'node:os';
import { basename, resolve } from 'node:path';
import type { HistoryData, HistoryRequest, Tree } from '../../model.js';
import { emptyHistory, notRead } from '../../support/history-data.js';
import { findRepository, type Repository } from '../git.js';
import { askGithub } from './ask-github.js';
import { originAddress, repositoryAt } from './clone.js';
import { localHistory } from './local.js';

/** A folder in a terminal. */
export interface Folder {
  readonly folder: string;
  readonly depth: 'check' | 'report';
  tree(): Promise<Tree>;
  log(text: string): void;
}

/** The past of a folder: with a token as GitHub knows it, without one as git does. */
export async function terminalHistory(run: Folder, request: HistoryRequest): Promise<HistoryData> {
  const repository = findRepository(run.folder);
  const name = basename(resolve(run.folder));
  if (!repository) {
    const data = emptyHistory(request, name);
    return { ...data, unavailable: [notRead('commits', 'this folder belongs to no git repository')] };
  }
  const asking = whereToAsk(repository, process.env);
  if (!asking) return localHistory({ repository, name, tree: run.tree }, request);
  run.log(`Asking ${new URL(asking.apiUrl).host} about ${asking.owner}/${asking.repo}.`);
  const { depth, tree } = run;
  return askGithub(
    { ...asking, clone: repository, temporary: tmpdir(), pullRequest: null, depth, tree },
    request,
  );
}

// "http(s)://HOSTNAME/api/v3" is the API of an own server.
const apiOf = (server: string): string =>
  new URL(server).hostname === 'github.com'
    ? 'https://api.github.com'
    : `${server.replace(/\/$/, '')}/api/v3`;

/** The token is for one server: it goes nowhere else, whatever the remote of the clone says. */
export function whereToAsk(repository: Repository, environment: NodeJS.ProcessEnv) {
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  if (!token) return null;
  const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
  const apiUrl = environment.GITHUB_API_URL || apiOf(serverUrl);
  const address = originAddress(repository);
  const found = address === null ? null : repositoryAt(address, serverUrl);
  return found && { token, serverUrl, apiUrl, ...found };
}
