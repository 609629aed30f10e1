import { groups } from '../catalog/behaviours/index.js';
import type { Behaviour, GroupCard, StepBehaviour } from '../catalog/behaviours/shape.js';
import { applies, groupsFor, isBetween } from '../catalog/behaviours.js';
import { engine } from '../catalog/engines.js';
import { behaviourLines } from '../support/console/behaviours.js';
import { hanging } from '../support/console/findings.js';
import { plain, type Terminal, tty } from '../support/sinks/terminal.js';
import { bySeverity } from '../support/views/findings.js';
import { count, severities } from '../support/views/words.js';

const effects: Readonly<Record<StepBehaviour['effect'], string>> = {
  adds: 'Only the later version can',
  removes: 'Only the earlier version can',
  changes: 'Both do, differently',
};

const headings = {
  setting: tty`What its settings change:`,
  variant: tty`How its builds differ:`,
  step: tty`What its versions change:`,
};

/** One behaviour with all that is known of it, or null where there is none of that id. */
export async function explainBehaviour(id: string, width: number): Promise<readonly Terminal[] | null> {
  const all = await load(groups);
  const one = all.find((behaviour) => behaviour.id === id);
  return one ? behaviourLines(one, width, 'whole') : null;
}

/** What behaves differently between two engines, worst first. */
export async function explainPair(here: string, there: string, width: number): Promise<readonly Terminal[]> {
  const comparison = { kind: 'engines', here, there } as const;
  const found = (await load(groupsFor(comparison))).filter((one) => applies(one, comparison));
  return listed(found, width);
}

/** What changes from a version of an engine to another one, in either direction. */
export async function explainVersions(
  id: string,
  versions: readonly [string, string],
  width: number,
): Promise<readonly Terminal[]> {
  const [here, there] = versions;
  const comparison = { kind: 'versions', engine: id, here, there } as const;
  const found = (await load(groupsFor(comparison))).flatMap((one) =>
    one.kind === 'step' && isBetween(comparison, one) ? [one] : [],
  );
  if (found.length === 0)
    return hanging(
      tty``,
      plain(`The catalogue knows no difference between ${engine(id).title} ${here} and ${there}.`),
      width,
    );
  return [
    tty`${plain(`${engine(id).title} ${here} and ${there}: ${count(found.length, 'difference')}, ${bySeverity(found)}`)}`,
    ...(['changes', 'removes', 'adds'] as const).flatMap((effect) => {
      const some = found.filter((one) => one.effect === effect);
      return some.length > 0 ? [tty``, tty`${plain(effects[effect])}:`, ...blocks(some, width)] : [];
    }),
  ];
}

/** What the settings and builds of an engine change, and between which of its versions something is known. */
export async function explainEngine(id: string, width: number): Promise<readonly Terminal[] | null> {
  const cards = groups.filter((card) => card.kind !== 'pair' && card.engine === id);
  if (cards.length === 0) return null;
  const all = await load(cards);
  return [
    tty`${plain(engine(id).title)}`,
    ...(['setting', 'variant', 'step'] as const).flatMap((kind) => {
      const some = all.filter((one) => one.kind === kind);
      return some.length > 0 ? [tty``, headings[kind], ...blocks(some, width)] : [];
    }),
  ];
}

const kinds: ReadonlyMap<string, GroupCard['kind']> = new Map([
  ['engine-differs', 'pair'],
  ['version-differs', 'step'],
  ['runtime-differs', 'step'],
  ['variant-differs', 'variant'],
] as const);

/** Of what a rule compares, what the catalogue knows, and how to ask for it. */
export function knownFor(rule: string): readonly string[] {
  const kind = kinds.get(rule);
  return groups.flatMap((card) =>
    card.kind !== kind || ('engine' in card && card.engine === 'any')
      ? []
      : card.kind === 'pair'
        ? [`${card.left} ${card.right}`]
        : [card.engine],
  );
}

async function load(cards: readonly GroupCard[]): Promise<readonly Behaviour[]> {
  return (await Promise.all(cards.map((card) => card.load()))).flat();
}

function listed(found: readonly Behaviour[], width: number): readonly Terminal[] {
  if (found.length === 0) return [];
  return [
    tty`${plain(`${count(found.length, 'difference is', 'differences are')} known: ${bySeverity(found)}`)}`,
    ...blocks(found, width),
  ];
}

function blocks(found: readonly Behaviour[], width: number): readonly Terminal[] {
  const sorted = severities.flatMap((severity) => found.filter((one) => one.severity === severity));
  return sorted.flatMap((one) => [tty``, ...behaviourLines(one, width, 'brief')]);
}
