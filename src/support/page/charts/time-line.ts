import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolTriangle } from 'd3-shape';
import type { TimelineEntry } from '../../../model.js';
import { shortDuration } from '../../durations.js';
import { escaped, fragment, type Html, html } from '../../sinks/html.js';
import { figureHtml, frameOf, numbersHtml, unitOf } from './frame.js';

const shapes: Readonly<
  Record<TimelineEntry['kind'], { readonly draw: typeof symbolCircle; readonly look: string }>
> = {
  deploy: { draw: symbolCircle, look: 'first' },
  baseline: { draw: symbolCircle, look: 'faint' },
  maintenance: { draw: symbolDiamond, look: 'faint' },
  repeat: { draw: symbolDiamond, look: 'faint' },
  rollback: { draw: symbolTriangle, look: 'second' },
  'out-of-order': { draw: symbolTriangle, look: 'second' },
  unresolved: { draw: symbolDiamond, look: 'faint' },
  failed: { draw: symbolCross, look: 'third' },
};

/** Deployments one by one: when, how old their changes were when they went live, and which failed. */
export function timeLineHtml(service: string, entries: readonly TimelineEntry[]): Html {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last || entries.length < 2) return html``;
  const lags = entries.flatMap(({ lag }) => lag ?? []);
  const { x, y, axes } = frameOf({
    from: new Date(first.at),
    to: new Date(last.at),
    most: Math.max(0, ...lags),
    unit: unitOf(Math.max(0, ...lags)),
    label: (seconds) => shortDuration(seconds),
  });
  const marks = entries.map((entry) => {
    const { draw, look } = shapes[entry.kind];
    const path = symbol(draw, entry.kind === 'failed' ? 60 : 40)() ?? '';
    return html`<g class="${escaped(look)}" transform="translate(${x(new Date(entry.at))} ${y(entry.lag ?? 0)})"><path d="${escaped(path)}"/><title>${escaped(wordsOf(entry))}</title></g>`;
  });
  const table = numbersHtml(
    ['when', 'what', 'changes', 'merge to live'],
    entries.map(({ at, kind, ref, sha, changes, lag }) => [
      at.slice(0, 16).replace('T', ' '),
      `${kind} ${ref ?? sha?.slice(0, 9) ?? ''}`.trim(),
      changes === null ? '–' : String(changes),
      shortDuration(lag),
    ]),
  );
  return figureHtml(
    `Deployments${service === '.' ? '' : ` of ${service}`}`,
    'Each mark is a deployment; the higher, the longer its changes had waited. Crosses failed, triangles went back.',
    html`${axes}${fragment(marks)}`,
    table,
  );
}

const wordsOf = ({ at, kind, ref, changes, lag }: TimelineEntry): string =>
  [
    at.slice(0, 10),
    kind,
    ref,
    changes === null ? null : `${changes} changes`,
    lag === null ? null : shortDuration(lag),
  ]
    .filter((part) => part !== null)
    .join(', ');
