import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseHcl } from '../src/support/hcl.js';
import { attribute, type Body, type Expression } from '../src/support/hcl-syntax.js';

/** An expression without its positions; what only a run could tell is said in angle brackets. */
function plain(expression: Expression): unknown {
  switch (expression.kind) {
    case 'literal':
      return expression.type === 'null' ? null : expression.text;
    case 'template':
      return expression.parts
        .map((part) =>
          part.kind === 'text'
            ? part.text
            : part.kind === 'directive'
              ? '<%>'
              : `<${plain(part.expression)}>`,
        )
        .join('');
    case 'list':
      return expression.items.map(plain);
    case 'object':
      return expression.entries.map(({ key, value }) => [key, plain(value)]);
    case 'name':
      return expression.name;
    case 'access':
      return [
        plain(expression.of),
        ...expression.path.map((step) => (step.kind === 'name' ? step.name : step.kind)),
      ];
    case 'call':
      return { [expression.name]: expression.arguments.map(plain) };
    case 'operation':
      return { [expression.operator]: expression.operands.map(plain) };
    case 'conditional':
      return { if: [expression.condition, expression.whenTrue, expression.whenFalse].map(plain) };
    case 'for':
      return '<for>';
  }
}

const shape = (body: Body): unknown => [
  ...body.attributes.map(({ name, value }) => [name, plain(value)]),
  ...body.blocks.map(({ type, labels, body }) => [type, ...labels, shape(body)]),
];
const read = (source: string) => shape(parseHcl(source).body);
const value = (source: string) => {
  const { body, problems } = parseHcl(`x = ${source}\n`);
  expect(problems).toEqual([]);
  const found = attribute(body, 'x');
  return found && plain(found.value);
};
const problems = (source: string) => parseHcl(source).problems.map(({ what, line }) => `${what} @ ${line}`);

test('blocks, labels, attributes and comments, with their lines', () => {
  const source = [
    '# what follows is the database',
    'resource "aws_db_instance" "main" { // primary',
    '  engine = "postgres" /* managed */',
    '  engine_version = "16.3"',
    '  timeouts { create = "40m" }',
    '}',
    'variable "size" { default = 17 }',
  ].join('\r\n');
  const { body } = parseHcl(`\uFEFF${source}`);
  expect(shape(body)).toEqual([
    [
      'resource',
      'aws_db_instance',
      'main',
      [
        ['engine', 'postgres'],
        ['engine_version', '16.3'],
        ['timeouts', [['create', '40m']]],
      ],
    ],
    ['variable', 'size', [['default', '17']]],
  ]);
  expect(body.blocks.map(({ line, column }) => [line, column])).toEqual([
    [2, 1],
    [7, 1],
  ]);
  expect(body.blocks[0]?.body.attributes.map(({ line, value }) => [line, value.column])).toEqual([
    [3, 12],
    [4, 20],
  ]);
});

test.each([
  ['"7.10"', '7.10'],
  ['7.10', '7.10'],
  ['-1.5e3', '-1.5e3'],
  ['true', 'true'],
  ['null', null],
  ['"tab\\t quote\\" \\\\ \\u00e9"', 'tab\t quote" \\ é'],
  ['"$${literal} %%{literal} $ % $5"', '${literal} %{literal} $ % $5'],
  ['"${var.name}-db"', '<var,name>-db'],
  ['"${a ? "in ${b}" : "}"}"', '<[object Object]>'],
  ['"%{ if x }a%{ else }b%{ endif ~}"', '<%>a<%>b<%>'],
  ['"%{ for k, v in x }${k}%{ endfor }"', '<%><k><%>'],
  ['[1, "a", [true],]', ['1', 'a', ['true']]],
  [
    '{ a = 1, "b" : 2\n (var.c) = 3 }',
    [
      ['a', '1'],
      ['b', '2'],
      [null, '3'],
    ],
  ],
  ['{\n  # nothing\n}', []],
  ['var.a.b[0]["k"].*.id', [...['var', 'a', 'b'], 'index', 'index', 'splat', 'id']],
  ['module.db[*].url', ['module', 'db', 'splat', 'url']],
  ['lookup(var.m, "k", {}...)', { lookup: [['var', 'm'], 'k', []] }],
  ['provider::aws::arn_parse(x)', { 'provider::aws::arn_parse': ['x'] }],
  ['a + b * c == d && !e', { '&&': [{ '==': [{ '+': ['a', { '*': ['b', 'c'] }] }, 'd'] }, { '!': ['e'] }] }],
  ['a ? 1 : b ? 2 : 3', { if: ['a', '1', { if: ['b', '2', '3'] }] }],
  ['(\n  a\n  ? 1\n  : 2\n)', { if: ['a', '1', '2'] }],
  ['[for k, v in var.m : upper(k) if v != null]', '<for>'],
  ['{ for x in y : x.id => x... }', '<for>'],
  ['{ for_each = 1 }', [['for_each', '1']]],
] as const)('the value of %s', (source, expected) => {
  expect(value(source)).toEqual(expected);
});

