import type { Report, ServiceTime } from '../../../model.js';
import { shortDuration } from '../../durations.js';
import { fragment, type Html, html } from '../../sinks/html.js';
import { weekly } from '../../views/weeks.js';
import { unitOf } from './frame.js';
import { lineChartHtml } from './lines.js';
import { timeLineHtml } from './time-line.js';

/** How things went over time, as far as the report knows: gaps, waiting, deployments, shared ownership. */
export function chartsHtml(report: Report, today: string): Html {
  const drawn = [
    gapsChart(report, today),
    ...(report.time?.services ?? []).flatMap((service) => serviceCharts(service)),
    ownershipChart(report),
  ].filter((chart) => chart !== '');
  return drawn.length === 0
    ? html``
    : html`<h2>How it went</h2>\n<div class="charts">${fragment(drawn)}</div>`;
}

function gapsChart({ past }: Report, today: string): Html {
  if (!past) return html``;
  const weeks = weekly(past.points, past.since, today);
  return lineChartHtml({
    title: 'Open gaps',
    caption: 'Gaps between tools that were open at the end of each week.',
    dates: weeks.map(({ until }) => until),
    series: [
      { name: 'high', look: 'third', values: weeks.map(({ open }) => open.high) },
      { name: 'medium', look: 'second', values: weeks.map(({ open }) => open.medium) },
      { name: 'low', look: 'first', values: weeks.map(({ open }) => open.low) },
    ],
    label: String,
    unit: () => 1,
    steps: true,
  });
}

function serviceCharts({ service, weeks, timeline }: ServiceTime): Html[] {
  const of = service === '.' ? '' : ` of ${service}`;
  const dates = weeks.map(({ until }) => until);
  return [
    timeLineHtml(service, timeline),
    lineChartHtml({
      title: `From commit to production${of}`,
      caption: 'Medians of the changes that went live in each week. Weeks without a deployment have none.',
      dates,
      series: [
        { name: 'merge to live', look: 'first', values: weeks.map(({ lag }) => lag) },
        { name: 'first commit to live', look: 'second', values: weeks.map(({ lead }) => lead) },
      ],
      label: (seconds) => shortDuration(seconds),
      unit: unitOf,
      steps: false,
    }),
    lineChartHtml({
      title: `Oldest change that waits${of}`,
      caption: 'How long the oldest merged change had waited for production at the end of each week.',
      dates,
      series: [
        {
          name: 'oldest waiting',
          look: 'second',
          values: weeks.map(({ oldestWaiting, waiting }) => (waiting === 0 ? 0 : oldestWaiting)),
        },
      ],
      label: (seconds) => shortDuration(seconds),
      unit: unitOf,
      steps: false,
    }),
    lineChartHtml({
      title: `Changes that wait${of}`,
      caption: 'How many merged changes were not in production at the end of each week.',
      dates,
      series: [{ name: 'waiting', look: 'first', values: weeks.map(({ waiting }) => waiting) }],
      label: String,
      unit: () => 1,
      steps: true,
    }),
  ];
}

function ownershipChart({ people }: Report): Html {
  const periods = people?.selfShippedOverTime ?? [];
  return lineChartHtml({
    title: 'Who writes it deploys it',
    caption:
      'Share of deployments whose deployer wrote some of what they shipped, for every four weeks with enough people.',
    dates: periods.map(({ until }) => until),
    series: [{ name: 'share', look: 'first', values: periods.map(({ share }) => share.value) }],
    label: (share) => `${Math.round(share * 100)} %`,
    unit: () => 1,
    steps: false,
  });
}
