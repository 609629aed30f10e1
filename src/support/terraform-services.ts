import { engine, isKnownEngine } from '../catalog/engines.js';
import {
  identifyAddOn,
  identifyManaged,
  identifyParameterFamily,
  identifyPlan,
  identifyVersioned,
  type ManagedIdentity,
} from '../catalog/managed.js';
import type { ServiceAttributes } from '../catalog/terraform-resources.js';
import type { Pin } from '../model.js';
import type { Block, Step } from './hcl-syntax.js';
import { attribute } from './hcl-syntax.js';
import type { Located } from './terraform-files.js';
import type { Scope } from './terraform-scope.js';
import { firstSet, knownText, type Sourced } from './terraform-sources.js';

/** What a block runs, and which of its attributes says most of it. */
export interface Service extends Pick<ManagedIdentity, 'role' | 'engine' | 'flavour' | 'version'> {
  readonly pin: Pin;
  /** The attribute that carries the version, else the engine; null where the block's type alone says it. */
  readonly told: Sourced | null;
}

/** The engine is set, but only a run can tell which: something that is worth a notice. */
export const unknownEngine = Symbol('unknown engine');

/**
 * The service of a block by the attributes of its kind: the version as set, else from the parameter group; the engine
 * as set, else from a version that names it, the parameter group, the plan, or the kind itself.
 */
export function serviceOf(
  block: Located<Block>,
  kind: ServiceAttributes,
  scope: Scope,
): Service | typeof unknownEngine | null {
  if (firstSet(block, kind.copyIf ?? [], scope)) return null;
  const asked = firstSet(block, kind.engineIn ?? [], scope);
  const version = firstSet(block, kind.versionIn ?? [], scope);
  const family = familyOf(block, kind, scope);
  const plan = planOf(block, kind, scope);
  const engineName = knownText(asked)?.text ?? (asked ? null : kind.engine);
  const versionText = knownText(version)?.text ?? null;
  const known =
    identifyVersioned(versionText ?? '', kind.provider) ??
    (engineName ? identifyManaged(engineName, versionText, kind.provider) : null) ??
    (plan && withVersion(plan.identity, versionText));
  const identity = known ?? family?.identity ?? null;
  if (!identity) return asked?.value.kind === 'unknown' ? unknownEngine : null;
  const flavour = identity.flavour ?? kind.provider;
  const { role, engine: id } = identity;
  if (identity.version && known)
    return { role, engine: id, flavour, version: identity.version, pin: 'exact', told: version };
  if (family?.identity.version && family.identity.engine === id)
    return {
      role,
      engine: id,
      flavour,
      version: family.identity.version,
      pin: 'exact',
      told: family.sourced,
    };
  const declared = version ?? (knownText(asked) ? asked : (plan?.sourced ?? null));
  return { role, engine: id, flavour, version: null, pin: pinOf(version, block), told: declared };
}

/** A plan never says the version; another attribute may. */
function withVersion(identity: ManagedIdentity, version: string | null): ManagedIdentity {
  return { ...identity, version: identifyManaged(identity.engine, version)?.version ?? null };
}

/** A version that is set and no version ("latest") moves; one that is not known, or lost to an error, is unresolved. */
function pinOf(version: Sourced | null, { node }: Located<Block>): Pin {
  if (version) return version.value.kind === 'text' ? 'floating' : 'unresolved';
  return node.body.broken ? 'unresolved' : 'undeclared';
}

interface Told {
  readonly identity: ManagedIdentity;
  readonly sourced: Sourced;
}

/** What a parameter group says: by its name ("default.postgres14") or by the `family` of the group that is meant. */
function familyOf(block: Located<Block>, { family = [] }: ServiceAttributes, scope: Scope): Told | null {
  for (const name of family) {
    const named = firstSet(block, [name], scope);
    const sourced =
      named && knownText(named) && identifyFamily(named) ? named : familyOfGroup(block, name, scope);
    const identity = sourced && identifyFamily(sourced);
    if (identity) return { identity, sourced };
  }
  return null;
}

const identifyFamily = (sourced: Sourced): ManagedIdentity | null =>
  identifyParameterFamily((knownText(sourced)?.text ?? '').replace('/', '-'));

/** The `family` of the group that an attribute refers to (`aws_db_parameter_group.main.name`). */
function familyOfGroup(block: Located<Block>, name: string, scope: Scope): Sourced | null {
  const value = attribute(block.node.body, name)?.value;
  if (value?.kind !== 'access' || value.of.kind !== 'name') return null;
  const [first] = value.path;
  const group = scope.instance.directory.addresses.get(`${value.of.name}.${stepName(first)}`);
  return group ? firstSet(group, ['family'], { ...scope, file: group.file }) : null;
}

const stepName = (step: Step | undefined): string => (step?.kind === 'name' ? step.name : '');

/** What a plan says by its words; where it refers to a data source, that one's name and words say it. */
function planOf(
  block: Located<Block>,
  { plan = [], provider }: ServiceAttributes,
  scope: Scope,
): Told | null {
  for (const name of plan) {
    const sourced = firstSet(block, [name], scope);
    const text = knownText(sourced)?.text;
    const identity = text ? (identifyAddOn(text) ?? identifyPlan(text, provider)) : null;
    if (sourced && identity) return { identity, sourced };
    const meant =
      sourced && !text ? /^[\w-]+\s*=\s*data\.\w+\.([\w-]{1,100})/.exec(sourced.attribute.source)?.[1] : null;
    const byName = meant ? (identifyPlan(meant, provider) ?? identifyWord(meant, provider)) : null;
    if (sourced && byName) return { identity: byName, sourced };
  }
  return null;
}

/** What a name means one of whose words is the catalogue's own word for a service ("ses"). */
function identifyWord(name: string, provider: string): ManagedIdentity | null {
  const id = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .find(isKnownEngine);
  const role = id && engine(id).role;
  if (!id || !role || role === 'runtime' || role === 'other') return null;
  return { role, engine: id, flavour: provider, version: null, pin: 'undeclared' };
}
