// Tests the connection of an account before it is added, in four steps: host name, encryption, login, folders.

import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { TestNote } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { ConnectionTest } from '../../shared/domain/views.ts';
import type { AccountInput } from '../../shared/ipc/contract.ts';
import { type ConnectionSettings, ImapConnection } from '../imap/connection.ts';
import { toAppError } from '../imap/errors.ts';
import { foldersToRead, readsSent } from '../imap/folders/folders.ts';
import type { RemoteFolder } from '../imap/imap-types.ts';
import { checkOpening } from '../imap/opening/opening.ts';
import { refusedCertificate } from '../imap/opening/pinning.ts';
import { trustSystemAuthorities } from '../net/trust.ts';
import { providerOfHost } from '../providers/index.ts';
import { createTicks, type Ticks } from './test-ticks.ts';

const LIMIT_MS = 15_000;

/**
 * In: the account to add; with `oauth` its password is an access token. Out: the result of each step; the steps after a failed one are
 * `not-tried`. Does not store the password. Never throws.
 */
export async function testConnection(
  input: AccountInput,
  auth: 'password' | 'oauth' = 'password',
): Promise<ConnectionTest> {
  const settings = settingsOf(input, auth);
  const ticks = createTicks();
  let connection: ImapConnection | null = null;
  try {
    ticks.begin('dns');
    ticks.ok(await checkName(settings));
    ticks.begin('tls');
    const encryption = await checkEncryption(settings);
    connection = await ImapConnection.open(settings).catch((error: unknown) => {
      // The connection itself refuses a certificate other than the pinned one.
      if (!isAboutEncryption(error)) ticks.ok(encryption, 'tls');
      throw error;
    });
    ticks.ok(encryption, 'tls');
    ticks.begin('login');
    ticks.ok({ id: 'signed-in', user: settings.user });
    ticks.begin('folders');
    const folders = await connection.folders();
    await checkFolders(connection, folders, settings, ticks);
    return {
      ok: true,
      steps: ticks.steps(),
      folders: folders.map(({ path, role, messages }) => ({ path, role, messages: messages ?? 0 })),
    };
  } catch (cause) {
    ticks.failed(toAppError(cause, settings));
    return { ok: false, steps: ticks.steps(), folders: [] };
  } finally {
    connection?.close();
  }
}

/**
 * Opens the inbox and the folder of sent mail, and fetches the header of the newest message of each. An inbox that cannot be opened is an
 * error; what else fails is a warning, since a single message or folder stops no account.
 */
async function checkFolders(
  connection: ImapConnection,
  folders: readonly RemoteFolder[],
  settings: ConnectionSettings,
  ticks: Ticks,
): Promise<void> {
  const { hasLabels } = connection;
  const read = foldersToRead(folders, hasLabels);
  const inbox = folders.find(({ role }) => role === 'inbox');
  const sent = read.find(({ role }) => role === 'sent' || (hasLabels && role === 'all'));
  const warnings: (AppError | null)[] = [];
  const opened: string[] = [];
  for (const folder of [inbox, sent]) {
    if (folder === undefined) continue;
    const refusal = await refusalOf(settings, () => connection.examine(folder.path));
    if (refusal !== null && folder === inbox) throw refusal;
    if (refusal === null) opened.push(folder.path);
    warnings.push(refusal ?? (await refusalOf(settings, () => fetchNewest(connection, settings))));
  }
  ticks.ok({ id: 'folders', count: folders.length, read: read.length, opened });
  const missing = readsSent(read, hasLabels) ? null : new AppError('no-sent-folder', { account: settings.account });
  const warning = warnings.find((one) => one !== null) ?? missing;
  if (warning) ticks.warn(warning);
}

/** Fetches the header of the newest message of the open folder. Errors: what the server says, and `server-error` for no header. */
async function fetchNewest(connection: ImapConnection, { account, host, port }: ConnectionSettings): Promise<void> {
  const { openFolder } = connection;
  if (openFolder === null || openFolder.messages === 0) return;
  // "*" is the newest message (RFC 3501 section 9), so that no UID has to be known.
  const rows = await connection.headers('*', ['Date', 'From'], ({ uid }) => uid);
  const detail = { id: 'no-usable-answer' } as const;
  if (rows.length === 0) throw new AppError('server-error', { account, host, port, folder: openFolder.path, detail });
}

/** The error of `work`; null if it succeeds. */
async function refusalOf(settings: ConnectionSettings, work: () => Promise<unknown>): Promise<AppError | null> {
  try {
    await work();
    return null;
  } catch (cause) {
    return toAppError(cause, settings);
  }
}

/** Whether the connection is not encrypted as it must be. */
function isAboutEncryption(error: unknown): boolean {
  if (!(error instanceof AppError)) return false;
  const { id } = error.data.detail ?? {};
  return error.code === 'certificate' || id === 'no-encryption' || id === 'no-tls-on-port';
}

function settingsOf(input: AccountInput, auth: 'password' | 'oauth'): ConnectionSettings {
  const { email, ...server } = input;
  const wants = auth === 'oauth' ? auth : (providerOfHost(input.host)?.wants ?? null);
  return { auth, account: email, ...server, wants, connectTimeoutMs: LIMIT_MS };
}

async function checkName({ host, port }: ConnectionSettings): Promise<TestNote> {
  if (isIP(host)) return { id: 'host', host, port };
  const { address } = await lookup(host);
  return { id: 'resolved', host, address, port };
}

/** Connects up to the server's greeting. Errors: an AppError that names what answers in place of an IMAP server. */
async function checkEncryption(settings: ConnectionSettings): Promise<TestNote> {
  const { host, port, security, pinnedCertificate } = settings;
  const target = { host, port, security };
  let certificate = await checkOpening(target, { limitMs: LIMIT_MS });
  if (certificate?.trouble && trustSystemAuthorities()) certificate = await checkOpening(target, { limitMs: LIMIT_MS });
  if (certificate === null) return { id: isLoopback(host) ? 'unencrypted-here' : 'unencrypted' };
  const pinned = pinnedCertificate !== undefined;
  const refused = pinned ? null : refusedCertificate(settings, certificate);
  if (refused) throw refused;
  const protocol = certificate.protocol.replace('v', ' ');
  if (security === 'starttls') return { id: 'starttls', protocol, pinned };
  return { id: 'tls', protocol, pinned, certificate: certificate.facts };
}

/** Whether the host is this computer (127.0.0.0/8, ::1, localhost), to which a password may be sent without TLS. */
function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}
