import { expect, test } from '@jest/globals';
import type { Reader } from '../src/model.js';
import { readers } from '../src/readers/index.js';
import { hoconSettings } from '../src/support/hocon.js';
import { nixBindings } from '../src/support/nix.js';
import { Unreadable } from '../src/support/unreadable.js';
import { treeOf } from './memory-host.js';

/** A file of each format that has no parser of its own beneath it. */
const files: readonly (readonly [reader: string, path: string])[] = [
  ['nomad', 'shop.nomad'],
  ['azure-resources', 'main.bicep'],
  ['tiltfile', 'Tiltfile'],
  ['homebrew', 'README.md'],
  ['nix-packages', 'devenv.nix'],
  ['test-doubles', 'test/setup.ts'],
  ['localstack-setup', 'localstack/ready.sh'],
  ['hocon', 'application.conf'],
  ['pulumi', 'infra/index.ts'],
];

const pieces = [
  '{',
  "'",
  '"',
  '\\',
  'a.',
  'a = {\n',
  "resource a 'b' = {\n",
  'brew services start ',
  'k8s_yaml(',
  "''",
  '/*',
  '${',
  ' ',
  'awslocal "$(',
];

// They are there to come to an end: what looks again and again at the same text would not.
test.each(files)('%s: texts without end are read or refused', (id, path) => {
  const reader = readers.find((one) => one.id === id) as Reader;
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    try {
      expect(reader.read({ path, text }, treeOf({ [path]: text })).declarations ?? []).toEqual([]);
    } catch (error) {
      expect(error).toBeInstanceOf(Unreadable);
    }
  }
});

test('bindings of Nix keep their names, lines and values', () => {
  const source =
    '{ pkgs, ... }:\n# a.b = 1;\n{\n  a.b = {\n    c = "x; y";\n    "d.e" = pkgs.f;\n  };\n  g = \'\'\n    h = 1;\n  \'\';\n  i == j;\n}\n';
  expect(nixBindings(source).map(({ path, value, line }) => `${path.join(' ')} ${value} ${line}`)).toEqual([
    'a b c "x 5',
    'a b d e pkgs.f 6',
    "g '' 8",
  ]);
});

test('settings of HOCON: a later value counts, an environment variable is told', () => {
  const source = 'a { b = 1 # c\n b = "x#y"\n b = ${?KEY}\n}\na.d : {\n}\nf += 3\n';
  expect(hoconSettings(source)).toEqual([
    { path: ['a', 'b'], value: 'x#y', keys: ['KEY'], line: 2 },
    { path: ['f'], value: '3', keys: [], line: 7 },
  ]);
});
