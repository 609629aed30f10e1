import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Collected, Report } from '../model.js';
import { plain } from '../support/sinks/terminal.js';
import { UserError } from '../support/user-error.js';
import { type Guard, isInteger, isText, listOf, maybe, withFields } from './guard.js';

/** Bytes of one report; the largest ones of real repositories have less than a tenth of it. */
const largestReport = 16 * 1024 * 1024;
const mostReports = 10_000;

/**
 * Reports from files and folders. Below a folder every `.json` file is one, and where it does not name its repository,
 * its path does: `reports/acme/shop.json` is acme/shop.
 * @throws UserError where a path is not there, or there are no reports at all
 */
export function collectReports(paths: readonly string[]): Collected[] {
  const files = paths.flatMap(filesAt);
  if (files.length === 0)
    throw new UserError('there are no reports', 'Name files that --format json wrote, or their folder.');
  if (files.length > mostReports)
    throw new UserError(`more than ${mostReports} reports`, 'Merge them in parts.');
  return files.map(({ file, name }) => collected(file, name));
}

interface Found {
  readonly file: string;
  readonly name: string;
}

function filesAt(path: string): Found[] {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) return [{ file: path, name: basename(path).replace(/\.json$/, '') }];
  if (!stat?.isDirectory())
    throw new UserError(
      `${plain(path)} is ${stat ? 'no regular file' : 'not there'}`,
      'Name reports, or their folder.',
    );
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      file,
      name: relative(path, file)
        .split(sep)
        .join('/')
        .replace(/\.json$/, ''),
    }));
}

function collected(file: string, name: string): Collected {
  const report = readReport(file);
  if (typeof report === 'string') return { repository: name, problem: report };
  return { repository: report.revision.repository ?? name, report };
}

function readReport(file: string): Report | string {
  const { size } = lstatSync(file);
  if (size === 0) return 'Its run ended without a report; the log of the run says why.';
  if (size > largestReport) return `Its report has ${size} bytes; more than ${largestReport} are not read.`;
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isReport(report) ? report : 'Its report is not what this version of parity-gate writes.';
  } catch {
    return 'Its report is no JSON.';
  }
}

const oneOf =
  <T extends string>(...words: readonly T[]): Guard<T> =>
  (value): value is T =>
    words.some((word) => word === value);

const isNumber: Guard<number> = (value): value is number => Number.isFinite(value);

// As far as an overview looks: the files may stem from anybody.
const looksRight = withFields({
  schemaVersion: (value: unknown): value is 1 => value === 1,
  revision: withFields({ repository: maybe(isText), commit: maybe(isText) }),
  verdict: oneOf('pass', 'fail', 'could-not-judge'),
  findings: listOf(
    withFields({
      rule: isText,
      gap: oneOf('tools', 'time', 'people'),
      severity: oneOf('high', 'medium', 'low'),
      state: oneOf('new', 'known', 'allowed'),
      engines: listOf(isText),
      title: isText,
      age: maybe(withFields({ days: isInteger })),
    }),
  ),
  time: maybe(
    withFields({
      services: listOf(
        withFields({
          lag: withFields({ p50: maybe(isNumber) }),
          waiting: withFields({ people: withFields({ oldest: maybe(isNumber) }) }),
        }),
      ),
    }),
  ),
  people: maybe(withFields({ status: oneOf('pass', 'info', 'warn', 'fail', 'neutral', 'skipped') })),
});

const isReport = (value: unknown): value is Report => looksRight(value);
