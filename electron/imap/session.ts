// What one connection does until it ends: a pass over all folders, then IDLE on the inbox, with another pass at each poll.

import type { FolderPosition } from '../source/position.ts';
import type { WakeUp } from '../source/wake-up.ts';
import { type ConnectionSettings, ImapConnection } from './connection.ts';
import { folderToWatch } from './folders.ts';
import { type IdleConnection, openIdleConnectionLater } from './idle-connection.ts';
import type { RemoteFolder } from './imap-types.ts';
import { createProgress } from './progress.ts';
import type { SyncContext } from './sync-context.ts';
import { FolderSync } from './sync-folder.ts';
import { type KnownFolders, syncPass } from './sync-pass.ts';
import { type WatchEvent, waitForEvent } from './watch.ts';

const ANSWER_LIMIT_MS = 10_000;

/** What the source keeps in memory when it replaces a lost connection. */
export interface SessionMemory extends Pick<SyncContext, 'identities' | 'seen' | 'sentLike'> {
  /** The folders as the server listed them in the last pass. */
  readonly known: KnownFolders;
}

export interface SessionOptions {
  readonly settings: ConnectionSettings;
  /** The settings for a second connection, opened later: the access token in `settings` may have expired by then. */
  currentSettings(): Promise<ConnectionSettings>;
  readonly context: Omit<SyncContext, 'connection' | 'identities' | 'seen' | 'sentLike'>;
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
  const { identities, seen, sentLike } = options.memory;
  const context: SyncContext = { ...options.context, connection, identities, seen, sentLike };
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
  const folders = await syncPass(context, options.memory.known);
  await options.onPass();
  return folders;
}

/** Waits in the inbox and reads at once what arrives there. Returns the event that calls for another pass or ends the connection. */
async function watch(
  options: SessionOptions,
  context: SyncContext,
  folders: readonly RemoteFolder[],
): Promise<WatchEvent> {
  const { connection, reporter, store, accountId } = context;
  const folder = folderToWatch(folders);
  if (folder && connection.openFolder?.path !== folder.path) await connection.examine(folder.path);
  const sync = folder ? new FolderSync(context, folder, await positionOf(store, accountId, folder.path)) : null;
  // The server reports no event for messages that arrived after the pass and before the folder was opened.
  if (sync && (connection.openFolder?.uidNext ?? 1) - 1 > sync.highestUid)
    await sync.catchUp(createProgress(context.now));
  context.reader.keepReady();
  const until = context.now() + options.pollMs;
  for (;;) {
    reporter.status('watching');
    const pollMs = Math.max(0, until - context.now());
    const event = await waitForEvent(connection, options.wakeUp, { pollMs, now: context.now });
    if (!sync || needsPass(event) || event.kind === 'ended') return event;
    if (event.kind === 'expunged' && event.unknown) await sync.lookForExpunged();
    else if (event.kind === 'expunged') await sync.expunged(event.uids);
    await sync.catchUp(createProgress(context.now));
  }
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
