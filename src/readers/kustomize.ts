import type { Reader, Use } from '../model.js';
import { type Kustomization, kustomizationIn, kustomizationsOf } from '../support/kustomize.js';
import { imageName } from '../support/kustomize-changes.js';
import { inflatedCharts } from '../support/kustomize-charts.js';
import { type Build, buildOf } from '../support/kustomize-closure.js';
import { asBuilt } from '../support/kustomize-deployments.js';
import { patchedImages, replacedImages } from '../support/kustomize-images.js';

/** What an overlay takes in, and the images that it replaces in it. */
export const kustomize: Reader = {
  id: 'kustomize',
  title: 'kustomization',
  spec: 'https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/',
  files: ['**/kustomization.{yaml,yml}', '**/Kustomization'],
  usually: 'prod',
  mentions: /^["']?(?:resources|bases|components|images|patches\w*|helmCharts)["']?[ \t]*:/m,
  read(file, tree) {
    const own = kustomizationIn(file.path, file.text, tree);
    if (!own) return {};
    const kustomization = kustomizationsOf(tree).get(own.folder) ?? own;
    const build = buildOf(kustomization, tree);
    const declarations = [
      ...replacedImages(kustomization, build, tree),
      ...patchedImages(kustomization),
      ...inflatedCharts(kustomization, tree),
    ];
    return {
      declarations: declarations.flatMap((one) => asBuilt(one, imageName(one.declared), kustomization, tree)),
      uses: usesOf(kustomization, build),
    };
  },
};

/** The files that an overlay of a named environment puts to use there. */
function usesOf({ says, file }: Kustomization, build: Build): Use[] {
  if (says?.environment !== 'prod' && says?.environment !== 'dev') return [];
  return build.files.map(({ path, line }) => ({ file: path, ...says, at: { file, line } }));
}
