// Composition root of `npm run explain`: no window, no account, nothing stored.
import process from 'node:process';
import { createOutput } from './explain/output.ts';
import { runExplain } from './explain/run.ts';

process.exitCode = await runExplain(process.argv.slice(2), createOutput(process.stdout), createOutput(process.stderr));
