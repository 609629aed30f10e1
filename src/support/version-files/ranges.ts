// By their own paths: the whole package takes longer to load than most repositories to read.
import intersects from 'semver/ranges/intersects.js';
import validRange from 'semver/ranges/valid.js';
import { exactly, precisionOf, type Settled, unresolved } from './statement.js';

const longest = 256;
const most = 12;

/**
 * What a range of npm's kind (https://github.com/npm/node-semver#ranges) pins of an engine: one boundary version,
 * a bounded set of them, or nothing that can be compared (`>=20`).
 */
export function settleRange(engine: string, range: string): Settled {
  if (range.length > longest) return unresolved;
  const exact = /^[=v\s]*(\d{1,8}(?:\.\d{1,8}){0,2})(?:\.[xX*]){0,2}$/.exec(range.trim())?.[1];
  if (exact) return exactly(exact);
  if (validRange(range, { loose: true }) === null) return unresolved;
  const allowed = boundaries(engine, range).filter(({ span }) => intersects(range, span, { loose: true }));
  const [first] = allowed;
  if (!first || allowed.length > most || allowed.some(({ last }) => last)) return unresolved;
  const versions = allowed.map(({ version }) => version);
  return { version: first.version, versions: versions.length > 1 ? versions : [], pin: 'exact' };
}

interface Boundary {
  readonly version: string;
  readonly span: string;
  /** The end of what is looked at: a range that reaches it is open. */
  readonly last: boolean;
}

function boundaries(engine: string, range: string): Boundary[] {
  const numbers = [...range.matchAll(/(?<![\d.])\d{1,2}(?!\d)/g)].map(Number);
  const top = Math.max(...numbers) + most;
  const majors = Array.from({ length: top + 1 }, (_, major) => major);
  if (precisionOf(engine) < 2)
    return majors.map((major) => ({
      version: String(major),
      span: `>=${major}.0.0 <${major + 1}.0.0-0`,
      last: major === top,
    }));
  const named = new Set(numbers.flatMap((major) => [major - 1, major]).filter((major) => major >= 0));
  return named.size > most ? [] : [...named].sort((a, b) => a - b).flatMap(minorsOf);
}

const minorsOf = (major: number): Boundary[] =>
  Array.from({ length: 60 }, (_, minor) => ({
    version: `${major}.${minor}`,
    span: `>=${major}.${minor}.0 <${major}.${minor + 1}.0-0`,
    last: minor === 59,
  }));

/** A requirement of Python's kind (https://peps.python.org/pep-0440/#version-specifiers) as a range of npm's. */
export function fromPython(requirement: string): string {
  return requirement
    .split(',')
    .map((clause) => clause.trim())
    .filter((clause) => !clause.startsWith('!='))
    .map((clause) => fromCompatible(clause, '~=').replace(/^={2,3}\s*/, ''))
    .join(' ');
}

/** A requirement of RubyGems' kind (https://guides.rubygems.org/patterns/#pessimistic-version-constraint). */
export const fromRuby = (requirements: readonly string[]): string =>
  requirements.map((requirement) => fromCompatible(requirement.trim(), '~>')).join(' ');

/** A constraint of Composer's kind (https://getcomposer.org/doc/articles/versions.md). */
export const fromComposer = (constraint: string): string =>
  constraint
    .split(/\s*\|\|?\s*/)
    .map((either) =>
      either
        .split(/\s*,\s*|\s+(?=[<>=^~])/)
        .map((clause) => fromCompatible(clause, '~'))
        .join(' '),
    )
    .join(' || ');

/** "compatible with X.Y": the last number is free, the one before it is not. */
function fromCompatible(clause: string, operator: string): string {
  const numbers = clause.startsWith(operator)
    ? /^\D*(\d+(?:\.\d+){1,2})$/.exec(clause)?.[1]?.split('.')
    : undefined;
  if (!numbers) return clause;
  const upper = numbers.slice(0, -1);
  const raised = [...upper.slice(0, -1), String(Number(upper.at(-1)) + 1)];
  return `>=${numbers.join('.')} <${raised.join('.')}`;
}
