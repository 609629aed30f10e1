import { identifyImage } from '../catalog/images.js';
import type { Declaration, Place, Role } from '../model.js';

type Known = Pick<Declaration, 'role' | 'engine' | 'declared' | 'at'> & Partial<Declaration>;

/** A declaration with everything that was not said left empty; the pin follows from the version. */
export function declare(known: Known): Declaration {
  return {
    flavour: null,
    variants: [],
    version: null,
    versions: [],
    pin: known.version ? 'exact' : 'undeclared',
    related: [],
    name: null,
    says: null,
    alternative: null,
    unlessSet: null,
    wiredBy: [],
    ...known,
  };
}

/** The declaration that a container image makes, or null where the image is no service that the catalogue knows. */
export function declareImage(
  image: string,
  at: Place,
  more: Partial<Declaration> & { role?: Role } = {},
): Declaration | null {
  const identity = identifyImage(image);
  return identity && declare({ declared: image, at, ...identity, ...more });
}
