import { data } from '@actions/expressions';
import { at, entries, items } from '../node.js';
import { type Data, dataOf, dictionary, type Origin, unknown } from './data.js';
import type { Scope } from './expressions.js';
import { resolveNode } from './templates.js';

/** The legs of a job: what `matrix` holds in each. */
export interface Matrix {
  readonly legs: readonly Data[];
  /** More combinations than GitHub starts; the rest was left out. */
  readonly cut: boolean;
}

/** "A matrix will generate a maximum of 256 jobs per workflow run." */
const mostLegs = 256;

type Combination = Map<string, Data>;

/**
 * Expands `strategy.matrix`: every combination of the lists, less `exclude`, plus `include`.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 * Legs that do not differ in any of the names that the job mentions are one leg.
 */
export function legsOf(strategy: Origin | null, scope: Scope, mentioned: (name: string) => boolean): Matrix {
  const declared = strategy && at(strategy.node, 'matrix');
  if (!strategy || !declared) return { legs: [dictionary([], true)], cut: false };
  const matrix = resolveNode({ node: declared, file: strategy.file }, scope);
  if (matrix?.node.kind !== 'map') return { legs: [unknown], cut: false };
  const list = (name: string): readonly Data[] | null => listOf(at(matrix.node, name), matrix.file, scope);
  const axes = entries(matrix.node).filter(({ key }) => key !== 'include' && key !== 'exclude');
  const { combinations, cut } = product(axes.map(({ key }) => [key, list(key) ?? [unknown]]));
  const include = at(matrix.node, 'include') ? list('include') : [];
  const kept = without(combinations, (list('exclude') ?? []).flatMap(pairsOf));
  const all = included(kept, axes.length > 0, (include ?? []).flatMap(pairsOf));
  const whole = include !== null;
  const legs = distinct(all.slice(0, mostLegs), mentioned).map((leg) =>
    dictionary(
      [...leg].map(([key, value]) => ({ key, value })),
      whole,
    ),
  );
  return { legs: legs.length > 0 ? legs : [dictionary([], whole)], cut: cut || all.length > mostLegs };
}

function listOf(node: ReturnType<typeof at>, file: string, scope: Scope): readonly Data[] | null {
  const list = node && resolveNode({ node, file }, scope);
  if (list?.node.kind !== 'list') return null;
  return items(list.node).map((item) => {
    const value = resolveNode({ node: item, file: list.file }, scope);
    return value ? dataOf(value.node, value.file) : unknown;
  });
}

function product(axes: readonly (readonly [string, readonly Data[]])[]) {
  let combinations: Combination[] = [new Map()];
  let cut = false;
  for (const [key, values] of axes) {
    if (values.length === 0) continue;
    const wide = combinations.length * values.length > mostLegs;
    cut ||= wide;
    const base = wide
      ? combinations.slice(0, Math.max(1, Math.floor(mostLegs / values.length)))
      : combinations;
    combinations = base.flatMap((one) =>
      values.slice(0, mostLegs).map((value) => new Map([...one, [key, value]])),
    );
  }
  return { combinations, cut };
}

function pairsOf(value: Data): Combination[] {
  if (value.kind !== data.Kind.Dictionary) return [];
  return [new Map((value as data.Dictionary).pairs().map((pair) => [pair.key, pair.value]))];
}

const same = (a: Data | undefined, b: Data): boolean =>
  a !== undefined && a !== unknown && (a === b || asText(a) === asText(b));

const asText = (value: Data): string =>
  JSON.stringify(value, (_, inner) => inner?.value ?? inner?.v ?? inner);

function without(combinations: readonly Combination[], excluded: readonly Combination[]): Combination[] {
  return combinations.filter(
    (one) =>
      !excluded.some(
        (pattern) => pattern.size > 0 && [...pattern].every(([key, value]) => same(one.get(key), value)),
      ),
  );
}

/** An entry joins every combination whose own values it does not overwrite; where it joins none, it is a leg itself. */
function included(
  base: readonly Combination[],
  hasAxes: boolean,
  extra: readonly Combination[],
): Combination[] {
  const originals = hasAxes ? base.map((one) => new Map(one)) : [];
  const legs = hasAxes ? base.map((one) => new Map(one)) : [];
  const more: Combination[] = [];
  for (const entry of extra) {
    let joined = false;
    originals.forEach((original, i) => {
      if (![...entry].every(([key, value]) => !original.has(key) || same(original.get(key), value))) return;
      for (const [key, value] of entry) legs[i]?.set(key, value);
      joined = true;
    });
    if (!joined) more.push(entry);
  }
  return [...legs, ...more];
}

function distinct(legs: readonly Combination[], mentioned: (name: string) => boolean): Combination[] {
  const seen = new Map<string, Combination>();
  for (const leg of legs) {
    const told = [...leg].filter(([key]) => mentioned(key)).map(([key, value]) => `${key}=${asText(value)}`);
    const name = told.sort().join('\n');
    if (!seen.has(name)) seen.set(name, leg);
  }
  return [...seen.values()];
}
