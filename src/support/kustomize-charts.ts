import type { Declaration, Tree } from '../model.js';
import { declareRelease } from './helm-release.js';
import { layerOf, type ValuesLayer } from './helm-values.js';
import type { Kustomization } from './kustomize.js';
import { at, items, text, texts } from './node.js';
import { resolvePath } from './path.js';

/** Charts that kustomize inflates (https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_helmchartinflationgenerator_). */
export function inflatedCharts({ node, folder, file }: Kustomization, tree: Tree): Declaration[] {
  return items(at(node, 'helmCharts')).flatMap((one) => {
    const name = at(one, 'name');
    const chart = text(name);
    if (!name || chart === null) return [];
    const files = [text(at(one, 'valuesFile')), ...texts(at(one, 'additionalValuesFiles'))];
    const layers = files.flatMap((written): ValuesLayer[] => {
      const path = written === null ? null : resolvePath(folder, written);
      const layer = path === null ? null : layerOf(path, tree);
      return layer ? [layer] : [];
    });
    const inline = at(one, 'valuesInline');
    const version = at(one, 'version');
    return declareRelease({
      chart,
      version: text(version),
      repository: text(at(one, 'repo')),
      at: { file, line: (version ?? name).line },
      related: [],
      name: text(at(one, 'releaseName')) ?? chart,
      layers: inline ? [...layers, { file, node: inline }] : layers,
      keys: [],
    });
  });
}
