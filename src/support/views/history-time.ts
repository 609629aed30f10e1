import type { Band, Duration, PullRequestTime, ServiceTime, TimeReport } from '../../model.js';
import { duration, shortDuration } from '../durations.js';
import { stripOf } from './history-strip.js';
import {
  type FigureGroup,
  type FigureRow,
  type HistorySection,
  notRead,
  rankOf,
  reasonOf,
  statusOf,
} from './history-words.js';
import { count, listed } from './words.js';

/** What a report tells about time. */
export function timeSection(report: TimeReport): HistorySection {
  const { services, pullRequest, source, window } = report;
  const known = services
    .filter(({ live, timeline }) => live !== null || timeline.length > 0)
    .sort((a, b) => rankOf(b.status) - rankOf(a.status));
  const groups = known.map((service) => ({
    name: services.length > 1 ? service.service : null,
    strip: stripOf(service),
    rows: serviceRows(service, lengthOf(report)),
  }));
  return {
    title: 'Time to production',
    lead: known.length > 0 ? lead(known) : 'Not enough data: no deployment is known.',
    status: report.status,
    groups: [...explainedOnce(groups), ...(pullRequest ? [pullRequestGroup(pullRequest)] : [])],
    violations: [],
    sentences: [
      ...(known.length > mostServices
        ? [`${known.length - mostServices} more services in the JSON report.`]
        : []),
      ...(known.length > 0
        ? [
            `From ${source.text} (confidence: ${source.confidence}), ${duration(lengthOf(report))} up to ${window.until.slice(0, 10)}.`,
          ]
        : []),
      ...source.notes,
      ...report.unavailable.map(notRead),
      ...report.notes,
    ],
  };
}

const mostServices = 12;

/** What a figure means is said once; the first services are shown, the worst ones first. */
function explainedOnce(groups: readonly FigureGroup[]): FigureGroup[] {
  return groups.slice(0, mostServices).map((group, index) => ({
    ...group,
    rows: group.rows.map((row) =>
      index === 0 ? row : { ...row, meaning: row.meaning.replace(explanation, '') },
    ),
  }));
}

// What stands before the band is the same for every service.
const explanation = /^.*?\.(?: |$)/;

const lengthOf = ({ window }: TimeReport): number =>
  (Date.parse(window.until) - Date.parse(window.since)) / 1000;

function lead(services: readonly ServiceTime[]): string {
  const waiting = services.flatMap(({ waiting: { people } }) => (people.n === null ? [] : [people]));
  const n = waiting.reduce((sum, one) => sum + (one.n ?? 0), 0);
  const oldest = Math.max(...waiting.map((one) => one.oldest ?? 0));
  const [service] = services;
  const usual =
    services.length === 1 && service?.lag.p50 != null && service.lag.n > 1
      ? ` Half of the changes are live within ${duration(service.lag.p50)} of their merge.`
      : '';
  if (waiting.length === 0) return `It is not known what runs in production.${usual}`;
  if (n === 0) return `Everything that people merged is live.${usual}`;
  const which = services.length > 1 ? ` in ${count(services.length, 'service')}` : '';
  return n === 1
    ? `One change waits for production${which}, for ${duration(oldest)}.${usual}`
    : `${n} changes wait for production${which}, the oldest for ${duration(oldest)}.${usual}`;
}

function serviceRows(service: ServiceTime, window: number): FigureRow[] {
  const { checks } = service;
  return [
    {
      status: statusOf(checks, 'last-attempt', 'deployment-order'),
      label: 'Live',
      figure: liveFigure(service),
      meaning: 'What users run now.',
    },
    {
      status: statusOf(checks, 'deploy-interval'),
      label: 'Deployed',
      figure: deployedFigure(service, window),
      meaning: `A way to production that is used often is one that works.${bandSentence(service.interval.band)}`,
    },
    {
      status: statusOf(checks, 'queue-age', 'queue-size'),
      label: 'Waiting',
      figure: waitingFigure(service),
      meaning: 'Merged and not live: what waits ships together, and breaks together.',
    },
    {
      status: statusOf(checks, 'deploy-lag'),
      label: 'Merge to live',
      figure: durationFigure(service.lag, () => reasonOf(checks, 'deploy-lag')),
      meaning: `Until then nobody knows whether a change works.${bandSentence(service.lag.band)}`,
    },
    {
      status: statusOf(checks, 'lead-time'),
      label: 'Written to live',
      figure: durationFigure(service.lead, () => reasonOf(checks, 'lead-time')),
      meaning: `From the first commit: how long an idea takes to its users.${bandSentence(service.lead.band)}`,
    },
  ];
}

