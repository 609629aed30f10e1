// A locale of the C library, compiled from Debian's sources of locales into a folder of this run.
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { run, temporaryFolder } from '../processes.mjs';
import { debianRoot } from './debian.mjs';

let made;

/** The folder (LOCPATH) that holds en_US.utf8. */
export function americanLocale() {
  made ??= compile();
  return made;
}

async function compile() {
  const root = await debianRoot('bookworm', ['locales']);
  const folder = temporaryFolder('locales');
  mkdirSync(folder, { recursive: true });
  await run('localedef', ['-i', 'en_US', '-f', 'UTF-8', '--no-archive', join(folder, 'en_US.utf8')], {
    env: { ...process.env, I18NPATH: join(root, 'usr/share/i18n') },
  });
  chmodSync(join(folder, 'en_US.utf8'), 0o755);
  return folder;
}
