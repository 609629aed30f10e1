import type { Reading, SourceFile, Tree } from '../../model.js';
import { at, entries, type Node, text, texts } from '../node.js';
import { fileNameOf, resolvePath } from '../path.js';
import { Unreadable } from '../unreadable.js';
import { parseYaml } from '../yaml.js';
import { isCalledHere } from './callers.js';
import { dictionary } from './data.js';
import { environmentOf, githubContext } from './environment.js';
import type { Scope } from './expressions.js';
import { type FinishedJob, finishJob, type JobNames } from './finish.js';
import { readJob, type WorkflowContext } from './job.js';
import { documentOf, inputsOf } from './local-action.js';
import { legsOf } from './matrix.js';
import { together } from './together.js';

/** "You can connect up to ten levels of workflows." */
const deepestCalls = 10;
const mostJobs = 400;
const mostCalls = 200;

interface Call {
  readonly context: WorkflowContext;
  readonly names: JobNames;
  /** The workflows that are being read. */
  readonly within: readonly string[];
  /** How many more calls are followed: calls of calls multiply. */
  readonly budget: { calls: number };
}

/** Reads a workflow; one that only others of the repository call is read where they call it. */
export function readWorkflow({ path, text: source }: SourceFile, tree: Tree): Reading {
  const document = parseYaml(source)[0] ?? null;
  if (at(document, 'jobs')?.kind !== 'map') throw new Unreadable('no workflow: it has no jobs');
  const triggers = triggersOf(at(document, 'on'));
  const othersOnly = [...triggers].every((one) => one === 'workflow_call' || one === 'workflow_dispatch');
  if (triggers.has('workflow_call') && othersOnly && isCalledHere(path, tree)) return {};
  const inputs =
    at(document, 'on', 'workflow_call', 'inputs') ?? at(document, 'on', 'workflow_dispatch', 'inputs');
  const scope: Scope = new Map([
    ['github', githubContext(null)],
    [
      'inputs',
      triggers.has('workflow_dispatch') || triggers.has('workflow_call')
        ? inputsOf(inputs, path, null, path, new Map())
        : dictionary([]),
    ],
  ]);
  const call: Call = {
    context: contextOf(document, { tree, file: path, source, scope, related: [] }),
    names: { workflow: namesOf(document, path), triggers },
    within: [path],
    budget: { calls: mostCalls },
  };
  const jobs: FinishedJob[] = [];
  readJobs(document, call, jobs);
  return together(jobs);
}

function contextOf(
  document: Node | null,
  known: Pick<WorkflowContext, 'tree' | 'file' | 'source' | 'scope' | 'related'>,
): WorkflowContext {
  const environment = environmentOf(at(document, 'env'), known.file, known.scope, new Map());
  return { ...known, environment, defaults: at(document, 'defaults') };
}

/** What starts a workflow; a push of tags alone is a release. */
function triggersOf(on: Node | null): Set<string> {
  if (on?.kind !== 'map') return new Set(texts(on));
  const isRelease = (value: Node): boolean => at(value, 'tags') !== null && at(value, 'branches') === null;
  return new Set(entries(on).map(({ key, value }) => (key === 'push' && isRelease(value) ? 'release' : key)));
}

function namesOf(document: Node | null, path: string): string[] {
  const name = text(at(document, 'name'));
  const file = fileNameOf(path).replace(/\.ya?ml$/, '');
  return name === null ? [file] : [name, file];
}

function readJobs(document: Node | null, call: Call, jobs: FinishedJob[]): void {
  for (const { key, line, value } of entries(at(document, 'jobs'))) {
    if (value.kind !== 'map' || jobs.length >= mostJobs) continue;
    const uses = text(at(value, 'uses'));
    if (uses === null)
      jobs.push(finishJob(readJob(key, value, line, call.context), call.names, call.context.tree));
    else if (uses.startsWith('./')) callWorkflow(key, value, uses, call, jobs);
  }
}

/** Reads the workflow that a job calls, once for every leg of the job's matrix that hands on other inputs. */
function callWorkflow(
  id: string,
  job: Node,
  uses: string,
  { context, names, within, budget }: Call,
  jobs: FinishedJob[],
): void {
  const { tree, scope, file } = context;
  const path = resolvePath('', uses);
  const source =
    path === null || within.includes(path) || within.length >= deepestCalls ? null : tree.text(path);
  const document = source === null ? null : documentOf(source);
  if (path === null || source === null || document === null) return;
  const line = at(job, 'uses')?.line ?? job.line;
  const declared = at(document, 'on', 'workflow_call', 'inputs');
  const strategy = at(job, 'strategy');
  const { legs } = legsOf(strategy && { node: strategy, file }, scope, () => true);
  for (const leg of legs.slice(0, 20)) {
    if (--budget.calls < 0) return;
    const inputs = inputsOf(declared, path, at(job, 'with'), file, new Map([...scope, ['matrix', leg]]));
    const inner: Scope = new Map([
      ['github', githubContext(null)],
      ['inputs', inputs],
    ]);
    const related = [{ file, line }, ...context.related];
    readJobs(
      document,
      {
        context: contextOf(document, { tree, file: path, source, scope: inner, related }),
        names: {
          triggers: names.triggers,
          workflow: [...namesOf(document, path), text(at(job, 'name')) ?? id, ...names.workflow],
        },
        within: [...within, path],
        budget,
      },
      jobs,
    );
  }
}
