import { afterEach, describe, expect, test } from '@jest/globals';
import { type Api, createApi } from '../src/hosts/api.js';
import { isInteger, isText, listOf, withFields } from '../src/hosts/guard.js';
import { type ApiServer, type Reply, type Seen, startServer } from './api-server.js';

let server: ApiServer | null = null;
let pauses: number[] = [];
afterEach(async () => {
  await server?.close();
  server = null;
  pauses = [];
});

async function apiThat(answer: (request: Seen) => Reply, requestDeadline = 20_000): Promise<Api> {
  server = await startServer(answer);
  const pause = async (milliseconds: number) => void pauses.push(milliseconds);
  return createApi({ token: 'secret', baseUrl: server.url, requestDeadline, pause });
}

const isThing = withFields({ id: isInteger, name: isText });
const thing = { id: 1, name: 'one' };
const get = (api: Api) => api.get('/things/{id}', { id: 1 }, isThing);
const count = () => server?.seen.length;

/** Answers with each of these in turn, then with the last of them for ever. */
const inTurn = (...replies: Reply[]) => {
  let at = 0;
  return (): Reply => replies[Math.min(at++, replies.length - 1)] ?? 'never';
};

test('an answer of the promised shape', async () => {
  const api = await apiThat(() => ({ status: 200, json: { ...thing, more: true } }));
  expect(await get(api)).toMatchObject({ ok: true, value: thing });
  expect(server?.seen[0]).toMatchObject({ method: 'GET', path: '/things/1', token: 'token secret' });
});

describe('what is no answer is never taken for one', () => {
  const wrong: [string, Reply][] = [
    ['another shape', { status: 200, json: { id: '1', name: 'one' } }],
    ['an empty list', { status: 200, json: [] }],
    ['A09 nothing', { status: 204 }],
    ['A09 an empty 200', { status: 200 }],
    ['A09 accepted, later', { status: 202, json: {} }],
    ['A05 a page of a proxy', { raw: '<html>Please log in</html>', type: 'text/html' }],
    ['A05 cut JSON', { raw: '{"id": 1, "na', type: 'application/json' }],
    ['A07 a body that breaks off', 'break off'],
    ['A07 a connection that breaks off', 'hang up'],
    ['A14 a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/elsewhere' } }],
    ['A04 a server that fails', { status: 502, json: { message: 'Server Error' } }],
  ];
  test.each(wrong)('%s', async (_, reply) => {
    const api = await apiThat(() => reply);
    expect(await get(api)).toMatchObject({ ok: false, denied: false });
    expect(count()).toBe(3);
  });

  test('A15 an answer without end', async () => {
    const api = await apiThat(() => ({
      status: 200,
      json: { ...thing, filler: 'x'.repeat(9 * 1024 * 1024) },
    }));
    expect(await get(api)).toMatchObject({ ok: false, reason: expect.stringContaining('more than') });
  });

  test('A11 an answer that never comes', async () => {
    const api = await apiThat(() => 'never', 50);
    expect(await get(api)).toMatchObject({ ok: false, status: null });
  });

  test('A17 a key that is everywhere', async () => {
    const api = await apiThat(() => ({
      raw: '{"__proto__": {"id": 1, "name": "one"}}',
      type: 'application/json',
    }));
    expect(await get(api)).toMatchObject({ ok: false });
  });
});

