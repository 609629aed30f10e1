import type { TimeOptions } from '../model.js';
import { matchesGlob } from './glob.js';
import { isProductionEnvironment } from './production-environment.js';

/** The services whose production an environment is, by the configuration or by its name; none where it is none. */
export function servicesOfEnvironment(
  name: string,
  { environments, services }: TimeOptions,
): readonly string[] {
  const isNamed = (globs: readonly string[]): boolean => globs.some((glob) => matchesName(glob, name));
  const own = services.filter((service) => isNamed(service.environments)).map((service) => service.name);
  if (own.length > 0) return own;
  const isProduction = environments ? isNamed(environments) : isProductionEnvironment(name);
  if (!isProduction) return [];
  if (services.length === 0) return ['.'];
  return byName(
    name,
    services.filter((service) => service.environments.length === 0).map((service) => service.name),
  );
}

// `production-api` and `api/production` are the service `api`; a plain `production` is every service that names none.
function byName(environment: string, services: readonly string[]): readonly string[] {
  const words = environment.toLowerCase().split(/[-_/ ]+/);
  const named = services.filter((service) => words.includes(service.toLowerCase()));
  return named.length > 0 ? named : services;
}

const matchesName = (glob: string, name: string): boolean =>
  glob.toLowerCase() === name.toLowerCase() || matchesGlob(glob, name);
