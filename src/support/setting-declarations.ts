import { engine } from '../catalog/engines.js';
import { identifySettings, keyIsForTests, roleByKey } from '../catalog/environment-keys.js';
import { identifyUrl } from '../catalog/urls.js';
import type { Declaration, Role, Statement } from '../model.js';
import { declare } from './declare.js';

/** A variable that a manifest sets literally. */
export interface LiteralVariable {
  readonly key: string;
  /** To look at, never to show. */
  readonly value: string;
  readonly line: number;
}

/** The variables of one container or one configuration object. */
export interface LiteralEnvironment {
  readonly file: string;
  readonly name: string | null;
  readonly says: Statement | null;
  readonly variables: readonly LiteralVariable[];
}

/**
 * The engines that environments name by their variables, once for each role and engine, except what the same file
 * starts itself: there the started service says more.
 */
export function declareSettings(
  environments: readonly LiteralEnvironment[],
  started: readonly Pick<Declaration, 'role' | 'engine'>[],
): Declaration[] {
  const found = new Map<string, Declaration>();
  for (const { file, name, says, variables } of environments)
    for (const { variable, ...identity } of [...byUrls(variables), ...bySettings(variables)]) {
      const id = `${roleGroup(identity.role)} ${identity.engine}`;
      if (found.has(id) || started.some((one) => plays(one, identity))) continue;
      const place = { file, line: variable.line };
      // Only the key and what it means: the value may hold more than the engine.
      const declared = `${variable.key}: ${identity.engine}`;
      found.set(
        id,
        declare({ ...identity, declared, at: place, name, says, wiredBy: [`${name ?? ''}:${variable.key}`] }),
      );
    }
  return [...found.values()];
}

type Identity = Pick<Declaration, 'role' | 'engine' | 'flavour' | 'version'> & Partial<Declaration>;
type Evidence = Identity & { readonly variable: LiteralVariable };

function bySettings(variables: readonly LiteralVariable[]): Evidence[] {
  return identifySettings(variables).flatMap(({ index, ...identity }) => {
    const variable = variables[index];
    return variable ? [{ ...identity, variable }] : [];
  });
}

function byUrls(variables: readonly LiteralVariable[]): Evidence[] {
  return variables.flatMap((variable) => {
    const identity = keyIsForTests(variable.key) ? null : identifyUrl(variable.value);
    return identity ? [{ ...identity, role: roleByKey(variable.key, identity.role), variable }] : [];
  });
}

/** Whether a service plays what an environment names, or is close enough to be what it means. */
function plays(service: Pick<Declaration, 'role' | 'engine'>, { role, engine: id }: Identity): boolean {
  return roleGroup(service.role) === roleGroup(role) && engine(service.engine).family === engine(id).family;
}

/** One server is often cache and broker at once. */
const roleGroup = (role: Role): Role => (role === 'broker' ? 'cache' : role);
