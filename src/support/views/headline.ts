import type { Compared, Notice, Options, Report } from '../../model.js';
import { blocks, bySeverity, softly, sortedFindings } from './findings.js';
import { columns, environmentTitles, listed } from './words.js';

/** The verdict in words: what every face of the report says first or last. */
export interface Headline {
  readonly tone: 'fail' | 'pass' | 'nothing';
  /** "Parity gate failed: 1 high difference" */
  readonly text: string;
  /** What does not count, and from which severity on it fails. */
  readonly more: string | null;
}

/** The verdict of a report in words. */
export function headline(report: Report, options: Options): Headline {
  const sorted = sortedFindings(report, options);
  const soft = softly(sorted);
  const below = sorted.counting.filter((finding) => !blocks(finding, options));
  const threshold = options.failOn === 'none' ? 'Set to report only' : `Fails from ${options.failOn} on`;
  const closed = sorted.counting.filter(({ edits = [] }) => edits.length > 0).length;
  const sentences = [
    ...(below.length > 0 ? [threshold] : []),
    ...(soft ? [`Not counted: ${soft}`] : []),
    ...(closed > 0 ? [fixedBy(closed, sorted.counting.length)] : []),
  ];
  return { ...verdict(report, options), more: sentences.length > 0 ? `${sentences.join('. ')}.` : null };
}

const fixedBy = (closed: number, all: number): string =>
  `Closed by parity-gate fix: ${closed === all ? (all === 1 ? 'this one' : 'all of them') : `${closed} of them`}`;

/** The environments that stand beside another one in at least one service. */
function comparedEnvironments({ services }: Report): Compared[] {
  return columns.filter((column) =>
    services.some(
      (service) =>
        service[column].length > 0 && columns.some((other) => other !== column && service[other].length > 0),
    ),
  );
}

function verdict(report: Report, options: Options): Omit<Headline, 'more'> {
  const { counting } = sortedFindings(report, options);
  const differences = `${bySeverity(counting)} ${counting.length === 1 ? 'difference' : 'differences'}`;
  if (report.verdict === 'fail')
    return { tone: 'fail', text: `Parity gate failed: ${failure(report, options)}` };
  if (report.verdict === 'could-not-judge') return { tone: 'fail', text: notJudged(report) };
  const declaring = columns.filter((environment) => report.coverage.byEnvironment[environment] > 0);
  if (declaring.length < 2) {
    const only = declaring.map((environment) => `: only ${environmentTitles[environment]} declares anything`);
    const within = counting.length > 0 ? `, with ${differences} of its own` : '';
    return { tone: 'nothing', text: `Parity gate found nothing to compare${only.join('')}${within}` };
  }
  if (counting.length > 0) return { tone: 'pass', text: `Parity gate passed with ${differences}` };
  const compared = comparedEnvironments(report).map((environment) => environmentTitles[environment]);
  return {
    tone: 'pass',
    text: `Parity gate passed: ${compared.length > 0 ? `${listed(compared)} agree` : 'nothing differs'}`,
  };
}

function notJudged({ unjudged }: Report): string {
  const [first] = unjudged;
  const more = unjudged.length > 1 ? `, and ${unjudged.length - 1} more` : '';
  return first ? `Parity gate could not judge: ${about(first)}${more}` : 'Parity gate could not judge';
}

const about = ({ at: { file, line }, text, unread }: Notice): string =>
  unread ? `${file}:${line} cannot be read` : text;

function failure(report: Report, options: Options): string {
  const { counting } = sortedFindings(report, options);
  if (counting.length > 0)
    return `${bySeverity(counting)} ${counting.length === 1 ? 'difference' : 'differences'}`;
  const missing = options.require.filter((environment) => report.coverage.byEnvironment[environment] === 0);
  const titles = missing.map((environment) => environmentTitles[environment]);
  if (titles.length > 0)
    return `${listed(titles)} ${titles.length === 1 ? 'is' : 'are'} required, but nothing declares it`;
  return 'see the notices';
}
