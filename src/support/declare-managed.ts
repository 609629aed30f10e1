import type { ManagedIdentity } from '../catalog/managed.js';
import type { Declaration } from '../model.js';
import { declare } from './declare.js';

/** The declaration of a managed service; a version that the manifest states elsewhere than in the engine's name wins. */
export function declareManaged(
  identity: ManagedIdentity,
  known: Pick<Declaration, 'declared' | 'at'> & Partial<Declaration>,
): Declaration {
  return declare({ ...identity, ...known });
}
