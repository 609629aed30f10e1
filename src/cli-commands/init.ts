import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exitCodes } from '../exit-code.js';
import { printOut } from '../hosts/streams.js';
import { writeNew } from '../hosts/written-files.js';
import { UserError } from '../support/user-error.js';
import type { Arguments } from './arguments.js';
import { initFiles } from './init-files.js';
import { folderOf, reportOn } from './report-run.js';

/** `init`: a configuration and a workflow from what is there. Nothing that exists is touched. */
export async function init(args: Arguments): Promise<number> {
  const folder = folderOf(args);
  const { report } = await reportOn(args);
  const files = [...initFiles(report)];
  if (args.set.has('dry-run')) {
    printOut(files.map(([path, text]) => `# --- ${path}\n${text}`).join('\n'));
    return exitCodes.pass;
  }
  for (const [path, text] of files)
    printOut(`${path}: ${writeInside(folder, path, text) ? 'written' : 'is there already, left as it is'}\n`);
  return exitCodes.pass;
}

function writeInside(root: string, path: string, text: string): boolean {
  refuseLinks(root, dirname(path));
  return writeNew(join(root, path), text);
}

// A repository could make .github a link to somewhere else.
function refuseLinks(root: string, folder: string): void {
  const parts = folder.split('/');
  for (let i = 1; i <= parts.length; i++) {
    const path = parts.slice(0, i).join('/');
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stat && !stat.isDirectory())
      throw new UserError(
        `${path} is no folder, so nothing is written there`,
        'Use --dry-run and write the files yourself.',
      );
  }
}
