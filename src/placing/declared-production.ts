import type { DeclaredProduction, Options, PlacedDeclaration, Role } from '../model.js';
import { declare } from '../support/declare.js';

/** What the configuration declares as production outranks what manifests say of it; those are listed, not compared. */
export function withDeclaredProduction(
  declarations: readonly PlacedDeclaration[],
  options: Options,
): PlacedDeclaration[] {
  const outranked = (one: PlacedDeclaration) =>
    one.environment === 'prod' &&
    options.production.some(
      (entry) =>
        roleGroup(entry.role) === roleGroup(one.role) &&
        (entry.project === null || entry.project === one.project) &&
        (entry.name === null || entry.name === one.name),
    );
  return [
    ...declarations.map((one) =>
      outranked(one)
        ? { ...one, environment: 'other' as const, because: 'the configuration declares production itself' }
        : one,
    ),
    ...options.production.map(productionOf),
  ];
}

const roleGroup = (role: Role): string => (role === 'broker' ? 'cache' : role);

function productionOf(entry: DeclaredProduction): PlacedDeclaration {
  const { role, engine, version, name, project, flavour, at } = entry;
  const declared = version ? `${engine} ${version}` : engine;
  return {
    ...declare({ role, engine, version, name, flavour, at, declared }),
    environment: 'prod',
    because: 'the configuration declares it',
    project: project ?? '.',
    reader: 'config',
  };
}
