import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Reading } from '../src/model.js';
import { argoCd } from '../src/readers/argo-cd.js';
import { helm } from '../src/readers/helm.js';
import { helmRelease } from '../src/readers/helm-release.js';
import { helmfile } from '../src/readers/helmfile.js';
import { kubernetes } from '../src/readers/kubernetes.js';
import { kustomize } from '../src/readers/kustomize.js';
import { operators } from '../src/readers/operators.js';
import { skaffold } from '../src/readers/skaffold.js';
import { splitDocuments } from '../src/support/kubernetes-documents.js';
import { Unreadable } from '../src/support/unreadable.js';
import { treeOf } from './memory-host.js';

const deployment = (name: string, image: string): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  template:
    spec:
      containers:
        - name: main
          image: ${image}
`;

const read = (text: string, path = 'k8s/all.yaml'): Reading =>
  kubernetes.read({ path, text }, treeOf({ [path]: text }));

const found = (reading: Reading): string[] =>
  (reading.declarations ?? []).map(({ engine, version, at }) => `${engine} ${version}:${at.line}`);

describe('cutting a stream into documents', () => {
  const line = fc.constantFrom(
    'kind: Pod',
    'kind: Service',
    'a: 1',
    '  - b',
    '---',
    '--- # note',
    '# ---',
    '  ---',
    '---x',
    '',
    '...',
  );

  test('finds every kind on its own line', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const documents = splitDocuments(lines.join(end));
        for (const { kind, text, firstLine } of documents) {
          const within = text.split(/\r?\n/).findIndex((one) => one.startsWith(`kind: ${kind}`));
          expect(lines[firstLine - 1 + within]).toBe(`kind: ${kind}`);
        }
      }),
    );
  });

  test('keeps the lines of a long generated file', () => {
    const definition = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n${'  image: {type: string}\n'.repeat(30_000)}`;
    const text = `${definition}---\n${deployment('cache', 'redis:7.4')}`;
    expect(found(read(text))).toEqual(['redis 7.4:30014']);
  });
});

describe('many objects', () => {
  test('ten thousand documents are all read', () => {
    const text = Array.from({ length: 10_000 }, (_, index) =>
      index % 1000 === 0 ? deployment(`cache-${index}`, 'redis:7') : 'kind: Namespace\n',
    ).join('---\n');
    expect(read(text).declarations).toHaveLength(10);
  });

  test('a list of five thousand pods is read', () => {
    const pod = (index: number): string => `- apiVersion: v1
  kind: Pod
  metadata: {name: p${index}}
  spec: {containers: [{name: c, image: "${index === 4321 ? 'postgres:16' : 'example/app:1'}"}]}
`;
    const pods = Array.from({ length: 5000 }, (_, index) => pod(index)).join('');
    const reading = read(`apiVersion: v1\nkind: List\nitems:\n${pods}`);
    expect(found(reading)).toEqual([`postgresql 16:${3 + 4321 * 4 + 4}`]);
  });

  test.each(['', '  '])('a long list reads as a short one does, items indented by "%s"', (indent) => {
    const item = (name: string): string =>
      deployment(name, 'redis:7')
        .split('\n')
        .map((line, index) => (line === '' ? '' : `${indent}${index === 0 ? '- ' : '  '}${line}`))
        .join('\n');
    const list = (count: number): string =>
      `items:\n${Array.from({ length: count }, (_, index) => item(`cache-${index}`)).join('')}apiVersion: v1\nkind: List\n`;
    const [short, long] = [read(list(3)), read(list(300))];
    expect(list(300).length).toBeGreaterThan(20_000);
    expect(long.declarations?.slice(0, 3)).toEqual(short.declarations);
    expect(found(long).at(-1)).toBe(`redis 7:${1 + 299 * 10 + 10}`);
  });

  test('a quarter of a million document marks hold nothing', () => {
    expect(read(`apiVersion: v1\n${'---\n'.repeat(262_144)}`)).toEqual({
      declarations: [],
      keys: [],
      notices: [],
    });
  });
});