test('heredocs: plain, dedented, with an interpolation and with escapes', () => {
  expect(value('<<EOT\n  a\n$${b} \\n\nEOT')).toBe('  a\n${b} \\n\n');
  expect(value('<<-EOT\n    a\n\n      b ${c} d\n    e\n    EOT')).toBe('a\n\n  b <c> d\ne\n');
  expect(value('f(<<EOT\nEOT\n)')).toEqual({ f: [''] });
});

test('a heredoc tells the line of each of its parts', () => {
  const { body } = parseHcl('x = <<EOT\none\ntwo ${a}\nthree\nEOT\ny = 1\n');
  const [x, y] = body.attributes;
  expect(x?.value.kind === 'template' && x.value.parts.map(({ line }) => line)).toEqual([2, 3, 3]);
  expect(y?.line).toBe(6);
});

describe('errors cost only what they stand in', () => {
  test('an attribute that cannot be read ends its block; the next block is read', () => {
    const source = 'resource "a" "b" {\n  x = 1\n  y = = 2\n  z = 3\n}\nresource "c" "d" {\n  w = 4\n}\n';
    expect(read(source)).toEqual([
      ['resource', 'a', 'b', [['x', '1']]],
      ['resource', 'c', 'd', [['w', '4']]],
    ]);
    expect(parseHcl(source).body.blocks.map(({ body }) => body.broken)).toEqual([true, false]);
    expect(problems(source)).toEqual(['expected a value @ 3']);
  });

  test('a block without its closing brace does not swallow the next one', () => {
    const source = 'resource "a" "b" {\n  x = 1\n\nresource "c" "d" {\n  w = 4\n}\n';
    expect(read(source)).toEqual([
      ['resource', 'a', 'b', [['x', '1']]],
      ['resource', 'c', 'd', [['w', '4']]],
    ]);
    expect(problems(source)).toEqual(['the block "resource" is never closed @ 1']);
  });

  test("a shell's own braces in a heredoc cost only the heredoc's text", () => {
    const source = 'a = <<EOT\necho ${name:-x}\nEOT\nb = 2\n';
    expect(read(source)).toEqual([
      ['a', 'echo <%>'],
      ['b', '2'],
    ]);
    expect(problems(source)).toEqual(['expected "}" @ 2']);
  });
});

test('what a value is printed as is what is read', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab"\\$%{}~#/\n\té') });
  const { any } = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 5 }, text, fc.boolean(), fc.nat(), tie('list'), tie('object')),
    list: fc.array(tie('any'), { maxLength: 4 }),
    object: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9_-]{0,5}$/), tie('any'), { maxKeys: 4 }),
  }));
  fc.assert(
    fc.property(any, (written) => {
      expect(value(print(written))).toEqual(expected(written));
    }),
  );
});

