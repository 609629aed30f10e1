import { environmentRead } from './python-environment.js';
import { evaluate } from './python-expressions.js';
import { constant, type Frame, lookup, unknown } from './python-frame.js';
import { call } from './python-functions.js';
import { child, inside, type PythonNode, parts } from './python-tree.js';
import { entry, truthOf, type Value, withKeys } from './python-values.js';

interface Call {
  readonly node: PythonNode;
  readonly callee: PythonNode;
  readonly positional: readonly PythonNode[];
  readonly named: ReadonlyMap<string, PythonNode>;
}

/** What a call returns: of the environment, of casts, of texts and dictionaries, of functions of the settings. */
export function evaluateCall(node: PythonNode, frame: Frame): Value {
  const [callee] = node.children;
  const list = child(node, 'ArgList');
  if (!callee || !list) return unknown(frame, node);
  const args = parts(inside(list));
  const named = new Map(
    args.flatMap(([name, assign, value]) =>
      name && assign?.name === 'AssignOp' && value ? [[name.text, value] as const] : [],
    ),
  );
  const positional = args.flatMap(([first, ...more]) => (first && more.length === 0 ? [first] : []));
  const it: Call = { node, callee, positional, named };
  const own = callee.name === 'VariableName' ? lookup(frame, callee.text) : null;
  if (own?.kind === 'function') return ownFunction(own, it, frame);
  return ofEnvironment(it, frame) ?? ofMethod(it, frame) ?? ofFunction(it, frame);
}

function ownFunction(own: Value, it: Call, frame: Frame): Value {
  const read = ofEnvironment(it, frame);
  if (own.kind !== 'function' || (read && read.kind !== 'unknown')) return read ?? unknown(frame, it.node);
  const values = it.positional.map((one) => evaluate(one, frame));
  const named = new Map([...it.named].map(([name, one]) => [name, evaluate(one, frame)]));
  return call(own, values, named, frame) ?? read ?? unknown(frame, it.node);
}

function ofEnvironment({ node, callee, positional, named }: Call, frame: Frame): Value | null {
  if (callee.text.length > 100) return null;
  const read = environmentRead(callee.text, { positional, named });
  if (!read) return null;
  const { keys, fallback, asBoolean } = read;
  const value = fallback ? evaluate(fallback, frame) : constant(frame, node, null);
  const found = withKeys(asBoolean ? asTruth(value, node, frame) : value, keys);
  const [key] = keys;
  return key && !found.hint ? { ...found, hint: key } : found;
}

/** Methods of texts and dictionaries that leave known what was known. */
function ofMethod({ node, callee, positional }: Call, frame: Frame): Value | null {
  const [object, , method] = callee.children;
  if (callee.name !== 'MemberExpression' || !object || !method) return null;
  const [first, second] = positional.map((one) => evaluate(one, frame));
  const of = evaluate(object, frame);
  if (method.text === 'get' && first?.kind === 'text')
    return entry(of, first.text) ?? (of.kind === 'dict' ? (second ?? null) : null);
  if (of.kind !== 'text') return null;
  if (method.text === 'format') return { ...of, text: of.text.split('{', 1)[0] ?? '', partial: true };
  if (method.text === 'startswith' && first?.kind === 'text')
    return constant(frame, node, of.text.startsWith(first.text), of.keys);
  if (['strip', 'rstrip', 'lower'].includes(method.text))
    return { ...of, text: of.text.trim().toLowerCase() };
  return null;
}

const passing = new Set(['str', 'parse', 'cast', 'Value', 'db_url_config', 'cache_url_config', 'make_url']);
const truths = /(?:^|_)(?:bool|strtobool|to_bool|boolean|is_true|truthy)\w*$/;

function ofFunction({ node, callee, positional, named }: Call, frame: Frame): Value {
  const name = callee.text.split('.').at(-1) ?? '';
  const [first] = positional;
  if (name === 'dict')
    return {
      kind: 'dict',
      entries: new Map([...named].map(([key, value]) => [key, evaluate(value, frame)])),
      at: { file: frame.file, line: node.line },
      keys: [],
      boundIn: null,
    };
  const fallback = named.get('default');
  if (name === 'Field' && (fallback ?? first)) return evaluate(fallback ?? first ?? node, frame);
  if (!first) return unknown(frame, node);
  if (passing.has(name)) return evaluate(first, frame);
  if (truths.test(name)) return asTruth(evaluate(first, frame), node, frame);
  if (name === 'int') return asNumber(evaluate(first, frame), node, frame);
  return unknown(frame, node);
}

function asTruth(value: Value, node: PythonNode, frame: Frame): Value {
  const isOff = value.kind === 'text' && /^(?:0|false|no|off|n|f|)$/i.test(value.text);
  const truth = isOff ? false : truthOf(value);
  return truth === null ? value : constant(frame, node, truth, value.keys);
}

function asNumber(value: Value, node: PythonNode, frame: Frame): Value {
  return value.kind === 'text' ? constant(frame, node, Number(value.text) || 0, value.keys) : value;
}
