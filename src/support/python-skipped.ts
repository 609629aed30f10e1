import { targetOf, touch } from './python-assignments.js';
import type { Frame } from './python-frame.js';
import { type PythonNode, parts } from './python-tree.js';

const containers = new Set([
  'IfStatement',
  'Body',
  'TryStatement',
  'WithStatement',
  'MatchStatement',
  'MatchBody',
  'MatchClause',
]);

/** What statements that are not reached would assign is no longer certain: their keys, once set, reach them. */
export function markSkipped(body: PythonNode, keys: readonly string[], frame: Frame): void {
  if (keys.length === 0) return;
  const open = [body];
  for (let node = open.pop(); node; node = open.pop()) {
    if (containers.has(node.name)) open.push(...node.children);
    const targets =
      node.name === 'AssignStatement'
        ? parts(node.children, 'AssignOp')
            .slice(0, -1)
            .flatMap(([first]) => first ?? [])
        : updatesOf(node);
    for (const one of targets) {
      const target = targetOf(one, frame);
      if (target) touch(target, keys, frame);
    }
  }
}

function updatesOf(node: PythonNode): PythonNode[] {
  const callee = node.name === 'ExpressionStatement' ? node.children[0]?.children[0] : undefined;
  const [object, , method] = callee?.children ?? [];
  return object && method?.text === 'update' ? [object] : [];
}
