import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Event } from '../src/hosts/event.js';
import { findRepository, type Repository } from '../src/hosts/git.js';
import { actionHistory } from '../src/hosts/github/history.js';
import { whereToAsk } from '../src/hosts/history/terminal.js';
import { peopleOptions, timeOptions } from '../src/options/history.js';
import { makeRepository, type TestRepository } from './git-repository.js';
import { treeOf } from './memory-host.js';
import { deployed, makeWorld, now, type World } from './remote-world.js';

let world: World;
let whole: TestRepository;
let temporary: string;
beforeAll(async () => {
  world = await makeWorld();
  whole = makeRepository(`file://${world.origin.root}`);
  temporary = join(whole.root, '..', 'temp');
  world.github.state.deployments.push(
    deployed(1, world.shas[1] ?? '', 35),
    deployed(2, world.shas[3] ?? '', 15),
  );
});
afterAll(async () => {
  whole.remove();
  await world.close();
});
beforeEach(() => {
  world.github.seen.length = 0;
});

const event = (name: string): Event => ({
  name,
  pullRequest: null,
  head: null,
  base: null,
  foreign: false,
  onDefaultBranch: false,
});

function history(name: string, workspace: string, token: string | null = 'secret-token') {
  const environment = {
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_API_URL: world.github.url,
    // Nobody listens there: whatever has to be fetched is not.
    GITHUB_SERVER_URL: 'https://127.0.0.1:9',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
  };
  return actionHistory(
    { environment, token, event: event(name), tree: async () => treeOf({}) },
    { now, time: timeOptions(null, null), people: peopleOptions(null) },
  );
}

describe('the past in the action', () => {
  test.each(['pull_request', 'merge_group', 'push'])('takes three requests at most on %s', async (name) => {
    const data = await history(name, whole.root);
    expect(data.deployments).toHaveLength(2);
    expect(data.commits).toHaveLength(6);
    expect(world.github.seen.length).toBeLessThanOrEqual(3);
    expect(world.github.seen.filter(({ body }) => JSON.stringify(body ?? '').includes('MergedPull'))).toEqual(
      [],
    );
  });

  test.each(['schedule', 'workflow_dispatch'])('reads pull requests as well on %s', async (name) => {
    await history(name, whole.root);
    expect(
      world.github.seen.filter(({ body }) => JSON.stringify(body ?? '').includes('MergedPull')),
    ).toHaveLength(1);
  });

  test('of a shallow checkout says that commits could not be fetched, and leaves nothing behind', async () => {
    const data = await history('pull_request', world.clone.root);
    expect([data.deployments.length, data.commits.length, data.base]).toEqual([2, 0, null]);
    expect(data.unavailable).toEqual([
      expect.objectContaining({ what: 'commits', because: expect.stringContaining('git fetch') }),
    ]);
    expect(JSON.stringify(data.unavailable)).not.toMatch(/secret-token|c2VjcmV0/);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('without a token comes from the clone alone', async () => {
    const data = await history('pull_request', whole.root, null);
    expect(data).toMatchObject({ source: { kind: 'none' }, unavailable: [] });
    expect(data.commits).toHaveLength(6);
    const shallow = await history('pull_request', world.clone.root, null);
    expect(shallow.unavailable[0]?.remedy).toContain('fetch-depth: 0');
    expect(world.github.seen).toEqual([]);
  });
});

describe('the token of a terminal', () => {
  const at = (address: string, environment: NodeJS.ProcessEnv) => {
    whole.git('remote', 'set-url', 'origin', address);
    return whereToAsk(findRepository(whole.root) as Repository, environment);
  };

  test('goes to the server of origin, if that is the one it is for', () => {
    expect(at('git@github.com:acme/shop.git', { GITHUB_TOKEN: 't' })).toEqual({
      token: 't',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      owner: 'acme',
      repo: 'shop',
    });
    expect(at('https://evil.test/acme/shop.git', { GITHUB_TOKEN: 't' })).toBeNull();
    expect(at('https://github.com/acme/shop.git', {})).toBeNull();
    expect(
      at('https://git.example/acme/shop', {
        GH_TOKEN: 't',
        GITHUB_SERVER_URL: 'https://git.example',
      }),
    ).toMatchObject({
      apiUrl: 'https://git.example/api/v3',
    });
  });
});
