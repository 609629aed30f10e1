import type { PeopleOptions, Threshold, TimeOptions, TimeThresholds } from '../model.js';
import type { PeopleFile, TimeFile } from './history-shape.js';

const day = 24 * 60 * 60;

/** The edge of a band of DORA's quick check, near what the industry does on average. */
const week = 7 * day;

const thresholds: TimeThresholds = {
  queueAge: { warn: week, fail: null },
  deployLag: { warn: week, fail: null },
  leadTime: { warn: null, fail: null },
  deployInterval: { warn: week, fail: null },
  queueSize: { warn: 10, fail: null },
  pullRequestAge: { warn: 14 * day, fail: null },
  productionAhead: { warn: 50, fail: null },
};

/** How the time gap is measured: what the configuration says, and the defaults for the rest. */
export function timeOptions(file: TimeFile | null, window: number | null): TimeOptions {
  return {
    at: file?.at ?? null,
    source: file?.source ?? impliedSource(file),
    environments: file?.environments ?? null,
    tags: file?.tags ?? null,
    workflow: file?.workflow ?? null,
    manifests: file?.manifests ?? null,
    shaFrom: file?.['sha-from'] ?? null,
    branch: file?.branch ?? null,
    window: window ?? file?.window ?? 90 * day,
    services: [...(file?.services ?? [])].map(([name, { environments, paths }]) => ({
      name,
      environments: environments ?? [],
      paths: paths ?? [],
    })),
    rollout: file?.rollout ?? 'first',
    assumeSuccess: file?.['assume-success'] ?? false,
    minimum: { deployments: file?.minimum?.deployments ?? 5, changes: file?.minimum?.changes ?? 10 },
    thresholds: thresholdsOf(file?.thresholds ?? null),
  };
}

// Whoever names a workflow, manifests or tags wants these to count, whatever else there is.
const impliedSource = (file: TimeFile | null): TimeOptions['source'] =>
  file?.workflow ? 'workflow-runs' : file?.manifests ? 'manifests' : file?.tags ? 'tags' : null;

type FileThresholds = NonNullable<TimeFile['thresholds']>;

function thresholdsOf(file: FileThresholds | null): TimeThresholds {
  return {
    queueAge: thresholdOf(file?.['queue-age'], thresholds.queueAge),
    deployLag: thresholdOf(file?.['deploy-lag'], thresholds.deployLag),
    leadTime: thresholdOf(file?.['lead-time'], thresholds.leadTime),
    deployInterval: thresholdOf(file?.['deploy-interval'], thresholds.deployInterval),
    queueSize: thresholdOf(file?.['queue-size'], thresholds.queueSize),
    pullRequestAge: thresholdOf(file?.['pull-request-age'], thresholds.pullRequestAge),
    productionAhead: thresholdOf(file?.['production-ahead'], thresholds.productionAhead),
  };
}

const thresholdOf = (file: FileThresholds['queue-age'] | undefined, usual: Threshold): Threshold => ({
  warn: limitOf(file?.warn, usual.warn),
  fail: limitOf(file?.fail, usual.fail),
});

const limitOf = (given: number | 'never' | null | undefined, usual: number | null): number | null =>
  given === 'never' ? null : (given ?? usual);

/** How the people gap is measured: what the configuration says, and the defaults for the rest. */
export function peopleOptions(file: PeopleFile | null): PeopleOptions {
  return {
    at: file?.at ?? null,
    policy: file?.policy ?? 'report',
    identities: file?.identities ?? 'none',
    deployerFrom: file?.['deployer-from'] ?? null,
    bots: file?.bots ?? [],
    deployerNotAuthor: file?.['deployer-not-author'] ?? false,
    requirePullRequest: file?.['require-pull-request'] ?? true,
    staleApprovals: file?.['stale-approvals'] ?? false,
    environmentReviewers: file?.['environment-reviewers'] ?? 0,
    enforce: file?.enforce ?? 'fail',
    minimum: { people: file?.minimum?.people ?? 3, deployments: file?.minimum?.deployments ?? 5 },
    involvement: file?.involvement ?? 0.34,
  };
}
