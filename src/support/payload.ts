import { isFullName } from './object-name.js';

/** What a deployment carries beside its commit; a text that is JSON, sometimes twice over. */
export function payloadOf(text: string | null | undefined): unknown {
  let value: unknown = text;
  for (let times = 0; times < 2 && typeof value === 'string'; times++)
    try {
      value = JSON.parse(value);
    } catch {
      return null;
    }
  return value ?? null;
}

/** The text at a path of keys (`sha`, `payload.sha`), or null. */
export function textAt(payload: unknown, path: string): string | null {
  let value: unknown = payload;
  for (const key of path.replace(/^payload\./, '').split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return typeof value === 'string' ? value.slice(0, 200) : typeof value === 'number' ? String(value) : null;
}

/** What is really deployed, where the record names another commit. */
export interface SourceHints {
  readonly payload: unknown;
  /** The message of the recorded commit. */
  readonly message: string | null;
  /** `owner/name`. */
  readonly repository: string;
  /** The path that the configuration names. */
  readonly shaFrom: string | null;
}

/**
 * The commit that a deployment brings, where it is another than the recorded one: the payload names it (where the
 * configuration says so, and always for https://github.com/github/branch-deploy), or the recorded commit was made by
 * a robot that publishes what it built (`Deploying to gh-pages from @ owner/name@<sha>`).
 */
export function sourceCommit({ payload, message, repository, shaFrom }: SourceHints): string | null {
  const named = shaFrom === null ? null : textAt(payload, shaFrom);
  if (named !== null && isFullName(named)) return named;
  const branchDeploy = textAt(payload, 'type') === 'branch-deploy' ? textAt(payload, 'sha') : null;
  if (branchDeploy !== null && isFullName(branchDeploy)) return branchDeploy;
  const [, of, sha] =
    /@ ?([\w.-]{1,100}\/[\w.-]{1,100})@([0-9a-f]{40}(?:[0-9a-f]{24})?)\b/.exec(message ?? '') ?? [];
  return sha !== undefined && of?.toLowerCase() === repository.toLowerCase() ? sha : null;
}
