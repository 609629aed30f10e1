import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  findRepository,
  GitFailure,
  git,
  mergeBase,
  type Repository,
  resolveCommit,
} from '../src/hosts/git.js';
import { listCommit, parentsOf, readObjects } from '../src/hosts/git-objects.js';
import { runStream } from '../src/hosts/git-stream.js';
import { objectTree } from '../src/hosts/object-tree.js';
import { workTree } from '../src/hosts/work-tree.js';
import type { Tree } from '../src/model.js';
import { UserError } from '../src/support/user-error.js';
import { writeFiles } from './files.js';
import { makeRepository, type TestRepository } from './git-repository.js';

let made: TestRepository;
let logged: string[];
const log = (text: string) => void logged.push(text);

beforeEach(() => {
  made = makeRepository();
  logged = [];
});
afterEach(() => made.remove());

const repository = (): Repository => findRepository(made.root) ?? missing();
const atCommit = (commit: string, below = ''): Tree =>
  objectTree(repository(), listCommit(repository(), commit), below);
const both = (): [string, Tree][] => {
  const commit = made.commit('all');
  return [
    ['work tree', workTree(made.root, log)],
    ['objects', atCommit(commit)],
  ];
};
const saidOf = (tree: Tree, path: string): string[] => {
  tree.text(path);
  return tree.notices().flatMap(({ at, text }) => (at.file === path ? [text] : []));
};

