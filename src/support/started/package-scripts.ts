import type { Tree } from '../../model.js';
import { parseJson } from '../json.js';
import { at, type Node, text, texts } from '../node.js';
import { directoryOf } from '../path.js';
import { below } from '../shell/paths.js';

/** A script of a package.json, or a command line that a runner is given. */
export interface PackageScript {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly directory: string;
  readonly name: string;
}

interface Call {
  readonly names: readonly string[];
  readonly directory: string | null;
  /** The name or folder of a workspace. */
  readonly workspace: string | null;
}

const managers = new Set(['npm', 'pnpm', 'yarn', 'bun']);
const runners = new Set(['run-s', 'run-p', 'npm-run-all', 'npm-run-all2', 'run-many']);
const runWords = new Set(['run', 'run-script', 'rum', 'urn']);
const shortWords: ReadonlyMap<string, string> = new Map([
  ['t', 'test'],
  ['tst', 'test'],
  ['test', 'test'],
  ['start', 'start'],
  ['stop', 'stop'],
  ['restart', 'restart'],
]);
const directoryOptions = new Set(['--prefix', '--cwd', '-C', '--dir']);
const workspaceOptions = new Set(['-w', '--workspace', '-F', '--filter', '--scope']);

/** The package scripts that a command of npm, pnpm, yarn or bun runs, each with those that come before and after it. */
export function packageScripts(
  words: readonly string[],
  directory: string | null,
  tree: Tree,
): PackageScript[] {
  const call = callOf(words);
  if (!call || call.names.length === 0) return [];
  const folder = call.directory === null ? directory : below(directory, call.directory);
  if (folder === null) return [];
  const file =
    call.workspace === null ? join(folder, 'package.json') : workspaceFile(call.workspace, folder, tree);
  const scripts = file === null ? null : at(packageNode(file, tree), 'scripts');
  if (file === null || scripts === null) return [];
  return call.names.flatMap((name) => scriptsNamed(name, scripts, file));
}

function scriptsNamed(name: string, scripts: Node, file: string): PackageScript[] {
  return [`pre${name}`, name, `post${name}`].flatMap((key) => {
    const node = at(scripts, key);
    const script = text(node);
    if (node === null || script === null) return [];
    return [{ text: script, file, line: node.line, directory: directoryOf(file), name: key }];
  });
}

function callOf(words: readonly string[]): Call | null {
  const [command = ''] = words;
  if (runners.has(command)) {
    const names = words.slice(1).filter((word) => !word.startsWith('-'));
    return { names, directory: null, workspace: null };
  }
  if (!managers.has(command)) return null;
  let directory: string | null = null;
  let workspace: string | null = null;
  const plain: string[] = [];
  for (let i = 1; i < words.length && words[i] !== '--'; i++) {
    const word = words[i] ?? '';
    const equals = word.indexOf('=');
    const name = equals > 0 ? word.slice(0, equals) : word;
    // Yarn's and npm's `-w` is also a flag of pnpm that names no workspace: "run in the root".
    if (command === 'pnpm' && (word === '-w' || word === '--workspace-root')) continue;
    const value = () => (equals > 0 ? word.slice(equals + 1) : (words[++i] ?? ''));
    if (directoryOptions.has(name)) directory = value();
    else if (workspaceOptions.has(name)) workspace = value();
    else if (!word.startsWith('-')) plain.push(word);
  }
  if (command === 'yarn' && plain[0] === 'workspace') workspace = plain.splice(0, 2)[1] ?? null;
  const name = scriptName(command, plain);
  return name === null ? null : { names: [name], directory, workspace };
}

function scriptName(command: string, plain: readonly string[]): string | null {
  const [first = '', second] = plain;
  if (runWords.has(first)) return second ?? null;
  if (command === 'npm') return shortWords.get(first) ?? null;
  // The others run a script by its bare name, unless a command of their own has that name.
  return first === '' || /^(?:install|add|remove|exec|dlx|ci|i|x|publish)$/.test(first) ? null : first;
}

function workspaceFile(workspace: string, folder: string, tree: Tree): string | null {
  const name = workspace.replace(/^\.{3}|\.{3}$/g, '').replace(/^\{(.*)\}$/, '$1');
  const direct = below(folder, name);
  if (direct !== null && direct !== '' && tree.has(join(direct, 'package.json')))
    return join(direct, 'package.json');
  const root = packageNode(join(folder, 'package.json'), tree);
  const members = at(root, 'workspaces');
  const globs = texts(members?.kind === 'map' ? at(members, 'packages') : members).map((glob) =>
    join(folder, glob),
  );
  const searched =
    globs.length > 0
      ? globs.map((glob) => `${glob}/package.json`)
      : [join(folder, '*/*/package.json'), join(folder, '*/package.json')];
  const named = tree.list(searched).find((path) => text(at(packageNode(path, tree), 'name')) === name);
  return named ?? null;
}

function packageNode(path: string, tree: Tree): Node | null {
  const source = tree.text(path);
  if (source === null) return null;
  try {
    return parseJson(source);
  } catch {
    return null;
  }
}

const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);
