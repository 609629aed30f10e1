import type { Place } from '../../model.js';
import type { ScalarNode } from '../node.js';

/** A shell text of a YAML file, with the line of the file for each of its own. */
export interface ScriptText {
  readonly text: string;
  readonly at: (line: number) => Place;
}

/**
 * The script that a scalar holds. A folded block (`>`) is taken from the file's lines, so that a command keeps the
 * line that it stands on.
 */
export function scriptText(node: ScalarNode, file: string, source: string): ScriptText {
  const lines = node.quoted ? linesOf(source) : [];
  const header = (lines[node.line - 1] ?? '').slice(node.column - 1).trim();
  const isBlock = /^[|>][\d+-]{0,2}(?:\s*#.*)?$/.test(header);
  const first = isBlock ? node.line + 1 : node.line;
  const text = isBlock && header.startsWith('>') ? folded(source, node.line) : node.text;
  const last = first + text.split('\n').length - 1;
  return {
    text,
    at: (line) => ({ file, line: Math.min(first + line - 1, last) }),
  };
}

let lastSplit: { readonly source: string; readonly lines: readonly string[] } = { source: '', lines: [] };

/** A file has many scripts: its text is split once for all of them. */
function linesOf(source: string): readonly string[] {
  if (lastSplit.source !== source) lastSplit = { source, lines: source.split('\n') };
  return lastSplit.lines;
}

function folded(source: string, headerLine: number): string {
  const rows: string[] = [];
  let indent: number | null = null;
  const lines = linesOf(source);
  for (let i = headerLine; i < lines.length; i++) {
    const row = lines[i] ?? '';
    const trimmed = row.trim();
    const own = row.length - row.trimStart().length;
    if (trimmed !== '') indent ??= own;
    if (trimmed !== '' && indent !== null && own < indent) break;
    rows.push(trimmed);
  }
  // Where the block ends nothing is lost: the rows behind it stand further left.
  return rows.map((row, i) => (row !== '' && rows[i + 1] ? `${row} \\\n` : `${row}\n`)).join('');
}
