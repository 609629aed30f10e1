import type { Fields } from '../answering.js';
import type { Deployment, DeploymentStatus } from '../state.js';
import { type Call, type Handlers, item, number, one, page, userFields } from './call.js';

const fields = (deployment: Deployment): Fields => ({
  id: deployment.id,
  sha: deployment.sha,
  ref: deployment.ref,
  task: deployment.task ?? 'deploy',
  environment: deployment.environment,
  original_environment: deployment.environment,
  created_at: deployment.createdAt,
  updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
  creator: deployment.creator && userFields(deployment.creator),
});

const statusFields = (
  { id, environment, creator: deployer }: Deployment,
  { state, createdAt, creator = deployer ?? undefined }: DeploymentStatus,
  index: number,
): Fields => ({
  id: statusId(id, index),
  state,
  environment,
  created_at: createdAt,
  updated_at: createdAt,
  creator: creator ? userFields(creator) : null,
});

/** The id of a status; the state gives them none. */
export const statusId = (deployment: number, index: number): number => deployment * 1000 + index + 1;

const find = (call: Call): Deployment | undefined =>
  call.state.deployments.find(({ id }) => id === number(call, 'deployment_id'));

/** Deployments, newest first, and their statuses, newest first. */
export const deployments: Handlers = {
  'repos/list-deployments': ({ state, query }) => {
    const asked = (key: 'sha' | 'ref' | 'environment' | 'task', one: Deployment) =>
      !query.has(key) || query.get(key) === (one[key] ?? 'deploy');
    const found = state.deployments.filter((one) =>
      (['sha', 'ref', 'environment', 'task'] as const).every((key) => asked(key, one)),
    );
    return page(found.sort((a, b) => b.id - a.id).map(fields));
  },
  'repos/get-deployment': (call) => one(find(call), (deployment) => item(fields(deployment))),
  'repos/list-deployment-statuses': (call) =>
    one(find(call), (deployment) =>
      page(deployment.statuses.map((status, i) => statusFields(deployment, status, i)).reverse()),
    ),
  'repos/get-deployment-status': (call) =>
    one(find(call), (deployment) => {
      const index = deployment.statuses.findIndex(
        (_, i) => statusId(deployment.id, i) === number(call, 'status_id'),
      );
      return one(deployment.statuses[index], (status) => item(statusFields(deployment, status, index)));
    }),
};
