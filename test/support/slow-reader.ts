// A reader with a thread that poisoned messages stop, and with a time limit that passes when a test says so.
import type { MailReader } from '../../electron/intake/reading/mail-reader.ts';
import { openReader } from '../../electron/intake/reading/open-reader.ts';

/** Places in the flags that the thread shares. */
export const STUCK = 0;
export const POISONED = 1;
export const BEGUN = 2;

export interface SlowData {
  readonly flags: Int32Array;
}

export type Poison = 'stand' | 'spin' | 'throw' | 'reject';

export interface SlowReader extends MailReader {
  /** Resolves when the thread has begun a poisoned message. */
  stuck(): Promise<void>;
  /** The message that the thread is stuck in has now taken too long; also those that come after it. */
  timePasses(): void;
  /** Poisoned messages are as any other from now on. */
  cure(): void;
}

export const SLOW_WORKER = new URL('slow-worker.ts', import.meta.url);

export function slowFlags(): Int32Array {
  const flags = new Int32Array(new SharedArrayBuffer(12));
  flags[POISONED] = 1;
  return flags;
}

export function openSlowReader(): SlowReader {
  const flags = slowFlags();
  let passes = false;
  let spent = 0;
  const used = async (): Promise<number> => {
    if (passes && Atomics.load(flags, STUCK) === 1) spent += 1e9;
    return spent;
  };
  const reader = openReader({
    limit: { limitMs: 1e8, checkEveryMs: 5, used },
    worker: { file: SLOW_WORKER, data: { flags } satisfies SlowData },
  });
  return {
    read: (request) => reader.read(request),
    keepReady: () => reader.keepReady(),
    close: () => reader.close(),
    async stuck() {
      const waiting = Atomics.waitAsync(flags, STUCK, 0);
      if (waiting.async) await waiting.value;
    },
    timePasses() {
      passes = true;
    },
    cure: () => void Atomics.store(flags, POISONED, 0),
  };
}

/** The same message with a field that stops the slow reader's thread. */
export function poisoned(message: string, how: Poison): string {
  return message.replace('MIME-Version: 1.0', `MIME-Version: 1.0\nPoison: ${how}`);
}
