import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** An answer that is ready to be sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Ways to fail before anything is done. */
const refusals: Readonly<Record<string, (now: Date) => Reply>> = {
  500: () => json(500, { message: 'Server Error' }),
  502: () => page(502, '<html><head><title>502 Bad Gateway</title></head></html>'),
  503: () => json(503, { message: 'Service Unavailable' }),
  401: () => json(401, { message: 'Bad credentials' }),
  403: () => json(403, { message: 'Resource not accessible by integration' }),
  'primary limit': (now) =>
    json(
      403,
      { message: 'API rate limit exceeded for installation ID 1.' },
      {
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(now.getTime() / 1000) + 3600),
      },
    ),
  'secondary limit': () =>
    json(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '1' }),
  'long secondary limit': () =>
    json(429, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '900' }),
  'secondary limit without a time': () =>
    json(403, { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' }),
  404: () => json(404, { message: 'Not Found' }),
  409: () => json(409, { message: 'Git Repository is empty.' }),
  410: () => json(410, { message: 'This has been switched off.' }),
  422: () => json(422, { message: 'Validation Failed' }),
  451: () => json(451, { message: 'Repository access blocked' }),
  'login page': () => page(200, '<html><body>Please log in</body></html>'),
  'no body': () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '' }),
  'wrong shape': () => json(200, { items: 'none' }),
  null: () => json(200, null),
  'other origin': () => ({ status: 307, headers: { location: 'http://127.0.0.1:9/steal' }, body: '' }),
};

/** Ways to fail on the way back: what was asked for is done. */
const losses = [
  'answer lost',
  'answer lost in silence',
  'truncated JSON',
  'reset in the body',
  'slow body',
  'slow headers',
  'endless pages',
  'next on another origin',
  'clock an hour ahead',
] as const;

/** Ways to fail in which the server does nothing and says nothing. */
const silences = ['reset', 'never'] as const;

export type FaultKind = string & {};

/** Every way to fail that the stand-in knows. */
export const faultKinds: readonly FaultKind[] = [...Object.keys(refusals), ...losses, ...silences];

/** A way to fail, and where. */
export interface Fault {
  /** Of `METHOD /path`, without the prefix of GitHub Enterprise Server. */
  readonly match: RegExp;
  /** One of `faultKinds`, or `none` where only something else happens meanwhile. */
  readonly kind: FaultKind;
  /** How often; for ever where it is not said. */
  readonly times?: number;
  /** How many requests that match are answered before. */
  readonly after?: number;
  /** Something that others do meanwhile. */
  readonly meanwhile?: () => void;
}

/** Whether the request is carried out all the same. */
export const isDone = (kind: FaultKind): boolean =>
  kind === 'none' || (losses as readonly string[]).includes(kind);

/** Sends something that is not the answer. */
export async function fail(
  kind: FaultKind,
  response: ServerResponse,
  reply: Reply | null,
  { now, delay }: { now: Date; delay: number },
): Promise<void> {
  const refusal = refusals[kind];
  if (refusal) return send(response, refusal(now));
  if (kind === 'never') return;
  if (kind === 'reset' || kind === 'answer lost in silence') return void response.socket?.resetAndDestroy();
  if (kind === 'answer lost') return send(response, json(502, { message: 'Server Error' }));
  if (!reply) throw new Error(`no answer for ${kind}`);
  if (kind === 'none') return send(response, reply);
  if (kind === 'clock an hour ahead') return send(response, skewed(reply, now));
  if (kind === 'next on another origin') return send(response, linked(reply, 'http://127.0.0.1:9/steal'));
  if (kind === 'endless pages') return send(response, endless(reply));
  if (kind === 'slow headers') {
    await pause(delay);
    return send(response, reply);
  }
  // What remains breaks in the body.
  response.writeHead(reply.status, { ...reply.headers, ...lengthOf(kind, reply) });
  const half = reply.body.slice(0, Math.floor(reply.body.length / 2));
  response.write(half);
  await pause(kind === 'slow body' ? delay : 10);
  if (kind === 'slow body') response.end(reply.body.slice(half.length));
  else if (kind === 'truncated JSON') response.end();
  else response.socket?.resetAndDestroy();
}

// A proxy that cuts a body says how long the rest is; a connection that breaks promised the whole.
const lengthOf = (kind: FaultKind, { body }: Reply): Record<string, string> =>
  kind === 'reset in the body' ? { 'content-length': String(Buffer.byteLength(body)) } : {};

/** The same page again and again, always full, as long as anybody asks. */
function endless(reply: Reply): Reply {
  const body: unknown = reply.status === 200 ? JSON.parse(reply.body) : null;
  if (!Array.isArray(body)) return reply;
  const filler = body[0] ?? null;
  return {
    ...linked(reply, 'page=2'),
    body: JSON.stringify(Array.from({ length: 100 }, (_, i) => body[i] ?? filler)),
  };
}

const linked = (reply: Reply, next: string): Reply => ({
  ...reply,
  headers: { ...reply.headers, link: `<${next}>; rel="next", <${next}>; rel="last"` },
});

const skewed = (reply: Reply, now: Date): Reply => ({
  ...reply,
  headers: { ...reply.headers, date: new Date(now.getTime() + 3_600_000).toUTCString() },
});

/** An answer in JSON. */
export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});

const page = (status: number, body: string): Reply => ({
  status,
  headers: { 'content-type': 'text/html' },
  body,
});

/** Sends an answer whole. */
export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  const isBodiless = status === 204 || status === 304;
  response.writeHead(status, {
    'x-github-request-id': randomBytes(8).toString('hex').toUpperCase(),
    ...headers,
    ...(isBodiless ? {} : { 'content-length': Buffer.byteLength(body) }),
  });
  response.end(isBodiless ? undefined : body);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds).unref());
