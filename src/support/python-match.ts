import type { Judgement } from './python-conditions.js';
import { evaluate } from './python-expressions.js';
import { deeper, type Frame } from './python-frame.js';
import { execute } from './python-statements.js';
import { child, type PythonNode, stringContent } from './python-tree.js';
import type { Value } from './python-values.js';

/** A `match` over a text: the case that its value meets, or each of them where the value is not known. */
export function matchStatement(node: PythonNode, frame: Frame): void {
  const [, subject] = node.children;
  const body = child(node, 'MatchBody');
  if (!subject || !body) return;
  const value = evaluate(subject, frame);
  let open = false;
  for (const clause of body.children.filter((one) => one.name === 'MatchClause')) {
    const { truth, keys } = meets(clause, value, frame);
    const reached = child(clause, 'Body');
    if (truth === false || !reached) continue;
    open ||= truth === null;
    execute(reached, deeper(frame, { control: [...frame.control, ...keys], weak: frame.weak || open }));
    if (truth) return;
  }
}

function meets(clause: PythonNode, value: Value, frame: Frame): Judgement {
  const pattern = clause.children[1];
  const isAny = pattern?.name === 'CapturePattern';
  if (value.kind !== 'text' || value.partial || frame.scenario.keysSet)
    return { truth: isAny ? true : null, keys: value.keys };
  const literals = stringsIn(pattern ? [pattern] : []);
  return { truth: isAny || literals.includes(value.text), keys: value.keys };
}

function stringsIn(patterns: readonly PythonNode[]): string[] {
  return patterns.flatMap((pattern) =>
    pattern.name === 'String'
      ? [stringContent(pattern).text]
      : ['LiteralPattern', 'OrPattern'].includes(pattern.name)
        ? stringsIn(pattern.children)
        : [],
  );
}
