import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withEdits } from '../src/fixes/edits.js';
import { runGate } from '../src/gate.js';
import type { Compared, Edit, Finding, Place, PlacedDeclaration, Report } from '../src/model.js';
import { readOptions } from '../src/options.js';
import { ownFinding } from '../src/own-rules.js';
import { rules } from '../src/rules/index.js';
import { declare } from '../src/support/declare.js';
import { editedText, editsByFile } from '../src/support/edited-text.js';
import { unifiedDiff } from '../src/support/unified-diff.js';
import { filesBelow, recordingHost, treeOf } from './memory-host.js';

type Files = Readonly<Record<string, string>>;

async function judged(files: Files, move?: readonly Compared[]): Promise<Report> {
  const config = files['.github/parity.yml'];
  const options = readOptions({
    inputs: new Map(),
    config: config === undefined ? null : { file: '.github/parity.yml', text: config },
    hasBase: false,
    today: '2026-11-22',
    rules: rules.map(({ id }) => id),
  });
  return runGate(recordingHost({ files }).host, move ? { ...options, move } : options);
}

const editsOf = ({ findings }: Report): readonly Edit[] => findings.flatMap(({ edits = [] }) => edits);

/** The files after every replacement that the findings carry. */
function applied(files: Files, report: Report): Files {
  const changed = { ...files };
  for (const [path, edits] of editsByFile(editsOf(report)))
    changed[path] = editedText(files[path] ?? '', edits) ?? 'not found';
  return changed;
}

const production = (image: string) => `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: orders-db}
spec:
  serviceName: orders-db
  selector: {matchLabels: {app: orders-db}}
  template:
    metadata: {labels: {app: orders-db}}
    spec:
      containers: [{name: db, image: "${image}"}]
`;
const compose = (line: string) => `services:\n  orders-db:\n    ${line}\n`;
const prodFile = 'deploy/prod/db.yaml';

/** What becomes of one file beside that production. */
async function fixed(path: string, text: string, image = 'postgres:16'): Promise<string> {
  const files = { [prodFile]: production(image), [path]: text };
  const report = await judged(files);
  expect(report.findings).not.toEqual([]);
  return applied(files, report)[path] ?? '';
}

describe('development and CI follow production, sign by sign', () => {
  test.each([
    ['image: postgres:13', 'image: postgres:16'],
    ['image: "postgres:13-alpine" # as in 2021', 'image: "postgres:16-alpine" # as in 2021'],
    ["image:   'postgres:13'", "image:   'postgres:16'"],
    ['image: postgres:${PG:-13}', 'image: postgres:${PG:-16}'],
    ['image: postgres:${PG:-13}-alpine', 'image: postgres:${PG:-16}-alpine'],
    ['image: docker.io/library/postgres:13', 'image: docker.io/library/postgres:16'],
  ])('%s', async (before, after) => {
    expect(await fixed('compose.yml', compose(before))).toBe(compose(after));
  });

  test('line ends of Windows stay', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(await fixed('compose.yml', crlf(compose('image: postgres:13')))).toBe(
      crlf(compose('image: postgres:16')),
    );
  });

  test('an anchor that is used twice is replaced once', async () => {
    const text = (version: number) =>
      `x-db: &db postgres:${version}\nservices:\n  orders-db: {image: *db}\n  reports-db: {image: *db}\n`;
    expect(await fixed('compose.yml', text(13))).toBe(text(16));
  });

  test('a service of a workflow', async () => {
    const text = (version: number) =>
      `on: [pull_request]\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    services:\n      db: {image: "postgres:${version}", ports: ["5432:5432"]}\n    steps:\n      - run: npm test\n`;
    expect(await fixed('.github/workflows/ci.yml', text(13))).toBe(text(16));
  });

  test('as precise as it is written, where production is known as precisely', async () => {
    expect(await fixed('compose.yml', compose('image: postgres:13.4'), 'postgres:16.2')).toBe(
      compose('image: postgres:16.2'),
    );
    expect(await fixed('compose.yml', compose('image: postgres:13'), 'postgres:16.2')).toBe(
      compose('image: postgres:16'),
    );
  });

  test('the same image of somebody else, in the version that production runs', async () => {
    expect(
      await fixed(
        'compose.yml',
        compose('image: pgvector/pgvector:0.7.0-pg13'),
        'pgvector/pgvector:0.7.0-pg16',
      ),
    ).toBe(compose('image: pgvector/pgvector:0.7.0-pg13'));
    expect(await fixed('compose.yml', compose('image: team/postgres:13-x'), 'team/postgres:16-x')).toBe(
      compose('image: team/postgres:16-x'),
    );
  });
});

