import { expandWord } from './shell/expand.js';
import { below } from './shell/paths.js';
import { shellTokens, type Token } from './shell/words.js';

/** Where a script starts and what is known then. */
export interface ShellStart {
  /** Relative to the root of the repository; '' is the root, null is somewhere that is not known. */
  readonly directory: string | null;
  readonly variables: ReadonlyMap<string, string>;
  /** The script's own folder, for `$(dirname "$0")`; null where the script is no file. */
  readonly scriptDirectory?: string | null;
}

/** A simple command with its variables expanded where they are known; what is not known stays as written. */
export interface Command {
  readonly words: readonly string[];
  /** Each word as it is written, before its variables were put in. */
  readonly written: readonly string[];
  /** The line (1-based within the script) of the command and of each of its words. */
  readonly line: number;
  readonly lines: readonly number[];
  readonly directory: string | null;
  readonly background: boolean;
  /** The file that its output goes to. */
  readonly output: string | null;
  /** What is set at this point; it changes when the next command is asked for. */
  readonly variables: ReadonlyMap<string, string>;
  /** What the command sets for itself (`A=b command`). */
  readonly assignments: ReadonlyMap<string, string>;
}

interface State {
  directory: string | null;
  readonly directories: (string | null)[];
  readonly variables: Map<string, string>;
  readonly scriptDirectory: string | null;
  /** How many characters expansions may still add: doubling a variable over and over must not grow without end. */
  allowance: number;
}

/** A command substitution is a script of its own, but not deeper than this. */
const deepest = 4;
const openers = new Set(['if', 'then', 'elif', 'else', 'while', 'until', 'do', '!', 'time', '{']);
const declarers = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);
const assignment = /^([A-Za-z_]\w*)=/;

/** The simple commands of a shell script in the order of the text, whatever conditions they stand under. */
export function* shellCommands(script: string, start: ShellStart): Generator<Command, void> {
  const state: State = {
    directory: start.directory,
    directories: [],
    variables: new Map(start.variables),
    scriptDirectory: start.scriptDirectory ?? null,
    allowance: 65_536 + 4 * script.length,
  };
  yield* commandsOf(shellTokens(script), state, 0);
}

function* commandsOf(tokens: readonly Token[], state: State, depth: number): Generator<Command, void> {
  let group: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'operator') {
      group.push(token);
      continue;
    }
    yield* simple(group, token.text === '&', state, depth);
    group = [];
    if (token.text === '(') state.directories.push(state.directory);
    if (token.text === ')' && state.directories.length > 0) state.directory = state.directories.pop() ?? null;
  }
  yield* simple(group, false, state, depth);
}

function* simple(
  group: readonly Token[],
  background: boolean,
  state: State,
  depth: number,
): Generator<Command, void> {
  const { words, written, lines, output, own, inner } = collect(group, state);
  for (const { text, line } of depth < deepest ? inner : []) {
    const { directory } = state;
    yield* commandsOf(shellTokens(text, line), state, depth + 1);
    state.directory = directory;
  }
  const name = words[0];
  if (name === undefined || declarers.has(name)) {
    for (const [key, value] of own) state.variables.set(key, value);
    for (const word of words.slice(1)) assign(word, state.variables);
    return;
  }
  if (name === 'cd' || name === 'pushd') state.directory = changed(words, state);
  else if (name === 'popd') state.directory = state.directories.pop() ?? null;
  const { directory, variables } = state;
  const line = lines[0] ?? 1;
  yield { words, written, lines, line, directory, background, output, variables, assignments: own };
}

function changed(words: readonly string[], state: State): string | null {
  if (words[0] === 'pushd') state.directories.push(state.directory);
  const target = words.slice(1).find((word) => !word.startsWith('-'));
  return target === undefined ? null : below(state.directory, target);
}

function assign(word: string, into: Map<string, string>): boolean {
  const key = assignment.exec(word)?.[1];
  if (key) into.set(key, word.slice(key.length + 1));
  return key !== undefined;
}

/** Separates a command's words from its assignments, redirections and leading keywords. */
function collect(group: readonly Token[], state: State) {
  const words: string[] = [];
  const written: string[] = [];
  const lines: number[] = [];
  const own = new Map<string, string>();
  const inner: Token['inner'][number][] = [];
  let output: string | null = null;
  let redirect: string | null = null;
  for (const token of group) {
    if (token.kind === 'redirect') {
      redirect = /&\d$/.test(token.text) ? null : token.text;
      continue;
    }
    for (const script of token.inner) inner.push(script);
    const parts = expandWord(token, state);
    if (redirect !== null) {
      if (redirect.includes('>')) output = parts.join(' ');
      redirect = null;
    } else if (words.length > 0 || (!openers.has(token.text) && !assign(parts.join(' '), own)))
      for (const part of parts) {
        words.push(part);
        written.push(parts.length > 1 ? part : token.text.replace(/^(['"])(.*)\1$/s, '$2'));
        lines.push(token.line);
      }
  }
  return { words, written, lines, output, own, inner };
}
