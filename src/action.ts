import { takeInputs } from './action/inputs.js';
import { type Outcome, runAction } from './action/run.js';
import { type ActionHost, githubHost } from './hosts/github.js';
import { latchExitCode } from './hosts/process.js';
import { createRunner } from './hosts/runner.js';
import { printOut } from './hosts/streams.js';
import { annotationMessage } from './support/sinks/annotation.js';
import { explainError, UserError } from './support/user-error.js';

const runner = createRunner(process.env, printOut);
const latch = latchExitCode(complain);

void main();

async function main(): Promise<void> {
  const { inputs, token } = takeInputs(process.env);
  if (token !== null) runner.mask(token);
  let host: ActionHost | null = null;
  try {
    host = githubHost({ environment: process.env, inputs, token, runner, print: printOut });
    const outcome = await runAction(host, inputs, process.env.GITHUB_ACTION_REPOSITORY);
    writeOutputs(outcome, host);
    if (outcome.verdict === 'nothing-to-compare')
      runner.warn('Nothing to compare: fewer than two environments declare anything in this repository.');
    latch.settle(outcome.code);
  } catch (error) {
    complain(error);
    writeOutputs(null, host);
  }
}

/** Outputs hold words and numbers only: what a repository could choose would end up in somebody's script. */
function writeOutputs(outcome: Outcome | null, host: ActionHost | null): void {
  const findings = outcome?.report.findings.filter(({ state }) => state !== 'allowed') ?? [];
  runner.output('verdict', outcome?.verdict ?? 'could-not-judge');
  runner.output('findings', findings.length);
  runner.output('new-findings', findings.filter(({ state }) => state === 'new').length);
  for (const [name, extension] of [
    ['report-path', '.json'],
    ['sarif-path', '.sarif'],
    ['html-path', '.html'],
  ] as const) {
    const path = [...(host?.saved ?? [])].find(([wanted]) => wanted.endsWith(extension))?.[1];
    if (path !== undefined) runner.output(name, path);
  }
}

function complain(error: unknown): void {
  const said =
    error instanceof UserError
      ? explainError(error)
      : `A fault of parity-gate, so no judgement: ${error instanceof Error ? (error.stack ?? error.message) : error}`;
  const title = 'parity-gate could not judge';
  const message = annotationMessage(said.split('\n'));
  if (error instanceof UserError && error.place)
    runner.annotate([{ level: 'error', title, message, at: error.place }]);
  else runner.fail(title, message);
  runner.summarize(`**parity-gate could not judge.** The log says why.`);
}
