import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gapHistory, reportWithPast } from '../src/gap-history.js';
import { runGate } from '../src/gate.js';
import { resolveCommit } from '../src/hosts/git.js';
import { lineOfCommits } from '../src/hosts/line-of-commits.js';
import { terminalHost } from '../src/hosts/terminal.js';
import type { Past } from '../src/model.js';
import { readOptions } from '../src/options.js';
import { judgePast } from '../src/past.js';
import { weekly } from '../src/support/views/weeks.js';
import { makeRepository, type TestRepository } from './git-repository.js';

const today = '2031-03-01';
const options = readOptions({ inputs: new Map(), config: null, hasBase: false, today, rules: [] });

const compose = (version: string) => `services:\n  db:\n    image: postgres:${version}\n`;
const workflow = (version: string) => `on: pull_request
jobs:
  test:
    runs-on: ubuntu-24.04
    services:
      db:
        image: postgres:${version}
    steps:
      - run: npm test
`;
const production = (version: string) => `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  template:
    spec:
      containers:
        - name: db
          image: postgres:${version}
`;
const [development, ci, manifest] = ['compose.yaml', '.github/workflows/test.yml', 'deploy/prod/db.yaml'];

let repository: TestRepository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

const place = () => ({ gitDir: `${repository.root}/.git`, root: repository.root });

function pastOf(below = '') {
  const past = lineOfCommits(place(), resolveCommit(place(), 'HEAD') ?? '', below);
  if ('unavailable' in past) throw new Error(past.unavailable);
  return past;
}

async function report() {
  const host = terminalHost({ folder: repository.root, base: null, output: null, quiet: true });
  return reportWithPast(await runGate(host, options), pastOf(), { ...options, since: '2031-01-05' });
}

/** Four weeks of one repository: all agree, production moves, CI follows, development stays behind. */
function story() {
  repository.at('2031-01-01T12:00:00Z');
  repository.commit('Start', {
    [development]: compose('13'),
    [ci]: workflow('13'),
    [manifest]: production('13'),
  });
  repository.at('2031-01-08T12:00:00Z');
  const moved = repository.commit('Move production to 16', { [manifest]: production('16') });
  repository.at('2031-01-15T12:00:00Z');
  repository.commit('Write more about it', { 'notes.txt': 'more\n' });
  const followed = repository.commit('Test on 16', { [ci]: workflow('16') });
  repository.at('2031-01-22T12:00:00Z');
  repository.commit('A comment', { [development]: `# For work.\n${compose('13')}` });
  return { moved, followed };
}

describe('since when a gap exists', () => {
  test('names the commit that opened it, the days and the side that moved', async () => {
    const { moved } = story();
    const { findings } = await report();
    expect(findings.map(({ environments, age }) => ({ environments, age }))).toEqual([
      {
        environments: ['dev', 'prod'],
        age: {
          commit: moved,
          date: '2031-01-08',
          subject: 'Move production to 16',
          days: 52,
          exact: true,
          moved: ['prod'],
        },
      },
    ]);
  });

  test('follows a file to its earlier name', async () => {
    const { moved } = story();
    repository.git('mv', development, 'docker-compose.yml');
    repository.commit('Another name');
    const { findings } = await report();
    expect(findings.map(({ age }) => age?.commit)).toEqual([moved]);
  });

  test('begins anew where the gap closed and came again', async () => {
    story();
    repository.commit('Development follows', { [development]: compose('16') });
    repository.at('2031-02-01T12:00:00Z');
    const back = repository.commit('Development goes back', { [development]: compose('13') });
    for (const line of ['One', 'Two', 'Three'])
      repository.commit(line, { [development]: `# ${line}.\n${compose('13')}` });
    const { findings } = await report();
    expect(findings.map(({ age }) => [age?.commit, age?.moved])).toEqual([[back, ['dev']]]);
  });

  test('is that of the same gap before its service had this name', async () => {
    const { moved } = story();
    const named = (text: string) => text.replaceAll(/\bdb\b/g, 'orders-db');
    repository.commit('Name the database', {
      [development]: named(compose('13')),
      [ci]: named(workflow('16')),
      [manifest]: named(production('16')),
    });
    const { findings, past } = await report();
    expect(findings).toMatchObject([
      { fingerprint: expect.stringContaining('orders'), age: { commit: moved, moved: ['prod'] } },
    ]);
    expect(past?.events.map(({ subject }) => subject)).not.toContain('Name the database');
  });

  test('tells that a side moved which had no version and floats since then', async () => {
    const settings = 'default:\n  adapter: postgresql\n';
    repository.at('2031-01-01T12:00:00Z');
    repository.commit('Start', { 'config/database.yml': settings, [manifest]: production('13') });
    const floats = repository.commit('Start it', {
      [development]: 'services:\n  db:\n    image: postgres\n',
    });
    const { findings } = await report();
    expect(findings.filter(({ rule }) => rule === 'floating-version')).toMatchObject([
      { age: { commit: floats, moved: ['dev'] } },
    ]);
  });

  test('is not said of what is not committed', async () => {
    story();
    repository.write({ [ci]: workflow('12') });
    const { findings } = await report();
    const ages = new Map(findings.map(({ environments, age }) => [environments[0], age?.date ?? null]));
    expect([ages.get('ci'), ages.get('dev')]).toEqual([null, '2031-01-08']);
  });

  test('counts a merge as one step, by what it brought', async () => {
    story();
    repository.git('switch', '-qc', 'topic', 'HEAD~4');
    repository.commit('In a branch', { [manifest]: production('17') });
    repository.git('switch', '-q', 'main');
    repository.git('merge', '-q', '--no-ff', '-X', 'theirs', '-m', 'Merge topic', 'topic');
    const merge = repository.git('rev-parse', 'HEAD');
    const { findings } = await report();
    const ages = new Map(findings.map(({ environments, age }) => [environments[0], age?.commit]));
    expect(ages.get('ci')).toBe(merge);
  });
});

