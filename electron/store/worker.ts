// The worker thread that alone holds the database: one request after the other.

import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Failure, Request, WorkerEvent, WorkerOptions } from './rpc.ts';
import { StoreServer } from './store-server.ts';

const port = parentPort;
if (port === null) throw new Error('the store runs in a worker thread');

function open(port: MessagePort): null {
  const server = new StoreServer(workerData as WorkerOptions, {
    answer: (answer) => port.postMessage(answer),
    notify: (event: WorkerEvent) => port.postMessage(event),
    closed: () => port.close(),
  });
  port.on('message', (request: Request) => server.take(request));
  return null;
}

function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, data: error.data };
  return { code: 'internal', data: { detail: wordsOf(error) } };
}

try {
  port.postMessage({ id: 0, ok: true, value: open(port) });
} catch (error) {
  port.postMessage({ id: 0, ok: false, error: failureOf(error) });
}
