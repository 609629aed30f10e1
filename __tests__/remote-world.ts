import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createApi } from '../src/hosts/api.js';
import { findRepository } from '../src/hosts/git.js';
import { mostRequests, type Reach } from '../src/hosts/history/reach.js';
import { remoteHistory } from '../src/hosts/history/remote.js';
import { limitedRequests } from '../src/hosts/history/requests.js';
import type { HistoryData, PeopleOptions, TimeOptions } from '../src/model.js';
import { peopleOptions, timeOptions } from '../src/options/history.js';
import { makeRepository, type TestRepository } from './git-repository.js';
import { type Github, startGithub } from './github/server.js';
import { ada, bot, type Deployment, type State, tokens } from './github/state.js';
import { treeOf } from './memory-host.js';

export const day = 86_400;
export const now = Date.parse('2031-03-01T00:00:00Z') / 1000;
/** An ISO time so many days before now. */
export const ago = (days: number): string =>
  `${new Date((now - days * day) * 1000).toISOString().slice(0, 19)}Z`;

/** A repository, GitHub with what it knows of it, and a shallow clone, as a job has them. */
export interface World {
  readonly origin: TestRepository;
  readonly clone: TestRepository;
  readonly github: Github;
  /** Commits of main, oldest first. */
  readonly shas: readonly string[];
  /** GitHub's commits without git behind them: asking git a thousand times takes long. */
  detach(): void;
  close(): Promise<void>;
}

/** What is asked otherwise than usual. */
export interface Asked {
  readonly time?: Partial<TimeOptions>;
  readonly people?: Partial<PeopleOptions> | null;
  readonly depth?: Reach['depth'];
  readonly pullRequest?: Reach['pullRequest'];
  readonly clone?: TestRepository | null;
  /** Another address to fetch from. */
  readonly url?: string;
  /** Milliseconds that one request may take. */
  readonly patience?: number;
}

/** Six commits, one each ten days, the last one today. */
export async function makeWorld(given: Partial<State> = {}): Promise<World> {
  const origin = makeRepository();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const shas = [50, 40, 30, 20, 10, 0].map((days) => {
    origin.at(ago(days));
    return origin.commit(`change ${days}`, { 'a.txt': `${days}` });
  });
  const clone = makeRepository('--depth', '1', `file://${origin.root}`);
  const github = await startGithub({
    git: origin,
    tokens: new Map([['secret-token', tokens.readOnly]]),
    ...given,
  });
  return {
    origin,
    clone,
    github,
    shas,
    detach() {
      github.state.git = null;
      const person = { name: 'Ada', email: 'ada@example.test', date: ago(20) };
      github.state.commits = shas.map((sha, i) => ({
        sha,
        message: 'change',
        author: person,
        committer: person,
        parents: shas.slice(i - 1, i),
      }));
    },
    async close() {
      origin.remove();
      clone.remove();
      await github.close();
    },
  };
}

/** The history as the host reads it, but for the address that commits come from. */
export function read(world: World, asked: Asked = {}): Promise<HistoryData> {
  const depth = asked.depth ?? 'report';
  rmSync(storeOf(world), { recursive: true, force: true });
  const api = createApi({
    token: 'secret-token',
    baseUrl: world.github.url,
    pause: async () => {},
    requestDeadline: asked.patience ?? 10_000,
  });
  const clone = asked.clone === undefined ? world.clone : asked.clone;
  const { people } = asked;
  return remoteHistory(
    {
      requests: limitedRequests(api, { owner: 'acme', repo: 'shop', most: mostRequests[depth] }),
      clone: clone && findRepository(clone.root),
      store: {
        folder: storeOf(world),
        remote: { url: asked.url ?? `file://${world.origin.root}`, token: 'secret-token', allowFiles: true },
      },
      pullRequest: asked.pullRequest ?? null,
      depth,
      tree: async () => treeOf({}),
    },
    {
      now,
      time: { ...timeOptions(null, null), ...asked.time },
      people: people === null ? null : { ...peopleOptions(null), ...people },
    },
  );
}

/** Where commits are fetched to, if they are. */
export const storeOf = ({ origin }: World): string => join(origin.root, '..', 'temp', 'history.git');

/** A deployment that succeeded a minute after it began. */
export const deployed = (
  id: number,
  sha: string,
  days: number,
  more: Partial<Deployment> = {},
): Deployment => ({
  id,
  environment: 'production',
  sha,
  ref: 'main',
  createdAt: ago(days),
  creator: bot,
  statuses: [
    { state: 'in_progress', createdAt: ago(days) },
    { state: 'success', createdAt: ago(days - 1 / 1440), creator: ada },
  ],
  ...more,
});
