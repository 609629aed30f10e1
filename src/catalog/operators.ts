import { cloudResources } from './operators/clouds.js';
import { databaseOperators } from './operators/databases.js';
import type { OperatorKind } from './operators/shape.js';

export type { OperatorKind } from './operators/shape.js';

const all = [...databaseOperators, ...cloudResources];

const byName = new Map<string, OperatorKind[]>();
for (const row of all) {
  const id = `${row.group}/${row.kind}`;
  byName.set(id, [...(byName.get(id) ?? []), row]);
}

/** The kinds of every custom resource that may stand for a service, whatever their group. */
export const operatorKinds: ReadonlySet<string> = new Set(all.map(({ kind }) => kind));

const domains = new Set(all.map(({ group }) => group.split('.').slice(-2).join('.')));

/** A line that names the API group of any of them, roughly: by its domain. */
export const operatorGroup = new RegExp(
  `^[ \\t-]*["']?apiVersion["']?[ \\t]*:[ \\t]*["']?[\\w.-]*\\b(?:${[...domains].join('|').replaceAll('.', '\\.')})/`,
  'm',
);

/** How to read a custom resource: one entry for each service that it may stand for; none where it is another one's. */
export function operatorsOf(apiVersion: string, kind: string): readonly OperatorKind[] {
  // Crossplane's namespaced kinds differ by one letter: rds.aws.m.upbound.io.
  const group = apiVersion.split('/', 1)[0]?.replace('.m.', '.') ?? '';
  return byName.get(`${group}/${kind}`) ?? [];
}
