import type { Declaration, Environment, Statement, Tree } from '../model.js';
import type { Kustomization } from './kustomize.js';
import { alternativeOf } from './kustomize-alternatives.js';
import { keeps } from './kustomize-changes.js';
import { type Build, topBuildsOf } from './kustomize-closure.js';
import { environmentNamedIn } from './path-environment.js';
import { skaffoldStatements } from './skaffold.js';

/**
 * A declaration as its file's overlays put it to use: once for each environment that an overlay names, and once as it
 * is where an overlay names none. One that every overlay replaces or removes belongs to no environment.
 */
export function asDeployed(declaration: Declaration, tree: Tree): Declaration[] {
  const { file } = declaration.at;
  if (declaration.says) return [declaration];
  const builds = topBuildsOf(tree).filter((build) => build.files.some(({ path }) => path === file));
  const kept = builds.filter((build) => keeps(build, declaration.name, declaration.declared));
  const alternative = declaration.alternative ?? alternativeOf(declaration, builds, tree);
  const one = { ...declaration, alternative };
  if (builds.length > 0 && kept.length === 0) return [{ ...one, says: replacedEverywhere }];
  if (environmentNamedIn(file)) return [one];
  const bySkaffold = skaffoldStatements(file, [], tree);
  const statements = kept.length > 0 ? statementsOf(kept, tree) : bySkaffold.length > 0 ? bySkaffold : [null];
  return statements.map((says) => ({ ...one, says }));
}

const replacedEverywhere: Statement = {
  environment: 'other',
  because: 'every overlay that takes it in replaces or removes it',
};

/**
 * One statement for each environment that the builds name, or skaffold for them; null for those that name none, as
 * long as no other one names any: beside an overlay for development the plain one is what production gets.
 */
export function statementsOf(builds: readonly Build[], tree: Tree): (Statement | null)[] {
  const stated = builds.map(({ top }) => ({
    top,
    says: top.says ?? skaffoldStatements('', [top.folder], tree)[0] ?? null,
  }));
  const deployed = stated.filter(({ says }) => says?.environment !== 'ci');
  const byEnvironment = new Map<Environment | null, Statement | null>();
  for (const { says } of deployed.length > 0 ? deployed : stated)
    if (!byEnvironment.has(says?.environment ?? null)) byEnvironment.set(says?.environment ?? null, says);
  if (byEnvironment.has(null) && byEnvironment.size > 1) {
    const plain = deployed.find(({ says }) => says === null)?.top.folder;
    const because = `${plain || 'the root'} builds it for no environment by name, beside overlays that name theirs`;
    if (!byEnvironment.has('prod')) byEnvironment.set('prod', { environment: 'prod', because });
    byEnvironment.delete(null);
  }
  return [...byEnvironment.values()];
}

/**
 * What a kustomization itself declares, as the builds that it is a part of put it to use; one that all of them replace
 * (an outer change for the image of that name) belongs to no environment.
 */
export function asBuilt(
  declaration: Declaration,
  image: string | null,
  within: Kustomization,
  tree: Tree,
): Declaration[] {
  const builds = topBuildsOf(tree).filter(({ parts }) => parts.includes(within));
  const kept = builds.filter(
    ({ top, parts }) =>
      top === within ||
      !parts.some((part) => part !== within && part.images.some(({ name }) => name === image)),
  );
  if (builds.length === 0) return [declaration];
  if (kept.length === 0) return [{ ...declaration, says: replacedEverywhere }];
  if (environmentNamedIn(within.folder)) return [declaration];
  return statementsOf(kept, tree).map((says) => ({ ...declaration, says }));
}
