import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readers } from '../src/readers/index.js';
import { settle, type Values, valuesOf } from '../src/support/ci/values.js';
import { at } from '../src/support/node.js';
import { Unreadable } from '../src/support/unreadable.js';
import { parseYaml } from '../src/support/yaml.js';
import { treeOf } from './memory-host.js';

const references = /\$(?:\$|\{(\w+)\}|(\w+))/g;

/** Settles the text of `use` with the other keys as values. */
function settled(source: string) {
  const document = parseYaml(source)[0] ?? null;
  const values: Values = valuesOf(document, () => 'a.yml');
  const use = at(document, 'use');
  if (use?.kind !== 'scalar') throw new Error('the source has no text to settle');
  return settle({ node: use, file: 'a.yml' }, values, references);
}

describe('values of a pipeline', () => {
  test('a text that is nothing but a value is declared where the value stands', () => {
    const found = settled('image: postgres:16\nother: $image\nuse: ${other}\n');
    expect(found).toEqual({
      text: 'postgres:16',
      known: true,
      at: { file: 'a.yml', line: 1 },
      declared: 'postgres:16',
      related: [
        { file: 'a.yml', line: 3 },
        { file: 'a.yml', line: 2 },
      ],
    });
  });

  test('a text with a value in it stays where it is, and the value is related', () => {
    const found = settled('tag: 16\nuse: postgres:$tag-alpine$$\n');
    expect(found).toMatchObject({
      text: 'postgres:16-alpine$',
      known: true,
      declared: 'postgres:$tag-alpine$$',
    });
    expect([found.at.line, found.related]).toEqual([2, [{ file: 'a.yml', line: 1 }]]);
  });

  test('what is not known stays as it is written', () => {
    expect(settled('use: $registry/postgres:16\n')).toMatchObject({
      text: '$registry/postgres:16',
      known: false,
    });
    expect(settled('a: $b\nb: $a\nuse: $a\n').known).toBe(false);
  });

  test('values that multiply come to an end', () => {
    const names = Array.from({ length: 30 }, (_, i) => `v${i}`);
    const source = names.map((name, i) => `${name}: ${`$v${i + 1}`.repeat(40)}`).join('\n');
    expect(settled(`${source}\nv30: ${'x'.repeat(4000)}\nuse: $v0\n`).text.length).toBeLessThan(20_000);
  });
});

const others = readers.filter(({ id }) =>
  ['gitlab-ci', 'circleci', 'travis', 'azure-pipelines', 'woodpecker', 'tekton', 'makefile'].includes(id),
);

describe('readers of other systems of continuous integration', () => {
  test('there are seven', () => {
    expect(others.length).toBe(7);
  });

  const key = fc.constantFrom(
    ...(
      'jobs test default extends script services image variables parallel matrix include docker executor steps ' +
      'executors workflows env addons python stages job parameters template spec sidecars taskSpec run'
    ).split(' '),
  );
  const leaf = fc.constantFrom(
    'postgres:16',
    '$image',
    '.base',
    '<< parameters.x >>',
    '$(x)',
    '${{ if x }}',
    'make',
    '',
    7,
    true,
    null,
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
    ),
  }));

  test('a shape that no format has is read or refused, never a fault', () => {
    fc.assert(
      fc.property(fc.dictionary(key, tree, { maxKeys: 6 }), (document) => {
        const text = JSON.stringify({ apiVersion: 'tekton.dev/v1', kind: 'Task', ...document });
        const path = '.azure-pipelines/azure-pipelines.yml';
        for (const reader of others) {
          try {
            reader.read({ path, text }, treeOf({ [path]: text }));
          } catch (error) {
            expect(error).toBeInstanceOf(Unreadable);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('templates that extend and include each other come to an end', () => {
    const names = Array.from({ length: 20 }, (_, i) => `.t${i}`);
    const templates = names
      .map(
        (name) =>
          `${name}:\n  extends: [${names.join(', ')}]\n  script: [!reference [${name}, script], !reference [.t0, script]]`,
      )
      .join('\n');
    const text = `include: [.gitlab-ci.yml]\n${templates}\ntest:\n  extends: .t0\n  services: [postgres:16]\n  script: [pytest]\n`;
    const reader = others.find(({ id }) => id === 'gitlab-ci');
    const reading = reader?.read({ path: '.gitlab-ci.yml', text }, treeOf({ '.gitlab-ci.yml': text }));
    expect(reading?.declarations?.map(({ version }) => version)).toEqual(['16']);
  });

  test('commands that call each other come to an end', () => {
    const call = 'steps: [a, a, a, a, a, a, a, a, a, a]';
    const text = `commands: {a: {${call}}}\njobs:\n  test:\n    docker: [{image: cimg/go:1.22}, {image: redis:7}]\n    ${call}\n`;
    const reader = others.find(({ id }) => id === 'circleci');
    const reading = reader?.read({ path: '.circleci/config.yml', text }, treeOf({}));
    expect(reading?.declarations?.map(({ engine }) => engine).sort()).toEqual(['go', 'redis']);
  });
});
