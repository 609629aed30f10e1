import type { Fields } from '../answering.js';
import type { Comment } from '../state.js';
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

// GitHub's own words: "Body is too long (maximum is 65536 characters)".
export const longestBody = 65_536;

const fields = (comment: Comment): Fields => ({
  id: comment.id,
  body: comment.body,
  user: comment.user && userFields(comment.user),
});

const find = (call: Call): Comment | undefined =>
  call.state.comments.find(({ id }) => id === number(call, 'comment_id'));

function refused({ body: { body } }: Call) {
  const text = String(body ?? '');
  if (text.trim() === '') return unprocessable("Body can't be blank");
  if ([...text].length > longestBody)
    return unprocessable(`Body is too long (maximum is ${longestBody} characters)`);
  return null;
}

/** Whether an issue or a pull request of that number is there. */
function exists({ state }: Call, wanted: number): boolean {
  return [...state.issues, ...state.pulls].some((one) => one.number === wanted);
}

/** Comments on issues and on pull requests. */
export const comments: Handlers = {
  'issues/list-comments': (call) => {
    const on = number(call, 'issue_number');
    if (!exists(call, on)) return missing;
    const found = call.state.comments.filter((comment) => comment.on === on);
    return page(found.sort((a, b) => a.id - b.id).map(fields));
  },
  'issues/get-comment': (call) => one(find(call), (comment) => item(fields(comment))),
  'issues/create-comment': (call) => {
    const on = number(call, 'issue_number');
    if (!exists(call, on)) return missing;
    const wrong = refused(call);
    if (wrong) return wrong;
    const { state, token, body } = call;
    const comment: Comment = { id: state.next++, on, body: String(body.body), user: token.viewer };
    state.comments.push(comment);
    return item(fields(comment), 201);
  },
  'issues/update-comment': (call) =>
    refused(call) ??
    one(find(call), (comment) => {
      comment.body = String(call.body.body);
      return item(fields(comment));
    }),
  'issues/delete-comment': (call) =>
    one(find(call), (comment) => {
      call.state.comments = call.state.comments.filter((other) => other !== comment);
      return none;
    }),
};
