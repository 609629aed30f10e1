import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../src/model.js';
import { renderComment } from '../src/outputs/comment.js';
import { renderConsole } from '../src/outputs/console.js';
import { outputs } from '../src/outputs/index.js';
import { renderJson } from '../src/outputs/json.js';
import { renderSarif } from '../src/outputs/sarif.js';
import { renderSummary } from '../src/outputs/summary.js';
import { frameAt } from '../src/support/console/frame.js';
import { pageHtml } from '../src/support/page/page.js';
import { style, styleHash } from '../src/support/page/style.js';
import { recordingHost, treeOf } from './memory-host.js';
import { outputCase } from './outputs-cases.js';
import { hostileText, withTexts } from './outputs-hostile.js';
import { looseTexts, reference, rendered, runnerCommands, structure, unseen } from './outputs-oracles.js';

const { report: tools, options } = outputCase('sqlite-beside-postgresql');
const { time, people } = outputCase('separated-duties').report;
if (!time || !people) throw new Error('the case has no past');
// Few enough that all of it has room, however long the texts are.
const report: Report = {
  ...tools,
  time: { ...time, services: time.services.slice(0, 1) },
  people: { ...people, violations: people.violations.slice(0, 2) },
};
const link = () => 'https://github.com/acme/shop/blob/0123456/x';
const screen = { tree: treeOf({}), width: 80, colour: false };
const shown = hostileText.filter((text) => !['', '.'].includes(text.trim()));
const reports = (check: (hostile: Report) => void, numRuns: number) =>
  fc.assert(
    fc.property(shown, (text) => check(withTexts(report, text))),
    { numRuns },
  );

describe('a report full of hostile names', () => {
  const markdown = (one: Report) => renderComment(one, options, link);

  test('O04 O06 keeps the structure of the comment', () => {
    const expected = structure(rendered(markdown(withTexts(report, 'word'))));
    reports((hostile) => {
      const html = rendered(markdown(hostile));
      expect(structure(html)).toEqual(expected);
      expect(looseTexts(html).filter((text) => reference.test(text))).toEqual([]);
    }, 100);
  });

  test('O10 keeps the structure of the page', () => {
    const expected = structure(pageHtml(withTexts(report, 'word'), options, link));
    reports((hostile) => {
      expect(structure(pageHtml(hostile, options, link))).toEqual(expected);
    }, 150);
  });

  test('O01 O03 says nothing to a runner and nothing unseen, whatever the format', () => {
    reports((hostile) => {
      const all = [
        renderConsole(hostile, options, screen),
        renderSummary(hostile, options, link, [hostile.tool.version]),
        pageHtml(hostile, options, link),
        renderJson(hostile),
        renderSarif(hostile, options),
      ];
      for (const text of all) {
        expect(runnerCommands(text)).toEqual([]);
        expect(text).not.toMatch(unseen);
      }
    }, 100);
  });

  test('takes no output down', async () => {
    for (const text of ['', ' ', '\ud800', '__proto__', 'constructor']) {
      const { host } = recordingHost({ files: {}, changedPaths: [text] });
      for (const output of outputs)
        await output.write(withTexts(report, text), host, { ...options, name: text });
    }
  });
});

