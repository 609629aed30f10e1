import type { Done, SuggestedChange } from '../../model.js';
import type { Answer } from '../api.js';
import { isAnything, isText, listOf, maybe, withFields } from '../guard.js';
import { isAuthor, whoAmI } from './identity.js';
import { refusal, type Writing } from './writing.js';

/** More at once is noise; the others come with the next run, once these are settled. */
const mostAtOnce = 20;

const isFile = withFields({ filename: isText, patch: maybe(isText) });
const isComment = withFields({ path: isText, body: maybe(isText), user: maybe(isAuthor) });

/** Suggested changes for a pull request, at the commit that its files are shown at. */
export interface Review {
  readonly pullRequest: number;
  readonly commit: string;
  /** What the review says above its suggestions. */
  readonly text: string;
  readonly changes: readonly SuggestedChange[];
}

/**
 * One review with a suggested change at each line that the pull request shows as it is here. What was suggested before
 * is not suggested again: somebody may have decided against it.
 */
export async function writeSuggestions(writing: Writing, review: Review): Promise<Done> {
  const { api, owner, repo } = writing;
  const pull = { owner, repo, pull_number: review.pullRequest };
  const files = await api.list('/repos/{owner}/{repo}/pulls/{pull_number}/files', pull, listOf(isFile));
  if (!files.ok) return failed(writing, files);
  const patches = new Map(files.value.items.map(({ filename, patch }) => [filename, linesIn(patch ?? '')]));
  const shown = review.changes.filter(({ at, before }) => patches.get(at.file)?.get(at.line) === before);
  if (shown.length === 0) return 'done';
  const posted = await postedBefore(writing, pull);
  if (!posted.ok) return failed(writing, posted);
  const fresh = shown.filter(({ at, markdown }) => !posted.value.has(keyOf(at.file, markdown)));
  if (fresh.length === 0) return 'done';
  const answer = await api.write(
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    {
      ...pull,
      commit_id: review.commit,
      event: 'COMMENT',
      body: review.text,
      comments: fresh.slice(0, mostAtOnce).map(({ at, markdown }) => ({
        path: at.file,
        line: at.line,
        side: 'RIGHT',
        body: markdown,
      })),
    },
    isAnything,
  );
  return answer.ok ? 'done' : failed(writing, answer);
}

const failed = (writing: Writing, answer: Extract<Answer<unknown>, { ok: false }>): Done =>
  refusal(writing, 'No suggested changes', 'pull-requests: write', answer);

const keyOf = (file: string, text: string): string => `${file}\0${text.replaceAll('\r', '').trim()}`;

async function postedBefore(
  { api }: Writing,
  pull: Readonly<Record<string, unknown>>,
): Promise<Answer<ReadonlySet<string>>> {
  const route = '/repos/{owner}/{repo}/pulls/{pull_number}/comments';
  const listed = await api.list(route, pull, listOf(isComment));
  if (!listed.ok) return listed;
  const isOurs = listed.value.items.length > 0 ? await whoAmI(api) : () => false;
  const ours = listed.value.items.filter(({ user }) => user && isOurs(user));
  return { ok: true, value: new Set(ours.map(({ path, body }) => keyOf(path, body ?? ''))) };
}

/** The lines that a patch shows on its right side, by their numbers. */
export function linesIn(patch: string): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  let number = 0;
  for (const line of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line)?.[1];
    if (start !== undefined) number = Number(start);
    else if (/^[+ ]/.test(line)) lines.set(number++, line.slice(1));
  }
  return lines;
}
