import type { Declaration, Place, Tree } from '../model.js';
import { type Chart, type Dependency, installed, isVendored } from './helm-chart.js';
import { imageAt, imageKeysIn, nameOf } from './helm-images.js';
import { declareRelease, declareValuesImage, type Release } from './helm-release.js';
import { useOfImage } from './helm-templates.js';
import { isOff, lookUp, placeOf, switchedOff, switches, type ValuesLayer } from './helm-values.js';

/** A chart with the values that it is installed with. */
export interface ChartValues {
  readonly chart: Chart;
  readonly tree: Tree;
  readonly layers: readonly ValuesLayer[];
  /** Keys whose blocks belong to charts that it brings along. */
  readonly without: ReadonlySet<string>;
}

/** A service that values start, with the keys of its image. */
export interface OwnImage {
  readonly keys: readonly string[];
  readonly declaration: Declaration;
}

/** The services that a chart's own templates start, of the images at these keys. */
export function ownImages(values: ChartValues, imageKeys: readonly (readonly string[])[]): OwnImage[] {
  const { chart, layers, tree, without } = values;
  return imageKeys.flatMap((keys) => {
    const image = without.has(keys[0] ?? '') ? null : imageAt(layers, keys);
    const [declaration] = image ? declareValuesImage(image, nameOf(keys) ?? chart.name) : [];
    if (!declaration || switchedOff(layers, keys)) return [];
    const use = useOfImage(chart.folder, keys, layers, tree);
    return use === 'off' || use === 'client' ? [] : [{ keys, declaration }];
  });
}

/** The services that the charts start which a chart brings along. */
export function releasesIn({ chart, layers, tree }: ChartValues): Declaration[] {
  return chart.dependencies
    .filter((dependency) => !isVendored(chart, dependency, tree))
    .flatMap((dependency) => started(dependency, layers));
}

/** The services that a dependency starts with these values. */
export const started = (dependency: Dependency, layers: readonly ValuesLayer[]): readonly Declaration[] =>
  installed(dependency, layers) ? declareRelease(releaseOf(dependency, layers)) : [];

/** A dependency as a release of its own. */
export function releaseOf(dependency: Dependency, layers: readonly ValuesLayer[]): Release {
  const { chart, version, repository, at, locked, key } = dependency;
  return { chart, version, repository, at, related: locked ? [locked] : [], name: key, layers, keys: [key] };
}

/** Whether two declarations stand for one engine in one version. */
export const same = (one: Declaration, other: Declaration): boolean =>
  one.engine === other.engine && one.version === other.version;

/** What values on top of a chart's own set or switch on, at the line of theirs that does so. */
export function newInOverlay(before: ChartValues, after: ChartValues, layer: ValuesLayer): Declaration[] {
  const [base] = before.layers;
  const keys = new Map(
    [...imageKeysIn(base?.node ?? null), ...imageKeysIn(layer.node)].map((path) => [path.join('.'), path]),
  );
  const images = [...keys.values()].flatMap((path) => {
    const [now] = ownImages(after, [path]);
    const gates = path
      .slice(0, -1)
      .flatMap((_, depth) => switches.map((word) => [...path.slice(0, depth + 1), word]));
    return now ? placed(now.declaration, ownImages(before, [path])[0]?.declaration, gates, layer) : [];
  });
  const releases = after.chart.dependencies
    .filter((dependency) => !isVendored(after.chart, dependency, after.tree))
    .flatMap((dependency) => {
      const was = started(dependency, before.layers);
      const gates = dependency.conditions.map((condition) => condition.split('.'));
      return started(dependency, after.layers).flatMap((now) =>
        placed(
          now,
          was.find((one) => same(one, now)),
          gates,
          layer,
        ),
      );
    });
  return [...images, ...releases];
}

/** A declaration at the overlay's own line; nothing where the overlay has no part in it. */
function placed(
  now: Declaration,
  was: Declaration | undefined,
  gates: readonly (readonly string[])[],
  layer: ValuesLayer,
): Declaration[] {
  const places = [now.at, ...now.related];
  const own = places.find(({ file }) => file === layer.file) ?? (was ? undefined : switchIn(gates, layer));
  if (!own) return [];
  const others = new Map(places.map((place) => [`${place.file}:${place.line}`, place]));
  others.delete(`${own.file}:${own.line}`);
  return [{ ...now, at: own, related: [...others.values()] }];
}

function switchIn(gates: readonly (readonly string[])[], layer: ValuesLayer): Place | undefined {
  const found = gates.map((keys) => lookUp([layer], keys)).find((one) => one && !isOff(one.node));
  return found ? placeOf(found) : undefined;
}
