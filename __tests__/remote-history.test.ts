import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { makeRepository } from './git-repository.js';
import { ada, bot, tokens, type User, type WorkflowRun } from './github/state.js';
import { ago, day, deployed, makeWorld, now, read, storeOf, type World } from './remote-world.js';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(async () => {
  expect([world.github.refused, world.github.mistakes]).toEqual([[], []]);
  await world.close();
});

const sha = (i: number): string => world.shas[i] ?? '';
const grace: User = { id: 12, login: 'grace', type: 'User' };
const seconds = (days: number): number => now - days * day;
const run = (id: number, more: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id,
  name: 'Deploy',
  path: '.github/workflows/deploy.yml',
  event: 'push',
  sha: sha(0),
  branch: 'main',
  status: 'completed',
  conclusion: 'success',
  createdAt: ago(5),
  triggeringActor: ada,
  ...more,
});

describe('deployments', () => {
  test('with commits that are fetched apart, because the clone is shallow (29)', async () => {
    world.github.state.deployments.push(deployed(2, sha(3), 15), deployed(1, sha(1), 35));
    const data = await read(world);
    expect(data.source).toEqual({
      kind: 'deployments',
      text: 'GitHub deployments to production',
      confidence: 'high',
      notes: [],
    });
    expect(data).toMatchObject({ branch: 'main', base: sha(5), head: null, unavailable: [] });
    expect(data.repository).toEqual({ name: 'acme/shop', visibility: 'public' });
    expect(data.commits.map((commit) => commit.sha).sort()).toEqual([...world.shas].sort());
    expect(data.deployments[0]).toEqual({
      id: '2',
      service: '.',
      environment: 'production',
      sha: sha(3),
      createdAt: seconds(15),
      statuses: [
        { state: 'success', at: seconds(15) + 60 },
        { state: 'in_progress', at: seconds(15) },
      ],
      region: null,
      url: null,
      runId: null,
      trigger: null,
      approximate: null,
      ref: 'main',
      deployers: [
        {
          evidence: 'deployment-creator',
          who: { name: null, emailKey: null, login: 'github-actions', id: '41898282', bot: true },
        },
        {
          evidence: 'status-creator',
          who: { name: null, emailKey: null, login: 'ada', id: '11', bot: false },
        },
      ],
      approvals: [],
    });
    expect(world.clone.git('rev-parse', '--is-shallow-repository')).toBe('true');
  });

  test('with the commits of a clone that is whole, and no fetch', async () => {
    world.github.state.deployments.push(deployed(1, sha(1), 35));
    const whole = makeRepository(`file://${world.origin.root}`);
    const data = await read(world, { clone: whole });
    expect(data.commits).toHaveLength(6);
    expect(existsSync(storeOf(world))).toBe(false);
    whole.remove();
  });

  test('to previews, staging and pages do not count, to regions they do (26, 28)', async () => {
    const names = ['prod-eu', 'prod-us', 'Production – web', 'preprod', 'non-prod', 'preview/1', 'staging'];
    for (const [i, environment] of [...names, 'github-pages'].entries())
      world.github.state.deployments.push(deployed(i, sha(1), 35, { environment }));
    const data = await read(world);
    expect(data.deployments.map(({ environment }) => environment).sort()).toEqual([
      'Production – web',
      'prod-eu',
      'prod-us',
    ]);
    const named = await read(world, { time: { environments: ['github-pages', 'preview/*'] } });
    expect(named.deployments.map(({ environment }) => environment).sort()).toEqual([
      'github-pages',
      'preview/1',
    ]);
  });

  test('of services, by the environments that they have or are called by (27)', async () => {
    for (const [i, environment] of ['api-production', 'production', 'blue'].entries())
      world.github.state.deployments.push(deployed(i, sha(1), 35, { environment }));
    const services = [
      { name: 'api', environments: [], paths: [] },
      { name: 'web', environments: ['blue'], paths: [] },
    ];
    const data = await read(world, { time: { services } });
    expect(data.deployments.map(({ service, environment }) => [service, environment]).sort()).toEqual([
      ['api', 'api-production'],
      ['api', 'production'],
      ['web', 'blue'],
    ]);
  });

  test('name the commit that they were built from (22)', async () => {
    world.origin.git('checkout', '-q', '--orphan', 'gh-pages');
    const published = world.origin.commit(`Deploying to gh-pages from @ acme/shop@${sha(2)} 🚀`);
    const foreign = world.origin.commit(`Deploying to gh-pages from @ acme/other@${sha(3)} 🚀`);
    world.origin.git('checkout', '-q', 'main');
    const payload = JSON.stringify({ type: 'branch-deploy', sha: sha(4) });
    const own = JSON.stringify(JSON.stringify({ built: { from: sha(0) } }));
    world.github.state.deployments.push(
      deployed(1, published, 4),
      deployed(2, foreign, 3),
      deployed(3, sha(5), 2, { payload }),
      deployed(4, sha(5), 1, { payload: own }),
    );
    const shas = async (shaFrom: string | null) =>
      (await read(world, { time: { shaFrom } })).deployments.map((one) => one.sha).reverse();
    expect(await shas(null)).toEqual([sha(2), foreign, sha(4), sha(5)]);
    expect(await shas('payload.built.from')).toEqual([sha(2), foreign, sha(4), sha(0)]);
  });

  test('are completed by their runs: what started them, who, and who let them pass (23, 24, 37, 38)', async () => {
    const { state } = world.github;
    for (const [i, id] of [71, 71, 72, 73].entries())
      state.deployments.push(deployed(i + 1, sha(i === 0 ? 1 : i), 30 - i, { run: id }));
    state.runs.push(
      run(71, { triggeringActor: grace, approvedBy: [ada], createdAt: ago(30) }),
      run(72, { event: 'workflow_run', createdAt: ago(28) }),
      run(73, { event: 'push', triggeringActor: bot, createdAt: ago(27) }),
      run(74, { createdAt: ago(26) }),
    );
    const { deployments, unavailable } = await read(world);
    const facts = deployments.map(({ id, runId, trigger, approximate, deployers, approvals }) => ({
      id,
      runId,
      trigger,
      loose: approximate !== null,
      actor: deployers.find(({ evidence }) => evidence === 'triggering-actor')?.who.login ?? null,
      approvals: approvals.map(({ login }) => login),
    }));
    expect(facts.reverse()).toEqual([
      { id: '1', runId: '71', trigger: 'push', loose: false, actor: 'grace', approvals: ['ada'] },
      { id: '2', runId: '71', trigger: 'push', loose: false, actor: 'grace', approvals: ['ada'] },
      { id: '3', runId: '72', trigger: 'workflow_run', loose: true, actor: 'ada', approvals: [] },
      { id: '4', runId: '73', trigger: 'push', loose: false, actor: 'github-actions[bot]', approvals: [] },
    ]);
    expect(unavailable).toEqual([]);
  });

  test('introduce the authors of what was deployed, so that they are one with their account', async () => {
    world.detach();
    const { state } = world.github;
    state.commits = state.commits.map((one) => ({ ...one, author: { ...one.author, user: ada } }));
    state.deployments.push(deployed(1, sha(1), 35), deployed(2, sha(3), 15));
    const { commits } = await read(world, { depth: 'check' });
    const known = commits.filter(({ author }) => author.login === 'ada' && author.id === '11');
    expect(known).toHaveLength(1);
    expect(new Set(commits.map(({ author }) => author.emailKey))).toEqual(new Set(['ada@example.test']));
  });

  test('may name who deployed in their payload', async () => {
    const payload = JSON.stringify({ user: 'grace' });
    world.github.state.deployments.push(deployed(1, sha(1), 35, { payload }));
    const { deployments } = await read(world, { people: { deployerFrom: 'payload.user' } });
    expect(deployments[0]?.deployers[0]).toMatchObject({ evidence: 'configured', who: { login: 'grace' } });
  });

  test('of a commit that is gone stay, and so do all others (21)', async () => {
    world.github.state.deployments.push(
      deployed(1, sha(1), 35),
      deployed(2, 'e'.repeat(40), 20),
      deployed(3, sha(4), 5),
    );
    const data = await read(world);
    expect(data.deployments).toHaveLength(3);
    expect(data.commits).toHaveLength(6);
    expect(data.base).toBe(sha(5));
  });

  test('from a release branch bring its commits along', async () => {
    world.origin.git('checkout', '-q', '-b', 'release', sha(2));
    const fix = world.origin.commit('fix');
    world.origin.git('checkout', '-q', 'main');
    world.github.state.deployments.push(deployed(1, fix, 5));
    const data = await read(world);
    expect(data.commits.map((commit) => commit.sha)).toContain(fix);
    expect(data.commits).toHaveLength(7);
  });

  test('that only use secrets of an environment leave the word to the next source (25)', async () => {
    world.github.state.deployments.push(deployed(1, sha(1), 35, { statuses: [] }));
    world.github.state.tags.push({ name: 'v1.0.0', sha: sha(2) });
    world.origin.git('tag', 'v1.0.0', sha(2));
    expect((await read(world)).source.kind).toBe('tags');
    expect((await read(world, { time: { assumeSuccess: true } })).source.kind).toBe('deployments');
  });

  test('are read back to one before the window, page by page', async () => {
    world.detach();
    for (let i = 0; i < 250; i++) world.github.state.deployments.push(deployed(i, sha(1), 100 - i / 10));
    const data = await read(world);
    expect(data.deployments).toHaveLength(200);
    expect(data.since).toBe(seconds(90));
    const check = await read(world, { depth: 'check' });
    expect(check.deployments).toHaveLength(100);
    expect(check.since).toBe(seconds(85) + 1);
    expect(check.source.notes).toEqual([expect.stringContaining('Only the newest 100 deployments')]);
  });
});

