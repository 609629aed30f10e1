import { describe, expect, test } from '@jest/globals';
import { judge } from '../src/judge.js';
import type { Allowed, Finding, Options } from '../src/model.js';
import { readOptions } from '../src/options.js';
import { waiversIn } from '../src/support/waivers.js';

const options = (more: Partial<Options> = {}): Options => ({
  ...readOptions({ inputs: new Map(), config: null, hasBase: false, today: '2026-11-22', rules: [] }),
  ...more,
});

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'version-differs',
  gap: 'tools',
  severity: 'high',
  state: 'new',
  project: '.',
  role: 'database',
  environments: ['ci', 'prod'],
  engines: ['postgresql'],
  title: 'CI runs PostgreSQL 16, production PostgreSQL 14',
  why: '',
  fix: '',
  at: { file: 'ci.yml', line: 7 },
  related: [{ file: 'app.json', line: 3 }],
  behaviours: [],
  fingerprint: 'version-differs/./database/main/ci+prod/postgresql',
  ...more,
});

const allowed = (more: Partial<Allowed> = {}): Allowed => ({
  rule: 'version-differs',
  reason: 'the upgrade is under way',
  until: null,
  project: null,
  role: null,
  environments: null,
  engines: null,
  at: { file: '.github/parity.yml', line: 4 },
  ...more,
});

const evidence = (more: Partial<Parameters<typeof judge>[0]> = {}): Parameters<typeof judge>[0] => ({
  findings: [finding()],
  base: null,
  waivers: [],
  declarations: [],
  ...more,
});

describe('the verdict', () => {
  test('a high finding fails by default, a medium one does not', () => {
    expect(judge(evidence(), options()).verdict).toBe('fail');
    expect(judge(evidence({ findings: [finding({ severity: 'medium' })] }), options()).verdict).toBe('pass');
    expect(
      judge(evidence({ findings: [finding({ severity: 'medium' })] }), options({ failOn: 'medium' })).verdict,
    ).toBe('fail');
    expect(judge(evidence(), options({ failOn: 'none' })).verdict).toBe('pass');
  });

  test('what the base already has is known, and passes unless everything counts', () => {
    const base = new Set([finding().fingerprint]);
    expect(judge(evidence({ base }), options({ scope: 'new' }))).toMatchObject({
      verdict: 'pass',
      findings: [{ state: 'known' }],
    });
    expect(judge(evidence({ base }), options({ scope: 'all' })).verdict).toBe('fail');
  });

  test('a rule can be given another severity or be switched off', () => {
    expect(judge(evidence(), options({ rules: { 'version-differs': 'low' } })).findings[0]?.severity).toBe(
      'low',
    );
    expect(judge(evidence(), options({ rules: { 'version-differs': 'off' } })).findings).toEqual([]);
  });

  test('an environment that is required and declares nothing fails', () => {
    const judged = judge(evidence({ findings: [] }), options({ require: ['prod'] }));
    expect(judged).toMatchObject({
      verdict: 'fail',
      findings: [{ rule: 'environment-not-declared', environments: ['prod'] }],
    });
  });

  test('the worst new finding comes first', () => {
    const low = finding({ severity: 'low', fingerprint: 'a' });
    const known = finding({ fingerprint: 'known' });
    const judged = judge(
      evidence({ findings: [low, known, finding()], base: new Set(['known']) }),
      options({ scope: 'new' }),
    );
    expect(judged.findings.map((one) => one.fingerprint)).toEqual([finding().fingerprint, 'a', 'known']);
  });
});

describe('allowances', () => {
  test('an allowed difference passes and carries its reason', () => {
    expect(judge(evidence(), options({ allow: [allowed()] }))).toMatchObject({
      verdict: 'pass',
      findings: [{ state: 'allowed', allowance: { reason: 'the upgrade is under way' } }],
    });
  });

  test('it covers only what it names', () => {
    expect(judge(evidence(), options({ allow: [allowed({ environments: ['dev'] })] })).verdict).toBe('fail');
    expect(
      judge(evidence(), options({ allow: [allowed({ engines: ['postgresql'], role: 'database' })] })).verdict,
    ).toBe('pass');
  });

  test('C08 on its last day it holds, a day later it is expired and the finding counts', () => {
    expect(judge(evidence(), options({ allow: [allowed({ until: '2026-11-22' })] })).verdict).toBe('pass');
    const late = judge(evidence(), options({ allow: [allowed({ until: '2026-11-21' })] }));
    expect(late.verdict).toBe('fail');
    expect(late.findings.map((one) => one.rule)).toEqual(['version-differs', 'allowance-expired']);
  });

  test('one that matches nothing is told', () => {
    const judged = judge(evidence({ findings: [] }), options({ allow: [allowed()] }));
    expect(judged).toMatchObject({
      verdict: 'pass',
      findings: [{ rule: 'allowance-unused', severity: 'low' }],
    });
  });
});

describe('waivers beside the line', () => {
  const waivers = (line: string) =>
    waiversIn('ci.yml', `${'\n'.repeat(5)}${line}\n        image: postgres:16\n`);

  test('on the line above or at the end of the line', () => {
    const above = waivers(
      '        # parity-gate: ignore version-differs -- upgrade under way until 2027-01-31',
    );
    expect(above).toEqual([
      {
        rule: 'version-differs',
        reason: 'upgrade under way',
        until: '2027-01-31',
        at: { file: 'ci.yml', line: 6 },
      },
    ]);
    expect(judge(evidence({ waivers: above }), options()).verdict).toBe('pass');
    const beside = waiversIn(
      'ci.yml',
      `${'\n'.repeat(6)}image: postgres:16 # parity-gate: ignore version-differs -- fine`,
    );
    expect(judge(evidence({ waivers: beside }), options()).verdict).toBe('pass');
  });

  test('C11 without a reason it allows nothing and says so', () => {
    const judged = judge(evidence({ waivers: waivers('# parity-gate: ignore version-differs') }), options());
    expect(judged.findings.map((one) => one.rule)).toEqual(['version-differs', 'allowance-without-reason']);
  });

  test('elsewhere, or for another rule, it does not hold', () => {
    const far = waiversIn('ci.yml', '# parity-gate: ignore version-differs -- far away');
    const other = waivers('# parity-gate: ignore engine-differs -- another rule');
    for (const wrong of [far, other])
      expect(judge(evidence({ waivers: wrong }), options()).verdict).toBe('fail');
  });

  test('text that only quotes the mark is no waiver', () => {
    expect(waiversIn('README.yml', 'help: "write parity-gate: ignore rule -- reason"')).toEqual([]);
  });
});
