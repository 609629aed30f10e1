import { isEmbedded, isStandIn } from '../catalog/relations.js';
import type { Declaration, Environment, PlacedDeclaration, PlacedKey } from '../model.js';
import { everywhere, type Judgement } from './judgement.js';

/** Settings that others extend: production sets what no file shows, so a stand-in is never claimed for it. */
export const placesOf = (
  declaration: Declaration,
  { environments }: Exclude<Judgement, 'ignore'>,
): readonly Environment[] =>
  environments === everywhere && isStandIn(declaration.engine)
    ? environments.filter((environment) => environment !== 'prod')
    : environments;

/**
 * A fall-back in code holds where no other engine plays its role and no key switches it off. Production sets keys
 * that no file shows, so neither a stand-in nor an embedded database is claimed for it; CI needs tests that would meet it.
 */
export function holds(
  declaration: PlacedDeclaration,
  firm: readonly PlacedDeclaration[],
  keys: readonly PlacedKey[],
  ciTests: boolean,
): boolean {
  const { environment, unlessSet } = declaration;
  if (environment === 'prod' && (isStandIn(declaration.engine) || isEmbedded(declaration.engine)))
    return false;
  if (environment === 'ci' && !ciTests) return false;
  if (firm.some((other) => competes(other, declaration) && !documents(other))) return false;
  return !keys.some(
    (key) => key.environment === environment && key.how === 'defined' && unlessSet?.includes(key.key),
  );
}

/** An example file shows what could be set; code falls back until somebody does. */
const documents = (one: PlacedDeclaration): boolean =>
  one.reader === 'dotenv' && /(?:example|sample|template|dist)[^/]*$/.test(one.at.file);

/** Whether another engine plays the role in that environment. */
const competes = (other: PlacedDeclaration, one: PlacedDeclaration): boolean =>
  one.environment === other.environment && one.role === other.role && one.engine !== other.engine;
