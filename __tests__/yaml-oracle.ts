import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
} from 'yaml';

/** What the library reads of a YAML text, in the form of `shape`; null where it refuses. */
export function oracle(source: string): unknown[] | null {
  const lines = new LineCounter();
  const documents = parseAllDocuments(source, {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  if (!Array.isArray(documents)) return [];
  if (documents.some((document) => document.errors.length > 0)) return null;
  const held = documents.filter(({ contents }) => contents !== null && !isVoid(contents));
  return held.map((document) => shapeOf(document.contents, document, lines));
}

/** An empty document has a null without a source. */
const isVoid = (node: Node): boolean => isScalar(node) && node.value === null && !node.source && !node.tag;

function shapeOf(node: Node | null, document: Document, lines: LineCounter): unknown {
  if (isAlias(node)) return shapeOf(node.resolve(document) ?? null, document, lines);
  const lineOf = (one: Node | null | undefined) => (one?.range ? lines.linePos(one.range[0]).line : 0);
  if (isMap(node)) {
    const own = new Map<string, unknown>();
    const merged: unknown[] = [];
    for (const pair of node.items) {
      const key = pair.key as Node;
      const name = isScalar(key) ? String(key.source) : '?';
      const value = shapeOf(pair.value as Node | null, document, lines);
      if (name === '<<')
        merged.push(...(Array.isArray(value) ? [value] : ((value as { list?: [] }).list ?? [])));
      else own.set(name, [name, lineOf(key), value]);
    }
    // A scalar's shape starts with its type: nothing to merge.
    const maps = merged.filter((source) => Array.isArray(source) && source.every(Array.isArray));
    for (const source of maps as [string][][])
      for (const entry of source) if (!own.has(entry[0])) own.set(entry[0], entry);
    return [...own.values()];
  }
  if (isSeq(node)) return { list: node.items.map((item) => shapeOf(item as Node | null, document, lines)) };
  if (!isScalar(node)) return ['null', '', false];
  const plain = node.type === 'PLAIN';
  // The library makes a text of whatever has a tag that it does not know, and decodes what YAML's own tags say.
  if (node.tag?.startsWith('!')) return ['tagged'];
  if (node.tag?.includes('2002:') && !node.tag.endsWith(':str')) return ['tagged'];
  const type = node.value === null ? 'null' : typeof node.value;
  const text = type === 'null' ? '' : type === 'string' ? String(node.value) : node.source;
  return [type, text?.trimEnd(), !plain];
}
