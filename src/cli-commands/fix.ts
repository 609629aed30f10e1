import { exitCodes } from '../exit-code.js';
import { type Changed, changeFile } from '../hosts/edited-files.js';
import { printOut } from '../hosts/streams.js';
import type { Edit } from '../model.js';
import { editedText, editsByFile } from '../support/edited-text.js';
import { finished, plain, run, type Terminal, tty } from '../support/sinks/terminal.js';
import { unifiedDiff } from '../support/unified-diff.js';
import type { Arguments } from './arguments.js';
import { folderOf, reportOn } from './report-run.js';

/** `fix`: makes the replacements that findings carry, and nothing else. */
export async function fix(args: Arguments): Promise<number> {
  const folder = folderOf(args);
  const dry = args.set.has('dry-run');
  const { report, host } = await reportOn(args);
  const files = editsByFile(report.findings.flatMap((finding) => finding.edits ?? []));
  let made = 0;
  let refused = 0;
  for (const [path, edits] of files) {
    const changed = changeFile(folder, path, (text) => editedText(text, edits), { dry });
    if ('problem' in changed) refused += edits.length;
    else made += edits.length;
    printOut(tty`${finished(lines(path, edits, changed, dry))}\n`);
  }
  const counting = report.findings.filter(({ state }) => state !== 'allowed');
  const left = counting.filter((finding) => !finding.edits).length;
  host.log(
    `${dry ? 'To replace' : 'Replaced'}: ${made} ${made === 1 ? 'version' : 'versions'}. Left for a person, because no replacement in one line is certain: ${left} ${left === 1 ? 'finding' : 'findings'}.`,
  );
  return refused > 0 ? exitCodes.noJudgement : exitCodes.pass;
}

function lines(path: string, edits: readonly Edit[], changed: Changed, dry: boolean): Terminal[] {
  if ('problem' in changed) return [tty`${plain(path)}: left as it is, it ${plain(changed.problem)}`];
  if (dry) return unifiedDiff(path, changed.before, changed.after).map(diffLine);
  return edits.map(
    ({ line, before, after }) => tty`${plain(path)}:${line}: ${plain(before)} -> ${plain(after)}`,
  );
}

// Tabs stay, so that the difference can be applied; what would steer the terminal is written out.
const diffLine = (line: string): Terminal =>
  run(
    line
      .replace(/\r$/, '')
      .split('\t')
      .map((part) => plain(part)),
    tty`\t`,
  );
