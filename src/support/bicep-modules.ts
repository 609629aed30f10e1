import type { Tree } from '../model.js';
import { directoryOf, fileNameOf, resolvePath } from './path.js';
import { perTree } from './per-tree.js';

const calls = /^[ \t]*module[ \t]+\w+[ \t]+'([^'\n]{1,300}\.bicep)'/gm;

/** What the `main.bicep` files of a tree take in, by way of any number of modules; with the folders that they lie in. */
const deployed = perTree((tree) => {
  const mains = tree.list(['**/main.bicep']);
  const reached = new Set(mains);
  // Files are added to the set while it is walked, so that each is looked at once.
  for (const path of reached)
    for (const [, written = ''] of (tree.text(path) ?? '').matchAll(calls)) {
      const target = resolvePath(directoryOf(path), written);
      if (target !== null && tree.has(target)) reached.add(target);
    }
  return { folders: mains.map(directoryOf), reached };
});

/**
 * Whether a file is deployed as far as is known. Templates bring whole libraries of modules along
 * (https://learn.microsoft.com/azure/developer/azure-developer-cli/azd-templates): below a `main.bicep` only what it
 * takes in is. Without one, and elsewhere, every file may be.
 */
export function isDeployed(path: string, tree: Tree): boolean {
  const { folders, reached } = deployed(tree);
  if (reached.has(path) || fileNameOf(path) === 'main.bicep') return true;
  return !folders.some((folder) => folder === '' || path.startsWith(`${folder}/`));
}
