import type { Declaration, Tree } from '../model.js';
import { declareComposeProject, readComposeProject } from './compose-project.js';
import { defaultNames } from './compose-situation.js';
import { directoryOf, fileNameOf, resolvePath } from './path.js';
import { environmentNamedIn } from './path-environment.js';

/**
 * What a base compose file runs in production: `compose.prod.yaml` that only completes services of `compose.yaml`
 * (they have neither image nor build there) means both files together. Empty for a file that stands alone.
 */
export function completedProduction(path: string, tree: Tree): Declaration[] {
  if (environmentNamedIn(fileNameOf(path))?.environment !== 'prod') return [];
  const directory = directoryOf(path);
  const base = defaultNames.find((name) => tree.has(resolvePath(directory, name) ?? ''));
  if (!base || base === fileNameOf(path)) return [];
  const request = (files: readonly string[]) => ({
    directory,
    files,
    profiles: [],
    services: [],
    variables: new Map<string, string>(),
    environmentFiles: [],
  });
  const basic = new Set(readComposeProject(request([base]), tree).all.map((service) => service.name));
  const own = readComposeProject(request([fileNameOf(path)]), tree).all;
  if (!own.some(({ name, image, build }) => !image && !build && basic.has(name))) return [];
  const because = `production is ${base} completed by ${fileNameOf(path)}`;
  const { declarations = [] } = declareComposeProject(request([base, fileNameOf(path)]), tree, {
    says: { environment: 'prod', because },
  });
  return declarations.filter((one) => one.at.file !== path && one.role !== 'runtime');
}
