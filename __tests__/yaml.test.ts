import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { at, entries, items, type Node, text } from '../src/support/node.js';
import { parseYaml } from '../src/support/yaml.js';
import { plain, plainValue } from './plain.js';
import { refusal } from './refusal.js';
import { oracle } from './yaml-oracle.js';

/** The form in which the library's reading is compared: keys with lines, scalars with type and text. */
function shape(node: Node): unknown {
  if (node.kind === 'map')
    return [...node.entries.values()].map(({ key, line, value }) => [key, line, shape(value)]);
  if (node.kind === 'list') return { list: node.items.map(shape) };
  return [node.type, node.text.trimEnd(), node.quoted];
}

const read = (source: string) => parseYaml(source).map(plain);
const refused = (source: string, firstLine = 1) => refusal(() => parseYaml(source, firstLine));

describe('what the library reads, the reader reads', () => {
  const samples: readonly string[] = [
    'a: 1\nb: [x, "y", {c: d, e}]\nf:\n- g\n-   h: i\n    j: k\n- - l\n  - m\n',
    "a: text\n  over lines\n\n  and more # c\nb: \"q\n  r\n\n  s \\\n  t\"\nc: 'it''s'\n",
    'run: |\n  one\n    two\n\n  three\n\nfold: >-\n  a\n  b\n\n  c\n    d\n  e\nkeep: |+\n  x\n\nlast: |2-\n   y\n',
    'x: &x\n  a: 1\n  b: 2\ny:\n  <<: *x\n  b: 3\nz: [*x, &k k, *k]\n',
    '# c\n%YAML 1.1\n---\na: yes\n--- # two\nb: !t {c: 010}\n...\n---\n- 1e3\n- ~\n-\n',
    'steps:\n  - uses: a/b@v1 # v1.2.3\n    with: { node-version: [18, 20,\n      22 ], }\n  # c\n  - run: echo "b" # d\n',
    '"quoted key": v\n\'other\': w\n? set\n? with value\n: x\nurl: http://a.b:80/#c\ntime: 12:30\n',
    'a:\n  - !override [b]\n  - {"c":1,d: e}\n  - [f: g, h]\nb: 3.10\n',
    'deep:\n  deeper:\n    - deepest:\n        - a\n        -\n          b: c\n    -  d: e\n       f: g\nafter: ""\n',
  ];

  test.each(samples)('%j', (source) => {
    expect(parseYaml(source).map(shape)).toEqual(oracle(source.replace('%YAML 1.1\n', '#\n')));
  });

  const piece = fc.constantFrom(
    ...' |  |\n|\n  |\n\n|:|: |- |-|#| # c|"|\'|[|]|{|}|,|>|a|b: c|\t|\\|<<: |~|&x |*x|!t |? |---\n|...\n|%'.split(
      '|',
    ),
    '|',
    '|-\n',
  );
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(3), piece), { minLength: 1, maxLength: 3 });

  test('whatever is changed in a text, the two agree or one of them refuses', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples.slice(0, 9)), edits, (sample, changes) => {
        const source = changes.reduce(
          (now, [where, cut, insert]) => {
            const from = where % (now.length + 1);
            return now.slice(0, from) + insert + now.slice(from + cut);
          },
          sample.replace('%YAML 1.1\n', ''),
        );
        // An escaped line break before empty lines: the library takes one of them away.
        fc.pre(!/\\\n[ \t]*\n/.test(source));
        let ours: Node[] | null = null;
        try {
          ours = parseYaml(source);
        } catch (error) {
          expect((error as Error).name).toBe('Unreadable');
        }
        const theirs = ours && oracle(source);
        const held = ours?.filter((node) => node.kind !== 'scalar' || node.type !== 'null');
        // What tags make of a text is not looked at.
        if (theirs && !JSON.stringify(theirs).includes('"tagged"'))
          expect(held?.map(shape)).toEqual(theirs.filter((one) => (one as string[])[0] !== 'null'));
      }),
      { numRuns: 1000 },
    );
  });

  test('whatever the library writes is read as it was', () => {
    const document = fc.oneof(
      fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
      fc.array(fc.jsonValue(), { minLength: 1 }),
    );
    const wide = fc.record({ indentSeq: fc.boolean(), lineWidth: fc.constantFrom(20, 80) });
    fc.assert(
      fc.property(document, wide, (written, options) => {
        fc.pre(!JSON.stringify(written).includes('"<<":'));
        const value = JSON.parse(JSON.stringify(written));
        const source = stringify(value, { ...options, aliasDuplicateObjects: false });
        let node: Node | undefined;
        try {
          [node] = parseYaml(source);
        } catch (error) {
          // An empty key and one that the library must write as "? …" are refused on purpose.
          expect((error as Error).message).toContain('no plain text');
          return;
        }
        expect(node && plain(node)).toEqual(plainValue(value));
      }),
    );
  });
});

