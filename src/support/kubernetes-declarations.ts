import type { Declaration, Place } from '../model.js';
import { declareImage } from './declare.js';
import { withParameters } from './kubernetes-documents.js';
import { serves, type Workload } from './kubernetes-pods.js';
import { statedBy } from './kubernetes-statement.js';
import { at, entries, items, text } from './node.js';

/** What a file shows about which workload calls which host. */
export interface Call {
  readonly caller: string;
  readonly key: string;
  /** The words of the value; they serve to find a host by its name and go nowhere. */
  readonly hosts: ReadonlySet<string>;
}

/** The services that a workload runs, one for each engine and version. */
export function declareWorkload(workload: Workload, file: string): Declaration[] {
  const { object } = workload;
  const seen = new Set<string>();
  return workload.containers.flatMap((container) => {
    const written = text(container.image);
    if (!container.image || !written || !serves(workload, container)) return [];
    const place: Place = { file, line: container.image.line };
    const image = withParameters(withDefaults(written), object, file);
    const declared = declareImage(image.text, place, {
      declared: written,
      name: object.name ?? container.name,
      related: image.from,
      says: statedBy(object),
    });
    const identity = declared && `${declared.engine} ${declared.version}`;
    if (!declared || !identity || seen.has(identity)) return [];
    seen.add(identity);
    return [declared];
  });
}

/** `${TAG:-16}` and `${TAG:=16}` as deployment tools that put variables into manifests read them. */
const withDefaults = (written: string): string => written.replace(/\$\{\w+:[-=]([^{}]*)\}/g, '$1');

/** Every literal value of a container's environment, with the words that may be hosts. */
export function callsOf(workload: Workload): Call[] {
  const caller = workload.object.name ?? '';
  return workload.containers.flatMap((container) =>
    items(at(container.node, 'env')).flatMap((variable) => {
      const [key, value] = [text(at(variable, 'name')), text(at(variable, 'value'))];
      return key && value ? [{ caller, key, hosts: new Set(value.toLowerCase().split(/[^a-z0-9-]+/)) }] : [];
    }),
  );
}

/** Who connects to a workload by one of its names, as `caller:KEY`. */
export function callersOf(names: readonly string[], calls: readonly Call[], self: string): string[] {
  return calls
    .filter((call) => call.caller !== self && names.some((name) => call.hosts.has(name)))
    .map((call) => `${call.caller}:${call.key}`);
}

/** The names of the Services that lead to a workload's pods, and its own. */
export function hostsOf(workload: Workload, services: readonly Workload['object'][]): string[] {
  const leading = services.filter((service) => {
    const selector = entries(at(service.node, 'spec', 'selector'));
    return (
      selector.length > 0 && selector.every(({ key, value }) => workload.labels.get(key) === text(value))
    );
  });
  return [workload.object.name, ...leading.map((service) => service.name)].flatMap((name) => name ?? []);
}
