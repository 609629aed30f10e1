import { expect, test } from '@jest/globals';
import type { Options } from '../src/model.js';
import { place } from '../src/place.js';
import { compose } from '../src/readers/compose.js';
import { treeOf } from './memory-host.js';

const options = { environments: [], production: [] } as unknown as Options;

const files = {
  'docker-compose.yml': 'services:\n  db:\n    build: ./db\n',
  'docker-compose.prod.yml': 'services:\n  db:\n    build:\n      context: ./db\n      args: {PG: "14"}\n',
  'db/Dockerfile': 'ARG PG=16\nFROM postgres:${PG}\n',
};

function placed(more: Partial<Options> = {}): string[] {
  const tree = treeOf(files);
  const read = ['docker-compose.yml', 'docker-compose.prod.yml'].map((path) => ({
    reader: compose,
    path,
    reading: compose.read({ path, text: tree.text(path) ?? '' }, tree),
  }));
  const { declarations } = place(read, Object.keys(files), { ...options, ...more });
  return declarations.map(
    ({ environment, version, at }) => `${environment} ${version} ${at.file}:${at.line}`,
  );
}

test('what is built belongs to the environment of the file that builds it', () => {
  expect(placed().sort()).toEqual(['dev 16 db/Dockerfile:2', 'prod 14 db/Dockerfile:2']);
});

test('the configuration can place the Dockerfile itself', () => {
  expect(placed({ environments: [{ glob: 'db/**', environment: 'ci' }] }).sort()).toEqual([
    'ci 14 db/Dockerfile:2',
    'ci 16 db/Dockerfile:2',
  ]);
});
