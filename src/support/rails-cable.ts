import type { Declaration, SourceFile } from '../model.js';
import { declare } from './declare.js';
import { erbValue, withoutErb } from './erb.js';
import { heldOnce, type SectionDeclaration } from './held-settings.js';
import { at, entries, text } from './node.js';
import { environmentOfName } from './settings-words.js';
import { parseYaml } from './yaml.js';

/** https://guides.rubyonrails.org/action_cable_overview.html#subscription-adapter */
const adapters: ReadonlyMap<string, string> = new Map([
  ['async', 'in-memory'],
  ['inline', 'in-memory'],
  ['test', 'in-memory'],
  ['redis', 'redis'],
  ['postgresql', 'postgresql'],
  ['solid_cable', 'solid_cable'],
]);

/** Through what Action Cable passes messages on, for each section of config/cable.yml. */
export function railsCable(file: SourceFile): Declaration[] {
  const source = withoutErb(file.text);
  const [root] = parseYaml(source.text);
  const sections = entries(root).flatMap(({ key, line, value }): SectionDeclaration[] => {
    const environment = environmentOfName(key);
    const node = at(value, 'adapter');
    const written = text(node);
    if (!environment || !node || written === null) return [];
    const { text: adapter, keys } = erbValue(written, source);
    const engine = adapters.get(adapter ?? '');
    if (!engine) return [];
    const declaration = declare({
      role: 'broker',
      name: 'cable',
      engine,
      declared: `adapter: ${adapter}`,
      at: { file: file.path, line: node.line },
      unlessSet: keys.length > 0 ? keys : null,
    });
    return [{ environment, because: `section ${key} is for it (line ${line})`, declaration }];
  });
  return heldOnce(sections);
}
