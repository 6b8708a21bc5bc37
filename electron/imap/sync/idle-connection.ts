import { AppError } from '../../../shared/domain/errors.ts';
import { type ConnectionSettings, ImapConnection } from '../connection.ts';
import type { RemoteFolder } from '../imap-types.ts';

/** A second connection of an account. It waits with IDLE (RFC 2177) on a folder other than the inbox. */
export interface IdleConnection {
  close(): void;
}

/**
 * Opens the connection after `delayMs` milliseconds, so that the account's own pass comes first and a short run opens no second
 * connection. Calls `onChange` when the server reports a change in `folder`, or when opening fails with an unexpected error.
 */
export function openIdleConnectionLater(
  settings: () => Promise<ConnectionSettings>,
  folder: RemoteFolder,
  delayMs: number,
  onChange: () => void,
): IdleConnection {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    openIdleConnection(settings, folder, stop.signal, onChange).catch(onChange);
  }, delayMs);
  return {
    close() {
      clearTimeout(timer);
      stop.abort();
    },
  };
}

/** Returns null where the server allows no second connection or has no IDLE: the passes of the main connection poll the folder then. */
async function openIdleConnection(
  settings: () => Promise<ConnectionSettings>,
  folder: RemoteFolder,
  signal: AbortSignal,
  onChange: () => void,
): Promise<ImapConnection | null> {
  let connection: ImapConnection | null = null;
  try {
    connection = await ImapConnection.open(await settings(), signal);
    if (!connection.canIdle) {
      connection.close();
      return null;
    }
    connection.knowNames([folder]);
    const open = await connection.examine(folder.path);
    // Without UIDNEXT nothing shows whether messages have arrived since the pass.
    if (open.uidNext === null || open.uidNext !== folder.state?.uidNext) onChange();
    // The next pass forgets what was deleted: nothing is read for it, and people empty a junk folder again and again.
    connection.listen({ arrived: onChange, expunged: () => undefined });
    return connection;
  } catch (cause) {
    connection?.close();
    // As with "NO [LIMIT] Too many simultaneous connections".
    if (cause instanceof AppError) return null;
    throw cause;
  }
}
