import type { Notice, Place } from '../model.js';
import { countLines, itemsOfLong, type ManifestText } from './kubernetes-lists.js';
import type { Node } from './node.js';
import { at, items, text } from './node.js';
import { withoutReferences } from './template-text.js';
import { parseTemplatedYaml } from './templated-yaml.js';
import { Unreadable } from './unreadable.js';

export type { ManifestText } from './kubernetes-lists.js';

/** An object of the API, with the parameters of the template that it stands in. */
export interface ManifestObject {
  readonly kind: string;
  readonly apiVersion: string;
  readonly name: string | null;
  readonly node: Node;
  /** Values of an OpenShift template's parameters. */
  readonly parameters: ReadonlyMap<string, Node>;
}

/** Objects that hold other objects. */
const holders = /^(?:\w*List|Template)$/;

/**
 * Cuts a YAML stream into its documents without parsing it: generated manifests are long, and of 30,000 lines a few
 * hundred matter. A line that starts with `---` always ends a document (https://yaml.org/spec/1.2.2/#912-document-markers).
 */
export function splitDocuments(source: string): ManifestText[] {
  const documents: ManifestText[] = [];
  const marker = /^---(?=\s|$)/gm;
  let firstLine = 1;
  let start = 0;
  const add = (end: number): void => {
    const body = source.slice(start, end);
    const kind = /^["']?kind["']?[ \t]*:[ \t]*["']?(\w+)/m.exec(body)?.[1];
    if (kind) documents.push(...itemsOfLong({ text: body, firstLine, kind }));
    firstLine += countLines(body);
    start = end;
  };
  for (const found of source.matchAll(marker)) if (found.index > start) add(found.index);
  add(source.length);
  return documents;
}

/** Whether such a document holds objects of any of these kinds, judged by its text alone. */
export function mayHold(document: ManifestText, kinds: ReadonlySet<string>): boolean {
  if (kinds.has(document.kind)) return true;
  if (!holders.test(document.kind)) return false;
  for (const found of document.text.matchAll(/^[ \t-]+["']?kind["']?[ \t]*:[ \t]*["']?(\w+)/gm))
    if (kinds.has(found[1] ?? '')) return true;
  return false;
}

/**
 * The objects of one document, those of a List or a Template apart; lines are those of the file.
 * @throws Unreadable where the document is no YAML
 */
export function objectsOf(document: ManifestText): ManifestObject[] {
  return parseTemplatedYaml(document.text, document.firstLine).flatMap((node) =>
    (node.kind === 'list' ? node.items : [node]).flatMap((item) => unfold(item, new Map(), 0)),
  );
}

function unfold(node: Node, parameters: ReadonlyMap<string, Node>, depth: number): ManifestObject[] {
  const kind = text(at(node, 'kind')) ?? '';
  if (holders.test(kind) && depth < 3) {
    const own = kind === 'Template' ? parametersOf(node) : parameters;
    const held = [...items(at(node, 'items')), ...items(at(node, 'objects'))];
    if (held.length > 0) return held.flatMap((item) => unfold(item, own, depth + 1));
  }
  if (!kind) return [];
  const apiVersion = text(at(node, 'apiVersion')) ?? '';
  const written = text(at(node, 'metadata', 'name'));
  return [
    {
      kind,
      apiVersion,
      name: written && withoutReferences(resolve(written, parameters).text),
      node,
      parameters,
    },
  ];
}

function parametersOf(template: Node): Map<string, Node> {
  const parameters = new Map<string, Node>();
  for (const parameter of items(at(template, 'parameters'))) {
    const [name, value] = [text(at(parameter, 'name')), at(parameter, 'value')];
    if (name && value) parameters.set(name, value);
  }
  return parameters;
}

/** A text with a template's parameters put in, and where they got their values. */
export function withParameters(
  written: string,
  object: ManifestObject,
  file: string,
): { readonly text: string; readonly from: readonly Place[] } {
  const { text, lines } = resolve(written, object.parameters);
  return { text, from: lines.map((line) => ({ file, line })) };
}

/** `${NAME}` and `${{NAME}}` as OpenShift templates write them. */
function resolve(
  written: string,
  parameters: ReadonlyMap<string, Node>,
): { readonly text: string; readonly lines: readonly number[] } {
  const lines: number[] = [];
  const resolved = written.replace(/\$\{\{?([A-Za-z_]\w*)\}?\}/g, (whole, name: string) => {
    const value = parameters.get(name);
    if (value) lines.push(value.line);
    return text(value) ?? whole;
  });
  return { text: resolved, lines };
}

/** The objects of one document; none where it cannot be read. */
export function objectsIfReadable(document: ManifestText): ManifestObject[] {
  try {
    return objectsOf(document);
  } catch (error) {
    faultOf(error);
    return [];
  }
}

/**
 * The objects of several documents of a file, and what could not be read of them.
 * @throws Unreadable where the only one of them cannot be read
 */
export function parseObjects(
  documents: readonly ManifestText[],
  file: string,
): { readonly objects: ManifestObject[]; readonly notices: Notice[] } {
  const objects: ManifestObject[] = [];
  const notices: Notice[] = [];
  for (const document of documents) {
    try {
      objects.push(...objectsOf(document));
    } catch (error) {
      const { text, line } = faultOf(error);
      if (documents.length === 1) throw error;
      notices.push({
        text: `this ${document.kind} was not read: ${text}`,
        at: { file, line },
        unread: false,
      });
    }
  }
  return { objects, notices };
}

/** What is wrong with a document, as a clause with its line; throws on what is no fault of the document. */
export function faultOf(error: unknown): { readonly text: string; readonly line: number } {
  if (!(error instanceof Unreadable)) throw error;
  return { text: error.message, line: error.line };
}
