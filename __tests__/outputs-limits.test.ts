import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding, Report, ReportedService } from '../src/model.js';
import { renderCheckRun } from '../src/outputs/check-run.js';
import { renderComment } from '../src/outputs/comment.js';
import { renderConsole } from '../src/outputs/console.js';
import { renderSarif } from '../src/outputs/sarif.js';
import { renderSummary } from '../src/outputs/summary.js';
import { fitInto, inBytes, inCharacters } from '../src/support/fit.js';
import { treeOf } from './memory-host.js';
import { link, outputCase } from './outputs-cases.js';
import { hostileText } from './outputs-hostile.js';
import { rendered, structure } from './outputs-oracles.js';

const { report, options } = outputCase('version-gap');
const past = outputCase('separated-duties');
const mebibyte = 1024 * 1024;

/** The report with so many services and findings; `text` makes its titles and names long. */
function flooded(findings: number, text = ''): Report {
  const [finding] = report.findings;
  const [service] = report.services;
  if (!finding || !service) throw new Error('the case has no finding');
  return {
    ...report,
    services: Array.from({ length: findings }, (_, i) => ({ ...service, name: `${text} ${i}` })),
    findings: Array.from({ length: findings }, (_, i) => oneOf(finding, i, text)),
    notices: Array.from({ length: findings }, (_, i) => ({
      text: `${text} ${i}`,
      at: { file: `${text}${i}.yml`, line: 1 },
      unread: i % 2 === 0,
    })),
    coverage: { ...report.coverage, notDeclared: [text] },
    ...pastOf(findings, text),
  };
}

/** A past of so many services and violations, with the text wherever others could write it. */
function pastOf(number: number, text: string): Pick<Report, 'time' | 'people'> {
  const { time, people } = past.report;
  const [service] = time?.services ?? [];
  const [violation] = people?.violations ?? [];
  if (!time || !people || !service?.live || !violation) throw new Error('the case has no past');
  const { live } = service;
  const services = Array.from({ length: number }, (_, i) => ({
    ...service,
    service: `${text} ${i}`,
    live: { ...live, ref: text, environment: text, approximate: text },
  }));
  const notes = Array.from({ length: number }, (_, i) => `${text} ${i}`);
  return {
    time: { ...time, services, notes, source: { ...time.source, text, notes } },
    people: {
      ...people,
      notes,
      violations: Array.from({ length: number }, () => ({ ...violation, service: text })),
    },
  };
}

const oneOf = (finding: Finding, i: number, text: string): Finding => ({
  ...finding,
  severity: i % 2 === 0 ? 'low' : 'high',
  state: i % 10 === 9 ? 'known' : 'new',
  title: `Finding ${i} ${text}`,
  why: `${finding.why} ${text}`,
  at: { file: `${text}/${i}.yml`, line: i + 1 },
  related: Array.from({ length: 20 }, (_, j) => ({ file: `${text}/${i}/${j}.yml`, line: 1 })),
  fingerprint: String(i).padStart(6, '0'),
});

const long = [
  '',
  'ordinary words',
  '🎉'.repeat(300),
  '|'.repeat(2000),
  '\u202e'.repeat(500),
  'x'.repeat(5000),
  'a/'.repeat(1000),
];

describe.each([0, 1, 11, 100, 3000])('%i findings', (number) => {
  const texts = number > 100 ? ['', '|'.repeat(100)] : long;

  test.each(texts.map((text) => [text.slice(0, 12), text]))('fit their places (%s)', (_, text) => {
    const many = flooded(number, text);
    const comment = renderComment(many, options, link);
    const summary = renderSummary(many, options, link);
    expect(comment.length).toBeLessThanOrEqual(60_100);
    expect(Buffer.byteLength(summary)).toBeLessThan(mebibyte - 50_000);
    expect(renderCheckRun(many, options, link, null).summary.length).toBeLessThanOrEqual(60_100);
    expect(comment).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('a cut comment', () => {
  const many = { ...flooded(500, 'long '.repeat(20)), time: null, people: null };
  const comment = renderComment(many, options, link);

  test('A23 X13 shows the worst findings whole and counts every other one', () => {
    const titles = [...comment.matchAll(/^#### .* Finding (\d+) /gm)].map((match) => Number(match[1]));
    const left = Number(/\*\*(\d+) more in the job summary\.\*\*/.exec(comment)?.[1]);
    expect(titles.length).toBeGreaterThan(10);
    expect(titles.length + left).toBe(450);
    expect(titles.every((title) => title % 2 === 1)).toBe(true);
    expect(comment.match(/\*\*Fix:\*\*/g)).toHaveLength(titles.length);
  });

  test('opens ten of them and folds the others', () => {
    const [open = ''] = comment.split('<details>');
    expect(open.match(/^#### /gm)).toHaveLength(10);
  });

  test('closes whatever it opens', () => {
    const tags = structure(rendered(comment));
    for (const tag of ['details', 'table', 'ul', 'a', 'b', 'sub'])
      expect(tags.filter((one) => one === tag)).toHaveLength(tags.filter((one) => one === `/${tag}`).length);
  });

  test('has its verdict and its table first', () => {
    expect(comment).toMatch(
      /^<!-- parity-gate:parity-gate -->\n### ❌ .*\n\n(?:.*\n\n)?\| \| dev \| CI \| production \|\n/,
    );
    expect(comment).toContain('| <sub>488 more in the job summary</sub> | | | |');
  });
});

test('the console stays readable with a flood', () => {
  const many = flooded(3000);
  const shown = renderConsole(many, options, { tree: treeOf({}), width: 100, colour: true });
  expect(shown.length).toBeLessThan(2_000_000);
  expect(shown).toContain('and 2500 more findings, all of them with --format json');
});

test('O09 SARIF keeps to 25,000 results and says what it left out', () => {
  const [finding] = report.findings;
  const findings = Array.from({ length: 26_000 }, () => ({ ...finding, related: [] }) as Finding);
  const run = JSON.parse(renderSarif({ ...report, findings }, options)).runs[0];
  expect(run.results).toHaveLength(25_000);
  expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
    '1000 more findings are left out.',
  );
});

describe('fitInto', () => {
  const measures = fc.constantFrom(inCharacters, inBytes);

  test('keeps the first parts, whole, as long as there is room', () => {
    fc.assert(
      fc.property(fc.array(hostileText), fc.nat(200), measures, (parts, room, measure) => {
        const { kept, left, size } = fitInto(parts, (part) => part, room, measure);
        expect(kept).toEqual(parts.slice(0, parts.length - left));
        expect(size).toBeLessThanOrEqual(room);
        expect(size).toBe(kept.reduce((sum, part) => sum + measure(part), 0));
        const next = parts[kept.length];
        if (next !== undefined) expect(size + measure(next)).toBeGreaterThan(room);
      }),
    );
  });

  test('counts bytes as they are written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(inBytes(text)).toBe(Buffer.byteLength(text));
      }),
    );
  });
});

test('the table shows what differs first', () => {
  const agreeing = report.services.filter((service: ReportedService) => service.role === 'mail');
  const shown = renderComment({ ...report, services: [...agreeing, ...report.services] }, options, link);
  expect(shown.indexOf('<b>database</b>')).toBeLessThan(shown.indexOf('<b>mail</b>'));
});
