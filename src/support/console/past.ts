import type { Finding, GapChange, GapEvent, GapHistory } from '../../model.js';
import { padded, columns as widthOf } from '../sinks/columns.js';
import type { Styles } from '../sinks/styles.js';
import { plain, run, type Terminal, tty } from '../sinks/terminal.js';
import { ageText, movedText, shortCommit, sinceText } from '../views/gap-age.js';
import { weekly, worthActing } from '../views/weeks.js';
import { count } from '../views/words.js';
import { hanging } from './findings.js';

/** A terminal as the history needs it. */
export interface Paper {
  readonly width: number;
  readonly styles: Styles;
  /** ISO date. */
  readonly today: string;
}

const mostEvents = 100;

/** The gaps that are open, each with its age and the commit that opened it; oldest first. */
export function openGapLines(findings: readonly Finding[], { width, styles }: Paper): Terminal[] {
  const open = findings
    .filter(
      ({ gap, severity, state, age }) => gap === 'tools' && severity !== 'low' && state !== 'allowed' && age,
    )
    .sort((a, b) => (b.age?.days ?? 0) - (a.age?.days ?? 0));
  if (open.length === 0) return [styles.bold(tty`No gap of high or medium severity is open.`)];
  const ages = open.map(({ age }) => (age ? plain(ageText(age)) : tty``));
  const wide = Math.max(...ages.map(widthOf));
  return [
    styles.bold(tty`Open now, the oldest first`),
    ...open.flatMap((finding, index) => {
      const { age, severity, title } = finding;
      const paint = severity === 'high' ? styles.red : styles.yellow;
      const lead = tty`  ${padded(ages[index] ?? tty``, wide)}  ${padded(plain(severity), 6)}  `;
      const below = padded(tty``, widthOf(lead));
      const moved = age && movedText(age);
      return [
        ...hanging(lead, plain(title), width).map(paint),
        ...(age
          ? hanging(below, tty`${plain(sinceText(age))}  ${plain(age.subject)}`, width).map(styles.dim)
          : []),
        ...(moved ? hanging(below, plain(moved), width).map(styles.dim) : []),
      ];
    }),
  ];
}

/** How the gaps came and went. */
export function gapHistoryLines(history: GapHistory, paper: Paper): Terminal[] {
  const { styles, width } = paper;
  const { since, commits, judged, events } = history;
  const looked = `${count(commits, 'commit')} touched what is read, ${judged} of them judged`;
  const left = events.length - mostEvents;
  return [
    styles.bold(tty`Since ${plain(since)}`),
    ...hanging(tty`  `, plain(looked), width).map(styles.dim),
    ...curveLines(history, paper),
    ...(left > 0 ? [tty`  ${plain(count(left, 'earlier commit'))} opened or closed some`] : []),
    ...events.slice(-mostEvents).flatMap((event) => eventLines(event, paper)),
  ];
}

const steps = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'].map((step) => plain(step));

function curveLines({ points, since }: GapHistory, { today, width }: Paper): Terminal[] {
  const weeks = weekly(points, since, today).slice(-(width - 30));
  const numbers = weeks.map(({ open }) => worthActing(open));
  const most = Math.max(...numbers);
  if (numbers.length < 2 || most === 0) return [];
  const curve = numbers.map((number) => steps[Math.round((number / most) * (steps.length - 1))] ?? tty``);
  return [tty`  ${run(curve)}  ${numbers[0] ?? 0} → ${numbers.at(-1) ?? 0} gaps, by week`];
}

function eventLines(
  { commit, date, subject, opened, closed }: GapEvent,
  { styles, width }: Paper,
): Terminal[] {
  const change = (sign: Terminal, { severity, title }: GapChange): Terminal[] =>
    hanging(tty`    ${sign} ${padded(plain(severity), 6)}  `, plain(title), width);
  return [
    ...hanging(tty`  ${plain(date)}  ${plain(shortCommit(commit))}  `, plain(subject), width),
    ...opened.flatMap((one) => change(tty`+`, one).map(one.severity === 'high' ? styles.red : styles.yellow)),
    ...closed.flatMap((one) => change(tty`−`, one).map(styles.green)),
  ];
}
