import { faultKinds } from './github/faults.js';
import type { Github } from './github/server.js';
import { bot, type Comment, type Issue, type State, stranger } from './github/state.js';
import { type Commits, pullRequest, type StartedBy, schedule } from './runner/events.js';
import { propose, type Scenario } from './runner/scenario.js';
import { type Ran, runHere, type Step } from './runner/step.js';

const marker = '<!-- parity-gate:parity-gate -->';
const comment = (id: number, body: string, user = bot): Comment => ({ id, on: 12, body, user });
const issue = (number: number): Issue => ({
  number,
  title: 'Old',
  body: `${marker}\nold`,
  user: bot,
  state: 'open',
  labels: ['parity-gate'],
});

/** A run that asks GitHub for something at every step. */
export interface Course {
  readonly event: (commits: Commits) => StartedBy;
  readonly inputs: Step['inputs'];
  /** How deep the clone is; without it, everything is there. */
  readonly depth?: number;
  readonly state: () => Partial<State>;
}

const checked = { 'check-run': 'true' };

/** The runs that faults are put into. */
export const courses: Readonly<Record<string, Course>> = {
  'a first comment': { event: pullRequest, inputs: checked, state: () => ({}) },
  'an old comment, its twin, and many of others': {
    event: pullRequest,
    inputs: checked,
    state: () => ({
      comments: [
        ...Array.from({ length: 120 }, (_, i) => comment(i + 1, 'Looks good', stranger)),
        comment(300, `${marker}\nforged`, stranger),
        comment(400, `${marker}\nold`),
        comment(500, `${marker}\ntwin`),
      ],
    }),
  },
  'a shallow clone': { event: pullRequest, inputs: checked, depth: 1, state: () => ({}) },
  'a first issue': { event: schedule, inputs: { ...checked, issue: 'true' }, state: () => ({}) },
  'an old issue and its twin': {
    event: schedule,
    inputs: { ...checked, issue: 'true' },
    state: () => ({ issues: [issue(30), issue(31)] }),
  },
};

/** A fault at one request of a course: once, or from there on. */
export interface Trial {
  readonly kind: string;
  /** The number of the request, from 0. */
  readonly at: number;
  readonly times: number;
}

/** A course that is set up, and what it does when nothing fails. */
export interface Track {
  readonly requests: readonly string[];
  readonly ran: Ran;
  /** Tries a fault, and says what is wrong about what happened. */
  attempt(trial: Trial): Promise<string[]>;
  end(): Promise<void>;
}

/** Impatient: a third of a second for a request, three seconds for all. */
const patience = { requestDeadline: 300, budget: 3000, pause: async (): Promise<void> => {} };
/** Milliseconds within which every run must have ended, on a machine that does other things as well. */
const longest = 15_000;

/** Sets a course up. */
export async function track(course: Course): Promise<Track> {
  const scenario = await propose();
  const { github, commits, made } = scenario;
  github.delay = 800;
  const workspace = course.depth === undefined ? made : scenario.checkout(commits.merge, course.depth);
  const start = { comments: [], issues: [], checks: [], next: 1000, remaining: 1_000_000 };
  const step = { workspace, github, event: course.event(commits), inputs: course.inputs ?? {} };
  const reset = (): void => {
    Object.assign(github.state, start, { comments: [], issues: [], checks: [] }, course.state());
    github.faults.length = 0;
    github.seen.length = 0;
  };
  reset();
  const ran = await runHere(step);
  const requests = github.seen.map(({ line }) => line);
  const calm = writtenTo(github);

  async function attempt({ kind, at, times }: Trial): Promise<string[]> {
    reset();
    github.faults.push({ match: /./, kind, after: at, times });
    const tried = await runHere(step, patience);
    const wrong = [...verdictWrong(tried, ran), ...silence(tried, github, calm), ...excess(github)];
    if (tried.milliseconds > longest) wrong.push(`took ${tried.milliseconds} ms`);
    const problems = (): string[] => [
      ...wrong,
      ...excess(github),
      ...github.refused.splice(0),
      ...github.mistakes.splice(0),
    ];
    if (/^GET |graphql/.test(requests[at] ?? '')) return problems();
    // Whatever is left behind, the next run tidies up.
    github.faults.length = 0;
    const next = await runHere(step);
    if (next.code !== ran.code) wrong.push(`the next run ended with ${next.code}`);
    for (const [what, text] of Object.entries(writtenTo(github)))
      if (text !== calm[what as keyof Written]) wrong.push(`the next run leaves ${what} as: ${text}`);
    return problems();
  }
  return { requests, ran, attempt, end: () => ended(scenario) };
}

const ended = (scenario: Scenario): Promise<void> => scenario.end();

/** Every trial of a track: each kind of fault at each request. */
export const trialsOf = ({ requests }: Track, times: number): Trial[] =>
  requests.flatMap((_, at) => faultKinds.map((kind) => ({ kind, at, times })));

const readsTree = /No check run|No comment|No issue|lacks some annotations/;

/** The verdict is the same, or there is none; a verdict that differs would be made by the network. */
function verdictWrong(tried: Ran, { code, outputs }: Ran): string[] {
  const unjudged = tried.code === 2 && tried.outputs.verdict === 'could-not-judge';
  if (unjudged) return /not in this clone|API/.test(tried.log) ? [] : ['no judgement, and no reason'];
  const same = tried.code === code && tried.outputs.verdict === outputs.verdict;
  return same ? [] : [`ended with ${tried.code} and ${tried.outputs.verdict}`];
}

interface Written {
  readonly comment: string;
  readonly issue: string;
  readonly check: string;
}

const ours = (github: Github): Comment[] =>
  github.state.comments.filter(({ body, user }) => user?.id === bot.id && body.startsWith(marker));

/** What people see of a run, as far as it is kept at GitHub. */
const writtenTo = (github: Github): Written => ({
  comment: ours(github)
    .map(({ body }) => body)
    .join('\n---\n'),
  issue: github.state.issues
    .filter(({ state }) => state === 'open')
    .map(({ title, body }) => `${title}\n${body}`)
    .join('\n---\n'),
  check: github.state.checks.at(-1)?.conclusion ?? '',
});

/** What was not done must be in the summary. */
function silence(tried: Ran, github: Github, calm: Written): string[] {
  if (tried.code === 2 || readsTree.test(tried.summary)) return [];
  const written = writtenTo(github);
  // The first lines: what could not be read of the past is unknown further down, and says so itself.
  const start = (text: string): string => text.slice(0, text.indexOf('<details>') >>> 0);
  const isThere = (what: keyof Written): boolean => written[what].includes(start(calm[what]));
  return (['comment', 'issue', 'check'] as const)
    .filter((what) => !isThere(what))
    .map((what) => `the summary does not say that the ${what} is missing`);
}

/** Nothing may be written twice; one that could not be removed was there before. */
function excess(github: Github): string[] {
  const texts = ours(github).map(({ body }) => body);
  const checks = github.state.checks.map(({ external_id }) => external_id);
  const fresh = texts.filter((text) => !/\n(?:old|twin)$/.test(text));
  const issues = github.state.issues.filter(
    ({ state, body }) => state === 'open' && !/\nold$/.test(body ?? ''),
  );
  const runs = new Set(checks).size;
  return [
    ...(fresh.length > 1 ? [`${fresh.length} comments of one run`] : []),
    ...(issues.length > 1 ? [`${issues.length} issues`] : []),
    ...(checks.length > runs * 2 ? [`${checks.length} check runs`] : []),
  ];
}
