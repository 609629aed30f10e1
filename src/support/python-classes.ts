import { evaluate } from './python-expressions.js';
import { deeper, type Frame } from './python-frame.js';
import { execute } from './python-statements.js';
import { child, inside, type PythonNode, parts } from './python-tree.js';
import { type ClassValue, type Scope, withKeys } from './python-values.js';

const mostAncestors = 40;

/** A class of settings: what its body assigns, and the classes above it. */
export function defineClass(node: PythonNode, frame: Frame): void {
  const name = child(node, 'VariableName')?.text;
  const body = child(node, 'Body');
  if (!name || !body) return;
  const members: Scope = new Map();
  execute(body, deeper(frame, { locals: members, unit: `${frame.file}#${name}` }));
  const list = child(node, 'ArgList');
  if (list && /\bBaseSettings\b/.test(list.text)) readFromEnvironment(members);
  const bases = parts(list ? inside(list) : []).flatMap(([base, more]) => {
    const value = base && !more ? evaluate(base, frame) : null;
    return value?.kind === 'class' ? [value] : [];
  });
  frame.locals.set(name, {
    kind: 'class',
    name,
    members,
    ancestors: linearized(bases),
    at: { file: frame.file, line: node.line },
    keys: [],
    boundIn: null,
  });
}

/** Pydantic takes each field from the environment key of its name (https://docs.pydantic.dev/latest/concepts/pydantic_settings/). */
function readFromEnvironment(members: Scope): void {
  for (const [name, value] of members) members.set(name, withKeys(value, [name.toUpperCase()]));
}

function linearized(bases: readonly ClassValue[]): ClassValue[] {
  const all = bases.flatMap((base) => [base, ...base.ancestors]);
  return [...new Set(all)].slice(0, mostAncestors);
}