describe('trying again', () => {
  test('A04 reading is repeated where the trouble may pass', async () => {
    const api = await apiThat(inTurn({ status: 503 }, 'hang up', { status: 200, json: thing }));
    expect(await get(api)).toMatchObject({ ok: true });
    expect(pauses).toEqual([1000, 2000]);
  });

  test.each([400, 401, 403, 404, 410, 422, 451])('A02 but not after %d', async (status) => {
    const api = await apiThat(() => ({ status, json: { message: 'No' } }));
    expect(await get(api)).toMatchObject({ ok: false, status, denied: status === 401 || status === 403 });
    expect(count()).toBe(1);
  });

  test('writing is not repeated where it may have been done', async () => {
    const api = await apiThat(inTurn({ status: 502 }, { status: 201, json: thing }));
    expect(await api.write('POST /things', { name: 'one' }, isThing)).toMatchObject({
      ok: false,
      status: 502,
    });
    expect(count()).toBe(1);
  });

  test('A03 a refusal for the rate is waited for, writing included', async () => {
    const limited: Reply = {
      status: 403,
      headers: { 'retry-after': '7' },
      json: { message: 'secondary rate limit' },
    };
    const api = await apiThat(inTurn(limited, { status: 201, json: thing }));
    expect(await api.write('POST /things', {}, isThing)).toMatchObject({ ok: true });
    expect(pauses).toEqual([7000]);
  });

  test('A03 but never longer than half a minute in all', async () => {
    const limited: Reply = { status: 429, headers: { 'retry-after': '20' } };
    const api = await apiThat(() => limited);
    expect(await get(api)).toMatchObject({
      ok: false,
      denied: false,
      reason: expect.stringContaining('rate limit'),
    });
    expect(pauses).toEqual([20_000]);
    expect(await get(api)).toMatchObject({ ok: false });
    expect(pauses).toEqual([20_000]);
  });

  test('A03 a limit that ends in an hour is not waited for', async () => {
    const reset = String(Math.ceil(Date.now() / 1000) + 3600);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    const api = await apiThat(() => ({ status: 403, headers, json: { message: 'API rate limit exceeded' } }));
    expect(await get(api)).toMatchObject({ ok: false, denied: false });
    expect([count(), pauses]).toEqual([1, []]);
  });
});

test('A08 a deadline that falls in the body', async () => {
  const api = await apiThat(() => 'slow body', 100);
  expect(await get(api)).toMatchObject({ ok: false, status: null });
});

describe('lists', () => {
  const page = (request: Seen, last: number) => {
    const number = Number(request.query.get('page'));
    return Array.from({ length: number < last ? 100 : 5 }, (_, i) => ({ id: number * 100 + i, name: 'x' }));
  };
  const list = (api: Api) => api.list('/things', { state: 'open' }, listOf(isThing));

  test('A13 all pages, by numbers of our own', async () => {
    const link = '<http://127.0.0.1:1/steal>; rel="next"';
    const api = await apiThat((request) => ({ status: 200, json: page(request, 3), headers: { link } }));
    const answer = await list(api);
    expect(answer.ok && [answer.value.items.length, answer.value.complete]).toEqual([205, true]);
    expect(server?.seen.map(({ query }) => query.get('page'))).toEqual(['1', '2', '3']);
  });

  test('A12 a list without end ends, and says so', async () => {
    const api = await apiThat((request) => ({ status: 200, json: page(request, Number.POSITIVE_INFINITY) }));
    const answer = await list(api);
    expect(answer.ok && [answer.value.items.length, answer.value.complete]).toEqual([5000, false]);
  });

  test('a page that fails is not an end', async () => {
    const api = await apiThat((request) =>
      request.query.get('page') === '2'
        ? { status: 200, json: { message: 'odd' } }
        : { status: 200, json: page(request, 3) },
    );
    expect(await list(api)).toMatchObject({ ok: false });
  });
});

test('A11 all requests together have an end', async () => {
  const started = await startServer(() => ({ status: 200, json: thing }));
  server = started;
  const api = createApi({ token: 'secret', baseUrl: started.url, budget: 0 });
  expect(await get(api)).toMatchObject({ ok: false, reason: expect.stringContaining('together') });
  expect(count()).toBe(0);
});

describe('GraphQL', () => {
  const isViewer = withFields({ viewer: withFields({ databaseId: isInteger }) });
  const ask = (api: Api) => api.graphql('query { viewer { databaseId } }', {}, isViewer);

  test('an answer', async () => {
    const api = await apiThat(() => ({ status: 200, json: { data: { viewer: { databaseId: 7 } } } }));
    expect(await ask(api)).toMatchObject({ ok: true });
    expect(server?.seen[0]).toMatchObject({ method: 'POST', path: '/graphql' });
  });

  test.each<[string, Reply]>([
    ['errors', { status: 200, json: { data: null, errors: [{ type: 'FORBIDDEN', message: 'no' }] } }],
    ['cut JSON', { raw: '{"data": {"viewer"', type: 'application/json' }],
  ])('%s are no answer', async (_, reply) => {
    const api = await apiThat(() => reply);
    expect(await ask(api)).toMatchObject({ ok: false });
  });
});