describe('releases', () => {
  const release = (id: number, tag: string, days: number, more = {}) => ({
    id,
    tag,
    name: tag,
    createdAt: ago(days),
    publishedAt: ago(days),
    author: grace,
    ...more,
  });

  test('count without drafts and pre-releases; a tag that was moved is told (48)', async () => {
    const { state } = world.github;
    for (const [tag, i] of [
      ['v1.0.0', 1],
      ['v1.1.0', 3],
      ['v1.2.0-rc.1', 4],
      ['v1.2.0', 4],
    ] as const) {
      world.origin.git('tag', tag, sha(i));
      state.tags.push({ name: tag, sha: sha(i) });
    }
    state.releases.push(
      release(1, 'v1.0.0', 39),
      release(2, 'v1.1.0', 25),
      release(3, 'v1.2.0-rc.1', 9, { prerelease: true }),
      release(4, 'v1.2.0', 8, { draft: true }),
    );
    const data = await read(world);
    expect(data.deployments.map(({ id, sha, createdAt }) => [id, sha, createdAt])).toEqual([
      ['v1.1.0', sha(3), seconds(25)],
      ['v1.0.0', sha(1), seconds(39)],
    ]);
    expect(data.deployments[0]).toMatchObject({
      approximate: expect.stringContaining('moved'),
      deployers: [{ evidence: 'release-author', who: { login: 'grace', id: '12' } }],
    });
    expect(data.source).toMatchObject({ kind: 'releases', confidence: 'medium' });
    expect(data.source.notes.join()).toContain('1 of their tags were moved');
  });
});

