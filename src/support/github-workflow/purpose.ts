import { kindsInName, type NameKind } from '../../catalog/job-names.js';
import type { Environment, Job, Statement } from '../../model.js';
import type { Ran } from '../started-services.js';
import { doneBy } from './done.js';
import { environmentIn } from './environment-names.js';

/** What is known of a job before its purpose is. */
export interface Evidence {
  readonly id: string;
  readonly name: string | null;
  /** Names of the workflow, its file and what calls it. */
  readonly workflow: readonly string[];
  /** What the format calls that which the job belongs to: "stage"; left out, a workflow. */
  readonly group?: string;
  readonly triggers: ReadonlySet<string>;
  /** The names of `environment:`; null where one is only known at run time. */
  readonly environments: readonly (string | null)[];
  readonly commands: readonly Ran[];
  readonly actions: readonly string[];
  /** Whether it has service containers or starts servers. */
  readonly serves: boolean;
}

/** The purpose of a job, the reason as a clause, and the environment that it deploys to. */
export interface Purpose {
  readonly purpose: Job['purpose'];
  /** "the job x". */
  readonly label: string;
  readonly because: string;
  /** Null where it deploys nothing, or nothing says where to. */
  readonly target: Environment | null;
  /** The test runner of a deployment that tests too; `serves`: with servers of its own. */
  readonly alsoRuns: string | null;
  readonly serves: boolean;
  /** Whether changes of the code start it. */
  readonly onChanges: boolean;
}

/** Judges what a job is for: its commands before its name, its own name before its workflow's. */
export function purposeOf(evidence: Evidence): Purpose {
  const { purpose, because } = judge(evidence);
  const label = `the job ${evidence.name ?? evidence.id}`;
  return {
    purpose,
    label,
    because: `${label} ${because}`,
    target: purpose === 'deploy' ? targetOf(evidence) : null,
    alsoRuns: purpose === 'deploy' ? doneBy(evidence.commands, evidence.actions).test : null,
    serves: evidence.serves,
    onChanges: onChanges(evidence.triggers),
  };
}

type Judgement = Pick<Purpose, 'purpose' | 'because'>;

function judge(evidence: Evidence): Judgement {
  const own = kindsInName(`${evidence.id} ${evidence.name ?? ''}`);
  const { test, deploy, dump } = doneBy(evidence.commands, evidence.actions);
  const says = (purpose: Job['purpose'], because: string): Judgement => ({ purpose, because });
  const named = (kind: NameKind): boolean => own.has(kind);
  const place = evidence.environments.find((name) => name !== null && isDeployedTo(name));
  // Tests that prepare their data with a dump stay tests; a dump of a real database is an operation.
  const operates =
    dump !== null &&
    !named('test') &&
    (named('operations') || place !== undefined || !onChanges(evidence.triggers));

  if (operates) return says('operations', `runs ${dump}, it tests nothing`);
  if (deploy && (named('deploy') || (!test && !named('test')))) return says('deploy', `runs ${deploy}`);
  if (test && !(place !== undefined && named('deploy'))) return says('test', `runs ${test}`);
  if (named('test')) return says('test', 'is named as a test or a check');
  if (named('deploy')) return says('deploy', 'is named as a deployment');
  if (named('operations')) return says('operations', 'is named as an operation on data, it tests nothing');
  if (place !== undefined)
    return says(
      evidence.triggers.has('schedule') ? 'operations' : 'deploy',
      `works in the environment ${place}`,
    );
  // A job that is called "build" in a workflow of tests and has services tests with them.
  if (named('build') && !evidence.serves) return says('build', 'is named as a build');
  const around = byWorkflow(evidence);
  return named('build') && around.purpose !== 'test' ? says('build', 'is named as a build') : around;
}

/** Environments of GitHub that only hold the secrets of tests are called "test" or "dev". */
const isDeployedTo = (name: string): boolean =>
  environmentIn(name) !== null && !/^(?:tests?|testing|ci|dev|development|local)$/i.test(name);

/** Whether changes of the code start it. */
const onChanges = (triggers: ReadonlySet<string>): boolean =>
  ['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_call'].some((one) =>
    triggers.has(one),
  );

function byWorkflow(evidence: Evidence): Judgement {
  const { workflow, triggers, serves, id } = evidence;
  const kinds = kindsInName(workflow.join(' '));
  const purposes = { deploy: 'deploy', operations: 'operations', test: 'test', build: 'build' } as const;
  // "CI/CD" and "test and deploy" tell nothing about one of their jobs.
  const told = (['deploy', 'operations', 'test', 'build'] as const).filter((kind) => kinds.has(kind));
  const [kind] = told;
  if (
    kind &&
    !(kinds.has('deploy') && kinds.has('test')) &&
    !(serves && kinds.has('test') && kind !== 'test')
  )
    return {
      purpose: purposes[kind],
      because: `belongs to the ${evidence.group ?? 'workflow'} ${workflow[0] ?? id}, which is named as one that ${verbs[kind]}`,
    };
  if (onChanges(evidence.triggers))
    return serves
      ? { purpose: 'test', because: 'starts services for every change' }
      : { purpose: 'build', because: 'runs on changes' };
  return {
    purpose: 'operations',
    because: `runs on ${[...triggers].join(', ') || 'demand'} only, and nothing in it tests`,
  };
}

const verbs = { test: 'tests', deploy: 'deploys', operations: 'works on data', build: 'builds' };

function targetOf({ environments, id, name, workflow, triggers }: Evidence): Environment | null {
  if (environments.includes(null)) return null;
  const texts = [...environments.filter((one) => one !== null), `${id} ${name ?? ''}`, ...workflow];
  for (const text of texts) {
    const environment = environmentIn(text);
    if (environment) return environment;
  }
  return [...triggers].every((one) => one.startsWith('pull_request')) ? 'other' : 'prod';
}

/** What the purpose of a job says about the environment of what it starts; null where it says nothing. */
export function statementOf(judged: Purpose): Statement | null {
  const { purpose, label, because, alsoRuns, serves } = judged;
  if (purpose === 'test') return { environment: 'ci', because };
  if (alsoRuns && serves)
    return { environment: 'ci', because: `${label} runs ${alsoRuns} before it deploys` };
  if (purpose !== 'build') return { environment: 'other', because };
  return judged.onChanges
    ? null
    : { environment: 'other', because: `${label} only builds or publishes, on demand` };
}
