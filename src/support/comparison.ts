import { sameBoundary } from '../catalog/engines.js';
import type {
  Compared,
  Comparison,
  Facts,
  Finding,
  Gap,
  Place,
  PlacedDeclaration,
  Rule,
  Service,
  Severity,
} from '../model.js';

/** One environment of a service held against the one that is right: production, or else the other one that is known. */
export interface Pair {
  readonly service: Service;
  readonly environment: Compared;
  readonly mine: readonly PlacedDeclaration[];
  readonly reference: Compared;
  readonly theirs: readonly PlacedDeclaration[];
}

/** CI and dev against production; where production is not known, CI against dev. */
export function pairs(service: Service): Pair[] {
  if (service.prod.length > 0) return [pair(service, 'ci', 'prod'), pair(service, 'dev', 'prod')];
  return [pair(service, 'ci', 'dev')];
}

/** As `pairs`, and CI against dev too where production runs the engine in a version that nothing declares. */
export function versionPairs(service: Service): Pair[] {
  const unknown = service.prod.length > 0 && service.prod.every((one) => versionsOf(one).length === 0);
  return unknown ? [...pairs(service), pair(service, 'ci', 'dev')] : pairs(service);
}

const pair = (service: Service, environment: Compared, reference: Compared): Pair => ({
  service,
  environment,
  mine: service[environment],
  reference,
  theirs: service[reference],
});

/** The severity a difference has, one step lower where production is not known. */
export function graded(severity: Severity, reference: Compared): Severity {
  if (reference === 'prod') return severity;
  return severity === 'high' ? 'medium' : 'low';
}

/** The names of the environments as a sentence uses them. */
export const spoken: Readonly<Record<Compared, string>> = {
  dev: 'development',
  ci: 'CI',
  prod: 'production',
};

/** "PostgreSQL 14", "PostgreSQL 14 and 16", "Redis (floating)". */
export function phrase(title: string, versions: readonly string[]): string {
  if (versions.length === 0) return title;
  const last = versions[versions.length - 1];
  return versions.length === 1
    ? `${title} ${last}`
    : `${title} ${versions.slice(0, -1).join(', ')} and ${last}`;
}

/** Every version that a declaration stands for; empty where it is not known. */
export function versionsOf(declaration: PlacedDeclaration): readonly string[] {
  if (declaration.versions.length > 0) return declaration.versions;
  return declaration.version === null ? [] : [declaration.version];
}

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The first few places as text: `docker-compose.yml:3`. */
export function spelledPlaces(declarations: readonly PlacedDeclaration[], most = 3): string {
  const all = distinct(declarations.map((one) => `${one.at.file}:${one.at.line}`));
  const more = all.length > most ? ` and ${all.length - most} more` : '';
  return all.slice(0, most).join(', ') + more;
}

interface Difference {
  readonly rule: Pick<Rule, 'id'> & { readonly gap: Gap };
  readonly service: Service;
  readonly severity: Severity;
  readonly environments: readonly Compared[];
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** What differs, the side that a person would change first. */
  readonly mine: readonly PlacedDeclaration[];
  readonly theirs: readonly PlacedDeclaration[];
  readonly engines?: readonly string[];
  /** What the catalogue of behaviours may know about it. */
  readonly compares?: Comparison;
  /** Further places that take part without differing. */
  readonly beside?: readonly Place[];
}

/**
 * A finding about a service; what belongs to a product beside the application is told softly. Its places are all that
 * differ and what they differ from, its fingerprint holds no line.
 */
export function finding(difference: Difference): Finding {
  const { rule, service, severity, environments, title, why, fix, mine, theirs, beside = [] } = difference;
  const engines = difference.engines ?? distinct([...mine, ...theirs].map((one) => one.engine));
  const [at, ...related] = distinctPlaces([...[...mine, ...theirs].map((one) => one.at), ...beside]);
  const role = mine[0]?.role ?? theirs[0]?.role ?? service.role;
  return {
    rule: rule.id,
    gap: rule.gap,
    severity: service.beside ? 'low' : severity,
    state: 'new',
    project: service.project,
    role,
    environments,
    engines,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    why,
    fix,
    at: at ?? { file: '.', line: 1 },
    related,
    ...(difference.compares ? { compares: difference.compares } : {}),
    behaviours: [],
    fingerprint: [
      rule.id,
      service.project,
      service.role,
      service.name,
      [...environments].sort().join('+'),
      [...engines].sort().join('+'),
    ].join('/'),
  };
}

function distinctPlaces(places: readonly Place[]): Place[] {
  const seen = new Map<string, Place>();
  for (const at of places) {
    const key = `${at.file}:${at.line}`;
    if (!seen.has(key)) seen.set(key, at);
  }
  return [...seen.values()];
}

/** Whether CI runs the application's tests at all: without that nothing can be missing there. */
export function ciTests(facts: Facts): boolean {
  return facts.jobs.some((job) => job.purpose === 'test');
}

/**
 * Declarations of one engine that lie across a boundary from another one of their group. Versions are compared once
 * each, not once for every two places: a large repository has thousands of places and a handful of versions.
 */
export function apartWithin(
  declarations: readonly PlacedDeclaration[],
  groupOf: (one: PlacedDeclaration) => string,
): PlacedDeclaration[] {
  const versions = new Map<string, Set<string>>();
  for (const one of declarations) {
    const group = versions.get(groupOf(one)) ?? new Set();
    versions.set(groupOf(one), group.add(one.version ?? ''));
  }
  const apart = new Map<string, ReadonlySet<string>>();
  for (const [group, all] of versions) {
    const list = [...all];
    const id = declarations[0]?.engine ?? '';
    apart.set(group, new Set(list.filter((a) => list.some((b) => sameBoundary(id, a, b) === 'differs'))));
  }
  return declarations.filter((one) => apart.get(groupOf(one))?.has(one.version ?? ''));
}
