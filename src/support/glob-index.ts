import { type Glob, matchesSegment, matchesSegments, parseGlob } from './glob.js';

/** Many patterns, each of which stands for something, found by the paths that match them. */
export interface GlobIndex<T> {
  /** Everything of which some pattern matches the path, in the order of the entries. */
  find(path: string): readonly T[];
}

/** More alternatives than this in one pattern, or a longer one, and it matches nothing: no person writes those. */
const mostAlternatives = 256;
const longest = 1024;

interface Row {
  readonly order: number;
  readonly text: string;
  /** Understood when the first path comes that it could match: most patterns never meet one. */
  glob: Glob | null;
}

/**
 * Looks patterns up by the name that a path ends with, or by its extension, so that the thousands of paths that no
 * pattern could match cost next to nothing. Patterns may hold `{a,b}`.
 */
export function globIndex<T>(entries: readonly (readonly [T, readonly string[]])[]): GlobIndex<T> {
  const byName = new Map<string, Row[]>();
  const byExtension = new Map<string, Row[]>();
  const others: Row[] = [];
  for (const [order, [, globs]] of entries.entries())
    for (const text of globs.flatMap(expandBraces)) {
      const row: Row = { order, text, glob: null };
      const last = text.slice(text.lastIndexOf('/') + 1);
      const extension = /\.([^*?[\]\\.]+)$/.exec(last)?.[1];
      if (last !== '' && !/[*?[\\]/.test(last)) push(byName, last, row);
      else if (extension !== undefined) push(byExtension, extension, row);
      else others.push(row);
    }
  return {
    find(path) {
      const folders = path.split('/');
      const name = folders.at(-1) ?? '';
      const found = new Set<number>();
      for (const rows of [byName.get(name), byExtension.get(extensionOf(name) ?? ''), others])
        for (const row of rows ?? [])
          if (!found.has(row.order) && matchesRow(row, name, folders)) found.add(row.order);
      if (found.size === 0) return [];
      return [...found].sort((a, b) => a - b).flatMap((order) => entries[order]?.[0] ?? []);
    },
  };
}

// The name first: it is what most patterns fail on, and the cheaper part.
function matchesRow(row: Row, name: string, path: readonly string[]): boolean {
  row.glob ??= parseGlob(row.text);
  const last = row.glob.segments.at(-1);
  return last !== undefined && matchesSegment(last, name) && matchesSegments(row.glob, path);
}

/** Whether any of these patterns matches a path. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const index = globIndex([[true, globs]]);
  return (path) => index.find(path).length > 0;
}

/** What follows the last dot of a name, or null. */
function extensionOf(name: string): string | null {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? null : name.slice(dot + 1);
}

function push(map: Map<string, Row[]>, key: string, row: Row): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}

/** Every pattern that a pattern with `{a,b}` stands for; none where there are too many. */
export function expandBraces(glob: string): string[] {
  if (glob.length > longest) return [];
  if (!glob.includes('{')) return [glob];
  let patterns = [''];
  let rest = glob;
  for (;;) {
    const open = braceAt(rest);
    const choices = open === null ? [rest] : open.choices;
    const before = open === null ? '' : rest.slice(0, open.start);
    if (patterns.length * choices.length > mostAlternatives) return [];
    patterns = patterns.flatMap((start) => choices.map((choice) => start + before + choice));
    if (open === null) return patterns;
    rest = rest.slice(open.end);
  }
}

interface Brace {
  readonly start: number;
  readonly end: number;
  readonly choices: readonly string[];
}

/** The first `{a,b}` of a pattern, with the choices inside expanded. One without a comma or an end is plain text. */
function braceAt(glob: string): Brace | null {
  let depth = 0;
  let start = 0;
  let from = 0;
  let parts: string[] = [];
  for (let i = 0; i < glob.length; i++) {
    const character = glob[i];
    if (character === '\\') i++;
    else if (character === '{' && depth++ === 0) [start, from, parts] = [i, i + 1, []];
    else if (character === ',' && depth === 1) {
      parts.push(glob.slice(from, i));
      from = i + 1;
    } else if (character === '}' && depth > 0 && --depth === 0 && parts.length > 0)
      return { start, end: i + 1, choices: [...parts, glob.slice(from, i)].flatMap(expandBraces) };
  }
  return null;
}
