import type { Declaration, Place, Tree } from '../model.js';
import { attribute, type Block, blocks, type Expression, type Template } from './hcl-syntax.js';
import { declareRelease } from './helm-release.js';
import { layerOf, type ValuesLayer } from './helm-values.js';
import type { Entry, Node } from './node.js';
import { resolvePath } from './path.js';
import { parseTemplatedYaml } from './templated-yaml.js';
import { filledIn } from './terraform-embedded.js';
import { evaluate } from './terraform-evaluate.js';
import type { Located } from './terraform-files.js';
import { scopesOf } from './terraform-instances.js';
import { nameOf } from './terraform-names.js';
import { attributeText } from './terraform-references.js';
import { type Instance, placeOf, type Scope } from './terraform-scope.js';
import { firstSet, knownText } from './terraform-sources.js';
import type { Value } from './terraform-values.js';
import { Unreadable } from './unreadable.js';

/** What the charts of somebody else start that a module installs as `helm_release`. */
export function releasesIn(instance: Instance, tree: Tree): Declaration[] {
  return instance.directory.resources
    .filter(({ node }) => node.labels[0] === 'helm_release')
    .flatMap((block) => scopesOf(block, instance).flatMap((scope) => releaseOf(block, scope, tree)));
}

function releaseOf(block: Located<Block>, scope: Scope, tree: Tree): readonly Declaration[] {
  const chart = knownText(firstSet(block, ['chart'], scope));
  // A path is a chart of this repository, which is read where it lies.
  if (!chart || /^[./]/.test(chart.text)) return [];
  const version = knownText(firstSet(block, ['version'], scope));
  return declareRelease({
    chart: chart.text,
    version: version?.text ?? null,
    repository: attributeText(block, 'repository', scope),
    at: (version ?? chart).at,
    related: [placeOf(block)],
    name: nameOf(block, scope),
    layers: [...valuesOf(block, scope, tree), ...settingsOf(block, scope)],
    keys: [],
  });
}

/** The `values` of a release: YAML as text, encoded objects, files. */
function valuesOf(block: Located<Block>, scope: Scope, tree: Tree): ValuesLayer[] {
  const values = attribute(block.node.body, 'values')?.value;
  return values?.kind === 'list' ? values.items.flatMap((item) => layerFrom(item, scope, tree)) : [];
}

function layerFrom(item: Expression, scope: Scope, tree: Tree): ValuesLayer[] {
  if (item.kind === 'template' && item.heredoc) return yamlLayer(item, scope);
  if (item.kind !== 'call') return [];
  const [first] = item.arguments;
  if (!first) return [];
  if (item.name === 'yamlencode' || item.name === 'jsonencode') {
    const node = nodeOf(evaluate(first, scope), { file: scope.file, line: first.line });
    return node ? [{ file: scope.file, node }] : [];
  }
  if (item.name !== 'file' && item.name !== 'templatefile') return [];
  const path = pathOf(first, scope);
  const layer = path === null ? null : layerOf(path, tree);
  return layer ? [layer] : [];
}

function yamlLayer(template: Template, scope: Scope): ValuesLayer[] {
  const { text, firstLine } = filledIn(template, scope);
  try {
    return parseTemplatedYaml(text, firstLine).map((node) => ({ file: scope.file, node }));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [];
  }
}

/** A path in the tree: written from the module's own folder ("${path.module}/values.yaml") or from where Terraform runs. */
function pathOf(expression: Expression, scope: Scope): string | null {
  const { path } = scope.instance.directory;
  if (expression.kind === 'literal') return resolvePath(path, expression.text);
  if (expression.kind !== 'template') return null;
  const [start, ...rest] = expression.parts;
  const fromModule =
    start?.kind === 'expression' && start.expression.kind === 'access' ? start.expression : null;
  const [step] = fromModule?.path ?? [];
  if (fromModule?.of.kind !== 'name' || fromModule.of.name !== 'path' || step?.kind !== 'name') return null;
  if (step.name !== 'module' || !rest.every((part) => part.kind === 'text')) return null;
  return resolvePath(path, `.${rest.map((part) => (part.kind === 'text' ? part.text : '')).join('')}`);
}

/** Single values, by `set` blocks or a list of objects: each a layer of its own. */
function settingsOf(block: Located<Block>, scope: Scope): ValuesLayer[] {
  const listed = firstSet(block, ['set'], scope)?.value;
  const objects = listed?.kind === 'list' ? listed.items : [];
  const inBlocks = blocks(block.node.body, 'set').map((one): Value => {
    const here = { file: block.file, node: one };
    const entry = (name: string) => firstSet(here, [name], scope)?.value ?? { kind: 'null' as const };
    return {
      kind: 'map',
      whole: true,
      entries: new Map([
        ['name', entry('name')],
        ['value', entry('value')],
      ]),
    };
  });
  return [...objects, ...inBlocks].flatMap((one) => {
    const [name, value] = one.kind === 'map' ? [one.entries.get('name'), one.entries.get('value')] : [];
    if (name?.kind !== 'text' || value?.kind !== 'text') return [];
    const node = scalarOf(value);
    const keys = name.text.split('.').slice(0, 20);
    return [
      {
        file: value.at.file,
        node: keys.reduceRight<Node>((inner, key) => mapWith([[key, inner]], node), node),
      },
    ];
  });
}

const scalarOf = ({ text, type, at }: Extract<Value, { kind: 'text' }>): Node => ({
  kind: 'scalar',
  line: at.line,
  column: 1,
  tag: null,
  text,
  type,
  quoted: type === 'string',
  comment: null,
});

function mapWith(entries: readonly (readonly [string, Node])[], at: { readonly line: number }): Node {
  const all = entries.map(([key, value]): [string, Entry] => [
    key,
    { key, line: value.line, column: 1, value },
  ]);
  return { kind: 'map', line: at.line, column: 1, tag: null, entries: new Map(all) };
}

/** A value as a node; what is unknown is left out, and what stands in another file gets the line that asks for it. */
function nodeOf(value: Value, here: Place): Node | null {
  if (value.kind === 'text') return scalarOf(value.at.file === here.file ? value : { ...value, at: here });
  if (value.kind === 'list') {
    const items = value.items.flatMap((item) => nodeOf(item, here) ?? []);
    return { kind: 'list', line: items[0]?.line ?? 1, column: 1, tag: null, items };
  }
  if (value.kind !== 'map') return null;
  const entries = [...value.entries].flatMap(([key, inner]): [string, Node][] => {
    const node = nodeOf(inner, here);
    return node ? [[key, node]] : [];
  });
  return mapWith(entries, { line: entries[0]?.[1].line ?? 1 });
}
