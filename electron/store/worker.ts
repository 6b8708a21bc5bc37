// The worker thread that alone holds the database: one request after the other.
import { parentPort, workerData } from 'node:worker_threads';
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
  return { code: 'internal', data: { detail: error instanceof Error ? error.message : String(error) } };
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

let engine: Engine | null = null;
let quietWork: QuietWork | null = null;
port.postMessage(
  answer(0, () => {
    engine = openEngine(workerData as WorkerOptions);
    quietWork = new QuietWork(engine, {
      caughtUp: () => port.postMessage({ told: 'caught-up' } satisfies Told),
      failed: (error) => port.postMessage({ told: 'failed', error: failureOf(error) } satisfies Told),
    });
    return null;
  }),
);
port.on('message', (request: Request) => {
  const open = engine;
  if (open === null) return;
  port.postMessage(answer(request.id, () => serve(open, request)));
  if (request.kind === 'close') port.close();
  quietWork?.served(request.kind);
});
