import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { erbValue, rubyFallback, withoutErb } from '../src/support/erb.js';
import { readIni } from '../src/support/ini.js';
import { javaScriptObjects } from '../src/support/javascript-objects.js';
import { constantsIn, javaScriptChoices } from '../src/support/javascript-values.js';
import { locatedMatches } from '../src/support/matches.js';
import { phpArrays, phpValue } from '../src/support/php-arrays.js';
import { propertyValue, readProperties } from '../src/support/properties.js';
import { rubyAssignments } from '../src/support/ruby-lines.js';
import { environmentOfName, environmentOfSwitch } from '../src/support/settings-words.js';

describe('embedded Ruby', () => {
  test('leaves the lines where they were and names its expressions', () => {
    const erb = withoutErb('a: <%= one %>\n<% if x\n y %>\nb: "x<%= two %>y"\n<%# gone %>\nc: <% open');
    expect(erb.text).toBe('a: erb_0_erb\n\n\nb: "xerb_1_erby"\n\nc: <% open');
    expect(erb.expressions).toEqual([' one ', ' two ']);
    expect(erbValue('xerb_1_erby', erb)).toEqual({ text: 'xy', keys: [] });
  });

  test.each([
    ['ENV.fetch("A_B", "sqlite3")', 'sqlite3', ['A_B']],
    ["ENV.fetch('A_B') { 'mysql2' }", 'mysql2', ['A_B']],
    ['ENV.fetch("A_B") do :redis end', 'redis', ['A_B']],
    ['(ENV["A_B"] || "x").to_sym', 'x', ['A_B']],
    ['ENV["A_B"].presence || :x', 'x', ['A_B']],
    ['ENV["A_B"]', null, ['A_B']],
    ['"literal"', 'literal', []],
    ['Rails.root.join("x")', null, []],
  ])('%s', (expression, text, keys) => {
    expect(rubyFallback(expression)).toEqual({ text, keys });
  });

  test('keeps every line of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<%', '%>', '<%=', '\n', 'a', ': ', '#')), (parts) => {
        const text = parts.join('');
        expect(withoutErb(text).text.split('\n').length).toBe(text.split('\n').length);
      }),
    );
  });
});

test('assignments of Ruby stand under the conditions around and behind them', () => {
  const source = [
    'if Rails.env.production?',
    '  config.a = 1 # config.a = 2',
    '  unless ENV["X"]',
    '    config.a =',
    '      3',
    '  end',
    'elsif other?',
    '  config.a = 4',
    'else',
    '  config.a = "#{5}" if ready?',
    'end',
    '# config.a = 6',
    'config.a == 7',
    'config.a = 8',
  ].join('\n');
  const found = rubyAssignments(source, /^config\.(a)[ ]*=(?!=)/);
  expect(
    found.map(({ value, line, conditions }) => [
      value,
      line,
      conditions.map((one) => `${one.holds} ${one.text}`),
    ]),
  ).toEqual([
    ['1', 2, ['true Rails.env.production?']],
    ['3', 4, ['true Rails.env.production?', 'false ENV["X"]']],
    ['4', 8, ['true other?']],
    ['"#{5}"', 10, ['false other?', 'true ready?']],
    ['8', 14, []],
  ]);
});

describe('arrays of PHP', () => {
  test('keys, calls, comments and old arrays', () => {
    const source = `<?php
// 'a' => 'comment'
return array(
  'a' => env('KEY_A', 'x'), # 'b' => 1
  /* 'c' => 2,
  */ 'nested' => [ 'd' => strtr('x, y', ['=>' => ',']) ],
  "g" => "it's",
);`;
    expect(phpArrays(source).map(({ path, value, line }) => [path.join('.'), value, line])).toEqual([
      ['a', "env('KEY_A', 'x')", 4],
      ['nested.d', "strtr('x, y', ['=>' => ','])", 6],
      ['g', '"it\'s"', 7],
    ]);
  });

  test.each([
    ["env('KEY_A', env('KEY_B', 'x'))", { text: 'x', keys: ['KEY_A', 'KEY_B'] }],
    ["(string) env('KEY_A')", { text: null, keys: ['KEY_A'] }],
    ["'plain'", { text: 'plain', keys: [] }],
    ['compute()', { text: null, keys: [] }],
  ])('%s', (code, expected) => {
    expect(phpValue(code)).toEqual(expected);
  });
});

