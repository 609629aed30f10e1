import type { PullRequestTime, ServiceTime, TimeReport } from '../../model.js';
import { durationInWords, shortDuration } from '../durations.js';
import {
  bandSentence,
  deployedFigure,
  durationFigure,
  liveFigure,
  oldestWaiting,
  waitingFigure,
} from './history-figures.js';
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
import { count } from './words.js';

/** What a report tells about time. */
export function timeSection(report: TimeReport): HistorySection {
  const { services, pullRequest, source, window } = report;
  const known = services
    .filter(({ live, timeline }) => live !== null || timeline.length > 0)
    .sort((a, b) => rankOf(b.status) - rankOf(a.status));
  const groups = known.map((service) => ({
    name: services.length > 1 ? service.service : null,
    strip: stripOf(service, lengthOf(report)),
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
            `From ${source.text} (confidence: ${source.confidence}), ${durationInWords(lengthOf(report))} up to ${window.until.slice(0, 10)}.`,
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
      ? ` Half of the changes are live within ${durationInWords(service.lag.p50)} of their merge.`
      : '';
  if (waiting.length === 0) return `It is not known what runs in production.${usual}`;
  if (n === 0) return `Everything that people merged is live.${usual}`;
  const which = services.length > 1 ? ` in ${count(services.length, 'service')}` : '';
  return n === 1
    ? `One change waits for production${which}, for ${durationInWords(oldest)}.${usual}`
    : `${n} changes wait for production${which}, the oldest for ${durationInWords(oldest)}.${usual}`;
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
      details: oldestWaiting(service),
      meaning: 'Merged and not live: what waits ships together, and breaks together.',
    },
    {
      status: statusOf(checks, 'deploy-lag'),
      label: 'Merge to live',
      figure: durationFigure(service.lag, service.lag.n, () => reasonOf(checks, 'deploy-lag')),
      meaning: `Until then nobody knows whether a change works.${bandSentence(service.lag.band)}`,
    },
    {
      status: statusOf(checks, 'lead-time'),
      label: 'Written to live',
      figure: durationFigure(service.lead, service.lag.n, () => reasonOf(checks, 'lead-time')),
      meaning: `From the first commit: how long an idea takes to its users.${bandSentence(service.lead.band)}`,
    },
  ];
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
