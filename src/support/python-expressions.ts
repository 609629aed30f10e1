import { evaluateCall } from './python-calls.js';
import { decide, judge, judgeValue } from './python-conditions.js';
import { constant, deeper, type Frame, lookup, mayGoOn, unknown } from './python-frame.js';
import { inside, type PythonNode, parts, stringContent } from './python-tree.js';
import { either, entry, member, type Value, withKeys } from './python-values.js';

/** What an expression is worth, as far as its literals and the names that it uses tell. */
export function evaluate(node: PythonNode, above: Frame): Value {
  const frame = deeper(above);
  if (!mayGoOn(frame)) return unknown(frame, node);
  const read = expressions.get(node.name);
  return read ? read(node, frame) : unknown(frame, node);
}

const text = (node: PythonNode, frame: Frame): Value => ({
  kind: 'text',
  ...stringContent(node),
  at: { file: frame.file, line: node.line },
  keys: [],
  boundIn: null,
});

const list = (node: PythonNode, frame: Frame): Value => ({
  kind: 'list',
  items: parts(inside(node)).map(([first]) =>
    first && first.name !== '*' ? evaluate(first, frame) : unknown(frame, node),
  ),
  at: { file: frame.file, line: node.line },
  keys: [],
  boundIn: null,
});

const expressions: ReadonlyMap<string, (node: PythonNode, frame: Frame) => Value> = new Map([
  ['String', text],
  ['ContinuedString', text],
  ['FormatString', text],
  [
    'Number',
    (node: PythonNode, frame: Frame) => constant(frame, node, Number(node.text.replaceAll('_', ''))),
  ],
  ['Boolean', (node: PythonNode, frame: Frame) => constant(frame, node, node.text === 'True')],
  ['None', (node: PythonNode, frame: Frame) => constant(frame, node, null)],
  ['VariableName', variable],
  ['MemberExpression', memberOf],
  ['ParenthesizedExpression', (node: PythonNode, frame: Frame) => evaluate(node.children[1] ?? node, frame)],
  ['NamedExpression', named],
  ['DictionaryExpression', dictionary],
  ['ArrayExpression', list],
  ['TupleExpression', list],
  ['SetExpression', list],
  ['ConditionalExpression', conditional],
  ['BinaryExpression', binary],
  ['UnaryExpression', condition],
  ['CallExpression', evaluateCall],
]);

function variable(node: PythonNode, frame: Frame): Value {
  const found = lookup(frame, node.text);
  if (!found) return unknown(frame, node, node.text);
  // What is not known is shown where it is used; what is known, where it is written.
  const isOpen = found.kind === 'unknown' || (found.kind === 'constant' && found.value === null);
  const at = isOpen ? { file: frame.file, line: node.line } : found.at;
  return found.hint && !isOpen ? found : { ...found, at, hint: found.hint ?? node.text };
}

/** `a.b` of a class, `a["b"]` of a dictionary, `os.environ["KEY"]`. */
function memberOf(node: PythonNode, frame: Frame): Value {
  const [object, open, key] = node.children;
  if (!object || !key) return unknown(frame, node);
  if (open?.name === '.') {
    const of = object.name === 'VariableName' ? lookup(frame, object.text) : null;
    const found = of?.kind === 'class' ? member(of, key.text) : null;
    return found ?? unknown(frame, node, key.text);
  }
  const index = evaluate(key, frame);
  if (index.kind === 'text' && /(?:^|\.)environ$/.test(object.text))
    return withKeys(unknown(frame, node, index.text), [index.text]);
  const of = evaluate(object, frame);
  if (of.kind === 'list' && index.kind === 'constant')
    return of.items[Number(index.value)] ?? unknown(frame, node);
  return (index.kind === 'text' ? entry(of, index.text) : null) ?? unknown(frame, node);
}

function named(node: PythonNode, frame: Frame): Value {
  const [name, , expression] = node.children;
  if (!name || !expression) return unknown(frame, node);
  const value = evaluate(expression, frame);
  frame.locals.set(name.text, value);
  return value;
}

function dictionary(node: PythonNode, frame: Frame): Value {
  const entries = new Map<string, Value>();
  for (const part of parts(inside(node))) {
    const colon = part.findIndex((one) => one.name === ':');
    const [key, value] = [part[0], part.at(-1)];
    if (key?.name === '**' && value) {
      const spread = evaluate(value, frame);
      if (spread.kind === 'dict') for (const [name, one] of spread.entries) entries.set(name, { ...one });
    } else if (key && value && colon === 1) {
      const name = evaluate(key, frame);
      if (name.kind === 'text' && !name.partial) entries.set(name.text, evaluate(value, frame));
    }
  }
  return { kind: 'dict', entries, at: { file: frame.file, line: node.line }, keys: [], boundIn: null };
}

function conditional(node: PythonNode, frame: Frame): Value {
  const [yes, , test, , no] = node.children;
  if (!yes || !test || !no) return unknown(frame, node);
  const { truth, keys } = decide(judge(test, frame), frame);
  if (truth === null) return withKeys(either(evaluate(yes, frame), evaluate(no, frame)), keys);
  return withKeys(evaluate(truth ? yes : no, frame), keys);
}

function binary(node: PythonNode, frame: Frame): Value {
  const [left, operator, right] = node.children;
  if (!left || !operator || !right) return unknown(frame, node);
  if (operator.name === 'or' || operator.name === 'and') return chosen(left, operator.name, right, frame);
  if (operator.text === '+' || operator.text === '%' || operator.text === '/')
    return glued(node, left, frame);
  if (operator.text === '|') return merged(evaluate(left, frame), evaluate(right, frame), frame, node);
  return condition(node, frame);
}

/** `a or b` is the first that is true; with `not` in it, it is a condition. */
function chosen(left: PythonNode, operator: string, right: PythonNode, frame: Frame): Value {
  const first = evaluate(left, frame);
  const { truth, keys } = decide(judgeValue(first, '', frame), frame);
  if (truth === null) return withKeys(either(first, evaluate(right, frame)), keys);
  return truth === (operator === 'or') ? first : withKeys(evaluate(right, frame), keys);
}

/** The beginning of what is put together: "sqlite:///" + path, "redis://%s" % host. */
function glued(node: PythonNode, left: PythonNode, frame: Frame): Value {
  const first = evaluate(left, frame);
  if (first.kind !== 'text') return unknown(frame, node);
  const cut = first.text.indexOf('%s');
  return { ...first, text: cut < 0 ? first.text : first.text.slice(0, cut), partial: true };
}

function merged(a: Value, b: Value, frame: Frame, node: PythonNode): Value {
  if (a.kind !== 'dict') return unknown(frame, node);
  return b.kind === 'dict' ? { ...b, entries: new Map([...a.entries, ...b.entries]) } : a;
}

function condition(node: PythonNode, frame: Frame): Value {
  const { truth, keys } = judge(node, frame);
  return truth === null ? withKeys(unknown(frame, node), keys) : constant(frame, node, truth, keys);
}
