import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import type { Options } from '../src/model.js';
import { configSchema } from '../src/options/config-file.js';
import { type Given, readOptions } from '../src/options.js';
import { UserError } from '../src/support/user-error.js';
import { parseYaml } from '../src/support/yaml.js';

const rules = ['database-engine-differs', 'version-differs', 'missing-service'];

const read = (text: string | null, inputs: Record<string, string> = {}, more: Partial<Given> = {}): Options =>
  readOptions({
    inputs: new Map(Object.entries(inputs)),
    config: text === null ? null : { file: '.github/parity.yml', text },
    hasBase: false,
    today: '2031-05-04',
    rules,
    ...more,
  });

const complaint = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError)
      return `${error.place ? `${error.place.line}: ` : ''}${error.message} | ${error.help}`;
    throw error;
  }
  return 'no complaint';
};

describe('defaults', () => {
  test('nothing given', () => {
    expect(read(null)).toEqual({
      failOn: 'high',
      scope: 'all',
      require: [],
      suggest: false,
      move: ['dev', 'ci'],
      onUnreadable: 'fail',
      production: [],
      environments: [],
      allow: [],
      rules: {},
      images: {},
      time: null,
      people: null,
      today: '2031-05-04',
      format: 'text',
      comment: 'on-findings',
      checkRun: false,
      issue: false,
      name: 'parity-gate',
    });
  });

  test('with something to compare with, only new findings count', () => {
    expect(read(null, {}, { hasBase: true }).scope).toBe('new');
    expect(read('scope: all', {}, { hasBase: true }).scope).toBe('all');
  });

  test.each(['', '# nothing yet\n', 'allow:\nproduction:\nrules:\n', '---\n'])(
    'empty is the default: %j',
    (text) => {
      expect(read(text)).toEqual(read(null));
    },
  );
});

describe('inputs', () => {
  test('win over the file, empty ones do not', () => {
    const file = 'fail-on: low\nname: api\ncheck-run: true\nrequire: [dev]\n';
    expect(read(file, { 'fail-on': '', name: '' })).toMatchObject({
      failOn: 'low',
      name: 'api',
      checkRun: true,
    });
    expect(read(file, { 'fail-on': 'none', name: 'web', 'check-run': 'FALSE' })).toMatchObject({
      failOn: 'none',
      name: 'web',
      checkRun: false,
    });
    expect(read(file, { require: 'ci, prod\r\nci\n' }).require).toEqual(['ci', 'prod']);
  });

  test.each([
    ['fail-on', 'hihg', 'fail-on must be one of high, medium, low, none, not hihg | Did you mean "high"?'],
    ['fail-on', 'HIGH', 'fail-on must be one of high, medium, low, none, not HIGH | Did you mean "high"?'],
    ['scope', 'everything', 'scope must be one of new, all, not everything | It can be: new, all.'],
    ['require', 'dev,stage', 'require must be one of dev, ci, prod, not stage | It can be: dev, ci, prod.'],
    ['check-run', 'yes', 'check-run must be true or false, not yes | Write true or false.'],
    [
      'format',
      'yaml',
      'format must be one of text, json, sarif, markdown, html, not yaml | It can be: text, json, sarif, markdown, html.',
    ],
    [
      'name',
      '<!-- x -->',
      'name cannot be <!-- x --> | Use at most 60 letters, digits, ".", "_", "-" and spaces.',
    ],
  ])('%s: %s', (name, value, expected) => {
    expect(complaint(() => read(null, { [name]: value }))).toBe(expected);
  });
});

const full = `# Everything that can be said.
fail-on: medium
scope: new
require: [dev, ci]
on-unreadable: strict
move: prod
suggest: true
comment: never
check-run: true
name: api
production:
  - engine: postgresql
    version: "15.10"
    flavour: aurora
    name: orders
    project: services/api
  - {engine: redis, version: 7, role: broker}
  - engine: s3
environments:
  other: ["deploy/staging/**"]
  prod:
    - deploy/
    - "compose.live.yml"
  ignore: docs/**
allow:
  - rule: missing-service
    reason: Search is switched off in tests.
    until: 2031-06-30
    role: search
    environments: ci
    engines: [opensearch]
rules:
  version-differs: off
  missing-service: low
images:
  registry.example.com:5000/team/orders-db: postgresql
time:
  enabled: false
people: {enabled: false}
issue: true
`;

