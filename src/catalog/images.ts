import type { Pin, Role } from '../model.js';
import { leadingVersion } from '../support/versions.js';

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
 * What a container image runs, or null where it is no backing service and no runtime that the catalogue knows.
 * A text that is no image reference (`${{ … }}`, `$IMAGE`) is null; an unresolved tag after a known name is `unresolved`.
 */
export function identifyImage(reference: string): ImageIdentity | null {
  const match = /^(?:.*\/)?(postgres|redis)(?::([^@]+))?(?:@.*)?$/.exec(reference);
  if (!match) return null;
  const version = match[2] ? leadingVersion(match[2]) : null;
  return {
    role: match[1] === 'redis' ? 'cache' : 'database',
    engine: match[1] === 'redis' ? 'redis' : 'postgresql',
    flavour: null,
    variants: match[2]?.includes('alpine') ? ['alpine'] : [],
    version,
    pin: version ? 'exact' : 'floating',
  };
}
