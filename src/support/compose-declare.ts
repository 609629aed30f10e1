import type { Declaration, EnvironmentKey, Notice, Reading, Statement, Tree } from '../model.js';
import { environmentEvidence } from './compose-evidence.js';
import { alternativeOf, type Seen, seeServices } from './compose-seen.js';
import type { ComposeService } from './compose-service.js';
import { hostsOf } from './compose-wiring.js';

/** The services that are declared, and what they are seen with. */
export interface Declaring {
  readonly services: readonly ComposeService[];
  /** Every service of the project: wires come from the others too. */
  readonly all: readonly ComposeService[];
  /** Services of files that these are usually merged with: they are not declared, but they explain settings. */
  readonly beside?: readonly ComposeService[];
  /** The profiles that are on. */
  readonly profiles: readonly string[];
  readonly notices: readonly Notice[];
}

/** What the services of a compose project declare, each at its own line, with `more` merged into each. */
export function declareServices(project: Declaring, tree: Tree, more: Partial<Declaration> = {}): Reading {
  const { own, beside } = seeServices(project.all, project.beside ?? [], tree, project.profiles);
  const started = new Set(project.services);
  const running = own.filter(({ service }) => started.has(service) && !service.absent);
  const applications = running.filter(({ declaration }) => !declaration || isRuntime(declaration));
  const declarations = [
    ...running.flatMap(({ declaration }) => (declaration && !isRuntime(declaration) ? [declaration] : [])),
    ...together(applications.flatMap(runtimesOf), sameLine),
    ...together(evidenceOf(applications, [...own, ...beside], project), sameThing),
  ];
  const failed = new Map(running.flatMap(({ notice }) => (notice ? [[placeKey(notice), notice]] : [])));
  return {
    declarations: declarations.map((declaration) => ({
      ...declaration,
      ...more,
      related: [...declaration.related, ...(more.related ?? [])],
    })),
    keys: keysOf(applications, more.says ?? null),
    notices: [...project.notices, ...project.services.flatMap(absence), ...failed.values()],
  };
}

const isRuntime = ({ role }: Declaration): boolean => role === 'runtime';

const runtimesOf = ({ declaration, runtimes }: Seen): Declaration[] => [
  ...(declaration ? [declaration] : []),
  ...runtimes,
];

function absence({ name, absent }: ComposeService): Notice[] {
  if (!absent) return [];
  return [{ text: `the service ${name} is scaled to 0: it counts as absent`, at: absent, unread: false }];
}

function evidenceOf(
  applications: readonly Seen[],
  all: readonly Seen[],
  { profiles }: Declaring,
): Declaration[] {
  const provided = {
    engines: all.flatMap(({ declaration }) => declaration ?? []),
    hosts: hostsOf(all.map(({ service }) => service)),
  };
  return applications.flatMap(({ service }) =>
    environmentEvidence(service, provided).map((declaration) => ({
      ...declaration,
      alternative: alternativeOf(service, profiles),
    })),
  );
}

/** Several services that declare one thing (one Dockerfile, one setting) declare it together, where the first one does. */
function together(declarations: readonly Declaration[], key: (one: Declaration) => string): Declaration[] {
  const groups = new Map<string, { first: Declaration; wires: Set<string> }>();
  for (const one of declarations) {
    const group = groups.get(key(one)) ?? { first: one, wires: new Set() };
    for (const wire of one.wiredBy) group.wires.add(wire);
    groups.set(key(one), group);
  }
  return [...groups.values()].map(({ first, wires }) => ({ ...first, wiredBy: [...wires] }));
}

/** Services that are built alike fail alike: that is said once. */
const placeKey = ({ at }: Notice): string => `${at.file}:${at.line}`;

const sameLine = ({ at, engine }: Declaration): string => JSON.stringify([at.file, at.line, engine]);

const sameThing = ({ role, engine, version, alternative }: Declaration): string =>
  JSON.stringify([role, engine, version, alternative]);

/** The names of the services' variables, never what they hold; those that several share by an anchor once. */
function keysOf(seen: readonly Seen[], says: Statement | null): EnvironmentKey[] {
  const keys = new Map<string, EnvironmentKey>();
  for (const { service } of seen)
    for (const { key, at, value } of service.environment) {
      const place = `${key} ${at.file}:${at.line}`;
      if (!keys.has(place)) keys.set(place, { key, at, says, how: value === null ? 'required' : 'defined' });
    }
  return [...keys.values()];
}
