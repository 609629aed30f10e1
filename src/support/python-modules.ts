import type { Tree } from '../model.js';
import { type Noted, noted, used } from './observed-tree.js';
import { directoryOf } from './path.js';
import { perTree, perTreeAndKey } from './per-tree.js';
import type { Frame, Scenario } from './python-frame.js';
import { execute } from './python-statements.js';
import { type PythonNode, parsePython } from './python-tree.js';
import type { Scope } from './python-values.js';
import { Unreadable } from './unreadable.js';

/** A module as far as it says what its names hold. */
export interface Module {
  readonly path: string;
  readonly scope: Scope;
  /** The modules that it takes over whole (`from .base import *`), and those that these take over. */
  readonly wholes: readonly string[];
}

/** The Python modules of one tree, each parsed once and read once for each scenario. */
export interface Modules {
  /** @throws Unreadable where that text is nothing that anybody writes */
  load(path: string, scenario: Scenario): Module | null;
  /** The syntax tree, or null where there is no text or it is nothing that anybody writes. */
  syntax(path: string): PythonNode | null;
}

const deepestImport = 8;
const mostSteps = 400_000;
const mostModules = 2_000;
/** Settings take what they need for these from their own helpers; the rest of the application is never parsed. */
const worthReading = /environ|getenv|\benv[.(]|DATABASES|CACHES|BACKEND|ENGINE|BROKER|_URL|import \*/;

/** The modules of that tree. */
export const modulesOf = perTree((tree): Modules => {
  let parsed = 0;
  const parse = perTreeAndKey((path): Parsed => (parsed++ < mostModules ? parsedText(tree, path) : null));
  const read = (path: string): Parsed => parse(path, tree);
  const modules = new Map<string, Noted<Module | Unreadable | null>>();
  const load = (path: string, scenario: Scenario, depth = 0): Module | null => {
    const key = `${path}\0${scenario.environment}\0${scenario.keysSet}`;
    const loaded = modules.get(key);
    if (loaded) return readable(used(tree, loaded));
    modules.set(key, { value: null, trace: null });
    const module = noted(tree, () => readOnce(path, scenario, depth));
    modules.set(key, module);
    if (module.value instanceof Unreadable && depth === 0) throw module.value;
    return readable(module.value);
  };
  const readOnce = (path: string, scenario: Scenario, depth: number): Module | Unreadable | null => {
    const root = depth > deepestImport ? null : read(path);
    if (!root || root instanceof Unreadable) return root;
    return readModule(path, root, scenario, tree, (other) =>
      worthReading.test(tree.text(other) ?? '') ? load(other, scenario, depth + 1) : null,
    );
  };
  return {
    load: (path, scenario) => load(path, scenario),
    syntax: (path) => readable(read(path)),
  };
});

type Parsed = PythonNode | Unreadable | null;

const readable = <T>(found: T | Unreadable): T | null => (found instanceof Unreadable ? null : found);

function parsedText(tree: Tree, path: string): Parsed {
  const text = tree.text(path);
  try {
    return text === null ? null : parsePython(text);
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}

function readModule(
  path: string,
  root: PythonNode,
  scenario: Scenario,
  tree: Tree,
  load: (path: string) => Module | null,
): Module {
  const scope: Scope = new Map();
  const wholes: string[] = [];
  execute(root, {
    ...frameOf(path, scope, scenario),
    resolveImport: (written, isWhole) => {
      const target = importedPath(written, path, tree);
      const module = target && target !== path ? load(target) : null;
      if (module && isWhole) wholes.push(module.path, ...module.wholes);
      return module?.scope ?? null;
    },
  });
  return { path, scope, wholes: [...new Set(wholes)] };
}

const frameOf = (path: string, scope: Scope, scenario: Scenario): Omit<Frame, 'resolveImport'> => ({
  file: path,
  unit: path,
  locals: scope,
  globals: scope,
  scenario,
  control: [],
  weak: false,
  result: { value: null, done: false },
  budget: { steps: mostSteps },
  depth: 0,
  calls: 0,
});

/**
 * The file that an import means, where it lies beside the importing file, above it or below it: settings are split
 * there, and following the application's own modules would read all of it.
 */
export function importedPath(written: string, from: string, tree: Tree): string | null {
  const [, dots = '', name = ''] = /^(\.*)([\w.]*)$/.exec(written) ?? [];
  const steps = name.split('.').filter(Boolean).join('/');
  const folders =
    dots === '' ? [directoryOf(from), ...above(directoryOf(from))] : relative(from, dots.length);
  for (const folder of folders) {
    const base = [folder, steps].filter(Boolean).join('/');
    const found = [`${base}.py`, `${base}/__init__.py`].find((path) => tree.has(path));
    if (found) return isNear(directoryOf(found), directoryOf(from)) ? found : null;
  }
  return null;
}

const isNear = (a: string, b: string): boolean =>
  directoryOf(a) === directoryOf(b) || `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);

function relative(from: string, dots: number): string[] {
  const folders = [directoryOf(from), ...above(directoryOf(from))];
  const folder = folders[dots - 1];
  return folder === undefined ? [] : [folder];
}

/** The folders above a folder, the nearest first, with the root. */
function above(folder: string): string[] {
  const result: string[] = [];
  for (let here = folder; here !== ''; ) {
    here = directoryOf(here);
    result.push(here);
  }
  return result;
}
