import type { Node } from '../node.js';
import { type Cursor, code, match, type Position, peek, position, skipBlanks } from './cursor.js';
import type { Properties } from './properties.js';
import { readFold, readQuoted } from './quoted.js';
import { anchored, noTextKey } from './references.js';
import { endsKey, isFlowSign, plainEnd, scalarNode, startsWrong } from './scalars.js';

/** A scalar in brackets or braces: a value or a key. */
export interface FlowScalar {
  readonly text: string;
  readonly quoted: boolean;
  readonly place: Position;
}

/** Reads the scalar that stands here. */
export function readFlowScalar(cursor: Cursor, { tag }: Properties): FlowScalar {
  const place = position(cursor);
  const char = peek(cursor);
  if (char === code.quote || char === code.apostrophe)
    return { text: readQuoted(cursor), quoted: true, place };
  if (tag !== null && (isFlowSign(char) || char === code.colon)) return { text: '', quoted: false, place };
  if (
    isFlowSign(char) ||
    (char === code.colon && endsKey(peek(cursor, 1), true)) ||
    /[*&]/.test(cursor.text[cursor.at] ?? '')
  )
    throw noTextKey(cursor.line);
  if (startsWrong(cursor)) throw noTextKey(cursor.line);
  return { text: readFlowPlain(cursor), quoted: false, place };
}

const furtherLine = /[ \t]*\n[ \t\n]*(?=[^ \t\n#,[\]{}:])/y;

function readFlowPlain(cursor: Cursor): string {
  let text = '';
  for (;;) {
    const end = plainEnd(cursor, true);
    text += cursor.text.slice(cursor.at, end);
    cursor.at = end;
    if (!match(cursor, furtherLine)) return text;
    skipBlanks(cursor);
    text += readFold(cursor);
  }
}

const behindItem = /[ \t]*(?:[,\]}][ \t]*)?(?<=[ \t])#([^\n]*)/y;

/** The node of a scalar, under its anchor; the comment may stand behind the sign that ends it. */
export function scalarOf(
  cursor: Cursor,
  { text, quoted, place }: FlowScalar,
  { anchor, tag }: Properties,
): Node {
  cursor.references.weight++;
  const comment = match(cursor, behindItem)?.[1]?.trim() ?? null;
  return anchored(cursor.references, anchor, place.line, () =>
    scalarNode(cursor, place, text, { tag, quoted }, comment),
  );
}
