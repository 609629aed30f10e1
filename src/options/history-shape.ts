import { readDuration } from '../support/durations.js';
import { globProblem } from '../support/glob.js';
import type { Node } from '../support/node.js';
import { dictionary, fields, list } from './collections.js';
import { oneOf, type Problem, textual, truth } from './scalars.js';
import { described, optional, type Read, type Shape, wrong } from './shape.js';

/** Words of `time:` and `people:`. */
export const historyWords = {
  source: ['deployments', 'releases', 'tags', 'workflow-runs', 'manifests'],
  rollout: ['first', 'all'],
  policy: ['report', 'shared', 'separated'],
  identities: ['none', 'hashed', 'logins'],
  enforce: ['fail', 'warn'],
} as const;

const durationHelp = 'Write a number and a unit: 12h, 7d, 2w, 3mo, 1y.';

/** A length of time, in seconds. */
const lengthOfTime: Shape<number> = {
  schema: { type: 'string', pattern: '^\\d{1,5}(m|h|d|w|mo|y)$' },
  read(node, where) {
    const seconds = node.kind === 'scalar' && node.type === 'string' ? readDuration(node.text.trim()) : null;
    if (seconds === null || seconds === 0) throw wrong(node, where, 'is no length of time', durationHelp);
    return seconds;
  },
};

/** A number within limits; whole unless `fraction` is set. */
function number(least: number, most: number, fraction = false): Shape<number> {
  return {
    schema: { type: fraction ? 'number' : 'integer', minimum: least, maximum: most },
    read(node, where) {
      const value = numberOf(node);
      if (value === null || value < least || value > most || (!fraction && !Number.isInteger(value)))
        throw wrong(
          node,
          where,
          `must be a ${fraction ? '' : 'whole '}number from ${least} to ${most}`,
          'Write it without quotes.',
        );
      return value;
    },
  };
}

const numberOf = (node: Node): number | null =>
  node.kind === 'scalar' && node.type === 'number' && /^\d{1,9}(?:\.\d{1,9})?$/.test(node.text)
    ? Number(node.text)
    : null;

/** A value, or `never`. */
function orNever<T>(shape: Shape<T>): Shape<T | 'never'> {
  return {
    schema: { anyOf: [shape.schema, { type: 'string', enum: ['never'] }] },
    read: (node, where) =>
      node.kind === 'scalar' && node.text === 'never' ? 'never' : shape.read(node, where),
  };
}

const threshold = (what: string, shape: Shape<number>) =>
  optional(
    described(
      what,
      fields({
        warn: optional(described('From where on it warns, or never.', orNever(shape))),
        fail: optional(described('From where on it fails, or never (default).', orNever(shape))),
      }),
    ),
  );

const patternProblem = (text: string): Problem | null => {
  const what = globProblem(text);
  return what === null ? null : { what: `has a pattern that ${what.what}`, help: what.help };
};
const glob = textual(patternProblem);
const globs = (what: string) => optional(described(what, list(glob, { single: true })));

const workflowProblem = (text: string): Problem | null =>
  /^[\w .-]{1,100}\.ya?ml$/.test(text) && !text.startsWith('.')
    ? null
    : { what: `is no file of a workflow: ${text}`, help: 'Write its name in .github/workflows: deploy.yml.' };

// A path into JSON: keys between dots.
const pathProblem = (text: string): Problem | null =>
  /^(?:payload\.)?[\w-]{1,60}(?:\.[\w-]{1,60}){0,5}$/.test(text)
    ? null
    : { what: `is no path into a payload: ${text}`, help: 'Write keys with dots between: payload.sha.' };

const branchProblem = (text: string): Problem | null =>
  /^[\w][\w./-]{0,200}$/.test(text) && !text.includes('..') && !text.includes('//')
    ? null
    : { what: `is no branch: ${text}`, help: 'Write its name, as in main or release/stable.' };

const serviceProblem = (name: string): Problem | null =>
  /^[\w][\w ./-]{0,59}$/.test(name)
    ? null
    : {
        what: 'is no name of a service',
        help: 'Use at most 60 letters, digits, ".", "_", "-", "/" and spaces.',
      };

