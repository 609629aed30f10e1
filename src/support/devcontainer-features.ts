import { engine, isKnownEngine } from '../catalog/engines.js';
import type { Declaration } from '../model.js';
import { declare } from './declare.js';
import { at, type Entry, entries, type Node, text } from './node.js';
import { leadingVersion } from './versions.js';

/** Names of features that differ from the engine that they install. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['nodejs', 'node'],
  ['golang', 'go'],
  ['postgres', 'postgresql'],
  ['mongo', 'mongodb'],
  ['jdk', 'java'],
]);

const installed = new Set(['runtime', 'database', 'cache', 'search', 'broker']);

/** Files and libraries, or tools for them: a feature of that name starts no server. */
const noServer = new Set(['sqlite', 's3', 'sqs', 'celery']);

/**
 * What the features of a development container install, in which version
 * (https://containers.dev/implementors/features/): `ghcr.io/devcontainers/features/node:1` with `version`.
 */
export function declareFeatures(features: Node | null, file: string): Declaration[] {
  return entries(features).flatMap((feature) => declareFeature(feature, file) ?? []);
}

function declareFeature({ key, line, value }: Entry, file: string): Declaration | null {
  const id = engineOf(key);
  const version = at(value, 'version') ?? (value.kind === 'scalar' ? value : null);
  const written = text(version);
  if (!id || written === 'none') return null;
  const known = written === null ? null : leadingVersion(written);
  return declare({
    role: engine(id).role,
    engine: id,
    version: known,
    pin: known ? 'exact' : written?.includes('${') ? 'unresolved' : 'floating',
    declared: written ? `${key} ${written}` : key,
    at: { file, line: (written === null ? null : version?.line) ?? line },
  });
}

/** The engine in a feature's name, without its registry, its version and the way it installs. */
function engineOf(key: string): string | null {
  const [path = ''] = key.split('@');
  const segment = path.slice(path.lastIndexOf('/') + 1).split(':')[0] ?? '';
  const name = segment.replace(/-(?:homebrew|asdf|sdkman|server|apt|apt-get)$/, '');
  const id = otherNames.get(name) ?? name;
  return isKnownEngine(id) && installed.has(engine(id).role) && !noServer.has(id) ? id : null;
}
