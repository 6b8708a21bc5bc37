// The code that runs in the worker thread: reads one message after the other, in the order of the questions.
import type { MessagePort } from 'node:worker_threads';
import type { MailRead, ReadRequest } from './mail-reader.ts';

/** A message to the thread. */
export interface Question extends ReadRequest {
  readonly id: number;
}

/** A message from the thread. The first is `ready`, once the thread has started. */
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
