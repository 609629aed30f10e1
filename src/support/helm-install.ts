import type { Declaration, Place, Statement, Tree } from '../model.js';
import { below, chartIfReadable } from './helm-chart.js';
import { readOverlay } from './helm-read-values.js';
import { declareRelease } from './helm-release.js';
import { layerOf, type ValuesLayer } from './helm-values.js';
import type { Entry, MapNode, Node } from './node.js';
import { at, text } from './node.js';
import { resolvePath } from './path.js';
import { withoutReferences } from './template-text.js';
import { parseTemplatedYaml } from './templated-yaml.js';
import { Unreadable } from './unreadable.js';

/** A release of a chart that a file asks for: by a GitOps tool, a helmfile, an operator. */
export interface Install {
  /** The chart's name in its repository, or the folder of the tree that it lies in. */
  readonly chart: string;
  readonly folder: string | null;
  readonly version: string | null;
  readonly repository: string | null;
  /** The line of the version, else of the chart. */
  readonly at: Place;
  readonly name: string;
  readonly says: Statement | null;
  /** Values that files of the tree hold. */
  readonly files: readonly ValuesLayer[];
  /** Values that the asking file itself holds. */
  readonly own: readonly ValuesLayer[];
}

/** What a release starts: the engine of a known chart, or what its values make of a chart of this repository. */
export function declareInstall(install: Install, tree: Tree): readonly Declaration[] {
  const { chart, folder, version, repository, says, files, own } = install;
  const name = withoutReferences(install.name) ?? chart;
  const found =
    folder !== null
      ? declareLocal({ ...install, name }, folder, tree)
      : declareRelease({
          chart,
          version,
          repository,
          at: install.at,
          related: [],
          name,
          layers: [...files, ...own],
          keys: [],
        });
  return found.map((one) => ({ ...one, says: one.says ?? says }));
}

function declareLocal({ files, own, name }: Install, folder: string, tree: Tree): readonly Declaration[] {
  const chart = chartIfReadable(folder, tree);
  if (!chart || chart.library) return [];
  return own.flatMap((layer, index) => {
    const under = [...files, ...own.slice(0, index)];
    const found = readOverlay(chart, layer, tree, under).declarations ?? [];
    return found.map((one) => ({ ...one, name: one.name ? `${name}-${one.name}` : name }));
  });
}

/** The folder of the tree that a chart is asked for from, where it is one. */
export function localChart(directory: string, written: string, tree: Tree): string | null {
  const folder = resolvePath(directory, written);
  return folder !== null && tree.has(below(folder, 'Chart.yaml')) ? folder : null;
}

/** Values files by the paths that a file names. */
export function layersAt(directory: string, written: readonly string[], tree: Tree): ValuesLayer[] {
  return written.flatMap((one) => {
    const path = resolvePath(directory, one);
    const layer = path === null ? null : layerOf(path, tree);
    return layer ? [layer] : [];
  });
}

/** Values that stand in a file as a map, or as a text of YAML. */
export function inlineLayer(node: Node | null, file: string): ValuesLayer[] {
  if (node?.kind === 'map') return [{ file, node }];
  const source = text(node);
  if (!node || !source) return [];
  try {
    const firstLine = source.includes('\n') ? node.line + 1 : node.line;
    return parseTemplatedYaml(source, firstLine).flatMap((inner) =>
      inner.kind === 'map' ? [{ file, node: inner }] : [],
    );
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [];
  }
}

/** `--set`-like parameters (`image.tag: 16`) as values. */
export function parametersLayer(parameters: readonly Node[], file: string): ValuesLayer[] {
  if (parameters.length === 0) return [];
  const root = emptyMap(parameters[0]?.line ?? 1);
  for (const parameter of parameters) {
    const [name, value] = [text(at(parameter, 'name')), at(parameter, 'value')];
    if (name && value && name.length < 500) put(root, name.split('.'), value);
  }
  return [{ file, node: root }];
}

function put(root: GrowingMap, keys: readonly string[], value: Node): void {
  let map = root;
  for (const key of keys.slice(0, -1)) {
    const inner = map.entries.get(key)?.value;
    const next = inner?.kind === 'map' ? (inner as GrowingMap) : emptyMap(value.line);
    if (next !== inner) map.entries.set(key, entry(key, next));
    map = next;
  }
  const last = keys.at(-1) ?? '';
  map.entries.set(last, entry(last, value));
}

type GrowingMap = Omit<MapNode, 'entries'> & { readonly entries: Map<string, Entry> };

const emptyMap = (line: number): GrowingMap => ({
  kind: 'map',
  line,
  column: 1,
  tag: null,
  entries: new Map(),
});
const entry = (key: string, value: Node): Entry => ({ key, line: value.line, column: value.column, value });