const print = (written: unknown): string =>
  typeof written === 'string'
    ? JSON.stringify(written).replace(/[$%](?=\{)/g, (sign) => sign + sign)
    : Array.isArray(written)
      ? `[${written.map(print).join(',\n')}]`
      : typeof written === 'object' && written !== null
        ? `{\n${Object.entries(written)
            .map(([k, v]) => `${k} = ${print(v)} # ${k}\n`)
            .join('')}}`
        : String(written);

const expected = (written: unknown): unknown =>
  Array.isArray(written)
    ? written.map(expected)
    : typeof written === 'object' && written !== null
      ? Object.entries(written).map(([k, v]) => [k, expected(v)])
      : String(written);

test('no text makes it throw, and every problem has a line of the text', () => {
  const token = fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '"',
      '${',
      '%{',
      '}',
      '{',
      '[',
      ']',
      '(',
      ')',
      '=',
      '<<E\n',
      'E\n',
      '.',
      ',',
      ':',
      '?',
    ],
    ...[
      '-',
      '!',
      '\\',
      '#',
      '/*',
      '*/',
      'for',
      'in',
      'if',
      'resource "x"',
      '1',
      '=>',
      '...',
      '*',
      '\0',
      '\r\n',
    ],
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
      const source = tokens.join('');
      for (const { line } of parseHcl(source).problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(source.split('\n').length);
      }
    }),
    { numRuns: 500 },
  );
});

describe('hostile HCL', () => {
  test('H01 nesting without end is refused, endless signs are read', () => {
    const lists = `x = ${'['.repeat(20_000)}\ny = 1\n`;
    expect(problems(lists)).toEqual(['nested deeper than 64 levels @ 1']);
    expect(read(lists)).toEqual([['y', '1']]);
    expect(problems(`x = ${'"${'.repeat(5000)}`)).toEqual(['nested deeper than 64 levels @ 1']);
    expect(problems(`x = ${'-'.repeat(100_000)}1\nz = ${'!'.repeat(100_001)}a`)).toEqual([]);
    expect(problems(`x = ${'a ? b : '.repeat(100_000)}c`)).toEqual(['nested deeper than 64 levels @ 1']);
  });

  test('H02 5,000 nested blocks, and a good block behind them is still read', () => {
    expect(read(`${'a { '.repeat(5000)}\nb {\n}\n`)).toContainEqual(['b', []]);
  });

  test('H03 a million parentheses', () => {
    expect(problems(`x = ${'('.repeat(1_000_000)}`)).toEqual(['nested deeper than 64 levels @ 1']);
  });

  test('H04 long heredocs and many heredocs', () => {
    expect(problems(`x = <<E\n${'echo $HOME ${y} %\n'.repeat(20_000)}E\n`)).toEqual([]);
    expect(problems('a {\nx = <<E\nb\nE\n}\n'.repeat(30_000))).toEqual([]);
    expect(problems('x = <<E\n'.repeat(100_000))).toEqual(['the heredoc "E" is never closed @ 1']);
  });

  test('H05 long lists', () => {
    expect(problems(`x = [${'"abc", '.repeat(60_000)}]`)).toEqual([]);
  });

  test('H06 a number is the text that was written', () => {
    expect(value('1e999999999')).toBe('1e999999999');
    expect(String(value('1'.repeat(1_000_000)))).toHaveLength(1_000_000);
  });

  test('H07 50,000 blocks', () => {
    const source = 'resource "a" "b" {\n  c = "d"\n}\n'.repeat(50_000);
    expect(parseHcl(source).body.blocks).toHaveLength(50_000);
  });

  test('H09 __proto__ is a plain name', () => {
    expect(read('resource "__proto__" "constructor" {\n  __proto__ = { __proto__ = 1 }\n}\n')).toEqual([
      ['resource', '__proto__', 'constructor', [['__proto__', [['__proto__', '1']]]]],
    ]);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  test('H10 of two blocks of one name both are kept; an attribute set twice is told with its line', () => {
    const source = 'resource "a" "b" { x = 1 }\nresource "a" "b" {\n  x = 1\n  x = 2\n}\n';
    expect(parseHcl(source).body.blocks).toHaveLength(2);
    expect(problems(source)).toEqual(['"x" is set a second time @ 4']);
  });

  test('H11 what is never closed is told with the line where it starts', () => {
    expect(problems('a = 1\nx = "abc\ny = 2\n')).toEqual(['a string is not closed on its line @ 2']);
    expect(problems('a = 1\nx = <<E\ny = 2\n')).toEqual(['the heredoc "E" is never closed @ 2']);
    expect(problems('a = 1\nx = 2 /* \ny = 2\n')).toEqual(['a comment is never closed @ 2']);
    expect(problems('@'.repeat(100_000))).toEqual(['did not expect "@" here @ 1']);
    expect(problems('a @\n'.repeat(100_000))).toHaveLength(100);
  });
});
