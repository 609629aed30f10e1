/** A match with its lines (1-based), apart from white space before it. */
export interface LocatedMatch {
  readonly groups: readonly (string | undefined)[];
  readonly index: number;
  /** Where it begins. */
  readonly line: number;
  /** Where it ends: an engine is often named on the line after its key. */
  readonly lastLine: number;
}

/** Every match of a global pattern with its lines, which are counted once over the text. */
export function locatedMatches(text: string, pattern: RegExp): LocatedMatch[] {
  let [line, counted] = [1, 0];
  return [...text.matchAll(pattern)].map((match) => {
    const leading = /^\s*/.exec(match[0])?.[0].length ?? 0;
    for (const start = match.index + leading; counted < start; counted++) if (text[counted] === '\n') line++;
    const within = match[0].slice(leading).split('\n').length - 1;
    return { groups: [...match], index: match.index, line, lastLine: line + within };
  });
}
