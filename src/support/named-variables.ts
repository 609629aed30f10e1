import { identifySettings } from '../catalog/environment-keys.js';
import { identifyUrl } from '../catalog/urls.js';
import type { Declaration, EnvironmentKey, Statement } from '../model.js';
import { declare } from './declare.js';

/** A variable that a file sets for a run of the application. */
export interface NamedVariable {
  readonly key: string;
  /** To look at, never to show. */
  readonly value: string;
  readonly line: number;
}

/** What variables of one file declare together: by their keys and words, and by the scheme of a URL. */
export function declareVariables(
  variables: readonly NamedVariable[],
  file: string,
  says: Statement | null,
): Declaration[] {
  const settings = identifySettings(variables).flatMap(({ index, ...found }) => {
    const variable = variables[index];
    return variable
      ? [declare({ ...found, declared: variable.key, at: { file, line: variable.line }, says })]
      : [];
  });
  const urls = variables.flatMap(({ key, value, line }) => {
    const found = /UR[IL]$|DSN$/.test(key) ? identifyUrl(value) : null;
    if (!found) return [];
    const role = /BROKER|CELERY|QUEUE|MESSENGER/.test(key) ? 'broker' : found.role;
    return [declare({ ...found, role, declared: key, at: { file, line }, says })];
  });
  return [...settings, ...urls];
}

/** Their names, as keys that the file defines. */
export function definedKeys(
  variables: readonly NamedVariable[],
  file: string,
  says: Statement | null,
): EnvironmentKey[] {
  const first = new Map<string, NamedVariable>();
  for (const one of variables) if (!first.has(one.key)) first.set(one.key, one);
  return [...first.values()].map(({ key, line }) => ({ key, at: { file, line }, says, how: 'defined' }));
}
