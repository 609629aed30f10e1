import type { Annotation, CheckRun, Done } from '../../model.js';
import type { Answer } from '../api.js';
import { type Guard, isInteger, isText, listOf, maybe, withFields } from '../guard.js';
import { mayBeDone, refusal, type Writing } from './writing.js';

/** "The Checks API limits the number of annotations to a maximum of 50 per API request." */
const batch = 50;

interface Written {
  readonly id: number;
  readonly external_id?: string | null | undefined;
}

const isWritten: Guard<Written> = withFields({ id: isInteger, external_id: maybe(isText) });
const isPage = withFields({ check_runs: listOf(isWritten) });

const create = 'POST /repos/{owner}/{repo}/check-runs';
const update = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';

/** Where a check run belongs. */
export interface CheckPlace {
  readonly head: string;
  /** The same for every try of one workflow run, and for no other. */
  readonly attempt: string;
  readonly detailsUrl: string;
}

/** A completed check run at that commit, with all its annotations. */
export async function writeCheck(writing: Writing, run: CheckRun, place: CheckPlace): Promise<Done> {
  const [first, ...rest] = batches(run.annotations.map(annotationOf));
  let answer = await post(writing, run, place, first ?? []);
  // "Unprocessable": an annotation that the API does not accept must not take the verdict away.
  if (!answer.ok && answer.status === 422) answer = await post(writing, run, place, []);
  if (!answer.ok) return refusal(writing, 'No check run', 'checks: write', answer);
  for (const annotations of rest) {
    const { api, owner, repo } = writing;
    const output = { title: run.title, summary: run.summary, annotations };
    const more = await api.write(update, { owner, repo, check_run_id: answer.value.id, output }, isWritten);
    if (!more.ok) return refusal(writing, 'The check run lacks some annotations', 'checks: write', more);
  }
  return 'done';
}

async function post(
  writing: Writing,
  run: CheckRun,
  place: CheckPlace,
  annotations: readonly object[],
): Promise<Answer<Written>> {
  const { api, owner, repo } = writing;
  const body = {
    name: run.name,
    head_sha: place.head,
    external_id: externalId(run, place),
    details_url: place.detailsUrl,
    status: 'completed',
    conclusion: run.conclusion,
    output: { title: run.title, summary: run.summary, annotations },
  };
  const answer = await api.write(create, { owner, repo, ...body }, isWritten);
  if (answer.ok || !mayBeDone(answer)) return answer;
  const found = await find(writing, run, place);
  if (!found.ok) return answer;
  return found.value
    ? { ok: true, value: found.value }
    : api.write(create, { owner, repo, ...body }, isWritten);
}

/** The answer was lost, not necessarily the check run. Who cannot look whether it is there does not write it again. */
async function find(
  { api, owner, repo }: Writing,
  run: CheckRun,
  place: CheckPlace,
): Promise<Answer<Written | null>> {
  const route = '/repos/{owner}/{repo}/commits/{ref}/check-runs';
  const parameters = { owner, repo, ref: place.head, check_name: run.name, per_page: 100 };
  const answer = await api.get(route, parameters, isPage);
  if (!answer.ok) return answer;
  const found = answer.value.check_runs.find((one) => one.external_id === externalId(run, place));
  return { ok: true, value: found ?? null };
}

const externalId = ({ name }: CheckRun, { attempt }: CheckPlace): string => `parity-gate/${name}/${attempt}`;

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

const annotationOf = ({ level, title, message, at }: Annotation) => ({
  path: at.file,
  start_line: at.line,
  end_line: at.line,
  annotation_level: levels[level],
  title,
  message,
});

function batches<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / batch);
  return Array.from({ length: count }, (_, i) => all.slice(i * batch, (i + 1) * batch));
}
