import type { Pin, Role } from '../model.js';
import { type ImageReference, parseImageReference } from '../support/image-reference.js';
import { engine } from './engines.js';
import { hole, withHoles } from './images/holes.js';
import type { ImageGroup } from './images/shape.js';
import { groupsOf } from './images/table.js';
import { variantsOf, withoutVariants } from './images/variants.js';
import { versionedName } from './images/versioned-names.js';
import { ownImage } from './own-images.js';

/** What an image is: which engine, in which version. */
export interface ImageIdentity {
  readonly role: Role;
  readonly engine: string;
  readonly flavour: string | null;
  readonly variants: readonly string[];
  readonly version: string | null;
  readonly pin: Pin;
}

/**
 * What a container image runs, or null where it is no backing service and no runtime that the catalogue knows:
 * helpers (consoles, exporters, proxies), the application's own image, and texts that are no image reference.
 * A tag with a variable in it is `unresolved` unless what stands before already says the version; so is a digest
 * without a telling tag, because it does not move and yet says no version.
 */
export function identifyImage(reference: string): ImageIdentity | null {
  const parts = partsOf(reference);
  if (!parts) return null;
  const own = ownImage(reference);
  if (own) return identity(own, parts, own.version);
  const tag = parts.tag?.toLowerCase() ?? '';
  const named = versionedName(parts.path);
  if (named) return identity(named, parts, named.version);
  const group = groupsOf(parts.path).find(({ only }) => only?.(tag) ?? true);
  return group ? identity(group, parts, group.version(tag)) : null;
}

interface Parts extends Pick<ImageReference, 'path' | 'tag' | 'digest'> {
  /** Whether a hole made the tag or the digest shorter. */
  readonly cut: boolean;
  /** Every known piece of the tag, also those behind a hole. */
  readonly pieces: string;
}

/** Takes a reference apart; what is unknown in front of the name is left out, and a tag ends before a hole. */
function partsOf(reference: string): Parts | null {
  if (reference.length > 512 || !/^[\x20-\x7e]+$/.test(reference)) return null;
  const [named = '', ...rest] = (withHoles(reference) ?? '').split('@');
  const colon = named.lastIndexOf(':');
  const tagged = colon > named.lastIndexOf('/');
  const [first = '', ...behindHoles] = (tagged ? named.slice(0, colon) : named).split(hole);
  const name = behindHoles.pop()?.replace(/^\//, '') ?? first;
  const tag = tagged ? named.slice(colon + 1) : null;
  const known = tag?.split(hole)[0] ?? '';
  const pieces = (tag ?? '').replaceAll(hole, '-').toLowerCase();
  const cut = known !== (tag ?? '') || rest.some((part) => part.includes(hole));
  const digest = rest.length > 0 && !cut ? `@${rest.join('@')}` : '';
  const parsed = parseImageReference(`${name}${known ? `:${known}` : ''}${digest}`);
  return parsed && tag !== '' ? { ...parsed, tag: settled(known, cut), cut, pieces } : null;
}

/** The part of a cut tag that no continuation can change: up to its last separator. */
function settled(known: string, cut: boolean): string | null {
  if (!cut) return known || null;
  const end = Math.max(known.lastIndexOf('-'), known.lastIndexOf('.'));
  return end < 0 ? null : known.slice(0, end);
}

function identity(
  group: Pick<ImageGroup, 'engine' | 'flavour' | 'variants'>,
  { digest, cut, pieces }: Parts,
  version: string | null,
): ImageIdentity {
  return {
    role: engine(group.engine).role,
    engine: group.engine,
    flavour: group.flavour ?? null,
    variants: [...new Set([...(group.variants ?? []), ...variantsOf(pieces)])],
    version,
    pin: version ? 'exact' : cut || digest || /\d/.test(withoutVariants(pieces)) ? 'unresolved' : 'floating',
  };
}
