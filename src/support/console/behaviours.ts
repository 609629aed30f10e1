import type { Behaviour, Statement } from '../../catalog/behaviours/shape.js';
import { engine, isKnownEngine } from '../../catalog/engines.js';
import { padded, columns as widthOf } from '../sinks/columns.js';
import { plain, type Terminal, tty } from '../sinks/terminal.js';
import { hanging } from './findings.js';

/** How much of a probe is shown: `brief` keeps the first lines of what it gives. */
export type Detail = 'brief' | 'whole';

const briefLines = 2;
const longestLine = 100_000;

/** A behaviour: what differs, what goes wrong, the probe with both results, where it comes from. */
export function behaviourLines(one: Behaviour, width: number, detail: Detail): Terminal[] {
  const [left, right] = sideTitles(one);
  return [
    ...hanging(tty`${padded(plain(one.severity), 6)}  `, plain(one.title), width),
    ...hanging(tty`        `, plain(one.bites), width),
    ...probeLines(one, [left, right], width, detail).map((line) => tty`        ${line}`),
    ...(one.note ? hanging(tty`        `, plain(`Note: ${one.note}`), width) : []),
    ...hanging(tty`        `, plain(`${one.id}, ${howKnown(one)}`), width),
    ...one.sources.flatMap((source) => hanging(tty`        `, plain(source), width)),
  ];
}

/** The two sides as a person calls them. */
function sideTitles(one: Behaviour): readonly [string, string] {
  const title = (id: string) => (isKnownEngine(id) ? engine(id).title : id);
  switch (one.kind) {
    case 'pair':
      return [title(one.left), title(one.right)];
    case 'step':
      return [`${title(one.engine)} ${one.from}`, `${title(one.engine)} ${one.to}`];
    case 'variant':
      return [one.left, one.right];
    case 'setting':
      return [`${one.setting} ${one.left}`, `${one.setting} ${one.right}`];
  }
}

function howKnown({ probe, ran, framework }: Behaviour): string {
  const through = framework ? `through ${framework}, ` : '';
  if (!ran) return `${through}from its sources alone`;
  const sides = probe?.left && probe.right ? '' : 'one side ';
  return `${through}${sides}run on ${ran}`;
}

function probeLines(
  { probe }: Behaviour,
  [left, right]: readonly [string, string],
  width: number,
  detail: Detail,
): Terminal[] {
  if (!probe) return [];
  if (probe.left && probe.right && probe.left.run === probe.right.run) {
    const wide = Math.min(40, Math.max(widthOf(plain(left)), widthOf(plain(right))));
    const result = (title: string, { gives }: Statement) =>
      given(tty`    ${padded(plain(title), wide)}  `, gives, width, detail);
    return [...runLines(probe.left, width), ...result(left, probe.left), ...result(right, probe.right)];
  }
  const side = (title: string, statement: Statement | null) =>
    statement
      ? [
          tty`  ${plain(title)}`,
          ...runLines(statement, width).map((line) => tty`  ${line}`),
          ...given(tty`      = `, statement.gives, width, detail),
        ]
      : [];
  return [...side(left, probe.left), ...side(right, probe.right)];
}

function runLines({ run }: Statement, width: number): Terminal[] {
  return run.split('\n').flatMap((line) => hanging(tty`  `, plain(line, longestLine), width - indent));
}

function given(lead: Terminal, gives: string, width: number, detail: Detail): Terminal[] {
  const all = gives.split('\n');
  const shown = detail === 'brief' ? all.slice(0, briefLines) : all;
  const blank = padded(tty``, widthOf(lead));
  return [
    ...shown.flatMap((line, i) => hanging(i === 0 ? lead : blank, plain(line, longestLine), width - indent)),
    ...(shown.length < all.length ? [tty`${blank}…`] : []),
  ];
}

// Probes stand below the text, which begins after the severity.
const indent = 10;
