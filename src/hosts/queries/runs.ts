import { isInteger, isText, listOf, maybe, withFields } from '../guard.js';
import { isRateLimit, rateLimit } from './parts.js';

/** Who let workflow runs pass to an environment that is protected. */
export const reviewsOfRunsQuery = `query ReviewsOfRuns($ids: [ID!]!) {
  ${rateLimit}
  nodes(ids: $ids) {
    ... on WorkflowRun {
      databaseId
      deploymentReviews(first: 10) { nodes { state user { login databaseId } } }
    }
  }
}`;

export const isReviewsOfRuns = withFields({
  rateLimit: isRateLimit,
  nodes: listOf(
    maybe(
      withFields({
        databaseId: maybe(isInteger),
        deploymentReviews: maybe(
          withFields({
            nodes: listOf(
              maybe(
                withFields({
                  state: isText,
                  user: maybe(withFields({ login: isText, databaseId: maybe(isInteger) })),
                }),
              ),
            ),
          }),
        ),
      }),
    ),
  ),
});
