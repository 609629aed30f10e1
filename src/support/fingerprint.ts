import type { Fingerprint, ServiceFingerprint } from '../model.js';
import { parseJson } from './json.js';
import { at, entries, items, type Node, text } from './node.js';
import { Unreadable } from './unreadable.js';
import { UserError } from './user-error.js';

/** Where production's fingerprint is kept, unless somebody says otherwise. */
export const usualFingerprint = '.github/parity/production.json';

/** A fingerprint as a file: the same bytes for the same services, so that only what changes shows in its history. */
export function writeFingerprint(services: readonly Omit<ServiceFingerprint, 'lines'>[]): string {
  const written = services.map(({ name, engine, version, settings }) => ({
    name,
    engine,
    version,
    settings: Object.fromEntries([...settings].sort(([a], [b]) => (a < b ? -1 : 1))),
  }));
  return `${JSON.stringify({ schemaVersion: 1, services: written }, null, 2)}\n`;
}

/**
 * Reads a fingerprint with the line of every setting.
 * @throws UserError where it is none
 */
export function readFingerprint(file: string, source: string): Fingerprint {
  try {
    const root = parseJson(source);
    const version = text(at(root, 'schemaVersion'));
    if (version !== '1') throw new Unreadable('a fingerprint of another version', root.line);
    return { file, services: items(at(root, 'services')).map(readService) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new UserError(error.message, 'Write it again: parity-gate probe --write FILE.', {
      file,
      line: error.line ?? 1,
    });
  }
}

function readService(node: Node): ServiceFingerprint {
  const [name, engine, version] = ['name', 'engine', 'version'].map((key) => text(at(node, key)));
  if (!name || !engine || version === null || version === undefined)
    throw new Unreadable('a service without a name, an engine or a version', node.line);
  const settings = entries(at(node, 'settings'));
  return {
    name,
    engine,
    version,
    settings: new Map(settings.map(({ key, value }) => [key, text(value) ?? ''])),
    lines: new Map([
      ['version', at(node, 'version')?.line ?? node.line],
      ...settings.map(({ key, line }) => [key, line] as const),
    ]),
  };
}

/** Services of both sides that are one: of one name, or the only one that plays this part. */
export function matched(
  production: Fingerprint,
  observed: Fingerprint,
  family: (engine: string) => string,
): (readonly [production: ServiceFingerprint, observed: ServiceFingerprint])[] {
  return observed.services.flatMap((mine) => {
    const named = production.services.find((one) => one.name === mine.name);
    if (named) return [[named, mine] as const];
    const alike = (one: ServiceFingerprint) => family(one.engine) === family(mine.engine);
    const [only, ...more] = production.services.filter(alike);
    const alone = observed.services.filter(alike).length === 1;
    return only && more.length === 0 && alone ? [[only, mine] as const] : [];
  });
}
