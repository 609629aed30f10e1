import type { ComposeRequest } from '../compose-project.js';
import { below } from '../shell/paths.js';
import type { Command } from '../shell.js';

/** A `docker compose` command line. */
export interface ComposeCommand {
  readonly verb: string;
  /** Null where a file or the folder is only known at run time. */
  readonly request: ComposeRequest | null;
}

const optionsWithValue =
  /^(?:-f|-p|--file|--project-name|--profile|--env-file|--project-directory|--ansi|--progress|--parallel|-H|--host|--context)$/;
const upOptionsWithValue =
  /^(?:--scale|-t|--timeout|--exit-code-from|--attach|--no-attach|--pull|--wait-timeout|--index)$/;
const runOptionsWithValue =
  /^(?:-e|--env|-v|--volume|-p|--publish|-u|--user|-w|--workdir|--name|--entrypoint|-l|--label|--env-from-file|--cap-add|--cap-drop|--pull)$/;

/** Reads `docker compose …` and its older and foreign spellings; null for any other command. */
export function composeCommand(
  words: readonly string[],
  { directory, variables, assignments }: Pick<Command, 'directory' | 'variables' | 'assignments'>,
): ComposeCommand | null {
  const start = composeWords(words);
  if (start === null) return null;
  const options = new Map<string, string[]>();
  let i = start;
  for (; i < words.length && words[i]?.startsWith('-'); i++) {
    const word = words[i] ?? '';
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const name = equals > 0 ? word.slice(0, equals) : word;
    if (equals > 0) add(options, name, word.slice(equals + 1));
    else if (optionsWithValue.test(word)) add(options, name, words[++i] ?? '');
    else if (/^-[fp]./.test(word)) add(options, word.slice(0, 2), word.slice(2));
  }
  const verb = words[i] ?? '';
  const rest = words.slice(i + 1);
  const own = [...(options.get('-f') ?? []), ...(options.get('--file') ?? [])];
  const files = relative(own.length > 0 ? own : [], directory);
  const environmentFiles = relative(options.get('--env-file') ?? [], directory);
  const [projectDirectory = null] = options.get('--project-directory') ?? [];
  if (directory === null || files === null) return { verb, request: null };
  const request: ComposeRequest = {
    directory,
    files,
    profiles: [...profilesBehind(rest), ...(options.get('--profile') ?? [])].flatMap((one) => one.split(',')),
    services: servicesOf(verb, rest),
    variables: assignments.size > 0 ? new Map([...variables, ...assignments]) : new Map(variables),
    environmentFiles: environmentFiles ?? [],
    projectDirectory:
      projectDirectory === null ? null : (relative([projectDirectory], directory)?.[0] ?? null),
  };
  return { verb, request };
}

/** Where the words behind `docker compose` begin. */
function composeWords(words: readonly string[]): number | null {
  const [name = ''] = words;
  if (/^(?:docker-compose(?:\.exe)?|podman-compose|sail)$/.test(name.slice(name.lastIndexOf('/') + 1)))
    return 1;
  if (!/^(?:docker|podman|nerdctl)$/.test(name)) return null;
  const at = words.findIndex((word, i) => i > 0 && !word.startsWith('-'));
  return words[at] === 'compose' ? at + 1 : null;
}

function add(options: Map<string, string[]>, name: string, value: string): void {
  const before = options.get(name);
  if (before) before.push(value);
  else options.set(name, [value]);
}

/** Paths as seen from the folder; null where one of them is not known. */
function relative(paths: readonly string[], directory: string | null): string[] | null {
  const up = directory ? '../'.repeat(directory.split('/').length) : '';
  const found = paths.map((path) => below(directory, path));
  return found.includes(null) ? null : found.map((path) => `${up}${path}`);
}

const profilesBehind = (rest: readonly string[]): string[] =>
  rest.flatMap((word, i) => (word === '--profile' ? (rest[i + 1] ?? []) : []));

function servicesOf(verb: string, rest: readonly string[]): string[] {
  const valued = verb === 'run' ? runOptionsWithValue : upOptionsWithValue;
  const services: string[] = [];
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? '';
    if (word.startsWith('-')) {
      if (valued.test(word) || word === '--profile') i++;
    } else if (/^[\w.-]+$/.test(word)) {
      services.push(word);
      if (verb === 'run') break;
    }
  }
  return services;
}