describe('what is there', () => {
  test('texts, lists and absence are the same from the work tree and from objects', async () => {
    made.write({ 'b.yml': 'b: 1\n', 'a/deep/c.yml': 'c: 1\n', '.hidden/d.yml': 'd: 1\n' });
    for (const [, tree] of both()) {
      await tree.preload(['b.yml', 'nowhere.yml']);
      expect(tree.list()).toEqual(['.hidden/d.yml', 'a/deep/c.yml', 'b.yml']);
      expect(tree.list(['**/*.yml', '!b.yml'])).toContain('a/deep/c.yml');
      expect([tree.text('b.yml'), tree.text('nowhere.yml'), tree.text('../b.yml'), tree.text('a')]).toEqual([
        'b: 1\n',
        null,
        null,
        null,
      ]);
      expect([tree.has('b.yml'), tree.has('a/deep'), tree.has('/etc/passwd')]).toEqual([true, false, false]);
      expect(tree.notices()).toEqual([]);
    }
  });

  test('the work tree shows what git does not ignore, tracked or not, and nothing that is gone', () => {
    made.commit('start', { '.gitignore': 'out/\n', 'kept.yml': 'a: 1\n', 'gone.yml': 'a: 1\n' });
    made.write({ 'new.yml': 'n: 1\n', 'out/x.yml': 'x: 1\n' });
    rmSync(join(made.root, 'gone.yml'));
    const tree = workTree(made.root, log);
    expect(['kept.yml', 'new.yml', 'out/x.yml', 'gone.yml'].map((path) => tree.has(path))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(saidOf(tree, 'gone.yml')).toEqual([]);
  });

  test('a folder inside a repository is a root of its own', () => {
    const commit = made.commit('all', { 'web/compose.yml': 'w: 1\n', 'webs/compose.yml': 'x: 1\n' });
    for (const tree of [workTree(join(made.root, 'web'), log), atCommit(commit, 'web')]) {
      expect(tree.list()).toEqual(['compose.yml']);
      expect(tree.text('compose.yml')).toBe('w: 1\n');
    }
  });

  test('a folder that git ignores, and one without git, are walked', () => {
    made.commit('start', { '.gitignore': 'out/\n' });
    made.write({ 'out/a/x.yml': 'x: 1\n', 'out/node_modules/y.yml': 'y: 1\n' });
    expect(workTree(join(made.root, 'out'), log).list()).toEqual(['a/x.yml']);
    const plain = mkdtempSync(join(tmpdir(), 'parity-plain-'));
    writeFiles(plain, { 'z.yml': 'z: 1\n' });
    expect(workTree(plain, log).text('z.yml')).toBe('z: 1\n');
    rmSync(plain, { recursive: true });
  });

  test('a repository that git cannot read is walked, and that is said', () => {
    made.commit('start', { 'a.yml': 'a: 1\n' });
    writeFileSync(join(made.root, '.git', 'index'), 'broken');
    expect(workTree(made.root, log).list()).toEqual(['a.yml']);
    expect(logged.join()).toContain('git ls-files');
  });
});

describe('names', () => {
  const names = [
    'new\nline::error::x.yml',
    '\u001b[31mred.yml',
    'tab\t.yml',
    '"quoted".yml',
    '`tick`$(id).yml',
    '|pipe|.yml',
    '<img>.yml',
    '\u202egnp.yml',
    '-rf.yml',
    '--output=x.yml',
    ':(glob)*.yml',
    `${'n'.repeat(240)}.yml`,
    'Compose.yml',
    'compose.YML',
  ];

  test('G01 G02 any name is read as it is', () => {
    made.write(Object.fromEntries(names.map((name) => [name, `name: ${names.indexOf(name)}\n`])));
    for (const [, tree] of both()) {
      expect(tree.list()).toEqual([...names].sort());
      for (const name of names) expect(tree.text(name)).toBe(`name: ${names.indexOf(name)}\n`);
    }
    expect(existsSync(join(made.root, 'x.yml'))).toBe(false);
  });
});

describe('what is not read, and said', () => {
  test('G04 symbolic links, wherever they lead', () => {
    made.write({ 'real.yml': 'a: 1\n' });
    symlinkSync('/etc/passwd', join(made.root, 'compose.yml'));
    symlinkSync('/proc/self/environ', join(made.root, '.env'));
    symlinkSync('/dev/zero', join(made.root, 'big.yml'));
    symlinkSync('real.yml', join(made.root, 'inside.yml'));
    for (const [, tree] of both())
      for (const path of ['compose.yml', '.env', 'big.yml', 'inside.yml']) {
        expect(tree.text(path)).toBeNull();
        expect(tree.has(path)).toBe(false);
        expect(saidOf(tree, path)).toEqual(['is a symbolic link, which is never followed']);
      }
  });

  test('G05 regular files below a symbolic link', () => {
    made.commit('start', { 'k8s/hostname': 'mine\n' });
    rmSync(join(made.root, 'k8s'), { recursive: true });
    symlinkSync('/etc', join(made.root, 'k8s'));
    const tree = workTree(made.root, log);
    expect(tree.text('k8s/hostname')).toBeNull();
    expect(tree.has('k8s/hostname')).toBe(false);
    const plain = mkdtempSync(join(tmpdir(), 'parity-plain-'));
    symlinkSync('/etc', join(plain, 'k8s'));
    expect(workTree(plain, log).list()).toEqual(['k8s']);
    rmSync(plain, { recursive: true });
  });

  test('G14 submodules', () => {
    made.commit('start', { 'a.yml': 'a: 1\n' });
    const head = made.git('rev-parse', 'HEAD');
    made.git('update-index', '--add', '--cacheinfo', `160000,${head},compose.yml`);
    made.git('commit', '-q', '-m', 'module');
    expect(saidOf(atCommit(made.git('rev-parse', 'HEAD')), 'compose.yml')).toEqual([
      'is a submodule, which is not read',
    ]);
    mkdirSync(join(made.root, 'compose.yml'));
    expect(saidOf(workTree(made.root, log), 'compose.yml')).toEqual(['is a submodule, which is not read']);
  });

  test('pipes, which would be waited on for ever', () => {
    made.commit('start', { 'pipe.yml': 'a: 1\n' });
    rmSync(join(made.root, 'pipe.yml'));
    execFileSync('mkfifo', [join(made.root, 'pipe.yml')]);
    expect(saidOf(workTree(made.root, log), 'pipe.yml')).toEqual(['is no regular file']);
  });

  test('G15 large files, binary files and pointers to large ones', () => {
    made.write({
      'large.yml': 'x'.repeat(4 * 1024 * 1024 + 1),
      'limit.yml': 'x'.repeat(4 * 1024 * 1024),
      'binary.yml': 'a: \0\n',
      'pointer.yml': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`,
    });
    for (const [, tree] of both()) {
      expect(saidOf(tree, 'large.yml')).toEqual([
        'has 4194305 bytes; files above 4194304 bytes are not read',
      ]);
      expect(saidOf(tree, 'binary.yml')).toEqual(['is no text: it holds NUL bytes']);
      expect(saidOf(tree, 'pointer.yml').join()).toContain('Git LFS');
      expect(tree.text('limit.yml')).toHaveLength(4 * 1024 * 1024);
      expect(tree.notices().every(({ unread }) => unread)).toBe(true);
    }
  });

  test('marks of the encoding are understood, stray bytes hide nothing', () => {
    const utf16 = Buffer.from('\ufeffimage: postgres:16\n', 'utf16le');
    made.write({
      'le.yml': utf16,
      'be.yml': Buffer.from(utf16).swap16(),
      'mark.yml': '\ufeffa: 1\n',
      'latin.yml': Buffer.from('# caf\xe9\nimage: redis:7\n', 'latin1'),
    });
    for (const [, tree] of both()) {
      expect(tree.text('le.yml')).toBe('image: postgres:16\n');
      expect(tree.text('be.yml')).toBe('image: postgres:16\n');
      expect(tree.text('mark.yml')).toBe('a: 1\n');
      expect(tree.text('latin.yml')).toContain('image: redis:7');
    }
  });

  test('contents that the clone left out', () => {
    made.commit('start', { 'a.yml': 'a: 1\n', 'b.yml': 'b: 1\n' });
    made.git('config', 'uploadpack.allowFilter', 'true');
    const partial = makeRepository('--filter=blob:none', '--no-checkout', `file://${made.root}`);
    const there = findRepository(partial.root) ?? missing();
    const entries = listCommit(there, partial.git('rev-parse', 'HEAD'));
    expect(saidOf(objectTree(there, entries), 'a.yml').join()).toContain('is not in this clone');
    partial.remove();
  });
});

describe('git itself', () => {
  test('G08 G09 starts nothing that a repository names', () => {
    const proof = join(made.root, '..', 'proof');
    const command = `touch ${proof}`;
    made.commit('start', { 'a.yml': 'a: 1\n', '.gitattributes': '*.yml filter=evil diff=evil\n' });
    for (const [key, value] of [
      ['core.fsmonitor', command],
      ['core.pager', command],
      ['core.sshCommand', command],
      ['diff.external', command],
      ['diff.evil.textconv', command],
      ['filter.evil.smudge', command],
      ['filter.evil.clean', command],
      ['alias.ls-files', `!${command}`],
    ] as const)
      made.git('config', key, value);
    const tree = workTree(made.root, log);
    const objects = atCommit(made.git('rev-parse', 'HEAD'));
    expect([tree.text('a.yml'), objects.text('a.yml')]).toEqual(['a: 1\n', 'a: 1\n']);
    expect(existsSync(proof)).toBe(false);
  });

  test('G08 an embedded bare repository is a folder with files, and its configuration is not read', () => {
    const proof = join(made.root, '..', 'proof');
    made.commit('start', {
      'sub/HEAD': 'ref: refs/heads/main\n',
      'sub/config': `[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tworktree = .\n\tfsmonitor = "touch ${proof}"\n`,
      'sub/objects/x': '',
      'sub/refs/x': '',
      'sub/compose.yml': 'a: 1\n',
    });
    expect(workTree(join(made.root, 'sub'), log).text('compose.yml')).toBe('a: 1\n');
    expect(existsSync(proof)).toBe(false);
  });

  test('G24 an environment of somebody else has no say', () => {
    const commit = made.commit('start', { 'a.yml': 'a: 1\n' });
    const before = { ...process.env };
    Object.assign(process.env, {
      GIT_DIR: '/nowhere',
      GIT_WORK_TREE: '/nowhere',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: 'false',
      GIT_OBJECT_DIRECTORY: '/nowhere',
    });
    try {
      expect(resolveCommit(repository(), 'HEAD')).toBe(commit);
    } finally {
      process.env = before;
    }
  });

  test.each([
    '--upload-pack=touch x',
    '-x',
    '--output=f',
    'a b',
    'HEAD..main',
    'main:a.yml',
    '',
    '$(id)',
    'a\nb',
  ])('G03 no reference: %j', (reference) => {
    made.commit('start', { 'a.yml': 'a: 1\n' });
    expect(() => resolveCommit(repository(), reference)).toThrow(UserError);
  });

  test('G23 references, parents, and where two branches parted', () => {
    const first = made.commit('first', { a: '1' });
    made.git('checkout', '-q', '-b', 'topic');
    const topic = made.commit('topic', { b: '1' });
    made.git('checkout', '-q', 'main');
    const second = made.commit('second', { c: '1' });
    made.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    const merge = made.git('rev-parse', 'HEAD');
    made.git('checkout', '-q', '--orphan', 'other');
    const orphan = made.commit('orphan', { d: '1' });
    expect(resolveCommit(repository(), 'topic')).toBe(topic);
    expect(resolveCommit(repository(), 'nowhere')).toBeNull();
    expect(parentsOf(repository(), merge)).toEqual([second, topic]);
    expect(parentsOf(repository(), '0'.repeat(40))).toBeNull();
    expect(mergeBase(repository(), topic, second)).toBe(first);
    expect(mergeBase(repository(), topic, orphan)).toBeNull();
  });

  test('G12 a shallow clone names the parents that it does not have', () => {
    const first = made.commit('first', { a: '1' });
    made.commit('second', { a: '2' });
    const shallow = makeRepository('--depth=1', `file://${made.root}`);
    const there = findRepository(shallow.root) ?? missing();
    expect(parentsOf(there, shallow.git('rev-parse', 'HEAD'))).toEqual([first]);
    expect(() => listCommit(there, first)).toThrow(GitFailure);
    shallow.remove();
  });

  test('G20 a missing object is left out, the others are there', () => {
    made.commit('start', { a: 'one', b: 'two' });
    const [a, b] = listCommit(repository(), made.git('rev-parse', 'HEAD')).map(({ sha }) => sha);
    const found = readObjects(repository(), [a ?? '', '1'.repeat(40), b ?? '']);
    expect(found.map(({ bytes }) => bytes.toString())).toEqual(['one', 'two']);
  });

  test('G20 a failure is one printable line', () => {
    made.commit('start', { a: '1' });
    expect(() => git(repository(), 'ls-tree', ['-r', '\u001b[31mnowhere'])).toThrow(
      /^git ls-tree: fatal: [ -~]+$/,
    );
  });
});

test('G07 a folder whose name begins like another one is not inside it', () => {
  const commit = made.commit('start', { 'repo/a.yml': 'a: 1\n', 'repo-evil/b.yml': 'b: 1\n' });
  const tree = atCommit(commit, 'repo');
  expect(tree.list()).toEqual(['a.yml']);
  expect([tree.text('../repo-evil/b.yml'), tree.text('-evil/b.yml')]).toEqual([null, null]);
  expect(workTree(join(made.root, 'repo'), log).list()).toEqual(['a.yml']);
});

test('G17 two paths that differ in case alone are two files', () => {
  made.write({ 'docker-compose.yml': 'a: 1\n', 'Docker-Compose.yml': 'a: 2\n' });
  const tree = atCommit(made.commit('start'));
  expect([tree.text('docker-compose.yml'), tree.text('Docker-Compose.yml')]).toEqual(['a: 1\n', 'a: 2\n']);
});

test('G19 a work tree that changes meanwhile is not what is judged', () => {
  const tree = atCommit(made.commit('start', { 'a.yml': 'a: 1\n' }));
  made.write({ 'a.yml': 'a: 2\n' });
  made.git('checkout', '-q', '--orphan', 'other');
  expect(tree.text('a.yml')).toBe('a: 1\n');
});

test('G20 a lock is not waited for, a corrupt object is not read', () => {
  const commit = made.commit('start', { 'a.yml': 'a: 1\n', 'b.yml': 'b: 1\n' });
  writeFileSync(join(made.root, '.git', 'index.lock'), '');
  expect(workTree(made.root, log).list()).toEqual(['a.yml', 'b.yml']);
  const sha = made.git('rev-parse', `${commit}:a.yml`);
  const object = join(made.root, '.git', 'objects', sha.slice(0, 2), sha.slice(2));
  chmodSync(object, 0o644);
  writeFileSync(object, 'broken');
  const tree = atCommit(commit);
  expect([tree.text('a.yml'), tree.text('b.yml')]).toEqual([null, 'b: 1\n']);
  expect(saidOf(tree, 'a.yml')).toHaveLength(1);
});

describe('how git is called', () => {
  /** Runs with a program of that name instead of git. */
  function instead(script: string, run: () => unknown): void {
    const folder = mkdtempSync(join(tmpdir(), 'parity-fake-git-'));
    const before = { ...process.env };
    writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    Object.assign(process.env, {
      PATH: `${folder}:${before.PATH}`,
      LD_PRELOAD: '',
      GIT_SSH_COMMAND: 'x',
      PAGER: 'x',
    });
    try {
      run();
    } finally {
      process.env = before;
      rmSync(folder, { recursive: true });
    }
  }

  test('G10 G24 with these settings and variables, and no other', () => {
    const seen = join(made.root, 'seen');
    instead(`for a in "$@"; do echo "$a"; done > ${seen}; env >> ${seen}`, () =>
      git(repository(), 'ls-tree', ['-r']),
    );
    const lines = readFileSync(seen, 'utf8').trim().split('\n');
    const gitDir = join(made.root, '.git');
    const settings = [
      'safe.bareRepository=explicit',
      `safe.directory=${made.root}`,
      'core.fsmonitor=false',
      'core.hooksPath=/dev/null',
      'core.pager=cat',
      'diff.external=',
      'log.showSignature=false',
      'protocol.allow=never',
    ];
    expect(lines.slice(0, 22)).toEqual([
      `--git-dir=${gitDir}`,
      `--work-tree=${made.root}`,
      ...settings.flatMap((setting) => ['-c', setting]),
      '--no-optional-locks',
      '--literal-pathspecs',
      'ls-tree',
      '-r',
    ]);
    const variables = lines.slice(22).map((line) => line.split('=', 1)[0] ?? '');
    expect(variables.filter((name) => !['PWD', 'SHLVL', '_', 'OLDPWD'].includes(name)).sort()).toEqual([
      'GIT_ATTR_NOSYSTEM',
      'GIT_CONFIG_GLOBAL',
      'GIT_CONFIG_NOSYSTEM',
      'GIT_NO_LAZY_FETCH',
      'GIT_NO_REPLACE_OBJECTS',
      'GIT_TERMINAL_PROMPT',
      'HOME',
      'LC_ALL',
      'PATH',
    ]);
    expect(lines).toContain('LC_ALL=C');
    expect(existsSync(lines.find((line) => line.startsWith('HOME='))?.slice(5) ?? '/')).toBe(false);
  });

  test('G25 what prints without end is stopped', () => {
    instead('exec yes', () => expect(() => git(repository(), 'ls-tree', ['-r'])).toThrow(/bytes of output/));
  });

  test('G25 what never ends is stopped', async () => {
    const waiting = runStream(
      { args: ['cat-file', '--batch'], command: 'cat-file', cwd: made.root, env: process.env },
      { deadline: 200, input: '', take: () => {} },
    );
    await expect(waiting).resolves.toBeUndefined();
    const folder = mkdtempSync(join(tmpdir(), 'parity-fake-git-'));
    writeFileSync(join(folder, 'git'), '#!/bin/sh\nexec sleep 600\n', { mode: 0o755 });
    const stuck = runStream(
      { args: [], command: 'log', cwd: folder, env: { PATH: `${folder}:${process.env.PATH}` } },
      { deadline: 200, take: () => {} },
    );
    await expect(stuck).rejects.toThrow('no answer within 0.2 s');
    rmSync(folder, { recursive: true });
  });
});

test('nothing that is read leaves anything behind', () => {
  const commit = made.commit('start', { 'a.yml': 'a: 1\n' });
  const before = readdirSync(join(made.root, '.git')).sort();
  workTree(made.root, log).text('a.yml');
  atCommit(commit).text('a.yml');
  expect(readdirSync(join(made.root, '.git')).sort()).toEqual(before);
});

test('G16 deep and wide', () => {
  const deep = `${'d/'.repeat(300)}compose.yml`;
  const wide = Object.fromEntries(
    Array.from({ length: 3000 }, (_, i) => [`w/${i}/compose.yml`, `n: ${i}\n`]),
  );
  made.write({ ...wide, [deep]: 'deep: 1\n' });
  for (const [, tree] of both()) {
    expect(tree.list()).toHaveLength(3001);
    expect(tree.text(deep)).toBe('deep: 1\n');
    expect(tree.text('w/2999/compose.yml')).toBe('n: 2999\n');
  }
});

function missing(): never {
  throw new Error('no repository');
}
