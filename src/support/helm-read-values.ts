import type { Declaration, Reading, SourceFile, Tree } from '../model.js';
import {
  below,
  type Chart,
  chartAbove,
  chartIfReadable,
  installed,
  parentOf,
  vendoredIn,
} from './helm-chart.js';
import { type ChartValues, newInOverlay, ownImages, releasesIn, same } from './helm-chart-values.js';
import { imageAt, imageKeysIn, nameOf } from './helm-images.js';
import { asInstalled, baseLayers } from './helm-overlays.js';
import { mayDeclare, namesKnownImage } from './helm-prefilter.js';
import { declareValuesImage, imageOfSubchart } from './helm-release.js';
import { type Choice, choicesIn, environmentsIn, keysIn, literal } from './helm-settings.js';
import { templatesOf } from './helm-templates.js';
import { layerOf, parseValues, switchedOff, type ValuesLayer } from './helm-values.js';
import { at, type Node } from './node.js';
import { declareSettings } from './setting-declarations.js';
import { Unreadable } from './unreadable.js';

/** The services that a file of values starts, as the chart it belongs to understands them. */
export function readValues(file: SourceFile, tree: Tree): Reading {
  const folder = chartAbove(file.path, tree);
  const chart = folder === null ? null : chartIfReadable(folder, tree);
  if (!mayDeclare(file.text, chart)) return {};
  const node = parsed(file, chart, tree);
  if (node?.kind !== 'map' || (at(node, 'apiVersion') && at(node, 'kind'))) return {};
  if (!chart) return readAlone({ file: file.path, node });
  const isBase = file.path === below(chart.folder, 'values.yaml');
  return isBase
    ? readBase(chart, node, file.path, tree)
    : readOverlay(chart, { file: file.path, node }, tree);
}

/** Values for a chart that lies elsewhere: every image that they name. */
function readAlone(layer: ValuesLayer): Reading {
  const layers = [layer];
  const started = imageKeysIn(layer.node).flatMap((keys) => {
    const image = switchedOff(layers, keys) ? null : imageAt(layers, keys);
    if (!image) return [];
    return declareValuesImage({ ...image, name: image.name ?? imageOfSubchart(keys.at(-2)) }, nameOf(keys));
  });
  return withSettings(layer, started, started, new Set());
}

/** A chart's own values, as its values files for development and production leave them. */
function readBase(chart: Chart, node: Node, file: string, tree: Tree): Reading {
  const values: ChartValues = {
    chart,
    tree,
    layers: layersOf(chart, node, file, tree),
    without: keysOfOthers(chart, tree),
  };
  if (values.layers.length === 0) return {};
  const layer = { file, node };
  const started = ownImages(values, imageKeysIn(node)).flatMap(({ keys, declaration }) =>
    asInstalled(declaration, chart.folder, tree, (layers) =>
      ownImages({ ...values, layers }, [keys]).some(({ declaration: one }) => same(one, declaration)),
    ),
  );
  const engines = [...started, ...releasesIn(values)];
  const chosen = choicesOf(values, layer, engines).flatMap(({ keys, declaration }) =>
    asInstalled(
      declaration,
      chart.folder,
      tree,
      (layers) => !layers.slice(1).some((one) => at(one.node, ...keys)),
    ),
  );
  return withSettings(layer, [...started, ...chosen], engines, values.without);
}

/** Values on top of a chart's own (and of others `under` them): what they set themselves, and what they switch on. */
export function readOverlay(
  chart: Chart,
  layer: ValuesLayer,
  tree: Tree,
  under: readonly ValuesLayer[] = [],
): Reading {
  const base = [...baseLayers(chart.folder, tree), ...under];
  const before: ChartValues = { chart, tree, layers: base, without: keysOfOthers(chart, tree) };
  const after = { ...before, layers: [...base, layer] };
  const started = newInOverlay(before, after, layer);
  const chosen = choicesOf(after, layer, started).map(({ declaration }) => declaration);
  return withSettings(layer, [...started, ...chosen], [...started, ...releasesIn(after)], after.without);
}

/** The chart's own values, with what a chart that it is vendored into sets for it; none where that one leaves it out. */
function layersOf(chart: Chart, node: Node, file: string, tree: Tree): ValuesLayer[] {
  const own = [{ file, node }];
  const parent = parentOf(chart.folder, tree);
  if (parent === null) return own;
  const outer = baseLayers(parent, tree);
  const dependency = chartIfReadable(parent, tree)?.dependencies.find((one) => one.chart === chart.name);
  if (dependency && !installed(dependency, outer)) return [];
  return [
    ...own,
    ...outer.flatMap((layer) => {
      const block = at(layer.node, dependency?.key ?? chart.name);
      return block ? [{ file: layer.file, node: block }] : [];
    }),
  ];
}

/** The keys of the charts that a chart brings along. */
function keysOfOthers(chart: Chart, tree: Tree): ReadonlySet<string> {
  const vendored = vendoredIn(chart.folder, tree);
  return new Set([...chart.dependencies.map(({ key }) => key), ...vendored]);
}

function choicesOf(
  { chart, tree, without }: ChartValues,
  layer: ValuesLayer,
  started: readonly Declaration[],
): Choice[] {
  if (templatesOf(chart.folder, tree).length === 0) return [];
  return choicesIn(layer.node, layer.file, without).filter(
    ({ declaration }) => !started.some(({ engine }) => engine === declaration.engine),
  );
}

function withSettings(
  layer: ValuesLayer,
  declarations: readonly Declaration[],
  started: readonly Declaration[],
  without: ReadonlySet<string>,
): Reading {
  const environments = environmentsIn(layer.node, without);
  return {
    declarations: [...declarations, ...declareSettings(literal(environments, layer.file), started)],
    keys: keysIn(environments, layer.file),
  };
}

/** @throws Unreadable where the values of a chart, or values that name a service, are no YAML */
function parsed(file: SourceFile, chart: Chart | null, tree: Tree): Node | null {
  const layer = layerOf(file.path, tree);
  if (layer) return layer.node;
  try {
    return parseValues(file.text);
  } catch (error) {
    if (error instanceof Unreadable && !chart && !namesKnownImage(file.text)) return null;
    throw error;
  }
}
