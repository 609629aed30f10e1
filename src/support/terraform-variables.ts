import type { Place } from '../model.js';
import { attribute, type Block, type Expression } from './hcl-syntax.js';
import { evaluate } from './terraform-evaluate.js';
import { resolveExpression } from './terraform-references.js';
import type { Scope } from './terraform-scope.js';

/** A variable of a container's or a function's environment. Its value is to look at, never to show. */
export interface Variable {
  readonly key: string;
  readonly value: string;
  readonly at: Place;
}

/** How far a walk through expressions has come. */
export interface Walk {
  readonly scope: Scope;
  readonly depth: number;
  /** How many steps are left for one module. */
  readonly steps: { left: number };
}

export const deepest = 60;

/** The same walk, one level deeper. */
export const deeper = <One extends Walk>(walk: One): One => ({ ...walk, depth: walk.depth + 1 });

const keyShape = /^[A-Za-z_][A-Za-z0-9_]{0,199}$/;

/** The variable that a block of its own makes. */
export function variableOf({ body }: Block, { scope }: Walk): Variable[] {
  const key = attribute(body, 'name') ?? attribute(body, 'key');
  if (key?.value.kind !== 'literal') return [];
  const value = attribute(body, 'value');
  return variable(key.value.text, value?.value ?? null, { file: scope.file, line: key.line }, scope);
}

function variable(key: string, value: Expression | null, at: Place, scope: Scope): Variable[] {
  if (!keyShape.test(key) || !(/^[A-Z]/.test(key) || key.includes('__'))) return [];
  const known = value && evaluate(value, scope);
  return [{ key, value: known?.kind === 'text' ? known.text : '', at }];
}

/** The variables of an environment in any of its forms: a map, a list of names with values, both through locals and functions. */
export function variablesOf(expression: Expression, walk: Walk): Variable[] {
  if (walk.depth > deepest || walk.steps.left-- <= 0) return [];
  const next = deeper(walk);
  switch (expression.kind) {
    case 'call':
      return expression.arguments.flatMap((one) => variablesOf(one, next));
    case 'conditional':
      return [expression.whenTrue, expression.whenFalse].flatMap((one) => variablesOf(one, next));
    case 'list':
      return expression.items.flatMap((item) => listed(item, next));
    case 'object':
      return expression.entries.flatMap(({ key, value, line }) =>
        variable(key ?? '', value, { file: walk.scope.file, line }, walk.scope),
      );
    case 'access': {
      const meant = resolveExpression(expression, walk.scope);
      return meant ? variablesOf(meant.expression, { ...next, scope: meant.scope }) : [];
    }
    default:
      return [];
  }
}

function listed(item: Expression, walk: Walk): Variable[] {
  if (item.kind !== 'object') return variablesOf(item, walk);
  const entry = (name: RegExp) => item.entries.find(({ key }) => key !== null && name.test(key));
  const key = entry(/^(?:name|key)$/i);
  if (key?.value.kind !== 'literal') return [];
  const at = { file: walk.scope.file, line: key.line };
  return variable(key.value.text, entry(/^value$/i)?.value ?? null, at, walk.scope);
}
