import { identifyImage } from '../catalog/images.js';
import { operatorGroup, operatorKinds } from '../catalog/operators.js';
import { identifyUrl } from '../catalog/urls.js';
import type { Declaration, EnvironmentKey, Notice, Place, Reading, SourceFile, Tree } from '../model.js';
import { declare } from './declare.js';
import { same } from './helm-chart-values.js';
import { asInstalled, baseLayers } from './helm-overlays.js';
import { type Rendered, renderRoughly } from './helm-render.js';
import type { ValuesLayer } from './helm-values.js';
import { declareWorkload } from './kubernetes-declarations.js';
import { faultOf, mayHold, objectsOf, splitDocuments } from './kubernetes-documents.js';
import { workloadOf } from './kubernetes-pods.js';
import { workloadKinds } from './kubernetes-prefilter.js';
import { declareResource } from './operator-declarations.js';

/**
 * What a chart's template says itself. Images that come from values are read there; here stay the ones whose name
 * stands in the template, unless the values rule their branch out.
 */
export function readTemplate(file: SourceFile, folder: string, tree: Tree): Reading {
  const keys = keysIn(file);
  const literal = literalImages(file.text);
  const tells = literal.size > 0 || file.text.includes('serverVersion=') || operatorGroup.test(file.text);
  if (!tells) return { keys };
  const services = (layers: readonly ValuesLayer[]): Found =>
    servicesIn(renderRoughly(file.text, layers), literal, file.path);
  const base = baseLayers(folder, tree);
  const { declarations, notices } = services(base);
  return {
    declarations: [
      ...declarations.flatMap((one) =>
        asInstalled(one, folder, tree, (layers) =>
          services(layers).declarations.some((other) => same(one, other)),
        ),
      ),
      ...urlsIn(renderRoughly(file.text, base), file.path),
    ],
    keys,
    notices,
  };
}

interface Found {
  readonly declarations: readonly Declaration[];
  readonly notices: readonly Notice[];
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

function servicesIn(rendered: Rendered, literal: ReadonlyMap<number, string>, file: string): Found {
  const notices: Notice[] = [];
  const documents = splitDocuments(rendered.text).filter(
    (one) => mayHold(one, workloadKinds) || mayHold(one, operatorKinds),
  );
  const objects = documents.flatMap((document) => {
    try {
      return objectsOf(document);
    } catch (error) {
      const { line } = faultOf(error);
      const text = `this ${document.kind} can only be read once Helm has rendered it`;
      notices.push({ text, at: { file, line }, unread: false });
      return [];
    }
  });
  const from = (line: number): readonly Place[] => rendered.from.get(line) ?? [];
  const workloads = objects
    .flatMap((object) => workloadOf(object) ?? [])
    .flatMap((one) => declareWorkload(one, file));
  const resources = objects.flatMap((object) => declareResource(object, file));
  return {
    declarations: [
      ...workloads.flatMap((one) => {
        const written = literal.get(one.at.line);
        return written === undefined ? [] : [placed({ ...one, declared: written }, from(one.at.line))];
      }),
      ...resources.map((one) => placed(one, from(one.at.line))),
    ],
    notices,
  };
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
