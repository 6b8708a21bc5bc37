// What the page of the loopback host knows: calls in its place, and its session in another tab.
import type { BrowserContext, Page } from 'playwright-core';
import { AppError } from '../../shared/domain/errors.ts';
import type { Reply } from '../../shared/ipc/transport.ts';

/** Under which the page keeps its key. */
const KEY = 'bounceboard-key';

export function keyOf(page: Page): Promise<string> {
  return page.evaluate((name) => sessionStorage.getItem(name) ?? '', KEY);
}

/** Every page that this context opens from now on has the key, as if it had opened a one-time address itself. */
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

/** As `replyOf`, for a call that is to succeed. Out: what it answers. */
export async function callApp(page: Page, name: string, input: unknown): Promise<unknown> {
  const reply = await replyOf(page, name, input);
  if (!reply.ok) throw new Error(`${name}: ${new AppError(reply.error.code, reply.error.data).message}`);
  return reply.value;
}
