import type { Options, Output, Report } from '../model.js';
import { sarifNotification, sarifResult } from '../support/sarif/results.js';
import { sarifRules } from '../support/sarif/rules.js';
import type { SarifInvocation, SarifLog } from '../support/sarif/shape.js';
import { type Json, json } from '../support/sinks/json.js';
import type { SafeHost } from '../support/sinks/safe-host.js';
import { sarifText } from '../support/sinks/sarif.js';
import { sortedFindings } from '../support/views/findings.js';
import { reasonsIn } from '../support/views/reasons.js';
import { sidesIn } from '../support/views/sides.js';

/** The findings for code scanning: printed where asked for, saved where there is a place; uploading is up to the user. */
export const sarif: Output = {
  id: 'sarif',
  async write(report, host: SafeHost, options) {
    if (options.format !== 'sarif' && !host.publishes) return;
    const text = renderSarif(report, options);
    if (options.format === 'sarif') host.print(text);
    await host.save('report.sarif', text);
  },
};

// "The number of results per run must not exceed 25000", and notices have no limit of their own.
const mostResults = 25_000;
const mostNotices = 1000;

/** The report as a SARIF 2.1.0 log. */
export function renderSarif(report: Report, options: Options): Json {
  const { counting, known, allowed } = sortedFindings(report, options);
  const findings = [...counting, ...known, ...allowed];
  const shown = findings.slice(0, mostResults);
  const rules = sarifRules(shown, report.rules);
  const index = new Map(rules.map((rule, position) => [String(rule.id), position]));
  const [sides, reasons] = [sidesIn(report), reasonsIn(report)];
  const log: SarifLog = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'parity-gate', semanticVersion: sarifText(report.tool.version), rules } },
        automationDetails: { id: sarifText(`${options.name}/`) },
        invocations: [invocation(report, findings.length - shown.length)],
        columnKind: 'utf16CodeUnits',
        results: shown.map((finding) =>
          sarifResult(finding, sides(finding), reasons(finding), index.get(sarifText(finding.rule)) ?? 0),
        ),
      },
    ],
  };
  return json(log);
}

function invocation(report: Report, left: number): SarifInvocation {
  const notices = report.notices.slice(0, mostNotices).map(sarifNotification);
  const cut = {
    level: 'warning',
    message: { text: sarifText(`${left} more findings are left out.`) },
    locations: [],
  } as const;
  return { executionSuccessful: true, toolExecutionNotifications: left > 0 ? [...notices, cut] : notices };
}
