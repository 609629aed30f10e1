import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dotenv } from '../src/readers/dotenv.js';
import { dotenvLookup, readDotenv } from '../src/support/dotenv.js';
import { reveal } from '../src/support/redacted.js';
import { Unreadable } from '../src/support/unreadable.js';
import { treeOf } from './memory-host.js';
import { refusal } from './refusal.js';

const shown = (source: string) =>
  readDotenv(source).map(({ key, line, value, complete }) => [key, line, reveal(value), complete]);

test('what is written in double quotes comes back', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const written = value.replace(/[\\"$]/g, '\\$&').replace(/\n/g, '\\n');
      expect(shown(`A="${written}"`).map(([, , read]) => read)).toEqual([value]);
    }),
  );
});

test('export, quotes, several lines, comments and variables', () => {
  const source = [
    '# DATABASE_URL=mysql://nothing',
    'export A=1 # one',
    'B="x',
    'y ${A}" # two',
    "C='$A #no comment'",
    'D=a#b ',
    'E=${A:-9}/${UNSET:-default}',
    'F=$(whoami)',
    'G=$UNSET',
    'H=`t`',
    'I=',
    'not a line',
    'J="a\\nb\\"\\$A"',
    'K=#nothing',
    'A=2',
  ].join('\r\n');
  expect(shown(source)).toEqual([
    ['A', 2, '1', true],
    ['B', 3, 'x\r\ny 1', true],
    ['C', 5, '$A #no comment', true],
    ['D', 6, 'a#b', true],
    ['E', 7, '1/default', true],
    ['F', 8, '$(whoami)', false],
    ['G', 9, '$UNSET', false],
    ['H', 10, 't', true],
    ['I', 11, '', true],
    ['J', 13, 'a\nb"$A', true],
    ['K', 14, '', true],
    ['A', 15, '2', true],
  ]);
  const entries = readDotenv(source);
  expect(dotenvLookup(entries)('A')).toBe('2');
  expect(dotenvLookup(entries)('constructor')).toBeNull();
  expect(entries.map(({ comment }) => comment).filter(Boolean)).toEqual(['one', 'two', 'nothing']);
});

test('an open quotation mark is a part of its line only', () => {
  expect(shown("A='x\nB=1")).toEqual([
    ['A', 1, "'x", true],
    ['B', 2, '1', true],
  ]);
});

describe('hostile dotenv files', () => {
  const secret = 'hunter2';
  const entry = readDotenv(`PASSWORD=${secret}`)[0];

  test('E01 a value is never printed by accident', () => {
    const printed = [
      JSON.stringify(entry),
      `${entry?.value}`,
      String(entry?.value),
      inspect(entry, { depth: 9 }),
    ];
    expect(entry && reveal(entry.value)).toBe(secret);
    expect(printed.filter((text) => text.includes(secret))).toEqual([]);
    expect(JSON.stringify(entry)).toContain('"value":"[redacted]"');
  });

  test('E04 E05 no part of a value leaves the reader, whatever the URL', () => {
    const secretWord = fc.stringMatching(/^[a-z]{6,12}$/).map((word) => `zq${word}`);
    const form = fc.constantFrom(
      (word: string) => `DATABASE_URL=postgres://${word}:${word}%40@${word}/${word}?sslmode=${word}`,
      (word: string) => `SPRING_DATASOURCE_URL=jdbc:sqlserver://${word};user=${word};password=${word}`,
      (word: string) => `CELERY_BROKER_URL=redis+sentinel://${word}@${word}:26379/${word}`,
      (word: string) => `DATABASE_URL=sqlite:///${word}.db`,
      (word: string) => `DB_CONNECTION=mysql # ${word}`,
      (word: string) => `ODBC_DSN="Driver={SQL Server};Server=${word};Pwd=${word}"`,
      (word: string) => `MAIL_HOST=${word}.mailpit.example`,
      (word: string) => `OPENSEARCH_URL=https://${word}:${word}@search`,
      (word: string) => `PASSWORD='${word}\n${word}'`,
    );
    fc.assert(
      fc.property(secretWord, fc.array(form, { minLength: 1 }), (word, forms) => {
        const text = forms.map((one) => one(word)).join('\n');
        const reading = dotenv.read({ path: '.env', text }, treeOf({}));
        expect(reading.keys).not.toEqual([]);
        expect(inspect(reading, { depth: 9 })).not.toContain(word);
      }),
    );
  });

  test('E03 too many keys and too much text are refused, a key is a name and nothing else', () => {
    expect(refusal(() => readDotenv('A=1\n'.repeat(20_000)))).toBe('more than 10,000 keys: not read @ 10001');
    expect(refusal(() => readDotenv('A=1\n'.repeat(500_000)))).toContain('larger than');
    expect(shown(`${'K'.repeat(10_000)}=1\n\u001b[31mRED=1\nA B=1\nOK=1`)).toEqual([['OK', 4, '1', true]]);
  });

  test('values that double on every line do not grow without end', () => {
    const lines = Array.from({ length: 60 }, (_, i) => `A${i + 1}=$A${i}$A${i}`);
    const entries = readDotenv(['A0=xxxxxxxx', ...lines].join('\n'));
    expect(Math.max(...entries.map(({ value }) => reveal(value).length))).toBeLessThan(2_000_000);
    expect(entries.at(-1)?.complete).toBe(false);
  });

  test.each(['A="\n', 'A="\\"', 'A=\\', 'A=\'`"\n', 'A= # #'])('%j without end does not hang it', (part) => {
    try {
      readDotenv(part.repeat(900_000 / part.length));
    } catch (error) {
      expect(error).toBeInstanceOf(Unreadable);
    }
  });
});
