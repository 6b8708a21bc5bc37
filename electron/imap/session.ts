// One connection's life: a pass over all folders, then waiting on the inbox and looking at the rest now and then.

import type { Doorbell } from '../source/doorbell.ts';
import type { FolderPosition } from '../source/position.ts';
import { type Bell, hangBell } from './bell.ts';
import { type ConnectionSettings, ImapConnection } from './connection.ts';
import { folderToWatch } from './folders.ts';
import type { RemoteFolder } from './imap-types.ts';
import { createProgress } from './progress.ts';
import type { SyncContext } from './sync-context.ts';
import { FolderSync } from './sync-folder.ts';
import { type KnownFolders, syncPass } from './sync-pass.ts';
import { type Wakeup, waitForNews } from './watch.ts';

const ANSWER_LIMIT_MS = 10_000;

/** What is kept over the connections of one run. */
export interface SessionMemory extends Pick<SyncContext, 'identities' | 'seen'> {
  /** The folders of the last pass as the server showed them. */
  readonly known: KnownFolders;
}

export interface SessionOptions {
  readonly settings: ConnectionSettings;
  /** The settings for one more connection later: an access token may have expired meanwhile. */
  settingsNow(): Promise<ConnectionSettings>;
  readonly context: Omit<SyncContext, 'connection' | 'identities' | 'seen'>;
  readonly memory: SessionMemory;
  readonly door: Doorbell;
  readonly signal: AbortSignal;
  readonly pollMs: number;
  readonly bellDelayMs: number;
  /** A pass ended well: the connection is good. */
  onPass(): Promise<unknown>;
}

/** Ends only by throwing: an AppError that says why the connection ended, or whatever the store threw. */
export async function runSession(options: SessionOptions): Promise<never> {
  const connection = await ImapConnection.open(options.settings, options.signal);
  const { identities, seen } = options.memory;
  const context: SyncContext = { ...options.context, connection, identities, seen };
  let bell: Bell | null = null;
  try {
    let folders = await pass(options, context);
    bell = ringFor(folders, options);
    for (;;) {
      const wakeup = await watch(options, context, folders);
      if (wakeup.kind === 'ended') throw connection.failure();
      if (wakeup.kind === 'woke' && !(await connection.answers(ANSWER_LIMIT_MS))) throw connection.failure();
      if (needsLook(wakeup)) folders = await pass(options, context);
    }
  } finally {
    bell?.remove();
    connection.close();
  }
}

async function pass(options: SessionOptions, context: SyncContext): Promise<readonly RemoteFolder[]> {
  const folders = await syncPass(context, options.memory.known);
  await options.onPass();
  return folders;
}

/** Waits in the inbox; what arrives there is read at once, before anything else is looked at. */
async function watch(options: SessionOptions, context: SyncContext, folders: readonly RemoteFolder[]): Promise<Wakeup> {
  const { connection, reporter, store, accountId } = context;
  const folder = folderToWatch(folders);
  if (folder && connection.openFolder?.path !== folder.path) await connection.examine(folder.path);
  const sync = folder ? new FolderSync(context, folder, await positionOf(store, accountId, folder.path)) : null;
  // What came between the pass and the opening does not ring any more.
  if (sync && (connection.openFolder?.uidNext ?? 1) - 1 > sync.highestUid)
    await sync.catchUp(createProgress(context.now));
  const until = context.now() + options.pollMs;
  for (;;) {
    reporter.status('watching');
    const pollMs = Math.max(0, until - context.now());
    const wakeup = await waitForNews(connection, options.door, { pollMs, now: context.now });
    if (!sync || needsLook(wakeup) || wakeup.kind === 'ended') return wakeup;
    if (wakeup.kind === 'expunged' && wakeup.uids.length > 0) await sync.expunged(wakeup.uids);
    await sync.catchUp(createProgress(context.now));
  }
}

function needsLook(wakeup: Wakeup): boolean {
  return wakeup.kind === 'look' || wakeup.kind === 'woke' || (wakeup.kind === 'expunged' && wakeup.unknown);
}

async function positionOf(
  store: SyncContext['store'],
  accountId: number,
  path: string,
): Promise<FolderPosition | null> {
  const positions = await store.run('folders.list', { accountId });
  return positions.find((position) => position.path === path) ?? null;
}

/** The junk folder gets a connection of its own, since reports land there, too. */
function ringFor(folders: readonly RemoteFolder[], options: SessionOptions): Bell | null {
  const junk = folders.find((folder) => folder.role === 'junk');
  return junk ? hangBell(options.settingsNow, junk, options.bellDelayMs, () => options.door.ring()) : null;
}
