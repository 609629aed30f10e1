import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cdkDeclarations, isCdkCall } from '../src/support/code/cdk-constructs.js';
import { pythonCode } from '../src/support/code/python-code.js';
import { scriptCode } from '../src/support/code/script-code.js';
import { scriptTokens } from '../src/support/code/script-tokens.js';
import { resolved } from '../src/support/code/shape.js';
import { Unreadable } from '../src/support/unreadable.js';

const all = () => true;
const texts = (source: string) => scriptTokens(source).map(({ text }) => text);

describe('tokens of TypeScript', () => {
  test('comments, texts and templates hold no code', () => {
    expect(texts('a // "b"\n/* c\n */ "d // e" \'f /* g\' `h ${i({ j: `}` })} k` l')).toEqual([
      'a',
      'd // e',
      'f /* g',
      'h ${i({ j: `}` })} k',
      'l',
    ]);
  });

  test('lines are counted through everything that spans several', () => {
    expect(scriptTokens('/*\n\n*/`\n${x}\n` a').at(-1)).toEqual({ kind: 'name', text: 'a', line: 5 });
  });

  test('a regular expression with quotes opens no text', () => {
    expect(texts('x = /["\'`/]/; y')).toEqual(['x', '=', '', ';', 'y']);
    expect(texts('x = a / b / c')).toEqual(['x', '=', 'a', '/', 'b', '/', 'c']);
  });

  test('a text that does not end ends with its line', () => {
    expect(texts("it's\nb")).toEqual(['it', 's', 'b']);
  });
});

describe('calls and constants', () => {
  test('TypeScript and Python say the same', () => {
    const script = scriptCode(
      'const version = V.VER_1;\nnew rds.Thing(this, "Orders", { engine: E.postgres({ version }), deepKey: "1.10" });',
      all,
    );
    const python = pythonCode(
      'version = V.VER_1\nrds.Thing(self, "Orders", engine=E.postgres(version=version), deep_key="1.10")\n',
    );
    for (const file of [script, python]) {
      const thing = file.calls.find(({ path }) => path.join('.') === 'rds.Thing');
      const engine = thing?.named.get('engine');
      expect(thing?.arguments[1]).toMatchObject({ kind: 'text', text: 'Orders' });
      expect(thing?.named.get('deepKey')).toMatchObject({ kind: 'text', text: '1.10' });
      expect(engine).toMatchObject({ kind: 'call', path: ['E', 'postgres'] });
      const version = engine?.kind === 'call' ? engine.named.get('version') : undefined;
      expect(resolved(version, file)).toMatchObject({ kind: 'path', path: ['V', 'VER_1'], line: 1 });
    }
  });

  test.each([
    'const a = b ? "x" : "y";',
    'const a = "x" + suffix;',
    'const a = "x"; const a = "y";',
    'const a = `x${b}`;',
    'const a = f("x").y;',
  ])('nothing is known of %s', (source) => {
    expect(scriptCode(source, all).constants.get('a')).toMatchObject({ kind: 'unknown' });
  });

  test('names of imports lead to their module', () => {
    const { imports } = scriptCode(
      'import * as rds from "aws-cdk-lib/aws-rds";\nimport { aws_s3 as s3, Stack, type StackProps } from "aws-cdk-lib";\nimport * as later from "x"',
      all,
    );
    expect([...imports]).toEqual([
      ['rds', 'aws-cdk-lib/aws-rds'],
      ['s3', 'aws-cdk-lib/aws_s3'],
      ['Stack', 'aws-cdk-lib/Stack'],
      ['StackProps', 'aws-cdk-lib/StackProps'],
      ['later', 'x'],
    ]);
  });
});

describe('what nobody would write', () => {
  const pieces = [
    'new A(',
    "'\\",
    '`${',
    '{a:',
    '/',
    'a.',
    '"',
    '/*',
    'import {',
    'const a = ',
    '(',
    'a?.',
    '\n',
  ];

  // They are there to come to an end: what looks again and again at the same text would not.
  test.each(pieces)('%j without end', (piece) => {
    const source = piece.repeat(Math.ceil(300_000 / piece.length));
    try {
      expect(cdkDeclarations(scriptCode(source, isCdkCall), 'a.ts')).toEqual([]);
    } catch (error) {
      expect(error).toBeInstanceOf(Unreadable);
    }
  });

  test('is read or refused, never worse', () => {
    const source = fc.array(
      fc.constantFrom(...pieces, 'A', '}', ')', ',', ':', '=', '1', ' ', 'as ', 'from "x"'),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(source, (parts) => {
        const file = scriptCode(parts.join(''), all);
        const lines = parts.join('').split('\n').length;
        for (const { line } of file.calls) expect(line).toBeLessThanOrEqual(lines);
      }),
    );
  });
});
