import { identifyImage } from '../catalog/images.js';
import { identifyUrl } from '../catalog/urls.js';
import type { Declaration, EnvironmentKey, Place, Reading, SourceFile, Tree } from '../model.js';
import { declare } from './declare.js';
import { same } from './helm-chart-values.js';
import { asInstalled, baseLayers } from './helm-overlays.js';
import { type Rendered, renderRoughly } from './helm-render.js';
import { containersIn } from './helm-templates.js';
import type { ValuesLayer } from './helm-values.js';
import { declareWorkload } from './kubernetes-declarations.js';

/**
 * What a chart's template says itself. Images that come from values are read there; here stay the ones whose name
 * stands in the template, unless the values rule their branch out.
 */
export function readTemplate(file: SourceFile, folder: string, tree: Tree): Reading {
  const keys = keysIn(file);
  const literal = literalImages(file.text);
  if (literal.size === 0 && !file.text.includes('serverVersion=')) return { keys };
  const services = (layers: readonly ValuesLayer[]): Declaration[] =>
    servicesIn(renderRoughly(file.text, layers), literal, file.path);
  const base = baseLayers(folder, tree);
  return {
    declarations: [
      ...services(base).flatMap((one) =>
        asInstalled(one, folder, tree, (layers) => services(layers).some((other) => same(one, other))),
      ),
      ...urlsIn(renderRoughly(file.text, base), file.path),
    ],
    keys,
  };
}

/** The lines whose image names an engine whatever the template puts in, with the text that does. */
function literalImages(source: string): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  if (!/^[ \t-]*["']?image["']?[ \t]*:[ \t]*\S/m.test(source)) return lines;
  for (const [index, line] of source.split('\n').entries()) {
    const written = /^[\s-]*["']?image["']?[ \t]*:(.*)$/.exec(line)?.[1]?.trim();
    const image = written?.replace(/^["']|["']$/g, '');
    if (image && identifyImage(image)) lines.set(index + 1, image);
  }
  return lines;
}

function servicesIn(rendered: Rendered, literal: ReadonlyMap<number, string>, file: string): Declaration[] {
  const workloads = new Set(containersIn(rendered).map(({ workload }) => workload));
  return [...workloads]
    .flatMap((workload) => declareWorkload(workload, file))
    .flatMap((declaration) => {
      const written = literal.get(declaration.at.line);
      if (written === undefined) return [];
      return [placed({ ...declaration, declared: written }, rendered.from.get(declaration.at.line) ?? [])];
    });
}

/** A version that values bring stands there; the template's line takes part. */
function placed(declaration: Declaration, from: readonly Place[]): Declaration {
  const carrier = from.at(-1);
  if (!carrier || !declaration.version) return { ...declaration, related: [...declaration.related, ...from] };
  return { ...declaration, at: carrier, related: [declaration.at, ...from.slice(0, -1)] };
}

/** Connection strings that tell the client which version the server has (`?serverVersion=16`). */
function urlsIn(rendered: Rendered, file: string): Declaration[] {
  return rendered.live.flatMap(({ line, expression }) => {
    const url = /\b[a-z][a-z0-9+]{1,30}:\/\/[^\s"']*\bserverVersion=[^\s"'&]+/.exec(expression)?.[0];
    const identity = url === undefined ? null : identifyUrl(url);
    if (!identity?.version) return [];
    return [declare({ ...identity, declared: `serverVersion=${identity.version}`, at: { file, line } })];
  });
}

/** The names of variables in a template, whatever branch they stand in. */
function keysIn({ path, text }: SourceFile): EnvironmentKey[] {
  const keys = new Map<string, number>();
  if (!/^[ \t]*-[ \t]+name:[ \t]+["']?[A-Z]/m.test(text)) return [];
  for (const [index, line] of text.split('\n').entries()) {
    const key = /^\s*-\s+name:\s+["']?([A-Z][A-Z0-9]*_[A-Z0-9_]+)["']?\s*$/.exec(line)?.[1];
    if (key && !keys.has(key)) keys.set(key, index + 1);
  }
  return [...keys].map(([key, line]) => ({ key, at: { file: path, line }, says: null, how: 'defined' }));
}
