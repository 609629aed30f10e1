const longest = 256;

/**
 * What is wrong with a pattern of the configuration, as a clause that follows it, or null where it can be used.
 * Only `*`, `**`, `?` and `[…]` exist: everything else (braces, alternatives, extended globs, negation) can be made
 * to cost exponential time, or reads differently in every tool.
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

/**
 * Whether a path matches a pattern, compared with the whole path: `*` stays within one folder, `**` spans folders, and
 * a pattern that ends in `/` means everything below. Linear in path times pattern, whatever either holds.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const pattern = (glob.endsWith('/') ? `${glob}**` : glob).replace(/^\.\//, '').split('/');
  return matchesSequence(pattern, path.split('/'), (part) => part === '**', matchesSegment);
}

const matchesSegment = (pattern: string, segment: string): boolean =>
  matchesSequence(
    pattern.match(/\[[^\]]+\]|./gsu) ?? [],
    [...segment],
    (part) => part === '*' || part === '**',
    matchesCharacter,
  );

// Goes back to the last wildcard only, which is enough: what an earlier one could take, the last one can take as well.
function matchesSequence(
  pattern: readonly string[],
  subject: readonly string[],
  isWildcard: (part: string) => boolean,
  matches: (part: string, one: string) => boolean,
): boolean {
  let [p, s, wildcard, resume] = [0, 0, -1, 0];
  while (s < subject.length) {
    const part = pattern[p];
    if (part !== undefined && isWildcard(part)) [wildcard, resume, p] = [p, s, p + 1];
    else if (part !== undefined && matches(part, subject[s] ?? '')) [p, s] = [p + 1, s + 1];
    else if (wildcard >= 0) {
      resume += 1;
      [p, s] = [wildcard + 1, resume];
    } else return false;
  }
  return pattern.slice(p).every(isWildcard);
}

function matchesCharacter(part: string, one: string): boolean {
  if (part === '?') return true;
  if (part.length < 3 || !part.startsWith('[')) return part === one;
  const negated = /^\[[!^]/.test(part);
  const set = [...part.slice(negated ? 2 : 1, -1)];
  const inside = set.some(
    (from, i) =>
      from === one ||
      (set[i + 1] === '-' && from <= one && set[i + 2] !== undefined && one <= (set[i + 2] ?? '')),
  );
  return inside !== negated;
}
