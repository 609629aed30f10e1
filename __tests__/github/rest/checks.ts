import type { Fields } from '../answering.js';
import { findCommit } from '../commits.js';
import type { Annotation, CheckRun } from '../state.js';
import { type Call, type Handlers, item, number, one, page, type Result, unprocessable } from './call.js';

const fields = (run: CheckRun): Fields => ({
  id: run.id,
  name: run.name,
  head_sha: run.head_sha,
  external_id: run.external_id,
  details_url: run.details_url,
  status: run.status,
  conclusion: run.conclusion,
  started_at: null,
  completed_at: run.status === 'completed' ? '2031-01-01T00:00:00Z' : null,
  output: { ...run.output, annotations_count: run.annotations.length },
  pull_requests: [],
});

/** The state of the check in the body, or what is wrong with it. The description says this in prose alone. */
function refused({ body }: Call): Result | null {
  if (body.status === 'completed' && body.conclusion === undefined)
    return unprocessable('conclusion is required where status is completed');
  if (body.conclusion === 'stale') return unprocessable('only GitHub sets stale');
  const output = (body.output ?? {}) as Record<string, unknown>;
  if (body.output !== undefined && output.summary === undefined)
    return unprocessable('output.summary is required');
  for (const { path, start_line, end_line } of (output.annotations ?? []) as Annotation[]) {
    if (path === '' || path.startsWith('/')) return unprocessable(`annotation in ${path}`);
    if (start_line < 1 || end_line < start_line) return unprocessable('annotation lines start at 1');
  }
  return null;
}

function apply(run: CheckRun, body: Call['body']): CheckRun {
  const { annotations = [], ...output } = (body.output ?? {}) as Record<string, unknown>;
  // "Each time you update the check run, annotations are appended to the list … that already exist"
  run.annotations.push(...(annotations as Annotation[]));
  Object.assign(run.output, output);
  if (typeof body.status === 'string') run.status = body.status;
  if (typeof body.conclusion === 'string')
    Object.assign(run, { conclusion: body.conclusion, status: 'completed' });
  if (typeof body.details_url === 'string') run.details_url = body.details_url;
  if (typeof body.external_id === 'string') run.external_id = body.external_id;
  return run;
}

const find = (call: Call): CheckRun | undefined =>
  call.state.checks.find(({ id }) => id === number(call, 'check_run_id'));

/** Check runs. */
export const checks: Handlers = {
  'checks/create': (call) => {
    const { state, body } = call;
    const wrong = refused(call);
    if (wrong) return wrong;
    if (state.git && !findCommit(state, String(body.head_sha)))
      return unprocessable(`No commit found for SHA: ${body.head_sha}`);
    const run: CheckRun = {
      id: state.next++,
      name: String(body.name),
      head_sha: String(body.head_sha),
      external_id: '',
      details_url: 'https://github.example/',
      status: 'queued',
      conclusion: null,
      output: { title: null, summary: null, text: null },
      annotations: [],
    };
    state.checks.push(apply(run, body));
    return item(fields(run), 201);
  },
  'checks/update': (call) => refused(call) ?? one(find(call), (run) => item(fields(apply(run, call.body)))),
  'checks/get': (call) => one(find(call), (run) => item(fields(run))),
  'checks/list-annotations': (call) =>
    one(find(call), (run) =>
      page(run.annotations.map((annotation) => ({ start_column: null, end_column: null, ...annotation }))),
    ),
  'checks/list-for-ref': ({ state, path, query }) => {
    const named = query.get('check_name');
    const found = state.checks.filter(
      ({ head_sha, name }) => head_sha === path.ref && (named === null || named === name),
    );
    return page(found.map(fields), 'check_runs');
  },
};
