import type { Reader } from '../model.js';
import { readCiJobs } from '../support/ci/jobs.js';
import { tektonJobs } from '../support/ci/tekton-jobs.js';
import { chartOfTemplate } from '../support/helm-chart.js';
import { parseYaml } from '../support/yaml.js';

/**
 * Tasks and pipelines of Tekton: sidecars beside the steps, and what the steps run.
 * https://tekton.dev/docs/pipelines/tasks/
 */
export const tekton: Reader = {
  id: 'tekton',
  title: 'Tekton task',
  spec: 'https://tekton.dev/docs/pipelines/tasks/',
  files: ['**/*.{yml,yaml}'],
  usually: 'ci',
  mentions: /^["']?apiVersion["']?[ \t]*:[ \t]*["']?tekton\.dev\//m,
  read({ path, text }, tree) {
    if (chartOfTemplate(path, tree) !== null) return {};
    return readCiJobs(
      parseYaml(text).flatMap((document) => tektonJobs(document, path, text)),
      tree,
    );
  },
};
