import { type ExitCode, exitCodeOf, exitCodes } from '../exit-code.js';
import { reportWithPast } from '../gap-history.js';
import { runGate } from '../gate.js';
import { isDriftReport, isKnown, isProposal } from '../hosts/event.js';
import type { ActionHost } from '../hosts/github.js';
import type { Notice, Options, Report } from '../model.js';
import { configPaths } from '../options/config-file.js';
import { type Given, readOptions } from '../options.js';
import { ownRules } from '../own-rules.js';
import { publish } from '../publish.js';
import { isClaimedBy } from '../read.js';
import { readers } from '../readers/index.js';
import { rules } from '../rules/index.js';
import { configsOf } from './config.js';
import { proposalOf } from './gate-changes.js';
import { previewConfig } from './preview.js';
import { workflowChanges } from './workflow-changes.js';

const isClaimed = isClaimedBy(readers);
const isRead = (path: string): boolean => isClaimed(path) || configPaths.some((one) => one === path);

/** How a run of the action ended. */
export interface Outcome {
  readonly code: number;
  readonly verdict: 'pass' | 'fail' | 'could-not-judge' | 'nothing-to-compare';
  readonly report: Report;
}

/** What a run is told, and tells while it goes on. */
export interface Watched {
  /** The repository that the action comes from, as workflows name it. */
  readonly action?: string | undefined;
  /** Learns the options as soon as they are known. */
  readonly decided?: (options: Options) => void;
}

/** The whole run: which configuration decides, the judgement, and everything that is written about it. */
export async function runAction(
  host: ActionHost,
  inputs: ReadonlyMap<string, string>,
  { action, decided }: Watched = {},
): Promise<Outcome> {
  const isProposed = isProposal(host.event);
  const head = await host.tree();
  const base = await host.baseTree();
  const { deciding, proposed } = await configsOf(
    head,
    isProposed ? base : null,
    inputs.get('config') ?? null,
  );
  const given: Given = {
    inputs,
    config: deciding,
    hasBase: isProposed && base !== null,
    today: new Date().toISOString().slice(0, 10),
    rules: [...rules, ...ownRules].map((rule) => rule.id),
    measure: host.mayAsk ? 'possible' : 'configured',
  };
  const options = readOptions(given);
  decided?.(options);
  const proposal = proposalOf(given, options, proposed);
  const workflows = isProposed && base ? await workflowChanges(head, base, action) : [];
  const { findings, notices } = proposal.about;
  const judged = await runGate(host, options, {
    findings: [...findings, ...workflows],
    notices,
    isMerged: !isProposed,
  });
  const preview =
    proposal.options && proposed !== undefined
      ? [await previewConfig(host, proposal.options, proposed, judged)]
      : [];
  const gone = exitCodeOf(judged) === exitCodes.nothingToCompare && (await hadSomething(host, options));
  const settled = gone ? withoutVerdict(judged) : judged;
  const told = { ...settled, notices: [...preview, ...settled.notices] };
  const report = isDriftReport(host.event) ? await withPast(told, host, options) : told;
  await remarks(host);
  await publish(report, host, options);
  for (const { at, text } of report.unjudged) host.log(`${at.file}:${at.line}: not judged: ${text}`);
  return outcomeOf(report, exitCodeOf(judged), gone);
}

/** Where there was something to compare and it has gone, nobody may read that everything agrees. */
function withoutVerdict(report: Report): Report {
  const notice: Notice = {
    text: 'nothing is left to compare, and on the base there was',
    at: { file: '.', line: 1 },
    unread: false,
  };
  return {
    ...report,
    verdict: 'could-not-judge',
    notices: [notice, ...report.notices],
    unjudged: [notice, ...report.unjudged],
  };
}

/** The report with the past of its gaps; where that cannot be read it says why, and nothing else changes. */
async function withPast(report: Report, host: ActionHost, options: Options): Promise<Report> {
  const past = await host.past();
  if ('unavailable' in past) {
    host.log(`Since when the gaps exist is not known: ${past.unavailable}.`);
    return report;
  }
  return reportWithPast(report, past, { ...options, since: yearBefore(options.today) });
}

const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

async function remarks(host: ActionHost): Promise<void> {
  if (!isKnown(host.event))
    host.remark(
      `The event ${host.event.name} names no revision to compare with: every finding counts, and there is no pull request to comment on.`,
    );
  const changed = await host.changedPaths();
  if (changed && !changed.some(isRead)) host.remark('This change touches no file that the gate reads.');
}

function outcomeOf(report: Report, code: ExitCode, gone: boolean): Outcome {
  if (code === exitCodes.findings) return { code, verdict: 'fail', report };
  if (code === exitCodes.noJudgement) return { code, verdict: 'could-not-judge', report };
  if (code === exitCodes.pass) return { code, verdict: 'pass', report };
  // Where there never was anything to compare, a red gate would only be in the way; where there was, it has gone.
  return { code: gone ? code : exitCodes.pass, verdict: 'nothing-to-compare', report };
}

async function hadSomething(host: ActionHost, options: Options): Promise<boolean> {
  const base = await host.baseTree();
  if (!base) return false;
  const then = { ...host, tree: async () => base, baseTree: async () => null };
  const before = await runGate(then, { ...options, time: null, people: null });
  return exitCodeOf(before) !== exitCodes.nothingToCompare;
}
