import { chartEngine } from '../catalog/charts.js';
import { identifyImage } from '../catalog/images.js';
import type { Chart } from './helm-chart.js';

/**
 * Whether values are worth parsing, judged by their text alone: they may name an image that the catalogue knows, an
 * engine by a key that chooses, variables of an environment, or belong to a chart that brings an engine along.
 */
export function mayDeclare(text: string, chart: Chart | null): boolean {
  return namesKnownImage(text) || chooses.test(text) || setsVariables.test(text) || bringsEngine(chart, text);
}

const chooses =
  /^[ \t]+["']?(?:provider|type|driver|backend|engine|adapter|kind)["']?[ \t]*:[ \t]*["']?(?:in-?mem|memory|redis|valkey|postg|pgsql|mysql|maria|sqlite|mongo|rabbit|amqp|kafka|nats|sqs|s3|minio|gcs|azure|local|file|memcache|elastic|opensearch|dynamo|mssql|sqlserver)/im;
const setsVariables = /^[ \t]+(?:-[ \t]+name:[ \t]*)?["']?[A-Z][A-Z0-9]*_?[A-Z0-9_]*["']?[ \t]*(?::|$)/m;

/** Whether any name of an image in a text may be a service that the catalogue knows. */
export function namesKnownImage(text: string): boolean {
  const seen = new Set<string>();
  for (const [, name = ''] of text.matchAll(
    /^[^#\n]*?(?:image|repository|repo|name)["']?[ \t]*:[ \t]*["']?([^\s"'#,{}]+)/gim,
  )) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (identifyImage(name)) return true;
  }
  return false;
}

/** Whether a chart brings along what the catalogue knows, or something whose values name it. */
export function bringsEngine(chart: Chart | null, text: string): boolean {
  return (chart?.dependencies ?? []).some(
    ({ chart: name, version, repository, key }) =>
      text.includes(key) && chartEngine(name, version, repository) !== null,
  );
}