describe('the line that is shown of a file', () => {
  const shownOf = (line: string, declared: string) => {
    const frame = frameAt(treeOf({ f: `first\n${line}\r\nlast` }), { file: 'f', line: 2 }, declared);
    return frame && `${frame.before}${frame.declared}${frame.after}`;
  };

  test.each([
    ['    image: postgres:16-alpine', 'postgres:16-alpine', 'image: postgres:16-alpine'],
    ['  - "postgres:16"', 'postgres:16', '- "postgres:16"'],
    ['    - image:   redis:7   ', 'redis:7', '- image: redis:7'],
    ['FROM node:22-slim AS build', 'node:22-slim', 'FROM node:22-slim …'],
    ['  engine_version = "16.2"', '16.2', 'engine_version = "16.2"'],
    ['\t"image": "mysql:8.0",', 'mysql:8.0', '"image": "mysql:8.0",'],
    [
      '  "ENGINE": "django.db.backends.sqlite3",',
      'django.db.backends.sqlite3',
      '"ENGINE": "django.db.backends.sqlite3",',
    ],
    ['nothing of the kind', 'postgres:16', null],
    ['', 'postgres:16', null],
  ])('%s', (line, declared, expected) => {
    expect(shownOf(line, declared)).toBe(expected);
  });

  test('O07 holds nothing but the declaration and the syntax around it', () => {
    const lines = [
      (secret: string) => `run: docker run -e POSTGRES_PASSWORD=${secret} -d postgres:16`,
      (secret: string) => `db: { image: postgres:16, environment: { POSTGRES_PASSWORD: ${secret} } }`,
      (secret: string) => `DATABASE_URL=postgres:16://app:${secret}@db/app`,
      (secret: string) => `PASSWORD ${secret} postgres:16`,
      (secret: string) => `image: postgres:16 # ${secret}`,
      (secret: string) => `image: postgres:16 ${secret}`,
      (secret: string) => `"${secret}" postgres:16`,
      (secret: string) => `token=${secret} postgres:16`,
    ];
    const secrets = fc.oneof(
      fc.stringMatching(/^[A-Za-z0-9+/=!$@:.-]{8,30}$/),
      fc.constant('hunter2hunter2'),
    );
    fc.assert(
      fc.property(secrets, fc.constantFrom(...lines), (secret, line) => {
        expect(shownOf(line(secret), 'postgres:16')).not.toContain(secret);
      }),
      { numRuns: 1000 },
    );
  });

  test('is found in a file of one huge line', () => {
    shownOf(`${' '.repeat(500_000)}x: postgres:16${' '.repeat(500_000)}y`, 'postgres:16');
  });
});

describe('the page', () => {
  const page = pageHtml(report, options, link);

  test('allows its own style sheet and nothing else', () => {
    const hash = createHash('sha256').update(style).digest('base64');
    expect(styleHash).toBe(`sha256-${hash}`);
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  test('O10 loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<img|<link|<iframe|<object| style=| on[a-z]+=|url\(|@import/i);
    expect(
      [...page.matchAll(/(?:href|src)="([^"]*)"/g)].every(([, url]) =>
        url?.startsWith('https&#58;//github.com/'),
      ),
    ).toBe(true);
  });
});

describe('outputs cannot show raw text', () => {
  const casts = /\bas\s+(?:unknown|any|never|Safe|Markdown|Terminal|Html|Json|SarifText|AnnotationText)\b/;
  const rawHost = /\bwrite\(report(?:, (?!host: SafeHost\b)|\))/;
  const problems = (path: string, text: string): string[] => [
    ...(casts.test(text) ? [`${path} casts text to a safe one`] : []),
    ...(/^outputs\//.test(path) && rawHost.test(text) ? [`${path} takes a host that accepts raw text`] : []),
  ];
  const rooms = [
    'outputs',
    'support/annotations',
    'support/console',
    'support/markdown',
    'support/page',
    'support/sarif',
    'support/views',
  ];
  const sources = rooms.flatMap((room) =>
    readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')

      .map((file) => ({ path: `${room}/${file}`, text: readFileSync(join('src', room, file), 'utf8') })),
  );

  test('nothing outside of the sinks makes text safe', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.flatMap(({ path, text }) => problems(path, text))).toEqual([]);
  });

  test.each([
    ['outputs/a.ts', 'return finding.title as Markdown;'],
    ['support/page/a.ts', 'return (title as unknown) as Html;'],
    ['outputs/a.ts', 'async write(report, host, options) {'],
    ['outputs/a.ts', 'async write(report, host: Host) {'],
  ])('%s: %s', (path, text) => {
    expect(problems(path, text)).toHaveLength(1);
  });
});
