import type { Reader, SourceFile, Tree } from '../model.js';
import { loadGitlab, localIncludes } from '../support/ci/gitlab-documents.js';
import { gitlabJobs } from '../support/ci/gitlab-jobs.js';
import { readCiJobs } from '../support/ci/jobs.js';
import { at } from '../support/node.js';
import { parseYaml } from '../support/yaml.js';

const rootFile = '.gitlab-ci.yml';

/**
 * Pipelines of GitLab: services beside jobs, images that jobs run in, what scripts start and deploy.
 * https://docs.gitlab.com/ci/yaml/
 */
export const gitlabCi: Reader = {
  id: 'gitlab-ci',
  title: 'GitLab CI pipeline',
  spec: 'https://docs.gitlab.com/ci/yaml/',
  files: [rootFile, `**/${rootFile}`],
  usually: 'ci',
  read({ path, text }, tree) {
    if (path !== rootFile && isIncluded(path, tree)) return {};
    const configuration = loadGitlab(path, text, tree);
    const { notices = [], ...reading } = readCiJobs(gitlabJobs(configuration), tree);
    return { ...reading, notices: [...configuration.notices, ...notices] };
  },
};

/** A part of the pipeline in the root is read there, with the variables and templates that it is given there. */
function isIncluded(path: SourceFile['path'], tree: Tree): boolean {
  const source = tree.text(rootFile);
  if (source === null || !source.includes('include')) return false;
  try {
    return parseYaml(source).some((document) => localIncludes(at(document, 'include'), tree).includes(path));
  } catch {
    return false;
  }
}
