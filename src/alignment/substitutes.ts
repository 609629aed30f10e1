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

const settingOf = (one: PlacedDeclaration): string => `${one.project}\0${one.name ?? ''}`;

function serviceOf(
  role: Role,
  setting: string,
  standIns: readonly PlacedDeclaration[],
  mine: readonly PlacedDeclaration[],
): Service {
  const [project = '.', name = ''] = setting.split('\0');
  const of = (environment: 'dev' | 'ci' | 'prod') => {
    const here = mine.filter((one) => one.environment === environment);
    const bySetting = here.filter((one) => settingOf(one) === setting);
    if (bySetting.length > 0) return bySetting;
    const standIn = standIns.some((one) => one.environment === environment && one.project === project);
    return standIn
      ? []
      : here.filter(
          (one) => !isStandIn(one.engine) && (project === '.' || [project, '.'].includes(one.project)),
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
