import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runGate } from '../src/gate.js';
import type { Finding, Place, Report } from '../src/model.js';
import { readOptions } from '../src/options.js';
import { rules } from '../src/rules/index.js';
import { filesBelow, recordingHost } from './memory-host.js';

// A case is a small repository in head/, what it was compared with in base/, and what the gate says of it.
// UPDATE_FIXTURES=1 writes what it says now; read the difference before you commit it.
const update = process.env.UPDATE_FIXTURES === '1';
const folder = 'fixtures/gate';
const cases = readdirSync(folder);

describe('the gate', () => {
  test.each(cases)('%s', async (name) => {
    const shown = digest(await judge(join(folder, name)));
    const file = join(folder, name, 'expected.json');
    if (update) writeFileSync(file, `${JSON.stringify(shown, null, 1)}\n`);
    expect(shown).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  test('every rule has a case that shows it', async () => {
    const reports = await Promise.all(cases.map((name) => judge(join(folder, name))));
    const seen = new Set(reports.flatMap((report) => report.findings.map((finding) => finding.rule)));
    // What rules say of the past needs one: history-rules.test.ts. What runs is asked by the probe: probe.test.ts.
    const tools = rules.filter(({ id, gap }) => gap === 'tools' && id !== 'setting-differs');
    expect(tools.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });

  test('the same bytes give the same report', async () => {
    const path = join(folder, cases[0] ?? '');
    expect(JSON.stringify(await judge(path))).toBe(JSON.stringify(await judge(path)));
  });
});

async function judge(path: string): Promise<Report> {
  const files = filesBelow(join(path, 'head'), []);
  const base = existsSync(join(path, 'base')) ? filesBelow(join(path, 'base'), []) : null;
  const configFile = '.github/parity.yml';
  const text = (base ?? files)[configFile];
  const options = readOptions({
    inputs: new Map(),
    config: text === undefined ? null : { file: configFile, text },
    hasBase: base !== null,
    today: '2026-11-22',
    rules: rules.map((rule) => rule.id),
  });
  const { host } = recordingHost(base ? { files, base } : { files });
  return runGate(host, options);
}

/** The report at a glance: the table as rows, findings as sentences with their places. */
function digest(report: Report): unknown {
  const cell = (declarations: Report['services'][number]['dev']) =>
    declarations
      .map(
        (one) =>
          `${one.engine} ${one.versions.join('|') || one.version || one.pin} (${one.file}:${one.line})`,
      )
      .join(', ');
  return {
    verdict: report.verdict,
    services: report.services.map((one) => ({
      name: `${one.role}: ${one.name}`,
      dev: cell(one.dev),
      ci: cell(one.ci),
      prod: cell(one.prod),
    })),
    findings: report.findings.map((one) => sentence(one)),
    ...(report.behaviours.length > 0 ? { reasons: report.findings.flatMap(reasons) } : {}),
    notices: report.notices.map((one) => `${place(one.at)} ${one.text}`),
    notDeclared: report.coverage.notDeclared,
  };
}

const sentence = (one: Finding): string =>
  `${one.severity} ${one.rule}${one.state === 'new' ? '' : ` [${one.state}]`}: ${one.title} @ ${[one.at, ...one.related].map(place).join(' ')}`;

const reasons = ({ rule, engines, behaviours, moreBehaviours = 0, usages = [] }: Finding): string[] => {
  const used = usages.map(({ behaviour, at }) => `${behaviour} used in ${place(at)}`);
  const named = `${rule} ${engines.join('/')}: ${[...behaviours, `${moreBehaviours} more`, ...used].join(', ')}`;
  return behaviours.length > 0 ? [named] : [];
};

const place = ({ file, line }: Place): string => `${file}:${line}`;
