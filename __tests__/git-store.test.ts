import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { git, type Repository } from '../src/hosts/git.js';
import { fetchCommits, makeStore, prepareFetch } from '../src/hosts/git-store.js';
import { readCommits } from '../src/hosts/history/commit-log.js';
import { makeRepository, type TestRepository } from './git-repository.js';

let origin: TestRepository;
let clone: TestRepository;
let shas: string[];
beforeEach(() => {
  origin = makeRepository();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  shas = [1, 2, 3, 4].map((i) => origin.commit(`commit ${i}`, { 'a.txt': `${i}` }));
  origin.git('tag', 'v1.0.0');
  clone = makeRepository('--depth', '1', `file://${origin.root}`);
});
afterEach(() => {
  origin.remove();
  clone.remove();
});

const store = (): Promise<Repository> =>
  makeStore(join(clone.root, '..', 'temp', 'history.git'), 'a'.repeat(40));
const remote = () => ({ url: `file://${origin.root}`, token: 'hunter2', allowFiles: true });

describe('a store of our own', () => {
  test('has every commit and no file, and the clone stays as shallow as it was (29)', async () => {
    const before = snapshot(clone);
    const own = await store();
    await fetchCommits(own, remote(), { branches: ['main'] });
    const found = await readCommits(own, { from: [shas[3] ?? ''] });
    expect(found.map(({ sha }) => sha)).toEqual([...shas].reverse());
    const types = git(own, 'cat-file', ['--batch-all-objects', '--batch-check=%(objecttype)']).toString();
    expect(new Set(types.trim().split('\n'))).toEqual(new Set(['commit']));
    expect(snapshot(clone)).toEqual(before);
  });

  test('keeps no token, and no hook or template of anybody', async () => {
    const own = await store();
    await fetchCommits(own, remote(), { branches: ['main'], tags: true });
    const files = readdirSync(own.gitDir, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    for (const file of files) {
      const text = readFileSync(join(file.parentPath, file.name), 'latin1');
      expect(text).not.toContain('hunter2');
      expect(text).not.toContain(Buffer.from('x-access-token:hunter2').toString('base64'));
    }
    expect(files.filter(({ parentPath }) => parentPath.endsWith('hooks'))).toEqual([]);
    expect(git(own, 'for-each-ref', ['--format=%(refname)']).toString()).toBe(
      'refs/heads/main\nrefs/tags/v1.0.0\n',
    );
  });

  test('takes single commits, and says which fetch was refused', async () => {
    origin.git('checkout', '-q', '-b', 'gone');
    const apart = origin.commit('apart');
    origin.git('checkout', '-q', 'main');
    const own = await store();
    await fetchCommits(own, remote(), { commits: [apart] });
    expect(await readCommits(own, { from: [apart] })).toHaveLength(5);
    await expect(fetchCommits(own, remote(), { commits: ['e'.repeat(40)] })).rejects.toThrow('git fetch: ');
  });

  test('never fetches on its own: what is missing stays missing', async () => {
    const own = await store();
    await fetchCommits(own, remote(), { branches: ['main'] });
    const tree = origin.git('rev-parse', 'HEAD^{tree}');
    expect(() => git(own, 'ls-tree', [tree])).toThrow(/git ls-tree/);
    origin.remove();
    expect(await readCommits(own, { from: [shas[3] ?? ''] })).toHaveLength(4);
  });
});

describe('the fetch', () => {
  const own = { gitDir: '/tmp/none', root: '/tmp/none' };
  const https = { url: 'https://github.example/acme/shop.git', token: 'hunter2' };

  test('allows one protocol and no redirect, and carries the token in its environment only', () => {
    const { args, env } = prepareFetch(own, https, { branches: ['main'] });
    expect(args).toEqual(expect.arrayContaining(['protocol.allow=never', 'protocol.https.allow=always']));
    expect(args.filter((arg) => /^protocol\./.test(arg))).toHaveLength(2);
    expect(args).toEqual(
      expect.arrayContaining(['http.followRedirects=false', 'credential.helper=', '--filter=tree:0']),
    );
    expect(args.join(' ')).not.toMatch(/hunter2|aHVudGVy|x-access-token/);
    expect(env).toMatchObject({
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.https://github.example/.extraheader',
      GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from('x-access-token:hunter2').toString('base64')}`,
      GIT_TERMINAL_PROMPT: '0',
    });
    expect(env).not.toHaveProperty('GIT_DIR');
    expect(args.indexOf('--end-of-options')).toBeLessThan(args.indexOf(https.url));
  });

  test.each(['http://github.example/a/b', 'ssh://git@github.example/a/b', 'file:///etc', 'ext::sh -c x'])(
    'does not go to %s',
    (url) => {
      expect(() => prepareFetch(own, { url, token: null }, { branches: ['main'] })).toThrow(/https only/);
    },
  );

  test.each(['--upload-pack=x', 'a:b', 'a*', '../x', '', 'a..b', 'a b', '-x', 'a@{1}', 'x.lock', '.x'])(
    'takes no branch %j',
    (branch) => {
      expect(() => prepareFetch(own, https, { branches: [branch] })).toThrow('not the name of a branch');
    },
  );

  test('takes branches as they are named', () => {
    const { args } = prepareFetch(own, https, { branches: ['release/1.x', 'übung'] });
    expect(args.slice(-2)).toEqual([
      '+refs/heads/release/1.x:refs/heads/release/1.x',
      '+refs/heads/übung:refs/heads/übung',
    ]);
  });
});

const snapshot = ({ git }: TestRepository): string[] => [
  git('rev-parse', '--is-shallow-repository'),
  git('config', '--list', '--local'),
  git('for-each-ref'),
  git('count-objects', '-v'),
];
