import type { Declaration, EnvironmentKey, Notice, Reading, Tree } from '../model.js';
import { environmentEvidence } from './compose-evidence.js';
import { identifyService, type Told } from './compose-identify.js';
import { isEnabled } from './compose-select.js';
import type { ComposeService } from './compose-service.js';
import { wiring } from './compose-wiring.js';

/** The services that are declared, and what they are seen with. */
export interface Declaring {
  readonly services: readonly ComposeService[];
  /** Every service of the project: wires come from the others too. */
  readonly all: readonly ComposeService[];
  /** The profiles that are on. */
  readonly profiles: readonly string[];
  readonly notices: readonly Notice[];
}

interface Seen extends Told {
  readonly service: ComposeService;
}

/** What the services of a compose project declare, each at its own line, with `more` merged into each. */
export function declareServices(project: Declaring, tree: Tree, more: Partial<Declaration> = {}): Reading {
  const wires = wiring(project.all);
  const see = (service: ComposeService): Seen => ({
    service,
    ...identifyService(service, tree, {
      name: service.name,
      wiredBy: wires.get(service.name) ?? [],
      alternative: alternativeOf(service, project.profiles),
    }),
  });
  const all = project.all.map(see);
  const started = new Set(project.services);
  const running = all.filter(({ service }) => started.has(service) && !service.absent);
  const applications = running.filter(({ declaration }) => !declaration || declaration.role === 'runtime');
  const servers = running.flatMap(({ declaration }) =>
    declaration && declaration.role !== 'runtime' ? [declaration] : [],
  );
  const runtimes = applications.flatMap(({ declaration }) => declaration ?? []);
  const declarations = [
    ...servers,
    ...together(runtimes, sameLine),
    ...together(evidenceOf(applications, all, project), sameThing),
  ];
  return {
    declarations: declarations.map((declaration) => ({
      ...declaration,
      ...more,
      related: [...declaration.related, ...(more.related ?? [])],
    })),
    keys: applications.flatMap(({ service }) => keysOf(service)),
    notices: [
      ...project.notices,
      ...project.services.flatMap(absence),
      ...running.flatMap(({ notice }) => notice ?? []),
    ],
  };
}

function alternativeOf({ profiles, ...service }: ComposeService, active: readonly string[]): string | null {
  return isEnabled({ profiles, ...service }, active) ? null : `profile ${profiles.join(', ')}`;
}

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
    hosts: new Set(all.flatMap(({ service }) => service.hosts.map((host) => host.toLowerCase()))),
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
  const groups = new Map<string, Declaration>();
  for (const one of declarations) {
    const before = groups.get(key(one));
    const wiredBy = [...new Set([...(before?.wiredBy ?? []), ...one.wiredBy])];
    groups.set(key(one), { ...(before ?? one), wiredBy });
  }
  return [...groups.values()];
}

const sameLine = ({ at, engine }: Declaration): string => JSON.stringify([at.file, at.line, engine]);

const sameThing = ({ role, engine, alternative }: Declaration): string =>
  JSON.stringify([role, engine, alternative]);

/** The names of a service's variables, never what they hold. */
function keysOf({ environment }: ComposeService): EnvironmentKey[] {
  return environment.map(({ key, at, value }) => ({
    key,
    at,
    says: null,
    how: value === null ? 'required' : 'defined',
  }));
}
