import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Reader, Reading } from '../src/model.js';
import { readers } from '../src/readers/index.js';
import { Unreadable } from '../src/support/unreadable.js';
import { filesBelow, treeOf } from './memory-host.js';

const ids = [
  'django',
  'dotnet',
  'javascript-orm',
  'laravel',
  'phoenix',
  'pytest',
  'rails',
  'spring',
  'sqlalchemy',
  'symfony',
];
const settings = readers.filter((reader) => ids.includes(reader.id));

const fixtureFiles = (reader: Reader): { path: string; text: string }[] =>
  readdirSync(join('fixtures/readers', reader.id)).flatMap((name) =>
    Object.entries(filesBelow(join('fixtures/readers', reader.id, name))).map(([path, text]) => ({
      path,
      text,
    })),
  );

function read(reader: Reader, path: string, text: string): Reading | null {
  try {
    return reader.read({ path, text }, treeOf({ [path]: text }));
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

test('every reader of settings is there', () => {
  expect(settings.map((reader) => reader.id)).toEqual(ids);
});

describe.each(settings.map((reader) => [reader.id, reader] as const))('%s', (_, reader) => {
  const files = fixtureFiles(reader).filter(
    ({ path, text }) => treeOf({ [path]: text }).list(reader.files).length > 0,
  );

  test('reads whatever is left of a file, or refuses it in words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.nat(),
        fc.string(),
        ({ path, text }, a, b, noise) => {
          const at = a % (text.length + 1);
          const broken = text.slice(0, at) + noise + text.slice(Math.min(text.length, at + (b % 40)));
          const lines = broken.split('\n').length;
          for (const one of read(reader, path, broken)?.declarations ?? []) {
            expect(one.at.line).toBeGreaterThanOrEqual(1);
            expect(one.at.line).toBeLessThanOrEqual(lines);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['one long line', `a = ${'"x" '.repeat(20_000)}`],
    ['many open brackets', '{'.repeat(5_000)],
    ['many quotes', '"\'`'.repeat(10_000)],
    ['many comments that never end', '/* <!-- """ '.repeat(5_000)],
    ['many keys', 'adapter: url: type: client: default: env('.repeat(2_000)],
    ['white space', `${' \t'.repeat(20_000)}\n`.repeat(3)],
    ['embedded Ruby that never ends', '<%= <% '.repeat(10_000)],
  ])('ends on %s', (_name, text) => {
    for (const { path } of files.slice(0, 3)) expect(() => read(reader, path, text)).not.toThrow();
  });

  test('never shows what a setting holds', () => {
    const secrets = /s3cr3t|not-for-your-eyes|:secret|=secret/;
    for (const { path, text } of files) expect(JSON.stringify(read(reader, path, text))).not.toMatch(secrets);
  });
});
