import { describe, expect, test } from '@jest/globals';
import { progressOn } from '../src/hosts/progress.js';
import { hasColour } from '../src/hosts/terminal.js';
import { treeOf } from './memory-host.js';

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, true],
  [{ FORCE_COLOR: '', NO_COLOR: '1' }, true, false],
])('colours with %j on a terminal: %s', (environment, isTerminal, expected) => {
  expect(hasColour(environment, isTerminal)).toBe(expected);
});

describe('progress', () => {
  const watched = (times: readonly number[]) => {
    const written: string[] = [];
    let at = 0;
    const progress = progressOn(
      (text) => void written.push(text),
      () => times[at++] ?? 0,
    );
    const tree = progress.watch(treeOf({ a1: '1', a2: '1', a3: '1', a4: '1' }));
    for (let i = 1; i < times.length; i++) expect(tree.text(`a${i}`)).toBe('1');
    return { progress, written };
  };

  test('shows nothing of a short run', () => {
    const { progress, written } = watched([0, 300, 600, 900]);
    progress.clear();
    expect(written).toEqual([]);
  });

  test('counts what a long run reads, now and then, and cleans up', () => {
    const { progress, written } = watched([0, 900, 1100, 1150, 1400]);
    progress.clear();
    progress.clear();
    expect(written).toEqual(['\r\u001b[Kfiles read: 2', '\r\u001b[Kfiles read: 4', '\r\u001b[K']);
  });

  test('says nothing where nobody watches', () => {
    expect(
      progressOn(null)
        .watch(treeOf({ a: '1' }))
        .text('a'),
    ).toBe('1');
  });
});
