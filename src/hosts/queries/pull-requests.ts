import { isInteger, isObjectName, isText, listOf, maybe, withFields } from '../guard.js';
import { isReview } from './overview.js';
import {
  actor,
  gitActor,
  isActor,
  isGitActor,
  isOid,
  isPageInfo,
  isRateLimit,
  pageInfo,
  rateLimit,
} from './parts.js';

/**
 * One page of merged pull requests, last changed first: nothing can be ordered by the time of merging, but none was
 * changed before it was merged. Of their commits only the first, which tells when the work began.
 */
export const pullRequestsQuery = `query MergedPullRequests($owner: String!, $name: String!, $base: String, $after: String) {
  ${rateLimit}
  repository(owner: $owner, name: $name) {
    pullRequests(first: 100, after: $after, states: [MERGED], baseRefName: $base, orderBy: { field: UPDATED_AT, direction: DESC }) {
      ${pageInfo}
      nodes {
        number createdAt mergedAt updatedAt baseRefName headRefOid
        author { ${actor} }
        mergedBy { ${actor} }
        mergeCommit { oid }
        commits(first: 1) {
          totalCount
          nodes { commit { oid authoredDate committedDate author { ${gitActor} } } }
        }
        reviews(last: 10, states: [APPROVED]) {
          nodes { author { ${actor} } submittedAt commit { oid } }
        }
        timelineItems(last: 1, itemTypes: [ADDED_TO_MERGE_QUEUE_EVENT, AUTO_MERGE_ENABLED_EVENT]) {
          nodes {
            ... on AddedToMergeQueueEvent { enqueuer { login databaseId } }
            ... on AutoMergeEnabledEvent { enabler { login databaseId } }
          }
        }
      }
    }
  }
}`;

const isUser = maybe(withFields({ login: isText, databaseId: maybe(isInteger) }));

export const isMergedPullRequest = withFields({
  number: isInteger,
  createdAt: isText,
  mergedAt: maybe(isText),
  updatedAt: isText,
  baseRefName: isText,
  headRefOid: isObjectName,
  author: maybe(isActor),
  mergedBy: maybe(isActor),
  mergeCommit: maybe(isOid),
  commits: withFields({
    totalCount: isInteger,
    nodes: listOf(
      maybe(
        withFields({
          commit: withFields({
            oid: isObjectName,
            authoredDate: isText,
            committedDate: isText,
            author: maybe(isGitActor),
          }),
        }),
      ),
    ),
  }),
  reviews: maybe(withFields({ nodes: listOf(maybe(isReview)) })),
  timelineItems: maybe(
    withFields({ nodes: listOf(maybe(withFields({ enqueuer: isUser, enabler: isUser }))) }),
  ),
});

export const isPullRequestsPage = withFields({
  rateLimit: isRateLimit,
  repository: maybe(
    withFields({
      pullRequests: withFields({ pageInfo: isPageInfo, nodes: listOf(maybe(isMergedPullRequest)) }),
    }),
  ),
});
