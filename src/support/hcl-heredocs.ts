import { endOfLine, fail, nested, note, positionOf, type Scanner, take } from './hcl-scanner.js';
import type { Template, TemplatePart } from './hcl-syntax.js';
import { parseParts } from './hcl-templates.js';
import { Unreadable } from './unreadable.js';

const endPlain = new Set(['$', '%']);

/**
 * A heredoc. An error inside (a shell's `${name:-x}` that nobody escaped) costs only its own text,
 * because its end is known before; one without an end swallows the rest of the file, as it does in Terraform.
 */
export function parseHeredoc(scanner: Scanner): Template {
  const start = scanner.at;
  const opening = take(scanner, /<<-?[\p{L}_][\p{L}\p{N}_-]*[ \t]*\r?\n/uy);
  if (!opening) fail(scanner, 'expected the name of a heredoc and a line break');
  const marker = opening.replace(/^<<-?/, '').trim();
  const [bodyEnd, after] = findEnd(scanner, marker, start);
  const outer = { end: scanner.end, depth: scanner.depth, acrossLines: scanner.acrossLines };
  const indent = opening.startsWith('<<-') ? commonIndent(scanner.text.slice(scanner.at, bodyEnd)) : 0;
  scanner.end = bodyEnd;
  const parts: TemplatePart[] = [];
  try {
    nested(scanner, true, () => parseParts(scanner, endPlain, '', parts));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    note(scanner, { what: error.message, line: error.line });
    parts.push({ kind: 'directive', ...positionOf(scanner, scanner.at) });
  }
  Object.assign(scanner, outer, { at: after });
  return { kind: 'template', heredoc: true, parts: dedent(parts, indent), ...positionOf(scanner, start) };
}

/** Where the body ends, and where the line of the end marker does. */
function findEnd(scanner: Scanner, marker: string, start: number): [number, number] {
  for (let line = scanner.at; line < scanner.end; line = endOfLine(scanner, line) + 1) {
    const end = endOfLine(scanner, line);
    if (scanner.text.slice(line, Math.min(end, line + 400)).trim() === marker) return [line, end];
  }
  scanner.at = scanner.end;
  return fail(scanner, `the heredoc "${marker}" is never closed`, start);
}

function commonIndent(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), 1000);
}

function dedent(parts: readonly TemplatePart[], indent: number): readonly TemplatePart[] {
  const trim = (line: string) => line.slice(Math.min(indent, line.length - line.trimStart().length));
  return parts.map((part) => {
    if (indent === 0 || part.kind !== 'text') return part;
    const lines = part.text.split('\n');
    const text = lines.map((line, i) => (i > 0 || part.column === 1 ? trim(line) : line)).join('\n');
    return { ...part, text };
  });
}
