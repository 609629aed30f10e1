import { assign } from './python-assignments.js';
import { defineClass } from './python-classes.js';
import { decide, type Judgement, judge } from './python-conditions.js';
import { evaluate } from './python-expressions.js';
import { deeper, type Frame, mayGoOn } from './python-frame.js';
import { importNames } from './python-imports.js';
import { matchStatement } from './python-match.js';
import { markSkipped } from './python-skipped.js';
import { child, type PythonNode } from './python-tree.js';
import { either, withKeys } from './python-values.js';

/** Reads the statements of a body one after the other, as far as they say what names hold. */
export function execute(body: PythonNode, frame: Frame): void {
  for (const statement of body.children) {
    if (frame.result.done || !mayGoOn(frame)) return;
    statements.get(statement.name)?.(statement, frame);
  }
}

const statements: ReadonlyMap<string, (node: PythonNode, frame: Frame) => void> = new Map([
  ['AssignStatement', assign],
  ['ExpressionStatement', update],
  ['ImportStatement', importNames],
  ['IfStatement', branch],
  ['MatchStatement', matchStatement],
  ['TryStatement', attempt],
  ['WithStatement', (node: PythonNode, frame: Frame) => inBody(node, frame)],
  ['FunctionDefinition', define],
  ['DecoratedStatement', decorated],
  ['ClassDefinition', defineClass],
  ['ReturnStatement', returned],
]);

function inBody(node: PythonNode, frame: Frame): void {
  const body = child(node, 'Body');
  if (body) execute(body, deeper(frame));
}

/** `DATABASES["default"].update(…)` */
function update(node: PythonNode, frame: Frame): void {
  const [call] = node.children;
  const [callee] = call?.children ?? [];
  if (callee?.children.at(-1)?.text === 'update') assign(node, frame);
}

function branch(node: PythonNode, frame: Frame): void {
  let above: Judgement = { truth: false, keys: [] };
  for (const { test, body } of branchesOf(node)) {
    const here: Judgement = test ? decide(judge(test, deeper(frame)), frame) : { truth: true, keys: [] };
    const keys = [...new Set([...above.keys, ...here.keys])];
    if (above.truth === true || here.truth === false) markSkipped(body, keys, frame);
    else {
      const isOpen = above.truth === null || here.truth === null;
      execute(body, deeper(frame, { control: [...frame.control, ...keys], weak: frame.weak || isOpen }));
    }
    above = { truth: afterwards(above.truth, here.truth), keys };
  }
}

/** Whether one of the branches was taken by now. */
const afterwards = (before: boolean | null, now: boolean | null): boolean | null =>
  before || now ? true : before === null || now === null ? null : false;

/** The bodies of an `if` with their conditions; null for the `else`. */
function branchesOf(node: PythonNode): { test: PythonNode | null; body: PythonNode }[] {
  return node.children.flatMap((body, index) => {
    const before = node.children[index - 1];
    if (body.name !== 'Body' || !before) return [];
    return [{ test: before.name === 'else' ? null : before, body }];
  });
}

/** What the handlers of a `try` assign counts where its body assigned nothing. */
function attempt(node: PythonNode, frame: Frame): void {
  const bodies = node.children.filter((one) => one.name === 'Body');
  const handlers = node.children.flatMap((one, index) =>
    one.name === 'except' ? (node.children.slice(index).find((next) => next.name === 'Body') ?? []) : [],
  );
  for (const body of bodies.filter((one) => !handlers.includes(one))) execute(body, deeper(frame));
  for (const body of handlers) {
    const apart = new Map(frame.locals);
    execute(body, deeper(frame, { locals: apart, result: { value: null, done: false } }));
    for (const [name, value] of apart) if (!frame.locals.has(name)) frame.locals.set(name, value);
  }
}

function define(node: PythonNode, frame: Frame): void {
  const name = child(node, 'VariableName')?.text;
  const at = { file: frame.file, line: node.line };
  if (name)
    frame.locals.set(name, { kind: 'function', node, globals: frame.globals, at, keys: [], boundIn: null });
}

function decorated(node: PythonNode, frame: Frame): void {
  const definition = node.children.at(-1);
  if (definition) statements.get(definition.name)?.(definition, frame);
}

function returned(node: PythonNode, frame: Frame): void {
  const [, first, comma] = node.children;
  const tuple = comma ? { ...node, name: 'TupleExpression', children: node.children.slice(1) } : first;
  const found = tuple ? withKeys(evaluate(tuple, frame), frame.control) : null;
  const { result } = frame;
  result.value = found && result.value ? either(result.value, found) : (found ?? result.value);
  result.done = !frame.weak;
}
