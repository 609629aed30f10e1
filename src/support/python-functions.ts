import { evaluate } from './python-expressions.js';
import { deeper, type Frame, mayGoOn } from './python-frame.js';
import { execute } from './python-statements.js';
import { child, inside, type PythonNode, parts } from './python-tree.js';
import type { FunctionValue, Scope, Value } from './python-values.js';

const mostNested = 5;

/** What a function of the settings returns for these arguments; null where that is not known. */
export function call(
  of: FunctionValue,
  positional: readonly Value[],
  named: ReadonlyMap<string, Value>,
  frame: Frame,
): Value | null {
  const body = child(of.node, 'Body');
  const calls = frame.calls + 1;
  if (!body || calls > mostNested || !mayGoOn(frame)) return null;
  const locals: Scope = new Map();
  const within: Frame = deeper(frame, {
    file: of.at.file,
    unit: null,
    locals,
    globals: of.globals,
    control: [],
    weak: false,
    result: { value: null, done: false },
    calls,
  });
  for (const [index, parameter] of parametersOf(of.node).entries()) {
    const value = named.get(parameter.name) ?? positional[index] ?? defaultOf(parameter, within);
    if (value) locals.set(parameter.name, value);
  }
  execute(body, within);
  return within.result.value;
}

interface Parameter {
  readonly name: string;
  readonly fallback: PythonNode | null;
}

function parametersOf(node: PythonNode): Parameter[] {
  const list = child(node, 'ParamList');
  return parts(list ? inside(list) : []).flatMap((part) => {
    const [first] = part;
    const assign = part.findIndex((one) => one.name === 'AssignOp');
    if (first?.name !== 'VariableName') return [];
    return [{ name: first.text, fallback: assign < 0 ? null : (part[assign + 1] ?? null) }];
  });
}

function defaultOf({ fallback }: Parameter, frame: Frame): Value | null {
  return fallback && evaluate(fallback, frame);
}
