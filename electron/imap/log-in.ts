import type { AppError } from '../../shared/domain/errors.ts';
import { type ConnectionContext, toAppError, toOAuthLoginError } from './errors.ts';
import { NotImapError } from './first-words.ts';
import { hearRemarks } from './login-remarks.ts';
import { checkOpening } from './opening.ts';
import { limitSilence } from './silence.ts';

/** What logging in needs of imapflow's client. */
export interface LoginClient {
  readonly capabilities: ReadonlyMap<string, unknown>;
  connect(): Promise<void>;
  close(): void;
}

interface LoginSettings extends ConnectionContext {
  readonly auth?: 'password' | 'oauth';
  readonly security: 'tls' | 'starttls' | 'none';
}

/** Milliseconds for finding out what answers in place of an IMAP server. */
const NAMING_MS = 3_000;

/**
 * Connects and logs in. A login may take minutes; afterwards a command fails when the server is silent for `stallMs` milliseconds.
 * Errors: an AppError that says what failed, and what the server said.
 */
export async function logIn(
  client: LoginClient,
  settings: LoginSettings,
  stallMs: number,
  signal?: AbortSignal,
): Promise<void> {
  const remarks: string[] = [];
  try {
    await hearRemarks(client, remarks, () => client.connect());
  } catch (cause) {
    const offered = [...client.capabilities.keys()];
    client.close();
    const named = isWordless(cause) ? await nameServer(settings, signal) : null;
    throw errorOf(named ?? cause, settings, { offered, remarks });
  }
  limitSilence(client, stallMs);
}

function errorOf(cause: unknown, settings: LoginSettings, heard: Parameters<typeof toOAuthLoginError>[2]): AppError {
  return settings.auth === 'oauth' ? toOAuthLoginError(cause, settings, heard) : toAppError(cause, settings, heard);
}

/** Whether the server said nothing that imapflow understood: no greeting came, or the TLS handshake failed. */
function isWordless(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code === 'GREETING_TIMEOUT' || code === 'EPROTO' || code.startsWith('ERR_SSL');
}

/** What answers in place of an IMAP server, as the web server of a hotel's network; null if nothing else does. */
async function nameServer(settings: LoginSettings, signal?: AbortSignal): Promise<NotImapError | null> {
  const { host, port, security } = settings;
  try {
    await checkOpening({ host, port, security }, { limitMs: NAMING_MS }, signal);
    return null;
  } catch (cause) {
    return cause instanceof NotImapError ? cause : null;
  }
}
