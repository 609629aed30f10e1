import type { Tree } from '../model.js';
import { chartOfTemplate } from './helm-chart.js';
import { type Rendered, renderRoughly } from './helm-render.js';
import type { ValuesLayer } from './helm-values.js';
import { objectsIfReadable, splitDocuments } from './kubernetes-documents.js';
import { type Container, serves, type Workload, workloadOf } from './kubernetes-pods.js';
import { perTree } from './per-tree.js';

/** The templates of objects that a chart has, without those that only `helm test` runs. */
export const templatesOf = (folder: string, tree: Tree): readonly string[] =>
  allTemplates(tree).get(folder) ?? [];

const allTemplates = perTree((tree): ReadonlyMap<string, readonly string[]> => {
  const byChart = new Map<string, string[]>();
  for (const path of tree.list(['**/templates/**/*.{yaml,yml}'])) {
    const chart = /\/templates\/tests\//.test(`/${path}`) ? null : chartOfTemplate(path, tree);
    if (chart !== null) byChart.set(chart, [...(byChart.get(chart) ?? []), path]);
  }
  return byChart;
});

/**
 * What the templates of a chart do with the image at these keys: start it as a service, leave it out with these
 * values, use it only as a client; or nothing can be seen (a helper template puts the image together).
 */
export function useOfImage(
  folder: string,
  keys: readonly string[],
  layers: readonly ValuesLayer[],
  tree: Tree,
): 'service' | 'off' | 'client' | 'unknown' {
  const path = `.Values.${keys.join('.')}`;
  let mentioned = false;
  let live = false;
  let client = false;
  for (const template of templatesOf(folder, tree)) {
    const source = tree.text(template) ?? '';
    if (!mentions(source, path)) continue;
    mentioned = true;
    const rendered = renderRoughly(source, layers);
    const lines = new Set(
      rendered.live.filter(({ expression }) => mentions(expression, path)).map(({ line }) => line),
    );
    if (lines.size === 0) continue;
    live = true;
    const containers = containersIn(rendered).filter(({ container }) =>
      lines.has(container.image?.line ?? 0),
    );
    if (containers.length === 0 || containers.some(({ workload, container }) => serves(workload, container)))
      return 'service';
    client = true;
  }
  if (client) return 'client';
  return mentioned && !live ? 'off' : 'unknown';
}

/** Whether a text names these keys of the values, and not longer ones. */
function mentions(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1))
    if (!/[\w-]/.test(text[at + path.length] ?? '')) return true;
  return false;
}

/** The containers of a rendered template. */
export function containersIn(
  rendered: Rendered,
): { readonly workload: Workload; readonly container: Container }[] {
  return splitDocuments(rendered.text)
    .flatMap(objectsIfReadable)
    .flatMap((object) => workloadOf(object) ?? [])
    .flatMap((workload) => workload.containers.map((container) => ({ workload, container })));
}
