import type { Declaration, Notice, Tree } from '../model.js';
import { followBuild } from './compose-build.js';
import type { ComposeBuild } from './compose-service.js';
import { plainScalar, type ScalarValue } from './compose-value.js';
import { declareImage } from './declare.js';
import { at, entries, type Node, text } from './node.js';
import { directoryOf } from './path.js';

/**
 * What a development container is built on: `build`, or `dockerFile` of old, with paths that start where the file lies.
 * A notice where the way ends, null where nothing is built.
 */
export function declareDevcontainerBuild(root: Node, path: string, tree: Tree): Declaration | Notice | null {
  const dockerfile =
    at(root, 'build', 'dockerfile') ?? at(root, 'build', 'dockerFile') ?? at(root, 'dockerFile');
  const written = text(dockerfile);
  if (!dockerfile || written === null) return null;
  const scalar = (node: Node | null): ScalarValue | null => {
    const value = text(node);
    return node && value !== null ? plainScalar(value, { file: path, line: node.line }) : null;
  };
  const args = entries(at(root, 'build', 'args')).flatMap(({ key, value }) => {
    const given = scalar(value);
    return given && !given.text.includes('${') ? [[key, given] as const] : [];
  });
  const build: ComposeBuild = {
    at: { file: path, line: dockerfile.line },
    context: directoryOf(path),
    dockerfile: scalar(dockerfile),
    inline: null,
    target: scalar(at(root, 'build', 'target')),
    args: new Map(args),
  };
  const built = followBuild(build, tree);
  if ('unread' in built) return built;
  return declareImage(built.image, built.at, { declared: built.written, related: built.related });
}
