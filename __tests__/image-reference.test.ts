import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseImageReference } from '../src/support/image-reference.js';
import { compareShared, isVersion, leadingVersion, truncate } from '../src/support/versions.js';

const digest = `sha256:${'a1'.repeat(32)}`;

describe('an image reference by the distribution grammar', () => {
  test.each([
    ['postgres', null, 'postgres', null, null],
    ['postgres:16', null, 'postgres', '16', null],
    ['library/postgres:16', null, 'library/postgres', '16', null],
    ['docker.io/library/postgres:16', 'docker.io', 'library/postgres', '16', null],
    ['localhost/postgres', 'localhost', 'postgres', null, null],
    ['localhost:5000/a/postgres', 'localhost:5000', 'a/postgres', null, null],
    ['registry:5000/a/b/c:v1', 'registry:5000', 'a/b/c', 'v1', null],
    ['[::1]:5000/postgres:16', '[::1]:5000', 'postgres', '16', null],
    ['REGISTRY/postgres', 'REGISTRY', 'postgres', null, null],
    [`postgres@${digest}`, null, 'postgres', null, digest],
    [`postgres:16@${digest}`, null, 'postgres', '16', digest],
    ['a__b/c--d/e.f', null, 'a__b/c--d/e.f', null, null],
    ['minio/minio:RELEASE.2025-04-22T22-12-26Z', null, 'minio/minio', 'RELEASE.2025-04-22T22-12-26Z', null],
  ])('%s', (text, domain, path, tag, digestText) => {
    expect(parseImageReference(text)).toEqual({ domain, path: path.split('/'), tag, digest: digestText });
  });

  test.each([
    ...[
      '',
      ':',
      '@',
      '/',
      ':16',
      'Postgres',
      'post gres',
      'postgres:',
      'postgres:-1',
      'postgres:1 6',
      'postgres@',
    ],
    ...[
      'a//b',
      'a/',
      '/a',
      'a..b',
      'a___b',
      '-a',
      'a-',
      'a/../b',
      '.hidden',
      'https://a/b',
      'a@b:c',
      'a:b:c',
    ],
    ...['postgres@sha256:abc', `postgres@${digest}@${digest}`, 'a.example:99999999/b', '-a.example/b', 'ａ'],
    ...[`a${'b'.repeat(300)}`, `a:${'b'.repeat(129)}`, `${'a/'.repeat(300)}b`],
  ])('V03 %s is none', (text) => {
    expect(parseImageReference(text)).toBeNull();
  });

  test('what comes out, put together again, is what went in', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b.c', '/', ':', '@', '5000', '-', '_', digest), { maxLength: 12 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (reference) => {
        const found = parseImageReference(reference);
        if (!found) return;
        const name = [...(found.domain === null ? [] : [found.domain]), ...found.path].join('/');
        const tail =
          (found.tag === null ? '' : `:${found.tag}`) + (found.digest === null ? '' : `@${found.digest}`);
        expect(name + tail).toBe(reference);
      }),
    );
  });
});

describe('the version at the start of a text', () => {
  test.each([
    ['16', '16'],
    ['v16.2-alpine', '16.2'],
    ['22.x', '22'],
    ['3.11.*', '3.11'],
    ['3.10', '3.10'],
    ['24.0.2_12', '24.0.2'],
    ['8.0.mysql_aurora.3', '8.0'],
    ['17beta1', '17'],
    ['16rc1-alpine', '16'],
    ['23.8.8.21.altinitystable', '23.8.8.21'],
    ['', null],
    ['latest', null],
    ['12ab34f', null],
    ['1234567', null],
    ['20240101', null],
    ['2024-01-01', null],
    ['2019-latest', null],
    ['016', null],
    ['16.01', null],
    ['16..2', null],
    ['16.2.', null],
    ['9007199254740993.1', null],
    ['1.2.3.4.5.6.7', null],
    ['١٦', null],
    ['16th', null],
    ['16alpine', null],
  ])('%s: %s', (text, expected) => {
    expect(leadingVersion(text)).toBe(expected);
  });

  test.each([
    ['2019-latest', '2019'],
    ['2025.04.22', '2025.04.22'],
    ['2026.7.1', '2026.7.1'],
    ['16.01', null],
    ['20240101', null],
  ])('with years, %s: %s', (text, expected) => {
    expect(leadingVersion(text, 'years')).toBe(expected);
  });

  test('is always dotted numbers', () => {
    const text = fc.array(fc.constantFrom('1', '0', '20', '.', '-', 'a', 'v', 'x'), { maxLength: 12 });
    fc.assert(
      fc.property(text, fc.constantFrom('years' as const, 'no years' as const), (pieces, years) => {
        expect(leadingVersion(pieces.join(''), years) ?? '0').toMatch(/^\d+(\.\d+)*$/);
      }),
    );
  });

  test('versions are cut and compared over what both declare', () => {
    expect(truncate('15.13.2', 2)).toBe('15.13');
    expect(Math.sign(compareShared('9.6', '10'))).toBe(-1);
    expect(compareShared('15', '15.13')).toBe(0);
    expect(Math.sign(compareShared('10.11', '10.6'))).toBe(1);
    expect(['16', '16.2', '1.', '', '01', '1.2.3.4.5.6.7'].map(isVersion)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
