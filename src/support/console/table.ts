import type { Compared, Report } from '../../model.js';
import { padded, columns as widthOf, wrapped } from '../sinks/columns.js';
import type { Style, Styles } from '../sinks/styles.js';
import { plain, run, type Terminal, tty } from '../sinks/terminal.js';
import type { Mark } from '../views/marks.js';
import { type Cell, parityRows, type Row } from '../views/parity-table.js';
import { columns, environmentTitles } from '../views/words.js';

const mostRows = 200;
const mostValues = 4;
const gap = 2;
const widestLabel = 24;
const widest = 120;

const glyphs: Readonly<Record<Mark, Terminal>> = {
  agrees: tty`✓`,
  differs: tty`✗`,
  accepted: tty`~`,
  unknown: tty`?`,
  reference: tty` `,
  absent: tty` `,
};

const meanings: readonly (readonly [Mark, Terminal])[] = [
  ['agrees', tty`agrees`],
  ['differs', tty`differs`],
  ['accepted', tty`differs, accepted`],
  ['unknown', tty`cannot tell`],
];

/** The parity table: a row for each service, a column for each environment. */
export function tableLines(report: Report, width: number, styles: Styles): Terminal[] {
  const rows = parityRows(report);
  if (rows.length === 0) return [];
  const label = Math.min(widestLabel, Math.max(...rows.slice(0, mostRows).map(labelWidth), 10));
  const room = Math.floor((Math.min(width, widest) - label - 3 * gap) / 3) - gap;
  const cell = Math.min(room, Math.max(16, ...rows.slice(0, mostRows).map(cellWidth)));
  const header = columns.map((column) => padded(tty`  ${plain(environmentTitles[column])}`, cell + 2 * gap));
  const shown = rows.slice(0, mostRows).flatMap((row) => rowLines(row, label, cell, styles));
  const left = rows.length - mostRows;
  return [
    styles.dim(tty`${padded(tty``, label + gap)}${run(header)}`),
    ...shown,
    ...(left > 0 ? [styles.dim(tty`and ${left} more services`)] : []),
    tty``,
    styles.dim(legend(rows)),
  ];
}

function rowLines(row: Row, label: number, width: number, styles: Styles): Terminal[] {
  const labels = labelLines(row, label, styles);
  const cells = columns.map((column) => cellLines(row.cells[column], width, styles));
  const height = Math.max(labels.length, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) => {
    const line = cells.map((lines) => padded(lines[index] ?? tty``, width + 2 * gap));
    return tty`${padded(labels[index] ?? tty``, label + gap)}${run(line)}`;
  });
}

/** The role, then what tells the row from others of that role: beside it where that fits, else below. */
function labelLines({ role, name, project }: Row, width: number, { bold, dim }: Styles): Terminal[] {
  const title = plain(role);
  const [first = tty``, ...rest] = [name, project].flatMap((text) => (text ? [plain(text, 60)] : []));
  const beside = widthOf(title) + 1 + widthOf(first) <= width;
  const below = (beside ? rest : [first, ...rest]).flatMap((text) => wrapped(text, width));
  return [beside && first !== '' ? tty`${bold(title)} ${dim(first)}` : bold(title), ...below.map(dim)];
}

const labelWidth = ({ role, name, project }: Row): number =>
  Math.max(widthOf(tty`${plain(role)} ${plain(name ?? '')}`), widthOf(plain(project ?? '')));

const cellWidth = ({ cells }: Row): number =>
  Math.max(...columns.flatMap((column) => cells[column].values.map(({ text }) => widthOf(plain(text)))), 0);

function cellLines({ mark, values }: Cell, width: number, styles: Styles): Terminal[] {
  const paint = paintOf(mark, styles);
  const glyph = tty`${paint(glyphs[mark])} `;
  if (values.length === 0) return [tty`${glyph}${mark === 'absent' ? styles.dim(tty`–`) : paint(tty`none`)}`];
  const lines = values
    .slice(0, mostValues)
    .flatMap(({ text, note }) => [
      ...wrapped(plain(text), width).map(mark === 'differs' ? paint : same),
      ...(note ? wrapped(plain(note), width).map(styles.dim) : []),
    ]);
  const left = values.length - mostValues;
  if (left > 0) lines.push(styles.dim(tty`and ${left} more`));
  return lines.map((line, index) => (index === 0 ? tty`${glyph}${line}` : tty`  ${line}`));
}

const same: Style = (text) => text;

const paintOf = (mark: Mark, { red, green, yellow, dim }: Styles): Style =>
  ({ agrees: green, differs: red, accepted: dim, unknown: yellow, reference: same, absent: dim })[mark];

/** What the glyphs of these rows mean; it names those that occur. */
function legend(rows: readonly Row[]): Terminal {
  const used = new Set(rows.flatMap(({ cells }) => columns.map((column: Compared) => cells[column].mark)));
  const known = meanings.filter(([mark]) => used.has(mark));
  return run(
    known.map(([mark, meaning]) => tty`${glyphs[mark]} ${meaning}`),
    tty`   `,
  );
}
