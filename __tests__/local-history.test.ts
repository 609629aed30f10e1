import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { terminalHost } from '../src/hosts/terminal.js';
import type { HistoryData, TimeOptions } from '../src/model.js';
import { timeOptions } from '../src/options/history.js';
import { makeRepository, type TestRepository } from './git-repository.js';

let made: TestRepository;
beforeEach(() => {
  made = makeRepository();
});
afterEach(() => made.remove());

const now = Date.parse('2031-03-01T00:00:00Z') / 1000;

function historyIn(folder: string, time: Partial<TimeOptions> = {}): Promise<HistoryData> {
  const host = terminalHost({ folder, base: null, output: null, quiet: true });
  return host.history({ now, time: { ...timeOptions(null, null), ...time }, people: null });
}

describe('tags, in a terminal', () => {
  test('are deployments where they are versions; candidates and other names are not (48)', async () => {
    const one = made.commit('one');
    for (const tag of ['v1.0.0', 'v1.1.0-rc.1', 'nightly', 'api@2.0.0', 'v2']) made.git('tag', tag);
    const data = await historyIn(made.root);
    expect(data.deployments.map(({ id, sha }) => [id, sha])).toEqual([['v1.0.0', one]]);
    expect(data.source).toMatchObject({ kind: 'tags', confidence: 'low' });
    expect(data).toMatchObject({ branch: 'main', base: one, unavailable: [], since: now - 90 * 86_400 });
    expect(data.commits).toHaveLength(1);
  });

  test('that were made by somebody name who', async () => {
    made.commit('one');
    made.at('2031-02-01T00:00:00Z', 'Grace');
    made.git('tag', '-a', 'v1.0.0', '-m', 'x');
    const { deployments, source } = await historyIn(made.root);
    expect(source.confidence).toBe('medium');
    expect(deployments[0]).toMatchObject({
      statuses: [{ state: 'success', at: Date.parse('2031-02-01T00:00:00Z') / 1000 }],
      deployers: [{ evidence: 'tagger', who: { emailKey: 'grace@example.test' } }],
    });
  });

  test('may have a prefix, or be those that the configuration names', async () => {
    made.commit('one');
    for (const tag of ['release-1.0', 'chart-1.0', 'live/42']) made.git('tag', tag);
    made.commit('two');
    for (const tag of ['release-1.1', 'release-1.1.0']) made.git('tag', tag);
    const ids = async (tags: readonly string[] | null) =>
      (await historyIn(made.root, { tags })).deployments.map(({ id }) => id);
    expect(await ids(null)).toEqual(['release-1.0', 'release-1.1']);
    expect(await ids(['live/*'])).toEqual(['live/42']);
    expect(await ids(['nothing-*'])).toEqual([]);
  });

  test('of services belong to the service that they name', async () => {
    made.commit('one', { 'api/a.ts': '1' });
    for (const tag of ['api@1.0.0', 'web@1.0.0', 'v3.0.0']) made.git('tag', tag);
    const service = (name: string) => ({ name, environments: [], paths: [`${name}/**`] });
    const services = [service('api'), service('web')];
    const data = await historyIn(made.root, { services, tags: ['*@*', 'v*'] });
    expect(data.deployments.map(({ service, ref }) => [service, ref])).toEqual([
      ['api', 'api@1.0.0'],
      ['api', 'v3.0.0'],
      ['web', 'v3.0.0'],
      ['web', 'web@1.0.0'],
    ]);
    expect(data.commits[0]?.paths).toEqual(['api/a.ts']);
  });

  test('on commits that no branch has any more bring these along', async () => {
    const one = made.commit('one');
    made.git('checkout', '-q', '-b', 'release');
    const fix = made.commit('fix');
    made.git('tag', 'v1.0.1');
    made.git('checkout', '-q', 'main');
    made.git('branch', '-q', '-D', 'release');
    const data = await historyIn(made.root);
    expect(data.base).toBe(one);
    expect(data.commits.map(({ sha }) => sha).sort()).toEqual([one, fix].sort());
  });
});

