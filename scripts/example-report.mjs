// Writes docs/drift.html and docs/drift.png: what a scheduled run writes about a repository with a year of history,
// which is made here, with a clock that stands still. The picture needs a Chromium (CHROMIUM), the page does not.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { reportWithPast } from '../lib/src/gap-history.js';
import { runGate } from '../lib/src/gate.js';
import { terminalHost } from '../lib/src/hosts/terminal.js';
import { readOptions } from '../lib/src/options.js';
import { rules } from '../lib/src/rules/index.js';
import { pageHtml } from '../lib/src/support/page/page.js';

const [today, since] = ['2026-11-22', '2025-11-22'];
const people = ['Ada', 'Ben', 'Cleo', 'Dora'];
const root = mkdtempSync(join(tmpdir(), 'parity-example-'));

try {
  makeRepository();
  const page = await drawReport();
  writeFileSync('docs/drift.html', page);
  await takePicture(page);
} finally {
  rmSync(root, { recursive: true, force: true });
}

function makeRepository() {
  git('2025-09-01', 'Ada', 'init', '-q', '-b', 'main');
  cpSync('examples/shop', root, { recursive: true });
  edit('k8s/production/postgres.yaml', /postgres:\d+/, 'postgres:14');
  edit('docker-compose.yml', /postgres:\d+/, 'postgres:14');
  edit('docker-compose.yml', /redis:\w+/, 'redis:7');
  edit('.github/workflows/test.yml', /image: postgres:\d+/, 'image: postgres:14');
  write('.github/parity.yml', 'time: {window: 1y}\npeople: {policy: shared}\n');
  commit('2025-09-01', 'Ada', 'Shop');
  const events = new Map([
    [9, () => edit('docker-compose.yml', /redis:\w+/, 'redis:latest')],
    [17, () => edit('.github/workflows/test.yml', /image: postgres:\d+/, 'image: postgres:16')],
    [26, () => edit('docker-compose.yml', /postgres:\d+/, 'postgres:16')],
  ]);
  const messages = new Map([
    [9, 'The newest Redis is fine for work'],
    [17, 'Test on PostgreSQL 16'],
    [26, 'PostgreSQL 16 on laptops too'],
  ]);
  const start = Date.UTC(2025, 10, 10);
  for (let week = 0; week < 54; week++) {
    for (let change = 0; change < 2 + ((week * 7) % 4); change++) {
      const author = people[(week + change * 3) % people.length];
      events.get(week)?.();
      write('app/orders.js', `// ${week}.${change}\n`);
      commit(
        day(start, week * 7 + change),
        author,
        change === 0 ? (messages.get(week) ?? `Orders, week ${week}`) : `Order ${week}.${change}`,
      );
      events.delete(week);
    }
    // They ship every week at first, and every third week from the summer on.
    if (week < 32 || week % 3 === 0)
      git(
        day(start, week * 7 + 5),
        week % 4 === 0 ? people[week % 3] : 'Ben',
        'tag',
        '-a',
        `v1.${week}.0`,
        '-m',
        'Release',
      );
  }
}

async function drawReport() {
  const host = {
    ...terminalHost({ folder: root, base: null, output: null, quiet: true }),
    now: () => Date.parse(today) / 1000,
  };
  const file = '.github/parity.yml';
  const given = {
    inputs: new Map(),
    config: { file, text: readFileSync(join(root, file), 'utf8') },
    hasBase: false,
    today,
    rules: rules.map(({ id }) => id),
  };
  const options = readOptions(given);
  const past = await host.past();
  const report = await reportWithPast(await runGate(host, options), past, { ...options, since });
  return pageHtml({ ...report, revision: { repository: 'acme/shop', commit: null } }, options, () => null);
}

async function takePicture(page) {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) return;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const tab = await browser.newPage({ viewport: { width: 1040, height: 900 } });
  await tab.setContent(page);
  await tab.locator('.charts').screenshot({ path: 'docs/drift.png' });
  await browser.close();
}

function day(start, days) {
  return new Date(start + days * 86_400_000).toISOString().slice(0, 10);
}

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function edit(path, pattern, text) {
  const file = join(root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, text));
}

function commit(date, who, message) {
  git(date, who, 'add', '-A');
  git(date, who, 'commit', '-q', '--allow-empty', '-m', message);
}

function git(date, who, ...args) {
  const mail = `${who.toLowerCase()}@example.test`;
  const at = `${date}T10:00:00Z`;
  execFileSync('git', args, {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: root,
      GIT_CONFIG_NOSYSTEM: '1',
      ...{ GIT_AUTHOR_NAME: who, GIT_AUTHOR_EMAIL: mail, GIT_AUTHOR_DATE: at },
      ...{ GIT_COMMITTER_NAME: who, GIT_COMMITTER_EMAIL: mail, GIT_COMMITTER_DATE: at },
    },
  });
}
