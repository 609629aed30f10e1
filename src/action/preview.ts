import { runGate } from '../gate.js';
import type { Host, Notice, Options, Report } from '../model.js';
import { configPaths } from '../options/config-file.js';
import type { Given } from '../options.js';

/** Judges once more by the configuration that a pull request proposes, for the report alone. */
export async function previewConfig(
  host: Host,
  options: Options,
  proposed: Given['config'],
  now: Report,
): Promise<Notice> {
  const then = await runGate(host, options);
  const at = { file: proposed?.file ?? configPaths[0], line: 1 };
  return { text: sentence(now, then, proposed === null), at, unread: false };
}

function sentence(now: Report, then: Report, removed: boolean): string {
  const what = removed ? 'removes the configuration' : 'changes the configuration';
  const count =
    counted(then) === counted(now) ? `also ${counted(then)}` : `${counted(then)} instead of ${counted(now)}`;
  return `This change ${what}. It counts once it is merged; by it the verdict would be: ${then.verdict}, with ${count} findings.`;
}

const counted = (report: Report): number =>
  report.findings.filter(({ state, rule }) => state !== 'allowed' && rule !== 'gate-config-changed').length;
