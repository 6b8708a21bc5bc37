// Fetches rows of messages from a server that may refuse single messages, leave them out, or end the connection at them.
import type { Detail } from '../../../shared/domain/details.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { WithheldNow } from '../../store/store-api.ts';
import { NotNow } from '../not-now.ts';
import { listUids } from '../search/uid-list.ts';
import { toSequenceSet } from '../search/uid-plan.ts';
import type { Asked, Part } from './suspects.ts';
import type { FolderName, ReadingContext } from './sync-context.ts';

/** If a server refuses so many messages one by one and hands out none, the fault is not theirs, and the whole read fails. */
const MOST_REFUSED = 20;

export interface Asking<T> {
  readonly part: Part;
  /** Fetches the rows of UIDs and passes each to `row` as it comes. */
  usual(sequence: string, row: (row: T) => void): Promise<unknown>;
  /** Fetches one message in another way, after the usual one has failed. */
  otherwise(uid: number, row: (row: T) => void): Promise<unknown>;
}

/** The UIDs that are in neither belong to messages that are gone. */
export interface Fetched<T> {
  readonly rows: ReadonlyMap<number, T>;
  readonly withheld: readonly WithheldNow[];
}

/**
 * In: UIDs. Out: their rows by UID, and no others, and the messages that the server does not hand out. A message without a row is asked
 * for again, looked up by SEARCH, and asked for alone, in two ways. Errors: those of the connection; NotNow if the server asks to come
 * back later; `server-error` if it hands out nothing at all.
 */
export async function fetchRows<T extends { readonly uid: number }>(
  context: ReadingContext,
  folder: FolderName,
  uids: readonly number[],
  asking: Asking<T>,
): Promise<Fetched<T>> {
  const batch = new Batch(context, folder, asking);
  await batch.askAll(uids.filter((uid) => !batch.leavesOut(uid)));
  await batch.askAgain();
  await batch.askAlone(await existing(context, batch.missing()));
  return { rows: batch.rows, withheld: batch.withheld() };
}

/** Those of the UIDs that a search still lists; all of them if the server refuses to search. */
async function existing({ connection }: ReadingContext, uids: readonly number[]): Promise<readonly number[]> {
  if (uids.length === 0) return uids;
  const range = { low: Math.min(...uids), high: Math.max(...uids) };
  try {
    const listed = new Set(await listUids(connection, { range, known: uids }));
    return uids.filter((uid) => listed.has(uid));
  } catch (error) {
    if (!connection.usable || !(error instanceof AppError)) throw error;
    return uids;
  }
}

type Command<T> = (row: (row: T) => void) => Promise<unknown>;

class Batch<T extends { readonly uid: number }> {
  readonly rows = new Map<number, T>();
  readonly #context: ReadingContext;
  readonly #folder: FolderName;
  readonly #asking: Asking<T>;
  /** The messages that were asked for and have no row, with what the server said of them, if it said anything. */
  readonly #why = new Map<number, AppError | null>();
  /** Those at which every connection has ended. */
  readonly #guilty = new Map<number, Detail>();
  readonly #withheld: number[] = [];
  /** Those that were asked for alone, in vain. */
  readonly #alone = new Set<number>();
  /** Those to go on without, although the server says "not now". */
  readonly #skipped = new Set<number>();

  constructor(context: ReadingContext, folder: FolderName, asking: Asking<T>) {
    this.#context = context;
    this.#folder = folder;
    this.#asking = asking;
  }

  /** Whether the message is no longer asked for in this run, since it ends every connection. */
  leavesOut(uid: number): boolean {
    const why = this.#context.suspects.guilt(this.#folder.path, this.#asking.part, uid);
    if (why !== null) this.#guilty.set(uid, why);
    return why !== null;
  }

  missing(): readonly number[] {
    return [...this.#why.keys()];
  }

  withheld(): readonly WithheldNow[] {
    const { part } = this.#asking;
    const refused = this.#withheld.map((uid) => {
      const why: Detail = this.#why.get(uid)?.data.detail ?? { id: 'server-leaves-out' };
      return { uid, part, why, ends: false, arrived: null };
    });
    return [...[...this.#guilty].map(([uid, why]) => ({ uid, part, why, ends: true, arrived: null })), ...refused];
  }

  /**
   * Asks for all UIDs at once. If the server answers NO or BAD (as "BAD Command Error. 12"), asks for the rest in parts, down to the single
   * message that the server refuses.
   */
  async askAll(uids: readonly number[]): Promise<void> {
    if (uids.length === 0) return;
    const todo = this.#context.suspects.parts(this.#asked(uids)).toReversed();
    for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
      const error = await this.#ask(part, this.#commandFor(part));
      const left = part.filter((uid) => !this.rows.has(uid));
      for (const uid of left) this.#why.set(uid, error);
      if (error === null || left.length === 0) continue;
      if (part.length === 1) await this.#checkServer(error, todo.flat());
      else todo.push(...split(part, left));
    }
  }

