import type { Attribute, Expression, Step, TemplatePart } from './hcl-syntax.js';
import { callFunction } from './terraform-functions.js';
import { operate } from './terraform-operations.js';
import { resolveName } from './terraform-references.js';
import type { Scope } from './terraform-scope.js';
import {
  changed,
  listOf,
  mapOf,
  member,
  nothing,
  type TextValue,
  textOf,
  truthOf,
  unknown,
  type Value,
} from './terraform-values.js';

const deepest = 200;

/** The value of an attribute; a literal remembers the attribute's name. */
export function evaluateAttribute({ name, value }: Pick<Attribute, 'name' | 'value'>, scope: Scope): Value {
  return evaluate(value, scope, name);
}

/** What an expression is, as far as the files tell; never throws, and a circle is unknown. */
export function evaluate(expression: Expression, scope: Scope, name: string | null = null): Value {
  const { clock } = scope.instance;
  if (clock.depth >= deepest) return unknown;
  clock.depth++;
  const value = ofKind(expression, scope, name);
  clock.depth--;
  return value;
}

function ofKind(expression: Expression, scope: Scope, name: string | null): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.type === 'null' ? nothing : literal(expression, scope, name);
    case 'template':
      return template(expression, scope, name);
    case 'list':
      return listOf(expression.items.map((item) => evaluate(item, scope)));
    case 'object':
      return object(expression, scope);
    case 'name':
      return unknown;
    case 'access':
      return access(expression, scope);
    case 'call':
      return callFunction(
        expression.name,
        expression.arguments.map((one) => evaluate(one, scope)),
      );
    case 'operation':
      return operation(expression, scope);
    case 'conditional':
      return conditional(expression, scope, name);
    case 'for':
      return unknown;
  }
}

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

function literal({ text, type, line }: Of<'literal'>, scope: Scope, name: string | null): Value {
  const written = type === 'string' ? JSON.stringify(text) : text;
  return {
    kind: 'text',
    text,
    type: type === 'null' ? 'string' : type,
    at: { file: scope.file, line },
    declared: name ? `${name} = ${written}` : written,
    through: [],
    isDefault: false,
  };
}

/** A template of one interpolation is that value; else a text that stands where the template does. */
function template({ parts, line }: Of<'template'>, scope: Scope, name: string | null): Value {
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'expression') return evaluate(only.expression, scope);
  const texts = parts.map((part) => partText(part, scope));
  if (texts.includes(null)) return unknown;
  const text = texts.join('');
  const known = literal({ kind: 'literal', type: 'string', text, line, column: 1 }, scope, name);
  return known.kind === 'text' ? changed(known, text) : known;
}

const partText = (part: TemplatePart, scope: Scope): string | null =>
  part.kind === 'text'
    ? part.text
    : part.kind === 'expression'
      ? textOf(evaluate(part.expression, scope))
      : null;

function object({ entries }: Of<'object'>, scope: Scope): Value {
  const values = new Map<string, Value>();
  for (const { key, value } of entries) if (key !== null) values.set(key, evaluate(value, scope, key));
  return mapOf(
    values,
    entries.every(({ key }) => key !== null),
  );
}

function access({ of, path }: Of<'access'>, scope: Scope): Value {
  const start =
    of.kind === 'name' ? resolveName(of.name, path, scope) : { value: evaluate(of, scope), rest: path };
  return start.rest.reduce((value, step) => take(value, step, scope), start.value);
}

function take(value: Value, step: Step, scope: Scope): Value {
  if (step.kind === 'splat') return unknown;
  if (step.kind === 'name') return member(value, step.name);
  const index = evaluate(step.index, scope);
  return index.kind === 'text' ? member(value, index.text) : ofProduction(value, scope);
}

const production = /^(?:prod|production|prd|live)$/;

/** A map by environment, asked with a key that only the deployment knows: production's entry, where it has one. */
function ofProduction(value: Value, { instance }: Scope): Value {
  if (value.kind !== 'map' || instance.stage.environment === 'other') return unknown;
  const found = [...value.entries].filter(([key]) => production.test(key.toLowerCase()));
  return found.length === 1 && found[0] ? found[0][1] : unknown;
}

function operation({ operator, operands, line }: Of<'operation'>, scope: Scope): Value {
  const [left = unknown, right = unknown] = operands.map((operand) => evaluate(operand, scope));
  return operate(operator, left, right, { file: scope.file, line });
}

/** The branch that holds; where only a run can tell, what both branches say alike. */
function conditional(
  { condition, whenTrue, whenFalse }: Of<'conditional'>,
  scope: Scope,
  name: string | null,
): Value {
  const holds = truthOf(evaluate(condition, scope));
  if (holds !== null) return evaluate(holds ? whenTrue : whenFalse, scope, name);
  const [a, b] = [evaluate(whenTrue, scope, name), evaluate(whenFalse, scope, name)];
  const same = (one: Value, other: Value): one is TextValue =>
    textOf(one) !== null && textOf(one) === textOf(other);
  return same(a, b) ? a : unknown;
}
