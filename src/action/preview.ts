import { runGate } from '../gate.js';
import type { Host, Notice, Options, Report } from '../model.js';
import { configPaths } from '../options/config-file.js';
import { type Given, readOptions } from '../options.js';
import { UserError } from '../support/user-error.js';

/** What a proposed configuration would do, and whether it can be read at all. */
export interface Preview {
  readonly notice: Notice;
  readonly valid: boolean;
}

/** Judges once more by the configuration that a pull request proposes, for the report alone. */
export async function previewConfig(
  host: Host,
  given: Given,
  decided: { readonly report: Report; readonly options: Options },
): Promise<Preview> {
  const file = given.config?.file ?? configPaths[0];
  const notice = (text: string, line = 1): Notice => ({ text, at: { file, line }, unread: false });
  try {
    const report = await runGate(host, readOptions(given));
    return { valid: true, notice: notice(sentence(decided.report, report, given.config === null)) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const text = `This change makes the configuration invalid: ${error.message}. ${error.help}`;
    return { valid: false, notice: notice(text, error.place?.line) };
  }
}

function sentence(now: Report, then: Report, removed: boolean): string {
  const what = removed ? 'removes the configuration' : 'changes the configuration';
  const count =
    counted(then) === counted(now) ? `also ${counted(then)}` : `${counted(then)} instead of ${counted(now)}`;
  return `This change ${what}. It counts once it is merged; by it the verdict would be ${then.verdict}, with ${count} findings.`;
}

const counted = (report: Report): number => report.findings.filter(({ state }) => state !== 'allowed').length;
