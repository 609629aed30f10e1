import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { collectReports } from '../src/hosts/collected-reports.js';
import type { Collected, Report, Severity } from '../src/model.js';
import { overviewOf } from '../src/overview.js';
import { inBytes } from '../src/support/fit.js';
import { renderOverviewMarkdown } from '../src/support/markdown/overview.js';
import { overviewHtml } from '../src/support/page/overview.js';
import { writeFiles } from './files.js';
import { outputCase } from './outputs-cases.js';

const sample = outputCase('version-gap').report;
const [gap] = sample.findings;
if (!gap) throw new Error('the sample has no finding');

const reportWith = (...severities: Severity[]): Report => ({
  ...sample,
  revision: { repository: null, commit: null },
  verdict: severities.includes('high') ? 'fail' : 'pass',
  findings: severities.map((severity, index) => ({
    ...gap,
    severity,
    state: 'new',
    fingerprint: String(index),
    title: `Gap ${index}`,
  })),
});

const judged = (repository: string, ...severities: Severity[]): Collected => ({
  repository,
  report: reportWith(...severities),
});

describe('an overview', () => {
  test('has the worst repositories first, and those without a report before the clean ones', () => {
    const { repositories } = overviewOf([
      judged('acme/clean'),
      judged('acme/low', 'low'),
      { repository: 'acme/broken', problem: 'Its report is no JSON.' },
      judged('acme/medium', 'medium', 'medium'),
      judged('acme/worst', 'high', 'high'),
      judged('acme/bad', 'high', 'medium', 'low'),
    ]);
    expect(repositories.map(({ repository }) => repository)).toEqual([
      'acme/worst',
      'acme/bad',
      'acme/medium',
      'acme/broken',
      'acme/low',
      'acme/clean',
    ]);
  });

  test('counts what nobody allowed, and names the oldest gap', () => {
    const report = reportWith('high', 'medium', 'low');
    const age = { commit: 'a', date: '2031-01-01', subject: '', exact: true, moved: [] };
    const findings = report.findings.map((finding, index) => ({
      ...finding,
      state: index === 0 ? ('allowed' as const) : finding.state,
      age: { ...age, days: index * 10 },
    }));
    const [row] = overviewOf([{ repository: 'acme/shop', report: { ...report, findings } }]).repositories;
    expect(row).toMatchObject({
      open: { high: 0, medium: 1, low: 1 },
      oldestGap: 10,
      worst: [{ title: 'Gap 1' }],
    });
  });

  test('names what several repositories have', () => {
    const { common } = overviewOf([judged('a/a', 'high'), judged('b/b', 'medium'), judged('c/c', 'low')]);
    expect(common).toEqual([{ rule: gap.rule, engines: [...new Set(gap.engines)].sort(), repositories: 2 }]);
  });

  test('keeps a summary within what GitHub takes, in whole rows', () => {
    const many = Array.from({ length: 9000 }, (_, index) =>
      judged(`acme/repository-${index}`, 'high', 'medium'),
    );
    const summary = renderOverviewMarkdown(overviewOf(many));
    expect(inBytes(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(/\d+ more repositories in the page/);
  });

  test('of a hundred repositories is a page of less than 2 MB', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      judged(`acme/repository-${index}`, 'high', 'medium', 'low'),
    );
    expect(inBytes(overviewHtml(overviewOf(many), '1.2.3'))).toBeLessThan(2 * 1024 * 1024);
  });

  test('shows names as they are and nothing more', () => {
    const hostile = '<img src=x onerror=alert(1)> | @team ::error::';
    const overview = overviewOf([judged(hostile, 'high')]);
    expect(overviewHtml(overview, '1.2.3')).not.toContain('<img');
    expect(renderOverviewMarkdown(overview)).not.toMatch(/<img|@team|::error/);
  });
});

describe('parity-gate merge', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'parity-merge-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['lib/src/cli.js', 'merge', ...args], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });

  test('reads a folder of reports; what is no report is a row that says why', () => {
    writeFiles(root, {
      'acme/shop.json': JSON.stringify(reportWith('high')),
      'acme/empty.json': '',
      'acme/cut.json': '{"schemaVersion": 1,',
      'acme/other.json': '{"schemaVersion": 9}',
      'acme/readme.md': 'no report',
    });
    const overview = overviewOf(collectReports([root]));
    expect(
      overview.repositories.map((row) => [
        row.repository,
        row.problem === null ? row.open.high : row.problem.slice(0, 30),
      ]),
    ).toEqual([
      ['acme/shop', 1],
      ['acme/cut', 'Its report is no JSON.'],
      ['acme/empty', 'Its run ended without a report'],
      ['acme/other', 'Its report is not what this ve'],
    ]);
  });

  test('prints every format, and ends with 0: the reports have their own verdicts', () => {
    writeFiles(root, { 'acme/shop.json': JSON.stringify(reportWith('high')) });
    const text = run(root);
    expect([text.status, text.stderr]).toEqual([0, '']);
    expect(text.stdout).toContain('1 repository: 1 with high gaps');
    expect(run(root, '--format', 'html').stdout).toMatch(/^<!doctype html>/);
    expect(run(root, '--format', 'markdown').stdout).toMatch(/^### /);
    expect(JSON.parse(run(root, '--format', 'json').stdout)).toMatchObject({ schemaVersion: 1 });
  });

  test('refuses what is not there, and a folder without reports', () => {
    expect(run()).toMatchObject({ status: 2 });
    expect(run(join(root, 'missing'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('not there'),
    });
    expect(run(root)).toMatchObject({ status: 2, stderr: expect.stringContaining('no reports') });
  });
});
