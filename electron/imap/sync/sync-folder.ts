// Reads one folder: new messages, the rest of the chosen range, and which messages vanished. The store saves each slice of messages and
// the new position in one transaction, so that a crash at any moment loses no message and stores none twice.
import { isDeepStrictEqual } from 'node:util';
import { isMailSystem } from '../../../shared/domain/mail-system.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import type { FolderPosition } from '../../source/position.ts';
import type { KnownFolder } from '../../store/store-api.ts';
import type { OpenFolder } from '../imap-types.ts';
import { listUids } from '../search/uid-list.ts';
import {
  batchesDown,
  batchesUp,
  EVERY_UID,
  isOtherValidity,
  LAST_UID,
  missing,
  NO_UIDVALIDITY,
  planFolder,
  type UidRange,
} from '../search/uid-plan.ts';
import type { ProgressCounter } from './progress.ts';
import { readSlices, type Slice } from './read-slices.ts';
import { StoreQueue } from './store-queue.ts';
import { type FolderName, isWider, type SyncContext } from './sync-context.ts';
import { countWithheld, fatesOf } from './withheld.ts';

/** How a slice moves the position. `within`: not at all, as for messages of a widened range, which lie below `highestUid`. */
type Direction = 'up' | 'down' | 'within';

/** A folder's state when `plan` opened it. Messages that arrive later have higher UIDs; the next pass reads them. */
interface Planned extends OpenFolder {
  /** The highest UID that was given to a message by then. */
  readonly highestUid: number;
}

export class FolderSync {
  readonly #context: SyncContext;
  readonly #folder: FolderName;
  #position: FolderPosition | null;
  #planned: Planned | null = null;
  /** How many messages the folder held when everything in it was read; null before. */
  #settledAt: number | null = null;
  #newer: (readonly number[])[] = [];
  #older: (readonly number[])[] = [];
  /** Messages that a widened range adds to a range that was read in full. */
  #wider: (readonly number[])[] = [];
  /** Messages that the server did not hand out in earlier passes. The end of the pass asks for them, and nothing else does. */
  #held: ReadonlySet<number> = new Set();
  readonly #anyHeld: boolean;

