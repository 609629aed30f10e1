import { isEmbedded } from '../catalog/relations.js';
import type { Compared } from '../model.js';
import { type Cluster, type Row, shareWord, withCluster } from './clusters.js';
import { ofOneKind } from './kinds.js';
import { isSideProduct } from './purpose.js';

/**
 * Pairs what different engines do for one purpose: a row that production has and development lacks with the row
 * that only development has (SQLite beside PostgreSQL, RabbitMQ beside SQS). By purpose, then the only one of its kind.
 */
export function pairEngines(rows: readonly Row[]): Row[] {
  let result = [...rows];
  for (const environment of ['ci', 'dev'] as const) result = pairEnvironment(result, environment);
  return result;
}

function pairEnvironment(rows: readonly Row[], environment: Compared): Row[] {
  const reference: Compared = rows.some((row) => row.clusters.has('prod'))
    ? 'prod'
    : environment === 'dev'
      ? 'ci'
      : 'dev';
  const families = new Set(rows.filter((row) => row.clusters.has(environment)).map((row) => row.family));
  const lacking = rows.filter(
    (row) => row.clusters.has(reference) && !row.clusters.has(environment) && !families.has(row.family),
  );
  const alone = rows.filter((row) => row.clusters.has(environment) && !row.clusters.has(reference));
  const moved = new Map<Row, Cluster[]>();
  const free = new Set(alone);
  const give = (row: Row, from: Row) => {
    const cluster = from.clusters.get(environment);
    if (!cluster) return;
    moved.set(row, [...(moved.get(row) ?? []), cluster]);
    free.delete(from);
  };
  for (const row of lacking)
    for (const other of free)
      if (comparable(row, other) && shareWord(row.purpose, other.purpose)) give(row, other);
  const open = lacking.filter((row) => !moved.has(row) && !isSideProduct(row.purpose));
  for (const row of open) {
    const candidates = [...free].filter((other) => comparable(row, other) && !isSideProduct(other.purpose));
    const rivals = open.filter((other) => candidates.some((candidate) => comparable(other, candidate)));
    if (rivals.length === 1) for (const candidate of candidates) give(row, candidate);
  }
  const result = rows.flatMap((row) => {
    const clusters = moved.get(row);
    if (clusters) return [withCluster(row, joinedCluster(clusters))];
    return alone.includes(row) && !free.has(row) ? without(row, environment) : [row];
  });
  return [...result, ...embeddedBeside(free, rows, environment, reference)];
}

/**
 * A database inside the process that an environment has although it runs the server too (H2 unless a variable names
 * the server): a part of it works on that, so it gets a row of its own beside what the reference runs.
 */
function embeddedBeside(
  free: ReadonlySet<Row>,
  rows: readonly Row[],
  environment: Compared,
  reference: Compared,
): Row[] {
  const servers = rows.filter(
    (row) => row.clusters.has(reference) && row.clusters.has(environment) && !isSideProduct(row.purpose),
  );
  return [...free].flatMap((row) => {
    const cluster = row.clusters.get(environment);
    const server = servers.find((other) => comparable(row, other))?.clusters.get(reference);
    if (
      !cluster ||
      !server ||
      !isEmbedded(firstEngine(row)) ||
      isEmbedded(server.declarations[0]?.engine ?? '')
    )
      return [];
    const clusters = new Map([
      [environment, cluster],
      [reference, server],
    ]);
    return [{ family: `${row.family} beside`, purpose: row.purpose, clusters, beside: true }];
  });
}

/** Files go to a bucket, a disk or a table: whatever is declared to store them is of one kind. */
const comparable = (a: Row, b: Row): boolean =>
  (firstRole(a) === 'storage' && firstRole(b) === 'storage') || ofOneKind(firstEngine(a), firstEngine(b));

const firstRole = (row: Row): string => [...row.clusters.values()][0]?.declarations[0]?.role ?? '';

const firstEngine = (row: Row): string => [...row.clusters.values()][0]?.declarations[0]?.engine ?? '';

const joinedCluster = (clusters: readonly Cluster[]): Cluster => ({
  ...(clusters[0] as Cluster),
  declarations: clusters.flatMap((cluster) => cluster.declarations),
});

function without(row: Row, environment: Compared): Row[] {
  const clusters = new Map([...row.clusters].filter(([name]) => name !== environment));
  return clusters.size > 0 ? [{ ...row, clusters }] : [];
}