test('everything that can be said', () => {
  expect(read(full)).toEqual({
    failOn: 'medium',
    scope: 'new',
    require: ['dev', 'ci'],
    suggest: true,
    move: ['prod'],
    onUnreadable: 'strict',
    production: [
      {
        role: 'database',
        engine: 'postgresql',
        version: '15.10',
        name: 'orders',
        project: 'services/api',
        flavour: 'aurora',
        at: { file: '.github/parity.yml', line: 12, column: 5 },
      },
      {
        role: 'broker',
        engine: 'redis',
        version: '7',
        name: null,
        project: null,
        flavour: null,
        at: { file: '.github/parity.yml', line: 17, column: 5 },
      },
      {
        role: 'storage',
        engine: 's3',
        version: null,
        name: null,
        project: null,
        flavour: null,
        at: { file: '.github/parity.yml', line: 18, column: 5 },
      },
    ],
    environments: [
      { glob: 'docs/**', environment: 'ignore' },
      { glob: 'deploy/', environment: 'prod' },
      { glob: 'compose.live.yml', environment: 'prod' },
      { glob: 'deploy/staging/**', environment: 'other' },
    ],
    allow: [
      {
        rule: 'missing-service',
        reason: 'Search is switched off in tests.',
        until: '2031-06-30',
        project: null,
        role: 'search',
        environments: ['ci'],
        engines: ['opensearch'],
        at: { file: '.github/parity.yml', line: 26, column: 5 },
      },
    ],
    rules: { 'version-differs': 'off', 'missing-service': 'low' },
    images: { 'registry.example.com:5000/team/orders-db': 'postgresql' },
    time: null,
    people: null,
    today: '2031-05-04',
    format: 'text',
    comment: 'never',
    checkRun: true,
    issue: true,
    name: 'api',
  });
});

const allow = (rest: string) => `allow:\n  - rule: version-differs\n    reason: known\n${rest}`;

const refused: readonly (readonly [string, string, string])[] = [
  [
    'unknown key',
    'name: a\nenviroments: {}\n',
    '2: unknown key "enviroments" | Did you mean "environments"?',
  ],
  [
    'unknown key, nothing near',
    'zzzzzz: 1\n',
    '1: unknown key "zzzzzz" | It can be: fail-on, scope, require,',
  ],
  [
    'unknown key below',
    'production:\n  - engine: redis\n    verison: 7\n',
    '3: unknown key "verison" in "production[0]" | Did you mean "version"?',
  ],
  [
    'unknown environment',
    'environments:\n  staging: [a]\n',
    '2: unknown key "staging" in "environments" | It can be: dev, ci, prod, other, ignore.',
  ],
  ['C02 a prototype', '__proto__: {}\n', '1: unknown key "__proto__" | It can be'],
  [
    'a list for a mapping',
    '- a\n- b\n',
    '1: the configuration must be a mapping, not a list | Write "key: value" lines below it.',
  ],
  [
    'a text for a mapping',
    'just words\n',
    '1: the configuration must be a mapping, not the string just words',
  ],
  [
    'a mapping for a list',
    'allow:\n  rule: x\n',
    '2: "allow" must be a list, not a map | Start each entry with "- ".',
  ],
  [
    'a word that is none',
    '\nfail-on: critical\n',
    '2: "fail-on" must be one of high, medium, low, none, not critical',
  ],
  ['a number for a word', 'scope: 1\n', '1: "scope" must be one of new, all, not 1'],
  ['a text for a truth', 'check-run: "true"\n', '1: "check-run" must be true or false, not the string true'],
  ['yes for a truth', 'check-run: yes\n', '1: "check-run" must be true or false, not the string yes'],
  ['a number for a text', 'name: 7\n', '1: "name" must be a text, not the number 7 | Put it in quotes.'],
  [
    'no engine',
    'production:\n  - version: 7\n',
    '2: "production[0].engine" is missing | Add engine: to this entry.',
  ],
  [
    'an engine with a slip',
    'production:\n  - engine: postgresqll\n',
    '2: "production[0].engine" is no engine of the catalogue: postgresqll | Did you mean "postgresql"?',
  ],
  [
    'a version that floats',
    'production:\n  - {engine: redis, version: latest}\n',
    '2: "production[0].version" is no version: latest | Write its numbers',
  ],
  [
    'a role that is none',
    'production:\n  - {engine: redis, role: queue}\n',
    '2: "production[0].role" must be one of database, cache, broker',
  ],
  [
    'C11 an allowance without reason',
    'allow:\n  - rule: version-differs\n',
    '2: "allow[0].reason" is missing',
  ],
  [
    'an allowance with an empty reason',
    'allow:\n  - {rule: version-differs, reason: " "}\n',
    '2: "allow[0].reason" is empty',
  ],
  [
    'C11 an allowance of everything',
    'allow:\n  - {rule: "*", reason: calm}\n',
    '2: "allow[0].rule" is no rule: * | It can be: database-engine-differs',
  ],
  [
    'a rule with a slip',
    'rules:\n  verson-differs: off\n',
    '2: "verson-differs" is no rule: verson-differs | Did you mean "version-differs"?',
  ],
  ['no day', allow('    until: 2031-02-30\n'), '4: "allow[0].until" is no day: 2031-02-30'],
  ['a date in words', allow('    until: next week\n'), '4: "allow[0].until" is no day: next week'],
  ['a list in a list', allow('    environments: [[ci]]\n'), '4: "allow[0].environments[0]" must be one of'],
  [
    'V07 braces',
    'environments:\n  dev: ["{a,b}/**"]\n',
    '2: "environments.dev[0]" has a pattern that holds braces',
  ],
  [
    'V07 a range',
    'environments:\n  dev: "{1..1000000}"\n',
    '2: "environments.dev" has a pattern that holds braces',
  ],
  [
    'V07 V08 an extended glob',
    'environments:\n  dev: ["+(a)+(b)"]\n',
    'has a pattern that holds braces, parentheses or "|"',
  ],
  ['negation', 'environments:\n  ci: ["!a"]\n', 'has a pattern that starts with "!"'],
  ['a way out', 'environments:\n  ci: ["../x"]\n', 'has a pattern that leaves the repository'],
  ['the root', 'environments:\n  ci: ["/etc/*"]\n', 'has a pattern that leaves the repository'],
  [
    'V07 a long pattern',
    `environments:\n  ci: ["${'a'.repeat(300)}"]\n`,
    'has a pattern that is longer than 256 characters',
  ],
  ['an image with a tag', 'images:\n  team/db:16: postgresql\n', '2: "team/db:16" is no name of an image'],
  ['a key twice', 'name: a\nscope: new\nname: b\n', '3: the key "name" stands twice, on lines 1 and 3'],
  ['two documents', 'name: a\n---\nname: b\n', '1: the configuration holds several documents'],
  ['no YAML', 'name: [a\n', '1: not well-formed YAML: a bracket is never closed'],
  [
    'C02 too many entries',
    `environments:\n  dev: [${'"a",'.repeat(1200)}]\n`,
    '2: "environments.dev" has 1200 entries, more than 1000',
  ],
  ['C02 too large', `# ${'x'.repeat(140_000)}\n`, '1: the configuration is larger than 128 KiB'],
];

