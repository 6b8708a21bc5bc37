import type { AppError } from '../../../shared/domain/errors.ts';
import { type ConnectionContext, toAppError, toOAuthLoginError } from '../errors.ts';
import { namedCause } from '../opening/opening.ts';
import type { LoginHearing } from './login-error.ts';
import { hearRemarks } from './login-remarks.ts';
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

/** A server may take this long for its answer to the login: three to seven minutes were seen (ikvk/imap_tools#178). */
export const LOGIN_MS = 8 * 60_000;

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
    throw errorOf(await namedCause(cause, settings, signal), settings, { offered, remarks });
  }
  limitSilence(client, stallMs);
}

function errorOf(cause: unknown, settings: LoginSettings, heard: LoginHearing): AppError {
  return settings.auth === 'oauth' ? toOAuthLoginError(cause, settings, heard) : toAppError(cause, settings, heard);
}
