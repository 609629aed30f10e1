import type { ComposeService } from './compose-service.js';

/**
 * The services that `docker compose up` starts: those that no profile holds back, or the named ones and everything they
 * depend on, whatever their profiles (https://docs.docker.com/compose/how-tos/profiles/).
 */
export function selectServices(
  all: readonly ComposeService[],
  profiles: readonly string[],
  names: readonly string[],
): ComposeService[] {
  if (names.length === 0) return all.filter((service) => isEnabled(service, profiles));
  const byName = new Map(all.map((service) => [service.name, service]));
  const started = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const service = byName.get(name);
    if (!service || started.has(name)) continue;
    started.add(name);
    open.push(...service.dependencies);
  }
  return all.filter((service) => started.has(service.name));
}

/** Whether a service starts with these profiles on. */
export function isEnabled(service: ComposeService, profiles: readonly string[]): boolean {
  return (
    service.profiles.length === 0 ||
    profiles.includes('*') ||
    service.profiles.some((profile) => profiles.includes(profile))
  );
}
