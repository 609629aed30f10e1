import { isEmbedded, isMailCatcher, isStandIn } from '../catalog/relations.js';
import type { Compared, Declaration, Statement, Tree } from '../model.js';
import { declare } from './declare.js';
import type { Candidate, Slots } from './settings-slots.js';
import { type Unit, unitsIn, unitsOf } from './settings-units.js';

const compared: readonly Compared[] = ['dev', 'ci', 'prod'];

interface Framework {
  readonly slots: Slots;
  /** The files that settings of this framework are in. */
  readonly files: readonly string[];
}

interface Held {
  readonly candidate: Candidate;
  readonly statements: Map<Compared, Statement>;
}

/**
 * What the settings of one file choose, for each environment that they hold in: their own by name, those of the
 * settings that build on them and leave them as they are, or all. What code falls back to carries the keys that switch it off; what
 * it takes instead of a stand-in where keys are set is what production runs.
 */
export function declarePython(file: string, tree: Tree, framework: Framework): Declaration[] {
  const ids = unitsOf(file, { environment: 'prod', keysSet: false }, tree).map(({ id }) => id);
  return ids.flatMap((id) => {
    const held = heldBy(id, file, tree, framework);
    return [...held.flatMap((one) => declarationsOf(one)), ...realBranches(id, file, tree, framework, held)];
  });
}

function heldBy(id: string, file: string, tree: Tree, { slots, files }: Framework): Held[] {
  const held = new Map<string, Held>();
  for (const environment of compared) {
    const scenario = { environment, keysSet: false };
    const unit = unitsOf(file, scenario, tree).find((one) => one.id === id);
    if (!unit || (unit.environment && unit.environment !== environment && unit.environment !== 'other'))
      continue;
    for (const holder of holders(unit, unitsIn(environment, files, tree), environment))
      for (const one of slots(holder, scenario).filter((choice) => choice.boundIn === id)) {
        if (holder === unit && isUnfinished(unit, environment) && isWithoutServer(one)) continue;
        const key = [one.role, one.name, one.engine, one.at.file, one.at.line].join('\0');
        const entry = held.get(key) ?? { candidate: one, statements: new Map<Compared, Statement>() };
        held.set(key, entry);
        if (!entry.statements.has(environment))
          entry.statements.set(environment, stated(holder, unit, environment));
      }
  }
  return [...held.values()];
}

/** Where settings are taken over for an environment, what takes them over is what counts there. */
function holders(unit: Unit, all: readonly Unit[], environment: Compared): readonly Unit[] {
  if (unit.environment) return [unit];
  const variants = all.filter((one) => one.environment === environment && one.ancestors.includes(unit.id));
  return variants.length > 0 ? variants : [unit];
}

/** Settings that are named as a base are finished elsewhere; what they leave to production nobody sees. */
const isUnfinished = ({ id, environment: own }: Unit, environment: Compared): boolean =>
  own === null && environment === 'prod' && /(?:base|common|shared)[^/#]*$/i.test(id);

const isWithoutServer = ({ engine }: Candidate): boolean => isStandIn(engine) || isEmbedded(engine);

function stated(holder: Unit, unit: Unit, environment: Compared): Statement {
  if (unit.environment) return { environment: unit.environment, because: `${unit.title} is named for it` };
  if (holder === unit) return { environment, because: 'these settings choose it there' };
  return { environment, because: `${holder.title} takes it over` };
}

function declarationsOf({ candidate, statements }: Held): Declaration[] {
  const all = [...statements.values()];
  const [first] = all;
  if (first?.environment === 'other') return [declarationOf(candidate, first)];
  if (all.length < compared.length) return all.map((one) => declarationOf(candidate, one));
  return [declarationOf(candidate, candidate.isByName ? required(candidate) : null)];
}

/** What has no default is there where somebody sets it: for certain in production only. */
const required = ({ keys }: Candidate): Statement => ({
  environment: 'prod',
  because:
    keys.length > 0 ? `it must be set there: ${keys.join(', ')} without a default` : 'it must be set there',
});

function declarationOf(one: Candidate, says: Statement | null): Declaration {
  const { role, name, engine, variants, declared, at, keys, isByName } = one;
  return declare({
    role,
    name,
    engine,
    variants,
    declared,
    at,
    says,
    pin: isByName ? 'unresolved' : 'undeclared',
    unlessSet: keys.length > 0 && !isByName ? keys : null,
    alternative: one.isOneOf ? `choices of ${name ?? role}` : null,
  });
}

/** What settings choose once their keys are set, where they fall back to a stand-in: that is what production sets them for. */
function realBranches(
  id: string,
  file: string,
  tree: Tree,
  { slots }: Framework,
  held: readonly Held[],
): Declaration[] {
  const scenario = { environment: 'prod', keysSet: true } as const;
  const unit = unitsOf(file, scenario, tree).find((one) => one.id === id);
  if (!unit || (unit.environment && unit.environment !== 'prod')) return [];
  const bare = held.map((one) => one.candidate);
  return slots(unit, scenario).flatMap((one) => {
    const fallback = bare.find((other) => other.role === one.role && other.name === one.name);
    const isNew = !bare.some((other) => other.at.line === one.at.line && other.engine === one.engine);
    const replaces = fallback && (isWithoutServer(fallback) || isMailCatcher(fallback.engine));
    if (one.boundIn !== id || one.optional || one.isOneOf || !isNew || !replaces) return [];
    const because = `it is used where ${one.keys.join(' and ')} ${one.keys.length > 1 ? 'are' : 'is'} set`;
    return [{ ...declarationOf(one, { environment: 'prod', because }), unlessSet: null }];
  });
}
