// The FETCH commands of one connection.
import { type Detail, quoted } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { HeaderRow, SourceRow } from '../imap-types.ts';
import { answerOf, orNotNow } from '../not-now.ts';
import { type CommandSender, senderOf } from '../wire/commands.ts';
import { lostConnection } from '../wire/errors-of-imapflow.ts';
import { watchLines } from './client-lines.ts';
import { fetchHeaderRows } from './header-rows.ts';
import { fetchArrivals, fetchSourceRows, type SourceQuery } from './source-rows.ts';

/** What FETCH needs of imapflow's client. */
export interface FetchClient {
  readonly capabilities: { has(name: string): boolean };
  readonly idling: boolean;
  /** False while no folder is open. */
  readonly mailbox: object | boolean;
  /** Ends IDLE, as every command of imapflow but `exec`. */
  noop(): Promise<unknown>;
}

interface FetchOptions {
  /** Makes an error for people of anything that a command threw. */
  toError(cause: unknown): AppError;
  /** Why the connection failed, where imapflow has told so. */
  failure(): Error | null;
  /** Whether the login is done. */
  isConnected(): boolean;
}

export class MessageFetch {
  readonly #client: FetchClient;
  readonly #options: FetchOptions;
  #bye: string | null = null;

  constructor(client: FetchClient, options: FetchOptions) {
    this.#client = client;
    this.#options = options;
    watchLines(client, {
      bye: (words) => {
        this.#bye = words;
      },
      isConnected: options.isConnected,
    });
  }

  /** The words with which the server ended the connection; null as long as it has said none. */
  get bye(): string | null {
    return this.#bye;
  }

  /** Fetches header fields (null: the whole header) of the messages in `sequence`, each passed to `read` as it comes. */
  headers<T>(sequence: string, fields: readonly string[] | null, read: (row: HeaderRow) => T): Promise<readonly T[]> {
    const offers = (extension: string): boolean => this.#client.capabilities.has(extension);
    return this.#run((client) => fetchHeaderRows(client, { sequence, fields, offers }, read));
  }

  sources(query: SourceQuery, read: (row: SourceRow) => void): Promise<void> {
    return this.#run((client) => fetchSourceRows(client, query, read));
  }

  arrivals(sequence: string): Promise<ReadonlyMap<number, number>> {
    return this.#run((client) => fetchArrivals(client, sequence));
  }

  async #run<T>(command: (client: CommandSender) => Promise<T>): Promise<T> {
    const client = this.#client;
    const sender = senderOf(client);
    try {
      if (client.idling) await client.noop();
      if (!client.mailbox) throw lostConnection();
      const result = await command(sender);
      // A server that ends the connection may still answer OK, with rows left out.
      if (this.#bye !== null) throw lostConnection(this.#bye);
      return result;
    } catch (cause) {
      throw this.#failed(cause);
    }
  }

  #failed(cause: unknown): AppError {
    const why = this.#bye === null ? (this.#options.failure() ?? cause) : lostConnection(this.#bye);
    return orNotNow(inServersWords(this.#options.toError(why), why), why);
  }
}

/** A server that refuses without a word, as "A7 NO" or "A7 NO [UNAVAILABLE]": imapflow's own words would stand for its. */
function inServersWords(error: AppError, cause: unknown): AppError {
  const { code, text } = answerOf(cause);
  const isRefusal = error.code === 'server-error' && cause instanceof Error && 'responseStatus' in cause;
  if (!isRefusal || text !== '') return error;
  const detail: Detail = code === null ? { id: 'server-refuses' } : quoted(`[${code}]`);
  return new AppError('server-error', { ...error.data, detail }, error);
}