test('lines, columns, tags, comments and literal texts', () => {
  const source = [
    'services:',
    '  db: # the database',
    '    image: "postgres@sha256:00" # 16.4',
    '    ports: [5432, # inside',
    '      5433]',
    '    version: 3.10   #   spaced',
    '    command: |- # block',
    '      run',
    '    environment: !reset null',
  ].join('\r\n');
  const database = at(parseYaml(source, 11)[0], 'services', 'db');
  expect(
    entries(database).map(({ key, line, column, value }) => [key, line, column, value.line, value.column]),
  ).toEqual([
    ['image', 13, 5, 13, 12],
    ['ports', 14, 5, 14, 12],
    ['version', 16, 5, 16, 14],
    ['command', 17, 5, 17, 14],
    ['environment', 19, 5, 19, 25],
  ]);
  expect(entries(database).map(({ value }) => (value.kind === 'scalar' ? value.comment : null))).toEqual([
    '16.4',
    null,
    'spaced',
    'block',
    null,
  ]);
  expect(items(at(database, 'ports'))).toMatchObject([{ text: '5432', comment: 'inside' }, { line: 15 }]);
  expect(at(database, 'environment')).toMatchObject({ tag: '!reset', type: 'null', text: '' });
  expect(at(database, 'version')).toMatchObject({ text: '3.10', type: 'number' });
});

test('escapes in double quotes, with line breaks that are taken back', () => {
  expect(read('"a\\tb\\x41\\u00e9\\U0001f600\\/ \\\n  c \\\n\n  d\\\n e"')).toEqual([
    'a\tbA\u00e9\u{1f600}/ c \nde',
  ]);
  expect(read("'it''s\n  so'")).toEqual(["it's so"]);
});

test('own keys win over merged ones, and of several merged mappings the first', () => {
  const source =
    'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  z: 3\n  <<: [*a, *b]\nd:\n  <<: *a\n  x: 4\n"<<": text\n';
  const root = parseYaml(source)[0];
  const values = (key: string) =>
    Object.fromEntries(entries(at(root, key)).map(({ key, value }) => [key, text(value)]));
  expect(values('c')).toEqual({ x: '1', y: '1', z: '3' });
  expect(values('d')).toEqual({ x: '4', y: '1' });
  expect(text(at(root, '<<'))).toBe('text');
  expect(at(root, 'c', 'x')?.line).toBe(1);
  expect(refused('a:\n  <<: text')).toBe('a merge key (<<) that names no mapping @ 2');
});

