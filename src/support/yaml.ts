import type { Node } from './node.js';
import { lineAt, plainText, refuseConflict } from './plain-text.js';
import { Unreadable } from './unreadable.js';
import { readDocument } from './yaml/block.js';
import { type DocumentText, splitDocuments } from './yaml/documents.js';
import { noReferences } from './yaml/references.js';

/**
 * Every document of a YAML text as nodes with lines (YAML 1.2 core schema, https://yaml.org/spec/1.2.2/), aliases and
 * merge keys resolved; documents without content are left out. Where the text is a part of a file, `firstLine` is
 * the line that it starts on.
 * @throws Unreadable where the text is no YAML, or YAML that no manifest needs (complex keys, endless aliases)
 */
export function parseYaml(source: string, firstLine = 1): Node[] {
  const text = plainText(source);
  refuseConflict(text);
  const lines = withPlainBreaks(text, firstLine);
  try {
    return splitDocuments(lines, firstLine).flatMap((document) => read(document) ?? []);
  } catch (error) {
    throw asTemplate(lines, firstLine) ?? error;
  }
}

const read = ({ text, line, start }: DocumentText): Node | null =>
  readDocument({ text, references: noReferences(), at: start, line, lineStart: 0, parent: -1, opened: line });

function withPlainBreaks(text: string, firstLine: number): string {
  if (!text.includes('\r')) return text;
  const alone = /\r(?!\n)/.exec(text);
  if (alone)
    throw new Unreadable(
      'a carriage return without a line feed: save it with LF line ends',
      lineAt(text, alone.index) + firstLine - 1,
    );
  return text.replaceAll('\r\n', '\n');
}

/** What is broken as YAML because it is a template (Helm, Jinja, ERB) says so. */
function asTemplate(text: string, firstLine: number): Unreadable | null {
  const tag = /^[ \t]*(?:-[ \t]+)?(?:[\w.-]+:[ \t]+)?(?:\{\{|\{%|<%)/m.exec(text);
  const line = tag && lineAt(text, tag.index) + firstLine - 1;
  return line ? new Unreadable('a template: only what is rendered from it can be read', line) : null;
}