describe('other sources', () => {
  test('tags, read through git with their dates', async () => {
    world.origin.at(ago(3), 'Grace');
    world.origin.git('tag', '-a', 'v1.0.0', '-m', 'x', sha(2));
    world.github.state.tags.push({ name: 'v1.0.0', sha: sha(2) });
    const data = await read(world);
    expect(data.source.kind).toBe('tags');
    expect(data.deployments).toMatchObject([
      { id: 'v1.0.0', sha: sha(2), createdAt: seconds(3), deployers: [{ evidence: 'tagger' }] },
    ]);
  });

  test('runs of a workflow that is named', async () => {
    world.github.state.runs.push(
      run(1, { sha: sha(1), createdAt: ago(39), updatedAt: ago(38) }),
      run(2, { sha: sha(2), createdAt: ago(29), conclusion: 'failure' }),
      run(3, { sha: sha(3), createdAt: ago(19), branch: 'topic' }),
      run(4, { path: '.github/workflows/test.yml', workflow: 2 }),
    );
    const data = await read(world, { time: { workflow: 'deploy.yml', source: 'workflow-runs' } });
    expect(data.source).toMatchObject({ kind: 'workflow-runs', text: '2 runs of deploy.yml on main' });
    expect(data.deployments.map(({ id, sha, statuses }) => [id, sha, statuses[0]])).toEqual([
      ['2', sha(2), { state: 'failure', at: seconds(29) }],
      ['1', sha(1), { state: 'success', at: seconds(38) }],
    ]);
    expect((await read(world)).source.kind).toBe('none');
  });

  test('none: one request, nothing fetched, and what to do about it (10)', async () => {
    const data = await read(world, { depth: 'check' });
    expect(data).toMatchObject({ source: { kind: 'none' }, deployments: [], unavailable: [], commits: [] });
    expect(data.source.notes[0]).toContain('environment:');
    expect(world.github.seen).toHaveLength(1);
    expect(existsSync(storeOf(world))).toBe(false);
  });
});

