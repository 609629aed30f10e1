import { identifySettings } from '../catalog/environment-keys.js';
import type { Declaration, Statement } from '../model.js';
import { declare } from './declare.js';

/** A variable that a manifest sets literally. */
export interface LiteralVariable {
  readonly key: string;
  /** To look at, never to show. */
  readonly value: string;
  readonly line: number;
}

/** The variables of one container or one configuration object. */
export interface LiteralEnvironment {
  readonly file: string;
  readonly name: string | null;
  readonly says: Statement | null;
  readonly variables: readonly LiteralVariable[];
}

/**
 * The engines that environments name by their variables, once for each role and engine, except what the same file
 * starts itself: there the started service says more.
 */
export function declareSettings(
  environments: readonly LiteralEnvironment[],
  started: readonly Declaration[],
): Declaration[] {
  const seen = new Set<string>();
  return environments.flatMap(({ file, name, says, variables }) =>
    identifySettings(variables).flatMap(({ index, ...setting }) => {
      const variable = variables[index];
      const identity = `${setting.role} ${setting.engine}`;
      if (!variable || seen.has(identity) || started.some(({ engine }) => engine === setting.engine))
        return [];
      seen.add(identity);
      return [declare({ ...setting, declared: variable.key, at: { file, line: variable.line }, name, says })];
    }),
  );
}
