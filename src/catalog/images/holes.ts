/** Stands for a part of a reference that only becomes known later. Outside ASCII, so that no reference contains it. */
export const hole = '\uE000';

const closed: readonly (readonly [open: string, close: string])[] = [
  ['${{', '}}'],
  ['{{', '}}'],
  ['<%', '%>'],
  ['((', '))'],
];
const nested: readonly (readonly [open: string, close: string])[] = [
  ['${', '}'],
  ['$(', ')'],
  ['#{', '}'],
  ['%{', '}'],
  ['{', '}'],
];

/**
 * Puts a hole for each variable or expression (`${X:-y}`, `$X`, `${{ x }}`, `{{ x }}`, `<%= x %>`, `((x))`), or null
 * where one does not end. Expressions are not evaluated here: a reader that can resolve them does so before.
 */
export function withHoles(text: string): string | null {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const end = endOfExpression(text, at);
    if (end === null) return null;
    result += end > at ? hole : text.charAt(at);
    at = end > at ? end : at + 1;
  }
  return result;
}

/** Where the expression that starts there ends; the start itself where none starts; null where it does not end. */
function endOfExpression(text: string, start: number): number | null {
  for (const [open, close] of closed)
    if (text.startsWith(open, start)) {
      const end = text.indexOf(close, start + open.length);
      return end < 0 ? null : end + close.length;
    }
  for (const [open, close] of nested)
    if (text.startsWith(open, start)) return endOfNested(text, start + open.length, close);
  const name = text.charAt(start) === '$' ? /^\$\w{1,100}/.exec(text.slice(start, start + 102)) : null;
  return start + (name?.[0].length ?? 0);
}

function endOfNested(text: string, start: number, close: string): number | null {
  const open = close === ')' ? '(' : '{';
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text.charAt(at) === open) depth++;
    if (text.charAt(at) === close && --depth === 0) return at + 1;
  }
  return null;
}