describe('pull requests', () => {
  const merged = (number: number, days: number, more = {}) => ({
    number,
    title: 'change',
    user: ada,
    state: 'closed' as const,
    createdAt: ago(days + 2),
    mergedAt: ago(days),
    mergedBy: bot,
    mergeCommit: sha(3),
    head: { ref: 'topic', sha: sha(2) },
    base: { ref: 'main', sha: sha(1) },
    commits: [sha(2)],
    ...more,
  });

  test('that were merged within the window, with who asked for it (36)', async () => {
    const { state } = world.github;
    state.deployments.push(deployed(1, sha(1), 35));
    state.pulls.push(
      merged(1, 100),
      merged(2, 20, { enqueuedBy: grace }),
      merged(3, 10, { base: { ref: 'old', sha: sha(1) } }),
    );
    state.reviews.push(
      { id: 1, on: 2, body: '', user: grace, state: 'APPROVED', commit: sha(2), submittedAt: ago(21) },
      { id: 2, on: 2, body: '', user: grace, state: 'COMMENTED', commit: sha(2), submittedAt: ago(21) },
    );
    const { pullRequests } = await read(world);
    expect(pullRequests).toEqual([
      {
        number: 2,
        base: 'main',
        createdAt: seconds(22),
        mergedAt: seconds(20),
        mergeSha: sha(3),
        headSha: sha(2),
        author: expect.objectContaining({ login: 'ada', bot: false }),
        mergedBy: expect.objectContaining({ login: 'github-actions', bot: true }),
        enqueuedBy: expect.objectContaining({ login: 'grace' }),
        commits: [
          {
            sha: sha(2),
            authored: seconds(30),
            committed: seconds(30),
            author: expect.objectContaining({ emailKey: 'ada@example.test' }),
            coAuthors: [],
          },
        ],
        commitCount: 1,
        reviews: [{ by: expect.objectContaining({ login: 'grace' }), at: seconds(21), sha: sha(2) }],
      },
    ]);
  });

  test('of a fork, under judgement: three requests at most, with a token that may only read (30)', async () => {
    world.origin.git('checkout', '-q', '-b', 'topic', sha(4));
    const head = world.origin.commit('topic');
    world.origin.git('checkout', '-q', 'main');
    const { state } = world.github;
    state.deployments.push(deployed(1, sha(1), 35, { run: 71 }), deployed(2, sha(3), 15, { run: 72 }));
    state.runs.push(run(71), run(72, { event: 'schedule', approvedBy: [grace] }));
    state.pulls.push({
      ...merged(12, 1),
      state: 'open',
      mergedAt: null,
      head: { ref: 'topic', sha: head, fork: true },
      base: { ref: 'main', sha: sha(5) },
      commits: [head],
    });
    const asked = { depth: 'check', pullRequest: { number: 12, head } } as const;
    const data = await read(world, asked);
    expect(data.pullRequest).toMatchObject({
      number: 12,
      headSha: head,
      commits: [{ sha: head }],
      commitCount: 1,
    });
    expect(data).toMatchObject({ head, base: sha(5), unavailable: [], pullRequests: [] });
    expect(data.commits.map((commit) => commit.sha)).toContain(head);
    expect(data.deployments[0]).toMatchObject({ id: '2', trigger: 'schedule' });
    expect(world.github.seen.length).toBeLessThanOrEqual(3);
    world.github.seen.length = 0;
    const separated = await read(world, { ...asked, people: { policy: 'separated' } });
    expect(separated.unavailable).toEqual([
      expect.objectContaining({
        what: 'pull-requests',
        remedy: expect.stringContaining('schedule'),
        partly: false,
      }),
    ]);
    expect(world.github.seen.length).toBeLessThanOrEqual(3);
  });

  test('protections of environments are asked for where the policy looks at them', async () => {
    world.github.state.environments.push({ name: 'production', reviewers: 2, preventSelfReview: true });
    const { protections } = await read(world, { people: { policy: 'separated' } });
    expect(protections).toEqual([{ environment: 'production', reviewers: 2, preventSelfReview: true }]);
    expect((await read(world)).protections).toEqual([]);
  });
});

