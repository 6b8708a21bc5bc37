// What one connection does until it ends: a pass over all folders, then IDLE on the inbox, with another pass at each poll.

import type { FolderPosition } from '../../source/position.ts';
import type { WakeUp } from '../../source/wake-up.ts';
import { type ConnectionSettings, ImapConnection } from '../connection.ts';
import { folderToWatch } from '../folders/folders.ts';
import type { Refusal } from '../folders/refused-folders.ts';
import type { RemoteFolder } from '../imap-types.ts';
import { type IdleConnection, openIdleConnectionLater } from './idle-connection.ts';
import { createProgress } from './progress.ts';
import type { SyncContext } from './sync-context.ts';
import { FolderSync } from './sync-folder.ts';
import { guarded, type KnownFolders, syncPass } from './sync-pass.ts';
import { type WatchEvent, waitForEvent } from './watch.ts';
import { retryWithheld } from './withheld.ts';

const ANSWER_LIMIT_MS = 10_000;

/** What the source keeps in memory when it replaces a lost connection. */
export interface SessionMemory extends Pick<SyncContext, 'identities' | 'seen' | 'sentLike' | 'refused' | 'suspects'> {
  /** The folders as the server listed them in the last pass. */
  readonly known: KnownFolders;
  /** Everything is read, and the account waits for new mail. */
  isWatching: boolean;
}

export interface SessionOptions {
  readonly settings: ConnectionSettings;
  /** The settings for a second connection, opened later: the access token in `settings` may have expired by then. */
  currentSettings(): Promise<ConnectionSettings>;
  readonly context: Omit<SyncContext, 'connection' | keyof SessionMemory>;
  readonly memory: SessionMemory;
  readonly wakeUp: WakeUp;
  readonly signal: AbortSignal;
  readonly pollMs: number;
  readonly idleDelayMs: number;
  /** Called when the server has accepted the login. */
  signedIn(): Promise<unknown>;
  /** Called after each complete pass. */
  onPass(): Promise<unknown>;
}

/** Never resolves. Throws an AppError that says why the connection ended, or the error of the store. */
export async function runSession(options: SessionOptions): Promise<never> {
  const connection = await ImapConnection.open(options.settings, options.signal);
  const { identities, seen, sentLike, refused, suspects } = options.memory;
  const context: SyncContext = { ...options.context, connection, identities, seen, sentLike, refused, suspects };
  let junkConnection: IdleConnection | null = null;
  try {
    await options.signedIn();
    let folders = await pass(options, context);
    junkConnection = watchJunk(folders, options);
    for (;;) {
      const event = await watch(options, context, folders);
      if (event.kind === 'ended') throw connection.failure();
      if (event.kind === 'resumed' && !(await connection.answers(ANSWER_LIMIT_MS))) throw connection.failure();
      if (needsPass(event)) folders = await pass(options, context);
    }
  } finally {
    junkConnection?.close();
    connection.close();
  }
}

async function pass(options: SessionOptions, context: SyncContext): Promise<readonly RemoteFolder[]> {
  const began = context.now();
  options.memory.isWatching = false;
  const folders = await syncPass(context, options.memory.known);
  await options.onPass();
  // Everything else is read, and a connection that ends at a withheld message needs no word.
  options.memory.isWatching = true;
  await retryWithheld(context, folders, { began, ending: true });
  return folders;
}

/** Waits in the inbox and reads at once what arrives there. Returns the event that calls for another pass or ends the connection. */
async function watch(
  options: SessionOptions,
  context: SyncContext,
  folders: readonly RemoteFolder[],
): Promise<WatchEvent> {
  const { connection, refused } = context;
  const folder = folderToWatch(folders);
  const sync = folder ? await openWatched(context, folder) : null;
  context.reader.keepReady();
  const until = Math.min(context.now() + options.pollMs, refused.nextAt() ?? Number.POSITIVE_INFINITY);
  for (;;) {
    const refusal = folder && sync === null ? refused.get(folder.path) : null;
    showWaiting(context, refusal);
    options.memory.isWatching = refusal === null;
    const pollMs = Math.max(0, until - context.now());
    const event = await waitForEvent(connection, options.wakeUp, { pollMs, now: context.now });
    if (event.kind === 'pass-requested' && event.asked) refused.forgetWaits();
    if (needsPass(event) || event.kind === 'ended') return event;
    if (sync === null) return ANOTHER_PASS;
    // Where the server refuses the folder, another pass asks for it again, after a wait.
    if (!(await accepts(context, sync, () => catchUp(context, sync, event)))) return ANOTHER_PASS;
  }
}

async function catchUp({ now }: SyncContext, sync: FolderSync, event: WatchEvent): Promise<void> {
  if (event.kind === 'expunged' && event.unknown) await sync.lookForExpunged();
  else if (event.kind === 'expunged') await sync.expunged(event.uids);
  await sync.catchUp(createProgress(now));
}

const ANOTHER_PASS: WatchEvent = { kind: 'pass-requested', asked: false };

/** Without the inbox the account does not watch: it waits until the server lets it be opened. */
function showWaiting({ reporter, now }: SyncContext, refusal: Refusal | null): void {
  if (refusal === null) {
    reporter.status('watching');
    return;
  }
  reporter.status('waiting', refusal.error);
  reporter.waits({ ms: Math.max(0, refusal.until - now()), until: refusal.until, asked: false });
}

/** Opens the folder to watch, and reads what arrived there after the pass: the server reports no event for it. Null if it is refused. */
async function openWatched(context: SyncContext, folder: RemoteFolder): Promise<FolderSync | null> {
  const { connection, store, accountId, refused } = context;
  if (refused.waits(folder.path)) return null;
  const sync = new FolderSync(context, folder, await positionOf(store, accountId, folder.path));
  const isOpened = await accepts(context, sync, async () => {
    if (connection.openFolder?.path !== folder.path) await connection.examine(folder.path);
    if (sync.mayBeBehind()) await sync.catchUp(createProgress(context.now));
  });
  return isOpened ? sync : null;
}

/** Whether the server let the folder be opened and searched. */
async function accepts(context: SyncContext, { path }: FolderSync, work: () => Promise<void>): Promise<boolean> {
  let isDone = false;
  await guarded(context, path, async () => {
    await work();
    context.refused.accept(path);
    isDone = true;
  });
  return isDone;
}

function needsPass(event: WatchEvent): boolean {
  return event.kind === 'pass-requested' || event.kind === 'resumed';
}

async function positionOf(
  store: SyncContext['store'],
  accountId: number,
  path: string,
): Promise<FolderPosition | null> {
  const positions = await store.run('folders.list', { accountId });
  return positions.find((position) => position.path === path) ?? null;
}

/** Opens a second connection that waits on the junk folder, since spam filters file reports there. */
function watchJunk(folders: readonly RemoteFolder[], options: SessionOptions): IdleConnection | null {
  const junk = folders.find((folder) => folder.role === 'junk');
  return junk
    ? openIdleConnectionLater(options.currentSettings, junk, options.idleDelayMs, () => options.wakeUp.request())
    : null;
}
