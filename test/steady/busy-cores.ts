import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const BURNER = join(import.meta.dirname, 'burner.ts');

/** Keeps every core busy while `work` runs. The burners end with it, and with this process. */
export async function withBusyCores<T>(work: () => Promise<T>): Promise<T> {
  const burners = Array.from({ length: availableParallelism() }, () => fork(BURNER, { stdio: 'inherit' }));
  try {
    await Promise.all(burners.map((burner) => once(burner, 'spawn')));
    return await work();
  } finally {
    await Promise.all(burners.map(end));
  }
}

async function end(burner: ChildProcess): Promise<void> {
  if (burner.exitCode !== null || burner.signalCode !== null) return;
  const ended = once(burner, 'exit');
  burner.kill('SIGKILL');
  await ended;
}
