// The only file that imports imapflow. It cannot change a mailbox: it opens folders with EXAMINE, reads with BODY.PEEK, and sends no
// command that writes.
import type { ConnectionOptions as TlsOptions } from 'node:tls';
import { ImapFlow } from 'imapflow';
import { AppError } from '../../shared/domain/errors.ts';
import { SOURCE_CAP } from '../intake/message.ts';
import { trustSystemAuthorities } from '../net/trust.ts';
import { toAppError } from './errors.ts';
import { canSend, fetchHeaderRows } from './header-rows.ts';
import type { FolderListener, HeaderRow, OpenFolder, RemoteFolder, SourceRow, Waits } from './imap-types.ts';
import { listFolders } from './list-folders.ts';
import { LOGIN_MS, logIn } from './log-in.ts';
import { withWireName } from './open-by-wire-name.ts';
import { explainRefusal, type PinnableSettings, pinnedTls } from './pinning.ts';
import { searchSince } from './search-days.ts';

export interface ConnectionSettings extends PinnableSettings, Waits {
  readonly user: string;
  /** `oauth`: `password` holds an access token, which is sent by OAUTHBEARER (RFC 7628) or XOAUTH2. */
  readonly auth?: 'password' | 'oauth';
}

/** The connection renews IDLE this often: many routers drop an idle connection after ten minutes. */
const IDLE_RENEWAL_MS = 9 * 60_000;
const CONNECT_TIMEOUT_MS = 20_000;
/** A command fails when the server sends nothing for this long. During IDLE imapflow then sends NOOP instead. */
const STALL_MS = 2 * 60_000;
/** Limits in bytes of what a server may send. The largest literal is a message source, cut at SOURCE_CAP, or a header. */
const MAX_LINE = 16 * 1024 * 1024;
const MAX_LITERAL = 4 * 1024 * 1024;
const MAX_RESPONSE = 32 * 1024 * 1024;

export class ImapConnection {
  readonly #client: ImapFlow;
  readonly #settings: ConnectionSettings;
  #listener: FolderListener | null = null;
  /** A message arrived while no listener was set. */
  #unreportedArrival = false;
  #vanished: number[] = [];
  #failure: Error | null = null;
  #closed: () => void = () => undefined;
  #openFolder: OpenFolder | null = null;
  readonly #wireNames = new Map<string, string>();
  /** Resolves when the connection has ended, for any reason. Never rejects. */
  readonly ended: Promise<void>;

