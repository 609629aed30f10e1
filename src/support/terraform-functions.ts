import {
  changed,
  listOf,
  mapOf,
  member,
  nothing,
  sizeOf,
  type TextValue,
  textOf,
  truth,
  truthOf,
  unknown,
  type Value,
} from './terraform-values.js';

type Function = (values: readonly Value[]) => Value;

const first: Function = ([value]) => value ?? unknown;

/** The functions that only wrap a value, or change its type but not what it says. */
const wrappers = [
  ...['jsonencode', 'yamlencode', 'sensitive', 'nonsensitive', 'tostring', 'tonumber', 'tobool', 'toset'],
  ...['tolist', 'tomap', 'sort', 'distinct', 'trimspace', 'abspath'],
];

const onText =
  (change: (text: string, ...more: string[]) => string): Function =>
  ([value, ...rest]) => {
    const more = rest.map(textOf);
    if (value?.kind !== 'text' || more.includes(null)) return unknown;
    return changed(value, change(value.text, ...more.map(String)));
  };

/** Terraform's functions (https://developer.hashicorp.com/terraform/language/functions) that settings are made with. */
const functions: ReadonlyMap<string, Function> = new Map<string, Function>([
  ...wrappers.map((name) => [name, first] as const),
  ['lower', onText((text) => text.toLowerCase())],
  ['upper', onText((text) => text.toUpperCase())],
  ['trimprefix', onText((text, prefix = '') => (text.startsWith(prefix) ? text.slice(prefix.length) : text))],
  ['trimsuffix', onText((text, end = '') => (end && text.endsWith(end) ? text.slice(0, -end.length) : text))],
  ['replace', replace],
  ['split', split],
  ['join', join],
  ['format', format],
  ['merge', merge],
  ['concat', concat],
  ['flatten', ([list]) => concat(list?.kind === 'list' ? list.items : [unknown])],
  ['coalesce', (values) => values.find((value) => value.kind !== 'null' && textOf(value) !== '') ?? nothing],
  ['try', (values) => values.find((value) => value.kind !== 'null') ?? nothing],
  ['lookup', lookup],
  ['element', ([list, index]) => (list && index ? member(list, textOf(index) ?? '') : unknown)],
  ['one', ([list]) => (list?.kind === 'list' && list.whole ? (list.items[0] ?? nothing) : unknown)],
  ['compact', compact],
  ['length', length],
  ['contains', contains],
  ['alltrue', ([list]) => quantify(list, false)],
  ['anytrue', ([list]) => quantify(list, true)],
]);

/** What a function makes of its arguments; unknown for a function that is not modelled. */
export function callFunction(name: string, values: readonly Value[]): Value {
  return functions.get(name)?.(values) ?? unknown;
}

function replace([value, pattern, by]: readonly Value[]): Value {
  const [from, to] = [pattern && textOf(pattern), by && textOf(by)];
  if (value?.kind !== 'text' || typeof from !== 'string' || typeof to !== 'string') return unknown;
  // A pattern between slashes is a regular expression of somebody else: it is never run.
  return from.startsWith('/') && from.endsWith('/')
    ? unknown
    : changed(value, value.text.split(from).join(to));
}

function split([separator, value]: readonly Value[]): Value {
  const by = separator && textOf(separator);
  if (value?.kind !== 'text' || !by) return unknown;
  return listOf(value.text.split(by).map((text) => changed(value, text)));
}

function join([separator, list]: readonly Value[]): Value {
  const by = separator && textOf(separator);
  if (typeof by !== 'string' || list?.kind !== 'list' || !list.whole) return unknown;
  const texts = list.items.filter((item): item is TextValue => item.kind === 'text');
  const [start] = texts;
  return start && texts.length === list.items.length
    ? changed(start, texts.map((item) => item.text).join(by))
    : unknown;
}

function format([pattern, ...values]: readonly Value[]): Value {
  const texts = values.map(textOf);
  if (pattern?.kind !== 'text' || texts.includes(null) || !/^(?:[^%]|%[sdv%])*$/.test(pattern.text))
    return unknown;
  let next = 0;
  const text = pattern.text.replace(/%[sdv%]/g, (verb) => (verb === '%%' ? '%' : (texts[next++] ?? '')));
  const known = values.find((value) => value.kind === 'text');
  return changed(known ?? pattern, text);
}

function merge(values: readonly Value[]): Value {
  const entries = new Map<string, Value>();
  let whole = true;
  for (const value of values) {
    if (value.kind === 'map') for (const [key, entry] of value.entries) entries.set(key, entry);
    // What an unknown map sets may replace anything that came before it.
    else if (value.kind === 'unknown') for (const key of entries.keys()) entries.set(key, unknown);
    whole &&= value.kind === 'null' || (value.kind === 'map' && value.whole);
  }
  return mapOf(entries, whole);
}

function concat(values: readonly Value[]): Value {
  const items = values.flatMap((value) => (value.kind === 'list' ? value.items : [value]));
  return listOf(
    items,
    values.every((value) => value.kind !== 'unknown' && (value.kind !== 'list' || value.whole)),
  );
}

function lookup([map, key, otherwise]: readonly Value[]): Value {
  const name = key && textOf(key);
  if (!map || typeof name !== 'string') return unknown;
  const found = member(map, name);
  return found.kind === 'null' ? (otherwise ?? nothing) : found;
}

function compact([list]: readonly Value[]): Value {
  if (list?.kind !== 'list') return unknown;
  return listOf(
    list.items.filter((item) => item.kind !== 'null' && textOf(item) !== ''),
    list.whole && list.items.every((item) => item.kind !== 'unknown'),
  );
}

function length([value]: readonly Value[]): Value {
  const size = value && sizeOf(value);
  if (typeof size !== 'number') return unknown;
  return { ...(truth(true, nowhere) as TextValue), text: String(size), type: 'number' };
}

function contains([list, wanted]: readonly Value[]): Value {
  const text = wanted && textOf(wanted);
  if (list?.kind !== 'list' || typeof text !== 'string') return unknown;
  if (list.items.some((item) => textOf(item) === text)) return truth(true, nowhere);
  return truth(list.whole && list.items.every((item) => item.kind === 'text') ? false : null, nowhere);
}

/** Whether all (none is `decisive` false) or any (one is `decisive` true) hold. */
function quantify(list: Value | undefined, decisive: boolean): Value {
  if (list?.kind !== 'list') return unknown;
  const truths = list.items.map(truthOf);
  if (truths.includes(decisive)) return truth(decisive, nowhere);
  return truth(list.whole && !truths.includes(null) ? !decisive : null, nowhere);
}

/** Results of counting and comparing gate resources; nobody looks at their place. */
const nowhere = { file: '', line: 1 };
