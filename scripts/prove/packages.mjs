// What the proof needs from npm, in folders of its own (proof/*): installed when it is asked for, never with the gate.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes.mjs';

const root = fileURLToPath(new URL('../../proof/', import.meta.url));
const installing = new Map();

/** A module of one of the folders, installed first where it is missing. */
export async function install(folder, name) {
  await complete(folder);
  return createRequire(join(root, folder, 'package.json'))(name);
}

/** The folder of an installed package, or null where this platform has none of it. */
export async function packageFolder(folder, name) {
  await complete(folder);
  const path = join(root, folder, 'node_modules', name);
  return existsSync(path) ? path : null;
}

/** The packages that a folder asks for and this platform has, by name. */
export async function packagesOf(folder) {
  const { optionalDependencies } = await complete(folder);
  return Object.keys(optionalDependencies).filter((name) =>
    existsSync(join(root, folder, 'node_modules', name)),
  );
}

function complete(folder) {
  if (!installing.has(folder)) installing.set(folder, installOnce(folder));
  return installing.get(folder);
}

async function installOnce(folder) {
  const wanted = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const manifest = { dependencies: {}, optionalDependencies: {}, ...wanted };
  if (!isComplete(folder, manifest))
    await run('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: join(root, folder),
      limit: 300_000,
    });
  return manifest;
}

function isComplete(folder, { dependencies, optionalDependencies }) {
  const here = Object.keys(optionalDependencies).filter((name) =>
    name.endsWith(`-${process.platform}-${process.arch}`),
  );
  const all = { ...dependencies, ...optionalDependencies };
  return [...Object.keys(dependencies), ...here].every((name) => {
    const manifest = join(root, folder, 'node_modules', name, 'package.json');
    const version = all[name].split('@').at(-1);
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  });
}

/** The path of the program `node` of a package, whatever its platform. */
export const binary = (folder) => join(dirname(join(folder, 'package.json')), 'bin', 'node');
