import type { Done } from '../../model.js';
import type { Answer } from '../api.js';
import { type Guard, isAnything, isInteger, isText, listOf, maybe, withFields } from '../guard.js';
import { type Author, isAuthor, isMarked, marked, whoAmI } from './identity.js';
import { mayBeDone, refusal, type Writing } from './writing.js';

const label = 'parity-gate';

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly user?: Author | null | undefined;
  /** Set on pull requests, which the API lists among issues. */
  readonly pull_request?: unknown;
}

const isIssue: Guard<Issue> = withFields({
  number: isInteger,
  title: isText,
  body: maybe(isText),
  user: maybe(isAuthor),
  pull_request: isAnything,
});

const issues = '/repos/{owner}/{repo}/issues';

/** An issue as it should be. */
export interface Wanted {
  readonly marker: string;
  readonly title: string;
  readonly markdown: string;
  readonly open: boolean;
}

/** One open issue per marker: rewritten in place, closed when all is well, and a closed one never opened again. */
export async function writeIssue(writing: Writing, wanted: Wanted): Promise<Done> {
  const body = marked(wanted.markdown, wanted.marker);
  const found = await findOurs(writing, wanted.marker);
  if (!found.ok) return failed(writing, found);
  const [existing, ...twins] = found.value;
  if (!existing) return wanted.open ? create(writing, wanted, body) : 'done';
  await close(writing, twins);
  if (wanted.open && existing.title === wanted.title && existing.body === body) return 'done';
  const { api, owner, repo } = writing;
  const state = wanted.open ? {} : { state: 'closed', state_reason: 'completed' };
  const change = { owner, repo, issue_number: existing.number, title: wanted.title, body, ...state };
  const answer = await api.write(`PATCH ${issues}/{issue_number}`, change, isIssue);
  return answer.ok ? 'done' : failed(writing, answer);
}

const failed = (writing: Writing, answer: Extract<Answer<unknown>, { ok: false }>): Done =>
  answer.status === 410
    ? refusal(writing, 'No issue', 'issues: write', {
        denied: false,
        reason: 'this repository has issues switched off',
      })
    : refusal(writing, 'No issue', 'issues: write', answer);

// Two runs at once can open two. One that stays open is untidy, nothing worse: the next run tries again.
async function close({ api, owner, repo }: Writing, twins: readonly Issue[]): Promise<void> {
  for (const { number } of twins) {
    const change = { owner, repo, issue_number: number, state: 'closed', state_reason: 'not_planned' };
    await api.write(`PATCH ${issues}/{issue_number}`, change, isIssue);
  }
}

/** Open issues that we wrote, oldest first. */
async function findOurs({ api, owner, repo }: Writing, marker: string): Promise<Answer<readonly Issue[]>> {
  const listed = await api.list(issues, { owner, repo, state: 'open', labels: label }, listOf(isIssue));
  if (!listed.ok) return listed;
  const candidates = listed.value.items.filter(
    (issue) => !issue.pull_request && isMarked(issue.body, marker),
  );
  const isOurs = candidates.length > 0 ? await whoAmI(api) : () => false;
  // Once each: where something comes or goes between two pages, an item is on both.
  const ours = new Map(
    candidates.filter(({ user }) => user && isOurs(user)).map((issue) => [issue.number, issue]),
  );
  return { ok: true, value: [...ours.values()].sort((a, b) => a.number - b.number) };
}

async function create(writing: Writing, { marker, title }: Wanted, body: string): Promise<Done> {
  const { api, owner, repo } = writing;
  const post = () => api.write(`POST ${issues}`, { owner, repo, title, body, labels: [label] }, isIssue);
  const answer = await post();
  if (answer.ok) return 'done';
  if (!mayBeDone(answer)) return failed(writing, answer);
  const found = await findOurs(writing, marker);
  if (!found.ok) return failed(writing, answer);
  if (found.value.length > 0) return 'done';
  const again = await post();
  return again.ok ? 'done' : failed(writing, again);
}
