import { evaluate } from './python-expressions.js';
import { type Frame, lookup } from './python-frame.js';
import { inside, type PythonNode, parts } from './python-tree.js';
import { bound, either, type Value, withKeys } from './python-values.js';

/** A name, or a place in a dictionary that a name holds: DATABASES, CACHES["default"]["BACKEND"]. */
interface Target {
  readonly name: string;
  readonly path: readonly string[];
}

// A dictionary is copied with every change; none that holds connections is anywhere near that size.
const largestDictionary = 300;

/** An assignment, with its chain and its unpacking, or the update of a dictionary. */
export function assign(node: PythonNode, frame: Frame): void {
  const [call] = node.children;
  if (node.name === 'ExpressionStatement') {
    if (call) updated(call, frame);
    return;
  }
  const sides = parts(node.children, 'AssignOp');
  const right = sides.at(-1) ?? [];
  const [first] = right;
  if (!first || sides.length < 2) return;
  const value: Value =
    right.length > 1
      ? evaluate({ ...node, name: 'TupleExpression', children: right }, frame)
      : evaluate(first, frame);
  for (const side of sides.slice(0, -1)) unpack(side, value, frame);
}

function unpack(side: readonly PythonNode[], value: Value, frame: Frame): void {
  const [first] = side;
  const names = first?.name === 'TupleExpression' ? parts(inside(first)) : parts(side);
  if (names.length < 2 && first?.name !== 'TupleExpression') {
    const target = targetOf(first, frame);
    if (target) store(target, value, frame);
    return;
  }
  for (const [index, [one]] of names.entries()) {
    const target = targetOf(one, frame);
    const item = value.kind === 'list' ? value.items[index] : null;
    if (target && item) store(target, withKeys(item, value.keys), frame);
  }
}

/** What a name or a chain of literal subscripts means; null for everything else. */
export function targetOf(node: PythonNode | undefined, frame: Frame): Target | null {
  const path: string[] = [];
  let here = node;
  while (here?.name === 'MemberExpression') {
    const [object, open, key] = here.children;
    const index = open?.name === '[' && key ? evaluate(key, frame) : null;
    if (index?.kind !== 'text') return null;
    path.unshift(index.text);
    here = object;
  }
  return here?.name === 'VariableName' ? { name: here.text, path } : null;
}

function updated(call: PythonNode, frame: Frame): void {
  const [callee, list] = call.children;
  const target = targetOf(callee?.children[0], frame);
  const [argument] = list ? inside(list) : [];
  if (!target || !argument) return;
  const value = evaluate(argument, frame);
  const entries = value.kind === 'dict' ? [...value.entries] : [];
  for (const [key, one] of entries) store({ ...target, path: [...target.path, key] }, one, frame);
  if (entries.length === 0 && value.keys.length > 0) touch(target, value.keys, frame);
}

/** Puts a value in its place: instead of what is there, or beside it where nobody knows whether it comes to that. */
export function store({ name, path }: Target, given: Value, frame: Frame): void {
  const before = frame.locals.get(name) ?? (path.length > 0 ? lookup(frame, name) : null);
  const value = withKeys(given, frame.control);
  const owned = frame.unit ? bound(value, frame.unit) : value;
  frame.locals.set(name, placed(before, path, owned, frame));
}

function placed(before: Value | null, path: readonly string[], value: Value, frame: Frame): Value {
  const [key, ...rest] = path;
  if (key === undefined) {
    const isOptional = frame.scenario.keysSet && frame.control.length > 0 && before !== null;
    const now = isOptional ? asOptional(value) : value;
    return frame.weak && before ? either(before, now) : now;
  }
  if (before && before.kind !== 'dict' && before.kind !== 'unknown') return before;
  const dict: Value =
    before?.kind === 'dict'
      ? before
      : { kind: 'dict', entries: new Map(), at: value.at, keys: [], boundIn: value.boundIn };
  if (dict.entries.size > largestDictionary) return dict;
  const inner = placed(dict.entries.get(key) ?? null, rest, value, frame);
  return { ...dict, entries: new Map(dict.entries).set(key, inner) };
}

const asOptional = (value: Value): Value =>
  value.kind === 'dict'
    ? {
        ...value,
        optional: true,
        entries: new Map([...value.entries].map(([k, one]) => [k, asOptional(one)])),
      }
    : { ...value, optional: true };

/** Notes that these keys, once set, put something else there. */
export function touch({ name, path }: Target, keys: readonly string[], frame: Frame): void {
  const before = frame.locals.get(name);
  if (before && keys.length > 0) frame.locals.set(name, touched(before, path, keys));
}

function touched(value: Value, path: readonly string[], keys: readonly string[]): Value {
  const [key, ...rest] = path;
  if (key === undefined) return withKeys(value, keys);
  if (value.kind !== 'dict' || value.entries.size > largestDictionary) return value;
  const inner = value.entries.get(key);
  return inner ? { ...value, entries: new Map(value.entries).set(key, touched(inner, rest, keys)) } : value;
}
