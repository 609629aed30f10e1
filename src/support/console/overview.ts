import type { Overview } from '../../model.js';
import { padded, columns as widthOf } from '../sinks/columns.js';
import type { Styles } from '../sinks/styles.js';
import { finished, plain, run, type Terminal, tty } from '../sinks/terminal.js';
import { commonText, overviewFigures, overviewHeadline, overviewTitles } from '../views/overview.js';
import { hanging } from './findings.js';

const longestName = 60;

/** Many repositories for a person at a terminal. */
export function renderOverviewText(overview: Overview, width: number, styles: Styles): Terminal {
  const rows = overview.repositories.map((row) => ({
    row,
    name: plain(row.repository, longestName),
    cells: row.problem === null ? overviewFigures(row).map((figure) => plain(figure)) : [],
  }));
  const titles = overviewTitles.map((title) => plain(title));
  const name = Math.max(10, ...rows.map((one) => widthOf(one.name)));
  const widths = titles.map((title, index) =>
    Math.max(widthOf(title), ...rows.map(({ cells }) => widthOf(cells[index] ?? tty``))),
  );
  const line = (first: Terminal, cells: readonly Terminal[]): Terminal =>
    tty`  ${padded(first, name)}  ${run(
      cells.map((cell, index) => padded(cell, widths[index] ?? 0)),
      tty`  `,
    )}`;
  const lines = [
    styles.bold(plain(overviewHeadline(overview))),
    tty``,
    styles.dim(line(tty`repository`, titles)),
    ...rows.flatMap(({ row, name: first, cells }) => {
      if (row.problem !== null)
        return hanging(tty`  ${padded(first, name)}  `, plain(row.problem), width).map(styles.yellow);
      const worst = row.worst[0];
      return [
        row.open.high > 0 ? styles.red(line(first, cells)) : line(first, cells),
        ...(worst ? hanging(tty`    `, plain(worst.title), width).map(styles.dim) : []),
      ];
    }),
    ...(overview.common.length > 0 ? [tty``, styles.bold(tty`Found in several`)] : []),
    ...overview.common.map((gap) => tty`  ${plain(commonText(gap))}`),
  ];
  return tty`${finished(lines)}\n`;
}
