import { at, items, type Node, text } from '../node.js';
import { readAction } from './action.js';
import type { Collected, StepsContext } from './collected.js';
import { environmentOf, withEnvironment } from './environment.js';
import { localAction } from './local-action.js';
import { directoryIn, scriptOf } from './script.js';
import { surelyFalse } from './templates.js';

/** A job starts no more steps than this, those of its local actions included. */
const mostSteps = 1000;
/** "You can call composite actions within composite actions, up to 10 levels deep." */
const deepestActions = 10;

/** Walks through a list of steps; a step that is switched off does nothing. */
export function collectSteps(steps: Node | null, context: StepsContext, collected: Collected): void {
  for (const step of items(steps)) {
    if (collected.environments.length >= mostSteps) return;
    const environment = environmentOf(at(step, 'env'), context.file, context.scope, context.environment);
    const scope = withEnvironment(context.scope, environment);
    if (step.kind !== 'map' || surelyFalse(at(step, 'if'), scope)) continue;
    collected.environments.push(environment);
    const inner = { ...context, scope, environment };
    const run = at(step, 'run');
    if (run) runStep(step, run, inner, collected);
    else usesStep(step, inner, collected);
    // Steps that run at the same time.
    collectSteps(at(step, 'parallel'), inner, collected);
  }
}

function runStep(step: Node, run: Node, context: StepsContext, collected: Collected): void {
  const shell = text(at(step, 'shell')) ?? context.shell ?? 'bash';
  if (/^(?:python|node|ruby|perl|cmd|deno)\b/.test(shell)) return;
  const script = scriptOf(run, context);
  if (!script) return;
  const directory = directoryIn(at(step, 'working-directory'), context);
  const isPowerShell = /^(?:pwsh|powershell)\b/.test(shell);
  collected.scripts.push({
    ...script,
    text: isPowerShell ? script.text.replace(/`(\r?\n)/g, '\\$1') : script.text,
    directory,
  });
}

function usesStep(step: Node, context: StepsContext, collected: Collected): void {
  const uses = at(step, 'uses');
  const name = text(uses);
  if (!uses || name === null) return;
  if (name.startsWith('./')) {
    const inner = context.within.length < deepestActions ? localAction(name, step, uses, context) : null;
    if (inner) collectSteps(inner.steps, inner.context, collected);
  } else readAction(name, step, uses, context, collected);
}
