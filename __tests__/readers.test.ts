import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Reader, Reading } from '../src/model.js';
import { readers } from '../src/readers/index.js';
import { Unreadable } from '../src/support/unreadable.js';
import { filesBelow, treeOf } from './memory-host.js';

// UPDATE_FIXTURES=1 writes what the readers say now; read the difference before you commit it.
const update = process.env.UPDATE_FIXTURES === '1';
const fixtures = 'fixtures/readers';

for (const reader of readers) {
  describe(`reader ${reader.id}`, () => {
    const folder = join(fixtures, reader.id);
    const cases = existsSync(folder) ? readdirSync(folder) : [];

    test('has fixtures and a specification', () => {
      expect(cases).not.toEqual([]);
      expect(reader.spec).toMatch(/^https:\/\//);
    });

    test.each(cases)('%s', (name) => {
      const files = filesBelow(join(folder, name));
      const found = compact(readAll(reader, files));
      const expectedFile = join(folder, name, 'expected.json');
      if (update) writeFileSync(expectedFile, `${JSON.stringify(found, null, 1)}\n`);
      expect(found).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
    });
  });
}

test('every fixture folder belongs to a reader', () => {
  const ids = readers.map((reader) => reader.id);
  const folders = existsSync(fixtures) ? readdirSync(fixtures) : [];
  expect(folders.filter((folder) => !ids.includes(folder))).toEqual([]);
});

function readAll(reader: Reader, files: Record<string, string>): Reading[] {
  const tree = treeOf(files);
  return tree.list(reader.files).map((path) => {
    const text = files[path] ?? '';
    try {
      return !reader.mentions || reader.mentions.test(text) ? reader.read({ path, text }, tree) : {};
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { notices: [{ text: error.message, at: { file: path, line: error.line }, unread: true }] };
    }
  });
}

/** Only what was said: empty lists, nulls and the usual pin are left out, so that a fixture reads at a glance. */
function compact(readings: readonly Reading[]): unknown {
  const merged: Record<string, unknown[]> = {};
  for (const reading of readings)
    for (const [key, list] of Object.entries(reading) as [string, readonly object[]][])
      for (const one of list) {
        merged[key] ??= [];
        merged[key].push(
          Object.fromEntries(
            Object.entries(one)
              .filter(
                ([name, value]) =>
                  value !== null &&
                  !(Array.isArray(value) && value.length === 0) &&
                  !(name === 'pin' && value === 'exact'),
              )
              .map(([name, value]) => [
                name,
                name === 'at' ? placeText(value) : name === 'related' ? value.map(placeText) : value,
              ]),
          ),
        );
      }
  return merged;
}

const placeText = (place: { file: string; line: number }) => `${place.file}:${place.line}`;
