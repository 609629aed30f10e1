import type { Declaration, Statement, Tree } from '../model.js';
import { below, chartAbove } from './helm-chart.js';
import { layerOf, type ValuesLayer } from './helm-values.js';
import { environmentNamedIn } from './path-environment.js';
import { perTree, perTreeAndKey } from './per-tree.js';

/** A values file that installs a chart in one environment, on top of the chart's own values. */
interface Overlay {
  readonly says: Statement;
  readonly layer: ValuesLayer;
}

/** The names of values files, as people give them. */
export const valuesFiles = [
  '**/values*.{yaml,yml}',
  '**/*{-,.,_}values.{yaml,yml}',
  '**/values/**/*.{yaml,yml}',
  '**/*values*.{yaml,yml}.gotmpl',
];

/** The chart's own values, or nothing. */
export function baseLayers(folder: string, tree: Tree): ValuesLayer[] {
  const layer = layerOf(below(folder, 'values.yaml'), tree);
  return layer ? [layer] : [];
}

/** The values files in a chart's folder that are named after development or production. */
const overlaysOf = perTreeAndKey((folder, tree): readonly Overlay[] => {
  const inFolder = folder === '' ? '' : `${folder}/`;
  return allValues(tree).flatMap((file): Overlay[] => {
    if (!file.startsWith(inFolder) || file === `${inFolder}values.yaml`) return [];
    const named = environmentNamedIn(file.slice(inFolder.length));
    if ((named?.environment !== 'prod' && named?.environment !== 'dev') || chartAbove(file, tree) !== folder)
      return [];
    const layer = layerOf(file, tree);
    const says = { environment: named.environment, because: `${file} installs it so` };
    return layer ? [{ says, layer }] : [];
  });
});

const allValues = perTree((tree) => tree.list(valuesFiles));

/**
 * A declaration of a chart's own values as its values files for development and production install it: once for each
 * of these environments that leaves it as it is; for production also where no values file is named after it.
 */
export function asInstalled(
  declaration: Declaration,
  folder: string,
  tree: Tree,
  remains: (layers: readonly ValuesLayer[]) => boolean,
): Declaration[] {
  const overlays = overlaysOf(folder, tree);
  if (overlays.length === 0 || environmentNamedIn(folder)) return [declaration];
  const base = baseLayers(folder, tree);
  const kept = overlays.filter(({ layer }) => remains([...base, layer]));
  const production = overlays.filter(({ says }) => says.environment === 'prod');
  const environments = new Map(kept.map(({ says }) => [says.environment, says]));
  const statements: (Statement | null)[] = [...environments.values()];
  if (production.length === 0) statements.push(null);
  if (statements.length === 0) {
    const because = `${production[0]?.layer.file} sets it otherwise`;
    return [{ ...declaration, says: { environment: 'other', because } }];
  }
  return statements.map((says) => ({ ...declaration, says }));
}
