// Waits until something happens to a watched account.
import type { Doorbell } from '../source/doorbell.ts';
import type { ImapConnection } from './connection.ts';

export type Wakeup =
  | { readonly kind: 'arrived' }
  | { readonly kind: 'expunged'; readonly uids: readonly number[]; readonly unknown: boolean }
  /** Another folder rang, a person asked, or it is time to look again. */
  | { readonly kind: 'look' }
  /** The computer slept: the connection may be dead without knowing it. */
  | { readonly kind: 'woke' }
  | { readonly kind: 'ended' };

export interface WatchOptions {
  readonly pollMs: number;
  readonly now: () => number;
}

/** The clock is compared this often; a jump of more than three times that was a sleep. */
const TICK_MS = 20_000;
/** Several expunges come in one burst. */
const EXPUNGE_GATHER_MS = 200;

/** Resolves with the first thing that happens in the open folder or at the door. Never rejects. */
export function waitForNews(
  connection: Pick<ImapConnection, 'ended' | 'listen' | 'unlisten'>,
  door: Doorbell,
  options: WatchOptions,
): Promise<Wakeup> {
  return new Promise((resolve) => {
    const gone: number[] = [];
    let unknown = false;
    let gather: NodeJS.Timeout | null = null;
    let last = options.now();
    const finish = (wakeup: Wakeup): void => {
      clearTimeout(poll);
      clearInterval(tick);
      if (gather) clearTimeout(gather);
      connection.unlisten();
      door.onRing(null);
      resolve(wakeup);
    };
    const poll = setTimeout(() => finish({ kind: 'look' }), options.pollMs);
    const tick = setInterval(() => {
      const at = options.now();
      if (at - last > 3 * TICK_MS) finish({ kind: 'woke' });
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
    door.onRing(() => finish({ kind: 'look' }));
  });
}
