import type { Node } from '../node.js';
import { below } from '../shell/paths.js';
import type { Script } from '../started-services.js';
import type { StepsContext } from './collected.js';
import { type Environment, shellVariablesOf } from './environment.js';
import { scriptText } from './script-text.js';
import { render, renderText, resolveNode } from './templates.js';

/** A node that holds shell text, as a script; null where it is only known at run time. */
export function scriptOf(node: Node, context: StepsContext): Script | null {
  const { file, source, scope, tree, environment, related, runner, directory } = context;
  const origin = resolveNode({ node, file }, scope);
  if (origin?.node.kind !== 'scalar') return null;
  const from = origin.file === file ? source : (tree.text(origin.file) ?? '');
  const variables = shellVariables(environment, context);
  const found = scriptText(origin.node, origin.file, from);
  return { ...found, text: renderText(found.text, scope), directory, variables, related, runner };
}

function shellVariables(environment: Environment, { within }: StepsContext): Map<string, string> {
  const variables = shellVariablesOf(environment);
  const action = within.at(-1);
  return action === undefined ? variables : variables.set('GITHUB_ACTION_PATH', `//${action}`);
}

/** `working-directory`, seen from the root of the repository. */
export function directoryIn(node: Node | null, { file, scope, directory }: StepsContext): string | null {
  if (!node) return directory;
  const written = render({ node, file }, scope);
  return written === null || !written.known ? null : below('', written.text);
}
