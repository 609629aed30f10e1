import type { Comparison, Severity } from '../model.js';
import { compareShared } from '../support/versions.js';
import { groups } from './behaviours/index.js';
import type { Behaviour, GroupCard, StepBehaviour } from './behaviours/shape.js';
import { engine } from './engines.js';
import { isEmulator } from './relations.js';

type Engines = Extract<Comparison, { kind: 'engines' }>;
type Versions = Extract<Comparison, { kind: 'versions' }>;
type PairCard = Extract<GroupCard, { kind: 'pair' }>;

/** The files that may know what differs; loading them is up to whoever needs the words. */
export function groupsFor(comparison: Comparison): readonly GroupCard[] {
  if (comparison.kind === 'engines') return pairsFor(comparison).map(({ card }) => card);
  const kind =
    comparison.kind === 'versions' ? 'step' : comparison.kind === 'variants' ? 'variant' : 'setting';
  return groups.filter((card) => card.kind === kind && card.engine === comparison.engine);
}

/**
 * The worst that is known of a comparison, or null where nothing is, or not all: a version in between of which the
 * catalogue says nothing may be worse. In which direction it is compared makes no difference here, for whoever
 * develops ahead of production meets what is not there yet.
 */
export function worstKnown(comparison: Comparison): Severity | null {
  if (comparison.kind === 'engines')
    return worst(pairsFor(comparison).map(({ card, other }) => card.worst[other] ?? 'low'));
  if (comparison.kind !== 'versions') return null;
  const [low, high] = inOrder(comparison);
  const rows = groups
    .flatMap((card) => (card.kind === 'step' && card.engine === comparison.engine ? card.steps : []))
    .filter(([from, to]) => isBetween(comparison, { from, to }));
  return leads(low, high, rows) ? worst(rows.map(([, , , severity]) => severity)) : null;
}

/** Whether steps lead from one version to another without a gap. */
function leads(
  low: string,
  high: string,
  rows: readonly (readonly [string, string, ...unknown[]])[],
): boolean {
  let [at, before] = [low, ''];
  while (at !== before) {
    const next = rows.find(([from]) => compareShared(from, at) === 0);
    [before, at] = [at, next?.[1] ?? at];
  }
  return compareShared(at, high) === 0;
}

/** Whether a behaviour is part of what is compared, in the direction in which it is compared. */
export function applies(behaviour: Behaviour, comparison: Comparison): boolean {
  switch (comparison.kind) {
    case 'engines':
      return (
        behaviour.kind === 'pair' &&
        pairsFor(comparison).some(
          ({ card, other }) =>
            card.left === behaviour.left &&
            card.right === behaviour.right &&
            (other === card[card.instead] || behaviour.others.includes(other)),
        )
      );
    case 'versions':
      return (
        behaviour.kind === 'step' && behaviour.engine === comparison.engine && lies(comparison, behaviour)
      );
    case 'variants':
      return (
        behaviour.kind === 'variant' &&
        behaviour.engine === comparison.engine &&
        sameTwo([behaviour.left, behaviour.right], [comparison.here, comparison.there])
      );
    case 'setting':
      return (
        behaviour.kind === 'setting' &&
        behaviour.engine === comparison.engine &&
        behaviour.setting === comparison.setting
      );
  }
}

/** Known pairs of the two engines themselves, or of an engine that one of them was made to replace. */
function pairsFor({ here, there }: Engines): { readonly card: PairCard; readonly other: string }[] {
  const exact = pairsOf(here, there);
  const [a, b] = [original(here), original(there)];
  return exact.length > 0 || a === b ? exact : pairsOf(a, b);
}

function pairsOf(a: string, b: string) {
  return groups.flatMap((card) => {
    if (card.kind !== 'pair') return [];
    const fixed = card.instead === 'left' ? card.right : card.left;
    const other = a === fixed ? b : b === fixed ? a : null;
    return other !== null && card.worst[other] !== undefined ? [{ card, other }] : [];
  });
}

/** Valkey behaves as Redis towards everything else; MariaDB is no MySQL, and an emulator not what it emulates. */
function original(id: string): string {
  const { family } = engine(id);
  return isEmulator(id) || ['mysql', 'postgresql'].includes(family) ? id : family;
}

/**
 * Whether a step bites. Upwards what the later version adds is of no matter: who develops on the earlier one cannot
 * use it. Downwards that is what bites, and what was removed is of no matter.
 */
function lies(
  versions: Versions,
  { from, to, effect }: Pick<StepBehaviour, 'from' | 'to' | 'effect'>,
): boolean {
  const [low] = inOrder(versions);
  return effect !== (low === versions.here ? 'adds' : 'removes') && isBetween(versions, { from, to });
}

/** Whether a step surely lies between two versions, whichever is the later one. */
export function isBetween(
  versions: Pick<Versions, 'here' | 'there'>,
  { from, to }: Pick<StepBehaviour, 'from' | 'to'>,
): boolean {
  const [low, high] = inOrder(versions);
  return isWithin(low, from) && isAtLeast(high, to);
}

const inOrder = ({ here, there }: Pick<Versions, 'here' | 'there'>): readonly [string, string] =>
  compareShared(here, there) <= 0 ? [here, there] : [there, here];

/** Whether a version is surely as late as another; what it leaves open ("10" beside "10.6") may be earlier. */
function isAtLeast(version: string, other: string): boolean {
  const [ours, theirs] = [numbers(version), numbers(other)];
  for (let i = 0; i < Math.min(ours.length, theirs.length); i++) {
    const difference = (ours[i] ?? 0) - (theirs[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return ours.length >= theirs.length || theirs.slice(ours.length).every((part) => part === 0);
}

/** Whether a version surely is on the line of another one or on an earlier one: 15.3 is on the line 15. */
function isWithin(version: string, line: string): boolean {
  const [ours, theirs] = [numbers(version), numbers(line)];
  const apart = theirs.findIndex((part, i) => ours[i] !== part);
  return apart < 0 || (ours[apart] ?? Number.POSITIVE_INFINITY) < (theirs[apart] ?? 0);
}

const numbers = (version: string): number[] => version.split('.').map(Number);

const sameTwo = (a: readonly [string, string], b: readonly [string, string]): boolean =>
  (a[0] === b[0] && a[1] === b[1]) || (a[0] === b[1] && a[1] === b[0]);

const ranks: readonly Severity[] = ['low', 'medium', 'high'];

const worst = (severities: readonly Severity[]): Severity | null =>
  [...ranks].reverse().find((severity) => severities.includes(severity)) ?? null;
