import { clustersOf, environments, type Row, rowsOf } from './alignment/clusters.js';
import { pairEngines } from './alignment/pairs.js';
import { isSideProduct, productNames, purposeOf } from './alignment/purpose.js';
import { runtimeServices } from './alignment/runtimes.js';
import { substituteServices } from './alignment/substitutes.js';
import { engine } from './catalog/engines.js';
import { isJobFramework, isStandIn } from './catalog/relations.js';
import type { PlacedDeclaration, Role, Service } from './model.js';

/** Redis is a cache to one manifest and a broker to the next, so both roles are laid side by side together. */
const groups: readonly (readonly Role[])[] = [
  ['database'],
  ['cache', 'broker'],
  ['search'],
  ['storage'],
  ['mail'],
  ['other'],
];

/**
 * What dev, CI and production run for one purpose: engines of one family are matched by purpose, what is left is
 * paired across families, stand-ins in process are laid beside what production uses for the same role.
 */
export function align(declarations: readonly PlacedDeclaration[]): Service[] {
  const compared = declarations.filter((one) => one.environment !== 'other');
  const products = productNames(compared);
  const services = groups.flatMap((roles) => {
    const real = compared.filter(
      (one) => roles.includes(one.role) && !isStandIn(one.engine) && !isJobFramework(one.engine),
    );
    return pairEngines(rowsOf(clustersOf(real, products))).map(serviceOf);
  });
  return [...services, ...substituteServices(compared), ...runtimeServices(compared)];
}

function serviceOf(row: Row): Service {
  const [dev, ci, prod] = (['dev', 'ci', 'prod'] as const).map(
    (environment) => row.clusters.get(environment)?.declarations ?? [],
  );
  const all = environments.flatMap((environment) => row.clusters.get(environment)?.declarations ?? []);
  const projects = new Set(all.map((one) => one.project));
  return {
    beside: isSideProduct(row.purpose),
    layer: row.beside ? 'setting' : 'service',
    project: projects.size === 1 ? ([...projects][0] ?? '.') : '.',
    role: all[0]?.role ?? 'other',
    name: nameOf(row, all),
    dev: dev ?? [],
    ci: ci ?? [],
    prod: prod ?? [],
  };
}

/** The main service of its kind is called after its engine, one with a purpose as its manifest calls it. */
function nameOf(row: Row, all: readonly PlacedDeclaration[]): string {
  const title = engine(all[0]?.engine ?? '').title;
  if (row.purpose.size === 0) return title;
  return (
    all.find((one) => one.name !== null && purposeOf(one).size > 0)?.name ?? [...row.purpose].sort().join(' ')
  );
}
