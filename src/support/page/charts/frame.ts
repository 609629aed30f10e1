import { scaleLinear, scaleUtc } from 'd3-scale';
import { escaped, fragment, type Html, html } from '../../sinks/html.js';

const day = 86_400_000;

/** Where data become positions: time to the right, numbers upwards. */
export interface Frame {
  readonly x: (date: Date) => number;
  readonly y: (value: number) => number;
  readonly axes: Html;
}

const [width, height] = [480, 210];
const [left, right, top, bottom] = [50, 14, 10, 28];

/** What a chart covers. */
export interface Extent {
  readonly from: Date;
  readonly to: Date;
  /** The largest number; the smallest is 0. */
  readonly most: number;
  /** How numbers are written on the axis, and of what they are round multiples there. */
  readonly label: (value: number) => string;
  readonly unit: number;
  /** Whether the numbers count something. */
  readonly whole?: boolean;
}

/** Axes with ticks at round numbers and dates, as https://d3js.org/d3-scale chooses them. */
export function frameOf({ from, to, most, label, unit, whole = false }: Extent): Frame {
  const time = scaleUtc([from, to], [left, width - right]);
  const value = scaleLinear([0, most / unit || 1], [height - bottom, top]).nice(4);
  const isLong = to.getTime() - from.getTime() > 200 * day;
  const format = time.tickFormat(4, isLong ? '%b %Y' : '%b %-d');
  // Nothing comes in halves where it is counted.
  const ticks = value.ticks(4).filter((tick) => !whole || Number.isInteger(tick));
  const lines = ticks.map((tick) => {
    const y = round(value(tick));
    return html`<line x1="${left}" x2="${width - right}" y1="${y}" y2="${y}"/><text x="${left - 8}" y="${y}" dy=".32em" text-anchor="end">${escaped(label(tick * unit))}</text>`;
  });
  const dates = time
    .ticks(4)
    .map(
      (tick) =>
        html`<text x="${round(time(tick))}" y="${height - 6}" text-anchor="middle">${escaped(format(tick))}</text>`,
    );
  return {
    x: (date) => round(time(date)),
    y: (number) => round(value(number / unit)),
    axes: html`<g class="axes">${fragment(lines)}${fragment(dates)}</g>`,
  };
}

/** A figure: the drawing for the eye, its numbers as a table for everybody else. */
export function figureHtml(
  title: string,
  caption: string,
  drawing: Html,
  table: Html,
  legend: Html = html``,
): Html {
  return html`<figure class="card"><figcaption><h3>${escaped(title)}</h3><p>${escaped(caption)}</p></figcaption>
<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(`${title}. ${caption}`)}">${drawing}</svg>
${legend}<details><summary>Numbers</summary><div class="scroll" tabindex="0" role="region" aria-label="${escaped(`Numbers of: ${title}`)}">${table}</div></details>
</figure>
`;
}

/** The unit in which durations up to that many seconds are read best. */
export const unitOf = (seconds: number): number =>
  seconds >= 2 * 86_400 ? 86_400 : seconds >= 2 * 3600 ? 3600 : 60;

/** A table of numbers, a row for each date. */
export function numbersHtml(titles: readonly string[], rows: readonly (readonly string[])[]): Html {
  const head = titles.map((title) => html`<th scope="col">${escaped(title)}</th>`);
  const body = rows.map(([first = '', ...others]) => {
    const cells = others.map((cell) => html`<td class="figure">${escaped(cell)}</td>`);
    return html`<tr><th scope="row">${escaped(first)}</th>${fragment(cells)}</tr>\n`;
  });
  return html`<table><thead><tr>${fragment(head)}</tr></thead><tbody>\n${fragment(body)}</tbody></table>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
