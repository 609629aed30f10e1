import { identifyScheme, identifyUrl } from '../catalog/urls.js';
import type { Declaration, SourceFile } from '../model.js';
import { declare } from './declare.js';
import { erbValue, type RubyValue, type WithoutErb, withoutErb } from './erb.js';
import { heldOnce, type SectionDeclaration } from './held-settings.js';
import { at, type Entry, entries, type Node, text } from './node.js';
import { fileNameOf } from './path.js';
import { environmentOfName } from './settings-words.js';
import { Unreadable } from './unreadable.js';
import { parseYaml } from './yaml.js';

interface Source extends SourceFile, WithoutErb {}

/** The databases of each section of config/database.yml, by their adapter or URL. */
export function railsDatabases(file: SourceFile): Declaration[] {
  const source: Source = { ...file, ...withoutErb(file.text) };
  const root = parseYaml(source.text)[0];
  if (root?.kind !== 'map')
    throw new Unreadable('no sections: what it holds is put together when the application starts');
  const sections = entries(root).flatMap((section) => declarationsOf(section, source));
  return heldOnce(sections).map((one) => ({ ...one, alternative: alternativeOf(file.path) }));
}

/** The sections of a Rails settings file that are for an environment, with that environment. */
function declarationsOf({ key, line, value }: Entry, source: Source): SectionDeclaration[] {
  const environment = environmentOfName(key);
  if (!environment) return [];
  const because = `section ${key} is for it (line ${line})`;
  const declarations = connectionsOf(value).flatMap(({ name, node }) => databaseOf(name, node, source) ?? []);
  const [main] = declarations.filter((one) => one.name === null);
  return declarations
    .filter((one) => one === main || one.at.line !== main?.at.line)
    .map((declaration) => ({ environment, because, declaration }));
}

/** One connection, or several with their names (those that share the main one's line are of one kind with it); `primary` is the one that has no name elsewhere. */
function connectionsOf(section: Node): { name: string | null; node: Node }[] {
  if (at(section, 'adapter') ?? at(section, 'url')) return [{ name: null, node: section }];
  return entries(section).flatMap(({ key, value }) =>
    value.kind === 'map' && text(at(value, 'replica')) !== 'true' && !/replica|reader|reading/.test(key)
      ? [{ name: key === 'primary' ? null : key, node: value }]
      : [],
  );
}

function databaseOf(name: string | null, connection: Node, source: Source): Declaration | null {
  for (const key of ['adapter', 'url']) {
    const node = at(connection, key);
    const written = text(node);
    if (!node || written === null) continue;
    const value = erbValue(written, source);
    const found = key === 'adapter' ? byAdapter(value) : byUrl(value);
    if (!found) continue;
    const unlessSet = value.keys.length > 0 ? value.keys : null;
    return declare({
      ...found,
      role: 'database',
      at: { file: source.path, line: node.line },
      name,
      unlessSet,
    });
  }
  return null;
}

const variantsOf = (adapter: string): string[] => (/postgis/.test(adapter) ? ['postgis'] : []);

/** "postgresql", "mysql2", "jdbcsqlite3", "oracle_enhanced", "postgresql_proxy". */
function byAdapter({ text: adapter }: RubyValue) {
  const words = (adapter ?? '').toLowerCase().replace(/^jdbc/, '');
  const found = [words, ...words.split('_')].map(identifyScheme).find((one) => one?.role === 'database');
  return found && { engine: found.engine, variants: variantsOf(words), declared: `adapter: ${words}` };
}

function byUrl({ text: url }: RubyValue) {
  const found = url === null ? null : identifyUrl(url);
  const scheme = url?.split(':', 1)[0] ?? '';
  return found && { engine: found.engine, variants: variantsOf(scheme), declared: `url: ${scheme}://…` };
}

/** database.mysql.yml beside database.sqlite.yml: one of them is chosen when the application starts. */
const alternativeOf = (path: string): string | null =>
  /^database\.(?:mysql\w*|maria\w*|postgres\w*|pg|sqlite\w*|trilogy|oracle)\.ya?ml/.test(fileNameOf(path))
    ? 'database.*.yml'
    : null;
