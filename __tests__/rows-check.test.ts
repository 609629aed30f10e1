import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { renderSummary } from '../src/outputs/summary.js';
import { bot } from './github/state.js';
import { defaults } from './outputs-cases.js';
import { mergeGroup, pullRequest, push, schedule } from './runner/events.js';
import { endAfterEach, gate } from './runner/gate.js';
import { changes, many, shop } from './runner/scenario.js';
import { sarifSchema } from './sarif-schema.js';

endAfterEach();

const checked = { 'check-run': 'true' };

describe('the check run', () => {
  test('row 7: has a name of its own, the verdict of the job, and leads to its run', async () => {
    const { ran, github } = await gate({ inputs: { ...checked, name: 'parity' } });
    // The job of the harness is called parity.
    expect(github.state.checks).toMatchObject([
      {
        name: 'parity findings',
        conclusion: 'failure',
        details_url: 'https://github.com/acme/shop/actions/runs/99',
      },
    ]);
    expect(ran.result).toBe('failure');
    const fine = await gate({ inputs: checked, change: changes.prose });
    expect([fine.ran.result, fine.github.state.checks[0]?.conclusion]).toEqual(['success', 'success']);
    const without = await gate();
    expect(without.github.state.checks).toEqual([]);
  });

  test('row 8: belongs to the head of the pull request, of the merge group, or to what was pushed', async () => {
    for (const [event, side] of [
      [pullRequest, 'head'],
      [mergeGroup, 'merge'],
      [push, 'merge'],
      [schedule, 'merge'],
    ] as const) {
      const { github, scenario } = await gate({ event, inputs: checked });
      expect(github.state.checks.map(({ head_sha }) => head_sha)).toEqual([scenario.commits[side]]);
    }
  });

  test('row 9: is never neutral: what could not be judged has failed', async () => {
    const { ran, github } = await gate({ inputs: { ...checked, 'fail-on': 'hihg' } });
    expect([ran.code, ran.outputs.verdict]).toEqual([2, 'could-not-judge']);
    expect(github.state.checks).toMatchObject([
      { status: 'completed', conclusion: 'failure', output: { title: 'parity-gate could not judge' } },
    ]);
    const broken = await gate({
      inputs: checked,
      change: { 'docker-compose.yml': 'services: [oops\n' },
    });
    expect([broken.ran.code, broken.github.state.checks[0]?.conclusion]).toEqual([2, 'failure']);
    const gone = await gate({ inputs: checked, base: shop, change: { 'docker-compose.yml': '' } });
    expect(gone.github.state.checks[0]?.conclusion).toBe(gone.ran.result);
  });

  test('row 6: is completed in one go, so that nothing waits for it', async () => {
    const { github, again } = await gate({ inputs: checked });
    const statuses = () =>
      github.seen.flatMap(({ body }) => (body as { status?: string } | undefined)?.status ?? []);
    expect(new Set(statuses())).toEqual(new Set(['completed']));
    github.faults.push({ match: /^POST .*check-runs$/, kind: 'answer lost', times: 1 });
    await again();
    expect(github.state.checks).toHaveLength(2);
  });
});

