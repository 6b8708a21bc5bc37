// Waits for the next event of an account that is up to date.
import type { WakeUp } from '../../source/wake-up.ts';
import type { ImapConnection } from '../connection.ts';

export type WatchEvent =
  | { readonly kind: 'arrived' }
  | { readonly kind: 'expunged'; readonly uids: readonly number[]; readonly unknown: boolean }
  /** `asked`: the second connection or the user requested a pass. Else `pollMs` have passed. */
  | { readonly kind: 'pass-requested'; readonly asked: boolean }
  /** The computer was asleep: the connection may be lost without an event. */
  | { readonly kind: 'resumed' }
  | { readonly kind: 'ended' };

export interface WatchOptions {
  readonly pollMs: number;
  readonly now: () => number;
}

/** The clock is read this often. If it advanced by more than three times this, the computer was asleep. */
const TICK_MS = 20_000;
/** The server reports the messages of one EXPUNGE one by one; they are collected for this long. */
const EXPUNGE_GATHER_MS = 200;

/** Resolves with the first event: in the open folder, of the connection, of `wakeUp`, or of the clock. Never rejects. */
export function waitForEvent(
  connection: Pick<ImapConnection, 'ended' | 'listen' | 'unlisten'>,
  wakeUp: WakeUp,
  options: WatchOptions,
): Promise<WatchEvent> {
  return new Promise((resolve) => {
    const gone: number[] = [];
    let unknown = false;
    let gather: NodeJS.Timeout | null = null;
    let last = options.now();
    let isOver = false;
    const finish = (event: WatchEvent): void => {
      isOver = true;
      clearTimeout(poll);
      clearInterval(tick);
      if (gather) clearTimeout(gather);
      connection.unlisten();
      wakeUp.onRequest(null);
      resolve(event);
    };
    const poll = setTimeout(() => finish({ kind: 'pass-requested', asked: false }), options.pollMs);
    const tick = setInterval(() => {
      const at = options.now();
      if (at - last > 3 * TICK_MS) finish({ kind: 'resumed' });
      last = at;
    }, TICK_MS);
    connection.ended.then(
      () => finish({ kind: 'ended' }),
      () => finish({ kind: 'ended' }),
    );
    connection.listen({
      arrived: () => finish({ kind: 'arrived' }),
      expunged: (uid) => {
        if (uid === null) unknown = true;
        else gone.push(uid);
        gather ??= setTimeout(() => finish({ kind: 'expunged', uids: gone, unknown }), EXPUNGE_GATHER_MS);
      },
    });
    // A message that has arrived before ends the wait at once. A request is then kept for the next wait.
    if (!isOver) wakeUp.onRequest(() => finish({ kind: 'pass-requested', asked: true }));
  });
}
