import { attribute, type Block, type Expression, type Step } from './hcl-syntax.js';
import { evaluate, evaluateAttribute } from './terraform-evaluate.js';
import type { Located } from './terraform-files.js';
import type { Instance, Scope } from './terraform-scope.js';
import { mapOf, textOf, unknown, type Value } from './terraform-values.js';

/** What a name and the steps behind it stand for, and which steps are left to take. */
export function resolveName(
  name: string,
  path: readonly Step[],
  scope: Scope,
): { readonly value: Value; readonly rest: readonly Step[] } {
  const [first, ...rest] = path;
  const member = first?.kind === 'name' ? first.name : null;
  if (member === null) return { value: unknown, rest: [] };
  if (name === 'var') return { value: variable(member, scope.instance), rest };
  if (name === 'local') return { value: local(member, scope.instance), rest };
  if (name === 'each') return { value: eachOf(member, scope), rest };
  if (name === 'module') return moduleOutput(member, rest, scope.instance);
  if (name === 'data') return blockAttribute(`data.${member}`, rest, scope.instance);
  return blockAttribute(name, path, scope.instance);
}

/** The value of a variable: as the caller or a variable file sets it, else its default. */
export function variable(name: string, instance: Instance): Value {
  return remembered(instance, `var.${name}`, () => {
    const given = instance.call ? input(name, instance.call) : instance.settings.get(name);
    if (given && given.kind !== 'null') return given;
    const declared = instance.directory.variables.get(name);
    const byDefault = declared && attribute(declared.node.body, 'default');
    if (!byDefault) return unknown;
    const value = evaluateAttribute(byDefault, { instance, file: declared.file, each: null });
    return value.kind === 'text' ? { ...value, isDefault: true } : value;
  });
}

function input(name: string, { from, block }: NonNullable<Instance['call']>): Value | null {
  const given = attribute(block.node.body, name);
  if (!given) return null;
  const value = evaluateAttribute(given, from);
  const here = { file: block.file, line: given.line, source: given.source };
  return value.kind === 'text' ? { ...value, through: [...value.through, here], isDefault: false } : value;
}

/** The value of a local. */
export function local(name: string, instance: Instance): Value {
  return remembered(instance, `local.${name}`, () => {
    const found = instance.directory.locals.get(name);
    return found ? evaluateAttribute(found.node, { instance, file: found.file, each: null }) : unknown;
  });
}

function eachOf(member: string, { each }: Scope): Value {
  if (!each) return unknown;
  return member === 'key' ? each.key : member === 'value' ? each.value : unknown;
}

function moduleOutput(name: string, steps: readonly Step[], instance: Instance) {
  const [output, ...rest] = withoutIndex(steps);
  const child = instance.children.get(name);
  if (!child || (output && output.kind !== 'name')) return { value: unknown, rest: [] };
  return output ? { value: outputOf(child, output.name), rest } : { value: allOutputs(child), rest: [] };
}

function outputOf(child: Instance, name: string): Value {
  return remembered(child, `output.${name}`, () => {
    const found = child.directory.outputs.get(name);
    const given = found && attribute(found.node.body, 'value');
    return given ? evaluate(given.value, { instance: child, file: found.file, each: null }) : unknown;
  });
}

/** A module as a whole is an object of its outputs. */
function allOutputs(child: Instance): Value {
  return remembered(child, 'output', () =>
    mapOf(new Map([...child.directory.outputs.keys()].map((name) => [name, outputOf(child, name)]))),
  );
}

/** An attribute of a resource or a data source, as far as its block sets it. */
function blockAttribute(type: string, path: readonly Step[], instance: Instance) {
  const [name, ...steps] = path;
  const [member, ...rest] = withoutIndex(steps);
  if (name?.kind !== 'name' || member?.kind !== 'name') return { value: unknown, rest: [] };
  const address = `${type}.${name.name}`;
  const block = instance.directory.addresses.get(address);
  if (!block) return { value: unknown, rest: [] };
  const value = remembered(instance, `${address}.${member.name}`, () =>
    ofBlock(block, member.name, instance),
  );
  return { value, rest };
}

function ofBlock(block: Located<Block>, name: string, instance: Instance): Value {
  const scope: Scope = { instance, file: block.file, each: null };
  const set = attribute(block.node.body, name);
  if (set) return evaluateAttribute(set, scope);
  const actual = /^(.{1,60})_actual$/.exec(name)?.[1] ?? name;
  if (block.node.type !== 'data' || !actual.endsWith('version')) return unknown;
  for (const asked of [actual, `preferred_${actual}s`, 'preferred_versions']) {
    const found = attribute(block.node.body, asked);
    const value = found && evaluateAttribute(found, scope);
    if (value) return value.kind === 'list' ? (value.items[0] ?? unknown) : value;
  }
  return unknown;
}

/** `[0]` and `[*]` behind a resource pick one of what its count makes: all are alike. */
const withoutIndex = (steps: readonly Step[]): readonly Step[] =>
  steps[0] && steps[0].kind !== 'name' ? steps.slice(1) : steps;

/** Evaluates once; what refers to itself is unknown. */
function remembered(instance: Instance, key: string, compute: () => Value): Value {
  const before = instance.memo.get(key);
  if (before) return before;
  instance.memo.set(key, unknown);
  const value = compute();
  instance.memo.set(key, value);
  return value;
}

/** The value of a block's attribute, or null where the block does not set it. */
export function attributeValue(block: Located<Block>, name: string, scope: Scope): Value | null {
  const found = attribute(block.node.body, name);
  return found && evaluateAttribute(found, scope);
}

/** The text of a block's attribute, or null where it is not set or not known. */
export function attributeText(block: Located<Block>, name: string, scope: Scope): string | null {
  const value = attributeValue(block, name, scope);
  return value && textOf(value);
}

/** The expression that `local.x` or `var.x` stands for, with the scope in which it is written; null for anything else. */
export function resolveExpression(
  { of, path }: Extract<Expression, { kind: 'access' }>,
  scope: Scope,
): { readonly expression: Expression; readonly scope: Scope } | null {
  const [step] = path;
  if (of.kind !== 'name' || path.length !== 1 || step?.kind !== 'name') return null;
  const { instance } = scope;
  const { locals, variables } = instance.directory;
  const kept = of.name === 'local' ? locals.get(step.name) : undefined;
  if (kept) return { expression: kept.node.value, scope: { instance, file: kept.file, each: null } };
  if (of.name !== 'var') return null;
  const given = instance.call && attribute(instance.call.block.node.body, step.name);
  if (given && instance.call) return { expression: given.value, scope: instance.call.from };
  const declared = variables.get(step.name);
  const byDefault = declared && attribute(declared.node.body, 'default');
  return byDefault
    ? { expression: byDefault.value, scope: { instance, file: declared.file, each: null } }
    : null;
}
