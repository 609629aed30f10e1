import type { Place } from '../../model.js';
import { type ScriptText, scriptText } from '../github-workflow/script-text.js';
import { items, type Node, type ScalarNode } from '../node.js';

/** Which file a node was read from, and that file's text. */
export interface Sources {
  readonly fileOf: (node: Node) => string;
  readonly sourceOf: (file: string) => string;
}

/** The sources of a file that nothing is included in. */
export const oneFile = (file: string, source: string): Sources => ({
  fileOf: () => file,
  sourceOf: () => source,
});

/** Lists may stand in lists, where an anchor was put into one. */
const deepest = 10;
const mostLines = 20_000;

/** What one shell runs: the scalars of several lists as one text that knows where each of its lines stands. */
export function joinScripts(nodes: readonly (Node | null)[], sources: Sources): ScriptText | null {
  const texts: string[] = [];
  const places: Place[] = [];
  for (const scalar of nodes.flatMap((node) => scalarsIn(node, deepest))) {
    if (places.length > mostLines) break;
    const file = sources.fileOf(scalar);
    const { text, at } = scriptText(scalar, file, sources.sourceOf(file));
    texts.push(text);
    text.split('\n').forEach((_, index) => {
      places.push(at(index + 1));
    });
  }
  const [first] = places;
  if (!first) return null;
  return { text: texts.join('\n'), at: (line) => places[line - 1] ?? places.at(-1) ?? first };
}

function scalarsIn(node: Node | null, depth: number): ScalarNode[] {
  if (node?.kind === 'scalar') return node.type === 'null' ? [] : [node];
  return depth > 0 ? items(node).flatMap((item) => scalarsIn(item, depth - 1)) : [];
}
