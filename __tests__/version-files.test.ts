import { describe, expect, test } from '@jest/globals';
import { versionFromFile } from '../src/support/version-files.js';
import { refusal } from './refusal.js';

const read = (path: string, text: string) =>
  versionFromFile(path, text).map(({ engine, version, versions, pin, line }) => {
    const shown = versions.length > 0 ? versions.join(' ') : (version ?? pin);
    return `${line}: ${engine} ${shown}`;
  });

describe('files of version managers', () => {
  test.each([
    ['.nvmrc', 'v22.13.1\n', '1: node 22.13.1'],
    ['web/.nvmrc', '# why\n\nlts/jod # the even one\n', '3: node 22'],
    ['.nvmrc', 'lts/*', '1: node floating'],
    ['.nvmrc', 'lts/-1', '1: node floating'],
    ['.nvmrc', 'node', '1: node floating'],
    ['.node-version', '20', '1: node 20'],
    ['.node-version', '20.x', '1: node 20'],
    ['.python-version', '3.10', '1: python 3.10'],
    ['.python-version', '3.12.1\n3.11.9\n', '1: python 3.12.1 3.11.9'],
    ['.python-version', 'pypy3.10-7.3.12', '1: python unresolved'],
    ['.python-version', 'cpython-3.13', '1: python 3.13'],
    ['.ruby-version', 'ruby-3.4.9\r\n', '1: ruby 3.4.9'],
    ['.ruby-version', 'jruby-9.4.2.0', '1: ruby unresolved'],
    ['.java-version', 'temurin-21.0.1+12', '1: java 21.0.1'],
    ['.java-version', 'openjdk64-17.0', '1: java 17.0'],
    ['.java-version', '1.8', '1: java 1.8'],
    ['.go-version', '1.22', '1: go 1.22'],
    ['rust-toolchain', '1.75.0', '1: rust 1.75.0'],
    ['rust-toolchain', 'stable', '1: rust floating'],
    ['rust-toolchain.toml', '[toolchain]\nchannel = "1.75"\n', '2: rust 1.75'],
    ['global.json', '{\n "sdk": {\n  "version": "8.0.100"\n }\n}', '3: dotnet 8.0.100'],
    ['.sdkmanrc', '# env\njava=21.0.1-tem\n', '2: java 21.0.1'],
  ])('%s %j', (path, text, expected) => {
    expect(read(path, text)).toEqual([expected]);
  });

  test('.tool-versions declares runtimes and engines, and no other tools', () => {
    const text = [
      'nodejs 24.13.0',
      '# ruby 2.7',
      'ruby 3.4.9 3.3.0',
      'postgres 16.8',
      'redis 7.0.0',
      'elixir 1.17.2-otp-27',
      'java corretto-17.0.9.8.1',
      'terraform 1.5.0',
      'golang latest',
      'python ref:main',
      'sqlite 3.45.0',
    ];
    expect(read('.tool-versions', text.join('\n'))).toEqual([
      '1: node 24.13.0',
      '3: ruby 3.4.9',
      '4: postgresql 16.8',
      '5: redis 7.0.0',
      '6: elixir 1.17.2',
      '7: java 17.0.9.8.1',
      '9: go floating',
      '10: python unresolved',
    ]);
  });

  test.each(['mise.toml', '.mise.toml', '.config/mise.toml', 'mise.ci.toml'])('%s', (path) => {
    const text = [
      '[env]',
      'NODE_VERSION = "18"',
      '[tools]',
      'node = "22"',
      '"core:python" = ["3.12", "3.11"]',
      'go = { version = "prefix:1.23" }',
      'java = "temurin-21"',
      'postgres = "16.8"',
      '"npm:prettier" = "3"',
      'ruby = "{{ env.RUBY }}"',
    ];
    expect(read(path, text.join('\n'))).toEqual([
      '4: node 22',
      '5: python 3.12 3.11',
      '6: go 1.23',
      '7: java 21',
      '8: postgresql 16.8',
      '10: ruby unresolved',
    ]);
  });
});

