import { Unreadable } from '../unreadable.js';
import { broken, type Cursor, code, isGap, match, peek, skipBlanks } from './cursor.js';

const deepest = 100;

/** What may stand before a node. */
export interface Properties {
  readonly anchor: string | null;
  readonly tag: string | null;
}

const none: Properties = { anchor: null, tag: null };
const property = /([&!])(<[^>\s]*>|[^\s,[\]{}]*)/y;
const alias = /\*([^\s,[\]{}]+)/y;

/** Reads the anchor and the tag that stand here, if any, and the blanks behind them. */
export function readProperties(cursor: Cursor): Properties {
  let { anchor, tag } = none;
  for (;;) {
    if (peek(cursor) !== code.anchor && peek(cursor) !== code.tag)
      return (anchor ?? tag) ? { anchor, tag } : none;
    const [all, sign, name = ''] = match(cursor, property) ?? [];
    if (!all) return { anchor, tag };
    if ((sign === '&' ? anchor : tag) !== null || all === '&')
      throw broken(cursor, 'two anchors or two tags for one value');
    if (sign === '&') anchor = name;
    else tag = all;
    cursor.at += all.length;
    if (!isGap(peek(cursor)) && !/[,[\]{}]/.test(cursor.text[cursor.at] ?? ''))
      throw broken(cursor, 'a blank is missing after an anchor or a tag');
    skipBlanks(cursor);
  }
}

/** Reads the name of the alias that stands here, or null. */
export function readAlias(cursor: Cursor): string | null {
  if (peek(cursor) !== code.alias) return null;
  const [all, name] = match(cursor, alias) ?? [];
  cursor.at += all?.length ?? 0;
  return name ?? null;
}

/** Refuses what is nested deeper than any manifest is. */
export function refuseDepth(cursor: Cursor, depth: number): void {
  if (depth > deepest) throw new Unreadable(`nested more than ${deepest} levels deep`, cursor.line);
}
