import { type ChartIdentity, chartEngine } from '../catalog/charts.js';
import { identifyImage } from '../catalog/images.js';
import type { Declaration, Notice, Place, Statement } from '../model.js';
import { declare, declareImage } from './declare.js';
import { imageAt, imageKeysIn, nameOf, referenceOf, type ValuesImage } from './helm-images.js';
import { switchedOff, type ValuesLayer } from './helm-values.js';
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
  const { chart, version, repository } = release;
  const identity = chartEngine(chart, version, repository);
  if (!identity) return imagesOf(release);
  return [
    declareKnown(release, identity),
    ...nestedImages(release).flatMap(({ declaration }) => declaration ?? []),
  ];
}

/** The engine of a known chart; the image that values set for it says more than the chart's version. */
function declareKnown(release: Release, identity: ChartIdentity): Declaration {
  const { chart, version, layers, keys, name } = release;
  const image = imageAt(layers, [...keys, 'image']);
  const named = image && identifyImage(referenceOf(image, standardImage(identity.engine)));
  const places = [release.at, ...release.related];
  if (image && named && (image.tag || image.digest)) {
    const declared = image.name === null ? `tag: ${image.tag ?? image.digest}` : referenceOf(image, chart);
    return declare({ ...named, declared, at: image.at, related: [...image.related, ...places], name });
  }
  const pin = version?.includes('${') ? 'unresolved' : identity.pin;
  if (image?.name && named) {
    const { flavour, variants } = named;
    return declare({
      ...identity,
      flavour,
      variants,
      pin,
      declared: image.name,
      at: image.at,
      related: places,
      name,
    });
  }
  const declared = version ? `${chart} ${version}` : chart;
  return declare({ ...identity, pin, declared, at: release.at, related: release.related, name });
}

/** Images in the values of a chart that the catalogue does not know. */
function imagesOf({ name, layers, keys, at: place }: Release): Declaration[] {
  return allImageKeys(layers, keys).flatMap((path) => {
    const image = imageAt(layers, path);
    if (!image || switchedOff(layers, path)) return [];
    const own = nameOf(path.slice(keys.length));
    const known = { ...image, name: image.name ?? imageOfSubchart(path.at(-2)) };
    return declareValuesImage(known, own === null ? name : `${name}-${own}`, [place]);
  });
}

/** A key that is named after a known chart holds the values of that chart: `postgresql.image.tag`. */
export function imageOfSubchart(key: string | undefined): string | null {
  const identity = key === undefined ? null : chartEngine(key, null, null);
  return identity && standardImage(identity.engine);
}

function allImageKeys(layers: readonly ValuesLayer[], keys: readonly string[]): (readonly string[])[] {
  const paths = layers.flatMap(({ node }) => imageKeysIn(at(node, ...keys), keys));
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
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

interface Nested {
  readonly path: readonly string[];
  readonly place: Place;
  readonly reads: boolean;
  readonly declaration: Declaration | undefined;
}

/**
 * Images deeper in the values of a chart of Bitnami. All of its charts read `image`; a block that is named after
 * another chart holds that one's values; any other image (`primary.image`) is read by nothing.
 */
function nestedImages({ chart, repository, layers, keys, name }: Release): Nested[] {
  if (!/bitnami/.test(`${repository ?? ''} ${chart}`)) return [];
  return allImageKeys(layers, keys).flatMap((path): Nested[] => {
    const inner = path.slice(keys.length);
    const image = inner.length > 1 ? imageAt(layers, path) : null;
    if (!image || switchedOff(layers, path)) return [];
    const reads = inner.length === 2 && imageOfSubchart(inner[0]) !== null;
    const known = { ...image, name: image.name ?? imageOfSubchart(reads ? inner[0] : chart) };
    const [found] = declareValuesImage(known, [name, nameOf(inner)].filter(Boolean).join('-'));
    const declaration = found && (reads ? found : { ...found, says: notRead(chart) });
    return found ? [{ path, place: image.at, reads, declaration }] : [];
  });
}

const notRead = (chart: string): Statement => ({
  environment: 'other',
  because: `the chart ${chart} does not read this key`,
});

/** Says where an image is set that its chart never reads. */
export function ineffectiveImages(release: Release): Notice[] {
  const { chart, version, repository } = release;
  if (!chartEngine(chart, version, repository)) return [];
  return nestedImages(release)
    .filter(({ reads }) => !reads)
    .map(({ path, place }) => ({
      text: `${path.join('.')} has no effect: the chart ${chart} does not read this key`,
      at: place,
      unread: false,
    }));
}

const standardNames: ReadonlyMap<string, string> = new Map([
  ['postgresql', 'postgres'],
  ['mongodb', 'mongo'],
  ['minio', 'minio/minio'],
  ['clickhouse', 'clickhouse/clickhouse-server'],
  ['opensearch', 'opensearchproject/opensearch'],
]);

/** The image whose tags tell the engine's version, where values set a tag alone. */
const standardImage = (engine: string): string => standardNames.get(engine) ?? engine;
