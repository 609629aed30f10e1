import { describe, expect, test } from '@jest/globals';
import type { Options } from '../src/model.js';
import { outputs } from '../src/outputs/index.js';
import { type Recorded, type Recording, recordingHost } from './memory-host.js';
import { outputCase } from './outputs-cases.js';

async function written(
  name: string,
  options: Partial<Options> = {},
  recorded: Partial<Recorded> = {},
): Promise<Recording> {
  const one = outputCase(name);
  const { host, recording } = recordingHost({ files: one.files, ...recorded });
  for (const output of outputs) await output.write(one.report, host, { ...one.options, ...options });
  return recording;
}

describe('standard output', () => {
  const begins: Readonly<Record<Options['format'], RegExp>> = {
    text: /^\n {14}dev /,
    json: /^\{\n {2}"schemaVersion": 1,/,
    sarif: /^\{\n {2}"\$schema": /,
    markdown: /^### /,
    html: /^<!doctype html>/,
  };
  test.each(Object.keys(begins) as Options['format'][])(
    'holds exactly what --format %s asks for',
    async (format) => {
      const { printed, logged } = await written('version-gap', { format });
      expect(printed).toHaveLength(1);
      expect(printed[0]).toMatch(begins[format]);
      expect(printed[0]?.endsWith('\n')).toBe(true);
      expect(logged).toEqual([]);
    },
  );
});

test('a host without such places is asked for nothing but standard output', async () => {
  const { printed, saved, summaries, comments, checks, annotations } = await written(
    'version-gap',
    { checkRun: true },
    { answer: 'unavailable' },
  );
  expect(printed).toHaveLength(1);
  expect([...saved, ...summaries, ...comments, ...checks, ...annotations]).toEqual([]);
});

test('every report is saved where there is a place for files', async () => {
  const { saved } = await written('version-gap');
  expect([...saved.keys()]).toEqual(['report.html', 'report.json', 'report.sarif']);
  expect(JSON.parse(saved.get('report.json') ?? '')).toEqual(outputCase('version-gap').report);
});

describe('the comment', () => {
  const modes = async (name: string, comment: Options['comment']) =>
    (await written(name, { comment })).comments.map(({ mode }) => mode);

  test.each([
    ['version-gap', 'on-findings', ['create-or-update']],
    ['version-gap', 'always', ['create-or-update']],
    ['version-gap', 'never', []],
    ['clean', 'on-findings', ['update-only']],
    ['clean', 'always', ['create-or-update']],
    ['clean', 'never', []],
    ['nothing-found', 'on-findings', ['update-only']],
  ] as const)('on %s with comment: %s', async (name, comment, expected) => {
    expect(await modes(name, comment)).toEqual(expected);
  });

  test('begins with the marker that the host looks for', async () => {
    const { comments } = await written('version-gap', { name: 'api' });
    expect(comments[0]?.marker).toBe('<!-- parity-gate:api -->');
    expect(comments[0]?.markdown.split('\n')[0]).toBe('<!-- parity-gate:api -->');
  });

  test('has a marker of one line whatever the name', async () => {
    const { comments } = await written('hostile-names', {
      name: 'a --> b\n<!-- parity-gate:parity-gate -->',
    });
    expect(comments[0]?.marker).toMatch(/^<!-- parity-gate:[\w%.!~*'()-]+ -->$/);
    expect(comments[0]?.markdown.match(/<!--/g)).toHaveLength(1);
  });
});

describe('annotations', () => {
  const errors = (recording: Recording) => recording.annotations.filter(({ level }) => level === 'error');

  test('are at most ten errors and ten warnings, worst first, and the log counts the rest', async () => {
    const recording = await written('sixty-findings', { failOn: 'high' });
    const levels = recording.annotations.map(({ level }) => level);
    expect(levels).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
    expect(recording.logged).toEqual(['20 findings are annotated, and 34 more are in the summary.']);
  });

  test('of the log and of the check run never show the same finding', async () => {
    const recording = await written('sixty-findings', { checkRun: true });
    const inCheck = recording.checks[0]?.annotations ?? [];
    const titles = [...recording.annotations, ...inCheck].map(({ title }) => title);
    expect(new Set(titles).size).toBe(54);
    expect(titles).toHaveLength(54);
  });

  test('stand in files of the pull request only, at any side of the difference', async () => {
    const at = async (changedPaths: readonly string[]) =>
      (await written('version-gap', {}, { changedPaths })).annotations.map(
        (one) => `${one.at.file}:${one.at.line}`,
      );
    expect(await at(['docker-compose.prod.yml'])).toEqual([
      'docker-compose.prod.yml:5',
      'docker-compose.prod.yml:5',
    ]);
    expect(await at(['docker-compose.yml', 'README.md'])).toEqual(['docker-compose.yml:6']);
    expect(await at(['README.md'])).toEqual([]);
  });

  test('name the other sides', async () => {
    const [worst] = errors(await written('version-gap'));
    expect(worst?.message).toContain('\nFix: Run postgres:16-alpine in CI');
    expect(worst?.message).toContain('\nproduction: postgres:16-alpine in docker-compose.prod.yml:5');
  });

  test('are not made of findings that do not count', async () => {
    const { annotations } = await written('sqlite-beside-postgresql');
    expect(annotations.map(({ level }) => level)).toEqual(['error', 'warning']);
  });
});

describe('the check run', () => {
  test('is made only where asked for, with the verdict of the job', async () => {
    expect((await written('version-gap')).checks).toEqual([]);
    const conclusions = async (name: string) =>
      (await written(name, { checkRun: true })).checks.map(({ conclusion }) => conclusion);
    expect(await conclusions('version-gap')).toEqual(['failure']);
    expect(await conclusions('clean')).toEqual(['success']);
  });
});

test('the summary says what the token was not allowed to show', async () => {
  const { summaries } = await written('version-gap', {}, { answer: 'denied' });
  expect(summaries).toHaveLength(1);
  expect(summaries[0]).toContain('- Not posted: the token may only read.\n');
  expect(summaries[0]?.startsWith('### ')).toBe(true);
});
