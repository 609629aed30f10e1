import type { Notice, Report, ReportedDeclaration } from '../../model.js';
import { columns, count, environmentTitles, listed } from './words.js';

/** How much a report is based on, so that a pass over nothing is seen. */
export interface CoverageWords {
  /** "12 files were read: 4 declarations for dev, 3 for CI and 5 for production." */
  readonly sentence: string;
  /** What no manifest declares, as sentences. */
  readonly gaps: readonly string[];
  /** Lines for `.github/parity.yml` where nothing declares production; otherwise empty. */
  readonly example: readonly string[];
}

/** The coverage of a report in words. */
export function coverageWords(report: Report): CoverageWords {
  const { files, byEnvironment, notDeclared } = report.coverage;
  if (report.declarations.length === 0) return { sentence: nothingDeclared(files), gaps: [], example: [] };
  const parts = columns.map((one) => `${byEnvironment[one]} for ${environmentTitles[one]}`);
  parts[0] = `${count(byEnvironment.dev, 'declaration')} for ${environmentTitles.dev}`;
  const other =
    byEnvironment.other > 0 ? ` ${byEnvironment.other} for other environments, which are not compared.` : '';
  const production = byEnvironment.prod === 0;
  return {
    sentence: `${count(files, 'file was', 'files were')} read: ${listed(parts)}.${other}`,
    gaps: notDeclared.length > 0 ? [`Not declared: ${notDeclared.join('; ')}.`] : [],
    example: production && report.declarations.length > 0 ? example(report) : [],
  };
}

/** Said loudly where production is not declared. */
export const noProduction = 'No manifest here declares production';

/** What to do about it. */
export const declareProduction =
  'Say what it runs in `.github/parity.yml`, and CI and dev are compared with it:';

/** Notices, files of which nothing was judged first. */
export function sortedNotices({ notices }: Report): Notice[] {
  return [...notices].sort((a, b) => Number(b.unread) - Number(a.unread));
}

/** "2 files could not be read", "1 was read in part" */
export function noticeTitle(notices: readonly Notice[]): string {
  const unread = new Set(notices.filter((one) => one.unread).map((one) => one.at.file)).size;
  const partly = notices.filter((one) => !one.unread).length;
  const words = [
    ...(unread > 0
      ? [`${count(unread, 'file')} could not be read and ${unread === 1 ? 'was' : 'were'} not judged`]
      : []),
    ...(partly > 0 ? [`${count(partly, 'notice')} on what was read`] : []),
  ];
  return words.join(', ');
}

const nothingDeclared = (files: number): string =>
  `${count(files, 'file was', 'files were')} read, and none declares a service or a runtime: compose files, workflows, Dockerfiles, infrastructure code, charts and settings are where they usually stand.`;

function example(report: Report): string[] {
  const services = report.services.flatMap(({ ci, dev }) => [...ci, ...dev]);
  const candidates = services.length > 0 ? services : report.declarations;
  const ranked = [...candidates].sort((a, b) => rank(b) - rank(a));
  return ranked[0] ? exampleOf(ranked[0]) : [];
}

const rank = ({ role, version }: ReportedDeclaration): number =>
  (role === 'database' ? 2 : 0) + (version === null ? 0 : 1);

const exampleOf = ({ role, engine, version }: ReportedDeclaration): string[] => [
  'production:',
  `  - role: ${role}`,
  `    engine: ${engine}`,
  ...(version ? [`    version: "${version}"`] : []),
];
