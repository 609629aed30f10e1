import type { Routed } from './description.js';
import type { Permission, State, Token } from './state.js';

const byCategory: Readonly<Record<string, Permission>> = {
  actions: 'actions',
  checks: 'checks',
  deployments: 'deployments',
  issues: 'issues',
  pulls: 'pull-requests',
};
const open = new Set(['rate-limit/get', 'users/get-authenticated', 'repos/get']);

/**
 * The permissions of which one is needed; the description has them nowhere.
 * https://docs.github.com/rest/authentication/permissions-required-for-github-apps
 */
function needed(state: State, { operation, path }: Routed): Permission[] {
  const { id } = operation;
  const [category = ''] = id.split('/');
  if (id === 'repos/create-commit-status' || /status(es)?-for-ref$/.test(id)) return ['statuses'];
  if (/deployment/.test(id)) return ['deployments'];
  if (id === 'repos/list-pull-requests-associated-with-commit') return ['pull-requests'];
  if (category === 'issues') {
    const on = Number(
      path.issue_number ?? state.comments.find(({ id }) => id === Number(path.comment_id))?.on,
    );
    const isPull = state.pulls.some((pull) => pull.number === on);
    return isPull ? ['issues', 'pull-requests'] : ['issues'];
  }
  return [byCategory[category] ?? 'contents'];
}

/**
 * Why a token may not do something: 403 for what is there to see, 404 for what is not even that.
 */
export function forbidden(
  state: State,
  token: Token,
  routed: Routed,
): { readonly status: 403 | 404; readonly message: string } | null {
  const { id, method } = routed.operation;
  const reads = method === 'GET';
  const listed = needed(state, routed);
  const levels = listed.map((permission) => token.permissions[permission]);
  const isFine = reads ? !state.isPrivate || levels.some((level) => level) : levels.includes('write');
  if (id === 'users/get-authenticated')
    return token.viewer.type === 'Bot'
      ? { status: 403, message: 'Resource not accessible by integration' }
      : null;
  if (open.has(id) || isFine) return null;
  if (reads && listed.includes('contents')) return { status: 404, message: 'Not Found' };
  return { status: 403, message: 'Resource not accessible by integration' };
}
