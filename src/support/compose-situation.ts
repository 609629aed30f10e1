import type { Tree } from '../model.js';
import {
  shellVariables,
  type Variables,
  variableValue,
  withDotenvOf,
  withEnvironmentFiles,
} from './compose-variables.js';
import { directoryOf, resolvePath } from './path.js';

/** What a `docker compose` command line says. */
export interface ComposeRequest {
  /** The working directory, as a path of the tree; '' is the root. */
  readonly directory: string;
  /** The `-f` options, relative to the directory; empty: COMPOSE_FILE of the environment, else the default names. */
  readonly files: readonly string[];
  /** The `--profile` options; empty: COMPOSE_PROFILES of the environment. */
  readonly profiles: readonly string[];
  /** The services that are started; empty: all that no profile holds back. */
  readonly services: readonly string[];
  /** The shell's environment, as far as it is known. */
  readonly variables: ReadonlyMap<string, string>;
  /** The `--env-file` options; empty: the `.env` of the project directory. */
  readonly environmentFiles: readonly string[];
  /** The `--project-directory` option, relative to the directory; otherwise the folder of the first file. */
  readonly projectDirectory?: string | null;
}

/** The names that are looked for where none is given, in this order. */
export const defaultNames = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const overrideNames = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

const longestPath = 1024;

/** Which files a command means, seen from which folder, with which variables. */
export interface Situation {
  readonly files: readonly string[];
  readonly directory: string;
  readonly variables: Variables;
}

/** Finds the files and the variables of a command, in compose's order: shell, environment files, COMPOSE_FILE, default names. */
export function situate(request: ComposeRequest, tree: Tree): Situation {
  const named = request.files.length > 0;
  const shell = shellVariables(request.variables);
  const given = request.projectDirectory ? resolvePath(request.directory, request.projectDirectory) : null;
  const before = given ?? (named ? folderOf(request.directory, request.files) : request.directory);
  const environmentFiles = request.environmentFiles.map((file) => resolvePath(request.directory, file));
  const first =
    environmentFiles.length > 0
      ? withEnvironmentFiles(environmentFiles, tree, shell)
      : withDotenvOf(before, tree, shell);
  const names = named ? request.files : separated(first, 'COMPOSE_FILE', separator(first));
  const files = names.flatMap((name) => resolvePath(request.directory, name) ?? []);
  const found = names.length > 0 ? files : defaultFiles(request.directory, tree);
  const directory = given ?? directoryOf(found[0] ?? '');
  const variables = environmentFiles.length > 0 ? first : withDotenvOf(directory, tree, first);
  return { files: found, directory, variables };
}

const folderOf = (directory: string, files: readonly string[]): string =>
  directoryOf(resolvePath(directory, files[0] ?? '') ?? '');

const separator = (variables: Variables): string => variableValue(variables, 'COMPOSE_PATH_SEPARATOR') || ':';

/** The parts of a list that a variable holds (COMPOSE_PROFILES); none where it is not set. */
export function separated(variables: Variables, key: string, mark: string): string[] {
  const parts = (variableValue(variables, key) ?? '').split(mark).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** The compose file of a folder or the nearest one above it, with the override beside it. */
function defaultFiles(directory: string, tree: Tree): string[] {
  if (directory.length > longestPath) return [];
  for (let folder = directory; ; folder = directoryOf(folder)) {
    const present = (names: readonly string[]): string[] =>
      names.map((name) => (folder ? `${folder}/${name}` : name)).filter((path) => tree.has(path));
    const [base] = present(defaultNames);
    if (base !== undefined) return [base, ...present(overrideNames).slice(0, 1)];
    if (folder === '') return [];
  }
}
