import { AppError } from '../../shared/domain/errors.ts';
import { type ConnectionSettings, ImapConnection } from './connection.ts';
import type { RemoteFolder } from './imap-types.ts';

export interface Bell {
  remove(): void;
}

/** Hangs the bell after `delayMs`: the account itself comes first, and a short visit needs no second connection. */
export function hangBell(
  settings: () => Promise<ConnectionSettings>,
  folder: RemoteFolder,
  delayMs: number,
  ring: () => void,
): Bell {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    openBell(settings, folder, stop.signal, ring).catch(ring);
  }, delayMs);
  return {
    remove() {
      clearTimeout(timer);
      stop.abort();
    },
  };
}

/**
 * A second connection that does nothing but wait on one folder (IDLE) and ring when something happens there. Where the server
 * allows no second connection, or has no IDLE, the folder is only polled: that is no error.
 */
async function openBell(
  settings: () => Promise<ConnectionSettings>,
  folder: RemoteFolder,
  signal: AbortSignal,
  ring: () => void,
): Promise<ImapConnection | null> {
  let connection: ImapConnection | null = null;
  try {
    connection = await ImapConnection.open(await settings(), signal);
    if (!connection.canIdle) {
      connection.close();
      return null;
    }
    const open = await connection.examine(folder.path);
    if (open.uidNext !== folder.state?.uidNext) ring();
    connection.listen({ arrived: ring, expunged: ring });
    return connection;
  } catch (cause) {
    connection?.close();
    // "NO [LIMIT] Too many simultaneous connections": the main connection polls the folder instead.
    if (cause instanceof AppError) return null;
    throw cause;
  }
}
