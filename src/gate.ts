import { aboutThePast, examine, type Judgement } from './examine.js';
import { withEdits } from './fixes/edits.js';
import { judge } from './judge.js';
import { lookBack } from './look-back.js';
import type { Finding, Host, Notice, Options, Report } from './model.js';
import { createMemory } from './read.js';
import { withReasons } from './reasons.js';
import { besideRemovals, removals } from './removed.js';
import { compose } from './report.js';
import type { Waiver } from './support/waivers.js';
import { unjudged } from './unjudged.js';

/**
 * The gate: reads the revision under judgement and its base, compares, judges, and gives the report.
 * What it decides about tools depends on the bytes of the two revisions and on the options alone; the past comes after
 * that and can only add.
 */
export async function runGate(host: Host, options: Options, gate: AboutTheGate = nothing): Promise<Report> {
  const tree = await host.tree();
  const baseTree = await host.baseTree();
  const memory = baseTree && createMemory();
  const head = await examine(tree, options, memory);
  const base = baseTree && (await examine(baseTree, options, memory));
  const hindsight = await lookBack(host, options);
  const judged = judge(
    {
      findings: [
        ...(base ? sinceBase(head, base) : head.findings),
        ...aboutThePast(head, hindsight.facts, options),
        ...gate.findings,
      ],
      base: base && new Set(base.findings.map((finding) => finding.fingerprint)),
      waivers: base && !gate.isMerged ? head.waivers.filter((waiver) => isOn(base, waiver)) : head.waivers,
      declarations: head.declarations,
    },
    options,
  );
  const unread = unjudged(head.notices, { head: tree, base: baseTree }, options);
  const notices = [...gate.notices, ...head.notices, ...hindsight.notices];
  const { declarations, services } = head;
  const edited = withEdits(judged.findings, { declarations, services, tree, move: options.move });
  const { findings, behaviours } = await withReasons(edited, declarations, tree);
  return compose(
    { ...head, notices },
    { ...judged, findings },
    {
      behaviours,
      history: hindsight.facts,
      revision: host.revision(),
      unjudged: [...gate.notices.filter((notice) => notice.unread), ...unread],
    },
  );
}

function sinceBase(head: Judgement, base: Judgement): Finding[] {
  const removed = removals(head, base);
  return [...besideRemovals(head, base, removed), ...removed];
}

/** What a change does to the gate itself; a notice with `unread` stops the run. */
export interface AboutTheGate {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** Whether the revision is part of its branch already, so that what it allows counts. */
  readonly isMerged?: boolean;
}

const nothing: AboutTheGate = { findings: [], notices: [] };

/** A waiver that a pull request brings itself counts once it is merged. */
const isOn = (base: Judgement, waiver: Waiver): boolean =>
  base.waivers.some(
    (one) =>
      one.at.file === waiver.at.file &&
      one.rule === waiver.rule &&
      one.reason === waiver.reason &&
      one.until === waiver.until,
  );
