import { engine as catalogueEntry } from '../../catalog/engines.js';
import { serverNamed } from '../../catalog/servers.js';
import type { Place } from '../../model.js';
import { declare } from '../declare.js';
import type { Slotted } from '../github-workflow/collected.js';
import { at, entries, items, type Node, type ScalarNode } from '../node.js';
import { leadingVersion } from '../versions.js';

interface Sign {
  readonly engine: string;
  readonly version: string | null;
  readonly declared: string;
  readonly at: Place;
}

/**
 * The servers of a job: `services` starts those of the machine, `addons` and packages say which version that is
 * (https://docs.travis-ci.com/user/database-setup/). One server for each engine.
 */
export function declareTravisServices(services: Node | null, addons: Node | null, file: string): Slotted[] {
  const signs = [...addonSigns(addons, file), ...packageSigns(addons, file), ...serviceSigns(services, file)];
  const byEngine = new Map<string, Sign[]>();
  for (const sign of signs) byEngine.set(sign.engine, [...(byEngine.get(sign.engine) ?? []), sign]);
  return [...byEngine].flatMap(([engine, all]) => {
    const [first] = all;
    const told = all.find(({ version }) => version !== null) ?? first;
    if (!told) return [];
    const related = all.flatMap((one) => (one === told ? [] : one.at));
    const { version, declared, at: place } = told;
    const { role } = catalogueEntry(engine);
    const declaration = declare({ role, engine, version, declared, at: place, related });
    return [{ slot: `server ${engine}`, declaration }];
  });
}

function serviceSigns(services: Node | null, file: string): Sign[] {
  return scalars(services).flatMap((node) => {
    const server = serverNamed(node.text.toLowerCase());
    return server ? [{ ...server, declared: node.text, at: { file, line: node.line } }] : [];
  });
}

/** `postgresql: "9.6"`, `mariadb: '10.3'`. */
function addonSigns(addons: Node | null, file: string): Sign[] {
  return entries(addons).flatMap(({ key, value }) => {
    const server = value.kind === 'scalar' && value.type !== 'null' ? serverNamed(key.toLowerCase()) : null;
    if (!server || value.kind !== 'scalar') return [];
    const { engine } = server;
    return [
      {
        engine,
        version: leadingVersion(value.text),
        declared: `${key}: ${value.text}`,
        at: { file, line: value.line },
      },
    ];
  });
}

/** Packages of `addons.apt`; what is installed without a version is the service's own. */
function packageSigns(addons: Node | null, file: string): Sign[] {
  const apt = at(addons, 'apt');
  const packages = scalars(apt?.kind === 'map' ? (at(apt, 'packages') ?? at(apt, 'package')) : apt);
  return packages.flatMap((node) => {
    const server = serverNamed(node.text);
    return server ? [{ ...server, declared: node.text, at: { file, line: node.line } }] : [];
  });
}

const scalars = (node: Node | null): ScalarNode[] =>
  (node?.kind === 'list' ? items(node) : [node]).filter(
    (one): one is ScalarNode => one?.kind === 'scalar' && one.type !== 'null',
  );
