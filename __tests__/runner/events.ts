import { readFileSync } from 'node:fs';
import { isObject } from '../github/json-schema.js';

/** What started a workflow run. */
export interface StartedBy {
  readonly name: string;
  readonly payload: object;
  /** GITHUB_SHA */
  readonly sha: string;
  readonly ref: string;
  readonly baseRef?: string;
  readonly headRef?: string;
  readonly actor?: string;
}

interface Examples {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

let examples: readonly Examples[] | null = null;

/** A real payload of that event, from @octokit/webhooks-examples. */
export function example(name: string, action?: string): Record<string, unknown> {
  examples ??= JSON.parse(
    readFileSync('node_modules/@octokit/webhooks-examples/api.github.com/index.json', 'utf8'),
  ) as readonly Examples[];
  const found = examples
    .find((event) => event.name === name)
    ?.examples.find((payload) => action === undefined || payload.action === action);
  if (!found) throw new Error(`no example of ${name} ${action ?? ''}`);
  return structuredClone(found);
}

/** A payload with other values in some places; everything else stays as GitHub once sent it. */
export function changed(payload: unknown, changes: unknown): unknown {
  if (!isObject(changes)) return changes;
  const result: Record<string, unknown> = isObject(payload) ? { ...payload } : {};
  for (const [key, value] of Object.entries(changes)) result[key] = changed(result[key], value);
  return result;
}

/** The commits that an event is about. */
export interface Commits {
  /** The base branch before. */
  readonly base: string;
  /** The branch of the change. */
  readonly head: string;
  /** What GitHub made of both, and checks out. */
  readonly merge: string;
}

/** The repository of the stand-in, in every payload. */
const repository = {
  id: 1,
  name: 'shop',
  full_name: 'acme/shop',
  default_branch: 'main',
  owner: { login: 'acme' },
};

const event = (
  name: string,
  changes: object,
  more: Omit<StartedBy, 'name' | 'payload'>,
  action?: string,
): StartedBy => ({
  name,
  payload: changed(example(name === 'pull_request_target' ? 'pull_request' : name, action), {
    repository,
    ...changes,
  }) as object,
  ...more,
});

/** `pull_request` and `pull_request_target`; from a fork where `from` names another repository. */
export function pullRequest(
  { base, head, merge }: Commits,
  { from = 1, actor = 'ada', target = false, number = 12 } = {},
): StartedBy {
  const pull = {
    number,
    head: { sha: head, ref: 'topic', repo: { id: from } },
    base: { sha: base, ref: 'main', repo: { id: 1 } },
    merge_commit_sha: merge,
  };
  return event(
    target ? 'pull_request_target' : 'pull_request',
    { number, pull_request: pull, sender: { login: actor } },
    {
      sha: target ? base : merge,
      ref: target ? 'refs/heads/main' : `refs/pull/${number}/merge`,
      baseRef: 'main',
      headRef: 'topic',
      actor,
    },
    'synchronize',
  );
}

/** The merge queue. */
export const mergeGroup = ({ base, merge }: Commits): StartedBy =>
  event(
    'merge_group',
    { merge_group: { head_sha: merge, base_sha: base, base_ref: 'refs/heads/main' } },
    { sha: merge, ref: 'refs/heads/gh-readonly-queue/main/pr-12' },
    'checks_requested',
  );

/** A push to the default branch. */
export const push = ({ base, merge }: Commits): StartedBy =>
  event(
    'push',
    { before: base, after: merge, ref: 'refs/heads/main', head_commit: { id: merge } },
    { sha: merge, ref: 'refs/heads/main' },
  );

/** GitHub sends hardly more than the line of the schedule. */
export const schedule = ({ merge }: Commits): StartedBy => ({
  name: 'schedule',
  payload: { schedule: '17 4 * * 1', repository, workflow: '.github/workflows/parity.yml' },
  sha: merge,
  ref: 'refs/heads/main',
});

/** Started by hand. */
export const workflowDispatch = ({ merge }: Commits): StartedBy =>
  event('workflow_dispatch', { ref: 'refs/heads/main' }, { sha: merge, ref: 'refs/heads/main' });

/** After another workflow, with a token that may write; from a fork where `from` names another repository. */
export const workflowRun = ({ base, head }: Commits, { from = 1 } = {}): StartedBy =>
  event(
    'workflow_run',
    {
      workflow_run: {
        head_sha: head,
        head_branch: 'topic',
        event: 'pull_request',
        head_repository: { id: from },
      },
    },
    { sha: base, ref: 'refs/heads/main' },
    'completed',
  );

/** An event that has nothing to do with commits, and one that GitHub may think of tomorrow. */
export const another = ({ merge }: Commits, name: 'discussion' | 'invented_tomorrow'): StartedBy =>
  name === 'discussion'
    ? event(name, {}, { sha: merge, ref: 'refs/heads/main' })
    : { name, payload: { action: 'happened', repository }, sha: merge, ref: 'refs/heads/main' };
