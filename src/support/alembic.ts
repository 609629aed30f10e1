import type { Declaration, SourceFile, Tree } from '../model.js';
import { declare } from './declare.js';
import { readIni } from './ini.js';
import { namedByUrl } from './named-url.js';
import { directoryOf, resolvePath } from './path.js';

/** The URL of alembic.ini, unless its env.py puts another one in its place (https://alembic.sqlalchemy.org/en/latest/tutorial.html). */
export function alembicDatabase(file: SourceFile, tree: Tree): Declaration[] {
  const entries = readIni(file.text).filter(({ section }) => section === 'alembic');
  const [url] = entries.find(({ key }) => key === 'sqlalchemy.url')?.lines ?? [];
  const found = url ? namedByUrl(url.text, 'database') : null;
  const location = entries.find(({ key }) => key === 'script_location')?.lines[0]?.text ?? 'alembic';
  const folder = resolvePath(directoryOf(file.path), location.replace(/^%\(here\)s\//, ''));
  const environment = folder === null ? null : tree.text(`${folder}/env.py`);
  const isReplaced = /set_main_option\(\s{0,80}["']sqlalchemy\.url["']|\["sqlalchemy\.url"\]/.test(
    environment ?? '',
  );
  if (!url || !found || isReplaced) return [];
  return [declare({ ...found, role: 'database', at: { file: file.path, line: url.line } })];
}
