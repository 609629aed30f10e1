import type { Node } from './node.js';
import { hasActions, withoutActions } from './template-text.js';
import { parseYaml } from './yaml.js';

/**
 * The documents of a YAML text that may be a template: what its actions would put in stays open. An unquoted
 * `{{ .x }}` would else parse, as a map in a map that nobody means.
 * @throws Unreadable where it is no YAML even so
 */
export function parseTemplatedYaml(source: string, firstLine = 1): Node[] {
  return parseYaml(hasActions(source) ? withoutActions(source) : source, firstLine);
}
