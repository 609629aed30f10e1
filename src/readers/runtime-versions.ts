import { engine } from '../catalog/engines.js';
import type { Declaration, Reader, Reading, SourceFile, Statement, Tree } from '../model.js';
import { declare } from '../support/declare.js';
import { directoryOf, fileNameOf } from '../support/path.js';
import { type VersionStatement, versionFromFile } from '../support/version-files.js';

/**
 * Files that say which version of a language developers use. A CI job that reads one says so itself. Where a platform
 * builds production out of the sources (a Procfile and no Dockerfile, or Heroku's app.json), what the application's manifest asks for is
 * production's version too. An open range (`>=20`, the `go` line
 * of go.mod) asks for nothing that could differ.
 */
export const runtimeVersions: Reader = {
  id: 'runtime-versions',
  title: 'Version file',
  spec: 'https://mise.jdx.dev/configuration.html#idiomatic-version-files',
  files: [
    '**/{.nvmrc,.node-version,.python-version,.ruby-version,.java-version,.go-version,.php-version,.bun-version}',
    '**/{.tool-versions,.sdkmanrc,mise.toml,.mise.toml,mise.*.toml,.mise.*.toml,rust-toolchain,rust-toolchain.toml}',
    '**/{package.json,pyproject.toml,Pipfile,composer.json,global.json,Gemfile,runtime.txt,go.mod}',
  ],
  usually: 'dev',
  mentions: /\d|lts|latest|node|stable/,
  read: (file, tree) => (asks(file) ? read(file, tree) : {}),
};

/** Where a manifest can say a version at all; most do not, and need not be parsed. */
const wanted = new Map([
  ['package.json', /"(?:engines|devEngines|volta)"/],
  ['composer.json', /"php"/],
  ['pyproject.toml', /python/],
  ['Pipfile', /python_/],
]);

const asks = ({ path, text }: SourceFile): boolean => wanted.get(fileNameOf(path))?.test(text) ?? true;

function read(file: SourceFile, tree: Tree): Reading {
  const platform = platformOf(file.path, tree);
  const declarations = known(versionFromFile(file.path, file.text)).flatMap((statement) => {
    const declaration = declarationOf(statement, file.path);
    const builds =
      platform !== null && (statement.from === 'manifest' || buildpacksRead.has(fileNameOf(file.path)));
    return builds ? [declaration, { ...declaration, says: platform }] : [declaration];
  });
  return { declarations };
}

/** One statement an engine: the one that tools obey; open ranges and least versions are left out. */
function known(statements: readonly VersionStatement[]): VersionStatement[] {
  const byEngine = new Map<string, VersionStatement>();
  for (const statement of statements)
    if (statement.pin !== 'unresolved' && statement.from !== 'least' && !byEngine.has(statement.engine))
      byEngine.set(statement.engine, statement);
  return [...byEngine.values()];
}

function declarationOf(
  { engine: id, version, versions, pin, declared, line }: VersionStatement,
  file: string,
): Declaration {
  return declare({ role: engine(id).role, engine: id, version, versions, pin, declared, at: { file, line } });
}

const buildpacksRead = new Set(['.python-version', '.ruby-version', '.node-version']);

/** Files of platforms that build from sources, with what tells them from others of that name. */
const markers = new Map([
  ['Procfile', /^\w+:/m],
  ['app.json', /"(?:buildpacks|addons|formation)"/],
  ['project.toml', /buildpacks/],
  ['nixpacks.toml', /./],
  ['manifest.yml', /buildpack/],
]);

/** The statement that a platform builds production from the sources of this folder, or null. */
function platformOf(path: string, tree: Tree): Statement | null {
  if (fileNameOf(path) === 'runtime.txt')
    return { environment: 'prod', because: 'platforms that build from the sources read it' };
  const folder = directoryOf(path);
  const below = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  if (tree.has(below('heroku.yml'))) return null;
  // With a Dockerfile beside it a Procfile may be one of a process manager; Heroku's own manifest leaves no doubt.
  const isHeroku = /"(?:addons|buildpacks)"\s*:/.test(tree.text(below('app.json')) ?? '');
  if (tree.has(below('Dockerfile')) && !isHeroku) return null;
  const marker = [...markers].find(([name, told]) => told.test(tree.text(below(name)) ?? ''))?.[0];
  return marker
    ? { environment: 'prod', because: `a platform builds from the sources beside ${marker}` }
    : null;
}
