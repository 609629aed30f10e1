import { isStandIn } from '../catalog/relations.js';
import type { PlacedDeclaration, Role, Service } from '../model.js';

const roles: readonly Role[] = ['database', 'cache', 'broker', 'search', 'storage', 'mail'];

/**
 * Rows for what an application's settings choose: a stand-in (in memory, in process, local disk) in one environment
 * beside what the others use for the same setting, or else for the same role.
 */
export function substituteServices(declarations: readonly PlacedDeclaration[]): Service[] {
  return roles.flatMap((role) => {
    const mine = declarations.filter((one) => one.role === role);
    const standIns = mine.filter((one) => isStandIn(one.engine));
    const settings = new Set(standIns.map(settingOf));
    return [...settings].map((setting) => serviceOf(role, setting, standIns, mine));
  });
}

const lineOf = ({ at }: PlacedDeclaration): string => `${at.file}:${at.line}`;

/**
 * One line that all environments read and no key switches off: production reads it too, unless settings of its own
 * say otherwise, and those would name the setting. A server elsewhere is then for something else.
 */
const holdsEverywhere = (chosen: readonly PlacedDeclaration[]): boolean =>
  ['dev', 'ci'].every((environment) => chosen.some((one) => one.environment === environment)) &&
  new Set(chosen.map(lineOf)).size === 1 &&
  chosen.every((one) => one.unlessSet === null && one.alternative === null);

const settingOf = (one: PlacedDeclaration): string => `${one.project}\0${one.name ?? ''}`;

function serviceOf(
  role: Role,
  setting: string,
  standIns: readonly PlacedDeclaration[],
  mine: readonly PlacedDeclaration[],
): Service {
  const [project = '.', name = ''] = setting.split('\0');
  const chosen = standIns.filter((one) => settingOf(one) === setting);
  const besideIt = new Set(
    mine
      .filter(
        (one) => !isStandIn(one.engine) && chosen.some((other) => other.environment === one.environment),
      )
      .map(lineOf),
  );
  const of = (environment: 'dev' | 'ci' | 'prod') => {
    const here = mine.filter((one) => one.environment === environment);
    const bySetting = here.filter((one) => settingOf(one) === setting);
    if (bySetting.length > 0) return bySetting;
    const standIn = standIns.some((one) => one.environment === environment && one.project === project);
    if (standIn || holdsEverywhere(chosen)) return [];
    return here.filter(
      (one) =>
        !isStandIn(one.engine) &&
        !besideIt.has(lineOf(one)) &&
        (project === '.' || [project, '.'].includes(one.project)),
    );
  };
  return {
    beside: false,
    layer: 'setting',
    project,
    role,
    name: name || role,
    dev: of('dev'),
    ci: of('ci'),
    prod: of('prod'),
  };
}
