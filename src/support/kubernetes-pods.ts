import { onlyClient } from './client-command.js';
import type { ManifestObject } from './kubernetes-documents.js';
import type { Node } from './node.js';
import { at, entries, items, text, texts } from './node.js';

/** Kinds that run containers until somebody stops them. */
export const servingKinds: ReadonlySet<string> = new Set(
  `Pod PodTemplate Deployment StatefulSet DaemonSet ReplicaSet ReplicationController DeploymentConfig Rollout
   Service Configuration CloneSet ClowdApp`.split(/\s+/),
);

/** Kinds whose containers end by themselves: a database image in them is a client. */
export const endingKinds: ReadonlySet<string> = new Set([
  'Job',
  'CronJob',
  'ScaledJob',
  'ClowdJobInvocation',
]);

/** A container of a pod template. */
export interface Container {
  readonly node: Node;
  readonly name: string | null;
  /** What it is started for: only a `main` one (or a sidecar) may be a service. */
  readonly use: 'main' | 'init' | 'client';
  readonly image: Node | null;
}

/** An object that runs containers. */
export interface Workload {
  readonly object: ManifestObject;
  readonly containers: readonly Container[];
  /** Labels of its pods, by which Services find them. */
  readonly labels: ReadonlyMap<string, string>;
}

/** The workload that an object is, or null where it runs nothing. */
export function workloadOf(object: ManifestObject): Workload | null {
  if (!servingKinds.has(object.kind) && !endingKinds.has(object.kind)) return null;
  const ends = endingKinds.has(object.kind);
  const found: { containers: Container[]; labels: Map<string, string> } = {
    containers: [],
    labels: new Map(),
  };
  collect(object.node, null, ends, found);
  found.containers.sort((a, b) => a.node.line - b.node.line);
  return found.containers.length > 0 ? { object, ...found } : null;
}

/** A container that keeps running, of a workload that is switched on. */
export function serves(workload: Workload, container: Container): boolean {
  if (container.use !== 'main') return false;
  const { node } = workload.object;
  return text(at(node, 'spec', 'replicas')) !== '0' && text(at(node, '$patch')) !== 'delete';
}

/** Walks down to the pod templates; a pod template holds no other. */
function collect(
  node: Node | null,
  template: Node | null,
  ends: boolean,
  found: { containers: Container[]; labels: Map<string, string> },
): void {
  const lists = [
    ...items(at(node, 'containers')).map((item) => ({ item, init: false })),
    ...items(at(node, 'initContainers')).map((item) => ({ item, init: true })),
  ].filter(({ item }) => item.kind === 'map');
  if (lists.length > 0) {
    for (const { item, init } of lists) found.containers.push(containerOf(item, init, ends));
    for (const { key, value } of entries(at(template, 'metadata', 'labels')))
      found.labels.set(key, text(value) ?? '');
    return;
  }
  if (node?.kind === 'list') for (const item of node.items) collect(item, null, ends, found);
  for (const { key, value } of entries(node)) {
    if (key === 'podSpec' && text(at(value, 'image'))) found.containers.push(containerOf(value, false, ends));
    if (value.kind !== 'scalar' && key !== 'metadata' && key !== 'status') collect(value, node, ends, found);
  }
}

/** An init container that restarts always is a sidecar (https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/). */
function containerOf(node: Node, init: boolean, ends: boolean): Container {
  const name = text(at(node, 'name'));
  const words = [...texts(at(node, 'command')), ...texts(at(node, 'args'))];
  const startsFirst = init && text(at(node, 'restartPolicy')) !== 'Always';
  const client = ends || helps(name ?? '') || onlyClient(words);
  return { node, name, use: startsFirst ? 'init' : client ? 'client' : 'main', image: at(node, 'image') };
}

const helper =
  /^(?:sentinel|exporter|metrics|backups?|dump|restore|clients?|cli|toolbox|tools?|migrations?|migrate|seed|wait|waiter|init|setup|check|checker|probe|tests?)$/;

/** Whether a name says that something helps a service instead of being one ("redis-exporter", "waitForDatabase"). */
export function helps(name: string): boolean {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => helper.test(word));
}
