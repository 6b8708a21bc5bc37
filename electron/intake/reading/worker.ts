// The worker thread that reads mail: a hostile message that the parser never finishes must not stop the app.
import { parentPort } from 'node:worker_threads';
import { readSource } from './read-source.ts';
import { serveReading } from './serve.ts';

if (parentPort === null) throw new Error('mail is read in a worker thread');
serveReading(parentPort, readSource);
