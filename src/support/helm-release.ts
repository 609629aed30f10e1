import { chartEngine } from '../catalog/charts.js';
import { identifyImage } from '../catalog/images.js';
import type { Declaration, Notice, Place } from '../model.js';
import { declare, declareImage } from './declare.js';
import { imageAt, imageKeysIn, nameOf, referenceOf, type ValuesImage } from './helm-images.js';
import { lookUp, placeOf, switchedOff, type ValuesLayer } from './helm-values.js';
import { at } from './node.js';

/** A chart that something installs: a dependency, a release of a GitOps tool, an inflation by kustomize. */
export interface Release {
  readonly chart: string;
  readonly version: string | null;
  readonly repository: string | null;
  /** The line of the chart's version, else of its name. */
  readonly at: Place;
  readonly related: readonly Place[];
  readonly name: string;
  /** The values, with the keys under which the chart finds its own. */
  readonly layers: readonly ValuesLayer[];
  readonly keys: readonly string[];
}

/** What a chart of somebody else starts with these values: an engine that the catalogue knows it for, or images by name. */
export function declareRelease(release: Release): readonly Declaration[] {
  const { chart, version, repository, layers, keys } = release;
  const identity = chartEngine(chart, version, repository);
  if (!identity) return imagesOf(release);
  const image = imageAt(layers, [...keys, 'image']);
  const named = image && identifyImage(referenceOf(image, standardName(identity.engine)));
  if (image && named && (image.tag || image.digest))
    return [
      declare({
        ...named,
        declared: image.name === null ? `tag: ${image.tag ?? image.digest}` : referenceOf(image, chart),
        at: image.at,
        related: [...image.related, release.at, ...release.related],
        name: release.name,
      }),
    ];
  const open = version?.includes('${');
  const { flavour = null, variants = [] } = image?.name ? (named ?? {}) : {};
  return [
    declare({
      ...identity,
      flavour,
      variants,
      ...(open ? { pin: 'unresolved' as const } : {}),
      declared: version ? `${chart} ${version}` : chart,
      at: release.at,
      related: [...release.related, ...(image ? [image.at] : [])],
      name: release.name,
    }),
  ];
}

/** Images in the values of a chart that the catalogue does not know. */
function imagesOf({ name, layers, keys, at: place }: Release): Declaration[] {
  const [top] = layers.slice(-1);
  if (!top) return [];
  return imageKeysIn(at(top.node, ...keys), keys).flatMap((path) => {
    const image = imageAt(layers, path);
    if (!image || switchedOff(layers, path)) return [];
    const own = nameOf(path.slice(keys.length));
    return declareValuesImage(image, own === null ? name : `${name}-${own}`, [place]);
  });
}

/** The declaration that an image in values makes; without a tag the chart decides the version. */
export function declareValuesImage(
  image: ValuesImage,
  name: string | null,
  related: readonly Place[] = [],
): Declaration[] {
  if (image.name === null) return [];
  const reference = referenceOf(image, '');
  const declared = declareImage(reference, image.at, { name, related: [...image.related, ...related] });
  if (!declared) return [];
  const open = image.partial && !image.tag && !image.digest;
  return [open ? { ...declared, version: null, pin: 'undeclared' } : declared];
}

/** Keys under which people expect an image to be, and the chart does not look for one. */
const withoutEffect = ['primary', 'master', 'replica', 'readReplicas', 'server', 'node', 'standalone'];

/** Says where a tag is set that the chart never reads. */
export function ineffectiveTags({ chart, version, repository, layers, keys }: Release): Notice[] {
  const source = `${repository ?? ''} ${chart}`;
  if (!/bitnami/.test(source) || !chartEngine(chart, version, repository)) return [];
  return withoutEffect.flatMap((part) => {
    const path = [...keys, part, 'image', 'tag'];
    const found = lookUp(layers, path);
    if (!found) return [];
    const text = `${path.join('.')} has no effect: the chart ${chart} reads ${[...keys, 'image', 'tag'].join('.')}`;
    return [{ text, at: placeOf(found), unread: false }];
  });
}

const standardNames: ReadonlyMap<string, string> = new Map([
  ['postgresql', 'postgres'],
  ['mongodb', 'mongo'],
  ['minio', 'minio/minio'],
  ['clickhouse', 'clickhouse/clickhouse-server'],
  ['opensearch', 'opensearchproject/opensearch'],
]);

/** The image whose tags tell the engine's version, where values set a tag alone. */
const standardName = (engine: string): string => standardNames.get(engine) ?? engine;