  constructor(context: SyncContext, folder: FolderName, position: KnownFolder | null) {
    this.#context = context;
    this.#folder = folder;
    this.#position = position;
    this.#anyHeld = (position?.withheld ?? 0) > 0;
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
    const plan = planFolder(this.#position, open, open.messages);
    if (plan.reset) {
      await store.run('folders.reset', { accountId, path: this.path });
      this.#context.suspects.forget(this.path);
      this.#position = null;
    }
    const newer = await this.#findNewer(open, plan.newer);
    const days = { since, before: null };
    const older = plan.older ? await listUids(connection, { range: plan.older, days }) : [];
    const wider = this.#position && isWider(this.#context) ? await this.#uidsOfWiderRange(this.#position, older) : [];
    this.#planned = { ...open, highestUid: await this.#highestUid(open, newer.at(-1) ?? older.at(-1)) };
    this.#held = await this.#heldBefore();
    const [up, down, within] = [newer, older, wider].map((uids) => uids.filter((uid) => !this.#held.has(uid)));
    this.#newer = [...batchesUp(up ?? [])];
    this.#older = [...batchesDown(down ?? [])];
    this.#wider = [...batchesDown(within ?? [])];
    await this.#savePosition();
    return [...this.#newer, ...this.#older, ...this.#wider].reduce((sum, batch) => sum + batch.length, 0);
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

  /** Reads the messages that arrived while the folder was open, and everything where the folder was not read before. */
  async catchUp(progress: ProgressCounter): Promise<void> {
    const { connection } = this.#context;
    if (this.#position === null || this.#isAnother(connection.openFolder)) {
      progress.expect(await this.plan());
      await this.read(Number.POSITIVE_INFINITY, progress);
      return;
    }
    const range = { low: this.highestUid + 1, high: LAST_UID };
    const { messages } = connection;
    connection.forgetArrivals();
    const uids = await listUids(connection, { range, settledAt: this.#settledAt ?? this.#settledWhenOpened() });
    progress.expect(uids.length);
    await this.#readAll(batchesUp(uids), 'up', progress);
    this.#settledAt = messages;
  }

  #settledWhenOpened(): number | null {
    const open = this.#context.connection.openFolder;
    return open?.uidNext === this.highestUid + 1 ? open.messages : null;
  }

  /** Whether the open folder may hold messages that are not read. */
  mayBeBehind(): boolean {
    const open = this.#context.connection.openFolder;
    return this.#position === null || this.#isAnother(open) || open?.uidNext !== this.highestUid + 1;
  }

  /** Whether the folder's UIDs are others than those of the position. */
  #isAnother(open: OpenFolder | null): boolean {
    return this.#position !== null && open !== null && isOtherValidity(this.#position, open);
  }

  /** Finds out which messages of the open folder the server expunged, and marks them as gone. */
  async lookForExpunged(): Promise<void> {
    const { store, accountId } = this.#context;
    const known = await store.run('folders.uids', { accountId, path: this.path });
    if (known[0] !== undefined) await this.#compare(known, known[0]);
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
    const fates = fatesOf(slice, this.#context.now(), this.#held);
    const { added } = await store.run('intake.apply', { accountId, folder, facts: slice.facts, ...fates });
    this.#position = folder;
    this.#remember(slice);
    if (slice.withheld !== undefined) await countWithheld(this.#context);
    if (added > 0) reporter.changed();
    reporter.progress(progress.read(this.path, slice.uids.length));
  }

  async #heldBefore(): Promise<ReadonlySet<number>> {
    if (!this.#anyHeld || this.#position === null) return new Set();
    const { store, accountId } = this.#context;
    const held = await store.run('folders.withheld', { accountId });
    return new Set(held.filter(({ path }) => path === this.path).map(({ uid }) => uid));
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
    const { uidValidity, highestUid, highestModseq } = planned;
    const lowestUid = highestUid + 1;
    return { path, role, uidValidity: uidValidity ?? NO_UIDVALIDITY, highestUid, lowestUid, highestModseq };
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
      highestUid: this.#newer.length > 0 ? now.highestUid : Math.max(now.highestUid, planned.highestUid),
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
    const range = { low: 1, high: position.highestUid };
    const uids = await listUids(connection, { range, days: { since, before: covered } });
    const known = new Set([...planned, ...(await store.run('folders.uids', { accountId, path: this.path }))]);
    return uids.filter((uid) => !known.has(uid));
  }

  /**
   * Marks vanished messages as gone and returns the UIDs of new ones, ascending. For a server without QRESYNC one search finds both: what
   * the store has and the server has not is gone.
   */
  async #findNewer(open: OpenFolder, newer: UidRange | null): Promise<readonly number[]> {
    const { store, accountId, connection } = this.#context;
    if (this.#position === null) return [];
    if (open.vanished !== null) {
      await this.#markGone(open.vanished);
      return newer ? listUids(connection, { range: newer }) : [];
    }
    const known = await store.run('folders.uids', { accountId, path: this.path });
    const low = Math.min(known[0] ?? LAST_UID, this.highestUid + 1);
    if (open.messages === 0 && known.length === 0) return [];
    return (await this.#compare(known, low)).filter((uid) => uid > this.highestUid);
  }

  /** In: the UIDs that the store has, and the lowest one to look for. Marks what the server has not as gone; returns what it has. */
  async #compare(known: readonly number[], low: number): Promise<readonly number[]> {
    const there = await listUids(this.#context.connection, { range: { low, high: LAST_UID }, known });
    await this.#markGone(missing(known, there));
    return there;
  }

  async #markGone(uids: readonly number[]): Promise<void> {
    if (uids.length > 0) await this.expunged(uids);
  }

  /** In: the highest UID found. UIDNEXT shows a higher one where the newest messages are deleted, or outside the chosen days. */
  async #highestUid(open: OpenFolder, found = 0): Promise<number> {
    const uidNext = open.uidNext ?? this.#folder.state?.uidNext ?? null;
    const highest = Math.max(found, this.highestUid, (uidNext ?? 1) - 1);
    if (this.#position !== null || uidNext !== null || this.#context.since === null) return highest;
    return (await listUids(this.#context.connection, { range: EVERY_UID })).at(-1) ?? 0;
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
