import type { Declaration, EnvironmentKey, Notice, Reading } from '../model.js';
import { perTree } from './per-tree.js';
import { type Draft, draftsOf } from './terraform-declarations.js';
import { readFolders } from './terraform-files.js';
import { servicesIn } from './terraform-found.js';
import { instancesOf } from './terraform-instances.js';
import { mergeDrafts } from './terraform-merge.js';
import { readSettings } from './terraform-settings.js';
import { mergeKeys, workloadsIn } from './terraform-workloads.js';

/**
 * What Terraform's files say, by the file in which it stands. Modules call each other across folders, so that the
 * whole tree is read at once, and only once.
 */
export const readTerraform = perTree((tree): ReadonlyMap<string, Reading> => {
  const notices: Notice[] = [];
  const folders = readFolders(tree);
  const instances = instancesOf(folders, readSettings(tree, notices), notices);
  const drafts = instances.flatMap((one) => servicesIn(one, folders.directories, notices).flatMap(draftsOf));
  const made = rolesOf(drafts);
  const workloads = instances.map((one) => workloadsIn(one, made, tree));
  const declarations = mergeDrafts([...drafts, ...workloads.flatMap((one) => one.drafts)]);
  const keys = mergeKeys(workloads.flatMap((one) => one.keys));
  return byFile(declarations, keys, [...folders.notices, ...notices]);
});

/** Redis is a cache to one setting and a broker to the next. */
function rolesOf(drafts: readonly Draft[]): ReadonlySet<string> {
  const roles = new Set<string>(drafts.map(({ declaration }) => declaration.role));
  for (const role of ['cache', 'broker']) if (roles.has(role)) roles.add('cache').add('broker');
  return roles;
}

function byFile(
  declarations: readonly Declaration[],
  keys: readonly EnvironmentKey[],
  notices: readonly Notice[],
): ReadonlyMap<string, Reading> {
  const files = new Map<string, { declarations: Declaration[]; keys: EnvironmentKey[]; notices: Notice[] }>();
  const of = (file: string) => {
    const known = files.get(file) ?? { declarations: [], keys: [], notices: [] };
    files.set(file, known);
    return known;
  };
  for (const one of declarations) of(ownerOf(one)).declarations.push(one);
  for (const one of keys) of(one.at.file).keys.push(one);
  for (const one of unique(notices)) of(one.at.file).notices.push(one);
  for (const { declarations } of files.values()) declarations.sort((a, b) => a.at.line - b.at.line);
  return files;
}

const ours = /(?:\.(?:tf|tofu|tfvars|tfvars\.json)|(?:^|\/)terragrunt\.hcl)$/;

/** The file that tells it: where it stands in a chart's values, the file that names these. */
const ownerOf = ({ at, related }: Declaration): string =>
  ours.test(at.file) ? at.file : (related.find(({ file }) => ours.test(file))?.file ?? at.file);

/** Several deployments tell the same of one block. */
function unique(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((one) => [`${one.at.file}:${one.at.line} ${one.text}`, one])).values()];
}
