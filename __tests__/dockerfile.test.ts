import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { baseOf, readDockerfile, targetStage } from '../src/support/dockerfile.js';
import { refusal } from './refusal.js';

function base(source: string, target: string | null = null, buildArgs: Record<string, string> = {}) {
  const dockerfile = readDockerfile(source);
  const stage = targetStage(dockerfile, target);
  if (!stage) return null;
  const { image, complete, line, defaultLine } = baseOf(dockerfile, stage, (key) => buildArgs[key]);
  return [image, complete, line, defaultLine];
}

test('the final stage is followed through earlier stages to its image', () => {
  const source = [
    '# syntax=docker/dockerfile:1',
    'FROM --platform=$BUILDPLATFORM node:22-alpine AS base',
    'RUN corepack enable',
    'FROM golang:1.23 AS tools',
    'FROM Base as runner',
    'COPY --link --from=tools /go/bin/x /bin/',
    'COPY --from=redis:8 /usr/local/bin/redis-cli /bin/',
    'COPY --chown=1:1 . .',
  ].join('\n');
  expect(base(source)).toEqual(['node:22-alpine', true, 2, null]);
  expect(base(source, 'TOOLS')).toEqual(['golang:1.23', true, 4, null]);
  expect(base(source, '1')).toEqual(['golang:1.23', true, 4, null]);
  expect(base(source, 'nothing')).toBeNull();
  const { stages } = readDockerfile(source);
  expect(stages.map(({ name, platform }) => [name, platform])).toEqual([
    ['base', '$BUILDPLATFORM'],
    ['tools', null],
    ['runner', null],
  ]);
  expect(stages.at(-1)?.copies).toEqual([
    { from: 'tools', line: 6 },
    { from: 'redis:8', line: 7 },
  ]);
});

test('ARGs before the first FROM: defaults with their line, build arguments, platform', () => {
  const source = 'ARG PG=16\nARG TAG="${PG}-alpine"\nFROM postgres:${TAG} AS db-amd64\nFROM db-$TARGETARCH\n';
  expect(base(source)).toEqual(['postgres:16-alpine', true, 3, 2]);
  expect(base(source, null, { PG: '17' })).toEqual(['postgres:17-alpine', true, 3, 2]);
  expect(base(source, null, { TAG: '15' })).toEqual(['postgres:15', true, 3, null]);
  expect(base('FROM node:${V:-20}')).toEqual(['node:20', true, 1, null]);
  expect(base('ARG V\nFROM node:${V}', null, { V: '20' })).toEqual(['node:20', true, 2, null]);
  expect(base('FROM a\nARG V=1\nFROM node:${V}')).toEqual(['node:${V}', false, 3, null]);
});

test('instructions go over several lines, past comments, blank lines and with another escape character', () => {
  const source =
    '# escape=`\r\nFROM `\r\n# why\r\n\r\n  redis:7 `\r\n  AS cache\r\nENV A=1 B="x y" C=\'z\'\r\nENV D one two\r\n';
  expect(base(source)).toEqual(['redis:7', true, 2, null]);
  expect(readDockerfile(source).stages[0]?.variables).toEqual([
    { key: 'A', value: '1', line: 7 },
    { key: 'B', value: 'x y', line: 7 },
    { key: 'C', value: 'z', line: 7 },
    { key: 'D', value: 'one two', line: 8 },
  ]);
  expect(base('from \\\n  postgres:16')).toEqual(['postgres:16', true, 1, null]);
});

test('no text makes it break', () => {
  const word = fc.constantFrom(
    'FROM ',
    'ARG ',
    'a',
    '=',
    '$',
    '{',
    '}',
    '"',
    '\\\n',
    '\n',
    '<<E',
    '#',
    ' AS ',
    '--from=',
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const result = base(words.join(''));
      expect(result === null || typeof result[0] === 'string').toBe(true);
    }),
  );
});

describe('hostile Dockerfiles', () => {
  test('D01 a RUN of ten megabytes is too large', () => {
    expect(refusal(() => readDockerfile(`FROM a\nRUN ${'x'.repeat(10_000_000)}`))).toContain('larger than');
    readDockerfile(`FROM a\nARG ${'x'.repeat(250_000)}!`);
    readDockerfile(`FROM a\nENV ${'A="'.repeat(80_000)}`);
    readDockerfile(`FROM a\nRUN ${'\\\n'.repeat(120_000)}`);
    readDockerfile(`# a=${' '.repeat(250_000)}x y\nFROM a`);
    readDockerfile(`FROM a${' '.repeat(250_000)}b`);
  });

  test('D02 a FROM in the body of a heredoc is no stage', () => {
    const source = [
      'FROM postgres:16',
      'RUN <<EOF cat > Dockerfile && <<-"TWO" cat',
      'FROM redis:7',
      'EOF',
      'FROM valkey:8',
      '\tTWO',
      'RUN echo "a << B"',
      'RUN cat << NEVER',
      'COPY --from=x <<NEVER_ENDS /y',
      'LABEL a=<<EOF',
      'USER postgres',
    ].join('\n');
    expect(base(source)).toEqual(['postgres:16', true, 1, null]);
    expect(readDockerfile(source).stages[0]?.instructions.map(({ keyword }) => keyword)).toEqual([
      'RUN',
      'RUN',
      'RUN',
      'COPY',
      'LABEL',
      'USER',
    ]);
  });

  test('D03 ARGs that name each other are unknown', () => {
    expect(base('ARG A=${B}\nARG B=${A}\nFROM postgres:${A}')).toEqual(['postgres:${A}', false, 3, null]);
  });

  test('D04 unknown bases, scratch, reused and duplicate stage names', () => {
    expect(base('FROM ${BASE}')).toEqual(['${BASE}', false, 1, null]);
    expect(base('FROM scratch')).toEqual(['scratch', true, 1, null]);
    expect(base('FROM postgres AS postgres\nFROM postgres')).toEqual(['postgres', true, 1, null]);
    expect(base('FROM node:20 AS a\nFROM node:22 AS a\nFROM a')).toEqual(['node:22', true, 2, null]);
    expect(base('FROM a AS b\nFROM b AS a\nFROM a')).toEqual(['a', true, 1, null]);
  });

  test('D05 a byte order mark, NUL, no FROM, nothing', () => {
    expect(base('\uFEFFFROM redis:7\r\n')).toEqual(['redis:7', true, 1, null]);
    expect(refusal(() => readDockerfile('FROM a\n\0'))).toBe('a binary file (it holds a NUL character) @ 2');
    expect(base('RUN x')).toBeNull();
    expect(base('')).toBeNull();
    expect(base('FROM')).toEqual(['', true, 1, null]);
  });

  test('D07 __proto__ is a plain name', () => {
    expect(base('ARG __proto__=1\nFROM a:${__proto__}-${constructor}')).toEqual([
      'a:1-${constructor}',
      false,
      2,
      1,
    ]);
  });

  test('D08 thousands of heredocs and stages end', () => {
    readDockerfile(`FROM a\nRUN ${'<<E '.repeat(60_000)}\nE`);
    readDockerfile(`FROM a\n${'RUN <<E\nE\n'.repeat(20_000)}`);
    expect(refusal(() => readDockerfile('FROM a\n'.repeat(30_000)))).toBe(
      'more than 200 stages: not read @ 201',
    );
  });
});