describe('manifests', () => {
  const node = (range: string) => read('package.json', JSON.stringify({ engines: { node: range } }))[0];
  const python = (range: string) => read('pyproject.toml', `[project]\nrequires-python = "${range}"`)[0];
  const php = (range: string) => read('composer.json', JSON.stringify({ require: { php: range } }))[0];
  const ruby = (requirement: string) => read('Gemfile', `ruby ${requirement}`)[0];

  test.each([
    [node('24'), '1: node 24'],
    [node('22.x'), '1: node 22'],
    [node('^22.13.0'), '1: node 22'],
    [node('>=22.0.0 <23'), '1: node 22'],
    [node('>=18 <21'), '1: node 18 19 20'],
    [node('>=20.12 <21 || 22 || 24'), '1: node 20 22 24'],
    [node('>=22.0.0'), '1: node unresolved'],
    [node('*'), '1: node unresolved'],
    [node('no range'), '1: node unresolved'],
    [python('~=3.14.0'), '2: python 3.14'],
    [python('>=3.12,<3.13'), '2: python 3.12'],
    [python('>=3.10, !=3.10.1, <3.13'), '2: python 3.10 3.11 3.12'],
    [python('==3.12.*'), '2: python 3.12'],
    [python('>=3.11'), '2: python unresolved'],
    [python('>=3.11,<4'), '2: python unresolved'],
    [php('^8.2'), '1: php unresolved'],
    [php('~8.3.0'), '1: php 8.3'],
    [php('8.2.* || 8.3.*'), '1: php 8.2 8.3'],
    [php('>=8.1 <8.3'), '1: php 8.1 8.2'],
    [ruby('"3.3.0"'), '1: ruby 3.3.0'],
    [ruby("'~> 3.3.0', '>= 3.3.1'"), '1: ruby 3.3'],
    [ruby('("3.4.1") # why'), '1: ruby 3.4.1'],
    [ruby('file: ".ruby-version"'), undefined],
    [ruby('ENV["RUBY"] || "3.3"'), undefined],
  ])('%s', (found, expected) => {
    expect(found).toBe(expected);
  });

  test('what tools obey comes first', () => {
    const manifest = { volta: { node: '20.11.1' }, engines: { node: '>=18' }, packageManager: 'pnpm@9.1.0' };
    expect(read('package.json', JSON.stringify(manifest, null, 1))).toEqual([
      '3: node 20.11.1',
      '6: node unresolved',
    ]);
    expect(
      read('composer.json', '{"require": {"php": "^8.1"},\n"config": {"platform": {"php": "8.2.7"}}}'),
    ).toEqual(['2: php 8.2.7']);
    expect(read('go.mod', 'module a\n\ngo 1.22 // least\n\ntoolchain go1.23.4\n')).toEqual(['5: go 1.23.4']);
    expect(read('go.mod', 'module a\ngo 1.22\nrequire (\n\tgo.uber.org/zap v1.2.3\n)')).toEqual([
      '2: go 1.22',
    ]);
    expect(read('pyproject.toml', '[tool.poetry.dependencies]\npython = "~3.12"')).toEqual([
      '2: python 3.12',
    ]);
    expect(read('Pipfile', '[requires]\npython_version = "3.12"')).toEqual(['2: python 3.12']);
    expect(read('runtime.txt', 'python-3.13.x\n')).toEqual(['1: python 3.13']);
  });

  test('nothing where nothing is declared', () => {
    expect(read('package.json', '{"name": "a"}')).toEqual([]);
    expect(read('runtime.txt', 'just a text')).toEqual([]);
    expect(read('.nvmrc', '\n# nothing\n')).toEqual([]);
    expect(read('README.md', 'node 22')).toEqual([]);
    expect(refusal(() => read('package.json', '['))).toContain('not well-formed JSON');
  });
});

describe('V01 a hostile requirement ends soon and says nothing', () => {
  const requirements = [
    ' '.repeat(100_000),
    '1||'.repeat(20_000),
    '9'.repeat(400_000),
    '>=3.'.repeat(60),
    '1 2 3 '.repeat(40),
  ];

  test.each(requirements)('%#', (requirement) => {
    const files = {
      'package.json': JSON.stringify({ engines: { node: requirement } }),
      'composer.json': JSON.stringify({ require: { php: requirement } }),
      'pyproject.toml': `[project]\nrequires-python = "${requirement}"`,
      Gemfile: `ruby ${requirement}x "${requirement}"`,
      'go.mod': `go ${requirement}`,
      'rust-toolchain': requirement.replaceAll(' ', '\n'),
      '.tool-versions': `ruby ${requirement}`,
    };
    for (const [path, text] of Object.entries(files))
      expect(versionFromFile(path, text).every(({ version }) => (version ?? '').length < 10)).toBe(true);
  });
});
