import type { PeopleReport, Ratio } from '../../model.js';
import { durationInWords } from '../durations.js';
import { type FigureRow, type HistorySection, notRead, statusOf } from './history-words.js';
import { count } from './words.js';

const mostViolations = 10;

/** What a report tells about people: roles and numbers. */
export function peopleSection(report: PeopleReport, alone: boolean): HistorySection {
  const { deployments, source, window } = report;
  const length = (Date.parse(window.until) - Date.parse(window.since)) / 1000;
  const left = report.violations.length - mostViolations;
  return {
    title: 'Who ships',
    lead: deployments.all === 0 ? 'Not enough data: no deployment within the window.' : lead(report),
    status: report.status,
    groups: [
      { name: null, strip: null, rows: [...(deployments.all === 0 ? [] : rows(report)), ...ownRow(report)] },
    ],
    violations: [
      ...report.violations.slice(-mostViolations).map(violation),
      ...(left > 0 ? [`${left} more in the JSON report.`] : []),
    ],
    sentences: [
      ...(alone
        ? [
            `From ${source.text} (confidence: ${source.confidence}), ${durationInWords(length)} up to ${window.until.slice(0, 10)}.`,
            ...report.unavailable.map(notRead),
          ]
        : []),
      'Figures of a team, never of a person.',
      ...report.notes,
    ],
  };
}

const violation = ({ reason, pullRequest, sha, service }: PeopleReport['violations'][number]): string =>
  `${service === '.' ? '' : `${service}: `}${pullRequest === null ? `\`${(sha ?? '').slice(0, 7)}\`` : `pull request ${pullRequest}`}: ${reason}`;

function lead(report: PeopleReport): string {
  const { policy, deployments, people, selfShipped, checks } = report;
  if (policy === 'separated') {
    const bad = checks.filter(({ status }) => status === 'warn' || status === 'fail');
    return bad[0]?.reason ?? checks[0]?.reason ?? 'Nothing was shipped.';
  }
  const { all, human, automated } = deployments;
  const who =
    human > 0
      ? `${count(all, 'deployment')}${human === all ? ' ' : `, ${human} of them `}by ${count(people.deployers ?? 0, 'person', 'people')}`
      : automated === all
        ? `${count(all, 'deployment')}, all by machines`
        : `${count(all, 'deployment')}, and nothing tells who made them`;
  return selfShipped.value === null
    ? `${who}.`
    : `${who}; ${percent(selfShipped)} of those by people were made by an author of what they shipped.`;
}

const percent = ({ value }: Ratio): string => `${Math.round((value ?? 0) * 100)}%`;
const shown = (ratio: Ratio, text: (ratio: Ratio) => string): string =>
  ratio.value === null ? `withheld: ${ratio.withheld}` : text(ratio);

function rows(report: PeopleReport): FigureRow[] {
  const { policy, deployments } = report;
  const people = deployments.human > 0 ? peopleRows(report) : [];
  return [
    ...(policy === 'separated' ? separatedRows(report) : []),
    {
      status: 'info',
      label: 'Deployments',
      figure: deploymentsFigure(report),
      meaning: 'Where a machine deploys, nobody has to hand anything over.',
    },
    ...people,
  ];
}

function peopleRows(report: PeopleReport): FigureRow[] {
  const { policy, checks } = report;
  return [
    {
      status: statusOf(checks, 'deployer-concentration'),
      label: 'Half made by',
      figure:
        report.absenceFactor === null
          ? `withheld: ${report.automated.withheld ?? 'too few deployments by people'}`
          : count(report.absenceFactor, 'person', 'people'),
      meaning: 'So many may not be away at once. One is a risk for the team, and a burden for that one.',
    },
    {
      status: 'info',
      label: 'Shipped own',
      figure: shown(
        report.selfShipped,
        (ratio) => `${percent(ratio)} (${ratio.of} of ${ratio.among} deployments by people)`,
      ),
      meaning:
        policy === 'separated'
          ? 'Deployments by an author of what they shipped. Here they are to be few.'
          : 'Deployments by an author of what they shipped: who is there when their change goes live learns from it.',
    },
    {
      status: statusOf(checks, 'author-involvement'),
      label: 'Take part',
      figure: shown(report.involved, (ratio) => `${ratio.of} of ${ratio.among} authors (${percent(ratio)})`),
      meaning: 'Authors that deploy or approve deployments. The others hand their code over.',
    },
    ...(report.handoffs === null
      ? []
      : [
          {
            status: 'info' as const,
            label: 'Hand-overs',
            figure: `${report.handoffs} for the usual change`,
            meaning: 'From the author over review and merge to the deployment: each one can wait.',
          },
        ]),
  ];
}

const ownRow = ({ own }: PeopleReport): FigureRow[] =>
  own === null
    ? []
    : [
        {
          status: 'info',
          label: 'Yours',
          figure: `${count(own.waiting, 'change')} of the author of this pull request ${own.waiting === 1 ? 'waits' : 'wait'}, ${own.shipped} went live`,
          meaning: 'For whoever opened this pull request; nobody else is told apart.',
        },
      ];

const separatedRows = ({ checks }: PeopleReport): FigureRow[] =>
  checks.map(({ id, status, reason }) => ({
    status,
    label: labels[id] ?? id,
    figure: reason.replace(/\.$/, ''),
    meaning: meanings[id] ?? '',
  }));

const labels: Readonly<Record<string, string>> = {
  'independent-approval': 'Approved',
  'pull-request-required': 'By request',
  'deployer-not-author': 'Two people',
  'environment-reviewers': 'Protected',
};

const meanings: Readonly<Record<string, string>> = {
  'independent-approval': 'Somebody who neither wrote a change nor started its deployment has looked at it.',
  'pull-request-required': 'What comes with a pull request passed its checks.',
  'deployer-not-author': 'Whoever deploys a change did not write it.',
  'environment-reviewers': 'The environment itself demands a second person.',
};

function deploymentsFigure({ deployments, people, bots }: PeopleReport): string {
  return [
    ...(deployments.human > 0
      ? [`${deployments.human} by ${count(people.deployers ?? 0, 'person', 'people')}`]
      : []),
    ...(deployments.automated > 0 ? [`${deployments.automated} by machines`] : []),
    ...(deployments.unknown > 0 ? [`${deployments.unknown} by nobody knows whom`] : []),
    `written by ${count(people.authors ?? 0, 'person', 'people')}`,
    ...(bots.commits > 0 ? [`${count(bots.commits, 'commit')} of bots`] : []),
    ...(bots.agents.length > 0 ? [`with help of ${bots.agents.join(', ')}`] : []),
  ].join('; ');
}
