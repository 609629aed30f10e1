import type { Fields } from '../answering.js';
import { pullCommits } from '../commits.js';
import type { PullRequest, State } from '../state.js';
import { type Call, type Handlers, item, number, one, page, userFields } from './call.js';
import { changedFiles, commitFields } from './commit-fields.js';

const find = (call: Call): PullRequest | undefined =>
  call.state.pulls.find((pull) => pull.number === number(call, 'pull_number'));

/** A pull request as lists show it. */
export const pullFields = (state: State, pull: PullRequest): Fields => ({
  id: pull.number,
  number: pull.number,
  title: pull.title,
  state: pull.state,
  user: userFields(pull.user),
  created_at: pull.createdAt,
  merged_at: pull.mergedAt,
  merge_commit_sha: pull.mergeCommit ?? null,
  head: { ref: pull.head.ref, sha: pull.head.sha, repo: { id: pull.head.fork ? 999 : state.id } },
  base: { ref: pull.base.ref, sha: pull.base.sha, repo: { id: state.id } },
});

/** Pull requests; their reviews are in reviews.ts. */
export const pulls: Handlers = {
  'pulls/list': ({ state, query }) => {
    const [asked, base, head] = [query.get('state') ?? 'open', query.get('base'), query.get('head')];
    const found = state.pulls.filter(
      (pull) =>
        (asked === 'all' || pull.state === asked) &&
        (base === null || pull.base.ref === base) &&
        (head === null || head === `${state.owner}:${pull.head.ref}`),
    );
    const newest = [...found].sort((a, b) => b.number - a.number);
    return page(
      (query.get('direction') === 'asc' ? newest.reverse() : newest).map((pull) => pullFields(state, pull)),
    );
  },
  'pulls/get': (call) =>
    one(find(call), (pull) =>
      item({
        ...pullFields(call.state, pull),
        merged: pull.mergedAt !== null,
        merged_by: pull.mergedBy ? userFields(pull.mergedBy) : null,
      }),
    ),
  'pulls/list-commits': (call) =>
    one(find(call), (pull) => page(pullCommits(call.state, pull).map(commitFields(call.state)))),
  'pulls/list-files': (call) =>
    one(find(call), ({ base, head }) => page(changedFiles(call.state, base.sha, head.sha))),
};
