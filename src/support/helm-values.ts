import type { Place } from '../model.js';
import type { Node } from './node.js';
import { at, text } from './node.js';
import { perTreeAndKey } from './per-tree.js';
import { parseTemplatedYaml } from './templated-yaml.js';
import { Unreadable } from './unreadable.js';

/** A values file of a chart; the later of several wins, key by key (https://helm.sh/docs/chart_template_guide/values_files/). */
export interface ValuesLayer {
  readonly file: string;
  readonly node: Node;
}

/** A value with the file that it stands in. */
export interface FoundValue {
  readonly node: Node;
  readonly file: string;
}

/**
 * The values of a file, with what a template engine puts in left open; null for a file without any.
 * @throws Unreadable where it is no YAML even so
 */
export function parseValues(source: string): Node | null {
  return parseTemplatedYaml(source)[0] ?? null;
}

/** The layer that a path of the tree holds, or null where there is none that can be read. */
export const layerOf = perTreeAndKey((file, tree): ValuesLayer | null => {
  const source = tree.text(file);
  if (source === null) return null;
  try {
    const node = parseValues(source);
    return node && { file, node };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return null;
  }
});

/** What holds at a path of keys: the last layer that sets it; null where none does, or one sets it to nothing. */
export function lookUp(layers: readonly ValuesLayer[], keys: readonly string[]): FoundValue | null {
  for (const layer of layers.toReversed()) {
    const node = at(layer.node, ...keys);
    if (node) return node.kind === 'scalar' && node.type === 'null' ? null : { node, file: layer.file };
  }
  return null;
}

/** The place of a value. */
export const placeOf = (found: FoundValue): Place => ({ file: found.file, line: found.node.line });

/** Whether a value switches something off: `false` in any spelling that charts use. */
export const isOff = (node: Node | null): boolean => /^(?:false|no|off|0)$/i.test(text(node) ?? '');

/** Keys that switch the block on or off in which they stand. */
export const switches = ['enabled', 'create', 'deploy', 'install', 'enable', 'deployed'];

/** Whether a block of values, or one that it lies in, is switched off by a key of its own (`mysql: {create: false}`). */
export function switchedOff(layers: readonly ValuesLayer[], keys: readonly string[]): FoundValue | null {
  for (let depth = 1; depth <= keys.length; depth++)
    for (const word of switches) {
      const found = lookUp(layers, [...keys.slice(0, depth), word]);
      if (found && isOff(found.node)) return found;
    }
  return null;
}
