import { type Environment, shellVariablesOf } from '../github-workflow/environment.js';
import { scriptText } from '../github-workflow/script-text.js';
import { at, entries, items, type Node, text } from '../node.js';
import { below } from '../shell/paths.js';
import type { Script } from '../started-services.js';
import { type CircleScope, references, rendered, scopeOf } from './circleci-scope.js';
import { environmentFrom, type Values, valuesOf } from './values.js';

const mostSteps = 1000;
const deepest = 8;

interface Steps extends CircleScope {
  readonly environment: Environment;
  /** Where the job checks the repository out. */
  readonly home: string;
  readonly scripts: Script[];
  /** How many more steps are looked at: commands call commands. */
  left: number;
}

/** What the steps of a job run, those of the commands that it calls included. */
export function circleScripts(
  job: Node,
  values: Values,
  environment: Environment,
  scope: CircleScope,
): Script[] {
  const home = text(at(job, 'working_directory')) ?? '~/project';
  const steps: Steps = { ...scope, environment, home, scripts: [], left: mostSteps };
  collect(at(job, 'steps'), values, steps, 0);
  return steps.scripts;
}

function collect(list: Node | null, values: Values, steps: Steps, depth: number): void {
  for (const step of items(list)) {
    if (--steps.left < 0 || depth > deepest) return;
    const [call] = entries(step);
    const name = call?.key ?? text(step);
    const given = call?.value ?? null;
    if (name === 'run') run(given, values, steps);
    else if (name === 'when' || name === 'unless') collect(at(given, 'steps'), values, steps, depth + 1);
    else if (name !== null) {
      const command = at(steps.document, 'commands', name);
      if (command) collect(at(command, 'steps'), scopeOf(command, given, values, steps), steps, depth + 1);
    }
  }
}

function run(given: Node | null, values: Values, steps: Steps): void {
  const command = given?.kind === 'map' ? at(given, 'command') : given;
  if (command?.kind !== 'scalar') return;
  const { file, source, environment, home, scripts } = steps;
  const { text: script, at: place } = scriptText(command, file, source);
  const own = environmentFrom(
    valuesOf(at(given, 'environment'), () => file),
    values,
    references,
  );
  const folder = at(given, 'working_directory');
  const written = folder?.kind === 'scalar' ? rendered(folder, file, values).text : '';
  scripts.push({
    text: rendered({ ...command, text: script }, file, values).text,
    at: place,
    directory: directoryIn(written, home),
    variables: shellVariablesOf(new Map([...environment, ...own])),
    related: [],
    runner: null,
  });
}

/** A folder of a step, seen from the root of the repository. */
function directoryIn(written: string, home: string): string | null {
  for (const start of [home, '~/project', '/home/circleci/project'])
    if (written === start || written.startsWith(`${start}/`))
      return below('', written.slice(start.length + 1));
  return /^[~/]/.test(written) ? null : below('', written);
}
