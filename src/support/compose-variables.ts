import type { Place, Tree } from '../model.js';
import { readDotenv } from './dotenv.js';
import { interpolate } from './interpolation.js';
import { resolvePath } from './path.js';
import { type Redacted, redact, reveal } from './redacted.js';
import { Unreadable } from './unreadable.js';

/** A variable that a compose file may put in: from the shell (no place) or from a line of an environment file. */
export interface Variable {
  readonly value: Redacted;
  readonly at: Place | null;
}

export type Variables = ReadonlyMap<string, Variable>;

/** A text with its variables put in. */
export interface Resolved {
  /** What could not be resolved stands in it as it was written. */
  readonly text: string;
  readonly complete: boolean;
  /** The lines that define the variables it was made of. */
  readonly related: readonly Place[];
}

/** The variables that a shell sets. */
export function shellVariables(values: ReadonlyMap<string, string>): Variables {
  return new Map([...values].map(([key, value]) => [key, { value: redact(value), at: null }]));
}

/** The text with the variables put in, and where they were defined. */
export function resolve(written: string, variables: Variables): Resolved {
  const { text, complete, used } = interpolate(written, (key) => variableValue(variables, key));
  return { text, complete, related: used.flatMap((key) => variables.get(key)?.at ?? []) };
}

/** A variable's value: to look at, never to show. */
export function variableValue(variables: Variables, key: string): string | null {
  const variable = variables.get(key);
  return variable ? reveal(variable.value) : null;
}

/**
 * The variables with those of environment files behind them: what is set already stays, and a later file wins over
 * an earlier one (https://docs.docker.com/compose/how-tos/environment-variables/envvars-precedence/).
 * `unread` hears of every file that does not exist or cannot be read.
 */
export function withEnvironmentFiles(
  paths: readonly (string | null)[],
  tree: Tree,
  variables: Variables,
  unread: (path: string | null, problem: Unreadable | null) => void = () => {},
): Variables {
  const behind = new Map<string, Variable>();
  for (const path of paths) {
    const source = path === null ? null : tree.text(path);
    if (path === null || source === null) unread(path, null);
    else
      try {
        const lookup = (key: string) => variableValue(variables, key) ?? variableValue(behind, key);
        for (const { key, value, line } of readDotenv(source, lookup))
          behind.set(key, { value, at: { file: path, line } });
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        unread(path, error);
      }
  }
  return new Map([...behind, ...variables]);
}

/** The variables with the `.env` of a folder behind them, as compose looks for it where no file is named. */
export function withDotenvOf(directory: string, tree: Tree, variables: Variables): Variables {
  const path = resolvePath(directory, '.env');
  return path !== null && tree.has(path) ? withEnvironmentFiles([path], tree, variables) : variables;
}
