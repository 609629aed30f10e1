import { engine } from '../catalog/engines.js';
import { exitCodes } from '../exit-code.js';
import type { Environment, Notice, Report, ReportedDeclaration } from '../model.js';
import { padded } from '../support/sinks/columns.js';
import { type Styles, stylesFor } from '../support/sinks/styles.js';
import { finished, plain, run, type Terminal, tty } from '../support/sinks/terminal.js';
import { UserError } from '../support/user-error.js';
import { count } from '../support/views/words.js';
import type { Arguments } from './arguments.js';
import { reportOn } from './report-run.js';

const titles: Readonly<Record<Environment, Terminal>> = {
  dev: tty`Development`,
  ci: tty`Continuous integration`,
  prod: tty`Production`,
  other: tty`Elsewhere (listed, never compared)`,
};

const mostNotices = 30;

/** `inventory`: what was read, which environment it belongs to, and why. It judges nothing. */
export async function inventory(args: Arguments): Promise<number> {
  const format = args.values.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json')
    throw new UserError(`inventory has no format ${plain(format)}`, 'It has text and json.');
  const { report, host } = await reportOn(args);
  if (format === 'text') host.print(renderInventory(report, stylesFor(host.colour)));
  else {
    const { declarations, coverage, notices } = report;
    host.print(`${JSON.stringify({ declarations, coverage, notices }, null, 2)}\n`);
  }
  return exitCodes.pass;
}

/** The inventory as a person reads it. */
export function renderInventory(report: Report, styles: Styles): Terminal {
  const environments = (Object.keys(titles) as Environment[]).filter(
    (environment) => environment !== 'other' || report.coverage.byEnvironment.other > 0,
  );
  const lines = [
    ...environments.flatMap((environment) => environmentLines(environment, report, styles)),
    ...readLines(report, styles),
    ...noticeLines(report.notices, styles),
  ];
  return tty`${finished(lines)}\n`;
}

function environmentLines(environment: Environment, report: Report, styles: Styles): Terminal[] {
  const mine = report.declarations.filter((one) => one.environment === environment);
  const title = styles.bold(titles[environment]);
  if (mine.length === 0) return [title, tty`  ${styles.dim(tty`nothing declares anything`)}`, tty``];
  return [title, ...byFile(mine).flatMap((group) => fileLines(group, styles)), tty``];
}

/** Declarations of one file for one reason, in the order of the report. */
function byFile(declarations: readonly ReportedDeclaration[]): ReportedDeclaration[][] {
  const groups = new Map<string, ReportedDeclaration[]>();
  for (const one of declarations) {
    const key = `${one.file}\0${one.because}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function fileLines(group: readonly ReportedDeclaration[], styles: Styles): Terminal[] {
  const [first] = group;
  if (!first) return [];
  const reason = styles.dim(tty`because ${plain(first.because)}`);
  const cells = group.map((one) => [
    tty`${one.line}`,
    plain(one.role),
    what(one),
    plain(one.name ?? ''),
    plain(one.declared),
  ]);
  const widths = [0, 1, 2, 3].map((i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const rows = cells.map((row) =>
    run(
      row.map((cell, i) => padded(cell, widths[i] ?? 0)),
      tty`  `,
    ),
  );
  return [tty`  ${styles.cyan(plain(first.file))} ${reason}`, ...rows.map((row) => tty`    ${row}`)];
}

function what({ engine: id, version, versions, pin, flavour }: ReportedDeclaration): Terminal {
  const name = plain(engine(id).title);
  const form = flavour ? tty` (${plain(flavour)})` : tty``;
  const number = versions.length > 1 ? versions.join(', ') : (version ?? unknownVersion[pin]);
  return tty`${name}${form} ${plain(number)}`;
}

const unknownVersion = {
  exact: '',
  floating: 'of a moving version',
  undeclared: 'of no declared version',
  unresolved: 'of a version known at run time',
} as const;

function readLines({ coverage }: Report, styles: Styles): Terminal[] {
  const counts = Object.entries(coverage.byReader).map(([reader, count]) => tty`${plain(reader)} ${count}`);
  const missing = coverage.notDeclared.map((sentence) => tty`  Nothing declares ${plain(sentence)}.`);
  const read = tty`${styles.bold(tty`Read`)}: ${plain(count(coverage.files, 'file'))}`;
  return [counts.length > 0 ? tty`${read} (${run(counts, tty`, `)})` : read, ...missing];
}

function noticeLines(notices: readonly Notice[], styles: Styles): Terminal[] {
  if (notices.length === 0) return [];
  const shown = [...notices].sort((a, b) => Number(b.unread) - Number(a.unread)).slice(0, mostNotices);
  const more = notices.length - shown.length;
  return [
    tty``,
    styles.bold(tty`Not read, or only half`),
    ...shown.map(({ at, text }) => tty`  ${styles.cyan(plain(`${at.file}:${at.line}`))} ${plain(text)}`),
    ...(more > 0 ? [tty`  and ${more} more; --format json shows them all`] : []),
  ];
}
