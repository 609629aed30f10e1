import type { EnvironmentKey } from '../model.js';
import { type Call, callsOf } from './kubernetes-declarations.js';
import type { ManifestObject } from './kubernetes-documents.js';
import type { Workload } from './kubernetes-pods.js';
import { statedBy } from './kubernetes-statement.js';
import { at, type Entry, entries, items, type Node, text } from './node.js';
import type { LiteralEnvironment } from './setting-declarations.js';

/** Kinds that hold configuration, with the paths of the maps whose keys become environment variables. */
const holders: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['ConfigMap', [['data']]],
  ['Secret', [['data'], ['stringData']]],
  ['SealedSecret', [['spec', 'encryptedData']]],
]);

/** Kinds that only define environment keys. */
export const configurationKinds: ReadonlySet<string> = new Set([...holders.keys(), 'ExternalSecret']);

const environmentStyle = /^[A-Z][A-Z0-9_]*$/;

/** The names of the environment variables that an object defines; of their values none leaves. */
export function keysOf(object: ManifestObject, workload: Workload | null, file: string): EnvironmentKey[] {
  const says = statedBy(object);
  const named = [...variablesOf(workload), ...dataOf(object), ...externalOf(object)];
  const seen = new Set<string>();
  return named.flatMap(({ key, line }) => {
    if (seen.has(key) || !/^[A-Za-z_]\w*$/.test(key)) return [];
    seen.add(key);
    return [{ key, at: { file, line }, says, how: 'defined' as const }];
  });
}

/** What an object sets literally, one environment for each container. Secrets are not looked into. */
export function environmentsOf(
  object: ManifestObject,
  workload: Workload | null,
  file: string,
): LiteralEnvironment[] {
  const common = { file, name: object.name, says: statedBy(object) };
  const groups = [
    ...(workload?.containers ?? []).map((container) => variablesIn(container.node)),
    ...(object.kind === 'ConfigMap' ? [dataOf(object)] : []),
  ];
  return groups.map((variables) => ({
    ...common,
    variables: variables.flatMap(({ key, value, valueLine }) =>
      value === null ? [] : [{ key, line: valueLine, value }],
    ),
  }));
}

interface Variable {
  readonly key: string;
  readonly line: number;
  readonly value: string | null;
  readonly valueLine: number;
}

function variablesOf(workload: Workload | null): Variable[] {
  return (workload?.containers ?? []).flatMap((container) => variablesIn(container.node));
}

function variablesIn(container: Node): Variable[] {
  return items(at(container, 'env')).flatMap((variable) => {
    const name = at(variable, 'name');
    const [key, value] = [text(name), at(variable, 'value')];
    return name && key ? [{ key, line: name.line, value: text(value), valueLine: (value ?? name).line }] : [];
  });
}

function dataOf(object: ManifestObject): Variable[] {
  return (holders.get(object.kind) ?? [])
    .flatMap((path) => entries(at(object.node, ...path)))
    .filter(({ key }) => environmentStyle.test(key))
    .map(({ key, line, value }: Entry) => ({ key, line, value: text(value), valueLine: value.line }));
}

function externalOf(object: ManifestObject): Variable[] {
  if (object.kind !== 'ExternalSecret') return [];
  return items(at(object.node, 'spec', 'data')).flatMap((one) => {
    const secret = at(one, 'secretKey');
    const key = text(secret);
    return secret && key && environmentStyle.test(key)
      ? [{ key, line: secret.line, value: null, valueLine: secret.line }]
      : [];
  });
}

/** What a ConfigMap's values show about who calls which host, under the ConfigMap's own name. */
export function callsIn(object: ManifestObject, workload: Workload | null): Call[] {
  if (workload) return callsOf(workload);
  if (object.kind !== 'ConfigMap') return [];
  const caller = object.name ?? '';
  return dataOf(object).flatMap(({ key, value }) =>
    value ? [{ caller, key, hosts: new Set(value.toLowerCase().split(/[^a-z0-9-]+/)) }] : [],
  );
}
