import { fromRoot } from './paths.js';
import type { Piece, Token } from './words.js';

interface Known {
  readonly variables: ReadonlyMap<string, string>;
  readonly scriptDirectory: string | null;
  allowance: number;
}

/** Variables in which CI systems keep the folder of the checkout. */
const rootVariables = new Set([
  'GITHUB_WORKSPACE',
  'CI_PROJECT_DIR',
  'CIRCLE_WORKING_DIRECTORY',
  'TRAVIS_BUILD_DIR',
  'BUILD_SOURCESDIRECTORY',
  'WORKSPACE',
]);

const longest = 4096;
const variable = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-=])([^$`]*))?\})$/s;

/** The words that a word becomes: known variables are put in, and split where they stand outside quotes. */
export function expandWord(token: Token, known: Known): string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (const piece of token.pieces) {
    const text = expandPiece(piece, known);
    const parts: string[] =
      piece.expands && !piece.quoted && text !== piece.text ? text.split(/\s+/) : [text];
    parts.forEach((part, i) => {
      if (i > 0 && word) words.push(word);
      word = i > 0 ? part : (word ?? '') + part;
    });
  }
  if (word !== null && (word !== '' || token.pieces.some((piece) => piece.quoted))) words.push(word);
  return words;
}

function expandPiece(piece: Piece, known: Known): string {
  if (!piece.expands) return piece.text;
  const value = expanded(piece.text, known);
  if (value === null || value.length > Math.min(longest, known.allowance)) return piece.text;
  known.allowance -= value.length;
  return value;
}

function expanded(text: string, { variables, scriptDirectory }: Known): string | null {
  if (text.startsWith('$(') || text.startsWith('`')) return folderFrom(text, scriptDirectory);
  const match = variable.exec(text);
  const name = match?.[1] ?? match?.[2];
  if (!match || name === undefined) return null;
  const value = variables.get(name);
  if (value !== undefined && (value !== '' || !match[3]?.startsWith(':'))) return value;
  if (name === 'PWD') return '.';
  if (rootVariables.has(name)) return fromRoot;
  return match[4]?.replace(/^(['"])(.*)\1$/s, '$2') ?? null;
}

/** The few substitutions whose answer is known without running them: they name a folder. */
function folderFrom(text: string, scriptDirectory: string | null): string | null {
  const script = text.startsWith('$(') ? text.slice(2, -1) : text.slice(1, -1);
  if (/^\s*pwd\s*$/.test(script)) return '.';
  if (/^\s*git rev-parse --show-toplevel\s*$/.test(script)) return fromRoot;
  const here = /\bdirname\b.{0,20}\$(?:0|\{?BASH_SOURCE)/.exec(script);
  if (!here || scriptDirectory === null) return null;
  const up = /\)"?((?:\/\.\.){1,8})/.exec(script)?.[1] ?? '';
  return `${fromRoot}${scriptDirectory}${up}`;
}
