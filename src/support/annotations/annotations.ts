import type { Finding, Options, Place, Report } from '../../model.js';
import { annotationMessage, annotationTitle } from '../sinks/annotation.js';
import type { SafeAnnotation } from '../sinks/safe-host.js';
import { blocks, sortedFindings } from '../views/findings.js';
import { type Reasons, reasonsIn, reasonText } from '../views/reasons.js';
import { type Side, sidesIn, sideText } from '../views/sides.js';

/** The findings at their lines, worst first: those that the log shows, and those that have no room there. */
export interface Annotations {
  readonly log: readonly SafeAnnotation[];
  readonly rest: readonly SafeAnnotation[];
}

// A runner keeps "10 warning annotations and 10 error annotations per step".
const mostOfALevel = 10;
const mostSides = 6;

/**
 * An annotation for each finding that counts, in a file of the pull request where these are known: anywhere else
 * GitHub shows it among unchanged files. No finding is in both lists.
 */
export function annotationsOf(
  report: Report,
  options: Options,
  changed: readonly string[] | null,
): Annotations {
  const [sides, reasons] = [sidesIn(report), reasonsIn(report)];
  const paths = changed && new Set(changed);
  const all = sortedFindings(report, options).counting.flatMap((finding) => {
    const places = sides(finding);
    const at = paths ? places.find((side) => paths.has(side.at.file))?.at : finding.at;
    return at ? [annotationOf(finding, at, places, reasons(finding), options)] : [];
  });
  const errors = all.filter(({ level }) => level === 'error').slice(0, mostOfALevel);
  const warnings = all.filter(({ level }) => level === 'warning').slice(0, mostOfALevel);
  const log = [...errors, ...warnings];
  const shown = new Set(log);
  return { log, rest: all.filter((annotation) => !shown.has(annotation)) };
}

function annotationOf(
  finding: Finding,
  at: Place,
  sides: readonly Side[],
  { told }: Reasons,
  options: Options,
): SafeAnnotation {
  const level = blocks(finding, options) ? 'error' : finding.severity === 'low' ? 'notice' : 'warning';
  const others = sides.filter((side) => side.at !== at).slice(0, mostSides);
  const lines = [
    finding.why,
    ...told.map((reason) => `- ${reasonText(reason)}`),
    finding.fix && `Fix: ${finding.fix}`,
    ...others.map(spelled),
  ];
  return {
    level,
    title: annotationTitle(finding.title),
    message: annotationMessage(lines.filter((line) => line !== '')),
    at,
  };
}

const spelled = (side: Side): string =>
  [
    ...(side.environment ? [`${side.environment}:`] : []),
    ...(side.declared ? [side.declared, 'in'] : []),
    sideText(side),
  ].join(' ');