describe('a wrong configuration is refused with its line', () => {
  test.each(refused)('%s', (_, text, expected) => {
    expect(complaint(() => read(text))).toContain(expected);
  });
});

test('whatever is in the file, the answer is options or a complaint with its line', () => {
  const word = fc.oneof(
    fc.constantFrom(...Object.keys(properties), 'dev', 'rule', 'engine', 'redis'),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, fc.constantFrom(': ', ':\n  ', ':\n  - ', ': [', '\n'), word)),
      (parts) => {
        const text = parts.map((part) => part.join('')).join('\n');
        const said = complaint(() => read(text));
        expect(said === 'no complaint' || /^\d+: /.test(said)).toBe(true);
      },
    ),
  );
});

const schemaFile = 'schema/parity.schema.json';
const properties = configSchema.properties as Record<string, unknown>;

describe('the published schema', () => {
  // UPDATE_FIXTURES=1 writes it.
  if (process.env.UPDATE_FIXTURES === '1')
    writeFileSync(schemaFile, `${JSON.stringify(configSchema, null, 2)}\n`);
  const ajv = new Ajv({ allowUnionTypes: true });
  formats.default(ajv);
  const valid = ajv.compile(configSchema);

  test('is what the code checks', () => {
    expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(configSchema);
  });

  test('accepts what the code accepts', () => {
    expect([plain(full), plain('allow:\nproduction:\nname: a\n')].map((data) => valid(data))).toEqual([
      true,
      true,
    ]);
  });

  // What no schema says: it knows neither catalogue, rules nor the cost of a pattern, and sees no duplicate key.
  const beyondSchema =
    /engine of|no rule|pattern that|no version|is empty|no name|twice|several|larger|must be a text|YAML|flow/;

  test.each(refused.filter(([, , expected]) => !beyondSchema.test(expected)))(
    'refuses what the code refuses: %s',
    (_, text) => {
      expect(valid(plain(text))).toBe(false);
    },
  );
});

function plain(text: string): unknown {
  const data = (node: ReturnType<typeof parseYaml>[number] | undefined): unknown => {
    if (!node) return null;
    if (node.kind === 'list') return node.items.map(data);
    if (node.kind === 'map')
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, data(value)]));
    if (node.type === 'number') return Number(node.text);
    return node.type === 'null' ? null : node.type === 'boolean' ? node.text === 'true' : node.text;
  };
  return data(parseYaml(text)[0]);
}