describe('runtimes', () => {
  const image = 'FROM node:20-slim\nCMD ["node", "server.js"]\n';
  const workflow = (version: string, key = 'node') =>
    `on: [pull_request]\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/setup-${key}@v5\n        with:\n          ${key}-version: ${version}\n      - run: make test\n`;

  test.each([
    ['.nvmrc', '18\n', '20\n'],
    ['.nvmrc', 'v18\n', 'v20\n'],
    ['.tool-versions', '# tools\nnodejs 18 # old\n', '# tools\nnodejs 20 # old\n'],
    ['.github/workflows/ci.yml', workflow('18'), workflow('20')],
    ['.github/workflows/ci.yml', workflow('"18"'), workflow('"20"')],
  ])('%s: %j', async (path, before, after) => {
    const files = { Dockerfile: image, [path]: before };
    expect(applied(files, await judged(files))[path]).toBe(after);
  });

  test('an unquoted version that YAML would round is quoted', async () => {
    const path = '.github/workflows/ci.yml';
    const files = {
      Dockerfile: 'FROM python:3.10\nCMD ["python", "a.py"]\n',
      [path]: workflow('3.8', 'python'),
    };
    expect(applied(files, await judged(files))[path]).toBe(workflow('"3.10"', 'python'));
  });

  test('a Dockerfile for development', async () => {
    const files = {
      '.github/workflows/ci.yml': workflow('18'),
      Dockerfile: image,
      '.devcontainer/Dockerfile': 'FROM node:18-slim\n',
      '.devcontainer/devcontainer.json': '{"build": {"dockerfile": "Dockerfile"}}\n',
    };
    const after = applied(files, await judged(files));
    expect([after['.devcontainer/Dockerfile'], after.Dockerfile]).toEqual(['FROM node:20-slim\n', image]);
  });
});

describe('what is not certain stays', () => {
  const digest = `sha256:${'a1'.repeat(32)}`;
  test.each([
    ['a digest', `image: postgres:13@${digest}`, 'postgres:16'],
    ['a distribution', 'image: postgres:13-buster', 'postgres:16'],
    ['an image of somebody else', 'image: postgis/postgis:13-3.1', 'postgres:16'],
    ['production less precise', 'image: postgres:13.4', 'postgres:16'],
    ['the text twice in its line', 'image: postgres:13 # postgres:13', 'postgres:16'],
  ])('%s', async (_, line, image) => {
    expect(await fixed('compose.yml', compose(line), image)).toBe(compose(line));
  });

  test('a variable that is set elsewhere', async () => {
    const files = {
      [prodFile]: production('postgres:16'),
      'compose.yml': compose('image: postgres:${PG:-12}'),
      '.env': 'PG=13\n',
    };
    expect(editsOf(await judged(files))).toEqual([]);
  });

  test('a matrix', async () => {
    const files = {
      [prodFile]: production('postgres:16'),
      '.github/workflows/ci.yml':
        'on: [pull_request]\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    strategy: {matrix: {pg: [13, 14]}}\n    services:\n      db: {image: "postgres:${{ matrix.pg }}"}\n    steps:\n      - run: npm test\n',
    };
    const report = await judged(files);
    expect(report.findings[0]?.rule).toBe('version-differs');
    expect(editsOf(report)).toEqual([]);
  });

  test('a line that production reads as well', () => {
    const place = { file: 'compose.yml', line: 3 };
    const one = (environment: 'dev' | 'prod', version: string, at: Place): PlacedDeclaration => ({
      ...declare({ role: 'database', engine: 'postgresql', declared: `postgres:${version}`, version, at }),
      environment,
      because: 'it is',
      project: '.',
      reader: 'compose',
    });
    const [dev, prod] = [one('dev', '13', place), one('prod', '16', { file: prodFile, line: 10 })];
    const service = { beside: false, layer: 'service', project: '.', role: 'database', name: 'db' } as const;
    const finding: Finding = {
      ...ownFinding({
        rule: 'manifest-removed',
        severity: 'high',
        title: '',
        why: '',
        fix: '',
        at: dev.at,
        fingerprint: '',
      }),
      rule: 'version-differs',
      environments: ['dev', 'prod'],
      engines: ['postgresql'],
    };
    const edited = (declarations: readonly PlacedDeclaration[]) =>
      withEdits([finding], {
        declarations,
        services: [{ ...service, dev: [dev], ci: [], prod: [prod] }],
        tree: treeOf({ 'compose.yml': compose('image: postgres:13') }),
        move: ['dev', 'ci'],
      })[0]?.edits?.length;
    expect(edited([dev, prod])).toBe(1);
    expect(edited([dev, prod, one('prod', '13', place)])).toBeUndefined();
    expect(edited([dev, prod, { ...prod, related: [place] }])).toBeUndefined();
  });

  test('where production is not known, nobody can say which side is right', async () => {
    const files = {
      'compose.yml': compose('image: postgres:13'),
      '.github/workflows/ci.yml':
        'on: [pull_request]\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    services:\n      db: {image: "postgres:14"}\n    steps:\n      - run: npm test\n',
    };
    const report = await judged(files);
    expect(report.findings).not.toEqual([]);
    expect(editsOf(report)).toEqual([]);
  });
});

