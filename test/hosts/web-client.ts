import { request } from 'node:http';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Sends one HTTP request with exactly these headers; fetch does not allow a test to forge Host or Origin. */
export function send(
  address: string,
  { method = 'GET', path = '/', headers = {}, body }: RawRequest = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers: { ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What a browser and its page keep after opening the first address. */
export interface PageSession {
  readonly cookie: string;
  readonly key: string;
}

/** Opens the first address as a browser would. */
export async function openSession(firstAddress: string): Promise<PageSession> {
  const { pathname, search } = new URL(firstAddress);
  const { headers, body } = await send(firstAddress, { path: pathname + search });
  const cookie = String(headers['set-cookie'] ?? '').split(';', 1)[0];
  const key = /<meta name="bounceboard-key" content="([\w-]+)">/.exec(body)?.[1];
  if (!cookie || !key) throw new Error('the first address gave no session');
  return { cookie, key };
}

/** The headers that the app's own page sends with every call. */
export function pageHeaders(address: string, { cookie, key }: PageSession): Readonly<Record<string, string>> {
  return {
    Cookie: cookie,
    Origin: new URL(address).origin,
    'Sec-Fetch-Site': 'same-origin',
    'X-Bounceboard': key,
    'Content-Type': 'application/json',
  };
}