describe('how the gaps came and went', () => {
  test('lists the commits that opened and closed them', async () => {
    const { moved, followed } = story();
    const history = (await report()).past;
    expect(history).toMatchObject({ since: '2031-01-05', commits: 3, judged: 4 });
    expect(
      history?.events.map(({ commit, opened, closed }) => [
        commit,
        opened.map(({ environments }) => environments[0]).sort(),
        closed.map(({ environments }) => environments[0]),
      ]),
    ).toEqual([
      [moved, ['ci', 'dev'], []],
      [followed, [], ['ci']],
    ]);
    expect(history?.points.map(({ date, open }) => [date, open.high + open.medium])).toEqual([
      ['2031-01-01', 0],
      ['2031-01-08', 2],
      ['2031-01-15', 1],
      ['2031-01-22', 1],
    ]);
  });

  test('judges every so many of very many revisions, and those where something changed', async () => {
    const count = 2000;
    const texts = (version: string) => ({ [development]: compose('13'), [manifest]: production(version) });
    const { treeOf } = await import('./memory-host.js');
    const past: Past = {
      complete: true,
      revisions: Array.from({ length: count }, (_, index) => ({
        commit: String(index).padStart(40, '0'),
        at: Date.parse(today) / 1000 - index * 3600,
        subject: '',
        changed: [manifest],
        tree: () => treeOf(texts(index <= 1234 ? '16' : '13')),
      })),
    };
    const history = await gapHistory(judgePast(past, options), '2030-01-01');
    expect(history.events.map(({ commit }) => Number(commit))).toEqual([1234]);
    expect(history.judged).toBeLessThan(300);
  });
});

describe('the line of commits', () => {
  test('has the paths of each commit below a folder, also strange ones', () => {
    repository.commit('First', { 'a/one': '1', b: '2' });
    repository.write({ 'a/\nodd "name"': '1', 'a/ü': '1' });
    repository.git('add', '-A');
    repository.git('commit', '-q', '--allow-empty-message', '-m', '');
    repository.commit('Nothing');
    expect(pastOf().revisions.map(({ subject, changed }) => [subject, [...changed].sort()])).toEqual([
      ['Nothing', []],
      ['', ['a/\nodd "name"', 'a/ü']],
      ['First', ['a/one', 'b']],
    ]);
    expect(pastOf('a').revisions.at(-1)?.changed).toEqual(['one']);
    expect(pastOf('a').revisions.at(-1)?.tree()?.list()).toEqual(['one']);
    expect(pastOf().complete).toBe(true);
  });

  test('is not made up where the clone is shallow', () => {
    story();
    const shallow = makeRepository('--depth', '1', `file://${repository.root}`);
    try {
      const there = { gitDir: `${shallow.root}/.git`, root: shallow.root };
      expect(lineOfCommits(there, resolveCommit(there, 'HEAD') ?? '', '')).toEqual({
        unavailable: expect.stringContaining('shallow'),
      });
    } finally {
      shallow.remove();
    }
  });
});

test('weeks show the state at their end', () => {
  const open = (high: number) => ({ high, medium: 0, low: 0 });
  const points = [
    { commit: 'a', date: '2031-01-01', open: open(0) },
    { commit: 'b', date: '2031-01-08', open: open(2) },
    { commit: 'c', date: '2031-01-09', open: open(1) },
  ];
  expect(
    weekly(points, '2031-01-01', '2031-01-15').map(({ until, open: { high } }) => [until, high]),
  ).toEqual([
    ['2031-01-01', 0],
    ['2031-01-08', 2],
    ['2031-01-15', 1],
  ]);
});

describe('parity-gate history', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['lib/src/cli.js', 'history', repository.root, ...args], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });

  test('tells a person since when each gap exists', () => {
    const { moved } = story();
    const { stdout, status } = run('--since', '30y');
    expect(status).toBe(0);
    expect(stdout).toContain(`since ${moved.slice(0, 9)} of 2031-01-08  Move production to 16`);
    expect(stdout).toContain('production moved');
  });

  test('refuses a time that it does not know, and a folder without history', () => {
    story();
    expect(run('--since', 'yesterday')).toMatchObject({ status: 2, stderr: expect.stringContaining('90d') });
    rmSync(`${repository.root}/.git`, { recursive: true });
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('no git repository') });
  });

  test('prints the same in every format of reports', () => {
    story();
    const { stdout } = run('--since', '30y', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ age: { date: '2031-01-08', moved: ['prod'] } }],
      past: { events: [{}, {}] },
    });
  });
});
