import type { Fields } from '../answering.js';
import type { Issue, State } from '../state.js';
import {
  type Call,
  type Handlers,
  item,
  number,
  one,
  page,
  problem,
  unprocessable,
  userFields,
} from './call.js';

const fields =
  ({ owner, name }: State) =>
  (issue: Issue): Fields => ({
    id: issue.number,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: userFields(issue.user),
    state: issue.state,
    state_reason: issue.reason ?? null,
    labels: issue.labels.map((label) => ({ name: label })),
    repository_url: `https://api.github.example/repos/${owner}/${name}`,
    pull_request: issue.isPullRequest
      ? { url: null, html_url: null, diff_url: null, patch_url: null }
      : undefined,
  });

const disabled = problem(410, 'Issues has been disabled in this repository.');

const namesOf = (labels: unknown): string[] =>
  Array.isArray(labels)
    ? labels.map((label) => (typeof label === 'string' ? label : String(label.name)))
    : [];

const wanted = ({ query }: Call, { state, labels, user }: Issue): boolean => {
  const asked = query.get('state') ?? 'open';
  return (
    (asked === 'all' || asked === state) &&
    (query.get('labels') ?? '').split(',').every((label) => label === '' || labels.includes(label)) &&
    (query.get('creator') ?? user.login) === user.login
  );
};

/** Issues. Labels that a new issue names come into being with it. */
export const issues: Handlers = {
  'issues/list-for-repo': (call) => {
    if (!call.state.hasIssues) return disabled;
    const found = call.state.issues.filter((issue) => wanted(call, issue));
    return page(found.sort((a, b) => b.number - a.number).map(fields(call.state)));
  },
  'issues/get': (call) =>
    one(
      call.state.issues.find((issue) => issue.number === number(call, 'issue_number')),
      (issue) => item(fields(call.state)(issue)),
    ),
  'issues/create': ({ state, token, body }) => {
    if (!state.hasIssues) return disabled;
    if (String(body.title).trim() === '') return unprocessable("Title can't be blank");
    if (String(body.body ?? '').length > 65_536)
      return unprocessable('Body is too long (maximum is 65536 characters)');
    const issue: Issue = {
      number: state.next++,
      title: String(body.title),
      body: body.body === undefined ? null : String(body.body),
      user: token.viewer,
      state: 'open',
      labels: namesOf(body.labels),
    };
    state.issues.push(issue);
    return item(fields(state)(issue), 201);
  },
  'issues/update': (call) => {
    const { state, body } = call;
    if (String(body.body ?? '').length > 65_536)
      return unprocessable('Body is too long (maximum is 65536 characters)');
    return one(
      state.issues.find((issue) => issue.number === number(call, 'issue_number')),
      (issue) => {
        if (body.title !== undefined) issue.title = String(body.title);
        if (body.body !== undefined) issue.body = String(body.body);
        if (body.labels !== undefined) issue.labels = namesOf(body.labels);
        if (body.state === 'open' || body.state === 'closed') {
          issue.state = body.state;
          issue.reason = typeof body.state_reason === 'string' ? body.state_reason : null;
        }
        return item(fields(state)(issue));
      },
    );
  },
};
