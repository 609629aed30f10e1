import { engine } from '../catalog/engines.js';
import type { PlacedDeclaration, Service } from '../model.js';
import { environmentNamedIn } from '../support/path-environment.js';

/** Rows for language runtimes: one an engine and project; a project without a declaration of its own takes the root's. */
export function runtimeServices(declarations: readonly PlacedDeclaration[]): Service[] {
  const runtimes = declarations.filter((one) => one.role === 'runtime');
  const engines = [...new Set(runtimes.map((one) => one.engine))].sort();
  return engines.flatMap((id) => {
    const mine = runtimes.filter((one) => one.engine === id);
    const projects = [...new Set(mine.map((one) => one.project))].sort();
    return projects.map((project) => serviceOf(id, project, mine));
  });
}

function serviceOf(id: string, project: string, mine: readonly PlacedDeclaration[]): Service {
  // A program that only tests another one talks to it from outside: what that one runs on is no matter.
  const testsOnly = project !== '.' && environmentNamedIn(`${project}/.`)?.environment === 'ci';
  const of = (environment: 'dev' | 'ci' | 'prod') => {
    const here = mine.filter((one) => one.environment === environment);
    const own = here.filter((one) => one.project === project);
    return own.length > 0 || testsOnly ? own : here.filter((one) => one.project === '.');
  };
  return {
    beside: false,
    layer: 'runtime',
    project,
    role: 'runtime',
    name: engine(id).title,
    dev: of('dev'),
    ci: of('ci'),
    prod: of('prod'),
  };
}
