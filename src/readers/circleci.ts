import type { Reader } from '../model.js';
import { circleJobs, unusedExecutors } from '../support/ci/circleci-jobs.js';
import { circleScope } from '../support/ci/circleci-scope.js';
import { readCiJobs } from '../support/ci/jobs.js';
import { at } from '../support/node.js';
import { Unreadable } from '../support/unreadable.js';
import { parseYaml } from '../support/yaml.js';

/**
 * Configurations of CircleCI: the containers beside the one that a job runs in, and what its steps start.
 * https://circleci.com/docs/reference/configuration-reference/
 */
export const circleci: Reader = {
  id: 'circleci',
  title: 'CircleCI configuration',
  spec: 'https://circleci.com/docs/reference/configuration-reference/',
  files: ['.circleci/*.{yml,yaml}', '**/.circleci/config.{yml,yaml}'],
  usually: 'ci',
  read({ path, text }, tree) {
    const document = parseYaml(text)[0] ?? null;
    const isConfiguration = ['jobs', 'executors', 'workflows', 'orbs'].some(
      (key) => at(document, key) !== null,
    );
    if (!document || !isConfiguration) {
      // Other tools keep their own files in that folder.
      if (!/\/config\.ya?ml$/.test(path)) return {};
      throw new Unreadable('no configuration of CircleCI: it has neither jobs nor workflows');
    }
    const scope = circleScope(document, path, text);
    const { declarations = [], ...reading } = readCiJobs(circleJobs(scope), tree);
    return { ...reading, declarations: [...declarations, ...unusedExecutors(scope)] };
  },
};
