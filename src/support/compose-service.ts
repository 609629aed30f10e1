import type { Place } from '../model.js';
import { type ComposeVariable, environmentOf } from './compose-environment.js';
import {
  entriesOf,
  implicitContext,
  type MapValue,
  type ScalarValue,
  scalarAt,
  scalarsOf,
  type Value,
  valueAt,
} from './compose-value.js';

/** What a service is built from, where it is not pulled. */
export interface ComposeBuild {
  readonly at: Place;
  /** The folder of the tree; null where it is somewhere else. */
  readonly context: string | null;
  readonly dockerfile: ScalarValue | null;
  readonly inline: ScalarValue | null;
  readonly target: ScalarValue | null;
  readonly args: ReadonlyMap<string, ScalarValue>;
}

/** A service of a compose project after merging. */
export interface ComposeService {
  readonly name: string;
  readonly at: Place;
  readonly image: ScalarValue | null;
  readonly build: ComposeBuild | null;
  /** Behind these it is off unless one of them is asked for; empty: always on. */
  readonly profiles: readonly string[];
  /** The services that are started with it. */
  readonly dependencies: readonly string[];
  readonly environment: readonly ComposeVariable[];
  /** Those of them whose end it waits for: they do something once. */
  readonly waitsForEnd: readonly string[];
  /** The program that runs instead of the image's own, with its arguments; '' where the image decides. */
  readonly program: string;
  /** The names that other services reach it by. */
  readonly hosts: readonly string[];
  /** Whether it comes back by itself after a stop or a reboot. */
  readonly restarts: boolean;
  /** The line that says that no container of it runs, or null. */
  readonly absent: Place | null;
}

/** What a merged service says, as far as the environment files of the tree can be read. */
export function composeService(
  name: string,
  value: MapValue,
  environmentFile: (path: string) => readonly ComposeVariable[],
): ComposeService {
  const image = scalarAt(value, 'image');
  return {
    name,
    at: value.at,
    image: image?.text ? image : null,
    build: composeBuild(valueAt(value, 'build')),
    profiles: scalarsOf(valueAt(value, 'profiles')).map((profile) => profile.text),
    dependencies: dependenciesOf(value),
    waitsForEnd: entriesOf(valueAt(value, 'depends_on')).flatMap(([other, how]) =>
      scalarAt(how, 'condition')?.text === 'service_completed_successfully' ? other : [],
    ),
    program: ['entrypoint', 'command'].flatMap((key) => scalarAt(value, key)?.text ?? []).join(' '),
    environment: environmentOf(value, environmentFile),
    hosts: hostsOf(name, value),
    restarts: /^(?:always|unless-stopped)$/.test(scalarAt(value, 'restart')?.text ?? ''),
    absent: absentAt(value),
  };
}

function composeBuild(build: Value | null): ComposeBuild | null {
  if (build?.kind !== 'map') return null;
  const context = scalarAt(build, 'context') ?? scalarAt(build, implicitContext);
  const args = entriesOf(valueAt(build, 'args')).filter(
    (entry): entry is [string, ScalarValue] => entry[1].kind === 'scalar',
  );
  const named = ['context', 'dockerfile', 'dockerfile_inline', 'target'].map((key) => scalarAt(build, key));
  return {
    at: named.find((scalar) => scalar)?.at ?? build.at,
    context: context ? (context.path ?? null) : null,
    dockerfile: scalarAt(build, 'dockerfile'),
    inline: scalarAt(build, 'dockerfile_inline'),
    target: scalarAt(build, 'target'),
    args: new Map(args.filter(([, scalar]) => !scalar.isNull)),
  };
}

function dependenciesOf(value: MapValue): string[] {
  const links = scalarsOf(valueAt(value, 'links')).map((link) => link.text.split(':')[0] ?? '');
  const volumes = scalarsOf(valueAt(value, 'volumes_from')).map((from) => from.text.split(':')[0] ?? '');
  const network = /^service:(.+)$/.exec(scalarAt(value, 'network_mode')?.text ?? '')?.[1];
  const named = entriesOf(valueAt(value, 'depends_on')).map(([name]) => name);
  return [...new Set([...named, ...links, ...volumes, ...(network ? [network] : [])])];
}

function hostsOf(name: string, value: MapValue): string[] {
  const own = ['container_name', 'hostname'].flatMap((key) => scalarAt(value, key)?.text ?? []);
  const aliases = entriesOf(valueAt(value, 'networks')).flatMap(([, network]) =>
    scalarsOf(valueAt(network, 'aliases')).map((alias) => alias.text),
  );
  return [...new Set([name, ...own, ...aliases])];
}

/** `scale` wins over `deploy.replicas`, as for compose. */
function absentAt(value: MapValue): Place | null {
  const count = scalarAt(value, 'scale') ?? scalarAt(value, 'deploy', 'replicas');
  return count && /^0+$/.test(count.text) ? count.at : null;
}
