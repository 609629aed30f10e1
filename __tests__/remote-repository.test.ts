import { spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { remoteName } from '../src/hosts/remote-host.js';
import { makeRepository, type TestRepository } from './git-repository.js';
import { type Github, startGithub } from './github/server.js';
import { tokens } from './github/state.js';
import { filesBelow } from './memory-host.js';

let made: TestRepository;
let github: Github;
let commit: string;
beforeEach(async () => {
  made = makeRepository();
  commit = made.commit('Start', filesBelow('examples/shop', []));
  github = await startGithub({ git: made });
});
afterEach(async () => {
  await github.close();
  made.remove();
});

function run(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['lib/src/cli.js', 'check', '--format', 'json', ...args], {
    env: { PATH: process.env.PATH, GITHUB_API_URL: github.url, GITHUB_TOKEN: 'secret-token', ...environment },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

describe('a repository that is read through the API', () => {
  test('gives the report of its clone, in a handful of requests', async () => {
    const remote = await run(['--repository', 'acme/shop']);
    const local = await run([made.root]);
    const { revision, ...there } = JSON.parse(remote.out);
    const { revision: _, ...here } = JSON.parse(local.out);
    expect(there).toEqual(here);
    expect(revision).toEqual({ repository: 'acme/shop', commit });
    expect(remote.code).toBe(local.code);
    expect(github.refused).toEqual([]);
    expect(github.mistakes).toEqual([]);
    expect(github.seen.length).toBeLessThanOrEqual(6);
    expect(github.writes()).toEqual([]);
  });

  test('is judged by its own configuration', async () => {
    made.commit('Configure', { '.github/parity.yml': 'fail-on: none\n' });
    expect((await run(['--repository', 'acme/shop@main'])).code).toBe(0);
  });

  test('takes what is large or no UTF-8 from the other door', async () => {
    made.commit('Odd', {
      'compose.override.yml': Buffer.from([0xff, 0xfe, ...Buffer.from('services: {}\n', 'utf16le')]),
      'docker-compose.large.yml': `# ${'x'.repeat(600 * 1024)}\nservices:\n  db:\n    image: postgres:12\n`,
    });
    const remote = JSON.parse((await run(['--repository', 'acme/shop'])).out);
    const local = JSON.parse((await run([made.root])).out);
    expect(remote.declarations).toEqual(local.declarations);
    expect(remote.notices).toEqual(local.notices);
    expect(github.seen.some(({ path }) => path.includes('/git/blobs/'))).toBe(true);
  });

  test.each([
    ['without a token', ['--repository', 'acme/shop'], { GITHUB_TOKEN: '' }, 'needs a token'],
    ['of no such name', ['--repository', 'acme/other'], {}, 'could not be read'],
    ['of no such revision', ['--repository', 'acme/shop@nowhere'], {}, 'could not be read'],
    ['with a base', ['--repository', 'acme/shop', '--base', 'main'], {}, '--base does not go with'],
  ])('ends with 2 %s', async (_, args, environment, said) => {
    expect(await run(args, environment)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(said),
    });
  });

  test('ends with 2 where the token may not read it', async () => {
    github.state.isPrivate = true;
    github.state.tokens.set('secret-token', tokens.none);
    expect(await run(['--repository', 'acme/shop'])).toMatchObject({ code: 2, out: '' });
  });

  test('never judges half of it', async () => {
    github.faults.push({ match: /graphql/, kind: '500', times: 99 });
    github.faults.push({ match: /blobs/, kind: '500', times: 99 });
    expect(await run(['--repository', 'acme/shop'])).toMatchObject({ code: 2, out: '' });
  });
});

test.each(['acme', 'acme/shop/x', '../shop', 'acme/shop@', 'acme/shop@-x', 'a b/c'])(
  '%s is no name',
  (text) => {
    expect(() => remoteName(text)).toThrow('no repository of GitHub');
  },
);
