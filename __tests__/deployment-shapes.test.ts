import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prepareFetch } from '../src/hosts/git-store.js';
import { repositoryAt } from '../src/hosts/history/clone.js';
import { timeOptions } from '../src/options/history.js';
import { coAuthorsIn, pickedFrom } from '../src/support/commit-text.js';
import { deploymentRecords, type GivenDeployment, runIn } from '../src/support/deployment-records.js';
import { addedTags, commitResolver } from '../src/support/image-history.js';
import { payloadOf, sourceCommit, textAt } from '../src/support/payload.js';
import { releasePrefix, releaseTags } from '../src/support/release-tags.js';
import { looseness } from '../src/support/run-records.js';
import { servicesOfEnvironment } from '../src/support/service-environments.js';
import { servicesOf } from '../src/support/tag-deployments.js';

const time = timeOptions(null, null);
const sha = (letter: string): string => letter.repeat(40);

describe('tags', () => {
  test.each([
    '1.2',
    '1.2.3',
    'v1.2.3',
    'V2.0',
    '2031.8.0',
    '2031-01-31',
    '20310131',
    '20310131.2',
    '1.2.3+build.5',
    '1.2.3.4',
  ])('%s is a version', (tag) => expect(releasePrefix(tag)).toBe(''));

  test.each([
    'latest',
    'v2',
    '1',
    'v1.2.3-rc.1',
    '1.2.3-beta',
    'v1.0.0-20310131-abc',
    'x1.2.3',
    'v1.2.x',
    'nightly-2031',
  ])('%s is none', (tag) => expect(releasePrefix(tag)).toBeNull());

  test.each([
    ['release-1.2.3', 'release'],
    ['api@1.2.3', 'api'],
    ['@acme/api@1.2.3', '@acme/api'],
    ['services/api/v1.2.3', 'services/api'],
    ['live_2031-01-31', 'live'],
  ])('%s belongs to %s', (tag, prefix) => expect(releasePrefix(tag)).toBe(prefix));

  test('of several kinds, bare versions count; without these, the most frequent prefix', () => {
    const chosen = (tags: string[], patterns: string[] | null = null) =>
      tags.filter(releaseTags(tags, patterns));
    expect(chosen(['v1.0', 'chart-1.0', 'chart-1.1'])).toEqual(['v1.0']);
    expect(chosen(['app-1.0', 'chart-1.0', 'chart-1.1', 'x'])).toEqual(['chart-1.0', 'chart-1.1']);
    expect(chosen(['nightly', 'latest'])).toEqual([]);
    expect(chosen(['v1.0', 'live/1'], ['live/*'])).toEqual(['live/1']);
  });

  test('any text comes to an end', () => {
    for (const part of ['1.', '-', '1-', 'a@', '0', '2031-01-31-'])
      expect(releasePrefix(part.repeat(50_000))).toBeNull();
  });

  test.each([
    ['api@1.0.0', ['api', 'web'], ['api']],
    ['v1.0.0', ['api', 'web'], ['api', 'web']],
    ['docs@1.0.0', ['api', 'web'], []],
    ['v1.0.0', [], ['.']],
  ])('%s of %j releases %j', (tag, services, expected) =>
    expect(servicesOf(tag, services)).toEqual(expected),
  );
});

describe('environments of services', () => {
  const service = (name: string, environments: string[] = []) => ({ name, environments, paths: [] });
  const of = (name: string, given: Partial<typeof time>) =>
    servicesOfEnvironment(name, { ...time, ...given });

  test('one service has every production', () => {
    expect(of('prod-eu', {})).toEqual(['.']);
    expect(of('staging', {})).toEqual([]);
    expect(of('blue', { environments: ['blue', 'green-*'] })).toEqual(['.']);
    expect(of('Green-1', { environments: ['Green-*'] })).toEqual(['.']);
    expect(of('production', { environments: ['blue'] })).toEqual([]);
  });

  test('several share those that name none', () => {
    const services = [service('api'), service('web', ['shop']), service('worker')];
    expect(of('production', { services })).toEqual(['api', 'worker']);
    expect(of('worker-prod', { services })).toEqual(['worker']);
    expect(of('shop', { services })).toEqual(['web']);
    expect(of('api-staging', { services })).toEqual([]);
  });
});

