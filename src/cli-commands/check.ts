import { exitCodeOf, exitCodes, unjudged } from '../exit-code.js';
import { publish } from '../publish.js';
import type { Arguments } from './arguments.js';
import { reportOn } from './report-run.js';

/** `check`: the report in the format that was asked for, and the verdict as the exit code. */
export async function check(args: Arguments): Promise<number> {
  const { report, host, options } = await reportOn(args);
  const failed = await publish(report, host, options);
  const blocking = unjudged(report, await host.tree(), await host.baseTree());
  for (const { at, text } of blocking) host.log(`${at.file}:${at.line}: changed and not judged: ${text}`);
  if (failed.includes(options.format)) return exitCodes.noJudgement;
  const code = exitCodeOf(report, blocking);
  if (code === exitCodes.nothingToCompare)
    host.log('Nothing to compare: fewer than two environments declare anything. See parity-gate inventory.');
  return code;
}
