import type { Place } from '../../model.js';
import { textData, unknown } from '../github-workflow/data.js';
import type { Environment } from '../github-workflow/environment.js';
import { entries, type Node, type ScalarNode } from '../node.js';

/** A text of a file. */
export interface Written {
  readonly node: ScalarNode;
  readonly file: string;
}

/** What names stand for: variables, parameters, legs of a matrix. */
export type Values = ReadonlyMap<string, Written>;

/** A text with its references put in. */
export interface Settled {
  /** What is not known stands in it as it was written. */
  readonly text: string;
  readonly known: boolean;
  /** The line that carries the text: where it is nothing but a reference, the line of the value. */
  readonly at: Place;
  /** What stands literally on that line. */
  readonly declared: string;
  readonly related: readonly Place[];
}

const deepest = 6;
const longest = 4096;
/** Values may refer to values, several times each: no text needs more of them than this. */
const mostReferences = 200;

/**
 * Puts values into a text; values may refer to values in turn. Of the pattern's groups, the one that matched is the
 * name; where none did, the match is an escaped sign.
 */
export function settle(written: Written, values: Values, references: RegExp): Settled {
  return settleWithin(written, { values, references, left: mostReferences, depth: 0 });
}

interface Settling {
  readonly values: Values;
  readonly references: RegExp;
  left: number;
  depth: number;
}

function settleWithin({ node, file }: Written, settling: Settling): Settled {
  const here: Place = { file, line: node.line };
  const inner: Settled[] = [];
  let known = true;
  let room = longest;
  const text = node.text.replace(settling.references, (all: string, ...rest: unknown[]) => {
    const name = rest.slice(0, -2).find((group) => typeof group === 'string');
    if (typeof name !== 'string') return all.slice(1);
    const value = settledValue(name, settling);
    room -= value?.text.length ?? 0;
    if (!value || room < 0) {
      known = false;
      return all;
    }
    known &&= value.known;
    inner.push(value);
    return value.text;
  });
  const places = inner.flatMap(({ at, related }) => [at, ...related]);
  const [only] = inner;
  const isWhole = inner.length === 1 && only?.text === text && !/^[\w./-]/.test(node.text.trim());
  return isWhole && only
    ? { ...only, known, related: without([here, ...only.related], only.at) }
    : { text, known, at: here, declared: node.text, related: without(places, here) };
}

function settledValue(name: string, settling: Settling): Settled | null {
  const value = settling.values.get(name);
  if (!value || settling.depth >= deepest || --settling.left < 0) return null;
  settling.depth++;
  const settled = settleWithin(value, settling);
  settling.depth--;
  return settled;
}

function without(places: readonly Place[], one: Place): Place[] {
  const key = ({ file, line }: Place) => `${file}:${line}`;
  const found = new Map(places.map((place) => [key(place), place]));
  found.delete(key(one));
  return [...found.values()];
}

/** The scalars of a map as values, over those around it; of a map in a scalar's place, its value or default. */
export function valuesOf(
  node: Node | null,
  fileOf: (node: Node) => string,
  around: Values = new Map(),
): Map<string, Written> {
  const found = new Map(around);
  for (const { key, value } of entries(node)) {
    const inside = entries(value).find((one) => one.key === 'value' || one.key === 'default')?.value;
    const scalar = value.kind === 'map' ? inside : value;
    if (scalar?.kind === 'scalar') found.set(key, { node: scalar, file: fileOf(scalar) });
  }
  return found;
}

/** Values as the environment variables of a job. */
export function environmentFrom(variables: Values, values: Values, references: RegExp): Environment {
  return new Map(
    [...variables].map(([key, written]) => {
      const { text, known } = settle(written, values, references);
      const { node, file } = written;
      return [key, { value: known ? textData(text, written) : unknown, at: { file, line: node.line } }];
    }),
  );
}
