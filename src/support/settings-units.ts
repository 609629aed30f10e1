import type { Compared, Environment, Tree } from '../model.js';
import { directoryOf, fileNameOf } from './path.js';
import { perTreeAndKey } from './per-tree.js';
import type { Scenario } from './python-frame.js';
import { type Module, modulesOf } from './python-modules.js';
import { type ClassValue, member, type Value } from './python-values.js';
import { environmentOfName } from './settings-words.js';
import { Unreadable } from './unreadable.js';

/** A settings module, or a class of one: what is chosen as a whole for an environment. */
export interface Unit {
  readonly id: string;
  readonly file: string;
  /** In words: "settings/prod.py", "class Production". */
  readonly title: string;
  /** The environment that it is for by its name; null for what others build on, and for the only one. */
  readonly environment: Environment | null;
  /** What it takes over: the ids of other units. */
  readonly ancestors: readonly string[];
  lookup(name: string): Value | null;
}

const general =
  /^(?:__init__|settings?|base\w*|common\w*|defaults?|config|configs?|configuration|global|core|shared|main|django|env|components?|app|database|databases|db|cache|caches|celery|celeryconfig|storages?|email)$/i;
const generalClass = /base|common|default|mixin|shared|core|^(?:app)?(?:settings|config|configuration)$/i;

/** The units of one module in one scenario: the module itself, and its classes. */
export function unitsOf(path: string, scenario: Scenario, tree: Tree): Unit[] {
  const module = modulesOf(tree).load(path, scenario);
  if (!module) return [];
  const classes = [...module.scope.values()].flatMap((value) =>
    value.kind === 'class' && value.at.file === path ? [value] : [],
  );
  const environment = environmentOfModule(module, classes);
  return [moduleUnit(module, environment), ...classes.map((one) => classUnit(one, environment))];
}

const moduleUnit = ({ path, scope, wholes }: Module, environment: Environment | null): Unit => ({
  id: path,
  file: path,
  title: path,
  environment,
  ancestors: wholes,
  lookup: (name) => scope.get(name) ?? null,
});

const classUnit = (of: ClassValue, module: Environment | null): Unit => ({
  id: `${of.at.file}#${of.name}`,
  file: of.at.file,
  title: `class ${of.name}`,
  environment: environmentOfClass(of, module),
  ancestors: of.ancestors.map((one) => `${one.at.file}#${one.name}`),
  lookup: (name) => member(of, name),
});

function environmentOfClass({ name, ancestors }: ClassValue, module: Environment | null): Environment | null {
  const named = environmentOfName(name);
  if (named || generalClass.test(name)) return named ?? module;
  return ancestors.length > 0 ? 'other' : module;
}

/** By the module's name; by its folder where the name says nothing; what builds on others for nobody knows whom is `other`. */
function environmentOfModule({ path, wholes }: Module, classes: readonly ClassValue[]): Environment | null {
  const stem = fileNameOf(path).replace(/\.py$/, '');
  const named = environmentOfName(stem);
  if (named) return named;
  const folder = fileNameOf(directoryOf(path));
  if (general.test(stem)) return environmentOfFolder(folder);
  const buildsOn =
    wholes.length > 0 || classes.some((one) => one.ancestors.some(({ at }) => at.file !== path));
  return environmentOfFolder(folder) ?? (buildsOn ? 'other' : null);
}

const environmentOfFolder = (folder: string): Environment | null =>
  /^[a-z]+$/i.test(folder.replace(/[-_.]?(?:settings|config|env|project|app)s?$/, ''))
    ? environmentOfName(folder)
    : null;

/** Every unit of these modules as it is in that environment; what cannot be read is left out. */
export function unitsIn(environment: Compared, globs: readonly string[], tree: Tree): readonly Unit[] {
  return units([environment, ...globs].join('\0'), tree);
}

const units = perTreeAndKey((key, tree): readonly Unit[] => {
  const [environment, ...globs] = key.split('\0') as [Compared, ...string[]];
  return tree.list(globs).flatMap((path) => readable(path, environment, tree));
});

function readable(path: string, environment: Compared, tree: Tree): Unit[] {
  try {
    return unitsOf(path, { environment, keysSet: false }, tree);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
