import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly token: string | undefined;
}

/** An answer: JSON with a status, or something that goes wrong on the way. */
export type Reply =
  | { readonly status: number; readonly json?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly raw: string; readonly type: string }
  | 'hang up'
  | 'break off'
  | 'slow body'
  | 'never';

/** An HTTP server on this machine that answers as it is told and remembers what it was asked. */
export interface ApiServer {
  readonly url: string;
  readonly seen: Seen[];
  close(): Promise<void>;
}

/** Starts one; `answer` decides about every request. */
export async function startServer(answer: (request: Seen) => Reply): Promise<ApiServer> {
  const seen: Seen[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await understand(incoming);
    seen.push(request);
    send(response, answer(request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function understand(incoming: IncomingMessage): Promise<Seen> {
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  let text = '';
  for await (const part of incoming) text += part;
  return {
    method: incoming.method ?? '',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    body: text === '' ? {} : JSON.parse(text),
    token: incoming.headers.authorization,
  };
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === 'never') return;
  if (reply === 'hang up') {
    response.destroy();
  } else if (reply === 'slow body') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('[{"id":');
  } else if (reply === 'break off') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('[{"id":');
    setTimeout(() => response.destroy(), 20);
  } else if ('raw' in reply) {
    response.writeHead(200, { 'content-type': reply.type });
    response.end(reply.raw);
  } else {
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(reply.json === undefined ? undefined : JSON.stringify(reply.json));
  }
}
