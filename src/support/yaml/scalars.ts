import type { ScalarNode } from '../node.js';
import { type Cursor, code, commentAhead, isBlank, isGap, type Position, peek } from './cursor.js';

/** The type of a plain scalar in the core schema (https://yaml.org/spec/1.2.2/#1032-tag-resolution). */
export function plainType(text: string): ScalarNode['type'] {
  if (!/^(?:[-+.~\dntfNTF]|$)/.test(text)) return 'string';
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return 'null';
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return 'boolean';
  return /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(
    text,
  )
    ? 'number'
    : 'string';
}

/** A scalar node; the comment is the one that ends its line. */
export function scalarNode(
  cursor: Cursor,
  start: Position,
  text: string,
  { tag, quoted }: { tag: string | null; quoted: boolean },
  comment = commentAhead(cursor),
): ScalarNode {
  const isText = quoted || tag === '!!str' || tag === '!';
  const type = isText ? 'string' : plainType(text);
  return {
    kind: 'scalar',
    line: start.line,
    column: start.column,
    tag: applicationTag(tag),
    text: type === 'null' ? '' : text,
    type,
    quoted,
    comment,
  };
}

/** The tag where it is the application's own (`!reset`), not one of YAML's (`!!str`, `!<…>`). */
export const applicationTag = (tag: string | null): string | null =>
  tag !== null && /^![^!<]/.test(tag) ? tag : null;

/** Where a plain scalar ends on this line, without the blanks behind it. */
export function plainEnd(cursor: Cursor, inFlow: boolean): number {
  const { text } = cursor;
  let end = cursor.at;
  for (let at = cursor.at; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === code.newline || (char === code.hash && at > cursor.at && isBlank(text.charCodeAt(at - 1))))
      break;
    if (char === code.colon && endsKey(text.charCodeAt(at + 1), inFlow)) break;
    if (inFlow && isFlowSign(char)) break;
    if (!isBlank(char)) end = at + 1;
  }
  return end;
}

/** Whether a colon before this character ends a key. */
export const endsKey = (next: number, inFlow: boolean): boolean =>
  isBlank(next) || next === code.newline || Number.isNaN(next) || (inFlow && isFlowSign(next));

/** One of `,[]{}`. */
export const isFlowSign = (char: number): boolean =>
  char === code.comma ||
  char === code.openList ||
  char === code.closeList ||
  char === code.openMap ||
  char === code.closeMap;

/** Signs that no plain scalar starts with; "-", "?" and ":" may where more follows at once. */
export function startsWrong(cursor: Cursor): boolean {
  const char = cursor.text[cursor.at] ?? '';
  return '#|>@`"\'%&*!'.includes(char) || ('-?:'.includes(char) && isGap(peek(cursor, 1)));
}
