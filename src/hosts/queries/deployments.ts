import { isInteger, isObjectName, isText, listOf, maybe, withFields } from '../guard.js';
import {
  actor,
  gitActor,
  isActor,
  isGitActor,
  isPageInfo,
  isRateLimit,
  pageInfo,
  rateLimit,
} from './parts.js';

/** One page of deployments to some environments, newest first; there is no filter by date. */
export const deploymentsQuery = `query Deployments($owner: String!, $name: String!, $environments: [String!], $after: String) {
  ${rateLimit}
  repository(owner: $owner, name: $name) {
    deployments(first: 100, after: $after, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      ${pageInfo}
      nodes {
        databaseId environment originalEnvironment task payload createdAt commitOid
        ref { name }
        commit { message author { ${gitActor} } }
        creator { ${actor} }
        statuses(first: 20) {
          totalCount
          nodes { state createdAt environment logUrl environmentUrl creator { ${actor} } }
        }
      }
    }
  }
}`;

const isStatus = withFields({
  state: isText,
  createdAt: isText,
  environment: maybe(isText),
  logUrl: maybe(isText),
  environmentUrl: maybe(isText),
  creator: maybe(isActor),
});

export const isDeployment = withFields({
  databaseId: maybe(isInteger),
  environment: maybe(isText),
  originalEnvironment: maybe(isText),
  task: maybe(isText),
  payload: maybe(isText),
  createdAt: isText,
  commitOid: isObjectName,
  ref: maybe(withFields({ name: isText })),
  commit: maybe(withFields({ message: isText, author: maybe(isGitActor) })),
  creator: maybe(isActor),
  statuses: maybe(withFields({ totalCount: isInteger, nodes: listOf(maybe(isStatus)) })),
});

export const isDeploymentsPage = withFields({
  rateLimit: isRateLimit,
  repository: maybe(
    withFields({
      deployments: maybe(
        withFields({ totalCount: isInteger, pageInfo: isPageInfo, nodes: listOf(maybe(isDeployment)) }),
      ),
    }),
  ),
});
