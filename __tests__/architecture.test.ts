import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { violations } from './architecture.js';
import { writers } from './writers.js';

const sources = (): { path: string; text: string }[] =>
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative('src', path).split(sep).join('/'), text: readFileSync(path, 'utf8') };
    });

test('the dependency rule holds', () => {
  expect(sources().flatMap(violations)).toEqual([]);
});

// A result that is kept for a tree in any other way would be used where what it depends on has changed.
test('only one place keeps what was computed of a tree', () => {
  const keepers = sources().filter(({ text }) => /new (?:Weak)?Map<Tree\b/.test(text));
  expect(keepers.map(({ path }) => path)).toEqual(['support/observed-tree.ts', 'support/per-tree.ts']);
});

describe('the test itself can fail', () => {
  const broken = (path: string, line: string) => violations({ path, text: line });

  test.each([
    ['readers/compose.ts', "import { readFileSync } from 'node:fs';"],
    ['readers/compose.ts', "import { readFileSync } from 'fs';"],
    ['readers/compose.ts', "import { helm } from './helm.js';"],
    ['readers/compose.ts', "import { print } from '../hosts/terminal.js';"],
    ['rules/engine-differs.ts', "import * as core from '@actions/core';"],
    ['rules/engine-differs.ts', "import { compose } from '../readers/compose.js';"],
    ['outputs/sarif.ts', "const { Octokit } = await import('@octokit/rest');"],
    ['history/attribution.ts', "export * from '../hosts/git.js';"],
    ['support/yaml.ts', "import { compose } from '../readers/compose.js';"],
    ['catalog/images.ts', "import { readFileSync } from 'node:fs';"],
    ['align.ts', "import { git } from './hosts/git.js';"],
    ['model.ts', "import type { Node } from './support/node.js';"],
  ])('%s: %s', (path, line) => {
    expect(broken(path, line)).toHaveLength(1);
  });

  test('what is allowed stays allowed', () => {
    expect(broken('readers/compose.ts', "import { at } from '../support/node.js';")).toEqual([]);
    expect(broken('cli.ts', "import { git } from './hosts/git.js';")).toEqual([]);
  });
});

describe('there is one way out for each medium', () => {
  test('R02 nothing else writes', () => {
    expect(sources().flatMap(writers)).toEqual([]);
  });

  test.each([
    ['outputs/console.ts', "process.stdout.write('x');"],
    ['cli.ts', 'const { stderr } = process; stderr.write(text);'],
    ['cli.ts', "process.stdout['write'](text);"],
    ['rules/engine-differs.ts', "console.log('x');"],
    ['hosts/github.ts', "import { writeFileSync } from 'node:fs';"],
    ['hosts/github.ts', "import * as fs from 'node:fs';"],
    ['cli-commands/init.ts', "import { writeFile } from 'node:fs/promises';"],
    ['hosts/terminal.ts', "import {\n  existsSync,\n  appendFileSync,\n} from 'fs';"],
    ['action.ts', 'const file = process.env.GITHUB_OUTPUT;'],
    ['action/run.ts', 'print(`::warning::${text}`);'],
    ['action/run.ts', "print('::set-output name=a::' + text);"],
    ['hosts/runner.ts', "import { spawn } from 'node:child_process';"],
    ['cli.ts', 'process.exit(1);'],
    ['support/yaml.ts', 'return new Function(text);'],
    ['hosts/github/comment.ts', "await fetch('https://example.test');"],
  ])('%s: %s', (path, text) => {
    expect(writers({ path, text })).toHaveLength(1);
  });

  test('comments write nothing', () => {
    expect(
      writers({ path: 'cli.ts', text: '// process.exit() cuts what is printed\n/* console.log */\n' }),
    ).toEqual([]);
  });
});
