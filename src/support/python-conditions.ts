import { evaluate } from './python-expressions.js';
import { deeper, type Frame, mayGoOn } from './python-frame.js';
import type { PythonNode } from './python-tree.js';
import { truthOf, type Value } from './python-values.js';
import { environmentInComparison, environmentOfSwitch } from './settings-words.js';

/** Whether a condition holds (null: nothing tells), and the environment keys that decide it otherwise. */
export interface Judgement {
  readonly truth: boolean | null;
  readonly keys: readonly string[];
}

/** A condition as it turns out in the scenario: set keys turn around what rests on their absence. */
export function decide(judgement: Judgement, { scenario }: Frame): Judgement {
  const { truth, keys } = judgement;
  return scenario.keysSet && keys.length > 0 && truth !== null ? { truth: !truth, keys } : judgement;
}

/** Judges a condition. */
export function judge(node: PythonNode, frame: Frame): Judgement {
  if (!mayGoOn(frame)) return { truth: null, keys: [] };
  const operands = flatten(node);
  const alternatives = splitAt(operands, 'or').map((all) =>
    every(splitAt(all, 'and').map((one) => judgeOperand(one, deeper(frame)))),
  );
  return negated(every(alternatives.map(negated)));
}

/** How a value turns out as a condition. */
export function judgeValue(value: Value, name: string, { scenario }: Frame): Judgement {
  const { keys } = value;
  const isFixed = value.kind !== 'unknown' && keys.length === 0;
  const meant = isFixed ? null : ([name, ...keys].map(environmentOfSwitch).find(Boolean) ?? null);
  if (!meant) return { truth: truthOf(value), keys };
  if (meant === 'dev' && scenario.environment === 'ci') return { truth: truthOf(value) ?? false, keys: [] };
  return { truth: meant === scenario.environment, keys: [] };
}

type Operand = PythonNode | 'and' | 'or' | 'not';

/** The operands of `and`, `or` and `not` in their order: the parser binds `not` too loosely to follow its tree. */
function flatten(node: PythonNode): Operand[] {
  const result: Operand[] = [];
  const open: PythonNode[] = [node];
  for (let one = open.pop(); one; one = open.pop()) {
    if (one.name === 'and' || one.name === 'or' || one.name === 'not') result.push(one.name);
    else if (isBoolean(one)) open.push(...[...one.children].reverse());
    else result.push(one);
  }
  return result;
}

const isBoolean = ({ name, children }: PythonNode): boolean =>
  (name === 'BinaryExpression' && ['and', 'or'].includes(children[1]?.name ?? '')) ||
  (name === 'UnaryExpression' && children[0]?.name === 'not');

function splitAt(operands: readonly Operand[], separator: Operand): Operand[][] {
  const result: Operand[][] = [[]];
  for (const one of operands) {
    if (one === separator) result.push([]);
    else result.at(-1)?.push(one);
  }
  return result;
}

function judgeOperand(operands: readonly Operand[], frame: Frame): Judgement {
  const node = operands.at(-1);
  if (!node || typeof node === 'string') return { truth: null, keys: [] };
  const found = judgeLeaf(node, frame);
  return operands.length % 2 === 0 ? negated(found) : found;
}

const negated = ({ truth, keys }: Judgement): Judgement => ({ truth: truth === null ? null : !truth, keys });

function every(all: readonly Judgement[]): Judgement {
  const keys = [...new Set(all.flatMap((one) => one.keys))];
  if (all.some((one) => one.truth === false)) return { truth: false, keys };
  return { truth: all.every((one) => one.truth) || null, keys };
}

function judgeLeaf(node: PythonNode, frame: Frame): Judgement {
  if (node.name === 'ParenthesizedExpression') return judge(node.children[1] ?? node, frame);
  const [left, ...rest] = node.children;
  const right = rest.at(-1);
  if (node.name === 'BinaryExpression' && left && right) {
    const operator = rest
      .slice(0, -1)
      .map((one) => one.text)
      .join(' ');
    if (comparisons.has(operator)) return compare(left, operator, right, frame);
  }
  return judgeValue(evaluate(node, frame), node.text.split('.').at(-1) ?? '', frame);
}

const comparisons = new Set(['==', '!=', 'in', 'not in', 'is', 'is not']);

function compare(left: PythonNode, operator: string, right: PythonNode, frame: Frame): Judgement {
  const isNegated = operator === '!=' || operator.includes('not');
  const found = operator.includes('in')
    ? contains(left, right, frame)
    : equals(evaluate(left, frame), evaluate(right, frame), left.text, frame);
  return isNegated ? negated(found) : found;
}

function contains(left: PythonNode, right: PythonNode, frame: Frame): Judgement {
  const sought = evaluate(left, frame);
  if (/(?:^|\.)environ$/.test(right.text) && sought.kind === 'text')
    return judgeValue({ ...sought, kind: 'constant', value: null, keys: [sought.text] }, '', frame);
  const list = evaluate(right, frame);
  const known = list.kind === 'list' ? list.items : [];
  if (known.length > 0) {
    const each = known.map((one) => equals(sought, one, left.text, frame));
    return negated(every(each.map(negated)));
  }
  const meant = sought.kind === 'text' ? environmentInComparison(sought.text, right.text) : null;
  if (meant) return { truth: meant === frame.scenario.environment, keys: [] };
  if (sought.kind !== 'text' || list.kind !== 'text' || list.partial) return { truth: null, keys: list.keys };
  return { truth: list.text.includes(sought.text), keys: list.keys };
}

function equals(a: Value, b: Value, askedOf: string, { scenario }: Frame): Judgement {
  const keys = [...new Set([...a.keys, ...b.keys])];
  const asked = `${askedOf} ${a.hint ?? ''} ${a.keys.join(' ')}`;
  const meant = b.kind === 'text' ? environmentInComparison(b.text, asked) : null;
  if (meant && (a.kind === 'unknown' || keys.length > 0))
    return { truth: meant === scenario.environment, keys: [] };
  if (a.kind === 'text' && b.kind === 'text')
    return a.partial || b.partial ? { truth: null, keys } : { truth: a.text === b.text, keys };
  if (a.kind === 'constant' && b.kind === 'constant') return { truth: a.value === b.value, keys };
  const oneIsKnown = [a, b].every((one) => ['text', 'constant', 'dict', 'list'].includes(one.kind));
  return { truth: oneIsKnown ? false : null, keys };
}
