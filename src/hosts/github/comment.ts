import type { Done } from '../../model.js';
import type { Answer, Unavailable } from '../api.js';
import { type Guard, isAnything, isInteger, isText, listOf, maybe, withFields } from '../guard.js';
import { type Author, isAuthor, isMarked, marked, whoAmI } from './identity.js';
import { mayBeDone, refusal, type Writing } from './writing.js';

interface Comment {
  readonly id: number;
  readonly body?: string | null | undefined;
  readonly user?: Author | null | undefined;
}

const isComment: Guard<Comment> = withFields({ id: isInteger, body: maybe(isText), user: maybe(isAuthor) });

const comments = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const oneComment = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

/** A comment to be written; `written` learns its id. */
export interface Sticky {
  readonly pullRequest: number;
  readonly marker: string;
  readonly markdown: string;
  readonly mode: 'update-only' | 'create-or-update';
  written(id: number): void;
}

/**
 * One comment per marker, brought up to date in place. Only comments of our own are touched; of several, which two
 * runs at once can make, the oldest stays.
 */
export async function writeComment(writing: Writing, sticky: Sticky): Promise<Done> {
  const body = marked(sticky.markdown, sticky.marker);
  const listed = await listMarked(writing, sticky);
  if (!listed.ok) return failed(writing, listed);
  const isOurs = listed.value.length > 0 ? await whoAmI(writing.api) : () => false;
  const [oldest, ...twins] = listed.value.filter(({ user }) => user && isOurs(user));
  if (!oldest) return sticky.mode === 'update-only' ? 'done' : create(writing, sticky, body);
  await remove(writing, twins);
  return update(writing, sticky, oldest, body);
}

const failed = (writing: Writing, answer: Unavailable): Done =>
  refusal(writing, 'No comment on the pull request', 'pull-requests: write', answer);

/** Comments that carry the marker, whoever wrote them, oldest first. */
async function listMarked(
  { api, owner, repo }: Writing,
  { pullRequest, marker }: Sticky,
): Promise<Answer<Comment[]>> {
  const answer = await api.list(comments, { owner, repo, issue_number: pullRequest }, listOf(isComment));
  if (!answer.ok) return answer;
  const { items, complete } = answer.value;
  // Once each: where something comes or goes between two pages, an item is on both.
  const marked = new Map(
    items.filter(({ body }) => isMarked(body, marker)).map((comment) => [comment.id, comment]),
  );
  if (marked.size === 0 && !complete) return tooMany;
  return { ok: true, value: [...marked.values()].sort((a, b) => a.id - b.id) };
}

const tooMany: Unavailable = {
  ok: false,
  status: null,
  denied: false,
  reason: 'there are more comments than are looked through',
};

async function update(writing: Writing, sticky: Sticky, comment: Comment, body: string): Promise<Done> {
  sticky.written(comment.id);
  if (comment.body === body) return 'done';
  const { api, owner, repo } = writing;
  const answer = await api.write(
    `PATCH ${oneComment}`,
    { owner, repo, comment_id: comment.id, body },
    isComment,
  );
  if (answer.ok) return 'done';
  // Deleted since, or another identity's after all.
  const gone = answer.status === 403 || answer.status === 404;
  return gone && sticky.mode === 'create-or-update'
    ? create(writing, sticky, body, comment.id)
    : failed(writing, answer);
}

/** Writes a new comment; `except` is one that carries the marker and cannot be changed. */
async function create(
  writing: Writing,
  sticky: Sticky,
  body: string,
  except: number | null = null,
): Promise<Done> {
  let answer = await post(writing, sticky, body);
  if (!answer.ok && mayBeDone(answer)) answer = await repeat(writing, sticky, body, answer);
  if (!answer.ok) return failed(writing, answer);
  sticky.written(answer.value.id);
  return joinTwins(writing, sticky, answer.value, { body, except });
}

const post = (
  { api, owner, repo }: Writing,
  { pullRequest }: Sticky,
  body: string,
): Promise<Answer<Comment>> =>
  api.write(`POST ${comments}`, { owner, repo, issue_number: pullRequest, body }, isComment);

/** The answer was lost, not necessarily the comment. Who cannot look whether it is there does not write it again. */
async function repeat(
  writing: Writing,
  sticky: Sticky,
  body: string,
  lost: Unavailable,
): Promise<Answer<Comment>> {
  const listed = await listMarked(writing, sticky);
  if (!listed.ok) return lost;
  const same = listed.value.find((comment) => comment.body === body);
  return same ? { ok: true, value: same } : post(writing, sticky, body);
}

/** Another run may have written one between our look and our comment: the older one takes our text, ours goes. */
async function joinTwins(
  writing: Writing,
  sticky: Sticky,
  created: Comment,
  { body, except }: { readonly body: string; readonly except: number | null },
): Promise<Done> {
  const listed = await listMarked(writing, sticky);
  const isTwin = ({ id, user }: Comment) => id !== except && user?.id === created.user?.id;
  const all = listed.ok ? listed.value.filter(isTwin) : [];
  const [oldest, ...twins] = all;
  if (!oldest || twins.length === 0) return 'done';
  await remove(writing, twins);
  return update(writing, { ...sticky, mode: 'update-only' }, oldest, body);
}

// A twin that stays is untidy, nothing worse: the next run tries again.
async function remove({ api, owner, repo }: Writing, twins: readonly Comment[]): Promise<void> {
  for (const { id } of twins)
    await api.write(`DELETE ${oneComment}`, { owner, repo, comment_id: id }, isAnything);
}
