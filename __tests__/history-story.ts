import { historyFacts } from '../src/history/facts.js';
import type {
  Commit,
  Deployment,
  HistoryCheck,
  HistoryData,
  HistoryFacts,
  Identity,
  PeopleOptions,
  PeopleReport,
  PullRequest,
  Review,
  ServiceTime,
  TimeOptions,
  TimeReport,
} from '../src/model.js';

export const hour = 3600;
export const day = 24 * hour;
/** A moment of the stories: day 0 is where the window begins. */
export const d = (days: number): number => Date.UTC(2031, 0, 1) / 1000 + days * day;

const nobody: Identity = { name: null, emailKey: null, login: null, id: null, bot: null };

/** Somebody with an account. */
export const account = (login: string, more: Partial<Identity> = {}): Identity => ({
  ...nobody,
  login,
  bot: login.endsWith('[bot]'),
  ...more,
});

/** Somebody with an address. */
export const mail = (emailKey: string, name = 'Somebody'): Identity => ({ ...nobody, emailKey, name });

export const ada = account('ada');
export const ben = account('ben');
export const cleo = account('cleo');
export const robot = account('dependabot[bot]');

/** A commit, written and committed at that moment. */
export const commit = (sha: string, parents: string, at: number, more: Partial<Commit> = {}): Commit => ({
  sha,
  parents: parents.split(' ').filter((parent) => parent !== ''),
  authored: at,
  committed: at,
  author: ada,
  committer: more.author ?? ada,
  coAuthors: [],
  subject: `Change ${sha}`,
  cherryPickedFrom: [],
  paths: null,
  ...more,
});

let records = 0;

/** A deployment that went live at once. */
export const deployed = (sha: string | null, at: number, more: Partial<Deployment> = {}): Deployment => ({
  id: String(++records),
  service: '.',
  environment: 'production',
  sha,
  createdAt: at,
  statuses: [{ state: 'success', at }],
  region: null,
  url: null,
  runId: null,
  trigger: null,
  approximate: null,
  ref: null,
  deployers: [],
  approvals: [],
  ...more,
});

/** Statuses by their moments: `said({ failure: d(1), success: d(2) })`. */
export const said = (statuses: Readonly<Record<string, number>>): Deployment['statuses'] =>
  Object.entries(statuses).map(([state, at]) => ({ state, at }));

/** A merged pull request of one commit. */
export const pull = (
  number: number,
  mergeSha: string,
  mergedAt: number,
  more: Partial<PullRequest> = {},
): PullRequest => ({
  number,
  base: 'main',
  createdAt: mergedAt,
  mergedAt,
  mergeSha,
  headSha: `head of ${number}`,
  author: ada,
  mergedBy: ada,
  enqueuedBy: null,
  commits: [],
  commitCount: 1,
  reviews: [],
  ...more,
});

/** A commit of a pull request. */
export const own = (
  sha: string,
  at: number,
  author: Identity | null = null,
): PullRequest['commits'][number] => ({
  sha,
  authored: at,
  committed: at,
  author,
  coAuthors: [],
});

export const approved = (by: Identity, sha: string | null, at = d(0)): Review => ({ by, at, sha });

/** What sources know: a branch whose newest commit is the last one of the list, unless `base` says otherwise. */
export const known = (commits: readonly Commit[], more: Partial<HistoryData> = {}): HistoryData => ({
  now: d(30),
  since: d(0),
  repository: { name: 'example/shop', visibility: 'public' },
  branch: 'main',
  base: commits.at(-1)?.sha ?? null,
  head: null,
  commits,
  deployments: [],
  pullRequests: [],
  pullRequest: null,
  protections: [],
  source: { kind: 'deployments', text: 'GitHub deployments to production', confidence: 'high', notes: [] },
  unavailable: [],
  ...more,
});

const never = { warn: null, fail: null };

/** The defaults, with minimums that small stories reach. */
export const timeOptions = (more: Partial<TimeOptions> = {}): TimeOptions =>
  ({
    at: null,
    source: null,
    environments: null,
    tags: null,
    workflow: null,
    shaFrom: null,
    branch: null,
    window: 90 * day,
    services: [],
    rollout: 'first',
    assumeSuccess: false,
    minimum: { deployments: 1, changes: 1 },
    thresholds: {
      queueAge: { warn: 7 * day, fail: null },
      deployLag: { warn: 7 * day, fail: null },
      leadTime: never,
      deployInterval: { warn: 7 * day, fail: null },
      queueSize: { warn: 10, fail: null },
      pullRequestAge: { warn: 14 * day, fail: null },
      productionAhead: { warn: 50, fail: null },
    },
    ...more,
  }) as TimeOptions;

export const peopleOptions = (more: Partial<PeopleOptions> = {}): PeopleOptions => ({
  at: null,
  policy: 'report',
  identities: 'none',
  deployerFrom: null,
  bots: [],
  deployerNotAuthor: false,
  requirePullRequest: true,
  staleApprovals: false,
  environmentReviewers: 0,
  enforce: 'fail',
  minimum: { people: 1, deployments: 1 },
  involvement: 0.34,
  ...more,
});

export const facts = (
  data: HistoryData,
  time: Partial<TimeOptions> = {},
  people: Partial<PeopleOptions> = {},
): HistoryFacts =>
  historyFacts(data, {
    time: timeOptions(time),
    people: peopleOptions(people),
    digest: (text) => `hash of ${text.length}`,
  });

/** The time report of a story. */
export function timeOf(data: HistoryData, options: Partial<TimeOptions> = {}): TimeReport {
  const { time } = facts(data, options);
  if (!time) throw new Error('Time was asked for.');
  return time;
}

/** The people report of a story. */
export function peopleOf(data: HistoryData, options: Partial<PeopleOptions> = {}): PeopleReport {
  const { people } = facts(data, {}, options);
  if (!people) throw new Error('People were asked for.');
  return people;
}

/** The one service of a report, or the one of that name. */
export function service(report: TimeReport, name = report.services[0]?.service): ServiceTime {
  const found = report.services.find((one) => one.service === name);
  if (!found) throw new Error(`There is no service ${name}.`);
  return found;
}

/** A check of a report. */
export function check(
  of: { readonly checks: readonly HistoryCheck[] },
  id: HistoryCheck['id'],
): HistoryCheck {
  const found = of.checks.find((one) => one.id === id);
  if (!found) throw new Error(`There is no check ${id}.`);
  return found;
}

/** What each entry of the timeline was and how many changes it brought: `deploy 2`, `rollback 0`. */
export const told = ({ timeline }: ServiceTime): string[] =>
  timeline.map(({ kind, changes }) => (changes === null ? kind : `${kind} ${changes}`));

/** The commits that wait, oldest first. */
export const waits = ({ waiting }: ServiceTime): string[] => waiting.changes.map(({ sha }) => sha);
