import type { Handlers } from './call.js';
import { checks } from './checks.js';
import { comments } from './comments.js';
import { commits } from './commits.js';
import { deployments } from './deployments.js';
import { git } from './git.js';
import { issues } from './issues.js';
import { pulls } from './pulls.js';
import { repository } from './repository.js';
import { reviews } from './reviews.js';

/** What every operation does to the state and answers. */
export const handlers: Handlers = {
  ...checks,
  ...comments,
  ...commits,
  ...deployments,
  ...git,
  ...issues,
  ...pulls,
  ...repository,
  ...reviews,
};
