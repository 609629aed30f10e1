const longest = 256;

/**
 * What is wrong with a pattern of the configuration, as a clause that follows it, or null where it can be used.
 * Braces, parentheses and negation read differently in every tool: a line for each pattern says the same in all.
 */
export function globProblem(glob: string): { what: string; help: string } | null {
  if (glob.length > longest)
    return { what: `is longer than ${longest} characters`, help: 'Shorten it with "**".' };
  if (/[{}()|]/.test(glob))
    return { what: 'holds braces, parentheses or "|"', help: 'Write one line for each pattern.' };
  if (glob.startsWith('!'))
    return { what: 'starts with "!"', help: 'Name the files that belong here; leave the others out.' };
  if (glob.includes('\\')) return { what: 'holds a backslash', help: 'Separate folders by "/".' };
  if (glob.startsWith('/') || glob.split('/').includes('..'))
    return {
      what: 'leaves the repository',
      help: 'Write it from the root of the repository, without a leading "/".',
    };
  return null;
}

/** A pattern that was understood. */
export interface Glob {
  /** Folders and file, from the root; `**` for any number of folders. */
  readonly segments: readonly Segment[];
}

/** One folder or file of a pattern. */
export type Segment =
  | { readonly kind: 'any' }
  | { readonly kind: 'literal'; readonly text: string }
  /** Literal texts with `*` between them. */
  | { readonly kind: 'stars'; readonly texts: readonly string[] }
  /** `?` and `[…]` as well. */
  | { readonly kind: 'parts'; readonly parts: readonly Part[] };

/** A `*`, or what one character has to be. */
type Part = '*' | ((character: string) => boolean);

/**
 * A pattern that is compared with a whole path: `*` and `?` stay within one folder, `**` spans folders, `[…]` is one
 * of several characters, `\` takes the meaning from the next one; at its end `/` means everything below.
 */
export function parseGlob(glob: string): Glob {
  const whole = (glob.endsWith('/') ? `${glob}**` : glob).replace(/^\.\//, '');
  return { segments: whole.split('/').map(parseSegment) };
}

function parseSegment(segment: string): Segment {
  if (segment === '**') return { kind: 'any' };
  const parts = segment.match(/\\.|\[[^\]]+\]|./gsu) ?? [];
  if (parts.some((part) => part === '?' || (part.length > 2 && part.startsWith('['))))
    return { kind: 'parts', parts: parts.map(parsePart) };
  const texts = [''];
  for (const part of parts)
    if (part === '*') texts.push('');
    else texts[texts.length - 1] += part.startsWith('\\') ? part.slice(1) : part;
  return texts.length === 1 ? { kind: 'literal', text: texts[0] ?? '' } : { kind: 'stars', texts };
}

/** Whether a path matches, given in its folders and file. Linear in path times pattern, whatever either holds. */
export const matchesSegments = ({ segments }: Glob, path: readonly string[]): boolean =>
  matchesSequence(segments, path, isAny, matchesSegment);

const isAny = (segment: Segment): boolean => segment.kind === 'any';
const isStar = (part: Part): boolean => part === '*';
const matchesPart = (part: Part, one: string): boolean => part !== '*' && part(one);

/** Whether a path matches a pattern. */
export const matchesGlob = (glob: string, path: string): boolean =>
  matchesSegments(parseGlob(glob), path.split('/'));

/** Whether one folder or file matches its part of a pattern. */
export function matchesSegment(segment: Segment, name: string): boolean {
  switch (segment.kind) {
    case 'any':
      return true;
    case 'literal':
      return segment.text === name;
    case 'stars':
      return matchesStars(segment.texts, name);
    case 'parts':
      return matchesSequence(segment.parts, name, isStar, matchesPart);
  }
}

// The first text begins the name, the last ends it, the others follow each other in between.
function matchesStars(texts: readonly string[], name: string): boolean {
  const last = texts.length - 1;
  const [start = '', end = ''] = [texts[0], texts[last]];
  if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end)) return false;
  let at = start.length;
  for (let i = 1; i < last; i++) {
    const text = texts[i] ?? '';
    const found = name.indexOf(text, at);
    if (found < 0 || found + text.length > name.length - end.length) return false;
    at = found + text.length;
  }
  return true;
}

// Goes back to the last wildcard only, which is enough: what an earlier one could take, the last one can take as well.
function matchesSequence<P, S>(
  pattern: readonly P[],
  subject: ArrayLike<S>,
  isWildcard: (part: P) => boolean,
  matches: (part: P, one: S) => boolean,
): boolean {
  let [p, s, wildcard, resume] = [0, 0, -1, 0];
  while (s < subject.length) {
    if (p < pattern.length && isWildcard(pattern[p] as P)) [wildcard, resume, p] = [p, s, p + 1];
    else if (p < pattern.length && matches(pattern[p] as P, subject[s] as S)) [p, s] = [p + 1, s + 1];
    else if (wildcard >= 0) {
      resume += 1;
      [p, s] = [wildcard + 1, resume];
    } else return false;
  }
  return pattern.slice(p).every(isWildcard);
}

function parsePart(part: string): Part {
  if (part === '*') return part;
  if (part === '?') return () => true;
  const literal = part.startsWith('\\') ? part.slice(1) : part;
  if (!part.startsWith('[') || part.length < 3) return (one) => one === literal;
  const negated = /^\[[!^]/.test(part);
  const set = [...part.slice(negated ? 2 : 1, -1)];
  const inside = (one: string): boolean =>
    set.some((from, i) => from === one || (set[i + 1] === '-' && from <= one && one <= (set[i + 2] ?? '')));
  return (one) => inside(one) !== negated;
}
