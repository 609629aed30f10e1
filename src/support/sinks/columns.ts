import { repeated, type Terminal, tty } from './terminal.js';

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const narrow = /\p{M}/u;

/** How many columns a text takes, colours aside. */
export function columns(text: Terminal): number {
  let count = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences, and ours
  for (const point of text.replace(/\u001b\[\d+m/g, ''))
    count += wide.test(point) ? 2 : narrow.test(point) ? 0 : 1;
  return count;
}

/** The text with blanks up to that width. */
export function padded(text: Terminal, width: number): Terminal {
  return tty`${text}${repeated(tty` `, width - columns(text))}`;
}

/** Text without colours in lines of at most that width, broken at blanks; a longer word is broken anywhere. */
export function wrapped(text: Terminal, width: number): Terminal[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/(?<= )/)) {
    let rest = word;
    let size = columns(rest.trimEnd() as Terminal);
    if (used > 0 && used + size > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    while (size > width) {
      const head = headOf(rest, width);
      lines.push(head);
      rest = rest.slice(head.length);
      size = columns(rest.trimEnd() as Terminal);
    }
    line += rest;
    used += columns(rest as Terminal);
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines.map((one) => one.trimEnd() as Terminal);
}

function headOf(text: string, width: number): string {
  let head = '';
  let used = 0;
  for (const point of text) {
    used += columns(point as Terminal);
    if (used > width && head !== '') break;
    head += point;
  }
  return head;
}
