import { identifyScheme } from '../catalog/urls.js';
import type { Declaration, Reader, SourceFile } from '../model.js';
import { declare } from '../support/declare.js';
import { heldOnce } from '../support/held-settings.js';
import { parseJson } from '../support/json.js';
import { at, entries, items, type Node, text } from '../support/node.js';
import { fileNameOf } from '../support/path.js';
import { ofTheProduct } from '../support/settings-path.js';
import { environmentOfName } from '../support/settings-words.js';
import { parseYaml } from '../support/yaml.js';

/** The engine that Go programs are written for, as sqlc and sql-migrate are told it. */
export const sqlc: Reader = {
  id: 'sqlc',
  title: 'sqlc and sql-migrate',
  spec: 'https://docs.sqlc.dev/en/stable/reference/config.html',
  files: ['**/sqlc.{yaml,yml,json}', '**/dbconfig.{yml,yaml}'],
  usually: null,
  mentions: /\bengine["']?\s*:|\bdialect["']?\s*:/,
  read: (file) => {
    const [root = null] = file.path.endsWith('.json') ? [parseJson(file.text)] : parseYaml(file.text);
    const found = fileNameOf(file.path).startsWith('sqlc') ? generated(root, file) : migrated(root, file);
    return { declarations: ofTheProduct(found, file.path) };
  },
};

/** `sql` of the second version, `packages` of the first; several of one engine are one database as far as is known. */
function generated(root: Node | null, file: SourceFile): Declaration[] {
  const found = [...items(at(root, 'sql')), ...items(at(root, 'packages'))].flatMap(
    (one) => database(at(one, 'engine'), file) ?? [],
  );
  return found.filter((one, index) => found.findIndex(({ engine }) => engine === one.engine) === index);
}

/** https://github.com/rubenv/sql-migrate: sections by environment. */
function migrated(root: Node | null, file: SourceFile): Declaration[] {
  const sections = entries(root).flatMap(({ key, value }) => {
    const declaration = database(at(value, 'dialect'), file);
    const environment = environmentOfName(key);
    const because = `section ${key} is for it`;
    return declaration && environment ? [{ environment, because, declaration }] : [];
  });
  return heldOnce(sections);
}

function database(node: Node | null, file: SourceFile): Declaration | null {
  const found = identifyScheme(text(node) ?? '');
  if (!node || found?.role !== 'database') return null;
  const at = { file: file.path, line: node.line };
  return declare({ role: 'database', engine: found.engine, declared: text(node) ?? '', at });
}
