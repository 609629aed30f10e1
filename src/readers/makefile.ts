import type { Reader } from '../model.js';
import { readDevelopmentTargets } from '../support/development-targets.js';

/**
 * Targets of makefiles that developers start services with.
 * https://www.gnu.org/software/make/manual/make.html
 */
export const makefile: Reader = {
  id: 'makefile',
  title: 'Makefile',
  spec: 'https://www.gnu.org/software/make/manual/make.html',
  files: ['**/{GNUmakefile,makefile,Makefile}', '**/*.mk'],
  usually: 'dev',
  mentions: /\b(?:docker|podman|nerdctl|brew|systemctl|service)\b|\b(?:ba|z)?sh\b|\.\/|\bpg_ctl\b/,
  read({ path, text }, tree) {
    return readDevelopmentTargets(path, text, tree);
  },
};
