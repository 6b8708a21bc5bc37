// The composition root of `npm run explain`, which has no window and no account, and stores nothing.
import process from 'node:process';
import { AppError } from '../shared/domain/errors.ts';
import { diskError } from './disk/disk-error.ts';
import { diskWords } from './disk/disk-words.ts';
import { createOutput } from './explain/output.ts';
import { runExplain } from './explain/run.ts';

try {
  process.exitCode = await runExplain(
    process.argv.slice(2),
    createOutput(process.stdout),
    createOutput(process.stderr),
  );
} catch (error) {
  // `… > file` on a full disk.
  const known = diskError('the output', error);
  const words = known instanceof AppError ? diskWords(known) : null;
  if (words === null) throw error;
  console.error(words);
  process.exitCode = 1;
}
