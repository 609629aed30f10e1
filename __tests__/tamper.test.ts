import { describe, expect, test } from '@jest/globals';
import { runGate } from '../src/gate.js';
import type { Report } from '../src/model.js';
import { readOptions } from '../src/options.js';
import { recordingHost } from './memory-host.js';

type Files = Readonly<Record<string, string>>;

const kubernetes = (image: string, more = '') => `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: orders-db}
spec:
${more}  serviceName: orders-db
  selector: {matchLabels: {app: orders-db}}
  template:
    metadata: {labels: {app: orders-db}}
    spec:
      containers: [{name: db, image: "${image}"}]
`;
const compose = (image: string, more = '') => `services:\n  orders-db:\n    image: ${image}\n${more}`;
const production = 'deploy/prod/db.yaml';
const base: Files = { [production]: kubernetes('postgres:15'), 'compose.yml': compose('postgres:15') };

const service = '    services:\n      db: {image: "postgres:15"}\n';
const workflow = (condition: string, services: string) =>
  `on: [pull_request]\njobs:\n  test:\n    runs-on: ubuntu-24.04\n${condition}${services}    steps:\n      - run: npm test\n`;
const terraform = (count: string) =>
  `resource "aws_db_instance" "orders" {\n${count}  identifier = "orders-db"\n  engine = "postgres"\n  engine_version = "15.4"\n}\n`;

async function judged(head: Files, before: Files = base, config = ''): Promise<Report> {
  const options = readOptions({
    inputs: new Map(),
    config: { file: '.github/parity.yml', text: config },
    hasBase: true,
    today: '2031-05-04',
    rules: ['manifest-removed'],
  });
  return runGate(recordingHost({ files: head, base: before }).host, options);
}

const found = ({ findings }: Report) =>
  findings.map(({ rule, severity, environments }) => `${severity} ${rule} ${environments.join('+')}`);

describe('X01 a manifest that is deleted', () => {
  test.each([
    ['production', production, 'high manifest-removed prod+dev'],
    ['development', 'compose.yml', 'high manifest-removed dev+prod'],
  ])('%s', async (_, path, expected) => {
    const { [path]: _gone, ...rest } = base;
    const report = await judged(rest);
    expect(found(report)).toEqual([expected]);
    expect(report.verdict).toBe('fail');
    expect(report.findings[0]?.why).toContain(`\`${path}\` declared it; that file is gone`);
    expect(Object.keys(rest)).toContain(report.findings[0]?.at.file);
  });

  test('X01 the services of CI, while its tests go on', async () => {
    const before = { ...base, '.github/workflows/ci.yml': workflow('', service) };
    const report = await judged({ ...before, '.github/workflows/ci.yml': workflow('', '') }, before);
    expect(report.verdict).toBe('fail');
    expect(found(report)).toEqual(['high manifest-removed ci+dev+prod']);
  });

  test('is none where every side goes, where it moves, and where the base had only one side', async () => {
    expect(found(await judged({ 'readme.md': '' }))).toEqual([]);
    expect(
      found(
        await judged({
          [production]: kubernetes('postgres:15'),
          'docker-compose.yml': compose('postgres:15'),
        }),
      ),
    ).toEqual([]);
    expect(found(await judged({ 'a.txt': '' }, { 'compose.yml': compose('postgres:15') }))).toEqual([]);
  });

  test('stops nobody where the base says so', async () => {
    const report = await judged(
      { [production]: kubernetes('postgres:15') },
      base,
      'rules: {manifest-removed: low}',
    );
    expect([found(report), report.verdict]).toEqual([['low manifest-removed dev+prod'], 'pass']);
  });
});

test.each(['compose.old.yml.txt', 'docs/compose-notes.md'])('X02 a manifest renamed to %s', async (path) => {
  const report = await judged({ [production]: kubernetes('postgres:15'), [path]: compose('postgres:15') });
  expect(found(report)).toEqual(['high manifest-removed dev+prod']);
});