test('names of inherited members are names like others', () => {
  const text = ['__proto__', 'constructor', 'toString']
    .map((name) => deployment(name, 'redis:7'))
    .join('---\n');
  expect((read(text).declarations ?? []).map(({ name }) => name)).toEqual([
    '__proto__',
    'constructor',
    'toString',
  ]);
});

test('no value of a variable leaves the reader', () => {
  const text = `${deployment('app', 'example/app:1')}          env:
            - {name: DATABASE_URL, value: "postgres://user:s3cr3t-word@db/shop"}
            - {name: API_TOKEN, value: s3cr3t-word}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {CACHE_URL: "redis://:s3cr3t-word@cache:6379", PASSWORD: s3cr3t-word}
`;
  const reading = read(text);
  expect(reading.keys?.map(({ key }) => key)).toEqual(['DATABASE_URL', 'API_TOKEN', 'CACHE_URL', 'PASSWORD']);
  expect(found(reading)).toEqual(['postgresql null:12', 'redis null:18']);
  expect(JSON.stringify(reading)).not.toContain('s3cr3t-word');
});

describe('whatever the text', () => {
  const part = fc.constantFrom(
    'apiVersion: apps/v1\n',
    'apiVersion: argoproj.io/v1alpha1\n',
    'apiVersion: postgresql.cnpg.io/v1\n',
    'apiVersion: helm.toolkit.fluxcd.io/v2\n',
    'kind: Deployment\n',
    'kind: Application\n',
    'kind: Cluster\n',
    'kind: List\n',
    'kind: HelmRelease\n',
    'kind: Template\n',
    '---\n',
    'metadata: {name: x}\n',
    'spec:\n',
    '  template:\n',
    '    spec:\n',
    '      containers:\n',
    '      - image: redis:7\n',
    '  source: {chart: redis}\n',
    'items:\n',
    '- ',
    '  ',
    'resources: [.., a, "../b"]\n',
    'images: [{name: redis, newTag: 7}]\n',
    'patches: [{patch: "a: ["}]\n',
    'dependencies:\n',
    '- name: redis\n',
    '  version: 20.0.0\n',
    'releases:\n',
    '- chart: bitnami/redis\n',
    'image:\n',
    '  repository: redis\n',
    '  tag: 7\n',
    'redis: &a\n',
    'b: *a\n',
    '<<: *a\n',
    '{{ if .Values.x }}\n',
    '{{ end }}\n',
    '{{ .Values.x }}',
    ': ',
    '"',
    "'",
    '[',
    '}',
    '\t',
    '|\n',
    '!tag ',
    '? ',
    '~\n',
    'null\n',
    '1\n',
  );
  const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
  const places = [
    [kubernetes, 'k8s/a.yaml'],
    [operators, 'k8s/a.yaml'],
    [argoCd, 'k8s/a.yaml'],
    [helmRelease, 'k8s/a.yaml'],
    [kustomize, 'a/kustomization.yaml'],
    [helm, 'chart/Chart.yaml'],
    [helm, 'chart/values.yaml'],
    [helm, 'chart/values-prod.yaml'],
    [helm, 'chart/templates/a.yaml'],
    [helm, 'other/b.values.yaml'],
    [helmfile, 'helmfile.yaml'],
    [skaffold, 'skaffold.yaml'],
  ] as const;

  test.each(places)('%# $id reads it or says that it cannot', (reader, path) => {
    fc.assert(
      fc.property(text, text, (own, other) => {
        const files = {
          'chart/Chart.yaml': 'name: c\n',
          'chart/values.yaml': other,
          'a/kustomization.yaml': other,
          [path]: own,
        };
        try {
          const reading = reader.read({ path, text: own }, treeOf(files));
          for (const { at } of reading.declarations ?? []) expect(at.line).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      }),
      { numRuns: 60 },
    );
  });
});
