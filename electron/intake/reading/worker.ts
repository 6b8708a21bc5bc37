// The worker thread in which mail is read: mail is hostile, and a message that never ends must not stop the app.
import { parentPort } from 'node:worker_threads';
import { readSource } from './read-source.ts';
import { serveReading } from './serve.ts';

if (parentPort === null) throw new Error('mail is read in a worker thread');
serveReading(parentPort, readSource);
