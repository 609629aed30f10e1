import { engines, isKnownEngine } from '../catalog/engines.js';
import { identifyManaged } from '../catalog/managed.js';
import { closest, suggestion } from '../support/closest.js';
import { isDay } from '../support/durations.js';
import { globProblem } from '../support/glob.js';
import { leadingVersion } from '../support/versions.js';
import { dictionary, fields, list } from './collections.js';
import { peopleShape, timeShape } from './history-shape.js';
import { oneOf, type Problem, textual, truth } from './scalars.js';
import { described, type JsonSchema, optional, type Read, type Shape } from './shape.js';

/** Words that inputs and the configuration share. */
export const words = {
  failOn: ['high', 'medium', 'low', 'none'],
  scope: ['new', 'all'],
  comment: ['on-findings', 'always', 'never'],
  onUnreadable: ['fail', 'warn', 'strict'],
  level: ['high', 'medium', 'low', 'off'],
  compared: ['dev', 'ci', 'prod'],
  environment: ['dev', 'ci', 'prod', 'other'],
  role: ['database', 'cache', 'broker', 'search', 'storage', 'mail', 'runtime', 'other'],
} as const;

/** Where the configuration is looked for when nobody names a file. */
export const configPaths = ['.github/parity.yml', '.github/parity.yaml'] as const;

/** What is wrong with the name of a run, or null. */
export const nameProblem = (name: string): Problem | null =>
  /^\w[\w .-]{0,59}$/.test(name)
    ? null
    : { what: `cannot be ${name}`, help: 'Use at most 60 letters, digits, ".", "_", "-" and spaces.' };

function engineProblem(id: string): Problem | null {
  if (isKnownEngine(id)) return null;
  const near = closest(
    id,
    engines.map((each) => each.id),
  );
  return {
    what: `is no engine of the catalogue: ${id}`,
    help: near ? `Did you mean "${near}"?` : 'Write its id, as in postgresql, mysql, redis, s3, node.',
  };
}

const flavourProblem = (id: string): Problem | null =>
  /^[a-z0-9][a-z0-9-]{0,59}$/.test(id)
    ? null
    : { what: `is no flavour: ${id}`, help: 'Write it in lower case letters, as in aurora or cloud-sql.' };

const dayProblem = (text: string): Problem | null =>
  isDay(text) ? null : { what: `is no day: ${text}`, help: 'Write year, month and day, as in 2031-01-31.' };

const versionProblem = (text: string): Problem | null =>
  leadingVersion(text) === text
    ? null
    : { what: `is no version: ${text}`, help: 'Write its numbers, as in 16 or "8.0".' };

// A registry and a path, as in an `image:` line.
const imageProblem = (name: string): Problem | null =>
  /^\w[\w./:-]{0,254}$/.test(name) && !/:[^/]*$/.test(name)
    ? null
    : { what: 'is no name of an image', help: 'Write it as in the image: line, without tag and digest.' };

const patternProblem = (text: string): Problem | null => {
  const what = globProblem(text);
  return what === null ? null : { what: `has a pattern that ${what.what}`, help: what.help };
};

const engineId = textual(engineProblem);

/** Production may be called as its provider calls it: aurora-postgresql, postgres, sqlserver-se. */
const productionEngine = textual((id) => (identifyManaged(id) ? null : engineProblem(id)));
const day = textual(dayProblem, { schema: { format: 'date' } });
const glob = textual(patternProblem);

const production = fields({
  engine: described('What it is: postgresql, aurora-postgresql, mysql, redis, s3, node …', productionEngine),
  version: optional(
    described(
      'Its version, as precise as it is known: 16, "3.10".',
      textual(versionProblem, { numbers: true }),
    ),
  ),
  role: optional(described('What it is for; without it, what the engine is usually for.', oneOf(words.role))),
  name: optional(described('The name of the service, where a project has several of one role.', textual())),
  project: optional(described('The folder of the project, where the repository has several.', textual())),
  flavour: optional(
    described('A managed or derived form: aurora, cloud-sql, timescaledb …', textual(flavourProblem)),
  ),
});

const allowed = (ruleId: Shape<string>) =>
  fields({
    rule: described('The id of the rule, as findings show it.', ruleId),
    reason: described('Why the difference is wanted. The report shows it.', textual()),
    until: optional(described('The last day on which it holds.', day)),
    project: optional(described('Only in this project.', textual())),
    role: optional(described('Only for this role.', oneOf(words.role))),
    environments: optional(
      described('Only between these environments.', list(oneOf(words.environment), { single: true })),
    ),
    engines: optional(described('Only for these engines.', list(engineId, { single: true }))),
  });

const globs = (what: string) => optional(described(what, list(glob, { single: true })));

const environments = fields({
  dev: globs('Files that describe development.'),
  ci: globs('Files that describe continuous integration.'),
  prod: globs('Files that describe production.'),
  other: globs('Files that describe anything else: staging, previews. They are listed and never compared.'),
  ignore: globs('Files that describe nothing of this product. They are not read.'),
});

const ruleProblem = (id: string, rules: readonly string[]): Problem | null =>
  rules.includes(id) ? null : { what: `is no rule: ${id}`, help: suggestion(id, rules) };

/** The whole configuration file, where these rules exist. */
export const configShape = (rules: readonly string[]) =>
  fields({
    'fail-on': optional(described('The least severity that fails the run.', oneOf(words.failOn))),
    scope: optional(described('Whether known findings fail the run as well.', oneOf(words.scope))),
    require: optional(
      described('Environments that must declare something.', list(oneOf(words.compared), { single: true })),
    ),
    'on-unreadable': optional(
      described(
        'What a file that cannot be read means. fail: no judgement where the change brought it in. warn: a notice. strict: no judgement, whoever brought it in.',
        oneOf(words.onUnreadable),
      ),
    ),
    comment: optional(described('When to comment on a pull request.', oneOf(words.comment))),
    'check-run': optional(described('Whether to write a check run beside the job.', truth)),
    suggest: optional(
      described('Whether to suggest replacements in the pull request, for one click each.', truth),
    ),
    issue: optional(
      described('Whether one issue tells of what differs on the default branch, until it is gone.', truth),
    ),
    name: optional(described('Tells several runs on one pull request apart.', textual(nameProblem))),
    move: optional(
      described(
        'Which side a fix changes: dev, ci or both, so that they follow production; or prod alone.',
        list(oneOf(words.compared), { single: true }),
      ),
    ),
    production: optional(described('What runs in production and no file here declares.', list(production))),
    environments: optional(
      described('Which environment files belong to, where the gate guesses wrong.', environments),
    ),
    allow: optional(
      described('Differences that are wanted.', list(allowed(textual((id) => ruleProblem(id, rules))))),
    ),
    rules: optional(
      described(
        'The severity of a rule, or off.',
        dictionary(oneOf(words.level), (id) => ruleProblem(id, rules)),
      ),
    ),
    images: optional(
      described('Which engine a container image of your own runs.', dictionary(engineId, imageProblem)),
    ),
    time: optional(described('The time gap: how long code waits for production.', timeShape)),
    people: optional(described('The people gap: whether those who write code also deploy it.', peopleShape)),
  });

export type ConfigFile = Read<ReturnType<typeof configShape>>;

/** The published JSON Schema of the configuration. */
export const configSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Configuration of parity-gate (.github/parity.yml)',
  ...configShape([]).schema,
};
