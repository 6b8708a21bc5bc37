// The thread's side: one message after the other, in the order in which they come.
import type { MessagePort } from 'node:worker_threads';
import type { MailRead, ReadRequest } from './mail-reader.ts';

/** What the thread is sent. */
export interface Question extends ReadRequest {
  readonly id: number;
}

/** What it answers. The first word says that it has begun. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly id: number; readonly read: MailRead }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string };

export function serveReading(port: MessagePort, read: (request: ReadRequest) => Promise<MailRead>): void {
  let last = Promise.resolve();
  port.on('message', (question: Question) => {
    last = last.then(async () => port.postMessage(await answer(question, read)));
  });
  const ready: Answer = { kind: 'ready' };
  port.postMessage(ready);
}

async function answer(
  { id, ...request }: Question,
  read: (request: ReadRequest) => Promise<MailRead>,
): Promise<Answer> {
  try {
    return { kind: 'read', id, read: await read(request) };
  } catch (error) {
    return { kind: 'failed', id, detail: error instanceof Error ? error.message : String(error) };
  }
}
