// Opens one TLS connection in its own process, for which the environment sets the system's authorities. Argument: the port.
import { ImapConnection } from '../../electron/imap/connection.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { ME } from './mail.ts';

const settings = {
  account: ME,
  host: '127.0.0.1',
  port: Number(process.argv[2]),
  security: 'tls',
  wants: null,
} as const;
try {
  const connection = await ImapConnection.open({ ...settings, user: 'anna', password: 'secret-1' });
  process.stdout.write(`${connection.encryption}\n`);
  connection.close();
} catch (error) {
  process.stdout.write(`${error instanceof AppError ? error.code : String(error)}\n`);
}
