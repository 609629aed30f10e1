import { readFileSync } from 'node:fs';
import { type Guard, isInteger, isObjectName, isText, maybe, withFields } from './guard.js';

/** What started the run, as far as the gate cares. */
export interface Event {
  readonly name: string;
  /** The pull request's number, where there is one. */
  readonly pullRequest: number | null;
  /** The last commit of the branch under judgement, where the event names it. */
  readonly head: string | null;
  /** The commit of the other side that the event names. */
  readonly base: string | null;
  /** Whether the commits come from another repository, whose owners this one need not trust. */
  readonly foreign: boolean;
  /** Whether the run is about the default branch as it is now. */
  readonly onDefaultBranch: boolean;
}

/** Events whose token may write although the commits may be anybody's. */
export const isPrivileged = ({ name }: Event): boolean =>
  name === 'pull_request_target' || name === 'workflow_run';

/** Events that ask whether something may be merged: only what they bring is judged, by the rules of the base. */
export const isProposal = ({ name }: Event): boolean =>
  name === 'pull_request' || name === 'pull_request_target' || name === 'merge_group';

/** Events that tell how the default branch stands, whoever changed it. */
export const isStandingReport = ({ name, onDefaultBranch }: Event): boolean =>
  onDefaultBranch && ['push', 'schedule', 'workflow_dispatch'].includes(name);

/** Events that ask for a report on the default branch as a whole: with its past, which takes longer. */
export const isDriftReport = (event: Event): boolean => isStandingReport(event) && event.name !== 'push';

const withoutOtherSide = [
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'workflow_call',
  'workflow_run',
];

/** Whether it is known what the event is about; any other is judged as it stands. */
export const isKnown = (event: Event): boolean =>
  isProposal(event) || event.name === 'push' || withoutOtherSide.includes(event.name);

const repository = maybe(withFields({ id: isInteger }));
const pullRequestEvent = withFields({
  pull_request: withFields({
    number: isInteger,
    head: withFields({ sha: isObjectName, repo: repository }),
    base: withFields({ sha: isObjectName, repo: repository }),
  }),
});
const mergeGroupEvent = withFields({
  merge_group: withFields({ head_sha: isObjectName, base_sha: isObjectName }),
});
const pushEvent = withFields({ before: isObjectName, after: isObjectName });
const workflowRunEvent = withFields({
  repository: withFields({ id: isInteger }),
  workflow_run: withFields({ head_sha: isObjectName, head_repository: repository }),
});

/**
 * The event as https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 * describes it. One that is unknown, or has not the promised shape, has no other side to compare with.
 */
export function readEvent(environment: NodeJS.ProcessEnv): Event {
  const name = environment.GITHUB_EVENT_NAME ?? '';
  const payload = readPayload(environment.GITHUB_EVENT_PATH);
  const onDefaultBranch = isDefaultBranch(environment, payload);
  const nothing = { name, pullRequest: null, head: null, base: null, foreign: false, onDefaultBranch };
  const when = <T>(guard: Guard<T>, read: (event: T) => Partial<Event>): Event =>
    guard(payload) ? { ...nothing, ...read(payload) } : nothing;
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return when(pullRequestEvent, ({ pull_request: { number, head, base } }) => ({
        pullRequest: number,
        head: head.sha,
        base: base.sha,
        foreign: head.repo?.id !== base.repo?.id,
      }));
    case 'merge_group':
      return when(mergeGroupEvent, (event) => ({
        head: event.merge_group.head_sha,
        base: event.merge_group.base_sha,
      }));
    case 'push':
      return when(pushEvent, ({ before, after }) => ({
        head: after,
        base: isNothing(before) ? null : before,
      }));
    case 'workflow_run':
      return when(workflowRunEvent, ({ repository, workflow_run: run }) => ({
        head: run.head_sha,
        foreign: run.head_repository?.id !== repository.id,
      }));
    default:
      return nothing;
  }
}

const ofRepository = withFields({ repository: withFields({ default_branch: isText }) });

// "schedule": "Workflows will only run on the default branch."
const isDefaultBranch = ({ GITHUB_EVENT_NAME, GITHUB_REF }: NodeJS.ProcessEnv, payload: unknown): boolean =>
  GITHUB_EVENT_NAME === 'schedule' ||
  (ofRepository(payload) && GITHUB_REF === `refs/heads/${payload.repository.default_branch}`);

/** "before": zeros where a push makes a branch. */
const isNothing = (sha: string): boolean => /^0+$/.test(sha);

function readPayload(path: string | undefined): unknown {
  if (!isText(path) || path === '') return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