const loginProblem = (text: string): Problem | null =>
  text.length <= 200 && !/\s/.test(text)
    ? null
    : { what: 'is no login and no address', help: 'Write a login or an e-mail address.' };

const service = fields({
  environments: globs("Environments that are this service's production: names or patterns."),
  paths: globs('Files that make this service; without it, every file.'),
});

const thresholds = fields({
  'queue-age': threshold('Age of the oldest change of a person that waits for production.', lengthOfTime),
  'deploy-lag': threshold('Median time from merge to production.', lengthOfTime),
  'lead-time': threshold('Median time from the first commit to production.', lengthOfTime),
  'deploy-interval': threshold('Time since the last deployment.', lengthOfTime),
  'queue-size': threshold('Changes that wait for production.', number(1, 100_000)),
  'pull-request-age': threshold('Age of the pull request under judgement.', lengthOfTime),
  'production-ahead': threshold(
    'Commits in production that the pull request has never met.',
    number(1, 100_000),
  ),
});

/** `time:` */
export const timeShape = fields({
  enabled: optional(described('Whether the time gap is measured where the gate could do so.', truth)),
  source: optional(
    described('Where deployments come from; without it, the first that has any.', oneOf(historyWords.source)),
  ),
  environments: globs("Production's environments at GitHub: names or patterns."),
  tags: globs('Tags that are releases to production; without it, versions.'),
  workflow: optional(
    described('A workflow whose successful runs are deployments: deploy.yml.', textual(workflowProblem)),
  ),
  manifests: globs('Manifests of production whose image tags name what runs.'),
  'sha-from': optional(
    described("Where a deployment's payload names the commit: payload.sha.", textual(pathProblem)),
  ),
  branch: optional(
    described('The branch that is deployed; without it, the default one.', textual(branchProblem)),
  ),
  window: optional(described('How far back is measured (default 90d).', lengthOfTime)),
  services: optional(
    described('Services, where the repository deploys several.', dictionary(service, serviceProblem)),
  ),
  rollout: optional(
    described('Whether a change is live with its first region or with all.', oneOf(historyWords.rollout)),
  ),
  'assume-success': optional(
    described('Whether a deployment without any status counts as live (default false).', truth),
  ),
  minimum: optional(
    described(
      'Below these numbers there is not enough data.',
      fields({ deployments: optional(number(1, 1000)), changes: optional(number(1, 1000)) }),
    ),
  ),
  thresholds: optional(described('From where on a measure warns or fails.', thresholds)),
});

/** `people:` */
export const peopleShape = fields({
  enabled: optional(described('Whether the people gap is measured where the gate could do so.', truth)),
  policy: optional(
    described(
      'report (default): figures only; shared: who writes also deploys; separated: nobody ships alone.',
      oneOf(historyWords.policy),
    ),
  ),
  identities: optional(
    described('How people appear in the JSON report (default none).', oneOf(historyWords.identities)),
  ),
  'deployer-from': optional(
    described("Where a deployment's payload names who deployed: payload.user.", textual(pathProblem)),
  ),
  bots: optional(
    described('Logins and addresses of machines.', list(textual(loginProblem), { single: true })),
  ),
  'deployer-not-author': optional(
    described('separated: whether the deployer must not be an author (default false).', truth),
  ),
  'require-pull-request': optional(
    described('separated: whether every change needs a pull request (default true).', truth),
  ),
  'stale-approvals': optional(
    described('separated: whether approvals from before the last push count (default false).', truth),
  ),
  'environment-reviewers': optional(
    described('separated: how many reviewers the environment must demand (default 0).', number(0, 6)),
  ),
  enforce: optional(
    described('separated: whether a violation fails (default) or warns.', oneOf(historyWords.enforce)),
  ),
  minimum: optional(
    described(
      'Below these numbers ratios are withheld.',
      fields({ people: optional(number(1, 1000)), deployments: optional(number(1, 1000)) }),
    ),
  ),
  involvement: optional(
    described(
      'shared: the share of authors that takes part in shipping below which it warns (default 0.34).',
      number(0, 1, true),
    ),
  ),
});

export type TimeFile = Read<typeof timeShape>;
export type PeopleFile = Read<typeof peopleShape>;