const bandSentence = (band: Band | null): string => (band ? ` ${band.edition}: ${band.label}.` : '');

function liveFigure({ live, checks }: ServiceTime): string {
  if (!live) return reasonOf(checks, 'deploy-interval');
  const what = live.ref ? `${live.ref} (${live.sha.slice(0, 7)})` : live.sha.slice(0, 7);
  const oddities = [
    ...(live.stands === 'apart' ? ['from a branch of its own'] : []),
    ...(live.stands === 'unresolved' ? ['a commit that is not in the history'] : []),
    ...(live.approximate ? [`nearly: ${live.approximate}`] : []),
    ...checks
      .filter(
        ({ id, status }) =>
          (id === 'last-attempt' && status === 'warn') || (id === 'deployment-order' && status !== 'pass'),
      )
      .map(({ reason }) => lowered(reason)),
  ];
  return [`${what} in ${live.environment}`, ...oddities].join('; ');
}

const lowered = (reason: string): string =>
  reason.charAt(0).toLowerCase() + reason.slice(1).replace(/\.$/, '');

function deployedFigure({ deployments, interval, live }: ServiceTime, window: number): string {
  const times =
    deployments.succeeded === 0
      ? 'not'
      : deployments.succeeded === 1
        ? 'once'
        : `${deployments.succeeded} times`;
  const rhythm =
    interval.p50 === null
      ? []
      : interval.n === 1
        ? [`${shortDuration(interval.p50)} after the one before`]
        : [`usually every ${shortDuration(interval.p50)}, longest pause ${shortDuration(interval.max)}`];
  const others = [
    ...(deployments.failed > 0 ? [`${deployments.failed} failed`] : []),
    ...(deployments.rollbacks > 0 ? [`${deployments.rollbacks} rolled back`] : []),
    ...(deployments.repeated > 0 ? [`${deployments.repeated} of the same commit again`] : []),
  ];
  const last = live ? [`the last one ${shortDuration(live.age)} ago`] : [];
  return [`${times} in ${shortDuration(window)}`, ...last, ...rhythm, ...others].join('; ');
}

function waitingFigure({ waiting: { known, people, bots }, checks }: ServiceTime): string {
  if (!known) return reasonOf(checks, 'queue-age');
  const group = (n: number, oldest: number | null, whose: string): string[] =>
    n > 0
      ? [`${count(n, 'change')} of ${whose}, ${n === 1 ? 'for' : 'the oldest for'} ${shortDuration(oldest)}`]
      : [];
  const groups = [
    ...group(people.n ?? 0, people.oldest, 'people'),
    ...group(bots.n ?? 0, bots.oldest, 'bots'),
  ];
  return groups.length > 0 ? groups.join('; ') : 'nothing';
}

function durationFigure(
  { n, p50, p90, max, waiting, p50WithWaiting }: Duration,
  reason: () => string,
): string {
  if (p50 === null) return reason();
  if (n < 3)
    return `${listed(n === 1 ? [shortDuration(p50)] : [shortDuration(p50 * 2 - (max ?? p50)), shortDuration(max)])} (${count(n, 'change')})`;
  const counting =
    waiting > 0 && p50WithWaiting !== null && p50WithWaiting > p50 * 1.1
      ? `; half within ${shortDuration(p50WithWaiting)} if what waits is counted`
      : '';
  return `half within ${shortDuration(p50)}, nine of ten within ${shortDuration(p90)}, longest ${shortDuration(max)} (${count(n, 'change')})${counting}`;
}

function pullRequestGroup({ age, productionAhead, shipsWith, checks }: PullRequestTime): FigureGroup {
  const others =
    shipsWith === null ? 'not known' : shipsWith === 0 ? 'nothing else' : count(shipsWith, 'other change');
  return {
    name: 'This pull request',
    strip: null,
    rows: [
      {
        status: statusOf(checks, 'pull-request-age'),
        label: 'Age',
        figure: age === null ? 'not known' : shortDuration(age),
        meaning: 'Since its first commit: the older a branch, the less its tests say about today.',
      },
      {
        status: statusOf(checks, 'production-ahead'),
        label: 'Never met',
        figure: productionAhead === null ? 'not known' : `${count(productionAhead, 'commit')} of production`,
        meaning: 'What runs in production and was not there when its tests ran.',
      },
      { status: 'info', label: 'Ships with', figure: others, meaning: 'What goes live together with it.' },
    ],
  };
}
