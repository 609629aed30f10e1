import type { Options, Output, Report, Tree } from '../model.js';
import { type Canvas, findingLines, hanging, softLines } from '../support/console/findings.js';
import { historyLines } from '../support/console/history.js';
import { tableLines } from '../support/console/table.js';
import type { SafeHost } from '../support/sinks/safe-host.js';
import { type Style, type Styles, stylesFor } from '../support/sinks/styles.js';
import { finished, plain, type Terminal, tty } from '../support/sinks/terminal.js';
import {
  coverageWords,
  declareProduction,
  noProduction,
  noticeTitle,
  sortedNotices,
} from '../support/views/coverage.js';
import { andMore, placeText, sortedFindings } from '../support/views/findings.js';
import { type Headline, headline } from '../support/views/headline.js';
import { historySections } from '../support/views/history.js';
import { reasonsIn } from '../support/views/reasons.js';
import { sidesIn } from '../support/views/sides.js';

/** A terminal as the console report needs it. */
export interface Screen {
  readonly tree: Tree;
  readonly colour: boolean;
  readonly width: number;
}

/** The report for a person at a terminal, and for the log of a run. */
export const console: Output = {
  id: 'console',
  async write(report, host: SafeHost, options) {
    if (options.format !== 'text') return;
    host.print(
      renderConsole(report, options, { tree: await host.tree(), colour: host.colour, width: host.width }),
    );
  },
};

const mostNotices = 50;
const [narrowest, widest] = [60, 120];

/** The console report: the parity table, the findings, time and people, what was read, and the verdict last, above the prompt. */
export function renderConsole(report: Report, options: Options, screen: Screen): Terminal {
  const styles = stylesFor(screen.colour);
  const width = Math.min(widest, Math.max(narrowest, screen.width));
  const canvas: Canvas = {
    tree: screen.tree,
    width,
    styles,
    sides: sidesIn(report),
    reasons: reasonsIn(report),
  };
  const sorted = sortedFindings(report, options);
  const sections = [
    tableLines(report, width, styles),
    findingLines(sorted.counting, canvas),
    softLines(sorted, canvas),
    ...historySections(report).map((section) => historyLines(section, canvas)),
    coverageLines(report, canvas),
    noticeLines(report, canvas),
    verdictLines(headline(report, options), canvas),
  ];
  const filled = sections.filter((lines) => lines.length > 0).map(trimmed);
  return tty`${finished(filled.flatMap((lines) => [tty``, ...lines]))}\n`;
}

function coverageLines(report: Report, { styles, width }: Canvas): Terminal[] {
  const { sentence, gaps, example } = coverageWords(report);
  const loud =
    report.coverage.byEnvironment.prod === 0 && report.declarations.length > 0
      ? hanging(tty`! `, tty`${plain(noProduction)}.`, width)
      : [];
  const hint = example.length > 0 ? hanging(tty`  `, plain(declareProduction), width) : [];
  return [
    ...loud.map((line) => styles.bold(styles.yellow(line))),
    ...hint,
    ...example.map((line) => styles.dim(tty`      ${plain(line)}`)),
    ...hanging(tty``, plain(sentence), width).map(styles.dim),
    ...gaps.flatMap((gap) => hanging(tty``, plain(gap), width)).map(styles.dim),
  ];
}

function noticeLines(report: Report, { styles, width }: Canvas): Terminal[] {
  const notices = sortedNotices(report);
  if (notices.length === 0) return [];
  const left = notices.length - mostNotices;
  return [
    styles.yellow(tty`! ${plain(noticeTitle(notices))}`),
    ...notices
      .slice(0, mostNotices)
      .flatMap(({ at, text }) => hanging(tty`  `, tty`${plain(placeText(at))}  ${plain(text)}`, width)),
    ...(left > 0 ? [styles.dim(tty`  ${plain(andMore(left, 'notice'))}`)] : []),
  ];
}

function verdictLines({ tone, text, more }: Headline, { styles, width }: Canvas): Terminal[] {
  const [glyph, paint] = mood(tone, styles);
  return [
    ...hanging(tty`${glyph} `, plain(text), width).map((line) => styles.bold(paint(line))),
    ...(more ? hanging(tty`  `, plain(more), width).map(styles.dim) : []),
  ];
}

const mood = (tone: Headline['tone'], { red, green, yellow }: Styles): readonly [Terminal, Style] =>
  tone === 'fail' ? [tty`✗`, red] : tone === 'pass' ? [tty`✓`, green] : [tty`?`, yellow];

const trimmed = (lines: readonly Terminal[]): readonly Terminal[] =>
  lines.at(-1) === '' ? lines.slice(0, -1) : lines;
