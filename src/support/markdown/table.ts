import type { Host, Report } from '../../model.js';
import { fitInto, type Measure } from '../fit.js';
import { code, link, type Markdown, markdown, md, prose } from '../sinks/markdown.js';
import type { CellValue } from '../views/cell-values.js';
import type { Mark } from '../views/marks.js';
import { type Cell, parityRows, type Row } from '../views/parity-table.js';
import { columns } from '../views/words.js';

/** Where a place can be looked at. */
export type Link = Host['link'];

const mostValues = 4;

const glyphs: Readonly<Record<Mark, Markdown>> = {
  agrees: md`✅ `,
  differs: md`❌ `,
  accepted: md`➖ `,
  unknown: md`<b>?</b> `,
  reference: md``,
  absent: md``,
};

const meanings: readonly (readonly [Mark, Markdown])[] = [
  ['agrees', md`agrees`],
  ['differs', md`differs`],
  ['accepted', md`differs, accepted`],
  ['unknown', md`cannot tell`],
];

/** How much of the table a page shows. */
export interface TableRoom {
  readonly room: number;
  readonly measure: Measure;
  /** How many services at most. */
  readonly rows: number;
  /** Where to find what has no room: "in the job summary". */
  readonly elsewhere: string;
}

/** The parity table with as many rows as have room, or nothing where there is no service. */
export function tableMarkdown(report: Report, link: Link, page: TableRoom): Markdown {
  const rows = parityRows(report);
  if (rows.length === 0) return md``;
  const { kept } = fitInto(
    rows.slice(0, page.rows),
    (row) => rowMarkdown(row, link),
    page.room,
    page.measure,
  );
  const left = rows.length - kept.length;
  const rest = left > 0 ? md`| <sub>${prose(`${left} more ${page.elsewhere}`)}</sub> | | | |\n` : md``;
  return md`| | dev | CI | production |
| :-- | :-- | :-- | :-- |
${markdown(kept)}${rest}
<sub>${legend(rows)}</sub>
`;
}

function rowMarkdown(row: Row, link: Link): Markdown {
  const cells = columns.map((column) => cellMarkdown(row.cells[column], link));
  return md`| ${labelMarkdown(row)} | ${markdown(cells, md` | `)} |\n`;
}

function labelMarkdown({ role, name, project }: Row): Markdown {
  const parts = [
    md`<b>${prose(role)}</b>`,
    ...(name ? [prose(name, 60)] : []),
    ...(project ? [md`<sub>${code(project, 60)}</sub>`] : []),
  ];
  return markdown(parts, md`<br>`);
}

function cellMarkdown({ mark, values }: Cell, link: Link): Markdown {
  if (values.length === 0) return mark === 'absent' ? md`–` : md`${glyphs[mark]}none`;
  const shown = values.slice(0, mostValues).map((value) => valueMarkdown(value, link));
  const left = values.length - shown.length;
  const all = left > 0 ? [...shown, md`<sub>and ${left} more</sub>`] : shown;
  return md`${glyphs[mark]}${markdown(all, md`<br>`)}`;
}

function valueMarkdown({ text, note, at }: CellValue, linkTo: Link): Markdown {
  const value = link(prose(text), linkTo(at));
  return note ? md`${value} <sub>${prose(note)}</sub>` : value;
}

/** What the glyphs of these rows mean; it names those that occur. */
function legend(rows: readonly Row[]): Markdown {
  const used = new Set(rows.flatMap(({ cells }) => columns.map((column) => cells[column].mark)));
  const known = meanings.filter(([mark]) => used.has(mark));
  return markdown(
    known.map(([mark, meaning]) => md`${glyphs[mark]}${meaning}`),
    md` · `,
  );
}
