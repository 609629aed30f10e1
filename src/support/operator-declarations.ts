import { engine as catalogueEntry } from '../catalog/engines.js';
import { identifyImage } from '../catalog/images.js';
import { identifyManaged, identifyVersioned } from '../catalog/managed.js';
import { type OperatorKind, operatorsOf } from '../catalog/operators.js';
import type { Declaration, Place } from '../model.js';
import { declare } from './declare.js';
import { type ManifestObject, withParameters } from './kubernetes-documents.js';
import { statedBy } from './kubernetes-statement.js';
import { at, items, type Node, text } from './node.js';
import { leadingVersion } from './versions.js';

/** The services that a custom resource asks an operator for. */
export function declareResource(object: ManifestObject, file: string): Declaration[] {
  if (text(at(object.node, '$patch')) === 'delete') return [];
  return operatorsOf(object.apiVersion, object.kind).flatMap((row) => {
    const asked = row.asks === null ? null : first(object.node, [row.asks]);
    if (row.asks !== null && (!asked || text(asked) === 'false')) return [];
    const key = row.asks?.split('.') ?? ['kind'];
    const found = read(row, object, file);
    if (!found) return [];
    const usual = {
      declared: row.asks ? (key.at(-1) ?? '') : object.kind,
      at: { file, line: lineOf(object.node, key) },
    };
    return declare({ ...usual, ...found, name: object.name, says: statedBy(object) });
  });
}

/** The line of a key; of the object where there is none. */
function lineOf(node: Node, keys: readonly string[]): number {
  const parent = at(node, ...keys.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(keys.at(-1) ?? '') : undefined;
  return (entry ?? node).line;
}

type Found = Pick<Declaration, 'role' | 'engine'> & Partial<Declaration>;

/** What the fields of a resource say, the most telling first. */
function read(row: OperatorKind, object: ManifestObject, file: string): Found | null {
  return (
    byBoth(row, object, file) ??
    byName(row, object, file) ??
    byImage(row, object, file) ??
    byVersion(row, object, file)
  );
}

interface Field {
  readonly text: string;
  readonly written: string;
  readonly at: Place;
  readonly related: readonly Place[];
}

function field(object: ManifestObject, file: string, paths: readonly string[]): Field | null {
  const node = first(object.node, paths);
  const written = text(node);
  if (!node || written === null || written === '') return null;
  const { text: resolved, from } = withParameters(written, object, file);
  return { text: resolved, written, at: { file, line: node.line }, related: from };
}

const shown = ({ written, at: place, related }: Field): Pick<Declaration, 'declared' | 'at' | 'related'> => ({
  declared: written,
  at: place,
  related,
});

/** Engine and version in one text. */
function byBoth({ both, flavour }: OperatorKind, object: ManifestObject, file: string): Found | null {
  const found = both === null ? null : field(object, file, [both]);
  const identity = found && identifyVersioned(found.text, flavour);
  return found && identity && { ...identity, ...shown(found) };
}

/** The engine by a field, with or without its version. */
function byName(
  { named, usually, version, flavour }: OperatorKind,
  object: ManifestObject,
  file: string,
): Found | null {
  if (named === null) return null;
  const names = named.split(' ').flatMap((path) => field(object, file, [path]) ?? []);
  const number = field(object, file, version);
  for (const name of [...names.map((one) => one.text), usually ?? '']) {
    const identity = identifyManaged(name, number?.text ?? null, flavour);
    if (!identity) continue;
    const related = names.length > 0 && number ? names.slice(0, 1).map((one) => one.at) : [];
    const carrier = number ?? names[0];
    return {
      ...identity,
      ...(carrier ? shown(carrier) : {}),
      related: [...related, ...(carrier?.related ?? [])],
    };
  }
  return null;
}

/** An image that the catalogue knows as this engine or one of its family. */
function byImage(row: OperatorKind, object: ManifestObject, file: string): Found | null {
  if (row.engine === null) return null;
  for (const path of row.image) {
    const node = first(object.node, [path]);
    const place = imageIn(node);
    if (!node || !place) continue;
    const { text: image, from } = withParameters(place.image, object, file);
    const identity = identifyImage(image);
    if (
      identity &&
      catalogueEntry(identity.engine).family === catalogueEntry(row.engine).family &&
      (identity.version || row.version.length === 0)
    )
      return { ...identity, declared: place.image, at: { file, line: place.line }, related: from };
  }
  return null;
}

function imageIn(node: Node | null): { readonly image: string; readonly line: number } | null {
  const written = text(node);
  if (node && written) return { image: written, line: node.line };
  const [repository, tag] = [
    at(node, 'repository') ?? at(node, 'name'),
    at(node, 'tag') ?? at(node, 'version'),
  ];
  const name = text(repository);
  if (!repository || !name) return null;
  return { image: text(tag) ? `${name}:${text(tag)}` : name, line: (tag ?? repository).line };
}

/** The engine that the kind stands for, with the version that a field declares. */
function byVersion(
  { engine, flavour, version }: OperatorKind,
  object: ManifestObject,
  file: string,
): Found | null {
  if (engine === null) return null;
  const number = field(object, file, version);
  const exact = number && leadingVersion(number.text);
  const pin = number && !exact ? 'unresolved' : exact ? 'exact' : 'undeclared';
  return {
    role: catalogueEntry(engine).role,
    engine,
    flavour,
    version: exact,
    pin,
    ...(number ? shown(number) : {}),
  };
}

/** The first value at any of these paths; a `*` looks into every item of a list. */
function first(node: Node | null, paths: readonly string[]): Node | null {
  for (const path of paths) {
    const found = below(node, path.split('.'));
    if (found) return found;
  }
  return null;
}

function below(node: Node | null, keys: readonly string[]): Node | null {
  const [key, ...rest] = keys;
  if (key === undefined || node === null) return node;
  if (key !== '*') return below(at(node, key), rest);
  for (const item of items(node)) {
    const found = below(item, rest);
    if (found) return found;
  }
  return null;
}
