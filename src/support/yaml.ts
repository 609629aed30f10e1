import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Node as YamlNode,
} from 'yaml';
import type { Entry, Node } from './node.js';
import { Unreadable } from './unreadable.js';

/** Where an offset of the text stands in its file. */
type Lines = Pick<LineCounter, 'linePos'>;

/**
 * Every document of a YAML text as nodes with lines (YAML 1.2 core schema, https://yaml.org/spec/1.2.2/).
 * Where the text is a part of a file, `firstLine` is the line that it starts on.
 * @throws Unreadable where the text is no YAML
 */
export function parseYaml(source: string, firstLine = 1): Node[] {
  const counter = new LineCounter();
  const lines: Lines = {
    linePos: (offset) => {
      const { line, col } = counter.linePos(offset);
      return { line: line + firstLine - 1, col };
    },
  };
  const documents = parseAllDocuments(source, {
    lineCounter: counter,
    schema: 'core',
    uniqueKeys: false,
    logLevel: 'silent',
    merge: true,
  });
  return (Array.isArray(documents) ? documents : []).map((document) => convertDocument(document, lines));
}

function convertDocument(document: Document.Parsed, lines: Lines): Node {
  const error = document.errors[0];
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    throw new Unreadable(withoutPosition(error.message), line);
  }
  return convert(document.contents, document, lines);
}

function convert(node: YamlNode | null, document: Document.Parsed, lines: Lines): Node {
  const { line, col: column } = node?.range ? lines.linePos(node.range[0]) : { line: 1, col: 1 };
  if (isAlias(node)) return convert(node.resolve(document) ?? null, document, lines);
  const tag = node?.tag?.startsWith('!') ? node.tag : null;
  if (isMap(node)) {
    const entries = new Map<string, Entry>();
    for (const pair of node.items) {
      const key = pair.key as YamlNode | null;
      const name = isScalar(key) ? String(key.source ?? key.value) : '';
      const position = key?.range ? lines.linePos(key.range[0]) : { line, col: column };
      const value = convert(pair.value as YamlNode | null, document, lines);
      if (name === '<<') {
        for (const source of value.kind === 'list' ? value.items : [value])
          if (source.kind === 'map')
            for (const [k, entry] of source.entries) if (!entries.has(k)) entries.set(k, entry);
      } else entries.set(name, { key: name, line: position.line, column: position.col, value });
    }
    return { kind: 'map', line, column, tag, entries };
  }
  if (isSeq(node))
    return {
      kind: 'list',
      line,
      column,
      tag,
      items: node.items.map((item) => convert(item as YamlNode | null, document, lines)),
    };
  const scalar = isScalar(node) ? node : null;
  const value = scalar?.value ?? null;
  const type = value === null ? 'null' : (typeof value as 'string' | 'number' | 'boolean');
  const text = value === null ? '' : typeof value === 'string' ? value : String(scalar?.source ?? value);
  const quoted = scalar?.type !== undefined && scalar.type !== 'PLAIN';
  return { kind: 'scalar', line, column, tag, text, type, quoted, comment: scalar?.comment?.trim() ?? null };
}

/** The parser's sentence without the position that it counts within the text. */
const withoutPosition = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '') || 'no YAML';
