import { identifyImage } from '../catalog/images.js';
import type { Declaration, Place, Tree } from '../model.js';
import { declareImage } from './declare.js';
import { objectsIfReadable, splitDocuments } from './kubernetes-documents.js';
import { serves, workloadOf } from './kubernetes-pods.js';
import type { ImageChange, Kustomization } from './kustomize.js';
import { documentsOf, imageName, imagesIn, sameVersion, withChanges } from './kustomize-changes.js';
import type { Build } from './kustomize-closure.js';
import { at, items, text } from './node.js';
import { resolvePath } from './path.js';

/** What the `images:` of a kustomization make of the services that it takes in. */
export function replacedImages(kustomization: Kustomization, build: Build, tree: Tree): Declaration[] {
  return kustomization.images.flatMap((change) => {
    const probe = withChanges(change.name, [change]);
    if (!identifyImage(probe) && !identifyImage(change.name)) return [];
    const users = usersOf(change, build, tree);
    if (users.length === 0 && takesRemote(kustomization))
      return declareImage(probe, change.at, { name: change.name.split('/').at(-1) ?? null }) ?? [];
    return users.flatMap(({ workload, image, place }) => {
      const changed = withChanges(image, [change]);
      if (sameVersion(image, changed)) return [];
      return declareImage(changed, change.at, { name: workload, related: [place] }) ?? [];
    });
  });
}

interface User {
  readonly workload: string | null;
  readonly image: string;
  readonly place: Place;
}

/** The workloads of a build that run an image of that name. */
function usersOf(change: ImageChange, build: Build, tree: Tree): User[] {
  return build.files.flatMap(({ path }) => {
    const source = tree.text(path) ?? '';
    if (!source.includes(change.name)) return [];
    const documents = splitDocuments(source).filter((document) => document.text.includes(change.name));
    return documents.flatMap(objectsIfReadable).flatMap((object) => {
      const workload = workloadOf(object);
      const container = workload?.containers.find(
        (one) => serves(workload, one) && imageName(text(one.image) ?? '') === change.name,
      );
      const image = text(container?.image);
      if (!container?.image || image === null) return [];
      return [{ workload: object.name, image, place: { file: path, line: container.image.line } }];
    });
  });
}

/** Whether it takes in something from elsewhere, whose images cannot be seen. */
const takesRemote = ({ node, folder }: Kustomization): boolean =>
  ['resources', 'bases', 'components'].some((key) =>
    items(at(node, key)).some((item) => resolvePath(folder, text(item) ?? '') === null),
  );

/** Images that patches set, except in files of objects, which are manifests of their own. */
export function patchedImages({ patches, file }: Kustomization): Declaration[] {
  return patches.flatMap((patch) => {
    if (!patch.text.includes('image')) return [];
    return documentsOf(patch).flatMap((node) => {
      if (patch.file !== file && node.kind !== 'list') return [];
      const name = text(at(node, 'metadata', 'name')) ?? patch.target;
      return imagesIn(node).flatMap(
        (image) => declareImage(text(image) ?? '', { file: patch.file, line: image.line }, { name }) ?? [],
      );
    });
  });
}
