// Reads one folder: what is new, what is left of the chosen range, what vanished. Every slice of messages is stored together
// with the position it brings the folder to, so that a kill at any moment loses and doubles nothing.
import { isDeepStrictEqual } from 'node:util';
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

/** Where a slice moves the position to: `within` is below its end already, for a range that was widened. */
type Direction = 'up' | 'down' | 'within';

export class FolderSync {
  readonly #context: SyncContext;
  readonly #folder: FolderName;
  #position: FolderPosition | null;
  /** The folder as it was planned. What arrives after that has a higher UID and is for the next time. */
  #planned: OpenFolder | null = null;
  #newer: (readonly number[])[] = [];
  #older: (readonly number[])[] = [];
  /** Below a range that was read in full before it was widened. */
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

  /** Opens the folder, marks what vanished, and finds out what is to be read. Returns how many messages that is. */
  async plan(): Promise<number> {
    const { connection, store, accountId, since } = this.#context;
    const open = await connection.examine(this.path, this.#position ?? undefined);
    this.#planned = open;
    const plan = planFolder(this.#position, open);
    if (plan.reset) {
      await store.run('folders.reset', { accountId, path: this.path });
      this.#position = null;
    }
    await this.#tellGone(open);
    const newer = plan.newer ? await connection.uids(plan.newer, null) : [];
    const older = plan.older ? await connection.uids(plan.older, since) : [];
    const wider = this.#position && isWider(this.#context) ? await this.#further(this.#position, older) : [];
    this.#newer = [...batchesUp(newer)];
    this.#older = [...batchesDown(older)];
    this.#wider = [...batchesDown(wider)];
    await this.#settle();
    return newer.length + older.length + wider.length;
  }

  /** Reads all that is new and at most `batches` batches of what is older. True when nothing is left. */
  async read(batches: number, progress: ProgressCounter): Promise<boolean> {
    if (this.#newer.length + this.#older.length + this.#wider.length === 0) return true;
    const { connection } = this.#context;
    if (connection.openFolder?.path !== this.path) {
      const open = await connection.examine(this.path);
      if (open.uidValidity !== this.#planned?.uidValidity) progress.expect(await this.plan());
    }
    await this.#readAll(this.#newer.splice(0), 'up', progress);
    await this.#readAll(this.#older.splice(0, batches), 'down', progress);
    await this.#settle();
    if (this.#older.length === 0) await this.#readAll(this.#wider.splice(0, batches), 'within', progress);
    return this.#older.length + this.#wider.length === 0;
  }

  /** Reads what arrived in the folder while it stood open. Returns how many messages that was. */
  async catchUp(progress: ProgressCounter): Promise<number> {
    const range = { low: this.highestUid + 1, high: LAST_UID };
    const uids = await this.#context.connection.uids(range, null);
    progress.expect(uids.length);
    await this.#readAll(batchesUp(uids), 'up', progress);
    return uids.length;
  }

  /** Messages of the open folder that the server says are gone. */
  async expunged(uids: readonly number[]): Promise<void> {
    const { store, accountId, reporter } = this.#context;
    await store.run('messages.gone', { accountId, path: this.path, uids });
    reporter.changed();
  }

  /** While one slice is being stored, the next ones are read. */
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

  /** Stores a slice with the position that it brings the folder to, in one transaction. */
  async #store(slice: Slice, direction: Direction, progress: ProgressCounter): Promise<void> {
    const { reporter, store, accountId } = this.#context;
    const folder = moved(this.#now(), slice.uids, direction);
    const { added } = await store.run('intake.apply', { accountId, folder, facts: slice.facts });
    this.#position = folder;
    this.#remember(slice);
    if (added > 0) reporter.changed();
    reporter.progress(progress.read(this.path, slice.uids.length));
  }

  #remember({ emailIds, senders }: Slice): void {
    const { connection, seen, identities, strangers } = this.#context;
    if (connection.hasLabels) for (const emailId of emailIds) seen.add(emailId);
    for (const address of senders) if (!strangers.has(address)) identities.add(address);
  }

  /** The position before the next slice; for a folder never read, just above its newest message. */
  #now(): FolderPosition {
    const planned = this.#planned;
    if (this.#position) return this.#position;
    if (!planned) throw new Error(`${this.path} was not planned`);
    const { path, role } = this.#folder;
    const { uidValidity, uidNext, highestModseq } = planned;
    return { path, role, uidValidity, highestUid: uidNext - 1, lowestUid: uidNext, highestModseq };
  }

  /** Moves the position over UIDs that hold no message, and to the planned MODSEQ, once nothing is left below or above. */
  async #settle(): Promise<void> {
    const planned = this.#planned;
    if (!planned || (this.#position === null && this.#older.length > 0)) return;
    const { store, accountId } = this.#context;
    const now = this.#now();
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

  /** What arrived between the new and the old end of the range, less what a pass before this one has read of it. */
  async #further(position: FolderPosition, planned: readonly number[]): Promise<readonly number[]> {
    const { connection, store, accountId, since, covered } = this.#context;
    const uids = await connection.uids({ low: 1, high: position.highestUid }, since, covered);
    const known = new Set([...planned, ...(await store.run('folders.uids', { accountId, path: this.path }))]);
    return uids.filter((uid) => !known.has(uid));
  }

  /** Without QRESYNC the UIDs that the store knows are compared with those that are there. */
  async #tellGone(open: OpenFolder): Promise<void> {
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

function moved(now: FolderPosition, uids: readonly number[], direction: Direction): FolderPosition {
  switch (direction) {
    case 'up':
      return { ...now, highestUid: Math.max(now.highestUid, ...uids) };
    case 'down':
      return { ...now, lowestUid: Math.min(now.lowestUid, ...uids) };
    case 'within':
      return now;
    default:
      return assertNever(direction);
  }
}
