import type { Place } from '../model.js';
import { equal, textOf, truth, truthOf, type Value } from './terraform-values.js';

/** What an operator makes of its operands; unknown where only a run can tell. */
export function operate(operator: string, left: Value, right: Value, at: Place): Value {
  const [a, b] = [truthOf(left), truthOf(right)];
  if (operator === '!') return truth(a === null ? null : !a, at);
  if (operator === '&&') return truth(a === false || b === false ? false : a && b, at);
  if (operator === '||')
    return truth(a === true || b === true ? true : a === false && b === false ? false : null, at);
  if (operator === '==') return truth(equal(left, right), at);
  if (operator === '!=') return truth(negated(equal(left, right)), at);
  return truth(compareNumbers(operator, left, right), at);
}

const negated = (holds: boolean | null): boolean | null => (holds === null ? null : !holds);

function compareNumbers(operator: string, left: Value, right: Value): boolean | null {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === null || b === null) return null;
  const results: Readonly<Record<string, boolean>> = { '<': a < b, '>': a > b, '<=': a <= b, '>=': a >= b };
  return results[operator] ?? null;
}

function numberOf(value: Value): number | null {
  const text = textOf(value);
  return text !== null && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : null;
}
