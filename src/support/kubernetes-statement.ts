import type { Environment, Statement } from '../model.js';
import type { ManifestObject } from './kubernetes-documents.js';
import { at, type Node, text } from './node.js';

const words: ReadonlyMap<string, Environment> = new Map([
  ...['prod', 'production', 'prd', 'live'].map((word) => [word, 'prod'] as const),
  ...['staging', 'stage', 'stg', 'uat', 'qa', 'preview', 'preprod', 'demo', 'sandbox'].map(
    (word) => [word, 'other'] as const,
  ),
  ...['dev', 'development', 'local'].map((word) => [word, 'dev'] as const),
  ...['ci', 'e2e'].map((word) => [word, 'ci'] as const),
]);

const labels = ['environment', 'env', 'app.kubernetes.io/environment', 'tags.datadoghq.com/env', 'stage'];

/** The environment that an object names itself, by a label or by the namespace it lies in, or null. */
export function statedBy(object: ManifestObject): Statement | null {
  const metadata = at(object.node, 'metadata');
  return statedByLabels([at(metadata, 'labels')]) ?? statedByNamespace(text(at(metadata, 'namespace')));
}

/** The environment that a label in any of these maps names, or null. */
export function statedByLabels(maps: readonly (Node | null)[]): Statement | null {
  for (const map of maps)
    for (const label of labels) {
      const value = text(at(map, label));
      const environment = words.get(value?.toLowerCase() ?? '');
      if (environment) return { environment, because: `its label ${label} says ${value}` };
    }
  return null;
}

/** The environment that a namespace is named after ("production", "shop-staging"), or null. */
export function statedByNamespace(namespace: string | null): Statement | null {
  const environment = words.get(namespace?.toLowerCase().split(/[-_.]/).at(-1) ?? '');
  return environment ? { environment, because: `it lies in the namespace ${namespace}` } : null;
}

/** The environment that a deployment tool names where it installs something there alone, or null. */
export function statedByEnvironmentName(name: string | undefined): Statement | null {
  const environment = words.get(name?.toLowerCase() ?? '');
  return environment ? { environment, because: `it is installed where the environment is ${name}` } : null;
}
