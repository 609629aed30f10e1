import type { Declaration, SourceFile } from '../model.js';
import { declare } from './declare.js';
import { heldOnce } from './held-settings.js';
import { clientEngine } from './javascript-orm.js';
import { parseJson } from './json.js';
import { at, entries, items, type Node, text } from './node.js';
import { environmentOfName } from './settings-words.js';

const keys = ['dialect', 'client', 'type'];

/** Sequelize's config.json with its sections, and TypeORM's ormconfig.json. */
export function ormJson(file: SourceFile): Declaration[] {
  const root = parseJson(file.text);
  const sections = entries(root).flatMap(({ key, value }) => {
    const environment = environmentOfName(key);
    const declaration = environment ? databaseIn(value, file.path) : null;
    return environment && declaration
      ? [{ environment, because: `section ${key} is for it`, declaration }]
      : [];
  });
  const whole = root.kind === 'list' ? items(root) : [root];
  return [...heldOnce(sections), ...whole.flatMap((one) => databaseIn(one, file.path) ?? [])];
}

function databaseIn(section: Node, file: string): Declaration | null {
  for (const key of keys) {
    const node = at(section, key);
    const name = text(node);
    const engine = name ? clientEngine(name) : null;
    if (node && name && engine)
      return declare({ role: 'database', engine, declared: name, at: { file, line: node.line } });
  }
  return null;
}
