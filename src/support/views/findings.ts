import type { Finding, Options, Place, Report, Severity } from '../../model.js';
import { count, listed, severities } from './words.js';

/** A report's findings, worst first, apart by whether they count. */
export interface Sorted {
  /** New on this change; with `scope: all` also what the base has already. */
  readonly counting: readonly Finding[];
  readonly known: readonly Finding[];
  readonly allowed: readonly Finding[];
}

/** The findings of a report, worst first. */
export function sortedFindings(report: Report, options: Options): Sorted {
  const findings = [...report.findings].sort(worstFirst);
  const known = findings.filter((finding) => finding.state === 'known');
  const all = options.scope === 'all';
  return {
    counting: findings.filter((one) => one.state === 'new' || (all && one.state === 'known')),
    known: all ? [] : known,
    allowed: findings.filter((finding) => finding.state === 'allowed'),
  };
}

/** Whether a finding that counts is bad enough to fail the run. */
export function blocks(finding: Finding, { failOn }: Pick<Options, 'failOn'>): boolean {
  return failOn !== 'none' && severities.indexOf(finding.severity) <= severities.indexOf(failOn);
}

/** "1 high, 2 medium" */
export function bySeverity(findings: readonly Pick<Finding, 'severity'>[]): string {
  const number = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return severities
    .filter((severity) => number(severity) > 0)
    .map((severity) => `${number(severity)} ${severity}`)
    .join(', ');
}

/** "3 known on base and 1 allowed", or null where there are none. */
export function softly({ known, allowed }: Sorted): string | null {
  const words = [
    ...(known.length > 0 ? [`${known.length} known on base`] : []),
    ...(allowed.length > 0 ? [`${allowed.length} allowed`] : []),
  ];
  return words.length > 0 ? listed(words) : null;
}

/** "compose.yml:12" */
export function placeText({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** What is left out of a long list: "and 3 more places". */
export function andMore(left: number, one: string, many?: string): string {
  return `and ${count(left, `more ${one}`, many && `more ${many}`)}`;
}

const worstFirst = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  compareText(a.at.file, b.at.file) ||
  a.at.line - b.at.line ||
  compareText(a.fingerprint, b.fingerprint);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
