import type { Place } from '../model.js';
import { lookUp, placeOf, type ValuesLayer } from './helm-values.js';
import { text } from './node.js';

/** What an expression of a template comes to; null where that is only known when the chart is installed. */
export interface Worth {
  /** Its text, or null for a map, a list and nothing. */
  readonly text: string | null;
  readonly truthy: boolean;
  /** The values that it was read from. */
  readonly from: readonly Place[];
}

interface Scan {
  readonly tokens: readonly string[];
  readonly layers: readonly ValuesLayer[];
  next: number;
  depth: number;
}

const tokenPattern = /"(?:[^"\\]|\\.)*"|`[^`]*`|[()|]|[^\s()|"`]+/g;
const deepest = 40;

/** Evaluates the part of the template language that decides what a chart starts (https://helm.sh/docs/chart_template_guide/). */
export function evaluate(expression: string, layers: readonly ValuesLayer[]): Worth | null {
  const scan: Scan = { tokens: expression.match(tokenPattern) ?? [], layers, next: 0, depth: 0 };
  const worth = pipeline(scan);
  return scan.next < scan.tokens.length ? null : worth;
}

function pipeline(scan: Scan): Worth | null {
  let worth = command(scan, undefined);
  while (scan.tokens[scan.next] === '|') {
    scan.next++;
    worth = command(scan, worth);
  }
  return worth;
}

/** One command with its arguments; what was piped in comes last. */
function command(scan: Scan, piped: Worth | null | undefined): Worth | null {
  const head = scan.tokens[scan.next];
  const apply = head === undefined ? undefined : functions.get(head);
  if (apply) scan.next++;
  const terms: (Worth | null)[] = [];
  while (scan.next < scan.tokens.length && !/^[|)]$/.test(scan.tokens[scan.next] ?? ''))
    terms.push(term(scan));
  if (piped !== undefined) terms.push(piped);
  if (apply) return apply(terms);
  return terms.length === 1 ? (terms[0] ?? null) : null;
}

function term(scan: Scan): Worth | null {
  const token = scan.tokens[scan.next++] ?? '';
  if (token === '(') {
    if (scan.depth >= deepest) return null;
    scan.depth++;
    const worth = pipeline(scan);
    scan.depth--;
    if (scan.tokens[scan.next] === ')') scan.next++;
    return worth;
  }
  if (/^["`]/.test(token)) return known(token.slice(1, -1));
  if (/^-?\d/.test(token) || token === 'true' || token === 'false') return known(token);
  if (token === 'nil') return nothing;
  const path = /^\$?\.Values\.([\w.-]+)$/.exec(token)?.[1];
  return path === undefined ? null : valueAt(scan.layers, path.split('.'));
}

function valueAt(layers: readonly ValuesLayer[], keys: readonly string[]): Worth {
  const found = lookUp(layers, keys);
  if (!found) return nothing;
  const from = [placeOf(found)];
  const written = text(found.node);
  if (written !== null) return { ...known(written), from };
  const size =
    found.node.kind === 'map'
      ? found.node.entries.size
      : found.node.kind === 'list'
        ? found.node.items.length
        : 0;
  return { text: null, truthy: size > 0, from };
}

const nothing: Worth = { text: null, truthy: false, from: [] };
const known = (written: string): Worth => ({
  text: written,
  truthy: written !== '' && written !== 'false' && written !== '0',
  from: [],
});
const verdict = (truthy: boolean): Worth => ({ text: String(truthy), truthy, from: [] });
const same: Apply = (terms) => terms.at(-1) ?? null;

type Apply = (terms: readonly (Worth | null)[]) => Worth | null;

const functions: ReadonlyMap<string, Apply> = new Map<string, Apply>([
  ['not', ([one]) => (one ? verdict(!one.truthy) : null)],
  ['empty', ([one]) => (one ? verdict(!one.truthy) : null)],
  ['and', (terms) => terms.find((one) => one && !one.truthy) ?? (terms.includes(null) ? null : same(terms))],
  ['or', (terms) => terms.find((one) => one?.truthy) ?? (terms.includes(null) ? null : same(terms))],
  ['default', ([fallback = null, one = null]) => (one && (one.truthy ? one : fallback)) ?? null],
  ['eq', ([one, ...others]) => equal(one ?? null, others)],
  [
    'ne',
    ([one, ...others]) => {
      const equals = equal(one ?? null, others);
      return equals && verdict(!equals.truthy);
    },
  ],
  ...['quote', 'squote', 'toString', 'trim', 'int', 'tpl', 'toYaml'].map(
    (name) => [name, name === 'tpl' ? ([one]: readonly (Worth | null)[]) => one ?? null : same] as const,
  ),
]);

function equal(one: Worth | null, others: readonly (Worth | null)[]): Worth | null {
  if (!one || others.length === 0 || others.includes(null)) return null;
  return verdict(others.some((other) => (other?.text ?? '') === (one.text ?? '')));
}
