import type { Notice, Place } from '../model.js';
import { attribute, type Block } from './hcl-syntax.js';
import { resolvePath } from './path.js';
import { environmentNamedIn, exampleFolder } from './path-environment.js';
import { type Deployment, deploymentsOf, settingsByRoot } from './terraform-deployments.js';
import type { Directory, Folders, Located } from './terraform-files.js';
import { attributeValue } from './terraform-references.js';
import { type Call, type Instance, placeOf, type Scope } from './terraform-scope.js';
import type { SettingsFile } from './terraform-settings.js';
import { stageOf } from './terraform-stage.js';
import { textOf, type Value } from './terraform-values.js';

const mostBlocks = 200_000;
const mostOfOne = 32;
const deepest = 12;
const foreign = /(?:^|\/)(?:vendor|node_modules|fixtures|__fixtures__|testdata|test-data)(?:\/|$)/;

interface Builder {
  readonly directories: ReadonlyMap<string, Directory>;
  readonly clock: { depth: number };
  readonly notices: Notice[];
  /** How many blocks the modules to come may have together; calls of calls multiply them. */
  left: number;
}

/** Every module of every deployment that the files describe, without those that a count of zero leaves out. */
export function instancesOf(
  { directories }: Folders,
  settings: readonly SettingsFile[],
  notices: Notice[],
): Instance[] {
  const builder: Builder = { directories, clock: { depth: 0 }, notices, left: mostBlocks };
  const roots = rootsOf(directories);
  const files = settingsByRoot(roots, settings);
  return roots.flatMap((root) =>
    deploymentsOf(files.get(root) ?? [], root).flatMap((one) => {
      const instance = rootInstance(root, one, builder);
      return instance ? presentIn(instance, builder) : [];
    }),
  );
}

/** Folders that no other one calls, except as an example or a test of itself. */
function rootsOf(directories: ReadonlyMap<string, Directory>): Directory[] {
  const all = [...directories.values()].filter(({ path }) => !foreign.test(path));
  const called = new Set(
    all
      .filter(({ path }) => !exampleFolder(`${path}/`) && environmentNamedIn(path)?.environment !== 'ci')
      .flatMap((directory) =>
        directory.calls.flatMap((call) => localSource(call.node, directory.path) ?? []),
      ),
  );
  const roots = all.filter(({ path }) => !called.has(path));
  // Folders that only call each other have no root; each is then one of its own.
  return roots.length > 0 ? roots : all;
}

/** The folder that a call with a path as its source means; null for modules from elsewhere. */
export function localSource(call: Block, from: string): string | null {
  const source = attribute(call.body, 'source')?.value;
  if (source?.kind !== 'literal' || !/^\.{1,2}\//.test(source.text)) return null;
  return resolvePath(from, source.text);
}

function rootInstance(directory: Directory, deployment: Deployment, builder: Builder): Instance | null {
  if (!affords(directory, builder, firstPlace(directory))) return null;
  const bare: Instance = {
    directory,
    settings: deployment.values,
    call: null,
    stage: { environment: null, because: '', stated: false },
    children: new Map(),
    memo: new Map(),
    clock: builder.clock,
  };
  const root = { ...bare, stage: stageOf(bare, deployment), memo: new Map() };
  addChildren(root, [directory], builder);
  return root;
}

function addChildren(parent: Instance, chain: readonly Directory[], builder: Builder): void {
  for (const block of parent.directory.calls) {
    const directory = builder.directories.get(localSource(block.node, parent.directory.path) ?? '\0');
    const name = block.node.labels[0] ?? '';
    if (!directory || chain.includes(directory) || chain.length > deepest || parent.children.has(name))
      continue;
    const from: Scope = { instance: parent, file: block.file, each: null };
    const child = childOf(directory, { from, block }, chain, builder);
    if (child) parent.children.set(name, child);
  }
}

function childOf(
  directory: Directory,
  call: Call,
  chain: readonly Directory[],
  builder: Builder,
): Instance | null {
  if (!affords(directory, builder, placeOf(call.block))) return null;
  const { stage, clock } = call.from.instance;
  const child = { directory, settings: new Map(), call, stage, children: new Map(), memo: new Map(), clock };
  addChildren(child, [...chain, directory], builder);
  return child;
}

/** A module and those below it, one for each that a `for_each` makes. */
function presentIn(instance: Instance, builder: Builder): Instance[] {
  const below = instance.directory.calls.flatMap((block) => {
    const child = instance.children.get(block.node.labels[0] ?? '');
    if (!child || child.call?.block !== block) return [];
    return scopesOf(block, instance).flatMap((from) => {
      if (!from.each) return presentIn(child, builder);
      const chain = [...callChain(instance), child.directory];
      const one = childOf(child.directory, { from, block }, chain, builder);
      return one ? presentIn(one, builder) : [];
    });
  });
  return [instance, ...below];
}

function callChain(instance: Instance): Directory[] {
  const chain = [instance.directory];
  for (let call = instance.call; call; call = call.from.instance.call)
    chain.push(call.from.instance.directory);
  return chain;
}

/** The scopes of a block: none where its count is zero, one for each entry of a known `for_each`, else one. */
export function scopesOf(block: Located<Block>, instance: Instance): readonly Scope[] {
  const plain: Scope = { instance, file: block.file, each: null };
  const count = attributeValue(block, 'count', plain);
  if (count && /^(?:0|false)$/.test(textOf(count) ?? '')) return [];
  const each = attributeValue(block, 'for_each', plain);
  if (each?.kind === 'map' && each.whole)
    return [...each.entries]
      .slice(0, mostOfOne)
      .map(([key, value]) => withEach(plain, keyValue(key, block), value));
  if (each?.kind === 'list' && each.whole)
    return each.items.slice(0, mostOfOne).map((item) => withEach(plain, item, item));
  return [plain];
}

const withEach = (scope: Scope, key: Value, value: Value): Scope => ({ ...scope, each: { key, value } });

function keyValue(text: string, block: Located<Block>): Value {
  const line = attribute(block.node.body, 'for_each')?.line ?? block.node.line;
  const at = { file: block.file, line };
  return { kind: 'text', text, type: 'string', at, declared: text, through: [], isDefault: false };
}

/** Whether one more module is within bounds; the first that is not is told. */
function affords({ resources, calls }: Directory, builder: Builder, at: Place): boolean {
  if (builder.left < 0) return false;
  builder.left -= 20 + resources.length + calls.length;
  if (builder.left >= 0) return true;
  const text = 'too many modules and deployments of them: they are not followed from here on';
  builder.notices.push({ text, at, unread: false });
  return false;
}

function firstPlace({ resources, calls, path }: Directory): Place {
  const [first] = [...resources, ...calls];
  return first ? placeOf(first) : { file: `${path}/main.tf`, line: 1 };
}