describe('what was deployed', () => {
  const hints = { payload: null, message: null, repository: 'acme/shop', shaFrom: null };

  test('is in the payload where the configuration says so', () => {
    const payload = payloadOf(JSON.stringify(JSON.stringify({ build: { sha: sha('a') }, n: 7 })));
    expect(sourceCommit({ ...hints, payload, shaFrom: 'payload.build.sha' })).toBe(sha('a'));
    expect(sourceCommit({ ...hints, payload, shaFrom: 'build.sha' })).toBe(sha('a'));
    expect(sourceCommit({ ...hints, payload, shaFrom: 'build' })).toBeNull();
    expect(sourceCommit({ ...hints, payload })).toBeNull();
    expect(textAt(payload, 'n')).toBe('7');
    expect(textAt(payload, 'build.constructor.name')).toBeNull();
  });

  test('is in the message of a robot, of this repository only', () => {
    const message = `Deploying to gh-pages from @ Acme/Shop@${sha('b')} 🚀`;
    expect(sourceCommit({ ...hints, message })).toBe(sha('b'));
    expect(sourceCommit({ ...hints, message, repository: 'acme/other' })).toBeNull();
    expect(sourceCommit({ ...hints, message: `from @ acme/shop@${sha('b').slice(1)}` })).toBeNull();
  });

  test('a payload may be anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), fc.string(), (text, path) => {
        const found = textAt(payloadOf(text), path);
        expect(found === null || typeof found === 'string').toBe(true);
      }),
    );
  });

  test.each([
    ['https://github.com/acme/shop/actions/runs/123/job/456', '123'],
    ['https://github.com/acme/shop/actions/runs/123', '123'],
    ['https://github.com/acme/shop/runs/789?check_suite_focus=true', null],
    ['https://example.test/', null],
    [null, null],
  ])('the run of %s is %s', (url, expected) => expect(runIn(url)).toBe(expected));

  test('runs that carry the newest commit of the branch are only nearly right (23)', () => {
    expect(['push', 'workflow_dispatch', 'release', 'deployment'].map(looseness)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    for (const event of ['workflow_run', 'schedule', 'repository_dispatch'])
      expect(looseness(event)).toContain(event);
  });

  const given = (more: Partial<GivenDeployment>): GivenDeployment => ({
    databaseId: 1,
    environment: 'production',
    createdAt: '2031-01-01T00:00:00Z',
    commitOid: sha('c'),
    ...more,
  });
  const status = (state: string, environment: string) => ({
    state,
    environment,
    createdAt: '2031-01-01T00:01:00Z',
  });
  const records = (more: Partial<GivenDeployment>) =>
    deploymentRecords(given(more), { repository: 'acme/shop', time, people: null });

  test('a deployment that moved on to production counts by what it did there', () => {
    const nodes = [status('SUCCESS', 'production'), status('FAILURE', 'staging'), null];
    const [record] = records({ originalEnvironment: 'staging', statuses: { totalCount: 3, nodes } });
    expect(record).toMatchObject({ environment: 'production', statuses: [{ state: 'success' }] });
    expect(records({ environment: 'staging', originalEnvironment: 'staging' })).toEqual([]);
  });

  test('one with more statuses than were read is only nearly right', () => {
    const nodes = [status('SUCCESS', 'production')];
    expect(records({ statuses: { totalCount: 30, nodes } })[0]?.approximate).toContain('more statuses');
    expect(records({ statuses: { totalCount: 1, nodes } })[0]?.approximate).toBeNull();
  });

  test('one without a time is none', () => {
    expect(records({ createdAt: 'yesterday' })).toEqual([]);
  });
});

