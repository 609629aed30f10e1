import type { Pin, Role } from '../model.js';
import { leadingVersion } from '../support/versions.js';
import { bitnamiCharts } from './charts/bitnami.js';
import { engine } from './engines.js';
import { identifyImage } from './images.js';

/** What a Helm chart installs. */
export interface ChartIdentity {
  readonly role: Role;
  readonly engine: string;
  /** The engine's version that the chart's version brings by default, or null where it is not known. */
  readonly version: string | null;
  readonly pin: Pin;
}

const bitnami = new Map(bitnamiCharts.map(([chart, id, spans]) => [chart, { id, spans }]));

/** Charts of other publishers that are not named as their engine's image is. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['redis-ha', 'redis'],
  ['postgresql-ha', 'postgresql'],
  ['cockroachdb', 'cockroachdb'],
  ['dragonfly', 'dragonfly'],
  ['keycloak', 'keycloak'],
  ['keycloakx', 'keycloak'],
  ['vault', 'vault'],
  ['temporal', 'temporal'],
  ['eck-elasticsearch', 'elasticsearch'],
]);

/**
 * What a chart installs, by its name, version and repository as a Chart.yaml or a release declares them, or null where
 * it is none that the catalogue knows. The chart's own version is never the engine's, except for Elastic's charts.
 */
export function chartEngine(
  chart: string,
  version: string | null,
  repository: string | null,
): ChartIdentity | null {
  const name = chart.split('/').pop() ?? chart;
  const source = `${repository ?? ''} ${chart}`.toLowerCase();
  if (source.includes('bitnami') && bitnami.has(name)) return fromBitnami(name, version);
  const id = otherNames.get(name) ?? identifyImage(name)?.engine;
  if (!id || name.length > 100 || engine(id).role === 'runtime') return null;
  return identity(id, source.includes('helm.elastic.co') ? plainVersion(version) : null);
}

function fromBitnami(name: string, chartVersion: string | null): ChartIdentity | null {
  const chart = bitnami.get(name);
  const major = Number(plainVersion(chartVersion)?.split('.')[0] ?? Number.NaN);
  const span = chart?.spans.find(([from, to]) => from <= major && major <= to);
  return chart ? identity(chart.id, span?.[2] ?? null) : null;
}

const identity = (id: string, version: string | null): ChartIdentity => ({
  role: engine(id).role,
  engine: id,
  version,
  pin: version ? 'exact' : 'undeclared',
});

/** "16.7.14", "~15.5.6", "^20.x.x"; a range of several majors is none. */
const plainVersion = (range: string | null): string | null =>
  range && !/[\s|,<>*]/.test(range.trim()) ? leadingVersion(range.trim().replace(/^[~^=]{1,2}/, '')) : null;
