import { identifyImage } from '../catalog/images.js';
import type { Declaration, Role, Tree } from '../model.js';
import { type Build, topBuildsOf } from './kustomize-closure.js';
import { directoryOf } from './path.js';
import { perTreeAndKey } from './per-tree.js';

interface Engine {
  readonly role: Role;
  readonly engine: string;
}

/**
 * The folder in which overlays offer this service's engine and others to choose from, or null. They do where builds
 * of one application (they share files) bring different engines for one role, no build brings both, and none of them
 * is the build of an environment: overlays/mysql and overlays/postgres, but not overlays/dev and overlays/prod.
 */
export function alternativeOf(declaration: Declaration, builds: readonly Build[], tree: Tree): string | null {
  const { at, role, engine } = declaration;
  const own = builds.filter(isFree);
  if (own.length === 0) return null;
  const others = topBuildsOf(tree).filter(
    (build) => isFree(build) && !own.includes(build) && own.some((one) => share(one, build)),
  );
  const rivals = others.filter((build) =>
    build.files.some(
      ({ path }) =>
        enginesIn(path, tree).some((one) => one.role === role && one.engine !== engine) &&
        !topBuildsOf(tree).some((both) => brings(both, path) && brings(both, at.file)),
    ),
  );
  return rivals.length === 0 ? null : commonFolder([...own, ...rivals].map(({ top }) => top.folder));
}

const isFree = (build: Build): boolean => build.top.says === null;
const brings = (build: Build, file: string): boolean => build.files.some(({ path }) => path === file);
const share = (one: Build, other: Build): boolean => one.files.some(({ path }) => brings(other, path));

const enginesIn = perTreeAndKey((file, tree): readonly Engine[] => {
  const images = [...(tree.text(file) ?? '').matchAll(/\bimage["']?[ \t]*:[ \t]*["']?([^\s"'#]+)/g)];
  return images.flatMap(([, image = '']) => identifyImage(image) ?? []);
});

function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? '';
  while (
    !folders.every((folder) => folder === common || folder.startsWith(common === '' ? '' : `${common}/`))
  )
    common = directoryOf(common);
  return common || '.';
}
