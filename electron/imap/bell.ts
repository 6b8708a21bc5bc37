import { AppError } from '../../shared/domain/errors.ts';
import { type ConnectionSettings, ImapConnection } from './connection.ts';

/**
 * A second connection that does nothing but wait on one folder (IDLE) and ring when something happens there. Where the server
 * allows no second connection, or has no IDLE, the folder is only polled: that is no error.
 */
export async function openBell(
  settings: ConnectionSettings,
  path: string,
  signal: AbortSignal,
  ring: () => void,
): Promise<ImapConnection | null> {
  let connection: ImapConnection | null = null;
  try {
    connection = await ImapConnection.open(settings, signal);
    if (!connection.canIdle) {
      connection.close();
      return null;
    }
    await connection.examine(path);
    connection.listen({ arrived: ring, expunged: ring });
    return connection;
  } catch (cause) {
    connection?.close();
    // "NO [LIMIT] Too many simultaneous connections": the main connection polls the folder instead.
    if (cause instanceof AppError) return null;
    throw cause;
  }
}
