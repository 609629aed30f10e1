import type { Place, Tree } from '../../model.js';

/** The part of a line that declares something: what stands before it, the declaration, what stands after it. */
export interface Frame {
  readonly before: string;
  readonly declared: string;
  readonly after: string;
}

const longestSyntax = 120;
// One key with its sign, or an instruction (FROM), and an opening quote: nothing that could hold a value.
const key = /^(?:(?:"[\w.@/-]*"|'[\w.@/-]*'|[\w.@/-]*)[:=]|[A-Za-z][a-z-]{0,20}|[A-Z]{1,20})["'[]*$/;
const signs = /^[-:=,;"'`()[\]{}]*$/;

/**
 * The line that declares something, as far as it is syntax around the declaration: whatever else stands there may be
 * a password (`run: docker run -e POSTGRES_PASSWORD=… postgres:16`) and becomes an ellipsis.
 */
export function frameAt(tree: Tree, at: Place, declared: string): Frame | null {
  const line = tree.text(at.file)?.split('\n', at.line)[at.line - 1];
  if (!line || declared === '') return null;
  const start = line.startsWith(declared, (at.column ?? 1) - 1)
    ? (at.column ?? 1) - 1
    : line.indexOf(declared);
  if (start < 0) return null;
  const [before, after] = [line.slice(0, start).trimStart(), line.slice(start + declared.length).trimEnd()];
  return {
    before: isSyntax(before, key) ? before.replace(/\s+/g, ' ') : '… ',
    declared,
    after: isSyntax(after, signs) ? after : ' …',
  };
}

/** Whether a text holds signs and at most one word of that form. */
function isSyntax(text: string, word: RegExp): boolean {
  if (text.length > longestSyntax) return false;
  const words = text
    .replace(/\s+([:=])/g, '$1')
    .split(/\s+/)
    .filter((part) => !signs.test(part));
  return words.length < 2 && words.every((part) => word.test(part));
}
