// Replaces the thread that reads mail. Works like it, except for messages that contain how to stop it; those never end.
import { parentPort, workerData } from 'node:worker_threads';
import { readSource } from '../../electron/intake/reading/read-source.ts';
import { serveReading } from '../../electron/intake/reading/serve.ts';
import { BEGUN, POISONED, type SlowData, STUCK } from './slow-reader.ts';

const { flags } = workerData as SlowData;
Atomics.store(flags, STUCK, 0);
Atomics.add(flags, BEGUN, 1);

function stick(): void {
  Atomics.store(flags, STUCK, 1);
  Atomics.notify(flags, STUCK);
}

if (parentPort === null) throw new Error('this runs in a worker thread');
serveReading(parentPort, async (request) => {
  const poison = /^Poison: (\w+)/m.exec(Buffer.from(request.source).toString('latin1'))?.[1];
  if (Atomics.load(flags, POISONED) === 0 || poison === undefined) return readSource(request);
  stick();
  // Nobody changes the flag: the first kind waits, the second one computes.
  if (poison === 'stand') Atomics.wait(flags, STUCK, 1);
  if (poison === 'spin') while (Atomics.load(flags, STUCK) === 1);
  if (poison === 'throw') setImmediate(() => fail('it threw where nothing catches it'));
  if (poison === 'reject') throw new Error('it cannot be read');
  return new Promise(() => undefined);
});

function fail(words: string): never {
  throw new Error(words);
}
