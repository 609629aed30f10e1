import type { Scope } from './compose-convert.js';
import type { MapValue, ScalarValue, Value } from './compose-value.js';
import { type Variables, variableValue } from './compose-variables.js';

/** `KEY=value` items as a map, without what is no plain value; a key alone takes the value that the project has. */
export function keyed(value: Value, { variables }: Pick<Scope, 'variables'>): Value | null {
  if (value.kind === 'scalar') return null;
  const pairs =
    value.kind === 'map'
      ? [...value.entries]
      : value.items.flatMap((item) => (item.kind === 'scalar' ? [keyAndValue(item)] : []));
  const entries = new Map<string, Value>();
  for (const [key, entry] of pairs)
    if (entry.kind === 'scalar') entries.set(key, entry.isNull ? inherited(key, entry, variables) : entry);
  return { kind: 'map', at: value.at, effect: value.effect, entries };
}

function inherited(key: string, entry: ScalarValue, variables: Variables): ScalarValue {
  const text = variableValue(variables, key);
  const at = variables.get(key)?.at;
  if (text === null || entry.effect === 'reset') return entry;
  return { ...entry, text, isNull: false, related: [...entry.related, ...(at ? [at] : [])] };
}

function keyAndValue(item: ScalarValue): [string, ScalarValue] {
  const [equals, writtenEquals] = [item.text.indexOf('='), item.written.indexOf('=')];
  if (equals < 0 || writtenEquals < 0) return [item.text, { ...item, text: '', written: '', isNull: true }];
  return [
    item.text.slice(0, equals),
    { ...item, text: item.text.slice(equals + 1), written: item.written.slice(writtenEquals + 1) },
  ];
}

/** A list of names as a map with nothing behind each; a map as it is. */
export function namesAsMap(value: Value): MapValue | null {
  if (value.kind === 'scalar') return null;
  if (value.kind === 'map') return value;
  const none = (item: ScalarValue): ScalarValue => ({ ...item, text: '', written: '', isNull: true });
  const names = value.items
    .filter((item) => item.kind === 'scalar')
    .map((item) => [item.text, none(item)] as const);
  return { kind: 'map', at: value.at, effect: value.effect, entries: new Map(names) };
}