describe('X03 a service that is switched off', () => {
  test.each<[string, Files]>([
    ['without replicas in Kubernetes', { [production]: kubernetes('postgres:15', '  replicas: 0\n') }],
    ['without replicas in compose', { 'compose.yml': compose('postgres:15', '    deploy: {replicas: 0}\n') }],
  ])('X03 %s', async (_, change) => {
    const report = await judged({ ...base, ...change });
    expect(report.verdict).toBe('fail');
    expect(report.findings[0]?.rule).toBe('manifest-removed');
  });

  test('X03 a profile hides nothing: what stands behind it is compared', async () => {
    const hidden = `${compose('postgres:13', '    profiles: [never]\n')}  web: {image: nginx}\n`;
    expect(found(await judged({ ...base, 'compose.yml': hidden }))).toEqual([
      'high version-differs dev+prod',
    ]);
  });

  test.each<[string, Files, Files]>([
    [
      'a job that never runs',
      { '.github/workflows/ci.yml': workflow('    if: false\n', service) },
      { '.github/workflows/ci.yml': workflow('', service) },
    ],
    [
      'a resource that is counted down to none',
      { 'infra/prod/main.tf': terraform('  count = 0\n') },
      { 'infra/prod/main.tf': terraform('') },
    ],
  ])('X03 %s', async (_, change, before) => {
    const dev = { 'compose.yml': compose('postgres:15') };
    const report = await judged({ ...dev, ...change }, { ...dev, ...before });
    expect(found(report).map((one) => one.split(' ')[1])).toContain('manifest-removed');
  });
});

describe('X05 a service that is hidden', () => {
  test.each([
    ['by a duplicate key', `${compose('postgres:15')}  orders-db:\n    image: redis:7\n`],
    ['behind a megabyte of comments', `${'# padding\n'.repeat(600_000)}${compose('postgres:15')}`],
  ])('X05 %s', async (_, text) => {
    const report = await judged({ ...base, 'compose.yml': text });
    expect(report.verdict).toBe('could-not-judge');
    expect(report.unjudged.map(({ at }) => at.file)).toEqual(['compose.yml']);
  });
});

describe('X08 an image that is called like another engine', () => {
  test('X08 an unknown name is no engine, and what it was is missed', async () => {
    const report = await judged({ ...base, 'compose.yml': compose('registry.example/team/pg-mirror:15') });
    expect(report.verdict).toBe('fail');
    expect(found(report)).toEqual(['high manifest-removed dev+prod']);
  });

  test('X08 the configuration, which is that of the base, says which engine it runs', async () => {
    const mapping = 'images: {registry.example/team/pg-mirror: postgresql}';
    const report = await judged(
      { ...base, 'compose.yml': compose('registry.example/team/pg-mirror:15') },
      base,
      mapping,
    );
    expect(found(report)).not.toContain('high manifest-removed dev+prod');
    expect(report.declarations.find(({ declared }) => declared.includes('pg-mirror'))).toMatchObject({
      engine: 'postgresql',
      version: '15',
    });
  });
});

describe('X09 a comment beside the line that allows its finding', () => {
  const waived = compose('postgres:13 # parity-gate: ignore version-differs -- later');

  test('X09 does not count when the change brings it', async () => {
    expect(await judged({ ...base, 'compose.yml': waived })).toMatchObject({ verdict: 'fail' });
  });

  test('X09 counts when the base has it', async () => {
    const before = { ...base, 'compose.yml': waived };
    expect(await judged(before, before)).toMatchObject({ verdict: 'pass', findings: [{ state: 'allowed' }] });
  });
});

test('X13 a flood of findings hides no other one and changes no count', async () => {
  const flood = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [`services/s${i}/compose.yml`, compose('postgres:latest')]),
  );
  const report = await judged({ ...base, ...flood, 'compose.yml': compose('postgres:13') });
  expect(report.verdict).toBe('fail');
  expect(report.findings[0]).toMatchObject({ rule: 'version-differs', severity: 'high' });
});

describe('what cannot be read', () => {
  const broken = 'services: [\n';

  test.each([
    ['is new', base, '', 'could-not-judge'],
    ['was so before', { ...base, 'compose.yml': broken }, '', 'pass'],
    ['is new, and only worth a notice', base, 'on-unreadable: warn', 'pass'],
    [
      'was so before, and that is no excuse',
      { ...base, 'compose.yml': broken },
      'on-unreadable: strict',
      'could-not-judge',
    ],
    ['was broken in another way before', { ...base, 'compose.yml': 'services: {\n' }, '', 'could-not-judge'],
  ])('%s', async (_, before, config, verdict) => {
    const report = await judged({ ...base, 'compose.yml': broken }, before, config);
    expect(report.verdict).toBe(verdict);
    expect(report.notices.map(({ unread }) => unread)).toContain(true);
  });

  test('a difference that counts is told first', async () => {
    const head = {
      [production]: kubernetes('postgres:15'),
      'dev/compose.yml': compose('postgres:13'),
      'compose.yml': broken,
    };
    expect(await judged(head)).toMatchObject({
      verdict: 'fail',
      unjudged: [{ at: { file: 'compose.yml' } }],
    });
  });
});
