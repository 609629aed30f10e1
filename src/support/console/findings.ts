import type { Finding, Severity, Tree } from '../../model.js';
import { padded, columns as widthOf, wrapped } from '../sinks/columns.js';
import type { Style, Styles } from '../sinks/styles.js';
import { plain, repeated, type Terminal, tty } from '../sinks/terminal.js';
import { andMore, placeText, type Sorted } from '../views/findings.js';
import { ageSentence } from '../views/gap-age.js';
import { type Reasons, reasonText, usageText } from '../views/reasons.js';
import { type Side, sideText } from '../views/sides.js';
import { frameAt } from './frame.js';

/** What it takes to show findings in a terminal. */
export interface Canvas {
  readonly tree: Tree;
  readonly width: number;
  readonly styles: Styles;
  readonly sides: (finding: Finding) => readonly Side[];
  readonly reasons: (finding: Finding) => Reasons;
}

const mostFindings = 200;
const mostPlaces = 12;
const mostSoft = 50;

/** Findings that count, each with the line that declares it, the other sides, why and how to fix it. */
export function findingLines(findings: readonly Finding[], canvas: Canvas): Terminal[] {
  const left = findings.length - mostFindings;
  return [
    ...findings.slice(0, mostFindings).flatMap((finding) => [...oneFinding(finding, canvas), tty``]),
    ...(left > 0 ? [tty`${plain(andMore(left, 'finding'))}, all of them with --format json`, tty``] : []),
  ];
}

/** Findings that do not count, a line or two each. */
export function softLines({ known, allowed }: Sorted, { width, styles }: Canvas): Terminal[] {
  const all = [...known, ...allowed];
  const left = all.length - mostSoft;
  const lines = all
    .slice(0, mostSoft)
    .flatMap((finding) => hanging(tty`~ ${padded(plain(finding.severity), 6)}  `, softText(finding), width));
  return [...lines, ...(left > 0 ? [plain(andMore(left, 'difference'))] : [])].map(styles.dim);
}

function oneFinding(finding: Finding, canvas: Canvas): Terminal[] {
  const { styles, width, sides, reasons } = canvas;
  const [primary, ...others] = sides(finding);
  const paint = paintOf(finding.severity, styles);
  const age = ageSentence(finding);
  return [
    ...titleLines(finding, paint, canvas),
    tty``,
    ...(primary ? primaryLines(primary, paint, canvas) : []),
    ...otherLines(others, canvas),
    tty``,
    ...(finding.why ? hanging(tty`  why  `, plain(finding.why), width) : []),
    ...reasonLines(reasons(finding), canvas),
    ...(finding.fix ? hanging(tty`  fix  `, plain(finding.fix), width) : []),
    ...(age ? hanging(tty`  age  `, plain(age), width) : []),
  ];
}

function reasonLines({ told, more }: Reasons, { styles, width }: Canvas): Terminal[] {
  return [
    ...told.flatMap((reason) => [
      ...hanging(tty`       - `, plain(reasonText(reason)), width),
      ...(reason.usedAt
        ? hanging(tty`         `, plain(usageText(reason.usedAt)), width).map(styles.cyan)
        : []),
    ]),
    ...(more ? [styles.dim(tty`       ${plain(more.replaceAll('`', ''))}`)] : []),
  ];
}

function titleLines(
  { severity, title, rule, state }: Finding,
  paint: Style,
  { styles, width }: Canvas,
): Terminal[] {
  const lines = hanging(tty`✗ ${plain(severity)}  `, plain(title), width);
  const last = lines.at(-1) ?? tty``;
  const id = tty`  ${plain(rule)}${state === 'known' ? tty`, known on base` : tty``}`;
  const fits = widthOf(last) + widthOf(id) <= width;
  const shown = lines.map((line) => styles.bold(paint(line)));
  return fits
    ? [...shown.slice(0, -1), tty`${shown.at(-1) ?? tty``}${styles.dim(id)}`]
    : [...shown, styles.dim(tty`      ${id}`)];
}

function primaryLines(side: Side, paint: Style, canvas: Canvas): Terminal[] {
  const { tree, styles, width } = canvas;
  const { at, declared, environment } = side;
  const where = tty`  ${styles.cyan(plain(sideText(side)))}${environment ? tty`  ${plain(environment)}` : tty``}`;
  const frame = declared === null ? null : frameAt(tree, at, declared);
  if (!frame) return [declared === null ? where : tty`${where}  ${paint(plain(declared, width))}`];
  const [before, code] = [plain(frame.before, width), plain(frame.declared, width)];
  const [number, blank] = [tty`  ${at.line} │ `, padded(tty``, widthOf(tty`  ${at.line} `))];
  return [
    where,
    tty`${styles.dim(number)}${before}${paint(code)}${plain(frame.after, width)}`,
    tty`${styles.dim(tty`${blank}│ `)}${padded(tty``, widthOf(before))}${paint(carets(widthOf(code)))}`,
  ];
}

function otherLines(sides: readonly Side[], { styles, width }: Canvas): Terminal[] {
  const shown = sides.slice(0, mostPlaces);
  const places = shown.map((side) => plain(sideText(side)));
  const titles = shown.map(({ environment }) => plain(environment ?? ''));
  const [wide, side] = [widest(places), widest(titles)];
  const left = sides.length - shown.length;
  return [
    ...shown.map(({ declared }, index) => {
      const [place, title] = [places[index] ?? tty``, titles[index] ?? tty``];
      const room = Math.max(20, width - Math.max(wide, widthOf(place)) - side - 7);
      return tty`  ${styles.cyan(padded(place, wide))}  ${padded(title, side)}  ${plain(declared ?? '', room)}`;
    }),
    ...(left > 0 ? [tty`  ${styles.dim(plain(andMore(left, 'place')))}`] : []),
  ];
}

function softText(finding: Finding): Terminal {
  const { allowance } = finding;
  const until = allowance?.until ? tty` until ${plain(allowance.until)}` : tty``;
  const state = allowance
    ? tty`allowed${until}: ${plain(allowance.reason)}`
    : plain(finding.state === 'known' ? 'known on base' : 'allowed');
  return tty`${plain(finding.title)}  ${plain(placeText(finding.at))}  ${state}`;
}

/** Text after a lead, its further lines below its first. */
export function hanging(lead: Terminal, text: Terminal, width: number): Terminal[] {
  const indent = padded(tty``, widthOf(lead));
  return wrapped(text, Math.max(20, width - widthOf(lead))).map(
    (line, index) => tty`${index === 0 ? lead : indent}${line}`,
  );
}

const widest = (texts: readonly Terminal[]): number => Math.min(60, Math.max(0, ...texts.map(widthOf)));

const carets = (width: number): Terminal => repeated(tty`^`, Math.min(width, 200));

const paintOf = (severity: Severity, { red, yellow, blue }: Styles): Style =>
  ({ high: red, medium: yellow, low: blue })[severity];