describe('what cannot be read is named, and never taken for nothing', () => {
  test('a token without deployments: read (31)', async () => {
    const { state } = world.github;
    state.isPrivate = true;
    state.deployments.push(deployed(1, sha(1), 35));
    const { deployments: _, ...permissions } = tokens.readOnly.permissions as Record<string, 'read'>;
    state.tokens.set('secret-token', { viewer: bot, permissions });
    const data = await read(world);
    expect([data.source.kind, data.deployments]).toEqual(['none', []]);
    expect(data.unavailable).toContainEqual({
      what: 'deployments',
      because: 'the token may not read deployments',
      remedy: 'Add `deployments: read` to the permissions of the job.',
      partly: false,
    });
  });

  test('a token without actions: read tells what it can', async () => {
    const { state } = world.github;
    state.isPrivate = true;
    state.deployments.push(deployed(1, sha(1), 35, { run: 71 }));
    state.runs.push(run(71));
    const { actions: _, ...permissions } = tokens.readOnly.permissions as Record<string, 'read'>;
    state.tokens.set('secret-token', { viewer: bot, permissions });
    const data = await read(world);
    expect(data.deployments).toHaveLength(1);
    expect(data.unavailable).toEqual([
      expect.objectContaining({ what: 'runs', remedy: expect.stringContaining('actions: read') }),
    ]);
  });

  test('the rate limit in the middle: what was read, and that it is a part (32)', async () => {
    world.detach();
    for (let i = 0; i < 250; i++) world.github.state.deployments.push(deployed(i, sha(1), 30 - i / 10));
    world.github.state.tags.push({ name: 'v1.0.0', sha: sha(2) });
    const asked = read(world);
    for (let i = 0; i < 2000 && world.github.seen.length < 2; i++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    world.github.faults.push({ match: /graphql/, kind: 'primary limit', times: 10 });
    const data = await asked;
    expect(data.deployments.length % 100).toBe(0);
    expect(data.deployments.length).toBeGreaterThan(0);
    expect(data.unavailable[0]).toMatchObject({
      what: 'deployments',
      because: expect.stringMatching(/^after \d+00 deployments the rate limit is used up/),
      partly: true,
    });
    expect(data.since).toBeGreaterThan(seconds(90));
  });

  test('the last tenth of the quota is left to others', async () => {
    world.github.state.remaining = 99;
    world.github.state.deployments.push(deployed(1, sha(1), 35));
    const data = await read(world);
    expect(world.github.seen).toHaveLength(1);
    expect(data.unavailable[0]?.because).toMatch(/^only 9\d of 1000 requests are left/);
  });

  test('commits that cannot be fetched', async () => {
    world.github.state.deployments.push(deployed(1, sha(1), 35));
    const data = await read(world, { url: 'file:///nowhere' });
    expect(data.deployments).toHaveLength(1);
    expect([data.commits, data.base]).toEqual([[], null]);
    expect(data.unavailable[0]).toMatchObject({
      what: 'commits',
      because: expect.stringContaining('git fetch'),
    });
  });
});
