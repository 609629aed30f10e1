import type { Statement, Tree } from '../model.js';
import { globMatcher } from './glob-index.js';
import { at, items, type Node, texts } from './node.js';
import { directoryOf, resolvePath } from './path.js';
import { environmentNamedIn } from './path-environment.js';
import { perTree } from './per-tree.js';
import { Unreadable } from './unreadable.js';
import { parseYaml } from './yaml.js';

/** What a skaffold file deploys, with the line that says so. */
export interface SkaffoldTarget {
  /** A folder that kustomize builds, or a glob of manifests. */
  readonly path: string;
  readonly line: number;
  readonly file: string;
  readonly says: Statement;
}

/** Names of skaffold's files, as people give them. */
export const skaffoldFiles = ['**/skaffold*.{yaml,yml}'];

/** What the skaffold files of a tree deploy, for development unless their name tells another environment. */
export const skaffoldTargets = perTree((tree): readonly SkaffoldTarget[] =>
  tree.list(skaffoldFiles).flatMap((file) => {
    try {
      return targetsIn(file, tree.text(file) ?? '');
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return [];
    }
  }),
);

/**
 * What one skaffold file deploys (https://skaffold.dev/docs/references/yaml/). Profiles are left out: they are asked for.
 * @throws Unreadable where it is no YAML
 */
export function targetsIn(file: string, source: string): SkaffoldTarget[] {
  const environment =
    environmentNamedIn(file)?.environment ?? (/(?:^|\/)skaffold\.ya?ml$/.test(file) ? 'dev' : null);
  if (environment === null) return [];
  const says = { environment, because: `${file} deploys it` };
  return parseYaml(source)
    .filter((config) => /^skaffold\//.test(texts(at(config, 'apiVersion'))[0] ?? ''))
    .flatMap(pathsOf)
    .flatMap((node) => {
      const path = resolvePath(directoryOf(file), texts(node)[0] ?? 'https:');
      return path === null ? [] : [{ path, line: node.line, file, says }];
    });
}

function pathsOf(config: Node): readonly Node[] {
  return [
    ['manifests', 'rawYaml'],
    ['manifests', 'kustomize', 'paths'],
    ['deploy', 'kubectl', 'manifests'],
    ['deploy', 'kustomize', 'paths'],
  ].flatMap((keys) => items(at(config, ...keys)));
}

/** The statements that skaffold makes about a manifest, by its own path or by the folders that build it in. */
export function skaffoldStatements(file: string, folders: readonly string[], tree: Tree): Statement[] {
  return skaffoldTargets(tree)
    .filter(({ path }) => folders.includes(path) || path === file || globMatcher([path])(file))
    .map(({ says }) => says);
}
