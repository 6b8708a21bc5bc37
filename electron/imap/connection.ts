// The only file that imports imapflow. It cannot change a mailbox: it opens folders with EXAMINE, reads with BODY.PEEK, and sends no
// command that writes.
import type { ConnectionOptions as TlsOptions } from 'node:tls';
import { ImapFlow } from 'imapflow';
import { AppError } from '../../shared/domain/errors.ts';
import { trustSystemAuthorities } from '../net/trust.ts';
import { CONNECT_TIMEOUT_MS, type ConnectionSettings, clientOptions, STALL_MS } from './client-options.ts';
import { toAppError } from './errors.ts';
import { MessageFetch } from './fetch/message-fetch.ts';
import type { SourceQuery } from './fetch/source-rows.ts';
import { folderState } from './folders/folder-state.ts';
import { listFolders } from './folders/list-folders.ts';
import { withWireName } from './folders/open-by-wire-name.ts';
import type { FolderListener, HeaderRow, OpenFolder, PlacedMessage, RemoteFolder, SourceRow } from './imap-types.ts';
import { logIn } from './login/log-in.ts';
import { isAboutAccount, NotNow, orNotNow } from './not-now.ts';
import { explainRefusal, pinnedTls } from './opening/pinning.ts';
import type { UidRange } from './search/uid-plan.ts';
import { searchInParts, searchOnce } from './search/uid-search.ts';
import { lostConnection } from './wire/errors-of-imapflow.ts';

export type { ConnectionSettings } from './client-options.ts';

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
  readonly #fetch: MessageFetch;
  #isConnected = false;
  readonly #wireNames = new Map<string, string>();
  /** Resolves when the connection has ended, for any reason. Never rejects. */
  readonly ended: Promise<void>;

  private constructor(settings: ConnectionSettings, tls: TlsOptions | null) {
    this.#settings = settings;
    this.#client = new ImapFlow({ ...clientOptions(settings), ...(tls ? { tls } : {}) });
    this.#fetch = new MessageFetch(this.#client, {
      toError: (cause) => this.#error(cause),
      failure: () => this.#failure,
      isConnected: () => this.#isConnected,
    });
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
      connection.#isConnected = true;
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

  /** The words with which the server ended the connection; null as long as it has said none. */
  get bye(): string | null {
    return this.#fetch.bye;
  }

  /** False once the connection has ended, or the server has said that it ends it. */
  get usable(): boolean {
    return this.#client.usable && this.bye === null;
  }

  /** Every folder that can be opened, with its role and STATUS (RFC 3501 section 6.3.10). */
  async folders(): Promise<readonly RemoteFolder[]> {
    try {
      const folders = await listFolders(this.#client);
      this.knowNames(folders);
      return folders;
    } catch (cause) {
      throw orNotNow(this.#error(cause), cause);
    }
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
    const resync = since?.highestModseq && since.highestModseq !== '0' && this.#client.enabled.has('QRESYNC');
    const options = resync ? { uidValidity: since.uidValidity, changedSince: since.highestModseq ?? '' } : {};
    const name = { path, wire: this.#wireNames.get(path) };
    const open = () => this.#client.mailboxOpen(path, { readOnly: true, ...options });
    const box = await this.#run(() => withWireName(this.#client, name, open), path);
    const { uidValidity, uidNext, highestModseq } = folderState(box);
    this.#openFolder = {
      path,
      uidValidity,
      uidNext,
      messages: box.exists ?? null,
      highestModseq,
      vanished: resync && since.uidValidity === uidValidity ? this.#vanished.sort((a, b) => a - b) : null,
    };
    return this.#openFolder;
  }

  /** How many messages the open folder holds by what the server said last (EXISTS); null if it did not say. */
  get messages(): number | null {
    const { mailbox } = this.#client;
    return mailbox ? (mailbox.exists ?? null) : null;
  }

  /** The caller now reads every message that has arrived: `listen` need not report those. */
  forgetArrivals(): void {
    this.#unreportedArrival = false;
  }

  /**
   * UIDs of the open folder from `low` to `high`, of messages that arrived on the day `since` or later, before `before`. Ascending. Goes
   * on where the server answers for a part of the messages (RFC 9738).
   */
  async uids(range: UidRange, since: Date | null, before: Date | null = null): Promise<readonly number[]> {
    if (range.low > range.high) return []; // A server answers `UID SEARCH UID 1:0` with BAD: zero is no UID (RFC 3501 section 9).
    const days = { since, before };
    return this.#run(() => searchInParts((part) => searchOnce(this.#client, part, days), range));
  }

  /** UID and arrival of the messages at the places `from` to `to` of the open folder (RFC 3501 section 2.3.1.2), in any order. */
  async placed(from: number, to: number): Promise<readonly PlacedMessage[]> {
    const rows: PlacedMessage[] = [];
    await this.#run(async () => {
      for await (const { uid, internalDate } of this.#client.fetch(`${from}:${to}`, { uid: true, internalDate: true }))
        if (uid > 0) rows.push({ uid, arrived: internalDate ? new Date(internalDate).getTime() : null });
    });
    return rows;
  }

  /**
   * Fetches the header fields `fields` (null: the whole header) of the messages in `sequence` (UIDs); passes each to `read` as it comes.
   * Leaves out what the server leaves out. Errors: NotNow if the server asks to come back later.
   */
  headers<T>(sequence: string, fields: readonly string[] | null, read: (row: HeaderRow) => T): Promise<readonly T[]> {
    return this.#fetch.headers(sequence, fields, read);
  }

  /** Fetches the first SOURCE_CAP bytes of messages; passes each to `read` as it comes. Errors: as `headers`. */
  sources(query: SourceQuery, read: (row: SourceRow) => void): Promise<void> {
    return this.#fetch.sources(query, read);
  }

  /** When messages arrived (INTERNALDATE), in milliseconds since 1970 UTC, by UID. Errors: as `headers`. */
  arrivals(sequence: string): Promise<ReadonlyMap<number, number>> {
    return this.#fetch.arrivals(sequence);
  }

  /**
   * Reports changes of the open folder to the listener until another command runs: by IDLE, or by NOOP for a server without it. Calls
   * `arrived` at once if a message has arrived since the folder was opened, or since `forgetArrivals`.
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
    return this.#error(this.#failure ?? lostConnection(this.#fetch.bye ?? ''));
  }

  close(): void {
    this.#listener = null;
    this.#client.close();
  }

  /** A server that is busy with one folder refuses that folder. Throws NotNow where it has had enough of the account. */
  async #run<T>(command: () => Promise<T>, folder?: string): Promise<T> {
    try {
      return await command();
    } catch (cause) {
      const error = this.#error(cause, folder);
      const notNow = orNotNow(error, cause);
      throw notNow instanceof NotNow && isAboutAccount(notNow.answer) ? notNow : error;
    }
  }

  #error(cause: unknown, folder?: string): AppError {
    const path = folder ?? (this.#client.mailbox ? this.#client.mailbox.path : undefined);
    const context = path === undefined ? this.#settings : { ...this.#settings, folder: path };
    return toAppError(cause, context);
  }
}
