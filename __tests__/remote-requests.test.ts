import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer, Api } from '../src/hosts/api.js';
import { findRepository } from '../src/hosts/git.js';
import type { Guard } from '../src/hosts/guard.js';
import { mostRequests, type Reach } from '../src/hosts/history/reach.js';
import { remoteHistory } from '../src/hosts/history/remote.js';
import { limitedRequests } from '../src/hosts/history/requests.js';
import type { HistoryData, PeopleOptions } from '../src/model.js';
import { peopleOptions, timeOptions } from '../src/options/history.js';
import { treeOf } from './memory-host.js';
import { ago, makeWorld, now, storeOf, type World } from './remote-world.js';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

/** How much there is to read: all of it within 90 days, but for one page of deployments more. */
interface Size {
  readonly deployments: number;
  readonly merges: number;
}

const rateLimit = { limit: 1000, remaining: 900, resetAt: ago(0) };
const ada = { __typename: 'User', login: 'ada', databaseId: 11 };
const hundred = <T>(make: (i: number) => T): T[] => Array.from({ length: 100 }, (_, i) => make(i));
const next = { hasNextPage: true, endCursor: 'more' };
const last = { hasNextPage: false, endCursor: null };

/** GitHub as a function: typed answers, as many as asked for, and every request counted. */
function manyOf({ deployments, merges }: Size): { readonly api: Api; readonly asked: string[] } {
  const asked: string[] = [];
  const [sha = '', ...others] = world.shas;
  const pages = { deployments: 0, pulls: 0, runs: 0 };
  const repository = (): Record<string, unknown> => ({
    visibility: 'PUBLIC',
    defaultBranchRef: { name: 'main', target: { oid: others.at(-1) } },
    environments: { totalCount: 1, nodes: [{ name: 'production' }] },
    deployments: { nodes: [] },
    releases: { pageInfo: last, nodes: [] },
    refs: { totalCount: 0, nodes: [] },
  });
  const deployment = (i: number) => ({
    databaseId: deployments - i,
    environment: 'production',
    createdAt: ago((i / deployments) * 90),
    commitOid: sha,
    creator: ada,
    statuses: {
      totalCount: 1,
      nodes: [
        {
          state: 'SUCCESS',
          createdAt: ago((i / deployments) * 90),
          logUrl: `https://github.example/acme/shop/actions/runs/${i}/job/1`,
        },
      ],
    },
  });
  const pull = (i: number) => ({
    number: merges - i,
    createdAt: ago(90),
    updatedAt: ago((i / merges) * 90),
    mergedAt: ago((i / merges) * 90),
    baseRefName: 'main',
    headRefOid: sha,
    commits: { totalCount: 0, nodes: [] },
  });
  const queries: Readonly<Record<string, () => unknown>> = {
    Overview: repository,
    Deployments: () => {
      const start = pages.deployments++ * 100;
      return {
        deployments: { totalCount: 1000, pageInfo: next, nodes: hundred((i) => deployment(start + i)) },
      };
    },
    MergedPullRequests: () => {
      const start = pages.pulls++ * 100;
      return { pullRequests: { pageInfo: next, nodes: hundred((i) => pull(start + i)) } };
    },
  };
  const run = (i: number) => ({
    id: i,
    node_id: `run ${i}`,
    event: 'push',
    head_sha: sha,
    created_at: ago((i / deployments) * 90),
    updated_at: ago((i / deployments) * 90),
    workflow_id: 7,
    triggering_actor: { login: 'ada', id: 11, type: 'User' },
  });
  async function answered<T>(what: string, data: unknown, guard: Guard<T>): Promise<Answer<T>> {
    asked.push(what);
    if (!guard(data)) throw new Error(`not what ${what} answers`);
    return { ok: true, value: data };
  }
  const never = () => Promise.reject(new Error('not asked here'));
  const api: Api = {
    graphql: never,
    list: never,
    write: never,
    get(route, _, guard) {
      const start = route.endsWith('/runs') ? pages.runs++ * 100 : 0;
      const data = route.endsWith('/runs')
        ? { total_count: 1000, workflow_runs: hundred((i) => run(start + i)) }
        : run(0);
      return answered(route, data, guard);
    },
    async query(document, { ids }, guard) {
      const name = /^query (\w+)/.exec(document)?.[1] ?? '';
      const nodes = (ids as string[] | undefined)?.map((id) => ({ databaseId: Number(id.slice(4)) }));
      const data = { rateLimit, repository: queries[name]?.() ?? null, nodes };
      const answer = await answered(name, data, guard);
      return answer.ok ? { ok: true, value: { data: answer.value, problems: [] } } : answer;
    },
  };
  return { api, asked };
}

function history(
  api: Api,
  depth: Reach['depth'],
  number: number | null,
  policy: PeopleOptions['policy'] = 'report',
): Promise<HistoryData> {
  return remoteHistory(
    {
      requests: limitedRequests(api, { owner: 'acme', repo: 'shop', most: mostRequests[depth] }),
      clone: findRepository(world.origin.root),
      store: { folder: storeOf(world), remote: { url: 'https://github.example/x.git', token: null } },
      pullRequest: number === null ? null : { number, head: null },
      depth,
      tree: async () => treeOf({}),
    },
    { now, time: timeOptions(null, null), people: { ...peopleOptions(null), policy } },
  );
}

describe('requests', () => {
  test('for a report on 90 days with 300 deployments and 5,000 merges: at most 65', async () => {
    const { api, asked } = manyOf({ deployments: 300, merges: 4990 });
    const data = await history(api, 'report', null);
    expect([data.deployments.length, data.pullRequests.length]).toEqual([400, 4991]);
    expect(data.unavailable).toEqual([]);
    expect(asked).toHaveLength(62);
    const count = (what: RegExp) => asked.filter((one) => what.test(one)).length;
    expect([
      count(/Overview/),
      count(/^Deployments/),
      count(/Merged/),
      count(/Reviews/),
      count(/actions/),
    ]).toEqual([1, 4, 50, 3, 4]);
  });

  test('for a check of a pull request: at most 3', async () => {
    const { api, asked } = manyOf({ deployments: 300, merges: 5000 });
    const data = await history(api, 'check', 12);
    expect(data.deployments).toHaveLength(100);
    expect(asked).toHaveLength(3);
  });

  test('end where the allowance does, and the report says so', async () => {
    const { api, asked } = manyOf({ deployments: 300, merges: 20_000 });
    const data = await history(api, 'report', null);
    expect(asked.length).toBeLessThanOrEqual(65);
    expect(data.unavailable).toEqual([expect.objectContaining({ what: 'pull-requests', partly: true })]);
    expect(data.since).toBe(now - 90 * 86_400);
    // Half of the pull requests would make half of the changes look as if they had none.
    const strict = await history(
      manyOf({ deployments: 300, merges: 20_000 }).api,
      'report',
      null,
      'separated',
    );
    expect(strict.since).toBeGreaterThan(now - 30 * 86_400);
  });
});
