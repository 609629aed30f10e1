import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findRepository, type Repository } from '../src/hosts/git.js';
import { changedPaths } from '../src/hosts/history/changed-paths.js';
import { commitParser, readCommits } from '../src/hosts/history/commit-log.js';
import { readTags } from '../src/hosts/history/tags.js';
import { makeRepository, type TestRepository } from './git-repository.js';

let made: TestRepository;
let repository: Repository;
beforeEach(() => {
  made = makeRepository();
  repository = findRepository(made.root) as Repository;
});
afterEach(() => made.remove());

const seconds = (time: string): number => Date.parse(time) / 1000;

describe('the log of commits', () => {
  test('holds parents, both dates, people, co-authors and what was picked from where', async () => {
    made.at('2031-01-01T10:00:00Z');
    const one = made.commit('one');
    made.git('checkout', '-q', '-b', 'topic');
    made.at('2031-01-02T10:00:00Z', 'Grace');
    const message = `two: ünï\n\nwhy\n\nCo-authored-by: Lin Ko <Lin@Example.test>\n(cherry picked from commit ${'a'.repeat(40)})`;
    const two = made.commit(message);
    made.git('checkout', '-q', 'main');
    made.at('2031-01-03T10:00:00Z');
    made.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    const head = made.git('rev-parse', 'HEAD');
    const commits = new Map((await readCommits(repository, { from: [head] })).map((one) => [one.sha, one]));
    expect([...commits.keys()].sort()).toEqual([one, two, head].sort());
    expect(commits.get(head)?.parents).toEqual([one, two]);
    expect(commits.get(one)?.parents).toEqual([]);
    expect(commits.get(two)).toMatchObject({
      authored: seconds('2031-01-02T10:00:00Z'),
      committed: seconds('2031-01-02T10:00:00Z'),
      author: { name: 'Grace', emailKey: 'grace@example.test', login: null, bot: null },
      committer: { emailKey: 'grace@example.test' },
      coAuthors: [{ name: 'Lin Ko', emailKey: 'lin@example.test' }],
      subject: 'two: ünï',
      cherryPickedFrom: ['a'.repeat(40)],
      paths: null,
    });
  });

  test('stops at what was read already, and reads nothing where nothing is asked', async () => {
    const one = made.commit('one');
    const two = made.commit('two');
    expect(await readCommits(repository, { from: [] })).toEqual([]);
    const found = await readCommits(repository, { from: [two], not: [one] });
    expect(found.map(({ sha }) => sha)).toEqual([two]);
  });

  test('takes the platform for nobody, and addresses through the mail map', async () => {
    made.write({ '.mailmap': 'Ada Lovelace <ada@work.test> <ada@example.test>\n' });
    made.commit('one');
    made.git('-c', 'user.name=GitHub', 'commit', '-q', '--allow-empty', '-m', 'two');
    const [commit] = await readCommits(repository, { from: [made.git('rev-parse', 'HEAD')] });
    expect(commit?.author).toMatchObject({ name: 'Ada Lovelace', emailKey: 'ada@work.test' });
    const line = [
      'b'.repeat(40),
      '',
      '1',
      '2',
      'Ada',
      'ada@x.test',
      'GitHub',
      'noreply@github.com',
      's',
      '',
      '',
    ];
    expect(commitParser()(Buffer.from(line.join('\0')))[0]?.committer).toBeNull();
  });

  test('may come in pieces of any size', () => {
    const line = (i: number) =>
      [
        `${i}`.padStart(40, '0'),
        '',
        '1',
        '2',
        'Zoë',
        'z@x.test',
        'Zoë',
        'z@x.test',
        `№ ${i}`,
        'body\n',
        '',
      ].join('\0');
    const whole = Buffer.from([0, 1, 2, 3].map(line).join(''));
    const expected = commitParser()(whole);
    expect(expected.map(({ subject }) => subject)).toEqual(['№ 0', '№ 1', '№ 2', '№ 3']);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (sizes) => {
        const parse = commitParser();
        const found = [];
        for (let start = 0, i = 0; start < whole.length; i++) {
          const size = sizes[i % sizes.length] ?? 1;
          found.push(...parse(whole.subarray(start, start + size)));
          start += size;
        }
        expect(found).toEqual(expected);
      }),
    );
  });

  test('a message without end is given up, in linear time', () => {
    const parse = commitParser();
    const piece = Buffer.alloc(64 * 1024, 'x');
    const feed = () => {
      for (let i = 0; i < 1100; i++) parse(piece);
    };
    expect(feed).toThrow('a message of more than');
  });

  test('refuses what is no name of an object', async () => {
    made.commit('one');
    await expect(readCommits(repository, { from: ['--all'] })).rejects.toThrow('not the name');
  });

  test('fails where a commit is missing, instead of telling half', async () => {
    made.commit('one');
    await expect(readCommits(repository, { from: ['f'.repeat(40)] })).rejects.toThrow('git log');
  });
});

test('the paths of a commit are those that differ from its first parent', async () => {
  const one = made.commit('one', { 'api/a.ts': '1', 'ä b.txt': '1' });
  made.git('checkout', '-q', '-b', 'topic');
  const two = made.commit('two', { 'web/b.ts': '1' });
  made.git('checkout', '-q', 'main');
  const three = made.commit('three', { 'api/a.ts': '2' });
  made.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
  const four = made.git('rev-parse', 'HEAD');
  const found = await changedPaths(repository, [one, two, three, four]);
  expect([...found].map(([sha, paths]) => [sha, [...paths].sort()])).toEqual(
    expect.arrayContaining([
      [one, ['api/a.ts', 'ä b.txt']],
      [two, ['web/b.ts']],
      [three, ['api/a.ts']],
      [four, ['web/b.ts']],
    ]),
  );
});

test('tags: with a date of their own or without, and only those of commits', () => {
  made.at('2031-01-01T10:00:00Z');
  const one = made.commit('one', { 'a.txt': '1' });
  made.git('tag', 'v1.0.0');
  made.at('2031-01-05T10:00:00Z', 'Grace');
  made.git('tag', '-a', 'v1.1.0', '-m', 'release');
  made.git('tag', 'tree', 'HEAD^{tree}');
  expect(readTags(repository)).toEqual([
    { name: 'v1.0.0', sha: one, at: seconds('2031-01-01T10:00:00Z'), tagger: null },
    {
      name: 'v1.1.0',
      sha: one,
      at: seconds('2031-01-05T10:00:00Z'),
      tagger: { name: 'Grace', emailKey: 'grace@example.test', login: null, id: null, bot: null },
    },
  ]);
});
