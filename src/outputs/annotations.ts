import type { Output } from '../model.js';
import { annotationsOf } from '../support/annotations/annotations.js';
import type { SafeHost } from '../support/sinks/safe-host.js';
import { logLine } from '../support/sinks/terminal.js';
import { andMore } from '../support/views/findings.js';

/** The worst findings at their lines in the log and in the pull request's files. */
export const annotations: Output = {
  id: 'annotations',
  async write(report, host: SafeHost, options) {
    if (!host.publishes) return;
    const { log, rest } = annotationsOf(report, options, await host.changedPaths());
    if (log.length === 0) return;
    const done = await host.annotate(log);
    if (done === 'done' && rest.length > 0)
      host.log(
        logLine(`${log.length} findings are annotated, ${andMore(rest.length, 'is', 'are')} in the summary.`),
      );
  },
};