describe('image tags', () => {
  const patch = `diff --git a/deploy/web.yaml b/deploy/web.yaml
--- a/deploy/web.yaml
+++ b/deploy/web.yaml
@@ -4 +4 @@
-          image: registry.test:5000/acme/shop:1.0.0
+          image: registry.test:5000/acme/shop:1.1.0@sha256:abc
+        - image: "redis"
+  newTag: sha-${'a'.repeat(7)}
+  # image: x:9
--- a/values.yaml
+++ b/values.yaml
+    tag: 'v2.0.0'
+    tagline: none
`;

  test('in what a commit adds', () => {
    expect([...addedTags(patch)]).toEqual([
      ['deploy/web.yaml', ['1.1.0', 'sha-aaaaaaa']],
      ['values.yaml', ['v2.0.0']],
    ]);
  });

  test('name a commit by a tag, or by the beginning of its name where that is clear', () => {
    const commits = [sha('a'), `${'b'.repeat(39)}c`, `${'b'.repeat(39)}d`];
    const resolve = commitResolver(new Map([['v1.1.0', sha('e')]]), commits);
    expect(['1.1.0', 'v1.1.0', 'sha-aaaaaaa', 'main-aaaaaaaa-1700000000'].map(resolve)).toEqual([
      sha('e'),
      sha('e'),
      sha('a'),
      sha('a'),
    ]);
    expect(['bbbbbbb', 'aaaaaa', 'xaaaaaaaax', 'latest', '7.2', ''].map(resolve)).toEqual(
      Array(6).fill(null),
    );
  });
});

describe('messages', () => {
  test('name co-authors and what was picked', () => {
    const body = `why\n\nCo-authored-by: A B <a@x.test>\nco-authored-by:<b@x.test>\nCo-authored-by: nobody\n`;
    expect(coAuthorsIn(body)).toEqual([
      { name: 'A B', address: 'a@x.test' },
      { name: '', address: 'b@x.test' },
    ]);
    expect(pickedFrom(`(cherry picked from commit ${sha('a')})\n(cherry picked from commit abc)`)).toEqual([
      sha('a'),
    ]);
    expect([coAuthorsIn('x'), pickedFrom('x')]).toEqual([[], []]);
  });

  test('may be of any size', () => {
    const long = `co-authored-by: ${'<'.repeat(200_000)}\n`.repeat(3);
    expect(coAuthorsIn(long)).toEqual([]);
  });
});

describe('the address of a remote', () => {
  const here = { owner: 'acme', repo: 'shop' };
  test.each([
    ['https://github.com/acme/shop.git', here],
    ['https://github.com/acme/shop', here],
    ['https://x-access-token:t@github.com/acme/shop/', here],
    ['git@github.com:acme/shop.git', here],
    ['ssh://git@github.com:22/acme/shop.git', here],
    ['https://GitHub.com/acme/sho.p.git', { owner: 'acme', repo: 'sho.p' }],
    ['https://gitlab.com/acme/shop.git', null],
    ['https://github.com.evil.test/acme/shop.git', null],
    ['https://evil.test/github.com/acme/shop', null],
    ['git@evil.test:github.com/acme', null],
    ['/srv/git/shop.git', null],
    ['file:///srv/github.com/acme/shop', null],
  ])('%s', (address, expected) => {
    expect(repositoryAt(address, 'https://github.com')).toEqual(expected);
  });
});

test('git finds the token for that server, and for no other', () => {
  const own = { gitDir: '/tmp', root: '/tmp' };
  const { env } = prepareFetch(
    own,
    { url: 'https://github.example/a/b.git', token: 't' },
    { branches: ['main'] },
  );
  const header = (url: string): string => {
    try {
      const args = ['config', '--get-urlmatch', 'http.extraheader', url];
      return execFileSync('git', args, { cwd: '/tmp', env, encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {
      return '';
    }
  };
  const basic = Buffer.from('x-access-token:t').toString('base64');
  expect(header('https://github.example/a/b.git')).toBe(`AUTHORIZATION: basic ${basic}`);
  expect(header('https://github.example.evil.test/a/b.git')).toBe('');
  expect(header('http://github.example/a/b.git')).toBe('');
});
