import type { Notice, Place, Tree } from '../model.js';
import { placeIn, type Scope } from './compose-convert.js';
import { extendedService } from './compose-extends.js';
import { type ComposeDocument, composeDocuments } from './compose-file.js';
import { type Budget, mergeMaps, spend } from './compose-merge.js';
import type { MapValue, Value } from './compose-value.js';
import { resolve, type Variables, withDotenvOf, withEnvironmentFiles } from './compose-variables.js';
import { at, type MapNode, type Node, texts } from './node.js';
import { directoryOf, resolvePath } from './path.js';
import { Unreadable } from './unreadable.js';

/** What all files of one project share while it is read. */
export interface Loading {
  readonly tree: Tree;
  readonly budget: Budget;
  readonly notices: Notice[];
  /** Every file that took part. */
  readonly files: Set<string>;
}

/** Files that are merged in order, and what they are read with. */
export interface Layers {
  /** Paths of the tree. */
  readonly files: readonly string[];
  /** The project directory: relative paths start there, whatever file they stand in. */
  readonly directory: string;
  readonly variables: Variables;
  readonly outermost: Variables;
  /** The files that include these, outermost first. */
  readonly within: readonly string[];
  /** Where these files are named. */
  readonly namedAt: Place | null;
}

const nothing: MapValue = { kind: 'map', at: { file: '', line: 1 }, effect: 'merge', entries: new Map() };
const deepest = 30;
/** What a file costs before its content does: files that only include each other are not free. */
const costOfFile = 100;

/** The services of files that are merged in order, with their includes and `extends` followed. */
export function loadLayers(layers: Layers, loading: Loading): MapValue {
  let services = nothing;
  for (const file of layers.files) {
    spend(loading.budget, costOfFile);
    const scope = scopeOf(file, layers, loading);
    for (const document of documentsOf(file, layers, loading)) {
      const own = ownServices(document, scope, loading);
      services = mergeMaps(services, withIncluded(own, document, scope, layers, loading), loading.budget);
    }
  }
  return services;
}

function scopeOf(
  file: string,
  { directory, variables, outermost }: Layers,
  { tree, budget, notices }: Loading,
): Scope {
  const report = (text: string, where: Place) => notices.push({ text, at: where, unread: false });
  return { tree, file, directory, project: directory, variables, outermost, budget, report };
}

function documentsOf(file: string, layers: Layers, loading: Loading): readonly ComposeDocument[] {
  const where = layers.namedAt ?? { file, line: 1 };
  const say = (text: string, place: Place) => loading.notices.push({ text, at: place, unread: false });
  try {
    const documents = composeDocuments(file, loading.tree);
    if (documents) loading.files.add(file);
    else say(`the compose file ${file} does not exist`, where);
    return documents ?? [];
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    say(`the compose file ${file} is not read: ${error.message}`, { file, line: error.line });
    return [];
  }
}

function ownServices({ services, root }: ComposeDocument, scope: Scope, loading: Loading): MapValue {
  const found = new Map<string, Value>();
  reportShape(root, scope);
  for (const entry of services?.entries.values() ?? []) {
    const value = services && extendedService(entry, services, scope, loading);
    if (value) found.set(entry.key, value);
  }
  return { ...nothing, at: placeIn(scope, services?.line ?? 1), entries: found };
}

function reportShape(root: MapNode, scope: Scope): void {
  for (const [key, kind] of [
    ['services', 'map'],
    ['include', 'list'],
  ] as const) {
    const node = at(root, key);
    if (node && node.kind !== kind && (node.kind !== 'scalar' || node.type !== 'null'))
      scope.report(`${key} is no ${kind}, where compose expects one`, placeIn(scope, node.line));
  }
}

/** The own services with those of `include` beside them (https://docs.docker.com/reference/compose-file/include/). */
function withIncluded(
  own: MapValue,
  { include }: ComposeDocument,
  scope: Scope,
  layers: Layers,
  loading: Loading,
): MapValue {
  const all = new Map(own.entries);
  const isOwn = new Set(own.entries.keys());
  for (const item of include?.kind === 'list' ? include.items : []) {
    const services = loadInclude(item, scope, layers, loading);
    for (const [name, value] of services?.entries ?? []) {
      if (!all.has(name)) all.set(name, value);
      else if (isOwn.has(name))
        scope.report(
          `services.${name} is defined here and in an included file: compose refuses that`,
          placeIn(scope, item.line),
        );
    }
  }
  return { ...own, entries: all };
}

function loadInclude(item: Node, scope: Scope, layers: Layers, loading: Loading): MapValue | null {
  const where = placeIn(scope, item.line);
  const pathOf = (written: string): string | null => {
    const { text, complete } = resolve(written, scope.variables);
    return complete ? resolvePath(scope.directory, text) : null;
  };
  const files = texts(item.kind === 'map' ? at(item, 'path') : item).map(pathOf);
  const known = files.filter((file) => file !== null);
  const [first] = known;
  if (first === undefined || known.length < files.length)
    scope.report('an include that is not in the repository is not followed', where);
  if (first === undefined) return null;
  const within = [...layers.within, scope.file];
  if (within.length > deepest || known.some((file) => within.includes(file))) {
    scope.report('files that include each other are not followed any further', where);
    return null;
  }
  const directory = texts(at(item, 'project_directory')).map(pathOf)[0] ?? directoryOf(first);
  const environmentFiles = texts(at(item, 'env_file')).map(pathOf);
  const variables = environmentFiles.length
    ? withEnvironmentFiles(environmentFiles, scope.tree, scope.variables)
    : withDotenvOf(directory, scope.tree, scope.variables);
  const { outermost } = layers;
  return loadLayers({ files: known, directory, variables, outermost, within, namedAt: where }, loading);
}