  private constructor(settings: ConnectionSettings, tls: TlsOptions | null) {
    this.#settings = settings;
    this.#client = new ImapFlow({ ...clientOptions(settings), ...(tls ? { tls } : {}) });
    this.ended = new Promise((resolve) => {
      this.#closed = resolve;
    });
    this.#client.on('error', (error) => {
      this.#failure = error;
    });
    this.#client.on('close', () => this.#closed());
    this.#client.on('exists', () => {
      if (this.#listener) this.#listener.arrived();
      else this.#unreportedArrival = true;
    });
    this.#client.on('expunge', (event) => {
      if (event.earlier && event.uid !== undefined) this.#vanished.push(event.uid);
      else this.#listener?.expunged(event.uid ?? null);
    });
  }

  /** Connects and logs in. Throws an AppError that says what failed. An abort of `signal` closes the connection at any time. */
  static async open(settings: ConnectionSettings, signal?: AbortSignal): Promise<ImapConnection> {
    const limitMs = settings.connectTimeoutMs ?? CONNECT_TIMEOUT_MS;
    const connection = new ImapConnection(settings, await pinnedTls(settings, limitMs, signal));
    const abort = (): void => connection.#client.close();
    signal?.addEventListener('abort', abort, { once: true });
    connection.ended.then(() => signal?.removeEventListener('abort', abort)).catch(() => undefined);
    try {
      await logIn(connection.#client, settings, settings.stallMs ?? STALL_MS, signal);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'certificate') throw error;
      if (trustSystemAuthorities()) return ImapConnection.open(settings, signal);
      throw await explainRefusal(error, settings, limitMs, signal);
    }
    return connection;
  }

  /** The TLS version, as "TLSv1.3"; null without encryption. */
  get encryption(): string | null {
    const { tls } = this.#client;
    return tls ? tls.version : null;
  }

  /** Whether the server has IDLE (RFC 2177), by which it reports new mail itself. */
  get canIdle(): boolean {
    return this.#client.capabilities.has('IDLE');
  }

  /** Whether folders are labels (Gmail): one folder holds all mail and the others are views of it. */
  get hasLabels(): boolean {
    return this.#client.capabilities.has('X-GM-EXT-1');
  }

  /** The folder that the connection has open; null for none. */
  get openFolder(): OpenFolder | null {
    return this.#openFolder;
  }

  /** False once the connection has ended. */
  get usable(): boolean {
    return this.#client.usable;
  }

  /** Every folder that can be opened, with its role and STATUS (RFC 3501 section 6.3.10). */
  async folders(): Promise<readonly RemoteFolder[]> {
    const folders = await this.#run(() => listFolders(this.#client));
    this.knowNames(folders);
    return folders;
  }

  /** Folders that another connection listed: this one opens them by the names with which they were listed. */
  knowNames(folders: readonly Pick<RemoteFolder, 'path' | 'wire'>[]): void {
    for (const { path, wire } of folders) this.#wireNames.set(path, wire);
  }

  /** Opens a folder read-only. With `since`, asks the server which messages vanished since then (RFC 7162 section 3.2.5). */
  async examine(path: string, since?: { uidValidity: string; highestModseq: string | null }): Promise<OpenFolder> {
    this.#vanished = [];
    this.#unreportedArrival = false;
    this.#openFolder = null;
    const resync = since?.highestModseq && this.#client.enabled.has('QRESYNC');
    const options = resync ? { uidValidity: since.uidValidity, changedSince: since.highestModseq ?? '' } : {};
    const name = { path, wire: this.#wireNames.get(path) };
    const open = () => this.#client.mailboxOpen(path, { readOnly: true, ...options });
    const box = await this.#run(() => withWireName(this.#client, name, open), path);
    const uidValidity = String(box.uidValidity);
    this.#openFolder = {
      path,
      uidValidity,
      uidNext: box.uidNext,
      messages: box.exists,
      highestModseq: box.highestModseq === undefined ? null : String(box.highestModseq),
      vanished: resync && since.uidValidity === uidValidity ? this.#vanished.sort((a, b) => a - b) : null,
    };
    return this.#openFolder;
  }

  /** UIDs of the open folder from `low` to `high`, of messages of the day `since` or later that arrived before `before`. Ascending. */
  async uids(
    range: { low: number; high: number },
    since: Date | null,
    before: Date | null = null,
  ): Promise<readonly number[]> {
    this.#unreportedArrival = false;
    if (range.low > range.high) return []; // A server answers `UID SEARCH UID 1:0` with BAD: zero is no UID (RFC 3501 section 9).
    const query = { uid: `${range.low}:${range.high}`, ...(before ? { before } : {}) };
    const search = (days: object) => this.#run(() => this.#client.search({ ...query, ...days }, { uid: true }));
    const found = await searchSince(search, since);
    // imapflow returns undefined or false, and throws nothing, when the connection is lost or the server answers NO.
    if (!found) throw this.#error(Object.assign(new Error('the search failed'), { code: 'NoConnection' }));
    // For a range above the last UID a server may return the last message, whose UID lies outside.
    return found.filter((uid) => uid >= range.low && uid <= range.high).sort((a, b) => a - b);
  }

  /** Fetches the header fields `fields` of the messages in `sequence` (UIDs), each read by `read`. Leaves expunged messages out. */
  async headers<T>(sequence: string, fields: readonly string[], read: (row: HeaderRow) => T): Promise<readonly T[]> {
    const client = this.#client;
    const offers = (extension: string): boolean => client.capabilities.has(extension);
    if (canSend(client) && client.mailbox && !client.idling) {
      try {
        return await fetchHeaderRows(client, { sequence, fields, offers }, read);
      } catch (cause) {
        if (!isThrottled(cause)) throw this.#error(cause);
      }
    }
    return (await this.#headersByImapflow(sequence, fields)).map(read);
  }

  /** As `headers`, by imapflow's own fetch(): it waits and repeats a command that the server throttled. */
  async #headersByImapflow(sequence: string, fields: readonly string[]): Promise<readonly HeaderRow[]> {
    const rows: HeaderRow[] = [];
    const query = { uid: true, size: true, internalDate: true, headers: [...fields], labels: this.hasLabels };
    await this.#run(async () => {
      for await (const row of this.#client.fetch(sequence, query, { uid: true })) {
        if (!row.headers) continue;
        rows.push({
          uid: row.uid,
          size: row.size ?? 0,
          arrived: row.internalDate ? new Date(row.internalDate).getTime() : 0,
          header: row.headers,
          labels: [...(row.labels ?? [])],
          emailId: row.emailId ?? null,
        });
      }
    });
    return rows;
  }

  /** Fetches the first SOURCE_CAP bytes of each message in `sequence` (UIDs). */
  async sources(sequence: string): Promise<readonly SourceRow[]> {
    const rows: SourceRow[] = [];
    const query = { uid: true, source: { start: 0, maxLength: SOURCE_CAP } };
    await this.#run(async () => {
      for await (const row of this.#client.fetch(sequence, query, { uid: true })) {
        if (row.source) rows.push({ uid: row.uid, source: row.source });
      }
    });
    return rows;
  }

  /**
   * Reports changes of the open folder to the listener until another command runs: by IDLE, or by NOOP for a server without it. Calls
   * `arrived` at once if a message has arrived since the last search.
   */
  listen(listener: FolderListener): void {
    this.#listener = listener;
    if (this.#unreportedArrival) {
      this.#unreportedArrival = false;
      listener.arrived();
      return;
    }
    this.#client.idle().catch((cause: unknown) => {
      this.#failure ??= cause instanceof Error ? cause : new Error(String(cause));
      this.#client.close();
    });
  }

  /** Whether the server answers within `limitMs` milliseconds; closes the connection if it does not. */
  async answers(limitMs: number): Promise<boolean> {
    const late = setTimeout(() => this.#client.close(), limitMs);
    try {
      await this.#client.noop();
      return this.#client.usable;
    } catch {
      // failure() returns the reason.
      return false;
    } finally {
      clearTimeout(late);
    }
  }

  /** Removes the listener. */
  unlisten(): void {
    this.#listener = null;
  }

  /** Why the connection ended. */
  failure(): Error {
    const lost =
      this.#failure ?? Object.assign(new Error('the server closed the connection'), { code: 'NoConnection' });
    return this.#error(lost);
  }

  close(): void {
    this.#listener = null;
    this.#client.close();
  }

  async #run<T>(command: () => Promise<T>, folder?: string): Promise<T> {
    try {
      return await command();
    } catch (cause) {
      throw this.#error(cause, folder);
    }
  }

  #error(cause: unknown, folder?: string): Error {
    const path = folder ?? (this.#client.mailbox ? this.#client.mailbox.path : undefined);
    const context = path === undefined ? this.#settings : { ...this.#settings, folder: path };
    return toAppError(cause, context);
  }
}

/** Whether the server answered "NO [THROTTLED]", as Yahoo and Microsoft do; imapflow has a code of its own for it. */
const isThrottled = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ETHROTTLE';

function clientOptions(settings: ConnectionSettings): ConstructorParameters<typeof ImapFlow>[0] {
  const { host, port, security, user, password } = settings;
  return {
    host,
    port,
    secure: security === 'tls',
    ...(security === 'tls' ? {} : { doSTARTTLS: security === 'starttls' }),
    auth: settings.auth === 'oauth' ? { user, accessToken: password } : { user, pass: password },
    clientInfo: { name: 'Bounceboard', version: false, vendor: false, 'support-url': false },
    logger: false,
    qresync: true,
    disableAutoIdle: true,
    maxIdleTime: IDLE_RENEWAL_MS,
    connectionTimeout: settings.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
    greetingTimeout: settings.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
    socketTimeout: settings.loginMs ?? LOGIN_MS,
    maxLineLength: MAX_LINE,
    maxLiteralSize: MAX_LITERAL,
    maxResponseSize: MAX_RESPONSE,
  };
}
