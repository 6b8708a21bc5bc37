// protocol.handle: Chromium over CDP intercepts no scheme but its own, so `app://host/x` is `http://host.app.localhost/x` in
// the page, and answered by the handler of `app` all the same.
import type { BrowserContext } from 'playwright-core';

type SchemeHandler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, SchemeHandler>();
const privileged = new Set<string>();

export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly { readonly scheme: string }[]): void {
    for (const { scheme } of schemes) privileged.add(scheme);
  },
  handle(scheme: string, handler: SchemeHandler): void {
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`);
    if (!privileged.has(scheme))
      throw new Error(`The scheme ${scheme} has no origin: register it before the app is ready`);
    handlers.set(scheme, handler);
  },
};

/** The address as Chromium is given it. */
export function toPageAddress(address: string): string {
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  if (!handlers.has(scheme)) return address;
  return `http://${url.host}.${scheme}.localhost${url.pathname}${url.search}${url.hash}`;
}

/** The address as the app knows it. */
export function toAppAddress(address: string): string {
  if (address.startsWith('blob:')) return `blob:${toAppAddress(address.slice('blob:'.length))}`;
  const url = URL.parse(address);
  const labels = url?.hostname.split('.') ?? [];
  const [host, scheme, top] = labels;
  if (!url || labels.length !== 3 || top !== 'localhost' || !scheme || !handlers.has(scheme)) return address;
  return `${scheme}://${host}${url.pathname}${url.search}${url.hash}`;
}

export async function routeSchemes(context: BrowserContext): Promise<void> {
  await context.route('http://*.localhost/**', async (route) => {
    const address = toAppAddress(route.request().url());
    const handler = handlers.get(new URL(address).protocol.slice(0, -1));
    if (!handler) return route.abort();
    const response = await handler(new Request(address, { method: route.request().method() }));
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
}
