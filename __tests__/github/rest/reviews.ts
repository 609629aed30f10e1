import type { Fields } from '../answering.js';
import type { PullRequest, Review, ReviewComment } from '../state.js';
import {
  type Call,
  type Handlers,
  item,
  missing,
  none,
  number,
  one,
  page,
  unprocessable,
  userFields,
} from './call.js';
import { longestBody } from './comments.js';
import { changedFiles } from './commit-fields.js';

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

const reviewFields = (review: Review): Fields => ({
  id: review.id,
  body: review.body,
  user: userFields(review.user),
  state: review.state,
  commit_id: review.commit,
  submitted_at: review.state === 'PENDING' ? undefined : review.submittedAt,
});

const commentFields = (comment: ReviewComment): Fields => ({
  id: comment.id,
  pull_request_review_id: comment.review,
  body: comment.body,
  user: userFields(comment.user),
  path: comment.path,
  line: comment.line,
  original_line: comment.line,
  start_line: comment.startLine,
  original_start_line: comment.startLine,
  start_side: comment.startLine === null ? null : 'RIGHT',
  side: 'RIGHT',
  commit_id: comment.commit,
  original_commit_id: comment.commit,
});

const pullOf = ({ state, path }: Call): PullRequest | undefined =>
  state.pulls.find((pull) => pull.number === Number(path.pull_number));

const reviewOf = (call: Call): Review | undefined =>
  call.state.reviews.find(
    ({ id, on }) => id === number(call, 'review_id') && on === number(call, 'pull_number'),
  );

const commentOf = (call: Call): ReviewComment | undefined =>
  call.state.reviewComments.find(({ id }) => id === number(call, 'comment_id'));

/** A comment in a review as a request gives it. */
interface Draft {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly start_line?: number;
  readonly position?: number;
  readonly side?: string;
}

/** What the server knows of the pull request and the description does not: "line must be part of the diff". */
function refusedDraft({ state }: Call, pull: PullRequest, draft: Draft): string | null {
  if ([...draft.body].length > longestBody) return `body is too long (maximum is ${longestBody} characters)`;
  if (draft.line === undefined && draft.position === undefined) return 'line or position is required';
  if (draft.start_line !== undefined && draft.start_line >= (draft.line ?? 0))
    return 'start_line must precede the end line';
  if (!state.git || draft.line === undefined) return null;
  const changed = changedFiles(state, pull.base.sha, pull.head.sha).map(({ filename }) => filename);
  if (!changed.includes(draft.path)) return 'path could not be resolved';
  return linesInDiff(state.git.git('diff', '-U3', pull.base.sha, pull.head.sha, '--', draft.path)).has(
    draft.line,
  )
    ? null
    : 'line must be part of the diff';
}

function linesInDiff(diff: string): ReadonlySet<number> {
  const ranges = [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)];
  return new Set(
    ranges.flatMap(([, start, count]) =>
      Array.from({ length: Number(count ?? 1) }, (_, i) => Number(start) + i),
    ),
  );
}

function keep({ state, token }: Call, pull: PullRequest, review: number, draft: Draft): ReviewComment {
  const comment: ReviewComment = {
    id: state.next++,
    on: pull.number,
    review,
    body: draft.body,
    user: token.viewer,
    path: draft.path,
    line: draft.line ?? 1,
    startLine: draft.start_line ?? null,
    commit: pull.head.sha,
  };
  state.reviewComments.push(comment);
  return comment;
}

/** Reviews of pull requests and the comments in them, which is where suggested changes stand. */
export const reviews: Handlers = {
  'pulls/list-reviews': (call) =>
    one(pullOf(call), ({ number: on }) =>
      page(call.state.reviews.filter((review) => review.on === on).map(reviewFields)),
    ),
  'pulls/get-review': (call) => one(reviewOf(call), (review) => item(reviewFields(review))),
  'pulls/create-review': (call) =>
    one(pullOf(call), (pull) => {
      const { state, token, body } = call;
      const drafts = (body.comments ?? []) as readonly Draft[];
      const wrong = drafts.map((draft) => refusedDraft(call, pull, draft)).find((one) => one !== null);
      if (wrong) return unprocessable(wrong);
      if (body.event !== undefined && body.event !== 'APPROVE' && !body.body && drafts.length === 0)
        return unprocessable("body can't be blank");
      const review: Review = {
        id: state.next++,
        on: pull.number,
        body: String(body.body ?? ''),
        user: token.viewer,
        state: states[body.event as keyof typeof states] ?? 'PENDING',
        commit: String(body.commit_id ?? pull.head.sha),
        submittedAt: state.now().toISOString(),
      };
      state.reviews.push(review);
      for (const draft of drafts) keep(call, pull, review.id, draft);
      return item(reviewFields(review));
    }),
  'pulls/submit-review': (call) =>
    one(reviewOf(call), (review) => {
      review.state = states[call.body.event as keyof typeof states];
      return item(reviewFields(review));
    }),
  'pulls/update-review': (call) =>
    one(reviewOf(call), (review) => {
      review.body = String(call.body.body);
      return item(reviewFields(review));
    }),
  'pulls/dismiss-review': (call) =>
    one(reviewOf(call), (review) => {
      review.state = 'DISMISSED';
      return item(reviewFields(review));
    }),
  'pulls/delete-pending-review': (call) =>
    one(reviewOf(call), (review) => {
      if (review.state !== 'PENDING')
        return unprocessable('Can not delete a non-pending pull request review');
      call.state.reviews = call.state.reviews.filter((other) => other !== review);
      return item(reviewFields(review));
    }),
  'pulls/list-comments-for-review': (call) =>
    one(reviewOf(call), (review) =>
      page(
        call.state.reviewComments
          .filter((comment) => comment.review === review.id)
          .map((comment) => ({ ...commentFields(comment), side: 'RIGHT' })),
      ),
    ),
  'pulls/list-review-comments': (call) =>
    one(pullOf(call), ({ number: on }) =>
      page(call.state.reviewComments.filter((comment) => comment.on === on).map(commentFields)),
    ),
  'pulls/create-review-comment': (call) =>
    one(pullOf(call), (pull) => {
      const draft = call.body as unknown as Draft;
      const wrong = refusedDraft(call, pull, draft);
      return wrong
        ? unprocessable(wrong)
        : item(commentFields(keep(call, pull, call.state.next++, draft)), 201);
    }),
  'pulls/update-review-comment': (call) =>
    one(commentOf(call), (comment) => {
      comment.body = String(call.body.body);
      return item(commentFields(comment));
    }),
  'pulls/delete-review-comment': (call) => {
    const comment = commentOf(call);
    if (!comment) return missing;
    call.state.reviewComments = call.state.reviewComments.filter((other) => other !== comment);
    return none;
  },
};
