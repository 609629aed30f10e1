import { data } from '@actions/expressions';
import type { Place } from '../../model.js';
import { entries, type Node } from '../node.js';
import { type Data, dictionary, textData, unknown } from './data.js';
import type { Scope } from './expressions.js';
import { render, renderText } from './templates.js';

/** An environment variable of a workflow, job or step. */
export interface Variable {
  readonly value: Data;
  readonly at: Place;
}

export type Environment = ReadonlyMap<string, Variable>;

/** `env:` over the environment around it; each value is known or `unknown`. */
export function environmentOf(
  node: Node | null,
  file: string,
  scope: Scope,
  around: Environment,
): Environment {
  const own = entries(node);
  if (own.length === 0) return around;
  const inner = new Map(around);
  for (const { key, line, value } of own) {
    const name = renderText(key, scope);
    if (!name.includes('${{')) inner.set(name, { value: variable(value, file, scope), at: { file, line } });
  }
  return inner;
}

function variable(node: Node, file: string, scope: Scope): Data {
  const rendered = render({ node, file }, scope);
  if (!rendered) return textData('', null);
  // A value that is handed on whole keeps the line that it was written on.
  return rendered.known ? textData(rendered.text, rendered.origin) : unknown;
}

/** The scope in which `env` is that environment. */
export function withEnvironment(scope: Scope, environment: Environment): Scope {
  const pairs = [...environment].map(([key, { value }]) => ({ key, value }));
  return new Map([...scope, ['env', dictionary(pairs)]]);
}

/** The variables of a shell: those whose value is known. */
export function shellVariablesOf(environment: Environment): Map<string, string> {
  const known = [...environment].filter(([, { value }]) => value !== unknown);
  return new Map(known.map(([key, { value }]) => [key, value.coerceString()]));
}

/** The `github` context as far as it is always the same; `//` is the root of the repository. */
export function githubContext(actionFolder: string | null): Data {
  const path =
    actionFolder === null ? [] : [{ key: 'action_path', value: new data.StringData(`//${actionFolder}`) }];
  return dictionary([{ key: 'workspace', value: new data.StringData('//') }, ...path]);
}
