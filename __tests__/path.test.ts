import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { directoryOf, fileNameOf, resolvePath } from '../src/support/path.js';

test.each([
  ['', 'compose.yaml', 'compose.yaml'],
  ['docker', './Dockerfile', 'docker/Dockerfile'],
  ['docker/dev', '../db//Dockerfile', 'docker/db/Dockerfile'],
  ['docker', '..', ''],
  ['docker', '.', 'docker'],
  ['', '../outside', null],
  ['docker', 'a/../../../x', null],
  ['docker', '/etc/passwd', null],
  ['docker', '~/x', null],
  ['docker', 'C:\\x', null],
  ['docker', 'https://example.org/x.git', null],
])('from "%s", %s is %s', (directory, written, path) => {
  expect(resolvePath(directory, written)).toBe(path);
});

test('a path is its folder and its name', () => {
  expect([directoryOf('a/b/c.yml'), fileNameOf('a/b/c.yml')]).toEqual(['a/b', 'c.yml']);
  expect([directoryOf('c.yml'), fileNameOf('c.yml')]).toEqual(['', 'c.yml']);
});

test('no path leaves the repository', () => {
  const segment = fc.constantFrom('..', '.', '', 'a', 'b');
  fc.assert(
    fc.property(fc.array(segment), fc.array(segment), (directory, written) => {
      const folder = directory.filter((part) => part === 'a' || part === 'b').join('/');
      const path = resolvePath(folder, written.join('/'));
      if (path !== null && !written.join('/').startsWith('/')) expect(path.split('/')).not.toContain('..');
    }),
  );
});
