import type { Reader } from '../model.js';
import { workflowFiles } from '../support/github-workflow/callers.js';
import { readWorkflow } from '../support/github-workflow/workflow.js';

/**
 * Workflows of GitHub Actions: service containers, what steps start and set up, what deployments put to use.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
export const githubWorkflow: Reader = {
  id: 'github-workflow',
  title: 'GitHub Actions workflow',
  spec: 'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax',
  files: workflowFiles,
  usually: 'ci',
  read: readWorkflow,
};
