import { identifySetting, identifySettings } from '../catalog/environment-keys.js';
import type { Pair } from '../catalog/setting-hosts.js';
import type { Declaration, EnvironmentKey, Place, Tree } from '../model.js';
import { declare, declareImage } from './declare.js';
import { type ImageSighting, type Sightings, sightingsIn } from './terraform-containers.js';
import { type Draft, rootOf } from './terraform-declarations.js';
import { releasesIn } from './terraform-helm.js';
import { statementAt } from './terraform-merge.js';
import type { Instance, Stage } from './terraform-scope.js';
import type { Variable } from './terraform-variables.js';

/** What the containers and functions of a module run and are given. */
export interface Workloads {
  readonly drafts: readonly Draft[];
  readonly keys: readonly KeyDraft[];
}

/** A variable that one deployment defines. */
export interface KeyDraft {
  readonly key: string;
  readonly at: Place;
  readonly stage: Stage;
  readonly root: string;
}

/**
 * Images that are services of their own, charts, the names of the variables, and what variables declare for roles that no
 * resource plays (`made`): where one does, it says more.
 */
export function workloadsIn(instance: Instance, made: ReadonlySet<string>, tree: Tree): Workloads {
  const sightings = sightingsIn(instance);
  const common = { stage: instance.stage, root: rootOf(instance), plainName: null, uses: false };
  const images = sightings.images.flatMap(declarationOf);
  const declarations = [...images, ...settingsOf(sightings, made), ...releasesIn(instance, tree)];
  return {
    drafts: declarations.map((declaration) => ({
      ...common,
      block: `${declaration.at.file}:${declaration.at.line}`,
      declaration,
    })),
    keys: sightings.environments.flat().map(({ key, at }) => ({ key, at, ...common })),
  };
}

function declarationOf({ value, text, at, name }: ImageSighting): Declaration[] {
  if (text === null) return [];
  const holds = value.kind === 'text' ? value.at : at;
  const related = holds.file === at.file && holds.line === at.line ? [] : [at];
  const declared = declareImage(text, holds, { name, related });
  // A language's own image runs a script here; what the application runs on is its Dockerfile's matter.
  return declared && declared.role !== 'runtime' ? [declared] : [];
}

function settingsOf({ environments }: Sightings, made: ReadonlySet<string>): Declaration[] {
  return environments.flatMap((variables) => {
    const pairs = variables.map(withPlainKey);
    return identifySettings(pairs).flatMap(({ index, ...setting }) => {
      const [variable, pair] = [variables[index], pairs[index]];
      if (!variable || !pair || (made.has(setting.role) && !choosesStorage(pair))) return [];
      return [declare({ ...setting, declared: variable.key, at: variable.at })];
    });
  });
}

/** A bucket alone does not say that the application keeps its files there; a setting that chooses it does. */
const choosesStorage = ({ key, value }: Pair): boolean => identifySetting(key, value)?.role === 'storage';

/** .NET writes the levels of a key with two underscores: "Storage__Provider". */
const withPlainKey = ({ key, value }: Variable): Pair => ({
  key: key.includes('__') ? key.replaceAll('__', '_').toUpperCase() : key,
  value,
});

/** One key for each line: several deployments may share it, and production comes first. */
export function mergeKeys(drafts: readonly KeyDraft[]): EnvironmentKey[] {
  const merged = new Map<string, KeyDraft>();
  for (const draft of drafts) {
    const name = `${draft.key} ${draft.at.file}:${draft.at.line}`;
    const before = merged.get(name);
    if (!before || (before.stage.environment !== 'prod' && draft.stage.environment !== 'other'))
      merged.set(name, draft);
  }
  return [...merged.values()].map((draft) => ({
    key: draft.key,
    at: draft.at,
    says: statementAt(draft.at, draft),
    how: 'defined',
  }));
}
