import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { examine } from '../src/examine.js';
import type { Tree } from '../src/model.js';
import { readOptions } from '../src/options.js';
import { createMemory } from '../src/read.js';
import { holdsIn, noted, observed, used } from '../src/support/observed-tree.js';
import { perTreeAndKey } from '../src/support/per-tree.js';
import { filesBelow, treeOf } from './memory-host.js';

// What was read of one revision is used again for another, where everything that it depends on is the same. A reader
// that looks at something without its tree's knowledge would be caught here: each file is taken away in turn.

const options = readOptions({
  inputs: new Map(),
  config: null,
  hasBase: false,
  today: '2026-11-22',
  rules: [],
});

const folders = readdirSync('fixtures/readers').map((reader) => join('fixtures/readers', reader));

describe('a revision that lacks a file is judged as if nothing else had been read before', () => {
  test.each(folders)('%s', async (folder) => {
    for (const name of readdirSync(folder)) {
      const files = filesBelow(join(folder, name), ['expected.json']);
      const memory = createMemory();
      await examine(treeOf(files), options, memory);
      for (const path of Object.keys(files)) {
        const { [path]: _, ...others } = files;
        const again = await examine(treeOf(others), options, memory);
        expect({ name, path, ...again }).toEqual({ name, path, ...(await examine(treeOf(others), options)) });
      }
    }
  });
});

test('nothing is read again where nothing changed', async () => {
  const files = filesBelow('examples/shop', []);
  const memory = createMemory();
  const first = await examine(treeOf(files), options, memory);
  const readings = [...memory.readings.values()];
  expect(readings.length).toBeGreaterThan(0);
  await examine(treeOf({ ...files, 'NOTES.txt': 'new' }), options, memory);
  expect([...memory.readings.values()].flat()).toHaveLength(readings.length);
  expect(first.declarations.length).toBeGreaterThan(0);
});

test('the next revision is asked at once for all that the one before was asked for', async () => {
  const files = {
    '.github/workflows/test.yml':
      'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: sh scripts/test.sh\n',
    'scripts/test.sh': 'npm test\n',
  };
  const brought: string[][] = [];
  const watched = (): Tree => ({
    ...treeOf(files),
    preload: async (paths) => {
      brought.push([...paths]);
    },
  });
  const memory = createMemory();
  for (const tree of [watched(), watched()]) await examine(tree, options, memory);
  expect(brought.map((paths) => paths.includes('scripts/test.sh'))).toEqual([false, true]);
});

describe('a trace', () => {
  const paths = ['a', 'b', 'c', 'd/e', 'd/f'];
  const files = fc.dictionary(fc.constantFrom(...paths), fc.constantFrom('1', '2', 'a', 'b', 'c', 'd/e'));

  // A file's text may name another file: what is looked at depends on what was seen.
  const follow = perTreeAndKey((path, tree): string => {
    const text = tree.text(path);
    return text === null
      ? `no ${path}`
      : tree.has(text) && text > path
        ? `${path} > ${follow(text, tree)}`
        : text;
  });
  const program = (tree: Tree): string =>
    [follow('a', tree), follow('b', tree), tree.list(['d/*']).map((path) => follow(path, tree))].join();

  test('holds only where the result is the same', () => {
    fc.assert(
      fc.property(files, files, (one, other) => {
        const view = observed(treeOf(one));
        const result = noted(view, () => program(view));
        if (result.trace && holdsIn(result.trace, treeOf(other)))
          expect(program(treeOf(other))).toBe(result.value);
      }),
    );
  });

  test('holds on an equal tree, and not where a text that was used differs', () => {
    const view = observed(treeOf({ a: 'b', b: '1' }));
    const result = noted(view, () => program(view));
    const holds = (tree: Tree) => result.trace !== null && holdsIn(result.trace, tree);
    expect(holds(treeOf({ a: 'b', b: '1', unseen: 'x' }))).toBe(true);
    expect(holds(treeOf({ a: 'b', b: '2' }))).toBe(false);
    expect(holds(treeOf({ a: 'b', b: '1', 'd/e': '1' }))).toBe(false);
  });

  test('takes in what a result depends on that was computed before', () => {
    const view = observed(treeOf({ a: '1' }));
    const inner = noted(view, () => view.text('a'));
    const outer = noted(view, () => used(view, inner));
    expect(outer.trace && holdsIn(outer.trace, treeOf({ a: '2' }))).toBe(false);
  });

  test('is not kept for a tree that nobody observes', () => {
    expect(noted(treeOf({ a: '1' }), () => 1)).toEqual({ value: 1, trace: null });
  });
});