describe('what is not known is never taken for nothing', () => {
  test('no tags: no source, and what to do about it (10)', async () => {
    made.commit('one');
    const data = await historyIn(made.root);
    expect(data.source).toMatchObject({ kind: 'none', notes: [expect.stringContaining('environment:')] });
    expect([data.deployments, data.unavailable]).toEqual([[], []]);
  });

  test('a shallow clone is not computed on (29)', async () => {
    for (const message of ['one', 'two', 'three']) made.commit(message);
    made.git('tag', 'v1.0.0');
    const clone = makeRepository('--depth', '1', `file://${made.root}`);
    const data = await historyIn(clone.root);
    expect([data.commits, data.deployments, data.base]).toEqual([[], [], null]);
    expect(data.unavailable).toEqual([
      expect.objectContaining({ what: 'commits', remedy: expect.stringContaining('fetch-depth: 0') }),
    ]);
    clone.remove();
  });

  test('a source that needs a token is not replaced by tags', async () => {
    made.commit('one');
    made.git('tag', 'v1.0.0');
    const data = await historyIn(made.root, { source: 'releases' });
    expect([data.deployments, data.unavailable]).toEqual([
      [],
      [expect.objectContaining({ what: 'deployments', because: expect.stringContaining('token') })],
    ]);
  });

  test('a branch that is not there, a folder without git, a repository without commits', async () => {
    const empty = await historyIn(made.root);
    expect(empty.unavailable[0]?.because).toBe('nothing is committed here');
    made.commit('one');
    const other = await historyIn(made.root, { branch: 'nowhere' });
    expect(other.unavailable[0]?.because).toContain('nowhere');
    const outside = await historyIn(join(made.root, '..'));
    expect(outside.unavailable[0]?.because).toContain('no git repository');
  });
});

describe('image tags in manifests', () => {
  const manifest = (tag: string) =>
    `spec:\n  containers:\n    - name: web\n      image: registry.example.com:5000/acme/shop:${tag}\n    - image: redis:7.2\n`;

  test('name what runs, by a tag of the repository or by a commit', async () => {
    made.at('2031-01-01T00:00:00Z');
    const one = made.commit('one');
    made.git('tag', 'v1.0.0');
    const two = made.commit('two');
    made.at('2031-01-05T00:00:00Z');
    made.commit('deploy 1', { 'deploy/prod/web.yaml': manifest('1.0.0') });
    made.at('2031-01-07T00:00:00Z');
    made.commit('deploy 2', { 'deploy/prod/web.yaml': manifest(`main-${two.slice(0, 8)}`) });
    made.commit('unrelated', { 'deploy/prod/web.yaml': `${manifest(`main-${two.slice(0, 8)}`)}# more\n` });
    made.commit('unknown', { 'deploy/prod/web.yaml': manifest('0ddba11') });
    const data = await historyIn(made.root, { source: 'manifests', manifests: ['deploy/prod/*.yaml'] });
    expect(data.deployments.map(({ sha, createdAt }) => [sha, createdAt])).toEqual([
      [two, Date.parse('2031-01-07T00:00:00Z') / 1000],
      [one, Date.parse('2031-01-05T00:00:00Z') / 1000],
    ]);
    expect(data.source).toMatchObject({ kind: 'manifests', confidence: 'low' });
  });

  test('come after tags, and only where manifests are named', async () => {
    made.commit('one', { 'deploy/prod/web.yaml': manifest('1.0.0') });
    expect((await historyIn(made.root, { source: 'manifests' })).source.kind).toBe('none');
    made.git('tag', '1.0.0');
    const data = await historyIn(made.root, { manifests: ['deploy/**'] });
    expect(data.source.kind).toBe('tags');
  });
});
