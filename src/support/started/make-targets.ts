import type { Tree } from '../../model.js';
import { type Makefile, type MakeTarget, readMakefile } from '../makefile.js';
import { resolvePath } from '../path.js';
import { below } from '../shell/paths.js';

/** A line of a recipe. */
export interface RecipeLine {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly directory: string;
  readonly variables: ReadonlyMap<string, string>;
}

const names = ['GNUmakefile', 'makefile', 'Makefile'];
const mostTargets = 60;
const valued = new Set(['-f', '--file', '--makefile', '-C', '--directory', '-I', '-o', '-W']);

/** The recipe lines that a `make` command runs, those of what its targets need first. */
export function makeRecipes(words: readonly string[], directory: string | null, tree: Tree): RecipeLine[] {
  if (!/^(?:make|gmake)$/.test(words[0] ?? '')) return [];
  const call = callOf(words);
  const folder = call.directory === null ? directory : below(directory, call.directory);
  if (folder === null) return [];
  const file = call.file === null ? defaultFile(folder, tree) : resolvePath(folder, call.file);
  const source = file === null ? null : tree.text(file);
  if (file === null || source === null) return [];
  const files = withIncludes(file, source, folder, call.variables, tree);
  const goals = call.targets.length > 0 ? call.targets : [files[0]?.makefile.first ?? ''];
  return inOrder(goals, files).flatMap(({ target, from }) =>
    target.recipe.map(({ text, line }) => ({
      text,
      line,
      file: from,
      directory: folder,
      variables: call.variables,
    })),
  );
}

function callOf(words: readonly string[]) {
  let directory: string | null = null;
  let file: string | null = null;
  const targets: string[] = [];
  const variables = new Map<string, string>();
  for (let i = 1; i < words.length; i++) {
    const word = words[i] ?? '';
    const set = /^([A-Za-z_]\w*)[:?]?=/.exec(word);
    if (valued.has(word)) {
      const value = words[++i] ?? '';
      if (word === '-C' || word === '--directory') directory = value;
      else if (/^(?:-f|--file|--makefile)$/.test(word)) file = value;
    } else if (/^--(?:file|makefile)=/.test(word)) file = word.slice(word.indexOf('=') + 1);
    else if (/^--directory=/.test(word)) directory = word.slice(word.indexOf('=') + 1);
    else if (set?.[1]) variables.set(set[1], word.slice(set[0].length));
    else if (!word.startsWith('-') && !/^\d+$/.test(word)) targets.push(word);
  }
  return { directory, file, targets, variables };
}

interface Included {
  readonly file: string;
  readonly makefile: Makefile;
}

function withIncludes(
  file: string,
  source: string,
  folder: string,
  given: ReadonlyMap<string, string>,
  tree: Tree,
): Included[] {
  const makefile = readMakefile(source, given);
  const paths = makefile.includes.slice(0, 20).flatMap((path) => {
    const found = resolvePath(folder, path);
    return found === null ? [] : path.includes('*') ? tree.list([found]) : [found];
  });
  const others = paths.flatMap((path) => {
    const text = path === file ? null : tree.text(path);
    return text === null ? [] : [{ file: path, makefile: readMakefile(text, makefile.variables) }];
  });
  return [{ file, makefile }, ...others];
}

function inOrder(goals: readonly string[], files: readonly Included[]) {
  const found: { target: MakeTarget; from: string }[] = [];
  const seen = new Set<string>();
  const visit = (name: string, depth: number): void => {
    if (seen.has(name) || seen.size >= mostTargets || depth > 10) return;
    seen.add(name);
    for (const { file, makefile } of files) {
      const target = makefile.targets.get(name);
      if (!target) continue;
      for (const other of target.prerequisites) visit(other, depth + 1);
      found.push({ target, from: file });
    }
  };
  for (const goal of goals) visit(goal, 0);
  return found;
}

function defaultFile(folder: string, tree: Tree): string | null {
  const paths = names.map((name) => (folder === '' ? name : `${folder}/${name}`));
  return paths.find((path) => tree.has(path)) ?? null;
}
