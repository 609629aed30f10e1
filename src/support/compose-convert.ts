import type { Place, Tree } from '../model.js';
import type { Budget } from './compose-merge.js';
import { spend } from './compose-merge.js';
import type { Effect, ScalarValue, Value } from './compose-value.js';
import { resolve, type Variables } from './compose-variables.js';
import type { Node, ScalarNode } from './node.js';

/** What a part of a compose file is read with. */
export interface Scope {
  readonly tree: Tree;
  readonly file: string;
  /** The folder that relative paths start from. */
  readonly directory: string;
  /** The project directory, which a build without a context starts in even where an extended file says it. */
  readonly project: string;
  readonly variables: Variables;
  /** Those of the outermost project: build arguments without a value take them, whatever an include sets. */
  readonly outermost: Variables;
  readonly budget: Budget;
  /** Says that a part could not be read. */
  report(text: string, at: Place): void;
}

/** Deeper than anything that is looked at below a service (`networks.NAME.aliases[0]`). */
const deepest = 4;

/** A place in the file that is being read. */
export function placeIn(scope: Scope, line: number): Place {
  return { file: scope.file, line };
}

/** A node with its variables put in; `line` is where its key stands, for what has no line of its own. */
export function convertNode(node: Node, line: number, scope: Scope, depth = deepest): Value {
  spend(scope.budget, 1);
  const effect = effectOf(node);
  const at = placeIn(scope, line);
  if (node.kind === 'scalar') return convertScalar(node, line, scope);
  if (node.kind === 'list') {
    const items = depth > 0 ? node.items : [];
    return {
      kind: 'list',
      at,
      effect,
      items: items.map((item) => convertNode(item, item.line, scope, depth - 1)),
    };
  }
  const entries = new Map<string, Value>();
  if (depth > 0)
    for (const [key, entry] of node.entries)
      entries.set(key, convertNode(entry.value, entry.line, scope, depth - 1));
  return { kind: 'map', at, effect, entries };
}

function convertScalar(node: ScalarNode, line: number, scope: Scope): ScalarValue {
  const isNull = node.type === 'null';
  const { text, complete, related } = resolve(node.text, scope.variables);
  const at = placeIn(scope, isNull ? line : node.line);
  // An alias or a merge key: the value stands elsewhere than the key that uses it.
  const user = at.line === line ? [] : [placeIn(scope, line)];
  return {
    kind: 'scalar',
    at,
    effect: effectOf(node),
    text,
    complete,
    related: [...user, ...related],
    written: node.text,
    isNull,
    comment: node.comment,
  };
}

/** What a node's tag says about what stands before it. */
export function effectOf(node: Node): Effect {
  return node.tag === '!reset' ? 'reset' : node.tag === '!override' ? 'replace' : 'merge';
}