describe('objects of JavaScript', () => {
  test('names, sections, spreads, comments and strings', () => {
    const source = `// a: { b: 1 }
const shared = { client: 'pg', pool: { min: 1 } };
/* ignored: { client: 'x' } */
module.exports = {
  test: { ...shared, url: \`a\${1}\` },
  'staging-2': shared,
  run() { return { client: 'inner' }; },
};
exports.late = { client: "mysql2" };
export default defineConfig({ dialect, globs: ['src/**/*.ts'] });`;
    expect(javaScriptObjects(source).map(({ path, value, line }) => [path.join('.'), value, line])).toEqual([
      ['shared.client', "'pg'", 2],
      ['shared.pool.min', '1', 2],
      ['.test....', 'shared', 5],
      ['.test.url', '`a${1}`', 5],
      ['.staging-2', 'shared', 6],
      ['..client', "'inner'", 7],
      ['late.client', '"mysql2"', 9],
      ['defineConfig.dialect', 'dialect', 10],
      ['defineConfig.globs', "['src/**/*.ts'", 10],
    ]);
  });

  test.each([
    ["'pg' as const", ['pg - -']],
    ["process.env.DB_CLIENT || 'sqlite3'", ['sqlite3 DB_CLIENT -']],
    ["process.env['DB_CLIENT'] ?? 'pg'", ['pg DB_CLIENT -']],
    ["env('DB_CLIENT', 'sqlite')", ['sqlite DB_CLIENT -']],
    ["process.env.NODE_ENV === 'test' ? 'sqlite' : 'pg'", ['sqlite - ci', 'pg - -']],
    ["isProduction ? 'pg' : 'sqlite'", ['pg - prod', 'sqlite - -']],
    ['named', ['mysql - -']],
    ['process.env.DB_CLIENT', []],
    ['pick()', []],
  ])('%s', (code, expected) => {
    const constants = constantsIn("export const named: string = 'mysql';");
    const found = javaScriptChoices(code, constants);
    expect(found.map((one) => `${one.text} ${one.keys[0] ?? '-'} ${one.environment ?? '-'}`)).toEqual(
      expected,
    );
  });
});

describe('INI and properties', () => {
  test('values over several lines, comments, both separators', () => {
    expect(readIni('[a]\nb = 1\n  2\n; c = 3\n\n[d]\ne: f=g\nh\n')).toEqual([
      {
        section: 'a',
        key: 'b',
        lines: [
          { text: '1', line: 2 },
          { text: '2', line: 3 },
        ],
      },
      { section: 'd', key: 'e', lines: [{ text: 'f=g', line: 7 }] },
      { section: 'd', key: 'h', lines: [] },
    ]);
  });

  test('properties of several documents, in one spelling', () => {
    const source = 'a.driver-class-name=x\n# b=1\n#---\nC_D : y\\\n  z\n! e=2\nf g';
    expect(readProperties(source)).toEqual([
      [{ key: 'a.driverclassname', value: 'x', line: 1 }],
      [
        { key: 'cd', value: 'yz', line: 4 },
        { key: 'f', value: 'g', line: 7 },
      ],
    ]);
    expect(propertyValue('${DB_URL:${OTHER:jdbc:h2:mem}}')).toEqual({
      text: 'jdbc:h2:mem',
      keys: ['DB_URL', 'OTHER'],
    });
  });
});

test('matches know their first and last line', () => {
  const found = locatedMatches('a\n\n  key:\n  x\nkey: y', /(?:^|\s)key:\s*(\w)/g);
  expect(found.map(({ groups, line, lastLine }) => [groups[1], line, lastLine])).toEqual([
    ['x', 3, 4],
    ['y', 5, 5],
  ]);
});

test.each([
  ['TestingConfig', 'ci'],
  ['E2E', 'ci'],
  ['ContinuousIntegration', 'ci'],
  ['local_settings', 'dev'],
  ['prod-eu', 'prod'],
  ['preproduction', 'other'],
  ['production_staging', 'other'],
  ['delivery', null],
  ['latest', null],
  ['contest', null],
])('%s is %s', (name, environment) => {
  expect(environmentOfName(name)).toBe(environment);
});

test.each([
  ['DJANGO_DEBUG', 'dev'],
  ['IS_PRODUCTION', 'prod'],
  ['TESTING', 'ci'],
  ['GITHUB_ACTIONS', 'ci'],
  ['DYNO', 'prod'],
  ['LATEST', null],
  ['REPRODUCTION_RATE', null],
])('the switch %s is on in %s', (name, environment) => {
  expect(environmentOfSwitch(name)).toBe(environment);
});
