// Uses the loopback host in a page's place: makes its calls, and opens its session in another tab.
import type { BrowserContext, Page } from 'playwright-core';
import { AppError } from '../../shared/domain/errors.ts';
import type { Reply } from '../../shared/ipc/transport.ts';

/** The name under which the page stores its key. */
const KEY = 'bounceboard-key';

export function keyOf(page: Page): Promise<string> {
  return page.evaluate((name) => sessionStorage.getItem(name) ?? '', KEY);
}

/** Gives this context's future pages the key, as if each had opened a one-time address itself. */
export async function lendKey(context: BrowserContext, key: string): Promise<void> {
  await context.addInitScript(
    ([name, value]) => {
      // The empty page that comes before has no storage.
      if (location.protocol === 'http:') sessionStorage.setItem(name, value);
    },
    [KEY, key] as const,
  );
}

/** One call as the page itself would send it. */
export async function replyOf(page: Page, name: string, input: unknown): Promise<Reply> {
  const request = [await keyOf(page), JSON.stringify({ name, input })] as const;
  return page.evaluate(async ([key, body]) => {
    const headers = { 'X-Bounceboard': key, 'Content-Type': 'application/json' };
    return (await (await fetch('/api/call', { method: 'POST', headers, body })).json()) as Reply;
  }, request);
}

/** As `replyOf`, for a call that has to succeed. Out: its value. */
export async function callApp(page: Page, name: string, input: unknown): Promise<unknown> {
  const reply = await replyOf(page, name, input);
  if (!reply.ok) throw new Error(`${name}: ${new AppError(reply.error.code, reply.error.data).message}`);
  return reply.value;
}