  /** Asks for the messages that the server left out of its answer, as long as it hands out more of them. */
  async askAgain(): Promise<void> {
    for (;;) {
      const left = this.missing().filter((uid) => this.#why.get(uid) === null);
      if (left.length === 0) return;
      await this.askAll(left);
      if (left.every((uid) => this.#why.has(uid))) return;
    }
  }

  /** In: messages that exist, and have no row. Asks for each alone, in both ways. Forgets the others: they are gone. */
  async askAlone(uids: readonly number[]): Promise<void> {
    const there = new Set(uids);
    for (const uid of this.missing()) if (!there.has(uid)) this.#why.delete(uid);
    for (const [at, uid] of uids.entries()) {
      if (!this.#alone.has(uid)) await this.#askFor(uid, this.#commandFor([uid]));
      if (!this.rows.has(uid)) await this.#askFor(uid, (row) => this.#asking.otherwise(uid, row));
      if (this.rows.has(uid)) continue;
      this.#withheld.push(uid);
      await this.#checkServer(this.#why.get(uid) ?? this.#leftOut(), uids.slice(at + 1));
    }
  }

  async #askFor(uid: number, command: Command<T>): Promise<void> {
    const error = await this.#ask([uid], command);
    if (error !== null && !this.rows.has(uid)) this.#why.set(uid, error);
  }

  /** The command for a part: a message that ended a connection when it was asked for alone is asked for in the other way. */
  #commandFor(part: readonly number[]): Command<T> {
    const { suspects } = this.#context;
    const [only] = part;
    if (part.length === 1 && only !== undefined && suspects.ends(this.#folder.path, this.#asking.part, only) > 0)
      return (row) => this.#asking.otherwise(only, row);
    return (row) => this.#asking.usual(toSequenceSet(part), row);
  }

  /**
   * Called after a message was asked for alone in vain. If the server has handed out nothing so far, tries some of the `others`, and gives
   * up if they are refused as well: the fault is then not the messages'. A source may be missing everywhere: its header is known.
   */
  async #checkServer(error: AppError, others: readonly number[]): Promise<void> {
    const isNotNow = error instanceof NotNow;
    if (this.rows.size > 0 || (this.#asking.part === 'source' && !isNotNow)) return;
    if (isNotNow ? [...this.#alone].every((uid) => this.#skipped.has(uid)) : this.#alone.size < MOST_REFUSED) return;
    for (const uid of new Set([others[0], others[Math.floor(others.length / 2)], others.at(-1)])) {
      if (uid !== undefined) await this.#ask([uid], this.#commandFor([uid]));
      if (this.rows.size > 0) return;
    }
    throw error;
  }

  /**
   * Sends one command. Out: null, or the error with which the server refused it; the rows that came before it are kept. Throws when the
   * connection ends, and when the pass has to stop.
   */
  async #ask(uids: readonly number[], command: Command<T>): Promise<AppError | null> {
    const { connection, suspects } = this.#context;
    const asked = this.#asked(uids);
    const wanted = new Set(uids);
    const [only] = uids;
    if (uids.length === 1 && only !== undefined) this.#alone.add(only);
    suspects.sent(connection, asked);
    try {
      await command((row) => {
        if (!wanted.has(row.uid)) return;
        this.rows.set(row.uid, row);
        this.#why.delete(row.uid);
      });
      suspects.answered(asked);
      return null;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return this.#afterError(asked, error);
    }
  }

  #afterError(asked: Asked, error: AppError): AppError {
    const { connection, suspects, now } = this.#context;
    const left = asked.uids.filter((uid) => !this.rows.has(uid));
    const next =
      error instanceof NotNow ? suspects.notNow(asked, error.answer, { now: now(), lives: connection.usable }) : null;
    if (next === 'stop') throw error;
    if (!connection.usable) {
      suspects.ended(asked, left, { why: error.data.detail ?? null, saidBye: connection.bye !== null });
      throw error;
    }
    if (next === 'skip') for (const uid of left) this.#skipped.add(uid);
    if (next === null) suspects.answered(asked);
    return error;
  }

  #asked(uids: readonly number[]): Asked {
    return { folder: this.#folder.path, part: this.#asking.part, uids };
  }

  #leftOut(): AppError {
    const { account } = this.#context;
    return new AppError('server-error', { account, folder: this.#folder.path, detail: { id: 'server-leaves-out' } });
  }
}

/** In: a part that the server refused, and those of its messages that have not come. Out: smaller parts, the last one to be asked first. */
function split(part: readonly number[], left: readonly number[]): readonly (readonly number[])[] {
  if (left.length < part.length) {
    // Rows came before the refusal, in the order of their UIDs: the next one is the one that the server refuses.
    const first = Math.min(...left);
    return [left.filter((uid) => uid !== first), [first]];
  }
  const half = Math.ceil(left.length / 2);
  return [left.slice(half), left.slice(0, half)];
}

/** Reports a message that cannot be read as a problem of the account, with its folder and UID. */
export function reportUnreadable(
  { reporter, account }: ReadingContext,
  folder: FolderName,
  uid: number,
  why: Detail,
): void {
  reporter.problem(
    new AppError('file-unreadable', { account, folder: folder.path, detail: { id: 'message', uid, why } }),
  );
}
