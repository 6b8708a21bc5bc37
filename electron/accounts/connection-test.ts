// Tests the connection of an account before it is added, in four steps: host name, encryption, login, folders.

import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { TestNote } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { ConnectionTest, TestStep } from '../../shared/domain/views.ts';
import type { AccountInput } from '../../shared/ipc/contract.ts';
import { type ConnectionSettings, ImapConnection } from '../imap/connection.ts';
import { toAppError } from '../imap/errors.ts';
import { foldersToRead } from '../imap/folders.ts';
import { refusedCertificate } from '../imap/pinning.ts';
import { probeTls } from '../imap/tls-probe.ts';
import { trustSystemAuthorities } from '../net/trust.ts';
import { providerOfHost } from '../providers/index.ts';

const LIMIT_MS = 15_000;
const ORDER = ['dns', 'tls', 'login', 'folders'] as const;
type Step = (typeof ORDER)[number];

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
    const encrypted = settings.security === 'tls' ? await checkTls(settings) : null;
    connection = await ImapConnection.open(settings).catch((error: unknown) => {
      // With STARTTLS and without TLS the error shows which step failed.
      const refused = error instanceof AppError && error.code === 'certificate';
      if (encrypted === null ? isAboutLogin(error) : !refused) ticks.ok(encrypted ?? plainNote(settings), 'tls');
      throw error;
    });
    ticks.ok(encrypted ?? plainNote(settings, connection.encryption), 'tls');
    ticks.begin('login');
    ticks.ok({ id: 'signed-in', user: settings.user });
    ticks.begin('folders');
    const folders = await connection.folders();
    const read = foldersToRead(folders, connection.hasLabels);
    ticks.ok({ id: 'folders', count: folders.length, read: read.length });
    if (!read.some((folder) => folder.role === 'sent'))
      ticks.warn(new AppError('no-sent-folder', { account: input.email }));
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

async function checkTls(settings: ConnectionSettings): Promise<TestNote> {
  const { host, port, pinnedCertificate } = settings;
  const target = { host, port, security: 'tls' } as const;
  let certificate = await probeTls(target, LIMIT_MS);
  if (certificate.trouble && trustSystemAuthorities()) certificate = await probeTls(target, LIMIT_MS);
  const protocol = certificate.protocol.replace('v', ' ');
  // The connection itself refuses a certificate other than the pinned one; its error names both.
  const pinned = pinnedCertificate !== undefined;
  const refused = pinned ? null : refusedCertificate(settings, certificate);
  if (refused) throw refused;
  return { id: 'tls', protocol, pinned, certificate: certificate.facts };
}

function plainNote(settings: ConnectionSettings, encryption: string | null = null): TestNote {
  const { security, host, pinnedCertificate } = settings;
  const protocol = (encryption ?? 'TLS').replace('v', ' ');
  if (security === 'starttls') return { id: 'starttls', protocol, pinned: pinnedCertificate !== undefined };
  return { id: isLoopback(host) ? 'unencrypted-here' : 'unencrypted' };
}

/** Whether the host is this computer (127.0.0.0/8, ::1, localhost), to which a password may be sent without TLS. */
function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}

function isAboutLogin(error: unknown): boolean {
  const codes = ['wrong-password', 'app-password-needed', 'imap-disabled', 'needs-oauth'];
  return error instanceof AppError && codes.includes(error.code);
}

interface Ticks {
  begin(step: Step): void;
  /** Marks this step, or the current one, as ok. */
  ok(note: TestNote, step?: Step): void;
  /** Adds a warning to the current step, which is ok. */
  warn(error: AppError): void;
  failed(error: AppError): void;
  steps(): readonly TestStep[];
}

function createTicks(): Ticks {
  const done = new Map<Step, TestStep>();
  let current: Step = 'dns';
  return {
    begin(step) {
      current = step;
    },
    ok(note, step = current) {
      done.set(step, { step, state: 'ok', note, error: null });
    },
    warn(error) {
      const last = done.get(current);
      if (last) done.set(current, { ...last, error: { code: error.code, data: error.data } });
    },
    failed({ code, data }) {
      const step = ORDER.find((name) => !done.has(name)) ?? current;
      done.set(step, { step, state: 'failed', note: null, error: { code, data } });
    },
    steps: () => ORDER.map((step) => done.get(step) ?? { step, state: 'not-tried' as const, note: null, error: null }),
  };
}
