import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runGate } from '../src/gate.js';
import { lookBack } from '../src/look-back.js';
import type { HistoryData, HistoryRequest, Options } from '../src/model.js';
import { readOptions } from '../src/options.js';
import { emptyHistory, notRead } from '../src/support/history-data.js';
import { makeRepository } from './git-repository.js';
import { recordingHost } from './memory-host.js';

const optionsOf = (text: string): Options =>
  readOptions({
    inputs: new Map(),
    config: { file: '.github/parity.yml', text },
    hasBase: false,
    today: '2031-05-04',
    rules: [],
  });

const image = (version: string) => `services:\n  db:\n    image: postgres:${version}\n`;
const files = { 'docker-compose.yml': image('15'), 'docker-compose.prod.yml': image('15') };
const asked = optionsOf('time: {window: 30d}\npeople: {}');

describe('the gate looks back', () => {
  test('only where that is asked for', async () => {
    const history = () => Promise.reject(new Error('never asked'));
    const { host } = recordingHost({ files, history });
    const report = await runGate(host, optionsOf(''));
    expect([report.time, report.people, report.notices]).toEqual([null, null, []]);
  });

  test('and what breaks there changes nothing about the verdict', async () => {
    const before = await runGate(recordingHost({ files }).host, optionsOf(''));
    for (const history of [
      () => Promise.reject(new Error('the network is down\nand more')),
      async () => ({ nonsense: true }) as unknown as HistoryData,
    ]) {
      const report = await runGate(recordingHost({ files, history }).host, asked);
      expect([report.verdict, report.findings]).toEqual([before.verdict, before.findings]);
      expect(report.notices).toHaveLength(1);
      expect(report.time?.status ?? 'neutral').toBe('neutral');
    }
  });

  test('and says what was not read, where somebody asked', async () => {
    const history = async (request: HistoryRequest): Promise<HistoryData> => ({
      ...emptyHistory(request, 'acme/shop'),
      unavailable: [notRead('deployments', 'the token may not read deployments', 'Add `deployments: read`.')],
    });
    const { host } = recordingHost({ files, history });
    const { notices } = await lookBack(host, asked);
    expect(notices).toEqual([
      {
        text: 'deployments were not read, because the token may not read deployments. Add `deployments: read`.',
        at: expect.objectContaining({ file: '.github/parity.yml', line: 1 }),
        unread: false,
      },
    ]);
    const unasked: Options = { ...asked, time: asked.time && { ...asked.time, at: null }, people: null };
    const silent = await lookBack(host, unasked);
    expect(silent.notices).toEqual([]);
    expect(silent.facts?.time?.unavailable).toHaveLength(1);
  });

  test('asks for the window that the options have', async () => {
    let request: HistoryRequest | null = null;
    const history = async (given: HistoryRequest) => {
      request = given;
      return emptyHistory(given, 'acme/shop');
    };
    await lookBack(recordingHost({ files, history }).host, asked);
    expect(request).toMatchObject({ time: { window: 30 * 86_400 }, people: { policy: 'report' } });
  });
});

describe('in a terminal', () => {
  const run = (...args: string[]) => {
    const { GITHUB_TOKEN: _, GH_TOKEN: __, ...environment } = process.env;
    const ended = spawnSync(process.execPath, [join('lib', 'src', 'cli.js'), ...args], {
      encoding: 'utf8',
      env: { ...environment, NO_COLOR: '1' },
    });
    return { code: ended.status, out: ended.stdout, err: ended.stderr };
  };

  test('time and people show themselves alone', () => {
    const made = makeRepository();
    const start = Date.now() - 60 * 86_400_000;
    for (let i = 0; i < 12; i++) {
      const at = new Date(start + i * 4 * 86_400_000).toISOString();
      made.at(at, i % 2 === 0 ? 'Ada' : 'Grace');
      made.commit(`change ${i}`, { 'docker-compose.yml': image(String(i)) });
      made.git('tag', '-a', `v1.${i}.0`, '-m', 'release');
    }
    const text = run('time', made.root, '--since', '90d');
    expect(text).toMatchObject({ code: 0, err: '' });
    expect(text.out).toMatch(/^Time to production\n/);
    expect(text.out).toContain('12 tags that are versions');
    expect(text.out).not.toContain('PostgreSQL');
    expect(run('people', made.root).out).toMatch(/^Who ships\n/);
    const { out } = run('people', made.root, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      people: { policy: 'report', deployments: { all: 12, human: 12 } },
    });
    expect(out).not.toMatch(/ada|grace|example\.test/i);
    made.remove();
  });

  test('without any source they have nothing to compare, and say what to do', () => {
    const made = makeRepository();
    made.commit('one', files);
    const { code, out } = run('time', made.root);
    expect(code).toBe(3);
    expect(out).toContain('environment:');
    expect(run('time', made.root, '--format', 'sarif')).toMatchObject({ code: 2 });
    expect(run('time', made.root, '--since', 'soon')).toMatchObject({ code: 2 });
    expect(run('check', made.root, '--since', '90d')).toMatchObject({ code: 2 });
    made.remove();
  });
});
