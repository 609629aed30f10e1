import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { startAction } from '../../src/action/start.js';
import type { Patience } from '../../src/hosts/api.js';
import type { TestRepository } from '../git-repository.js';
import type { Github } from '../github/server.js';
import { type Issue, readPairs, understand } from './commands.js';
import { entryOf } from './entry.js';
import type { StartedBy } from './events.js';

/** What a job runs this action with. */
export interface Step {
  /** What is checked out. */
  readonly workspace: TestRepository;
  readonly github: Github;
  readonly event: StartedBy;
  /** `with:` */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The job's token; null where the workflow passes an empty one. */
  readonly token?: string | null;
  /** GitHub Enterprise Server instead of github.com. */
  readonly enterprise?: boolean;
  readonly environment?: NodeJS.ProcessEnv;
  /** Milliseconds after which the runner would give up. */
  readonly timeout?: number;
}

/** What the runner makes of a step. */
export interface Ran {
  readonly code: number | null;
  readonly result: 'success' | 'failure';
  /** As people see it: masked, escape codes of colours taken out. */
  readonly log: string;
  /** As it was written. */
  readonly raw: string;
  readonly issues: readonly Issue[];
  readonly issuesMade: number;
  readonly strangeCommands: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  /** What later steps get by GITHUB_ENV and GITHUB_PATH, and the post step by GITHUB_STATE. */
  readonly leftBehind: string;
  /** What the page of the run shows: nothing where it is larger than 1 MiB. */
  readonly summary: string;
  readonly milliseconds: number;
  /** The text of a file that an output names. */
  file(output: string): string;
}

/** "$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k" */
const largestSummary = 1024 * 1024;
const files = ['output', 'env', 'path', 'state', 'step_summary'] as const;

/**
 * Runs the action as the runner's NodeScriptActionHandler.cs does: node with the action's file and nothing else, the
 * workspace as working directory, everything else in the environment, commands in files and in both streams.
 */
export const runStep = (step: Step): Promise<Ran> => run(step, (env) => spawned(step, env));

/** The same without a process of its own, which is faster, and with less patience. */
export const runHere = (step: Step, patience?: Patience): Promise<Ran> =>
  run(step, async (environment) => {
    let output = '';
    const print = (text: string): void => {
      output += text;
    };
    const code = await startAction({ environment, print, ...(patience ? { patience } : {}) }).run();
    return { code: code ?? 2, output };
  });

type Execute = (env: NodeJS.ProcessEnv) => Promise<{ readonly code: number | null; readonly output: string }>;

async function run(step: Step, execute: Execute): Promise<Ran> {
  const temp = mkdtempSync(join(tmpdir(), 'parity-step-'));
  try {
    return await runIn(temp, step, execute);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

async function runIn(temp: string, step: Step, execute: Execute): Promise<Ran> {
  const at = (name: string): string => join(temp, name);
  mkdirSync(at('_runner_file_commands'));
  const commandFile = (name: string): string => at(join('_runner_file_commands', name));
  for (const name of files) writeFileSync(commandFile(name), '');
  mkdirSync(at('_github_workflow'));
  writeFileSync(at('_github_workflow/event.json'), JSON.stringify(step.event.payload));

  const started = Date.now();
  const { code, output } = await execute({
    ...contextOf(step),
    GITHUB_EVENT_PATH: at('_github_workflow/event.json'),
    RUNNER_TEMP: temp,
    ...Object.fromEntries(files.map((name) => [`GITHUB_${name.toUpperCase()}`, commandFile(name)])),
    ...inputVariables(step),
    ...step.environment,
  });
  const milliseconds = Date.now() - started;

  const read = (name: (typeof files)[number]): string => readFileSync(commandFile(name), 'utf8');
  const outputs = Object.fromEntries(readPairs(read('output')));
  const saved = new Map(
    Object.entries(outputs).flatMap(([name, path]) =>
      name.endsWith('-path') ? [[name, readFileSync(resolve(step.workspace.root, path), 'utf8')]] : [],
    ),
  );
  const { log, issues, made, strange } = understand(output);
  const summary = read('step_summary');
  const tidy = (text: string): string => text.replaceAll(temp, '$RUNNER_TEMP');
  return {
    code,
    result: code === 0 ? 'success' : 'failure',
    raw: output,
    log: tidy(withoutColours(log.join('\n'))),
    issues,
    issuesMade: made,
    strangeCommands: strange,
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, tidy(value)])),
    leftBehind: read('env') + read('path') + read('state'),
    summary: Buffer.byteLength(summary) > largestSummary ? '' : summary,
    milliseconds,
    file: (name) => saved.get(name) ?? '',
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape codes of a terminal begin with one.
const withoutColours = (text: string): string => text.replace(/\u001b\[[0-9;]*m/g, '');

async function spawned(
  { workspace, timeout = 60_000 }: Step,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.env.PARITY_NODE ?? process.execPath, [entryOf()], { cwd: workspace.root, env });
  const timer = setTimeout(() => child.kill('SIGKILL'), timeout);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  clearTimeout(timer);
  return { code, output };
}

/** What https://docs.github.com/actions/reference/workflows-and-actions/variables says of every job. */
function contextOf({ workspace, github, event, enterprise }: Step): NodeJS.ProcessEnv {
  const { owner, name } = github.state;
  return {
    PATH: process.env.PATH,
    HOME: workspace.root,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__parity-gate_parity-gate',
    GITHUB_ACTOR: event.actor ?? 'ada',
    GITHUB_API_URL: enterprise ? github.enterpriseUrl : github.url,
    GITHUB_GRAPHQL_URL: enterprise
      ? github.enterpriseUrl.replace('/v3', '/graphql')
      : `${github.url}/graphql`,
    GITHUB_SERVER_URL: enterprise ? 'https://git.acme.example' : 'https://github.com',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_JOB: 'parity',
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '99',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: 'Parity',
    GITHUB_WORKSPACE: workspace.root,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_OS: 'Linux',
  };
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

/** `INPUT_` and the name: upper case, blanks to underscores, dashes as they are; defaults from action.yml. */
function inputVariables({ inputs = {}, token = 'secret-token' }: Step): NodeJS.ProcessEnv {
  const { inputs: declared } = parse(readFileSync('action.yml', 'utf8')) as ActionFile;
  const unknown = Object.keys(inputs).filter((name) => !(name in declared));
  if (unknown.length > 0) throw new Error(`Unexpected input(s) '${unknown.join(', ')}'`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: otherwise = '' }]) => [
      `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`,
      inputs[name] ?? (/\$\{\{ *github\.token *\}\}/.test(otherwise) ? (token ?? '') : otherwise),
    ]),
  );
}
