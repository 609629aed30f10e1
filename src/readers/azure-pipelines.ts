import type { Reader } from '../model.js';
import { azureJobs } from '../support/ci/azure-jobs.js';
import { readCiJobs } from '../support/ci/jobs.js';
import { at } from '../support/node.js';
import { fileNameOf } from '../support/path.js';
import { Unreadable } from '../support/unreadable.js';
import { parseYaml } from '../support/yaml.js';

/**
 * Azure Pipelines: container resources that jobs have as services, tools, scripts and deployments.
 * https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/
 */
export const azurePipelines: Reader = {
  id: 'azure-pipelines',
  title: 'Azure pipeline',
  spec: 'https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/',
  files: [
    '**/{azure-pipeline,azure-pipelines}*.{yml,yaml}',
    '**/{.azure-pipelines,.azuredevops,.azdo,.pipelines,azure-pipelines}/**/*.{yml,yaml}',
  ],
  usually: 'ci',
  read({ path, text }, tree) {
    const document = parseYaml(text)[0] ?? null;
    const has = (keys: readonly string[]) => keys.some((key) => at(document, key) !== null);
    const named = /^azure-pipelines?[^/]*\.ya?ml$/.test(fileNameOf(path));
    if (!document || !has(['stages', 'jobs', 'steps', 'extends'])) {
      // Templates of variables and files of other tools lie in the same folders.
      if (!named || has(['variables', 'parameters'])) return {};
      throw new Unreadable('no pipeline: it has neither stages, jobs nor steps');
    }
    // A template is read where a pipeline uses it, with the parameters that it is given there.
    const starts = ['trigger', 'pr', 'schedules', 'resources', 'pool', 'extends', 'name', 'variables'];
    if (!named && !has(starts)) return {};
    return readCiJobs(azureJobs(document, path, text, tree), tree);
  },
};
