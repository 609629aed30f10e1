import type { Deployment, Identity } from '../model.js';
import { accountIdentity } from './accounts.js';
import { secondsOf } from './durations.js';
import { isFullName } from './object-name.js';
import { releaseRecord } from './tag-deployments.js';

interface User {
  readonly login: string;
  readonly id: number;
  readonly type?: string | undefined;
}

/** A workflow run as GitHub's REST API gives it. */
export interface GivenRun {
  readonly id: number;
  readonly node_id: string;
  readonly event: string;
  readonly head_sha: string;
  readonly head_branch?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly conclusion?: string | null | undefined;
  readonly created_at: string;
  readonly updated_at: string;
  readonly html_url?: string | undefined;
  readonly workflow_id: number;
  readonly actor?: User | null | undefined;
  readonly triggering_actor?: User | null | undefined;
}

/**
 * Events whose runs carry the last commit of the default branch, whatever they deploy
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
const loose = new Set(['workflow_run', 'schedule', 'repository_dispatch']);

/** Why the commit of a run with that trigger is only nearly right, or null. */
export const looseness = (event: string): string | null =>
  loose.has(event)
    ? `the run was started by ${event}, so its commit may be newer than what was deployed`
    : null;

const person = ({ login, id, type }: User): Identity => ({
  ...accountIdentity({ login, databaseId: id, ...(type === undefined ? {} : { __typename: type }) }),
});

/** What a run adds to the record of a deployment: what started it, and who. */
export function withRun(record: Deployment, run: GivenRun): Deployment {
  const { triggering_actor: actor, event } = run;
  return {
    ...record,
    trigger: event,
    approximate: record.approximate ?? looseness(event),
    deployers: [
      ...record.deployers,
      ...(actor ? [{ evidence: 'triggering-actor' as const, who: person(actor) }] : []),
    ],
  };
}

/** Runs of a workflow as deployments. A run ends with its last change. */
export function runDeployments(runs: readonly GivenRun[], services: readonly string[]): Deployment[] {
  return runs.flatMap((run) => {
    const [created, ended] = [secondsOf(run.created_at), secondsOf(run.updated_at)];
    if (created === null || ended === null || !isFullName(run.head_sha)) return [];
    const record: Deployment = {
      ...releaseRecord(String(run.id), run.head_sha, created),
      statuses: run.conclusion
        ? [{ state: run.conclusion.toLowerCase(), at: ended }]
        : [{ state: 'pending', at: created }],
      runId: String(run.id),
      url: null,
      ref: run.head_branch ?? null,
    };
    const whole = withRun(record, run);
    return (services.length > 0 ? services : ['.']).map((service) => ({ ...whole, service }));
  });
}
