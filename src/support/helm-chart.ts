import type { Place, Tree } from '../model.js';
import { isOff, lookUp, parseValues, type ValuesLayer } from './helm-values.js';
import type { Node } from './node.js';
import { at, items, text, texts } from './node.js';
import { directoryOf } from './path.js';
import { perTree } from './per-tree.js';
import { Unreadable } from './unreadable.js';

/** A chart that another one brings along. */
export interface Dependency {
  readonly chart: string;
  /** Its key in the values: the alias, else the name. */
  readonly key: string;
  readonly repository: string;
  /** The locked version, else that of the archive beside it, else the one that is asked for; null where none is. */
  readonly version: string | null;
  /** Whether it lies in the chart's own folder as an archive, which is not opened. */
  readonly packed: boolean;
  /** The line of the version that is asked for, else of the name. */
  readonly at: Place;
  /** The lock file's line of the version. */
  readonly locked: Place | null;
  readonly conditions: readonly string[];
  readonly tags: readonly string[];
}

/** A chart of the repository. */
export interface Chart {
  readonly folder: string;
  readonly name: string;
  /** A library starts nothing (https://helm.sh/docs/topics/library_charts/). */
  readonly library: boolean;
  readonly dependencies: readonly Dependency[];
}

/** A path below a folder; '' is the root. */
export const below = (folder: string, path: string): string => (folder === '' ? path : `${folder}/${path}`);

/** The folder of the chart that a path is a template of, or null. */
export function chartOfTemplate(path: string, tree: Tree): string | null {
  for (let end = path.indexOf('templates/'); end >= 0; end = path.indexOf('templates/', end + 1)) {
    if (end > 0 && path[end - 1] !== '/') continue;
    const folder = path.slice(0, Math.max(end - 1, 0));
    if (tree.has(below(folder, 'Chart.yaml'))) return folder;
  }
  return null;
}

/** The nearest chart that a file lies in, or null. */
export function chartAbove(path: string, tree: Tree): string | null {
  let folder = directoryOf(path);
  while (!tree.has(below(folder, 'Chart.yaml'))) {
    if (folder === '') return null;
    folder = directoryOf(folder);
  }
  return folder;
}

/** The folder of the chart that this one is vendored into (`parent/charts/name`), or null. */
export function parentOf(folder: string, tree: Tree): string | null {
  const parent =
    /^(?:(.*)\/)?charts\/[^/]+$/.exec(folder)?.[1] ?? (/^charts\/[^/]+$/.test(folder) ? '' : null);
  return parent !== null && tree.has(below(parent, 'Chart.yaml')) ? parent : null;
}

/**
 * A chart with its dependencies as `Chart.yaml` (or the older `requirements.yaml`) declares and the lock file fixes them.
 * @throws Unreadable where Chart.yaml is no YAML
 */
export function chartIn(folder: string, tree: Tree): Chart | null {
  const file = below(folder, 'Chart.yaml');
  const node = parseValues(tree.text(file) ?? '');
  if (node?.kind !== 'map') return null;
  const locks = new Map<string, { version: Node; file: string }>();
  for (const name of ['requirements.lock', 'Chart.lock']) {
    const lock = below(folder, name);
    for (const one of items(at(readable(tree, lock), 'dependencies'))) {
      const version = at(one, 'version');
      if (version) locks.set(text(at(one, 'name')) ?? '', { version, file: lock });
    }
  }
  const requirements = below(folder, 'requirements.yaml');
  const packed = packedIn(folder, tree);
  const dependencies = [
    ...items(at(node, 'dependencies')).map((one) => dependencyOf(one, file, locks, packed)),
    ...items(at(readable(tree, requirements), 'dependencies')).map((one) =>
      dependencyOf(one, requirements, locks, packed),
    ),
  ];
  return {
    folder,
    name: text(at(node, 'name')) ?? '',
    library: text(at(node, 'type')) === 'library',
    dependencies: dependencies.flatMap((one) => one ?? []),
  };
}

function dependencyOf(
  node: Node,
  file: string,
  locks: ReadonlyMap<string, { version: Node; file: string }>,
  packed: ReadonlyMap<string, string>,
): Dependency | null {
  const name = at(node, 'name');
  const chart = text(name);
  if (!name || chart === null) return null;
  const version = at(node, 'version');
  const lock = locks.get(chart);
  return {
    chart,
    key: text(at(node, 'alias')) ?? chart,
    repository: text(at(node, 'repository')) ?? '',
    version: text(lock?.version) ?? packed.get(chart) ?? text(version),
    packed: packed.has(chart),
    at: { file, line: (version ?? name).line },
    locked: lock ? { file: lock.file, line: lock.version.line } : null,
    conditions: (text(at(node, 'condition')) ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    tags: texts(at(node, 'tags')),
  };
}

/** Whether a dependency is installed with these values (https://helm.sh/docs/topics/charts/#tags-and-condition-fields-in-dependencies). */
export function installed(dependency: Dependency, layers: readonly ValuesLayer[]): boolean {
  for (const condition of dependency.conditions) {
    const found = lookUp(layers, condition.split('.'));
    if (found) return !isOff(found.node);
  }
  const tags = dependency.tags.map((tag) => lookUp(layers, ['tags', tag])).filter((tag) => tag !== null);
  return tags.length === 0 || tags.some((tag) => !isOff(tag.node));
}

/** A chart, or null where its Chart.yaml cannot be read: that file's own reading says so. */
export function chartIfReadable(folder: string, tree: Tree): Chart | null {
  try {
    return chartIn(folder, tree);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return null;
  }
}

/** The names of the charts that lie in a chart's own folder. */
export function vendoredIn(folder: string, tree: Tree): readonly string[] {
  const start = below(folder, 'charts/');
  return chartFiles(tree).flatMap((file) => {
    const name = file.startsWith(start) ? file.slice(start.length).split('/') : [];
    return name.length === 2 && name[0] ? [name[0]] : [];
  });
}

const archives = perTree((tree) => tree.list(['**/charts/*.tgz']));

/** The versions of the charts that lie in a chart's own folder as archives (`charts/postgresql-16.2.1.tgz`). */
function packedIn(folder: string, tree: Tree): ReadonlyMap<string, string> {
  const start = below(folder, 'charts/');
  return new Map(
    archives(tree).flatMap((file) => {
      const [, name, version] = file.startsWith(start)
        ? (/^([\w-]{1,100})-v?(\d+\.\d+\.\d+[\w.+-]{0,60})\.tgz$/.exec(file.slice(start.length)) ?? [])
        : [];
      return name && version ? [[name, version] as const] : [];
    }),
  );
}

const chartFiles = perTree((tree) => tree.list(['**/Chart.yaml']));

/** Whether a dependency lies in the chart's own folder, where its values are read by themselves. */
export const isVendored = ({ folder }: Chart, { chart }: Dependency, tree: Tree): boolean =>
  tree.has(below(folder, `charts/${chart}/Chart.yaml`));

function readable(tree: Tree, file: string): Node | null {
  try {
    return parseValues(tree.text(file) ?? '');
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return null;
  }
}
