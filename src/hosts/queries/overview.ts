import { isInteger, isObjectName, isText, isTruth, listOf, maybe, withFields } from '../guard.js';
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

const release = `tagName isDraft isPrerelease createdAt publishedAt author { login databaseId } tagCommit { oid committedDate }`;

/**
 * Everything that decides where deployments come from, and the pull request under judgement: one request.
 * Protection rules cost points, so they are asked for only where a policy looks at them.
 */
export const overviewQuery = `query Overview($owner: String!, $name: String!, $pullRequest: Int!, $withPullRequest: Boolean!, $withDeployments: Boolean!, $withEnvironments: Boolean!, $withProtections: Boolean!) {
  ${rateLimit}
  repository(owner: $owner, name: $name) {
    visibility
    defaultBranchRef { name target { oid } }
    environments(first: 100) @include(if: $withEnvironments) {
      totalCount
      nodes {
        name
        protectionRules(first: 10) @include(if: $withProtections) {
          nodes { preventSelfReview reviewers(first: 1) { totalCount } }
        }
      }
    }
    deployments(first: 50, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $withDeployments) {
      nodes { environment originalEnvironment }
    }
    releases(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      ${pageInfo}
      nodes { ${release} }
    }
    refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      totalCount
      nodes { name }
    }
    pullRequest(number: $pullRequest) @include(if: $withPullRequest) {
      number createdAt baseRefName headRefOid
      author { ${actor} }
      commits(first: 100) {
        totalCount
        nodes { commit { oid authoredDate committedDate authors(first: 5) { nodes { ${gitActor} } } } }
      }
      reviews(last: 20, states: [APPROVED]) {
        nodes { author { ${actor} } submittedAt commit { oid } }
      }
    }
  }
}`;

/** Older releases. */
export const releasesQuery = `query Releases($owner: String!, $name: String!, $after: String) {
  ${rateLimit}
  repository(owner: $owner, name: $name) {
    releases(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      ${pageInfo}
      nodes { ${release} }
    }
  }
}`;

export const isRelease = withFields({
  tagName: isText,
  isDraft: isTruth,
  isPrerelease: isTruth,
  createdAt: isText,
  publishedAt: maybe(isText),
  author: maybe(withFields({ login: isText, databaseId: maybe(isInteger) })),
  tagCommit: maybe(withFields({ oid: isObjectName, committedDate: isText })),
});

const isReleases = withFields({ pageInfo: isPageInfo, nodes: listOf(maybe(isRelease)) });

export const isReleasesPage = withFields({
  rateLimit: isRateLimit,
  repository: maybe(withFields({ releases: isReleases })),
});

const isProtections = withFields({
  nodes: listOf(
    maybe(
      withFields({
        preventSelfReview: maybe(isTruth),
        reviewers: maybe(withFields({ totalCount: isInteger })),
      }),
    ),
  ),
});

export const isReview = withFields({
  author: maybe(isActor),
  submittedAt: maybe(isText),
  commit: maybe(isOid),
});

const isOwnCommit = withFields({
  commit: withFields({
    oid: isObjectName,
    authoredDate: isText,
    committedDate: isText,
    authors: withFields({ nodes: listOf(maybe(isGitActor)) }),
  }),
});

/**
 * What may be refused may be null: the problems beside the answer say why. Deployments and environments cannot be
 * null in the schema, so that a refusal of them takes the whole repository away.
 */
export const isOverview = withFields({
  rateLimit: isRateLimit,
  repository: maybe(
    withFields({
      visibility: isText,
      defaultBranchRef: maybe(withFields({ name: isText, target: maybe(isOid) })),
      environments: maybe(
        withFields({
          totalCount: isInteger,
          nodes: listOf(maybe(withFields({ name: isText, protectionRules: maybe(isProtections) }))),
        }),
      ),
      deployments: maybe(
        withFields({
          nodes: listOf(
            maybe(withFields({ environment: maybe(isText), originalEnvironment: maybe(isText) })),
          ),
        }),
      ),
      releases: maybe(isReleases),
      refs: maybe(withFields({ totalCount: isInteger, nodes: listOf(maybe(withFields({ name: isText }))) })),
      pullRequest: maybe(
        withFields({
          number: isInteger,
          createdAt: isText,
          baseRefName: isText,
          headRefOid: isObjectName,
          author: maybe(isActor),
          commits: withFields({ totalCount: isInteger, nodes: listOf(maybe(isOwnCommit)) }),
          reviews: maybe(withFields({ nodes: listOf(maybe(isReview)) })),
        }),
      ),
    }),
  ),
});
