import {
  atLineEnd,
  broken,
  type Cursor,
  code,
  commentAhead,
  match,
  newLine,
  peek,
  skipLine,
} from './cursor.js';

interface Header {
  readonly folded: boolean;
  /** "-" strips the line breaks at the end, "+" keeps them. */
  readonly chomp: string;
  readonly indent: number | null;
}

const header = /([|>])(?:([-+])([1-9])?|([1-9])([-+])?)?/y;

/** Reads a literal (`|`) or folded (`>`) scalar below a node that is indented by `parent`. */
export function readBlockScalar(cursor: Cursor, parent: number): { text: string; comment: string | null } {
  const [all = '', sign, chompFirst, indentLast, indentFirst, chompLast] = match(cursor, header) ?? [];
  cursor.at += all.length;
  const comment = commentAhead(cursor);
  if (!atLineEnd(cursor)) throw broken(cursor, 'unexpected text after | or >');
  skipLine(cursor);
  const digit = indentLast ?? indentFirst;
  const form: Header = {
    folded: sign === '>',
    chomp: chompFirst ?? chompLast ?? '',
    indent: digit ? Math.max(parent, 0) + Number(digit) : null,
  };
  return { text: chomped(readLines(cursor, parent, form), form), comment };
}

/** The lines of the scalar without their indentation; the cursor ends before the line break that ends the last one. */
function readLines(cursor: Cursor, parent: number, form: Header): string[] {
  const lines: string[] = [];
  let { indent } = form;
  while (peek(cursor) === code.newline) {
    const start = cursor.at + 1;
    let content = start;
    while (cursor.text.charCodeAt(content) === code.space) content++;
    const width = content - start;
    const char = cursor.text.charCodeAt(content);
    const isEmpty = char === code.newline || Number.isNaN(char);
    if (!isEmpty) {
      indent ??= width > parent ? width : null;
      if (indent === null || width < indent) break;
    } else if (Number.isNaN(char) && width === 0) break;
    newLine(cursor);
    skipLine(cursor);
    lines.push(cursor.text.slice(start + Math.min(indent ?? width, width), cursor.at));
  }
  return lines;
}

function chomped(lines: string[], { folded, chomp }: Header): string {
  let last = lines.length;
  while (last > 0 && lines[last - 1] === '') last--;
  const content = lines.slice(0, last);
  const text = folded ? fold(content) : content.join('\n');
  if (chomp === '-') return text;
  if (chomp === '+') return text + '\n'.repeat(lines.length - last + (last > 0 ? 1 : 0));
  return last > 0 ? `${text}\n` : '';
}

/** Joins lines by spaces, keeps empty lines, and leaves lines that are indented further as they are. */
function fold(lines: readonly string[]): string {
  let text = '';
  let breaks = 0;
  let before: 'none' | 'text' | 'indented' = 'none';
  for (const line of lines) {
    if (line === '') {
      breaks++;
      continue;
    }
    const now = /^[ \t]/.test(line) ? 'indented' : 'text';
    if (before === 'none') text += '\n'.repeat(breaks);
    else if (before === 'text' && now === 'text') text += breaks > 0 ? '\n'.repeat(breaks) : ' ';
    else text += '\n'.repeat(breaks + 1);
    text += line;
    breaks = 0;
    before = now;
  }
  return text;
}
