import type { Tree } from '../../model.js';
import { at, entries, items, type Node, type ScalarNode, text } from '../node.js';
import { directoryOf, resolvePath } from '../path.js';
import { Unreadable } from '../unreadable.js';
import { parseYaml } from '../yaml.js';
import { settle, type Values, type Written } from './values.js';

/**
 * `$(name)`, `${{ parameters.name }}`, `${{ variables.name }}`, `${{ variables['name'] }}`, `$[ variables.name ]`.
 * Variables and parameters share their names here: a pipeline that gives both one name means the same by them.
 */
export const references =
  /\$\(([\w.-]{1,200})\)|\$(?:\{\{|\[)\s{0,9}(?:variables|parameters)(?:\.|\[')([\w.-]{1,200})(?:'\])?\s{0,9}(?:\}\}|\])/g;

/** Where a part of a pipeline stands: the file, and what its variables and parameters are. */
export interface AzureScope {
  readonly tree: Tree;
  readonly file: string;
  readonly source: string;
  readonly values: Values;
  /** Which of the values are variables, which scripts see; the others are parameters. */
  readonly variables: ReadonlySet<string>;
  /** `resources: containers`, by name. */
  readonly containers: ReadonlyMap<string, Written>;
  /** How many more templates are read. */
  readonly budget: { templates: number; readonly parsed: Map<string, Node | null> };
}

/** A node with the scope that it stands in. */
export interface Scoped {
  readonly node: Node;
  readonly scope: AzureScope;
}

const deepest = 12;

export const rendered = (node: ScalarNode, { file, values }: AzureScope) =>
  settle({ node, file }, values, references);

/** A scalar with its variables put in; null where it is none. */
export function textIn(node: Node | null, scope: AzureScope): string | null {
  return node?.kind === 'scalar' && node.type !== 'null' ? rendered(node, scope).text : null;
}

/**
 * The items of a list of stages, jobs or steps: conditions and loops (`${{ if … }}:`) are left out around what they
 * hold, and a template stands for the list that it holds under that key.
 */
export function expanded(list: Node | null, key: string, scope: AzureScope, depth = 0): Scoped[] {
  if (depth > deepest) return [];
  return items(list).flatMap((item): Scoped[] => {
    const [only] = entries(item);
    if (only?.key.startsWith('${{')) return expanded(only.value, key, scope, depth + 1);
    const template = textIn(at(item, 'template'), scope);
    if (template === null) return [{ node: item, scope }];
    const loaded = loadTemplate(template, at(item, 'parameters'), scope);
    return loaded ? expanded(at(loaded.node, key), key, loaded.scope, depth + 1) : [];
  });
}

/** A template of this repository, with its parameters; those of other repositories (`x.yml@name`) cannot be read. */
export function loadTemplate(path: string, given: Node | null, scope: AzureScope): Scoped | null {
  const written = path.replace(/@self$/, '');
  const folder = written.startsWith('/') ? '' : directoryOf(scope.file);
  const file = written.includes('@') ? null : resolvePath(folder, written.replace(/^\/+/, ''));
  const source = file === null || --scope.budget.templates < 0 ? null : scope.tree.text(file);
  if (file === null || source === null) return null;
  try {
    const { parsed } = scope.budget;
    const node = parsed.has(file) ? parsed.get(file) : (parseYaml(source)[0] ?? null);
    parsed.set(file, node ?? null);
    if (!node) return null;
    const values = new Map([...scope.values, ...declaredValues(at(node, 'parameters'), file)]);
    for (const { key, value } of entries(given)) {
      if (value.kind !== 'scalar') continue;
      const { text: settled, at: place } = rendered(value, scope);
      values.set(key, { node: { ...value, text: settled, line: place.line }, file: place.file });
    }
    return { node, scope: withVariables(at(node, 'variables'), { ...scope, file, source, values }) };
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** `variables:` and `parameters:`, as a map, or as a list of names with a value or a default. */
export function declaredValues(node: Node | null, file: string): Map<string, Written> {
  const found = new Map<string, Written>();
  const add = (name: string | null, value: Node | null): void => {
    if (name !== null && value?.kind === 'scalar') found.set(name, { node: value, file });
  };
  for (const { key, value } of entries(node)) add(key, value.kind === 'map' ? at(value, 'default') : value);
  for (const item of items(node)) add(text(at(item, 'name')), at(item, 'value') ?? at(item, 'default'));
  return found;
}

/** The scope with variables above what is known, those of templates too. */
export function withVariables(node: Node | null, scope: AzureScope): AzureScope {
  if (!node) return scope;
  const values = new Map(scope.values);
  const variables = new Set(scope.variables);
  const add = (names: Iterable<string>, from: Values): void => {
    for (const name of names) {
      const value = from.get(name);
      if (value) values.set(name, value);
      variables.add(name);
    }
  };
  const own = declaredValues(node, scope.file);
  add(own.keys(), own);
  for (const item of items(node)) {
    const template = textIn(at(item, 'template'), scope);
    const loaded = template === null ? null : loadTemplate(template, at(item, 'parameters'), scope);
    if (loaded) add(loaded.scope.variables, loaded.scope.values);
  }
  return { ...scope, values, variables };
}
