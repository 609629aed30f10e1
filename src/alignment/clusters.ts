import { engine } from '../catalog/engines.js';
import type { Compared, PlacedDeclaration } from '../model.js';
import { isSideProduct, purposeOf } from './purpose.js';

/** What one environment declares for one purpose with engines of one family. */
export interface Cluster {
  readonly environment: Compared;
  readonly family: string;
  readonly purpose: ReadonlySet<string>;
  readonly declarations: readonly PlacedDeclaration[];
}

/** One purpose as far as it is matched: at most one cluster an environment. */
export interface Row {
  readonly family: string;
  readonly purpose: ReadonlySet<string>;
  readonly clusters: ReadonlyMap<Compared, Cluster>;
  /** Whether its servers have a row of their own, so that only the engines are compared. */
  readonly beside?: boolean;
}

export const environments: readonly Compared[] = ['prod', 'ci', 'dev'];

/** Splits declarations of one role by environment, family and purpose; a shared word of the purpose joins. */
export function clustersOf(
  declarations: readonly PlacedDeclaration[],
  products: ReadonlySet<string>,
): Cluster[] {
  const clusters: Cluster[] = [];
  const projects = projectsOf(declarations);
  for (const declaration of declarations) {
    if (declaration.environment === 'other') continue;
    const one: Cluster = {
      environment: declaration.environment,
      family: familyOf(declaration.engine),
      purpose: purposeOf(
        declaration,
        (projects.get(engine(declaration.engine).family)?.size ?? 0) > 1,
        products,
      ),
      declarations: [declaration],
    };
    const at = clusters.findIndex(
      (other) =>
        other.environment === one.environment && other.family === one.family && samePurpose(other, one),
    );
    const before = clusters[at];
    if (before) clusters[at] = merged(before, one);
    else clusters.push(one);
  }
  return oneManifestEach(clusters);
}

/** CockroachDB speaks PostgreSQL's protocol and is another database; MySQL and MariaDB are meant for each other's place. */
const familyOf = (id: string): string => (engine(id).family === 'postgresql' ? id : engine(id).family);

/** A project tells purposes of a family apart only where several have it, whatever the environment. */
function projectsOf(declarations: readonly PlacedDeclaration[]): ReadonlyMap<string, ReadonlySet<string>> {
  const projects = new Map<string, Set<string>>();
  for (const one of declarations.filter(({ project }) => project !== '.')) {
    const { family } = engine(one.engine);
    projects.set(family, (projects.get(family) ?? new Set()).add(one.project));
  }
  return projects;
}

/**
 * Two manifests that each declare one server of a family, one nameless and one with a name, are two ways to deploy
 * the same: `db` of a compose file and `shop-db` of a platform.
 */
function oneManifestEach(clusters: readonly Cluster[]): Cluster[] {
  const groups = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const key = isSideProduct(cluster.purpose)
      ? `${groups.size}`
      : `${cluster.environment} ${cluster.family}`;
    groups.set(key, [...(groups.get(key) ?? []), cluster]);
  }
  return [...groups.values()].flatMap((group) => {
    const [a, b] = group;
    if (!a || !b || group.length > 2 || (a.purpose.size > 0 && b.purpose.size > 0)) return group;
    const folders = new Set(a.declarations.map(folderOf));
    return b.declarations.some((one) => folders.has(folderOf(one))) ? group : [merged(a, b)];
  });
}

const folderOf = (one: PlacedDeclaration): string =>
  `${one.reader} ${one.at.file.split('/').slice(0, -1).join('/')}`;

/**
 * Lays the clusters of one family side by side: by a shared word of their purpose, then the nameless main ones, then
 * the one that is left on each side; a single server that stands beside several purposes serves them all.
 */
export function rowsOf(clusters: readonly Cluster[]): Row[] {
  let rows: Row[] = [];
  for (const environment of environments) {
    const mine = clusters.filter((cluster) => cluster.environment === environment);
    rows = joinEnvironment(rows, mine);
  }
  return rows;
}

function joinEnvironment(rows: readonly Row[], mine: readonly Cluster[]): Row[] {
  const result = [...rows];
  const open = new Set(mine);
  const taken = new Set<number>();
  const join = (matches: (row: Row, cluster: Cluster) => boolean) => {
    for (const cluster of [...open]) {
      const at = result.findIndex(
        (row, index) =>
          index < rows.length && !taken.has(index) && row.family === cluster.family && matches(row, cluster),
      );
      const row = result[at];
      if (!row) continue;
      result[at] = withCluster(row, cluster);
      taken.add(at);
      open.delete(cluster);
    }
  };
  join((row, cluster) => shareWord(row.purpose, cluster.purpose));
  join((row, cluster) => row.purpose.size === 0 && cluster.purpose.size === 0);
  joinLast(result, rows.length, open, taken);
  for (const cluster of open) result.push(declaredFor(cluster, rows) ?? newRow(cluster));
  return result;
}

/** Production that the configuration declares without a name is meant for every server of its family. */
function declaredFor(cluster: Cluster, rows: readonly Row[]): Row | null {
  const declared = rows.find(
    ({ family, clusters }) =>
      family === cluster.family &&
      clusters.get('prod')?.declarations.every(({ reader, name }) => reader === 'config' && name === null),
  );
  const prod = declared?.clusters.get('prod');
  return prod && !isSideProduct(cluster.purpose) ? withCluster(newRow(prod), cluster) : null;
}

/** What is left: one against one, or one nameless server against several purposes. Products beside the application never. */
function joinLast(result: Row[], before: number, open: Set<Cluster>, taken: Set<number>): void {
  for (const family of new Set([...open].map((cluster) => cluster.family))) {
    const clusters = [...open].filter(
      (cluster) => cluster.family === family && !isSideProduct(cluster.purpose),
    );
    const places = result
      .map((row, index) => ({ row, index }))
      .filter(
        ({ row, index }) =>
          index < before && !taken.has(index) && row.family === family && !isSideProduct(row.purpose),
      );
    const [cluster] = clusters;
    if (!cluster || clusters.length > 1) continue;
    if (places.length > 1 && cluster.purpose.size > 0) continue;
    for (const { row, index } of places) {
      result[index] = withCluster(row, cluster);
      taken.add(index);
      open.delete(cluster);
    }
  }
}

export const shareWord = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((word) => b.has(word));

const samePurpose = (a: Cluster, b: Cluster): boolean =>
  (a.purpose.size === 0 && b.purpose.size === 0) || shareWord(a.purpose, b.purpose);

const merged = (a: Cluster, b: Cluster): Cluster => ({
  ...a,
  purpose: new Set([...a.purpose, ...b.purpose]),
  declarations: [...a.declarations, ...b.declarations],
});

export const newRow = (cluster: Cluster): Row => ({
  family: cluster.family,
  purpose: cluster.purpose,
  clusters: new Map([[cluster.environment, cluster]]),
});

export const withCluster = (row: Row, cluster: Cluster): Row => ({
  ...row,
  purpose: new Set([...row.purpose, ...cluster.purpose]),
  clusters: new Map([...row.clusters, [cluster.environment, cluster]]),
});
