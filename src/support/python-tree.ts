import { parser } from '@lezer/python';
import { plainText, refuseConflict } from './plain-text.js';
import { Unreadable } from './unreadable.js';

/** A node of a Python syntax tree, named as in the grammar of @lezer/python; comments are left out. */
export interface PythonNode {
  readonly name: string;
  readonly text: string;
  readonly line: number;
  readonly children: readonly PythonNode[];
}

// Nobody writes settings that are larger or nested deeper; a parser that recovers from errors takes long for them.
const largestSettings = 200_000;
const deepestBrackets = 150;

/**
 * The syntax tree of a Python text. The parser recovers from errors, so that a part that is no Python is only left
 * out (https://docs.python.org/3/reference/grammar.html).
 * @throws Unreadable where it is no text, or larger or more deeply nested than settings are
 */
export function parsePython(source: string): PythonNode {
  const text = plainText(source, largestSettings);
  refuseConflict(text);
  refuseDepth(text);
  try {
    return converted(text);
  } catch (error) {
    // The parser's recovery trips over some texts; nobody's settings are among them.
    throw error instanceof Unreadable ? error : new Unreadable('not well-formed Python');
  }
}

/** Recovering from errors takes long: what needs it all the time is no Python. */
const mostRecoveries = 3_000;

function parsed(text: string) {
  const parse = parser.startParse(text);
  for (let recoveries = 0; recoveries < mostRecoveries; ) {
    const tree = parse.advance();
    if (tree) return tree;
    // Not among the documented fields: without it, the size alone is the limit.
    if ((parse as { recovering?: number }).recovering) recoveries++;
  }
  throw new Unreadable('not well-formed Python');
}

function converted(text: string): PythonNode {
  const lineOf = lineFinder(text);
  const root: Open = { name: 'Script', text: '', line: 1, children: [] };
  const open: Open[] = [root];
  parsed(text).iterate({
    enter: ({ name, from, to }) => {
      if (name === 'Comment') return false;
      const node: Open = { name, text: text.slice(from, to), line: lineOf(from), children: [] };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    leave: () => {
      open.pop();
    },
  });
  return root.children[0] ?? root;
}

interface Open extends PythonNode {
  readonly children: Open[];
}

function refuseDepth(text: string): void {
  let [depth, line] = [0, 1];
  for (const sign of text) {
    if (sign === '\n') line++;
    else if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign) && depth > 0) depth--;
    if (depth > deepestBrackets)
      throw new Unreadable(`brackets nested more than ${deepestBrackets} levels deep`, line);
  }
}

// Nodes are entered in the order of the text, so that the lines are counted once.
function lineFinder(text: string): (offset: number) => number {
  let [line, next] = [1, text.indexOf('\n')];
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
}

/** The first child of that name, or null. */
export function child(node: PythonNode, name: string): PythonNode | null {
  return node.children.find((one) => one.name === name) ?? null;
}

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The children between the brackets of an argument list, a tuple, a list or a dictionary. */
export function inside(node: PythonNode): readonly PythonNode[] {
  const [first] = node.children;
  const close = first && brackets[first.name];
  if (!close) return node.children;
  return node.children.slice(1, node.children.at(-1)?.name === close ? -1 : undefined);
}

/** A list of children cut at separators (commas); empty parts are left out. */
export function parts(nodes: readonly PythonNode[], separator = ','): PythonNode[][] {
  const result: PythonNode[][] = [[]];
  for (const node of nodes) {
    if (node.name === separator) result.push([]);
    else result.at(-1)?.push(node);
  }
  return result.filter((part) => part.length > 0);
}

const closing: readonly string[] = ['"""', "'''", '"', "'"];

/**
 * What a string literal holds: of a format string only what stands before its first replacement, and whether that is
 * all. Bytes and escapes are taken as written: nothing that names an engine needs them.
 */
export function stringContent(node: PythonNode): { text: string; partial: boolean } {
  if (node.name === 'ContinuedString') return joined(node.children.map(stringContent));
  const literal = node.text.replace(/^[A-Za-z]{0,3}/, '');
  const quote = closing.find((one) => literal.startsWith(one)) ?? '';
  const content = literal.slice(quote.length, quote && literal.endsWith(quote) ? -quote.length : undefined);
  const replacement = child(node, 'FormatReplacement');
  if (!replacement) return { text: content, partial: false };
  const before = content.indexOf(replacement.text);
  return { text: before < 0 ? '' : content.slice(0, before), partial: true };
}

function joined(strings: readonly { text: string; partial: boolean }[]): { text: string; partial: boolean } {
  const cut = strings.findIndex((one) => one.partial);
  const used = cut < 0 ? strings : strings.slice(0, cut + 1);
  return { text: used.map((one) => one.text).join(''), partial: cut >= 0 };
}
