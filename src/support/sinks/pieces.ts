/** A part of a sentence: plain words and blanks, or what must be shown as code. */
export interface Piece {
  readonly kind: 'plain' | 'code';
  readonly text: string;
}

const longestSentence = 1000;

/** A sentence in pieces; words that must be code and follow each other are one piece. */
export function piecesOf(sentence: string, limit = longestSentence): Piece[] {
  const pieces: Piece[] = [];
  let joinable = false;
  for (const token of cut(sentence.trim(), limit).match(/`[^`]+`|[^\s`]+|`|\s+/g) ?? []) {
    const quoted = token.length > 2 && token.startsWith('`');
    const [space, before] = [pieces.at(-1), pieces.at(-2)];
    const parts = quoted ? [{ kind: 'code', text: token.slice(1, -1) } as const] : split(token);
    if (joinable && space?.text === ' ' && before && parts[0]?.kind === 'code' && !quoted) {
      pieces.splice(-2, 2, { kind: 'code', text: `${before.text} ${parts[0].text}` });
      pieces.push(...parts.slice(1));
    } else pieces.push(...parts);
    joinable = token === ' ' ? joinable : !quoted && parts.at(-1)?.kind === 'code';
  }
  return pieces;
}

const word = /^[("'“‘]*[A-Za-z0-9]+(?:[-.'’/+][A-Za-z0-9]+)*\+{0,2}%?[)"'”’.,;:!?…]*$/;
const sign = /^(?: +|[–—·→=+/&<>≤≥×-]|[("'“‘]+|[)"'”’.,;:!?…]+)$/;
// What GitHub turns into a link without any sign: commits, issues, advisories, pages.
const reference = /[0-9a-f]{7}|\b(?:GH|GHSA|CVE)-|www\./i;

/** A word as one plain piece, or as code between the punctuation around it. */
function split(token: string): Piece[] {
  if (sign.test(token) || (word.test(token) && !reference.test(token)))
    return [{ kind: 'plain', text: token }];
  let end = token.length;
  while (end > 1 && ',.;:!?)'.includes(token.charAt(end - 1)) && !isCall(token.slice(0, end))) end -= 1;
  const start = token.startsWith('(') && end > 1 && !isCall(token.slice(0, end)) ? 1 : 0;
  const pieces: Piece[] = [
    { kind: 'plain', text: token.slice(0, start) },
    { kind: 'code', text: token.slice(start, end) },
    { kind: 'plain', text: token.slice(end) },
  ];
  return pieces.filter((piece) => piece.text !== '');
}

/** `now()`: its brackets belong to it. */
const isCall = (token: string): boolean => /\w\([^()]*\)$/.test(token);

function cut(text: string, limit: number): string {
  const points = [...text.slice(0, 2 * limit + 2)];
  return points.length > limit ? `${points.slice(0, limit).join('')}…` : text;
}
