// Reads one folder: new messages, the rest of the chosen range, and which messages vanished. The store saves each slice of messages and
// the new position in one transaction, so that a crash at any moment loses no message and stores none twice.
import { isDeepStrictEqual } from 'node:util';
import { isMailSystem } from '../../shared/domain/mail-system.ts';
import { assertNever } from '../../shared/domain/words.ts';
import type { FolderPosition } from '../source/position.ts';
import type { OpenFolder } from './imap-types.ts';
import type { ProgressCounter } from './progress.ts';
import { readSlices, type Slice } from './read-slices.ts';
import { StoreQueue } from './store-queue.ts';
import { type FolderName, isWider, type SyncContext } from './sync-context.ts';
import { batchesDown, batchesUp, missing, planFolder } from './uid-plan.ts';

/** The largest UID (RFC 3501 section 2.3.1.1). */
const LAST_UID = 4_294_967_295;

/** How a slice moves the position. `within`: not at all, as for messages of a widened range, which lie below `highestUid`. */
type Direction = 'up' | 'down' | 'within';

export class FolderSync {
  readonly #context: SyncContext;
  readonly #folder: FolderName;
  #position: FolderPosition | null;
  /** The folder's state when `plan` opened it. Messages that arrive later have higher UIDs; the next pass reads them. */
  #planned: OpenFolder | null = null;
  #newer: (readonly number[])[] = [];
  #older: (readonly number[])[] = [];
  /** Messages that a widened range adds to a range that was read in full. */
  #wider: (readonly number[])[] = [];

  constructor(context: SyncContext, folder: FolderName, position: FolderPosition | null) {
    this.#context = context;
    this.#folder = folder;
    this.#position = position;
  }

  get path(): string {
    return this.#folder.path;
  }

  /** The highest UID that is read; 0 for none. */
  get highestUid(): number {
    return this.#position?.highestUid ?? 0;
  }

