import type { Environment, Finding, Place, Report, ReportedDeclaration } from '../../model.js';
import { environmentTitles, listed } from './words.js';

/** A place of a finding with what it declares there. */
export interface Side {
  readonly at: Place;
  /** Further lines of that file that declare the same. */
  readonly lines: readonly number[];
  /** "CI", "dev and CI"; null where the place declares nothing. */
  readonly environment: string | null;
  /** The literal text that declares it; null where the place declares nothing. */
  readonly declared: string | null;
}

// A file of one line declares everything at one place.
const mostAtOnce = 200;

/** How to get the sides of a finding in that report: its own place first, then the others, each once. */
export function sidesIn(report: Report): (finding: Finding) => Side[] {
  const byPlace = new Map<string, ReportedDeclaration[]>();
  for (const one of report.declarations) {
    const here = byPlace.get(key(one));
    if (!here) byPlace.set(key(one), [one]);
    else if (here.length < mostAtOnce) here.push(one);
  }
  return (finding) => {
    const places = new Map([finding.at, ...finding.related].map((at) => [key(at), at]));
    return grouped([...places.values()].map((at) => sideAt(at, finding, byPlace.get(key(at)) ?? [])));
  };
}

function sideAt(at: Place, finding: Finding, here: readonly ReportedDeclaration[]): Side {
  const ofRole = here.filter((one) => one.role === finding.role);
  const mine = ofRole.length > 0 ? ofRole : here;
  const all = [...new Set(mine.map((one) => one.environment))];
  const compared = all.filter((environment) => finding.environments.includes(environment));
  const environments: Environment[] = compared.length > 0 ? compared : all;
  return {
    at,
    lines: [],
    environment: environments.length > 0 ? listed(environments.map((one) => environmentTitles[one])) : null,
    declared: mine[0]?.declared ?? null,
  };
}

function grouped(sides: readonly Side[]): Side[] {
  const groups = new Map<string, Side>();
  for (const side of sides) {
    const name = [side.at.file, side.environment, side.declared].join('\n');
    const group = groups.get(name);
    groups.set(name, group ? { ...group, lines: [...group.lines, side.at.line] } : side);
  }
  return [...groups.values()];
}

const mostLines = 2;

/** "compose.yml:12, 20" */
export function sideText({ at, lines }: Side): string {
  const more = lines.length > mostLines ? ` and ${lines.length - mostLines} more` : '';
  return [`${at.file}:${at.line}`, ...lines.slice(0, mostLines)].join(', ') + more;
}

const key = ({ file, line }: { file: string; line: number }): string => `${file}\n${line}`;
