import { parseExpression } from './hcl-expressions.js';
import {
  endOfLine,
  fail,
  nested,
  note,
  peek,
  positionOf,
  type Scanner,
  scan,
  skip,
  takeIdentifier,
} from './hcl-scanner.js';
import type { Attribute, Block, HclFile } from './hcl-syntax.js';
import { parseQuoted } from './hcl-templates.js';
import { Unreadable } from './unreadable.js';

interface OpenBody {
  readonly attributes: Attribute[];
  readonly blocks: Block[];
  readonly names: Set<string>;
  broken: boolean;
}

/** What only stands at the top of a file: inside a block it shows that a brace is missing before it. */
const topLevel = /(?:(?:resource|data|module|variable|output)[ \t]+"|locals[ \t]*\{)/y;

/**
 * What Terraform's language needs of HCL (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md), with lines.
 * Never throws: an error costs the block it stands in, and reading goes on at the next line that starts in column 1.
 */
export function parseHcl(text: string): HclFile {
  const scanner = scan(text);
  const body = emptyBody();
  let readable = true;
  while (readable && scanner.at < scanner.text.length) {
    try {
      parseBody(scanner, body, false);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      readable = note(scanner, { what: error.message, line: error.line });
      recover(scanner);
    }
  }
  if (!readable)
    note(scanner, {
      what: 'too many errors: the rest is not read',
      line: positionOf(scanner, scanner.at).line,
    });
  return { body, problems: scanner.problems };
}

function emptyBody(): OpenBody {
  return { attributes: [], blocks: [], names: new Set(), broken: false };
}

function recover(scanner: Scanner): void {
  const lineStart = /\n(?=[\p{L}_])/gu;
  lineStart.lastIndex = Math.max(0, scanner.at - 1);
  const found = lineStart.exec(scanner.text);
  scanner.at = found ? found.index + 1 : scanner.text.length;
  scanner.end = scanner.text.length;
  scanner.depth = 0;
  scanner.acrossLines = false;
}

function parseBody(scanner: Scanner, body: OpenBody, inBlock: boolean): void {
  for (skip(scanner, true); scanner.at < scanner.end; skip(scanner, true)) {
    if (inBlock && (peek(scanner) === '}' || startsTopLevel(scanner))) return;
    parseItem(scanner, body);
  }
}

function startsTopLevel(scanner: Scanner): boolean {
  topLevel.lastIndex = scanner.at;
  return scanner.text[scanner.at - 1] === '\n' && topLevel.test(scanner.text);
}

function parseItem(scanner: Scanner, body: OpenBody): void {
  const start = scanner.at;
  const name = takeName(scanner);
  if (name === null) fail(scanner, `did not expect "${peek(scanner)}" here`);
  skip(scanner);
  if (peek(scanner) === '=' && peek(scanner, 1) !== '=') parseAttribute(scanner, body, name, start);
  else parseBlock(scanner, body, name, start);
}

/** A name, or a quoted one (older files and variable files have them). */
function takeName(scanner: Scanner): string | null {
  if (peek(scanner) !== '"') return takeIdentifier(scanner);
  const quoted = parseQuoted(scanner);
  return quoted.kind === 'literal' ? quoted.text : null;
}

function parseAttribute(scanner: Scanner, body: OpenBody, name: string, start: number): void {
  const position = positionOf(scanner, start);
  if (body.names.has(name)) note(scanner, { what: `"${name}" is set a second time`, line: position.line });
  body.names.add(name);
  scanner.at++;
  const value = parseExpression(scanner);
  skip(scanner);
  const end = Math.min(scanner.skippedFrom, endOfLine(scanner, start));
  const source = scanner.text.slice(start, end).trim();
  body.attributes.push({ name, value, source, lastLine: positionOf(scanner, scanner.at).line, ...position });
  skip(scanner);
  if (scanner.at < scanner.end && !['\n', '}'].includes(peek(scanner)))
    fail(scanner, `expected a line break behind "${name}"`);
}

function parseBlock(scanner: Scanner, parent: OpenBody, type: string, start: number): void {
  const labels: string[] = [];
  for (skip(scanner); peek(scanner) !== '{'; skip(scanner)) {
    const label = takeName(scanner);
    if (label === null) fail(scanner, `expected "=" or "{" behind "${type}"`);
    labels.push(label);
  }
  const body = emptyBody();
  parent.blocks.push({ type, labels, body, ...positionOf(scanner, start) });
  const opening = scanner.at;
  try {
    nested(scanner, false, () => {
      scanner.at++;
      parseBody(scanner, body, true);
      if (peek(scanner) !== '}') fail(scanner, `the block "${type}" is never closed`, opening);
      scanner.at++;
    });
  } catch (error) {
    body.broken = true;
    throw error;
  }
}
