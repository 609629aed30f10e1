import type { Reader } from '../model.js';
import { usesOfFolder } from '../support/deployed-files.js';
import { skaffoldFiles, targetsIn } from '../support/skaffold.js';

/** The manifests that skaffold deploys in its development loop. */
export const skaffold: Reader = {
  id: 'skaffold',
  title: 'skaffold file',
  spec: 'https://skaffold.dev/docs/references/yaml/',
  files: skaffoldFiles,
  usually: 'dev',
  mentions: /^apiVersion[ \t]*:[ \t]*["']?skaffold\//m,
  read(file, tree) {
    const uses = targetsIn(file.path, file.text).flatMap(({ path, line, says }) => {
      const at = { file: file.path, line };
      const folder = usesOfFolder(path, says, at, tree);
      if (folder.length > 0 || !/[*.]/.test(path)) return folder;
      return tree.list([path]).flatMap((one) => (/\.ya?ml$/.test(one) ? [{ file: one, ...says, at }] : []));
    });
    return { uses };
  },
};
