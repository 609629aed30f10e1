import { line } from 'd3-shape';
import { escaped, fragment, type Html, html } from '../../sinks/html.js';
import { figureHtml, frameOf, numbersHtml } from './frame.js';

/** One line of a chart; where it has no number the line is broken. */
export interface Series {
  readonly name: string;
  readonly look: 'first' | 'second' | 'third';
  readonly values: readonly (number | null)[];
}

/** Several series over the same dates. */
export interface LineChart {
  readonly title: string;
  readonly caption: string;
  readonly dates: readonly string[];
  readonly series: readonly Series[];
  readonly label: (value: number) => string;
  /** Of what the numbers on the axis are round multiples, by the largest one. */
  readonly unit: (most: number) => number;
  /** Whether a number holds until the next date, as a count does, or leads to it. */
  readonly steps: boolean;
}

const mostRows = 300;

/** The chart; nothing where there are fewer than two dates or no numbers at all. */
export function lineChartHtml({ title, caption, dates, series, label, unit, steps }: LineChart): Html {
  const days = dates.map((date) => new Date(date));
  const [from, to] = [days[0], days.at(-1)];
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  if (!from || !to || days.length < 2 || numbers.length === 0) return html``;
  const most = Math.max(...numbers);
  const { x, y, axes } = frameOf({
    from,
    to,
    most,
    label,
    unit: unit(most),
    whole: steps,
  });
  const points = (values: Series['values']) =>
    days.flatMap((day, index) => {
      const value = values[index] ?? null;
      const next = days[index + 1];
      const here = { at: x(day), value };
      return steps && next ? [here, { at: x(next), value }] : [here];
    });
  const draw = line<{ at: number; value: number | null }>(
    ({ at }) => at,
    ({ value }) => y(value ?? 0),
  ).defined(({ value }) => value !== null);
  const paths = series.map(({ look, values }) => {
    const alone = values.flatMap((value, index) => {
      const day = days[index];
      const stands = (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
      return value !== null && day && stands ? [html`<circle cx="${x(day)}" cy="${y(value)}" r="3"/>`] : [];
    });
    return html`<g class="${escaped(look)}"><path d="${escaped(draw(points(values)) ?? '', 200_000)}"/>${fragment(alone)}</g>`;
  });
  const rows = dates.map((date, index) => [
    date,
    ...series.map(({ values }) => {
      const value = values[index] ?? null;
      return value === null ? '–' : label(value);
    }),
  ]);
  const table = numbersHtml(['week until', ...series.map(({ name }) => name)], rows.slice(-mostRows));
  return figureHtml(title, caption, html`${axes}${fragment(paths)}`, table, legend(series));
}

const legend = (series: readonly Series[]): Html =>
  series.length < 2
    ? html``
    : html`<p class="legend">${fragment(
        series.map(({ name, look }) => html`<span class="key ${escaped(look)}">${escaped(name)}</span>`),
        html` `,
      )}</p>`;
