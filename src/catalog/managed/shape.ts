import type { Pin, Role } from '../../model.js';
import { engine } from '../engines.js';

/** What a managed service or an add-on runs. */
export interface ManagedIdentity {
  readonly role: Role;
  readonly engine: string;
  /** Who runs it, where that changes how it behaves: aurora, rds, heroku … */
  readonly flavour: string | null;
  readonly version: string | null;
  readonly pin: Pin;
}

/** An engine in a provider's hands, with the version where one is declared. */
export function managed(id: string, flavour: string | null, version: string | null = null): ManagedIdentity {
  return { role: engine(id).role, engine: id, flavour, version, pin: version ? 'exact' : 'undeclared' };
}