  /** Opens the folder, marks vanished messages as gone, and finds the messages to read. Returns their number. */
  async plan(): Promise<number> {
    const { connection, store, accountId, since } = this.#context;
    const open = await connection.examine(this.path, this.#position ?? undefined);
    this.#planned = open;
    const plan = planFolder(this.#position, open);
    if (plan.reset) {
      await store.run('folders.reset', { accountId, path: this.path });
      this.#position = null;
    }
    await this.#markGone(open);
    const newer = plan.newer ? await connection.uids(plan.newer, null) : [];
    const older = plan.older ? await connection.uids(plan.older, since) : [];
    const wider = this.#position && isWider(this.#context) ? await this.#uidsOfWiderRange(this.#position, older) : [];
    this.#newer = [...batchesUp(newer)];
    this.#older = [...batchesDown(older)];
    this.#wider = [...batchesDown(wider)];
    await this.#savePosition();
    return newer.length + older.length + wider.length;
  }

  /** Reads all new messages and at most `batches` batches of older ones. Returns true when nothing is left to read. */
  async read(batches: number, progress: ProgressCounter): Promise<boolean> {
    if (this.#newer.length + this.#older.length + this.#wider.length === 0) return true;
    const { connection } = this.#context;
    if (connection.openFolder?.path !== this.path) {
      const open = await connection.examine(this.path);
      if (open.uidValidity !== this.#planned?.uidValidity) progress.expect(await this.plan());
    }
    await this.#readAll(this.#newer.splice(0), 'up', progress);
    await this.#readAll(this.#older.splice(0, batches), 'down', progress);
    await this.#savePosition();
    if (this.#older.length === 0) await this.#readAll(this.#wider.splice(0, batches), 'within', progress);
    return this.#older.length + this.#wider.length === 0;
  }

  /** Reads the messages that arrived while the folder was open. Returns their number. */
  async catchUp(progress: ProgressCounter): Promise<number> {
    const range = { low: this.highestUid + 1, high: LAST_UID };
    const uids = await this.#context.connection.uids(range, null);
    progress.expect(uids.length);
    await this.#readAll(batchesUp(uids), 'up', progress);
    return uids.length;
  }

  /** Finds out which messages of the open folder the server expunged, and marks them as gone. */
  async lookForExpunged(): Promise<void> {
    const gone = await this.#missing();
    if (gone.length > 0) await this.expunged(gone);
  }

  /** Marks messages that the server expunged from the open folder as gone. */
  async expunged(uids: readonly number[]): Promise<void> {
    const { store, accountId, reporter } = this.#context;
    await store.run('messages.gone', { accountId, path: this.path, uids });
    reporter.changed();
  }

  /** Reads the next slices while the store saves one. */
  async #readAll(
    batches: readonly (readonly number[])[],
    direction: Direction,
    progress: ProgressCounter,
  ): Promise<void> {
    const queue = new StoreQueue((slice) => this.#store(slice, direction, progress));
    try {
      for await (const slice of readSlices(this.#context, this.#folder, batches)) await queue.add(slice);
    } finally {
      await queue.drain();
    }
  }

  /** Stores a slice and the position after it in one transaction. */
  async #store(slice: Slice, direction: Direction, progress: ProgressCounter): Promise<void> {
    const { reporter, store, accountId } = this.#context;
    const folder = movePosition(this.#currentPosition(), slice.uids, direction);
    const { added } = await store.run('intake.apply', { accountId, folder, facts: slice.facts });
    this.#position = folder;
    this.#remember(slice);
    if (added > 0) reporter.changed();
    reporter.progress(progress.read(this.path, slice.uids.length));
  }

  #remember({ uids, facts, emailIds, senders }: Slice): void {
    const { connection, seen, identities, removedIdentities, sentLike } = this.#context;
    if (connection.hasLabels) for (const emailId of emailIds) seen.add(emailId);
    for (const address of senders)
      if (!removedIdentities.has(address) && !isMailSystem(address)) identities.add(address);
    sentLike.count({ ...this.#folder, messages: uids.length, facts }, identities);
  }

  /** The position before the next slice. In a folder that was never read it is just above the newest message. */
  #currentPosition(): FolderPosition {
    const planned = this.#planned;
    if (this.#position) return this.#position;
    if (!planned) throw new Error(`${this.path} was not planned`);
    const { path, role } = this.#folder;
    const { uidValidity, uidNext, highestModseq } = planned;
    return { path, role, uidValidity, highestUid: uidNext - 1, lowestUid: uidNext, highestModseq };
  }

  /** Stores the position without messages: past UIDs that have no message, once no batch is left there, and with the planned MODSEQ. */
  async #savePosition(): Promise<void> {
    const planned = this.#planned;
    if (!planned || (this.#position === null && this.#older.length > 0)) return;
    const { store, accountId } = this.#context;
    const now = this.#currentPosition();
    const next: FolderPosition = {
      ...now,
      role: this.#folder.role,
      highestUid: this.#newer.length > 0 ? now.highestUid : Math.max(now.highestUid, planned.uidNext - 1),
      lowestUid: this.#older.length > 0 ? now.lowestUid : 1,
      highestModseq: planned.highestModseq,
    };
    if (this.#position !== null && isDeepStrictEqual(next, this.#position)) return;
    await store.run('intake.apply', { accountId, folder: next, facts: [] });
    this.#position = next;
  }

  /** UIDs of messages that arrived between the new and the old start of the range, without those that an earlier pass has read. */
  async #uidsOfWiderRange(position: FolderPosition, planned: readonly number[]): Promise<readonly number[]> {
    const { connection, store, accountId, since, covered } = this.#context;
    const uids = await connection.uids({ low: 1, high: position.highestUid }, since, covered);
    const known = new Set([...planned, ...(await store.run('folders.uids', { accountId, path: this.path }))]);
    return uids.filter((uid) => !known.has(uid));
  }

  /** Marks vanished messages as gone. Without QRESYNC it compares the UIDs in the store with those on the server. */
  async #markGone(open: OpenFolder): Promise<void> {
    if (this.#position === null) return;
    const gone = open.vanished ?? (await this.#missing());
    if (gone.length > 0) await this.expunged(gone);
  }

  async #missing(): Promise<readonly number[]> {
    const { store, accountId, connection } = this.#context;
    const known = await store.run('folders.uids', { accountId, path: this.path });
    const low = known[0];
    const high = known.at(-1);
    if (low === undefined || high === undefined) return [];
    return missing(known, await connection.uids({ low, high }, null));
  }
}

function movePosition(position: FolderPosition, uids: readonly number[], direction: Direction): FolderPosition {
  switch (direction) {
    case 'up':
      return { ...position, highestUid: Math.max(position.highestUid, ...uids) };
    case 'down':
      return { ...position, lowestUid: Math.min(position.lowestUid, ...uids) };
    case 'within':
      return position;
    default:
      return assertNever(direction);
  }
}
