import type { Tree } from '../../model.js';
import { directoryOf } from '../path.js';
import { below } from '../shell/paths.js';
import type { Command } from '../shell.js';
import { makeRecipes } from './make-targets.js';
import { packageScripts } from './package-scripts.js';
import { baseName } from './unwrap.js';

/** A script that a command runs: a file's, a make recipe's, a package script's, or one on its own command line. */
export interface Hop {
  readonly text: string;
  /** Null: it stands on the command line. */
  readonly file: string | null;
  /** The line of the file that the text starts on. */
  readonly line: number;
  /** Whether the lines of the text are lines of the file. */
  readonly ownLines: boolean;
  readonly directory: string | null;
  readonly scriptDirectory: string | null;
  readonly variables: ReadonlyMap<string, string>;
  /** Says which script it is; one that runs already is not run again. */
  readonly key: string;
}

const shells = /^(?:bash|sh|zsh|dash|ash|ksh)$/;
const shebang = /^#!\s*\S*\/(?:env\s+(?:-\S+\s+)?)?(?:bash|sh|zsh|dash|ash|ksh)\b/;
const none: ReadonlyMap<string, string> = new Map();

/** What runs behind a command: make targets, package scripts, scripts of the repository, `bash -c`. */
export function hopsBehind(
  { words, directory }: Pick<Command, 'words' | 'directory'>,
  tree: Tree,
): readonly Hop[] {
  const [name = ''] = words;
  const inline = inlineScript(words);
  if (inline !== null)
    return inline.map((text) => ({
      ...nothing,
      text,
      directory,
      key: `inline:${text.length}:${text.slice(0, 200)}`,
    }));
  if (name === 'make' || name === 'gmake')
    return makeRecipes(words, directory, tree).map((recipe) => ({
      ...recipe,
      ownLines: true,
      scriptDirectory: null,
      key: `${recipe.file}:${recipe.line}`,
    }));
  const scripts = packageScripts(words, directory, tree);
  if (scripts.length > 0)
    return scripts.map((script) => ({
      ...script,
      ownLines: false,
      scriptDirectory: null,
      variables: none,
      key: `${script.file}#${script.name}`,
    }));
  return scriptFile(words, directory, tree);
}

const nothing = { file: null, line: 1, ownLines: false, scriptDirectory: null, variables: none };

/** `bash -c '…'`, `eval '…'` and what `concurrently` is given. */
function inlineScript(words: readonly string[]): string[] | null {
  const [name = '', ...rest] = words;
  if (shells.test(baseName(name))) {
    const at = rest.findIndex((word) => /^-[a-z]*c$/.test(word));
    return at >= 0 && rest[at + 1] !== undefined ? [rest[at + 1] ?? ''] : null;
  }
  if (name === 'eval') return [rest.join(' ')];
  if (name !== 'concurrently') return null;
  return rest
    .filter((word) => !word.startsWith('-') && /\s|^(?:npm|yarn|pnpm):/.test(word))
    .map((word) => word.replace(/^(npm|yarn|pnpm):/, '$1 run '));
}

/** `./start.sh`, `bash ci/start.sh`, `source x`, or a script without an extension that says it is the shell's. */
function scriptFile(words: readonly string[], directory: string | null, tree: Tree): Hop[] {
  const [name = ''] = words;
  const called = shells.test(baseName(name)) || name === 'source' || name === '.';
  const written = called ? words.slice(1).find((word) => !/^[-+]/.test(word)) : name;
  if (!written || (!called && !written.includes('/'))) return [];
  const file = below(directory, written);
  if (file === null || !tree.has(file)) return [];
  const text = tree.text(file);
  if (text === null || !(called || shebang.test(text) || /\.(?:sh|bash)$/.test(file))) return [];
  const scriptDirectory = directoryOf(file);
  return [{ text, file, line: 1, ownLines: true, directory, scriptDirectory, variables: none, key: file }];
}
