import { commandOfTask, runtimeOfTask } from '../../catalog/azure-tasks.js';
import { declare } from '../declare.js';
import type { Slotted } from '../github-workflow/collected.js';
import { scriptText } from '../github-workflow/script-text.js';
import { at, entries, type Node, text } from '../node.js';
import { below } from '../shell/paths.js';
import type { Script } from '../started-services.js';
import { settleTool } from '../version-files/plain.js';
import { versionFromFile } from '../version-files.js';
import {
  type AzureScope,
  declaredValues,
  expanded,
  rendered,
  type Scoped,
  textIn,
} from './azure-templates.js';
import type { Written } from './values.js';

/** What the steps of a job set up and run. */
export interface AzureSteps {
  readonly declarations: Slotted[];
  readonly scripts: Script[];
  /** `env:` of the steps. */
  readonly environment: Map<string, Written>;
}

const mostSteps = 1000;
/** The folder of the checkout, which the shell knows under this name. */
const checkout =
  /\$\((?:Build\.SourcesDirectory|System\.DefaultWorkingDirectory|Build\.Repository\.LocalPath)\)/g;

/** Reads a list of steps; `runner` is the image of the hosted machine, null in a container. */
export function readAzureSteps(list: Node | null, scope: AzureScope, runner: string | null): AzureSteps {
  const found: AzureSteps = { declarations: [], scripts: [], environment: new Map() };
  for (const step of expanded(list, 'steps', scope).slice(0, mostSteps)) readStep(step, runner, found);
  return found;
}

function readStep({ node, scope }: Scoped, runner: string | null, found: AzureSteps): void {
  for (const [key, value] of declaredValues(at(node, 'env'), scope.file)) found.environment.set(key, value);
  const task = text(at(node, 'task'))?.split('@')[0] ?? null;
  if (task !== null) {
    const inputs = at(node, 'inputs');
    const input = (name: string) => textIn(inputOf(inputs, name), scope);
    const runtime = declareRuntime(task, node, scope);
    if (runtime) found.declarations.push(runtime);
    const written = inputOf(inputs, 'script') ?? inputOf(inputs, 'inlineScript');
    const command = commandOfTask(task, input);
    const directory = input('workingDirectory') ?? input('cwd');
    if (command !== null)
      found.scripts.push(
        scriptOf(written ?? at(node, 'task') ?? node, written ? null : command, directory, scope, runner),
      );
    return;
  }
  for (const kind of ['script', 'bash', 'pwsh', 'powershell']) {
    const written = at(node, kind);
    const directory = textIn(at(node, 'workingDirectory'), scope);
    if (written?.kind === 'scalar') found.scripts.push(scriptOf(written, null, directory, scope, runner));
  }
}

/** Inputs are named without regard to case. */
const inputOf = (inputs: Node | null, name: string): Node | null =>
  entries(inputs).find(({ key }) => key.toLowerCase() === name.toLowerCase())?.value ?? null;

/** A script that stands in a node, or a command line in its place. */
function scriptOf(
  written: Node,
  command: string | null,
  directory: string | null,
  scope: AzureScope,
  runner: string | null,
): Script {
  const { file, source } = scope;
  const here = { file, line: written.line };
  const own = written.kind === 'scalar' && command === null ? written : null;
  const { text: script, at: place } = own
    ? scriptText(own, file, source)
    : { text: command ?? '', at: () => here };
  const settled = own ? rendered({ ...own, text: script }, scope).text : script;
  const folder = directory?.replace(checkout, '').replace(/^\/+/, '') ?? '';
  return {
    text: settled.replace(checkout, '$BUILD_SOURCESDIRECTORY'),
    at: place,
    directory: folder.includes('$') ? null : below('', folder),
    variables: shellVariables(scope),
    related: [],
    runner,
  };
}

const known = new WeakMap<AzureScope, ReadonlyMap<string, string>>();

/** What a pipeline names with dots and dashes, its scripts see with underscores and in capitals. */
function shellVariables(scope: AzureScope): ReadonlyMap<string, string> {
  const found =
    known.get(scope) ??
    new Map(
      [...scope.values]
        .filter(([name]) => scope.variables.has(name))
        .map(([name, { node }]) => [name.replace(/[.\s-]/g, '_').toUpperCase(), rendered(node, scope).text]),
    );
  known.set(scope, found);
  return found;
}

function declareRuntime(task: string, step: Node, scope: AzureScope): Slotted | null {
  const runtime = runtimeOfTask(task);
  if (!runtime) return null;
  const inputs = at(step, 'inputs');
  const { engine } = runtime;
  const version = runtime.version.map((name) => inputOf(inputs, name)).find((one) => one !== null);
  const slot = `${engine} ${scope.file}:${step.line}`;
  if (version?.kind === 'scalar') {
    const { text: settled, known, declared, at: place, related } = rendered(version, scope);
    const found = known
      ? settleTool(engine, settled)
      : { version: null, versions: [], pin: 'unresolved' as const };
    return {
      slot,
      declaration: declare({ role: 'runtime', engine, ...found, declared, at: place, related }),
    };
  }
  const named = runtime.file.map((name) => inputOf(inputs, name)).find((one) => one !== null);
  const path = named ? below('', (textIn(named, scope) ?? '').replace(checkout, '.')) : null;
  const source = path === null ? null : scope.tree.text(path);
  if (!named || path === null || source === null) return null;
  const statement = statementsOf(path, source).find((one) => one.engine === engine);
  if (!statement) return null;
  const { line, versions, pin } = statement;
  const known = { version: statement.version, versions, pin, declared: text(named) ?? '' };
  const related = [{ file: path, line }];
  const place = { file: scope.file, line: named.line };
  return { slot, declaration: declare({ role: 'runtime', engine, ...known, at: place, related }) };
}

function statementsOf(path: string, source: string) {
  try {
    return versionFromFile(path, source);
  } catch {
    // The version file's own reader says what is wrong with it.
    return [];
  }
}
