/** The part of `fetch` that is used here. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** "8 MB" is more than any answer that is asked for here; a page of 100 pull requests has about 2 MB. */
const largestBody = 8 * 1024 * 1024;

/**
 * A fetch that reads the whole body before it answers. Octokit takes a body that breaks off for an empty one, with
 * status 200; here that is an error, and so is a body without end.
 */
export const boundedFetch =
  (fetch: Fetch): Fetch =>
  async (url, init) => {
    // Followed by hand nowhere: a redirect may lead to another host.
    const response = await fetch(url, { ...init, redirect: 'manual' });
    const body = await readBody(response);
    const { status, headers } = response;
    return new Response(bodiless.has(status) ? null : body, { status, headers });
  };

const bodiless = new Set([204, 205, 304]);

async function readBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > largestBody) throw new Error(`an answer of more than ${largestBody} bytes`);
    parts.push(part);
  }
  const expected = Number(response.headers.get('content-length') ?? size);
  const packed = response.headers.has('content-encoding');
  if (!packed && expected !== size) throw new Error(`an answer of ${size} bytes instead of ${expected}`);
  return new Uint8Array(Buffer.concat(parts));
}
