import { type ActionHost, githubHost } from '../hosts/github.js';
import { createRunner } from '../hosts/runner.js';
import type { Options } from '../model.js';
import { annotationMessage, annotationTitle } from '../support/sinks/annotation.js';
import { md, pre } from '../support/sinks/markdown.js';
import { explainError, UserError } from '../support/user-error.js';
import { type Inputs, takeInputs } from './inputs.js';
import { type Outcome, runAction } from './run.js';

/** What a run is started in. */
export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  print(text: string): void;
  /** How long requests may take; tests are impatient. */
  readonly patience?: Parameters<typeof githubHost>[0]['patience'];
}

/** A run of the action. */
export interface Started {
  /** The exit code, once everything is written; null where there is no judgement. */
  run(): Promise<number | null>;
  /** Says that there is no judgement, and why, wherever it can be said at once. */
  complain(error: unknown): void;
}

const title = 'parity-gate could not judge';

/** Prepares a run; nothing is read yet but the inputs. */
export function startAction({ environment, print, patience }: Surroundings): Started {
  const runner = createRunner(environment, print);
  let options: Options | null = null;

  function complain(error: unknown): void {
    const message = annotationMessage(reasonOf(error));
    if (error instanceof UserError && error.place)
      runner.annotate([{ level: 'error', title, message, at: error.place }]);
    else runner.fail(title, message);
    runner.summarize('**parity-gate could not judge.** The log says why.');
  }

  /** Outputs hold words and numbers only: what a repository could choose would end up in somebody's script. */
  function writeOutputs(outcome: Outcome | null, host: ActionHost | null): void {
    const findings = outcome?.report.findings.filter(({ state }) => state !== 'allowed') ?? [];
    runner.output('verdict', outcome?.verdict ?? 'could-not-judge');
    runner.output('findings', findings.length);
    runner.output('new-findings', findings.filter(({ state }) => state === 'new').length);
    const ages = findings.flatMap(({ severity, age }) => (severity !== 'low' && age ? [age.days] : []));
    if (ages.length > 0) runner.output('oldest-gap', Math.max(...ages));
    for (const [name, extension] of reportFiles) {
      const path = [...(host?.saved ?? [])].find(([wanted]) => wanted.endsWith(extension))?.[1];
      if (path !== undefined) runner.output(name, path);
    }
  }

  async function run(): Promise<number | null> {
    const { inputs, token } = takeInputs(environment);
    if (token !== null) runner.mask(token);
    let host: ActionHost | null = null;
    try {
      host = githubHost({ environment, inputs, token, runner, print, ...(patience ? { patience } : {}) });
      const outcome = await runAction(host, inputs, {
        action: environment.GITHUB_ACTION_REPOSITORY,
        decided: (read) => {
          options = read;
        },
      });
      writeOutputs(outcome, host);
      if (outcome.verdict === 'nothing-to-compare')
        runner.warn('Nothing to compare: fewer than two environments declare anything in this repository.');
      return outcome.code;
    } catch (error) {
      complain(error);
      writeOutputs(null, host);
      await checkFailed(host, inputs, options, error);
      return null;
    }
  }

  return { run, complain };
}

const reportFiles = [
  ['report-path', '.json'],
  ['sarif-path', '.sarif'],
  ['html-path', '.html'],
] as const;

const reasonOf = (error: unknown): string[] =>
  (error instanceof UserError
    ? explainError(error)
    : `A fault of parity-gate, so no judgement: ${error instanceof Error ? (error.stack ?? error.message) : error}`
  ).split('\n');

/** Whoever requires the check run would wait for it for ever, or take the one of an earlier try for this one's. */
async function checkFailed(
  host: ActionHost | null,
  inputs: Inputs['inputs'],
  options: Options | null,
  error: unknown,
): Promise<void> {
  const isWanted = options?.checkRun ?? /^true$/i.test(inputs.get('check-run') ?? '');
  if (!host || !isWanted) return;
  await host.check({
    name: options?.name ?? inputs.get('name') ?? 'parity-gate',
    conclusion: 'failure',
    title: annotationTitle(title),
    summary: md`**parity-gate could not judge.**\n\n${pre(reasonOf(error).slice(0, 20))}\n`,
    annotations: [],
  });
}
