import type { Reader } from '../model.js';
import { readCiJobs } from '../support/ci/jobs.js';
import { woodpeckerJob } from '../support/ci/woodpecker-jobs.js';
import { at, text as textOf } from '../support/node.js';
import { fileNameOf } from '../support/path.js';
import { Unreadable } from '../support/unreadable.js';
import { parseYaml } from '../support/yaml.js';

/**
 * Pipelines of Woodpecker and of Drone, which it comes from: services, and the images of steps.
 * https://woodpecker-ci.org/docs/usage/workflow-syntax
 */
export const woodpecker: Reader = {
  id: 'woodpecker',
  title: 'Woodpecker pipeline',
  spec: 'https://woodpecker-ci.org/docs/usage/workflow-syntax',
  files: ['.woodpecker.{yml,yaml}', '.woodpecker/**/*.{yml,yaml}', '**/.drone.{yml,yaml}'],
  usually: 'ci',
  read({ path, text }, tree) {
    const documents = parseYaml(text);
    const pipelines = documents.filter((one) =>
      ['steps', 'pipeline', 'services'].some((key) => at(one, key) !== null),
    );
    // Drone keeps secrets and signatures beside its pipelines.
    if (pipelines.length === 0 && !documents.some((one) => textOf(at(one, 'kind')) !== null))
      throw new Unreadable('no pipeline: it has neither steps nor services');
    const name = fileNameOf(path).replace(/^\.|\.ya?ml$/g, '');
    return readCiJobs(
      pipelines.map((document) => woodpeckerJob(document, name, path, text)),
      tree,
    );
  },
};
