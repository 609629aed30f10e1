import type { Place, Tree } from '../model.js';
import { type Budget, spend } from './compose-merge.js';
import { entriesOf, type MapValue, scalarsOf, valueAt } from './compose-value.js';
import { readDotenv } from './dotenv.js';
import { type Redacted, redact } from './redacted.js';
import { Unreadable } from './unreadable.js';

/** One environment variable of a service; a null value is one that the shell gives. */
export interface ComposeVariable {
  readonly key: string;
  readonly at: Place;
  readonly value: Redacted | null;
  /** Whether every variable in the value was known. */
  readonly complete: boolean;
}

/** The variables of `env_file` in order, then those of `environment`, which win. */
export function environmentOf(
  value: MapValue,
  environmentFile: (path: string) => readonly ComposeVariable[],
): ComposeVariable[] {
  const all = new Map<string, ComposeVariable>();
  for (const file of scalarsOf(valueAt(value, 'env_file')))
    for (const variable of file.path ? environmentFile(file.path) : []) all.set(variable.key, variable);
  for (const [key, scalar] of entriesOf(valueAt(value, 'environment'))) {
    if (scalar.kind !== 'scalar') continue;
    const { at, complete, isNull, text } = scalar;
    all.set(key, { key, at, complete: complete && !isNull, value: isNull ? null : redact(text) });
  }
  return [...all.values()];
}

/** The variables of environment files, each file read once; those of a file that is no text are its own reader's matter. */
export function environmentFiles(tree: Tree, budget: Budget): (path: string) => readonly ComposeVariable[] {
  const read = new Map<string, readonly ComposeVariable[]>();
  return (path) => {
    const variables = read.get(path) ?? fileVariables(path, tree);
    read.set(path, variables);
    spend(budget, variables.length);
    return variables;
  };
}

function fileVariables(path: string, tree: Tree): ComposeVariable[] {
  try {
    const entries = readDotenv(tree.text(path) ?? '');
    return entries.map(({ key, line, value, complete }) => ({
      key,
      at: { file: path, line },
      value,
      complete,
    }));
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
