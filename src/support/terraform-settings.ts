import type { Notice, Tree } from '../model.js';
import { parseJson } from './json.js';
import type { Node } from './node.js';
import { directoryOf, fileNameOf } from './path.js';
import { evaluateAttribute } from './terraform-evaluate.js';
import { type Directory, readHcl } from './terraform-files.js';
import type { Scope } from './terraform-scope.js';
import { environmentWord } from './terraform-stage.js';
import { listOf, mapOf, nothing, type Value } from './terraform-values.js';
import { Unreadable } from './unreadable.js';

/** A variable file: the values that it sets, and what its name says about the environment. */
export interface SettingsFile {
  readonly file: string;
  readonly values: ReadonlyMap<string, Value>;
  /** Loaded, or written to be loaded, in every environment. */
  readonly always: boolean;
  /** The word for an environment in its name or path, or null. */
  readonly word: { readonly environment: 'prod' | 'other'; readonly inName: boolean } | null;
}

/** Every variable file of the tree. */
export function readSettings(tree: Tree, notices: Notice[]): SettingsFile[] {
  return tree.list(['**/*.tfvars', '**/*.tfvars.json']).flatMap((file) => {
    const values = file.endsWith('.json')
      ? readJsonValues(tree, file, notices)
      : readValues(tree, file, notices);
    if (!values) return [];
    const word = wordOf(file);
    return [{ file, values, word, always: word === null && alwaysLoaded(file) }];
  });
}

/** Names that stand for all environments rather than for one. */
function alwaysLoaded(file: string): boolean {
  const stem = stemOf(file);
  return (
    stem === 'terraform' ||
    /\.auto\.tfvars(?:\.json)?$/.test(file) ||
    /^(?:common|shared|globals?|base|defaults?|all|main|vars|variables|versions)$/.test(stem)
  );
}

const stemOf = (file: string): string => fileNameOf(file).replace(/(?:\.auto)?\.tfvars(?:\.json)?$/, '');

function wordOf(file: string): SettingsFile['word'] {
  const inName = environmentWord(stemOf(file));
  const found = inName ?? environmentWord(directoryOf(file));
  return found && { environment: found.environment, inName: inName !== null };
}

function readValues(tree: Tree, file: string, notices: Notice[]): ReadonlyMap<string, Value> | null {
  const read = readHcl(tree, file, notices);
  const scope: Scope = { instance: nowhere(), file, each: null };
  return (
    read && new Map(read.body.attributes.map((one) => [one.name, evaluateAttribute(one, scope)] as const))
  );
}

function readJsonValues(tree: Tree, file: string, notices: Notice[]): ReadonlyMap<string, Value> | null {
  try {
    const value = valueFrom(parseJson(tree.text(file) ?? '{}'), file, '');
    return value.kind === 'map' ? value.entries : null;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const text = `not read as Terraform variables: ${error.message}`;
    notices.push({ text, at: { file, line: error.line }, unread: true });
    return null;
  }
}

function valueFrom(node: Node, file: string, name: string): Value {
  if (node.kind === 'list') return listOf(node.items.map((item) => valueFrom(item, file, name)));
  if (node.kind === 'map') {
    const entries = [...node.entries.values()];
    return mapOf(new Map(entries.map(({ key, value }) => [key, valueFrom(value, file, key)])));
  }
  if (node.type === 'null') return nothing;
  const written = node.type === 'string' ? JSON.stringify(node.text) : node.text;
  const at = { file, line: node.line };
  const declared = `${name} = ${written}`;
  return { kind: 'text', text: node.text, type: node.type, at, declared, through: [], isDefault: false };
}

/** A module without anything in it: variable files can refer to nothing. */
function nowhere(): Scope['instance'] {
  const directory: Directory = {
    path: '',
    variables: new Map(),
    locals: new Map(),
    outputs: new Map(),
    addresses: new Map(),
    resources: [],
    calls: [],
  };
  const stage = { environment: null, because: '', stated: false };
  return {
    directory,
    settings: new Map(),
    call: null,
    stage,
    children: new Map(),
    memo: new Map(),
    clock: { depth: 0 },
  };
}
