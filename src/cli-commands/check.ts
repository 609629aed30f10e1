import { exitCodeOf, exitCodes } from '../exit-code.js';
import { publish } from '../publish.js';
import type { Arguments } from './arguments.js';
import { reportOn } from './report-run.js';

/** `check`: the report in the format that was asked for, and the verdict as the exit code. */
export async function check(args: Arguments): Promise<number> {
  const { report, host, options } = await reportOn(args);
  const failed = await publish(report, host, options);
  for (const { at, text } of report.unjudged)
    host.log(`${at.file}:${at.line}: changed and not judged: ${text}`);
  if (failed.includes(options.format)) return exitCodes.noJudgement;
  const code = exitCodeOf(report);
  if (code === exitCodes.nothingToCompare)
    host.log('Nothing to compare: fewer than two environments declare anything. See parity-gate inventory.');
  return code;
}