describe('hostile YAML', () => {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('\n');

  test('Y02 merges of merges and aliases of aliases are refused before they grow', () => {
    const merges = lines(25, (i) => `a${i + 1}: &a${i + 1} {<<: [*a${i}, *a${i}]}`);
    expect(refused(`a0: &a0 {k: v}\n${merges}`)).toContain('too large');
    const laughs = lines(9, (i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`);
    expect(refused(`a0: &a0 [x]\n${laughs}`)).toContain('too large');
  });

  test('Y04 20,000 anchors with aliases are refused', () => {
    expect(refused(lines(20_000, (i) => `k${i}: &a${i} v\nl${i}: *a${i}`))).toContain(
      'more than 1000 anchors',
    );
  });

  test('Y05 Y07 an alias inside its own node or before its anchor is refused', () => {
    expect(refused('a: &a [*a]')).toBe('the alias *a stands inside the node it names @ 1');
    expect(refused('a: &a\n  b:\n    <<: *a')).toBe('the alias *a stands inside the node it names @ 3');
    expect(refused('a:\n  <<: *b\nb: &b\n  c: d')).toBe('the alias *b has no anchor before it @ 2');
  });

  test.each([
    ['Y08', '['.repeat(100_000)],
    ['Y08', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['Y09', '{a: '.repeat(5_000)],
    ['Y09', lines(1_300, (i) => `${' '.repeat(i)}a:`)],
    ['Y09', '- '.repeat(20_000)],
  ])('%s nesting is refused', (_, source) => {
    expect(refused(source)).toContain('nested more than 100 levels deep');
  });

  test('Y10 Y39 complex, empty and alias keys are refused, keys of numbers are texts', () => {
    for (const source of [
      '? '.repeat(20_000),
      '{ ? '.repeat(3_000),
      '? {a: 1}\n: 2',
      '[a]: b',
      '{a: b}: c',
      '&a b: c\n*a : d',
    ])
      expect(refused(source)).toContain('a key that is no plain text');
    expect(refused(': a')).toContain('a key that is no plain text');
    expect(refused('~: a')).toContain('a key that is no plain text');
    expect(read('1: a\n? b\n? c\n: d')).toEqual([
      [
        ['1', 'a'],
        ['b', null],
        ['c', 'd'],
      ],
    ]);
  });

  test('Y12 Y14 what is too large is refused, whatever it holds', () => {
    expect(refused(`a: ${'x'.repeat(50_000_000)}`)).toContain('larger than');
    expect(refused(lines(100_000, (i) => `key_${i}: v${i}`))).toContain('larger than');
  });

  test('Y13 20,000 keys of one mapping are all read', () => {
    const source = lines(20_000, (i) => `key${i}: v`);
    expect(entries(parseYaml(source)[0])).toHaveLength(20_000);
  });

  test('Y15 Y16 Y17 names of JavaScript are ordinary names', () => {
    const source =
      'x: &x {__proto__: {image: a}}\ny:\n  <<: *x\ntoString: 1\nconstructor: 2\nhasOwnProperty: 3\n__proto__: 4\n';
    const root = parseYaml(source)[0];
    expect(entries(root).map(({ key }) => key)).toEqual([
      'x',
      'y',
      'toString',
      'constructor',
      'hasOwnProperty',
      '__proto__',
    ]);
    expect(text(at(root, 'y', '__proto__', 'image'))).toBe('a');
    expect(at(root, 'y', 'image')).toBeNull();
    expect(at(root, 'valueOf')).toBeNull();
    expect(({} as Record<string, unknown>).image).toBeUndefined();
  });

  test('Y18 X05 a duplicate key is refused with both lines, also where it looks another', () => {
    expect(refused('db: 1\nweb: 2\ndb: 3')).toBe('the key "db" stands twice, on lines 1 and 3 @ 3');
    expect(refused('1: a\n"1": b')).toContain('stands twice');
    expect(refused('a: {b: 1, b: 2}')).toContain('stands twice');
  });

  test('Y20 Y21 words of YAML 1.1 are texts and numbers of YAML 1.2, even under its directive', () => {
    const source = 'on: yes\nb: no\nc: 010\nd: 22:22\ne: 1:30\nf: 0x1f\n';
    for (const [root] of [parseYaml(source), parseYaml(`%YAML 1.1\n---\n${source}`)])
      expect(
        entries(root).map(
          ({ key, value }) => `${key} ${text(value)} ${value.kind === 'scalar' && value.type}`,
        ),
      ).toEqual([
        'on yes string',
        'b no string',
        'c 010 number',
        'd 22:22 string',
        'e 1:30 string',
        'f 0x1f number',
      ]);
  });

  test('Y22 Y23 numbers keep their literal text', () => {
    const long = '9'.repeat(20);
    expect(read(`[3.10, 16.10, 1e3, 1e999999999, 0x${'f'.repeat(100_000)}, ${long}]`)).toEqual([
      ['3.10', '16.10', '1e3', '1e999999999', `0x${'f'.repeat(100_000)}`, long],
    ]);
  });

  test('Y26 a tag of YAML says that a number is a text', () => {
    const types = items(parseYaml('- !!str 3.10\n- !!str\n  3.10\n- ! 3.10\n- 3.10\n')[0]);
    expect(types).toMatchObject(
      ['string', 'string', 'string', 'number'].map((type) => ({ type, text: '3.10' })),
    );
  });

  test('an anchor that is named again inside its own node is the inner one', () => {
    expect(read('a: &x\n  b: &x c\nd: *x\n')).toEqual([
      [
        ['a', [['b', 'c']]],
        ['d', 'c'],
      ],
    ]);
  });

  test('Y25 Y26 tags are told and never acted on', () => {
    const source =
      'a: !reset null\nb: !override [c]\nd: !!js/function "function () {}"\ne: !!binary aGk=\nf: !!timestamp 2001-01-01\n';
    expect(
      entries(parseYaml(source)[0]).map(({ value }) => [
        value.tag,
        value.kind === 'scalar' ? value.text : null,
      ]),
    ).toEqual([
      ['!reset', ''],
      ['!override', null],
      [null, 'function () {}'],
      [null, 'aGk='],
      [null, '2001-01-01'],
    ]);
  });

  test.each([
    ['Y27', 'a: 1\n{{- if .Values.x }}\nb: 2\n{{- end }}', 2],
    ['Y28', 'a: 1\nb: c\nimage: {{ .Values.image }}', 3],
    ['Y29', '{% if x %}\na: b\n{% endif %}', 1],
    ['Y29', 'a:\n  <% if x %>\n  b: c\n  <% end %>', 2],
  ])('%s a template says so', (_, source, line) => {
    expect(refused(source)).toBe(`a template: only what is rendered from it can be read @ ${line}`);
  });

  test('Y27 braces in texts make no template', () => {
    expect(read('a: ${{ x }}\nb: "{{ y }}"\nc: |\n  {{ z }}\n')).toEqual([
      [
        ['a', '${{ x }}'],
        ['b', '{{ y }}'],
        ['c', '{{ z }}\n'],
      ],
    ]);
  });

  test('Y30 Y31 a byte order mark is passed over, UTF-16 refused', () => {
    expect(read('\uFEFFa: b')).toEqual([[['a', 'b']]]);
    const wide = Buffer.from('\uFEFFa: b\n', 'utf16le');
    expect(refused(wide.toString('utf8'))).toContain('UTF-16');
    expect(refused(wide.swap16().toString('utf8'))).toContain('UTF-16');
    expect(refused('a: b\nc: d\0')).toBe('a binary file (it holds a NUL character) @ 2');
  });

  test('Y34 CRLF is read, CR alone and tabs are refused with their line', () => {
    expect(read('a: |\r\n  b\r\n  c\r\nd: e\r\n')).toEqual([
      [
        ['a', 'b\nc\n'],
        ['d', 'e'],
      ],
    ]);
    expect(refused('a: b\r\nc: d\re: f')).toContain('a carriage return without a line feed');
    expect(refused('a:\n\tb: c')).toBe(
      'not well-formed YAML: a tab is used to indent, YAML wants spaces @ 2',
    );
    expect(refused('a:\n  -\tb: c')).toContain('a tab');
  });

  test('Y35 Y36 odd line breaks and characters are part of a text', () => {
    expect(read('a: b\u2028c\u0085d\u2029e\nf: \u202eg\u200b')).toEqual([
      [
        ['a', 'b\u2028c\u0085d\u2029e'],
        ['f', '\u202eg\u200b'],
      ],
    ]);
    expect(entries(parseYaml('a: b\u2028c\nd: e')[0]).map(({ line }) => line)).toEqual([1, 2]);
  });

  test('Y37 thousands of documents are refused, hundreds are read', () => {
    expect(refused('a: b\n---\n'.repeat(10_000))).toContain('more than 1000 documents');
    expect(refused('---\n'.repeat(260_000))).toContain('more than 1000 documents');
    expect(read('a: b\n---\n'.repeat(900))).toHaveLength(900);
  });

  test('Y38 a text without content has no documents, a scalar and a list are what they are', () => {
    expect(['', '# c\n', '---\n', '---\n...\n# c\n'].map(read)).toEqual([[], [], [], []]);
    expect(read('text')).toEqual(['text']);
    expect(read('- a')).toEqual([['a']]);
  });

  test('Y41 a merge conflict is refused with its line', () => {
    expect(refused('a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> other\n')).toBe(
      'a merge conflict marker: the conflict was committed @ 2',
    );
  });

  test.each([
    '}'.repeat(100_000),
    `a: "${'\\q'.repeat(25_000)}"`,
    'a: b: c\n'.repeat(20_000),
    '- "\\q"\n'.repeat(25_000),
  ])('Y42 the first error ends the reading', (source) => {
    expect(refused(source)).toContain('not well-formed YAML');
  });

  test.each([
    `${'# c\n'.repeat(250_000)}a: b`,
    `${'%TAG ! x\n'.repeat(50_000)}---\na: b`,
    `a: |\n${'\n'.repeat(1_000_000)}  b`,
    `a: ${'b '.repeat(500_000)}`,
    `a: b\n${'  c\n'.repeat(250_000)}`,
    `a: "b\n${'  c\n'.repeat(250_000)}  "`,
    `a: [${'b, '.repeat(300_000)}]`,
    '- a\n'.repeat(250_000),
    `a: "${'\\n'.repeat(500_000)}"`,
    `a: '${"''".repeat(500_000)}'`,
    `a: b\n${' '.repeat(1_000_000)}# c`,
    `a: b${' '.repeat(1_000_000)}# c`,
    `[a${' '.repeat(1_000_000)}, b]`,
    `a: b\n${`${' '.repeat(999)}\n`.repeat(1_000)}c: d`,
    `[a${'\n'.repeat(1_000_000)} ]`,
  ])('Y43 a million characters of anything are read in time', (source) => {
    expect(parseYaml(source)).toHaveLength(1);
  });

  test.each([
    `a: ${'&a '.repeat(87_000)}`,
    `a: ${'!a '.repeat(87_000)}`,
    '*a '.repeat(300_000),
    ': '.repeat(300_000),
    `[${','.repeat(500_000)}]`,
    '"'.repeat(500_001),
  ])('Y44 properties and signs without end are refused', (source) => {
    expect(refused(source)).not.toBe('');
  });

  test('Y45 one anchor used 150 times, and anchors in anchors, are read', () => {
    const services = lines(150, (i) => `  s${i}:\n    environment:\n      <<: *env\n      OWN: ${i}`);
    const root = parseYaml(`x-env: &env\n  A: 1\n  B: {c: &c d, e: *c}\nservices:\n${services}\n`)[0];
    expect(entries(at(root, 'services'))).toHaveLength(150);
    expect(text(at(root, 'services', 's149', 'environment', 'B', 'e'))).toBe('d');
  });

  test('Y46 a list of 5,000 pods is read in time', () => {
    const pods = lines(
      5_000,
      (i) =>
        `- kind: Pod\n  metadata: {name: p${i}}\n  spec:\n    containers:\n    - image: postgres:16\n      env: []`,
    );
    expect(items(at(parseYaml(`kind: List\nitems:\n${pods}`)[0], 'items'))).toHaveLength(5_000);
  });

  test('Y47 aliases in a matrix are shared five levels deep, refused at nine', () => {
    const levels = (count: number) => lines(count, (i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]`);
    expect(read(`l0: &l0 [x]\n${levels(4)}`)).toHaveLength(1);
    expect(refused(`l0: &l0 [x]\n${levels(9)}`)).toContain('too large');
  });

  test('Y48 a workflow with a key of JavaScript is read like any other', () => {
    expect(
      entries(at(parseYaml('jobs:\n  __proto__:\n    runs-on: a')[0], 'jobs')).map(({ key }) => key),
    ).toEqual(['__proto__']);
  });

  test('G15 a pointer of Git LFS is refused by name', () => {
    expect(refused('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n')).toContain(
      'Git LFS pointer',
    );
  });

  test.each([
    ['a: "b\nc: d"\n', 2],
    ['a: [b,\nc]', 2],
    ['a: b\n c: d', 2],
    ['a:\n    b: c\n  d: e', 3],
    ['a: b\nc', 2],
    ['a:\n  - b\n  c: d', 3],
    ['a: @b', 1],
    ["a: 'b' c", 1],
    ['a: - b', 1],
    ['a: |x\n  b', 1],
    ['a: [b', 1],
    ['a: "b', 1],
    ['a: b\n# c\n  d', 3],
  ])('%j is refused on line %d', (source, line) => {
    expect(refused(source)).toMatch(new RegExp(`^not well-formed YAML: .* @ ${line}$`));
    expect(refused(source, 11)).toMatch(new RegExp(` @ ${line + 10}$`));
    expect(oracle(source)).toBeNull();
  });
});