describe('what there is room for', () => {
  test('row 16: ten errors in the log, fifty annotations at a time in the check run, no finding twice', async () => {
    const { ran, github } = await gate({ base: many(75, '16'), change: many(75, '14'), inputs: checked });
    const [run] = github.state.checks;
    expect([ran.outputs.findings, ran.issues.length, ran.issuesMade]).toEqual(['75', 10, 10]);
    expect(run?.annotations).toHaveLength(65);
    expect(github.writes().filter((line) => line.includes('check-runs'))).toHaveLength(2);
    const places = [
      ...ran.issues.map(({ properties }) => properties.file),
      ...(run?.annotations ?? []).map(({ path }) => path),
    ];
    expect(new Set(places).size).toBe(75);
    expect(ran.log.match(/10 findings are annotated, .*/)?.[0]).toContain('65 more');
  });

  test('row 17: only files of the pull request are annotated, the summary has the others', async () => {
    const { ran, github } = await gate({
      base: { ...shop, 'docker-compose.yml': shop['docker-compose.yml'].replace('16', '13') },
      inputs: { ...checked, scope: 'all' },
    });
    expect(ran.outputs.findings).toBe('2');
    expect(ran.issues.map(({ properties }) => properties.file)).toEqual(['.github/workflows/test.yml']);
    expect(github.state.checks[0]?.annotations).toEqual([]);
    expect(ran.summary).toContain('Development runs PostgreSQL 13'.slice(-13));
  });

  test('row 15: a summary below 1 MiB, and a file with everything', async () => {
    const { ran } = await gate({ base: many(40, '16'), change: many(40, '14') });
    const report = JSON.parse(ran.file('report-path'));
    expect(report.findings).toHaveLength(40);
    const findings = Array.from({ length: 200 }, () => report.findings).flat();
    const named = findings.map((finding) => ({ ...finding, title: `${finding.title} ${'ü🙂'.repeat(50)}` }));
    const summary = renderSummary({ ...report, findings: named }, defaults, () => null);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(500_000);
    expect(summary).toMatch(/\d+ more in the report file\./);
    expect(summary).not.toContain('\ufffd');
  });

  test('row 30: SARIF as code scanning takes it: relative paths, fingerprints, a category', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    (addFormats as unknown as (ajv: Ajv) => void)(ajv);
    const isSarif = ajv.compile(sarifSchema);
    for (const wanted of [
      {},
      { change: changes.prose },
      { base: many(40, '16'), change: many(40, '14') },
      { change: { 'k8s/production/ä b#c.yaml': shop['k8s/production/db.yaml'].replace(':16', ':12') } },
      { change: { 'docker-compose.yml': 'services: [oops\n' } },
    ]) {
      const { ran } = await gate({ ...wanted, inputs: { name: 'shop' } });
      const log = JSON.parse(ran.file('sarif-path'));
      isSarif(log);
      expect(isSarif.errors).toBeNull();
      expect(log.runs[0].automationDetails.id).toBe('shop/');
      const prints = log.runs[0].results.map(({ partialFingerprints }: { partialFingerprints: object }) =>
        JSON.stringify(partialFingerprints),
      );
      expect(new Set(prints).size).toBe(prints.length);
    }
  });
});

describe('the issue on a default branch that fails', () => {
  const marker = '<!-- parity-gate:parity-gate -->';
  const issue = (number: number, more: object = {}) => ({
    number,
    title: 'Old',
    body: `${marker}\nold`,
    user: bot,
    state: 'open' as const,
    labels: ['parity-gate'],
    ...more,
  });

  test('row 32: is one, rewritten, closed when all is well, and never opened again', async () => {
    const drifting = await gate({ event: schedule, inputs: { issue: 'true' } });
    const { state } = drifting.github;
    expect(state.issues).toMatchObject([{ state: 'open', labels: ['parity-gate'] }]);
    expect(state.issues[0]?.title).not.toMatch(/\d/);
    await drifting.again();
    expect(drifting.github.writes()).toEqual(['POST /issues']);
    const clean = await gate({
      event: schedule,
      change: changes.prose,
      inputs: { issue: 'true' },
      state: {
        issues: [
          issue(3),
          issue(4, { state: 'closed' }),
          issue(5, { labels: [] }),
          issue(6, { body: 'mine' }),
        ],
      },
    });
    expect(clean.github.state.issues.map(({ state }) => state)).toEqual(['closed', 'closed', 'open', 'open']);
    const again = await gate({
      event: schedule,
      inputs: { issue: 'true' },
      state: { issues: [issue(4, { state: 'closed' })] },
    });
    expect(again.github.state.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  test('row 32: of several of ours the oldest stays open', async () => {
    const { github } = await gate({
      event: schedule,
      inputs: { issue: 'true' },
      state: { issues: [issue(9), issue(8)] },
    });
    expect(github.state.issues.map(({ number, state }) => [number, state])).toEqual([
      [9, 'closed'],
      [8, 'open'],
    ]);
  });

  test.each([
    ['pull_request', pullRequest],
    ['merge_group', mergeGroup],
  ])('row 32: is no business of %s', async (_, event) => {
    const { github } = await gate({ event, inputs: { issue: 'true', comment: 'never' } });
    expect(github.writes()).toEqual([]);
  });
});
