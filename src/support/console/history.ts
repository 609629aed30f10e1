import type { HistoryStatus } from '../../model.js';
import { padded, columns as widthOf, wrapped } from '../sinks/columns.js';
import type { Style, Styles } from '../sinks/styles.js';
import { plain, type Terminal, tty } from '../sinks/terminal.js';
import { type FigureGroup, type HistorySection, statusGlyph } from '../views/history-words.js';
import { hanging } from './findings.js';

/** What it takes to show the past in a terminal. */
export interface HistoryCanvas {
  readonly width: number;
  readonly styles: Styles;
}

const widestLabel = 20;

/** Time and people: what matters most, the deployments as bars, a line for each figure and below it what it means. */
export function historyLines(
  { title, lead, groups, violations, sentences }: HistorySection,
  canvas: HistoryCanvas,
): Terminal[] {
  const { styles, width } = canvas;
  return [
    styles.bold(plain(title)),
    ...hanging(tty``, plain(lead), width),
    ...groups.filter(({ rows }) => rows.length > 0).flatMap((group) => groupLines(group, canvas)),
    ...(violations.length > 0 ? [tty``] : []),
    ...violations.flatMap((violation) => hanging(tty`✗ `, plain(violation), width)).map(styles.red),
    tty``,
    ...sentences.flatMap((sentence) => hanging(tty``, plain(sentence), width)).map(styles.dim),
  ];
}

function groupLines({ name, strip, rows }: FigureGroup, { styles, width }: HistoryCanvas): Terminal[] {
  const labels = rows.map(({ label }) => plain(label));
  const label = Math.min(widestLabel, Math.max(0, ...labels.map(widthOf)));
  const indent = padded(tty``, label + 4);
  return [
    tty``,
    ...(name === null ? [] : [styles.bold(plain(name))]),
    ...(strip === null
      ? []
      : [tty`${indent}${styles.cyan(plain(strip.bars))}  ${styles.dim(plain(strip.caption))}`]),
    ...rows.flatMap(({ status, figure, details = [], meaning }, index) => {
      const paint = paintOf(status, styles);
      const lines = wrapped(plain(figure), Math.max(20, width - label - 4));
      const head = tty`${paint(plain(statusGlyph[status]))} ${padded(labels[index] ?? tty``, label)}  `;
      return [
        ...lines.map((line, number) => tty`${number === 0 ? head : indent}${paint(line)}`),
        ...details.flatMap((detail) => hanging(tty`${indent}  `, plain(detail.replaceAll('`', '')), width)),
        ...(meaning === '' ? [] : hanging(indent, plain(meaning), width).map(styles.dim)),
      ];
    }),
  ];
}

const paintOf = (status: HistoryStatus, { red, yellow }: Styles): Style =>
  status === 'fail' ? red : status === 'warn' ? yellow : (text) => text;
