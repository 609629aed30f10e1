import { exitCodes } from '../exit-code.js';
import { lookBack } from '../look-back.js';
import type { HistoryFacts, HistoryStatus, Host } from '../model.js';
import { historyLines } from '../support/console/history.js';
import { json } from '../support/sinks/json.js';
import { stylesFor } from '../support/sinks/styles.js';
import { finished, plain, tty } from '../support/sinks/terminal.js';
import { UserError } from '../support/user-error.js';
import { peopleSection } from '../support/views/history-people.js';
import { timeSection } from '../support/views/history-time.js';
import type { HistorySection } from '../support/views/history-words.js';
import type { Arguments } from './arguments.js';
import { openRun } from './report-run.js';

/** `time`: how long code waits for production, and nothing else. */
export const time = (args: Arguments): Promise<number> =>
  show(args, ({ time: report }) => report && { report, section: timeSection(report) });

/** `people`: whether those who write code also deploy it, and nothing else. */
export const people = (args: Arguments): Promise<number> =>
  show(args, ({ people: report }) => report && { report, section: peopleSection(report, true) });

interface Shown {
  readonly report: { readonly status: HistoryStatus };
  readonly section: HistorySection;
}

async function show(args: Arguments, choose: (facts: HistoryFacts) => Shown | null): Promise<number> {
  const format = args.values.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json')
    throw new UserError(`${args.command} has no format ${plain(format)}`, 'It has text and json.');
  const { host, options } = await openRun(args, 'always');
  const { facts, notices } = await lookBack(host, options);
  const shown = facts && choose(facts);
  if (!shown) throw new UserError(notices[0]?.text ?? 'nothing was measured', 'Run it again with --verbose.');
  if (format === 'json') host.print(json({ [args.command]: shown.report }));
  else print(host, shown.section);
  return codes[shown.report.status];
}

function print(host: Host, section: HistorySection): void {
  const canvas = { styles: stylesFor(host.colour), width: Math.min(120, Math.max(60, host.width)) };
  host.print(tty`${finished(historyLines(section, canvas))}\n`);
}

/** No figures are no success: there was nothing to compare. */
const codes: Readonly<Record<HistoryStatus, number>> = {
  pass: exitCodes.pass,
  info: exitCodes.pass,
  warn: exitCodes.pass,
  fail: exitCodes.findings,
  neutral: exitCodes.nothingToCompare,
  skipped: exitCodes.nothingToCompare,
};
