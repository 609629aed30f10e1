import { parseImageReference } from '../support/image-reference.js';

/** Names of images, without tag and digest, with the engine that each runs. */
export type OwnImages = ReadonlyMap<string, string>;

let known: OwnImages = new Map();

/**
 * While `read` runs, images of these names are these engines. Reading is synchronous, so that nothing else can see
 * them meanwhile.
 */
export function knowingImages<T>(images: OwnImages, read: () => T): T {
  const before = known;
  known = images;
  try {
    return read();
  } finally {
    known = before;
  }
}

/** The engine that the configuration names for an image, with the number that its tag begins with. */
export function ownImage(
  reference: string,
): { readonly engine: string; readonly version: string | null } | null {
  if (known.size === 0) return null;
  const parts = parseImageReference(reference);
  const name = parts && [...(parts.domain === null ? [] : [parts.domain]), ...parts.path].join('/');
  const engine = name === null ? undefined : known.get(name);
  const version = /^v?(\d+(?:\.\d+){0,3})/.exec(parts?.tag ?? '')?.[1] ?? null;
  return engine === undefined ? null : { engine, version };
}
