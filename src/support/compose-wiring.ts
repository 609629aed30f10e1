import type { ComposeService } from './compose-service.js';
import { reveal } from './redacted.js';

/**
 * For each service that others use: the names of the services that depend on it (`web`), or the environment keys by
 * which they reach it (`web:DATABASE_URL`). The values themselves stay where they are.
 */
export function wiring(services: readonly ComposeService[]): ReadonlyMap<string, readonly string[]> {
  const owner = hostsOf(services);
  const wires = new Map(services.map(({ name }) => [name, new Set<string>()]));
  for (const service of services) {
    for (const target of service.dependencies) wires.get(target)?.add(service.name);
    for (const { key, value } of service.environment)
      for (const host of value ? hostsIn(key, reveal(value)) : []) {
        const target = owner.get(host);
        if (target && target !== service.name) wires.get(target)?.add(`${service.name}:${key}`);
      }
  }
  return new Map([...wires].map(([name, found]) => [name, withoutKnown(found)]));
}

/** Every name that a service is reached by, lower case, and whose it is. */
export function hostsOf(services: readonly ComposeService[]): ReadonlyMap<string, string> {
  return new Map(
    services.flatMap(({ hosts, name }) => hosts.map((host) => [host.toLowerCase(), name] as const)),
  );
}

/** A service that is known by a key needs not be named as a dependent too. */
function withoutKnown(wires: ReadonlySet<string>): string[] {
  const byKey = new Set([...wires].flatMap((wire) => (wire.includes(':') ? [wire.split(':')[0]] : [])));
  return [...wires].filter((wire) => !byKey.has(wire));
}

const longest = 4096;
const namesHost =
  /(?:HOST|HOSTNAME|SERVER|ADDR|ADDRESS|URL|URI|ENDPOINT|BROKER|NODE|DSN|UPSTREAM|SERVICE)(?:E?S)?$|CONNECTION_?STRINGS?(?:__\w{1,50})?$/i;

/** The hosts that a setting speaks of: of URLs, of `host=…` pairs, of `name:port`, and the whole value of a host's key. */
export function hostsIn(key: string, written: string): string[] {
  if (written.length > longest) return [];
  const value = withoutReferences(written);
  const hosts: string[] = [];
  for (const [, authority = ''] of value.matchAll(/:\/\/([^/?#\s"']*)/g))
    hosts.push(...hostsOfAuthority(authority));
  for (const [, host = ''] of value.matchAll(/\b(?:host|server|data source)\s*=\s*([\w.-]+)/gi))
    hosts.push(host);
  for (const part of value.split(/[\s,;]/)) {
    const bare = /^(?:tcp:)?([\w.-]{1,253})(?::(\d{1,5}))?$/.exec(part);
    if (bare?.[1] && (bare[2] !== undefined || namesHost.test(key))) hosts.push(bare[1]);
  }
  const names = hosts.filter((host) => /^[\w.-]+$/.test(host));
  return [...new Set(names.map((host) => host.toLowerCase()))];
}

/** A value with a mark, which no name contains, for every variable that is not known: `${A:?say}` is no path. */
export function withoutReferences(value: string): string {
  return value.replace(/\$\{[^{}]{0,200}\}/g, '~');
}

/** `user:password@one:1,two:2` has two hosts. */
function hostsOfAuthority(authority: string): string[] {
  const behindUser = authority.slice(authority.lastIndexOf('@') + 1);
  return behindUser.split(',').map((host) => host.replace(/:[^:]*$/, ''));
}
