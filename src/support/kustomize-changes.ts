import { identifyImage } from '../catalog/images.js';
import type { ImageChange, Patch } from './kustomize.js';
import type { Build } from './kustomize-closure.js';
import { at, items, type Node, text } from './node.js';
import { Unreadable } from './unreadable.js';
import { parseYaml } from './yaml.js';

/** What a build does to the objects that it takes in. */
export interface Changes {
  /** Names of the objects that a patch removes. */
  readonly removed: ReadonlySet<string>;
  /** Names of the objects that a patch gives another image. */
  readonly patched: ReadonlySet<string>;
}

const known = new WeakMap<Build, Changes>();

/** What a build removes and replaces, by all its parts. */
export function changesOf(build: Build): Changes {
  const before = known.get(build);
  if (before) return before;
  const removed = new Set<string>();
  const patched = new Set<string>();
  for (const patch of build.parts.flatMap((part) => part.patches)) {
    if (!/\$patch|image/.test(patch.text)) continue;
    for (const node of documentsOf(patch)) {
      const name = text(at(node, 'metadata', 'name')) ?? patch.target ?? '';
      if (text(at(node, '$patch')) === 'delete') removed.add(name);
      else if (imagesIn(node).length > 0) patched.add(name);
    }
  }
  const changes = { removed, patched };
  known.set(build, changes);
  return changes;
}

/** The documents of a patch; none where it cannot be read. */
export function documentsOf(patch: Patch): Node[] {
  try {
    return parseYaml(patch.text, patch.firstLine);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [];
  }
}

/** The images that a patch sets: by merging (https://github.com/kubernetes/kubectl/issues/2026) or by operations (RFC 6902). */
export function imagesIn(patch: Node): Node[] {
  if (patch.kind === 'list')
    return patch.items.flatMap((operation) =>
      /\/containers\/[^/]+\/image$/.test(text(at(operation, 'path')) ?? '')
        ? (at(operation, 'value') ?? [])
        : [],
    );
  const template = at(patch, 'spec', 'template', 'spec') ?? at(patch, 'spec');
  return items(at(template, 'containers')).flatMap((container) => at(container, 'image') ?? []);
}

/** The name of an image without tag and digest, as kustomize compares it. */
export function imageName(image: string): string {
  const [named = ''] = image.split('@');
  const colon = named.lastIndexOf(':');
  return colon > named.lastIndexOf('/') ? named.slice(0, colon) : named;
}

/** Whether a build leaves the workload's engine and version as the file has them; another registry is no change. */
export function keeps(build: Build, workload: string | null, image: string): boolean {
  const { removed, patched } = changesOf(build);
  if (removed.has(workload ?? '') || patched.has(workload ?? '')) return false;
  return sameVersion(
    image,
    withChanges(
      image,
      build.parts.flatMap((part) => part.images),
    ),
  );
}

/** An image as the first change for it leaves it. */
export function withChanges(image: string, changes: readonly ImageChange[]): string {
  const name = imageName(image);
  const change = changes.find((one) => one.name === name);
  if (!change) return image;
  const { newName, newTag, digest } = change;
  const kept = newTag === null && digest === null ? image.slice(name.length) : '';
  return `${newName ?? name}${newTag ? `:${newTag}` : ''}${digest ? `@${digest}` : ''}${kept}`;
}

/** Whether two images run the same engine in the same version. */
export function sameVersion(one: string, other: string): boolean {
  if (one === other) return true;
  const [before, after] = [identifyImage(one), identifyImage(other)];
  return before?.engine === after?.engine && before?.version === after?.version && before?.pin === after?.pin;
}
