import { exitCodes } from '../exit-code.js';
import { reportWithPast } from '../gap-history.js';
import { publish } from '../publish.js';
import { gapHistoryLines, openGapLines, type Paper } from '../support/console/past.js';
import { stylesFor } from '../support/sinks/styles.js';
import { finished, tty } from '../support/sinks/terminal.js';
import { UserError } from '../support/user-error.js';
import type { Arguments } from './arguments.js';
import { reportOn } from './report-run.js';
import { sinceDay } from './since-day.js';

/** `history`: since when each gap exists, which commit opened it, and how the gaps came and went. */
export async function history(args: Arguments): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  const since = sinceDay(args.values.get('since') ?? '1y', today);
  const { report: present, host, options } = await reportOn(args);
  const past = await host.past();
  if ('unavailable' in past) throw new UserError('the history cannot be read', `${past.unavailable}.`);
  const report = await reportWithPast(present, past, { ...options, since });
  if (options.format !== 'text' || !report.past)
    return (await publish(report, host, options)).includes(options.format)
      ? exitCodes.noJudgement
      : exitCodes.pass;
  const paper: Paper = { styles: stylesFor(host.colour), width: Math.min(120, host.width), today };
  const lines = [...openGapLines(report.findings, paper), tty``, ...gapHistoryLines(report.past, paper)];
  host.print(tty`${finished(lines)}\n`);
  return exitCodes.pass;
}
