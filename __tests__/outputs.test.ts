import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { renderComment } from '../src/outputs/comment.js';
import { renderConsole } from '../src/outputs/console.js';
import { outputs } from '../src/outputs/index.js';
import { renderMarkdown } from '../src/outputs/markdown.js';
import { renderSarif } from '../src/outputs/sarif.js';
import { renderSummary } from '../src/outputs/summary.js';
import { pageHtml } from '../src/support/page/page.js';
import { treeOf } from './memory-host.js';
import { link, type OutputCase, outputCase, outputCases } from './outputs-cases.js';

// UPDATE_FIXTURES=1 writes what the outputs say now; read the difference before you commit it.
const update = process.env.UPDATE_FIXTURES === '1';

const screen = ({ files }: OutputCase, width: number, colour = false) => ({
  tree: treeOf(files),
  width,
  colour,
});

const faces: Readonly<Record<string, (one: OutputCase) => string>> = {
  'console.txt': (one) => renderConsole(one.report, one.options, screen(one, 80)),
  'comment.md': ({ report, options }) => renderComment(report, options, link),
  'summary.md': ({ report, options }) => renderSummary(report, options, link),
  'report.sarif': ({ report, options }) => renderSarif(report, options),
  'report.html': ({ report, options }) => pageHtml(report, options, link),
};

describe.each(outputCases)('%s', (name) => {
  test.each(Object.keys(faces))('%s', (file) => {
    const one = outputCase(name);
    const shown = faces[file]?.(one) ?? '';
    const golden = join(one.folder, file);
    if (update) writeFileSync(golden, shown);
    expect(shown).toBe(readFileSync(golden, 'utf8'));
  });

  test('says the same twice and leaves the report alone', () => {
    const one = outputCase(name);
    const before = JSON.stringify(one.report);
    for (const face of Object.values(faces)) expect(face(one)).toBe(face(one));
    expect(JSON.stringify(one.report)).toBe(before);
  });
});

test('every output has its own id', () => {
  expect(new Set(outputs.map((output) => output.id)).size).toBe(outputs.length);
});

describe('the console report', () => {
  const widths = [60, 80, 120, 200];
  const columnsOf = (line: string) => [...line].length;

  test.each(widths)('keeps tables and sentences within %i columns', (width) => {
    const one = outputCase('version-gap');
    const lines = renderConsole(one.report, one.options, screen(one, width)).split('\n');
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
  });

  test('says the same with and without colours', () => {
    const one = outputCase('sqlite-beside-postgresql');
    const coloured = renderConsole(one.report, one.options, screen(one, 100, true));
    expect(coloured).toContain('\u001b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
    const bare = coloured.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '');
    expect(bare).toBe(renderConsole(one.report, one.options, screen(one, 100)));
  });
});

test('Markdown for standard output leaves nothing out', () => {
  const { report, options } = outputCase('sixty-findings');
  const shown = renderMarkdown(report, options, () => null);
  expect(shown.match(/^#### /gm)).toHaveLength(report.findings.filter(({ state }) => state === 'new').length);
  expect(shown).not.toContain('<a href');
});
