import type { Place } from '../model.js';
import { type FoundValue, lookUp, placeOf, type ValuesLayer } from './helm-values.js';
import { helps } from './kubernetes-pods.js';
import { at, entries, type Node, text } from './node.js';

/** An image that values name, put together. */
export interface ValuesImage {
  /** The keys that lead to it. */
  readonly keys: readonly string[];
  /** The reference; without a name where only the tag is set. */
  readonly name: string | null;
  readonly tag: string | null;
  readonly digest: string | null;
  /** Whether the chart itself puts in what is not said; a plain text leaves nothing to it. */
  readonly partial: boolean;
  /** The line that carries the tag, else the name. */
  readonly at: Place;
  /** The other lines that take part. */
  readonly related: readonly Place[];
}

const nameKeys = ['repository', 'name', 'repo', 'image'];
const tagKeys = ['tag', 'version', 'imageTag', 'image_tag'];

/** The image at these keys, in any of the shapes that charts use: a text, or a map of registry, repository, tag and digest. */
export function imageAt(layers: readonly ValuesLayer[], keys: readonly string[]): ValuesImage | null {
  const found = lookUp(layers, keys);
  if (!found) return null;
  const written = text(found.node);
  if (written !== null) return imageOfText(layers, keys, written, found);
  if (found.node.kind !== 'map') return null;
  const part = (names: readonly string[]): FoundValue | null =>
    filled(
      layers,
      names.map((name) => [...keys, name]),
    );
  const [name, tag, digest] = [part(nameKeys), part(tagKeys), part(['digest', 'sha'])];
  const registry = text(part(['registry', 'hub'])?.node);
  const base = text(name?.node) ?? null;
  const carrier = tag ?? digest ?? name;
  if (!carrier) return null;
  return {
    keys,
    name: base === null ? null : registry ? `${registry}/${base}` : base,
    tag: text(tag?.node),
    digest: digestOf(text(digest?.node)),
    partial: true,
    at: placeOf(carrier),
    related: [name, digest]
      .filter((one) => one !== null && one !== carrier)
      .map((one) => placeOf(one as FoundValue)),
  };
}

/** `image: postgres:16`, or `image: postgres` with `tag: 16` beside it. */
function imageOfText(
  layers: readonly ValuesLayer[],
  keys: readonly string[],
  written: string,
  found: FoundValue,
): ValuesImage | null {
  if (written === '') return null;
  const [named = '', digest = null] = written.split('@');
  const colon = named.lastIndexOf(':');
  const tagged = colon > named.lastIndexOf('/');
  const beside = tagged
    ? null
    : filled(
        layers,
        tagKeys.map((name) => [...keys.slice(0, -1), name]),
      );
  return {
    keys,
    name: tagged ? named.slice(0, colon) : named,
    tag: tagged ? named.slice(colon + 1) : (text(beside?.node) ?? null),
    digest,
    partial: false,
    at: placeOf(beside ?? found),
    related: beside ? [placeOf(found)] : [],
  };
}

/** The first of several paths that holds a text. */
function filled(layers: readonly ValuesLayer[], paths: readonly (readonly string[])[]): FoundValue | null {
  for (const path of paths) {
    const found = lookUp(layers, path);
    if (found && (text(found.node) ?? '') !== '') return found;
  }
  return null;
}

const digestOf = (written: string | null): string | null =>
  written && (written.includes(':') ? written : `sha256:${written}`);

/** The whole reference as an image is pulled. */
export function referenceOf({ name, tag, digest }: ValuesImage, fallback: string): string {
  return `${name ?? fallback}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}

/** The keys of every image in a values file, except those of helpers: init containers, exporters, jobs. */
export function imageKeysIn(node: Node | null, keys: readonly string[] = []): (readonly string[])[] {
  return entries(node).flatMap(({ key, value }) => {
    const path = [...keys, key];
    if (key.startsWith('x-') || helps(key) || /^(?:cron)?jobs?$|hooks?$/i.test(key)) return [];
    if (holdsImage(key, keys.at(-1) ?? '', value)) return [path];
    return value.kind === 'map' ? imageKeysIn(value, path) : [];
  });
}

function holdsImage(key: string, parent: string, value: Node): boolean {
  const named = /^image$|[a-z]Image$|_image$|-image$/.test(key) || parent === 'images';
  if (value.kind === 'scalar') return named;
  const has = (names: readonly string[]): boolean => names.some((name) => text(at(value, name)) !== null);
  if (named) return value.kind === 'map' && (has(nameKeys) || has(tagKeys) || has(['digest']));
  return has(['repository']) && has(['tag', 'digest']);
}

/** What an image is for, by the keys that lead to it: `keycloak.db.image` is for keycloak-db. */
export function nameOf(keys: readonly string[]): string | null {
  const words = keys.map((key) => key.replace(/_?-?[iI]mages?$/, '')).filter((key) => !structural.test(key));
  return words.join('-') || null;
}

/** Keys that order values and say nothing about what they are for. */
const structural = /^(?:controllers?|containers?|main|app|global|deployments?|statefulsets?|services?)?$/;