describe('production follows, where that is asked for', () => {
  test('and nothing else moves', async () => {
    const files = { [prodFile]: production('postgres:13'), 'compose.yml': compose('image: postgres:16') };
    const after = applied(files, await judged(files, ['prod']));
    expect(after).toEqual({ ...files, [prodFile]: production('postgres:16') });
  });

  test('not where development and CI disagree', async () => {
    const files = {
      [prodFile]: production('postgres:13'),
      'compose.yml': compose('image: postgres:16'),
      '.github/workflows/ci.yml':
        'on: [pull_request]\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    services:\n      db: {image: "postgres:15"}\n    steps:\n      - run: npm test\n',
    };
    expect(editsOf(await judged(files, ['prod']))).toEqual([]);
  });
});

describe('a fix never makes it worse', () => {
  const folder = 'fixtures/gate';
  const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'head')));

  test.each(cases)('%s', async (name) => {
    const files = filesBelow(join(folder, name, 'head'), []);
    for (const move of [undefined, ['prod']] as const) {
      const before = await judged(files, move);
      const changed = applied(files, before);
      expect(Object.values(changed)).not.toContain('not found');
      const after = await judged(changed, move);
      expect(after.findings.length).toBeLessThanOrEqual(before.findings.length);
      const closed = before.findings.filter(({ edits }) => edits).length;
      if (closed > 0) expect(after.findings.length).toBeLessThan(before.findings.length);
      expect(editsOf(after)).toEqual([]);
    }
  });
});

describe('edited text', () => {
  test('is refused where something else stands there', () => {
    const edit = { file: 'a', line: 1, column: 3, before: '13', after: '16' };
    expect(editedText('a:13\n', [edit])).toBe('a:16\n');
    expect(editedText('a:14\n', [edit])).toBeNull();
    expect(editedText('', [edit])).toBeNull();
    expect(editedText('a:13\n', [{ ...edit, line: 9 }])).toBeNull();
  });

  test('its difference, applied, is the same text', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' c'), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(39), { maxLength: 5 }), (lines, changes) => {
        const after = lines.map((line, i) => (changes.includes(i) ? `${line}!` : line));
        const diff = unifiedDiff('f', lines.join('\n'), after.join('\n'));
        expect(patched(lines, diff)).toEqual(after);
      }),
    );
  });
});

/** The lines after a unified difference. */
function patched(lines: readonly string[], diff: readonly string[]): string[] {
  const result: string[] = [];
  let at = 0;
  for (const line of diff.slice(2)) {
    const start = Number(/^@@ -(\d+),/.exec(line)?.[1] ?? 0) - 1;
    if (start >= 0) while (at < start) result.push(lines[at++] ?? '');
    else if (line.startsWith('+')) result.push(line.slice(1));
    else {
      expect(line.slice(1)).toBe(lines[at++]);
      if (line.startsWith(' ')) result.push(line.slice(1));
    }
  }
  return [...result, ...lines.slice(at)];
}
