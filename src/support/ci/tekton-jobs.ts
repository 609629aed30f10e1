import { at, entries, items, type Node, text } from '../node.js';
import { containerSteps } from './containers-of-steps.js';
import { type Declared, declareExecutor, declareService } from './images.js';
import type { CiJob } from './jobs.js';
import { joinScripts, oneFile } from './scripts.js';
import { environmentFrom, type Values, valuesOf, type Written } from './values.js';

const references = /\$\$|\$\((?:inputs\.)?params\.([\w.-]{1,200})\)/g;

interface Task {
  readonly name: string;
  readonly line: number;
  readonly spec: Node;
  readonly given: Values;
}

/** The tasks of a document, written as tasks of their own or inside pipelines and runs. */
export function tektonJobs(document: Node, file: string, source: string): CiJob[] {
  if (!/^tekton\.dev\//.test(text(at(document, 'apiVersion')) ?? '')) return [];
  const name =
    text(at(document, 'metadata', 'name')) ?? text(at(document, 'metadata', 'generateName')) ?? 'task';
  return tasksOf(document, name, file).map((task) => jobOf(task, file, source));
}

function tasksOf(document: Node, name: string, file: string): Task[] {
  const spec = at(document, 'spec');
  const kind = text(at(document, 'kind')) ?? '';
  const none: Values = new Map();
  if ((kind === 'Task' || kind === 'ClusterTask') && spec)
    return [{ name, line: document.line, spec, given: none }];
  const given = parameters(at(spec, 'params'), file);
  const own = at(spec, 'taskSpec');
  if (kind === 'TaskRun' && own) return [{ name, line: own.line, spec: own, given }];
  const pipeline = kind === 'PipelineRun' ? at(spec, 'pipelineSpec') : spec;
  const around = new Map([...parameters(at(pipeline, 'params'), file), ...given]);
  return [...items(at(pipeline, 'tasks')), ...items(at(pipeline, 'finally'))].flatMap((task) => {
    const inner = at(task, 'taskSpec');
    const handed = new Map([...around, ...parameters(at(task, 'params'), file)]);
    return inner
      ? [{ name: text(at(task, 'name')) ?? name, line: task.line, spec: inner, given: handed }]
      : [];
  });
}

/** `params: [{name, default}]` of a definition, `[{name, value}]` of a use. */
function parameters(list: Node | null, file: string): Map<string, Written> {
  const found = new Map<string, Written>();
  for (const item of items(list)) {
    const name = text(at(item, 'name'));
    const value = at(item, 'value') ?? at(item, 'default');
    if (name !== null && value?.kind === 'scalar') found.set(name, { node: value, file });
  }
  return found;
}

function jobOf({ name, line, spec, given }: Task, file: string, source: string): CiJob {
  const values = new Map([...parameters(at(spec, 'params'), file), ...given]);
  const substitution = { values, references };
  const found: Declared = { declarations: [], notices: [] };
  const steps = containerSteps(at(spec, 'steps'));
  for (const { name: sidecar, node } of containerSteps(at(spec, 'sidecars'))) {
    const image = at(node, 'image');
    if (image?.kind === 'scalar') declareService({ node: image, file }, sidecar, substitution, found);
  }
  for (const { node } of steps) {
    const image = at(node, 'image') ?? at(spec, 'stepTemplate', 'image');
    if (image?.kind === 'scalar') declareExecutor({ node: image, file }, substitution, found);
  }
  const variables = new Map(steps.flatMap(({ node }) => [...variablesOf(at(node, 'env'), file)]));
  const scripts = steps.flatMap(({ node }) => {
    const script = joinScripts([at(node, 'script')], oneFile(file, source));
    const known = { directory: '', variables: new Map<string, string>(), related: [], runner: null };
    if (script) return isShell(script.text) ? [{ ...known, ...script }] : [];
    const command = [at(node, 'command'), at(node, 'args')].flatMap((list) =>
      items(list).flatMap((one) => text(one) ?? []),
    );
    const at0 = { file, line: node.line };
    return command.length > 0 ? [{ ...known, text: command.join(' '), at: () => at0 }] : [];
  });
  const environment = environmentFrom(variables, values, references);
  return { id: name, name: null, at: { file, line }, legs: [{ ...found, scripts, environment }] };
}

const isShell = (script: string): boolean =>
  !script.startsWith('#!') || /^#!.*\b(?:ba|z|da|a|k)?sh\b/.test(script);

/** `env: [{name, value}]`. */
function variablesOf(env: Node | null, file: string): Values {
  return env?.kind === 'list'
    ? parameters(env, file)
    : valuesOf(entries(env).length > 0 ? env : null, () => file);
}
