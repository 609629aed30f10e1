import type { Fields } from '../answering.js';
import type { State, Token, User } from '../state.js';

/** A request that the description allows, with the state it is about. */
export interface Call {
  readonly state: State;
  readonly token: Token;
  /** What stands in the places of the path's parameters. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What an operation answers; the server makes pages of lists and the whole answer of the fields. */
export type Result =
  | { readonly kind: 'item'; readonly status: number; readonly fields: Fields }
  | { readonly kind: 'page'; readonly items: readonly Fields[]; readonly wrap: string | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly status: number; readonly message: string };

export type Handler = (call: Call) => Result;
export type Handlers = Readonly<Record<string, Handler>>;

export const item = (fields: Fields, status = 200): Result => ({ kind: 'item', status, fields });
/** A list; with `wrap`, inside an object under that key, beside `total_count`. */
export const page = (items: readonly Fields[], wrap: string | null = null): Result => ({
  kind: 'page',
  items,
  wrap,
});
export const none: Result = { kind: 'none' };
export const problem = (status: number, message: string): Result => ({ kind: 'problem', status, message });
export const missing = problem(404, 'Not Found');
/** "Validation Failed": what the description allows and the server does not. */
export const unprocessable = (why: string): Result => problem(422, `Validation Failed: ${why}`);

/** The number that stands in a path. */
export const number = ({ path }: Call, name: string): number => Number(path[name]);

/** The item that `find` finds, or 404. */
export function one<T>(found: T | undefined, show: (found: T) => Result): Result {
  return found === undefined ? missing : show(found);
}

/** An account as answers show it. */
export const userFields = ({ id, login, type }: User): Fields => {
  const name = encodeURIComponent(login);
  return {
    id,
    login,
    type,
    url: `https://api.github.example/users/${name}`,
    html_url: `https://github.example/${name}`,
  };
};
