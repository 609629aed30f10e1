import { engine } from '../catalog/engines.js';
import { nixPackage, packagedEngine } from '../catalog/packages.js';
import type { Declaration, Reader, SourceFile } from '../model.js';
import { declare } from '../support/declare.js';
import { parseJson } from '../support/json.js';
import { nixBindings } from '../support/nix.js';
import { at, entries, items, text } from '../support/node.js';
import { plainText, refuseConflict } from '../support/plain-text.js';
import { parseToml } from '../support/toml.js';
import { leadingVersion } from '../support/versions.js';

/** Servers and languages of environments that are made of Nix packages: devbox, devenv, services-flake, Flox. */
export const nixPackages: Reader = {
  id: 'nix-packages',
  title: 'Nix environment (devbox, devenv, Flox)',
  spec: 'https://www.jetify.com/docs/devbox/configuration',
  files: ['**/devbox.json', '**/{devenv,flake}.nix', '**/{nix,devenv}/*.nix', '**/.flox/env/manifest.toml'],
  usually: 'dev',
  mentions: /"packages"|\bservices\b|\[install\]/,
  read: (file) => {
    if (file.path.endsWith('.json')) return { declarations: devbox(file) };
    return { declarations: file.path.endsWith('.toml') ? flox(file) : services(file) };
  },
};

interface Package {
  readonly name: string;
  readonly version: string | null;
  readonly line: number;
}

/** A list of "postgresql@16", or a map of names to versions. */
function devbox(file: SourceFile): Declaration[] {
  const packages = at(parseJson(file.text), 'packages');
  const listed = items(packages).map((item): Package => {
    const [name = '', version = null] = (text(item) ?? '').split('@', 2);
    return { name, version, line: item.line };
  });
  const mapped = entries(packages).map(({ key, value, line }): Package => {
    const version = text(value) ?? text(at(value, 'version'));
    return { name: key, version, line };
  });
  return [...listed, ...mapped].flatMap((one) => installed(one, file) ?? []);
}

/** `[install]` with `postgresql.pkg-path = "postgresql_16"`. */
const flox = (file: SourceFile): Declaration[] =>
  entries(at(parseToml(file.text), 'install')).flatMap(({ value, line }) => {
    const name = at(value, 'pkg-path');
    const version = text(at(value, 'version'));
    return installed({ name: text(name) ?? '', version, line: name?.line ?? line }, file) ?? [];
  });

/** A package by its name in nixpkgs, which may carry a series; a version beside it says more. */
function installed({ name, version, line }: Package, file: SourceFile): Declaration | null {
  const found = nixPackage(name);
  if (!found) return null;
  const known = leadingVersion((version ?? '').replace(/^[~^=]+/, '')) ?? found.version;
  return declaration(found.engine, known, version ? `${name}@${version}` : name, file, line);
}

const declaration = (id: string, version: string | null, declared: string, file: SourceFile, line: number) =>
  declare({
    role: engine(id).role,
    engine: id,
    version,
    pin: version ? 'exact' : 'floating',
    declared,
    at: { file: file.path, line },
  });

/** `services.postgres = { enable = true; package = pkgs.postgresql_16; }`, also of a named instance. */
function services(file: SourceFile): Declaration[] {
  refuseConflict(plainText(file.text));
  const bindings = nixBindings(file.text).filter(({ path }) => path.includes('services'));
  const switches = bindings.filter(({ path, value }) => path.at(-1) === 'enable' && value === 'true');
  return switches.flatMap(({ path, line }) => {
    const own = path.slice(0, -1).join('.');
    const id = packagedEngine(path[path.indexOf('services') + 1] ?? '');
    const chosen = bindings.find(
      (one) => one.path.at(-1) === 'package' && one.path.slice(0, -1).join('.') === own,
    );
    if (id === null || engine(id).role === 'runtime') return [];
    const named = nixPackage(/(?:^|\.)([\w-]{1,60})$/.exec(chosen?.value ?? '')?.[1] ?? '');
    const version = named?.engine === id ? named.version : null;
    const declared = version && chosen ? chosen.value : `${own}.enable`;
    return [declaration(id, version, declared, file, version && chosen ? chosen.line : line)];
  });
}
