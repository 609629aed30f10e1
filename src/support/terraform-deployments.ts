import { directoryOf, fileNameOf } from './path.js';
import type { Directory } from './terraform-files.js';
import type { SettingsFile } from './terraform-settings.js';
import type { Value } from './terraform-values.js';

/** One way in which a root module is deployed: the variable files that go with it. */
export interface Deployment {
  readonly values: ReadonlyMap<string, Value>;
  readonly environment: 'prod' | 'other' | null;
  readonly because: string;
}

const mostCandidates = 50;

/** The variable files of each root module: those in or below its folder, and those elsewhere that set its variables. */
export function settingsByRoot(
  roots: readonly Directory[],
  files: readonly SettingsFile[],
): ReadonlyMap<Directory, readonly SettingsFile[]> {
  const below = rootsBelow(roots);
  const found = new Map<Directory, SettingsFile[]>();
  for (const file of files)
    for (const root of rootsOf(file, below)) found.set(root, [...(found.get(root) ?? []), file]);
  return found;
}

function rootsBelow(roots: readonly Directory[]): ReadonlyMap<string, readonly Directory[]> {
  const below = new Map<string, Directory[]>();
  for (const root of roots)
    for (const folder of upwards(root.path)) {
      const known = below.get(folder) ?? [];
      if (known.length < mostCandidates) known.push(root);
      below.set(folder, known);
    }
  return below;
}

/**
 * The nearest root modules, going up, whose variables the file sets: in its own folder, else those that know most of
 * them, else all that know any where together they know most (one file for an environment of many root modules).
 */
function rootsOf(
  { file, values }: SettingsFile,
  below: ReadonlyMap<string, readonly Directory[]>,
): Directory[] {
  for (const folder of upwards(directoryOf(file))) {
    const candidates = below.get(folder) ?? [];
    const here = candidates.filter((root) => root.path === folder && knownOf(root, values) > 0);
    if (here.length > 0) return here;
    const best = Math.max(0, ...candidates.map((root) => knownOf(root, values)));
    if (best * 2 > values.size) return candidates.filter((root) => knownOf(root, values) === best);
    const known = [...values.keys()].filter((name) => candidates.some((root) => root.variables.has(name)));
    if (known.length * 2 > values.size) return candidates.filter((root) => knownOf(root, values) > 0);
  }
  return [];
}

const knownOf = ({ variables }: Directory, values: ReadonlyMap<string, Value>): number =>
  [...values.keys()].filter((name) => variables.has(name)).length;

function upwards(folder: string): string[] {
  const segments = folder === '' ? [] : folder.split('/');
  return [...segments.map((_, i) => segments.slice(0, segments.length - i).join('/')), ''];
}

/**
 * The deployments that the variable files describe. Where files are named for environments and none for production,
 * one more stands for what applies without them: production's values may come from elsewhere.
 */
export function deploymentsOf(files: readonly SettingsFile[], root: Directory): Deployment[] {
  const base = valuesOf(files.filter((file) => file.always));
  const groups = groupsOf(files.filter((file) => !file.always && knownOf(root, file.values) > 0));
  const named = groups.some((group) => group.some((file) => file.word));
  const deployments = groups.map((group) => deployment(group, base, named));
  const complete = deployments.some(({ environment }) => environment !== 'other');
  return complete ? deployments : [...deployments, { values: base, environment: null, because: '' }];
}

function deployment(
  group: readonly SettingsFile[],
  base: ReadonlyMap<string, Value>,
  named: boolean,
): Deployment {
  const word = group.find((file) => file.word)?.word;
  const name =
    group[0]?.word && !group[0].word.inName ? (group[0]?.file ?? '') : fileNameOf(group[0]?.file ?? '');
  return {
    values: new Map([...base, ...valuesOf(group)]),
    // Among files named for environments, one with an unknown name is an environment of its own, and not production.
    environment: word?.environment ?? (named ? 'other' : null),
    because: `${name} holds its values`,
  };
}

const valuesOf = (files: readonly SettingsFile[]): ReadonlyMap<string, Value> =>
  new Map(files.flatMap((file) => [...file.values]));

/** Files that belong to one environment: those of a folder named for it, or of one name, unless they contradict. */
function groupsOf(files: readonly SettingsFile[]): SettingsFile[][] {
  const groups = new Map<string, SettingsFile[]>();
  for (const file of files) {
    const folder = directoryOf(file.file);
    const key = file.word && !file.word.inName ? folder : `${folder}/${fileNameOf(file.file)}`;
    const group = groups.get(key) ?? [];
    const contradicts = group.some((other) => [...file.values.keys()].some((name) => other.values.has(name)));
    groups.set(contradicts ? file.file : key, contradicts ? [file] : [...group, file]);
  }
  return [...groups.values()];
}
