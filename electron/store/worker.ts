// The worker thread that alone holds the database: one request after the other.

import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { wordsOf } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { assertNever } from '../../shared/domain/words.ts';
import type { ParsedInput, QueryName } from '../../shared/ipc/contract.ts';
import { type Engine, openEngine } from './engine.ts';
import { unpackBatch } from './fact-pack.ts';
import { QuietWork } from './quiet-work.ts';
import type { Answer, Failure, Request, Told, WorkerOptions } from './rpc.ts';
import type { StoreCommandName, StoreCommands } from './store-api.ts';

const port = parentPort;
if (port === null) throw new Error('the store runs in a worker thread');

function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, data: error.data };
  return { code: 'internal', data: { detail: wordsOf(error) } };
}

function answer(id: number, work: () => unknown): Answer {
  try {
    return { id, ok: true, value: work() };
  } catch (error) {
    return { id, ok: false, error: failureOf(error) };
  }
}

// The sender's types (store-api.ts) tie name and input together; the structured clone between the threads keeps both.
function serve(engine: Engine, request: Request): unknown {
  switch (request.kind) {
    case 'run':
      return engine.run(request.name, request.input as StoreCommands[StoreCommandName]['input']);
    case 'intake':
      return engine.run('intake.apply', unpackBatch(request.input));
    case 'query':
      return engine.query(request.name, request.input as ParsedInput<QueryName>);
    case 'close':
      return engine.close();
    default:
      return assertNever(request);
  }
}

/** Questions that need what is due. They are answered when it is derived; others go before them meanwhile. */
const waiting: Request[] = [];
/** Batches that come while somebody waits: who asks goes before who delivers. */
const held: Request[] = [];

function reply(engine: Engine, quietWork: QuietWork, request: Request): void {
  port?.postMessage(answer(request.id, () => serve(engine, request)));
  if (request.kind === 'close') port?.close();
  quietWork.served(request.kind);
}

function take(engine: Engine, quietWork: QuietWork, request: Request): void {
  if (request.kind === 'intake' && waiting.length > 0) held.push(request);
  else if ('name' in request && engine.mustWait(request.name, request.input)) {
    waiting.push(request);
    quietWork.deriveNow();
  } else reply(engine, quietWork, request);
}

function open(port: MessagePort): null {
  const engine = openEngine(workerData as WorkerOptions);
  const tell = (told: Told): void => {
    // Where it went wrong, those who wait are told what, too: what they ask for is derived with the answer then.
    for (const request of [...waiting.splice(0), ...held.splice(0)]) reply(engine, quietWork, request);
    port.postMessage(told);
  };
  const quietWork = new QuietWork(engine, {
    caughtUp: () => tell({ told: 'caught-up' }),
    failed: (error) => tell({ told: 'failed', error: failureOf(error) }),
  });
  port.on('message', (request: Request) => take(engine, quietWork, request));
  return null;
}

port.postMessage(answer(0, () => open(port)));
