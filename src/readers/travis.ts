import type { Reader } from '../model.js';
import { readCiJobs } from '../support/ci/jobs.js';
import { travisJobs } from '../support/ci/travis-jobs.js';
import { Unreadable } from '../support/unreadable.js';
import { parseYaml } from '../support/yaml.js';

/**
 * Builds of Travis CI: servers of the machine and their versions, languages, what the phases start.
 * https://docs.travis-ci.com/user/customizing-the-build
 */
export const travis: Reader = {
  id: 'travis',
  title: 'Travis CI build',
  spec: 'https://config.travis-ci.com/',
  files: ['**/.travis.{yml,yaml}'],
  usually: 'ci',
  read({ path, text }, tree) {
    const document = parseYaml(text)[0] ?? null;
    if (document?.kind !== 'map') throw new Unreadable('no build of Travis CI: it is no map');
    return readCiJobs(travisJobs(document, path, text), tree);
  },
};
