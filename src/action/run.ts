import { exitCodeOf, exitCodes, unjudged } from '../exit-code.js';
import { runGate } from '../gate.js';
import { isProposal } from '../hosts/event.js';
import type { ActionHost } from '../hosts/github.js';
import { ownRules } from '../judge.js';
import type { Notice, Options, Report } from '../model.js';
import { type Given, readOptions } from '../options.js';
import { publish } from '../publish.js';
import { rules } from '../rules/index.js';
import { configsOf } from './config.js';
import { previewConfig } from './preview.js';

/** How a run of the action ended. */
export interface Outcome {
  readonly code: number;
  readonly verdict: 'pass' | 'fail' | 'could-not-judge' | 'nothing-to-compare';
  readonly report: Report;
}

/** The whole run: which configuration decides, the judgement, and everything that is written about it. */
export async function runAction(host: ActionHost, inputs: ReadonlyMap<string, string>): Promise<Outcome> {
  const proposal = isProposal(host.event);
  const head = await host.tree();
  const base = await host.baseTree();
  const { deciding, proposed } = await configsOf(head, proposal ? base : null, inputs.get('config') ?? null);
  const given: Given = {
    inputs,
    config: deciding,
    hasBase: proposal && base !== null,
    today: new Date().toISOString().slice(0, 10),
    rules: [...rules, ...ownRules].map((rule) => rule.id),
  };
  const options = readOptions(given);
  const judged = await runGate(host, options);
  const preview =
    proposed === undefined
      ? null
      : await previewConfig(host, { ...given, config: proposed }, { report: judged, options });
  const report = preview ? { ...judged, notices: [preview.notice, ...judged.notices] } : judged;
  const blocking: Notice[] = [
    ...unjudged(judged, head, base),
    ...(preview && !preview.valid ? [preview.notice] : []),
  ];
  await publish(report, host, options);
  for (const { at, text } of blocking) host.log(`${at.file}:${at.line}: changed and not judged: ${text}`);
  return outcomeOf(host, report, options, blocking);
}

async function outcomeOf(
  host: ActionHost,
  report: Report,
  options: Options,
  blocking: readonly Notice[],
): Promise<Outcome> {
  const code = exitCodeOf(report, blocking);
  if (code === exitCodes.findings) return { code, verdict: 'fail', report };
  if (code === exitCodes.noJudgement) return { code, verdict: 'could-not-judge', report };
  if (code === exitCodes.pass) return { code, verdict: 'pass', report };
  // Where there never was anything to compare, a red gate would only be in the way; where there was, it has gone.
  const gone = await hadSomething(host, options);
  return { code: gone ? code : exitCodes.pass, verdict: 'nothing-to-compare', report };
}

async function hadSomething(host: ActionHost, options: Options): Promise<boolean> {
  const base = await host.baseTree();
  if (!base) return false;
  const before = await runGate({ ...host, tree: async () => base, baseTree: async () => null }, options);
  return exitCodeOf(before, []) !== exitCodes.nothingToCompare;
}
