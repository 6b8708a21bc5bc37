// One pass over all folders of an account.
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../../shared/domain/errors.ts';
import type { FolderPosition } from '../../source/position.ts';
import { areReadAlike, foldersToRead, readsSent } from '../folders/folders.ts';
import type { RemoteFolder } from '../imap-types.ts';
import { isCurrent, planFolder } from '../search/uid-plan.ts';
import { createProgress, type ProgressCounter } from './progress.ts';
import { isWider, type SyncContext } from './sync-context.ts';
import { FolderSync } from './sync-folder.ts';
import { retryWithheld } from './withheld.ts';

/** A pass first reads two batches, the newest thousand messages, of every folder, so that the screen shows the last weeks early. */
const FIRST_BATCHES = 2;

/** The folders as the server listed them in the last pass, by path. */
export type KnownFolders = Map<string, Known>;

/**
 * Brings every folder up to date. Out: the folders that are read. `known`: the folders of the last pass; this pass replaces them. Reports
 * a folder that cannot be opened as a problem. Errors: those of the connection and of the store.
 */
export async function syncPass(context: SyncContext, known: KnownFolders): Promise<readonly RemoteFolder[]> {
  const { connection, store, accountId, reporter } = context;
  const { hasLabels } = connection;
  const began = context.now();
  const folders = await connection.folders();
  context.listed({ folders, hasLabels });
  const listed = foldersToRead(folders, hasLabels, context.chosen);
  const like = sentLikeOf(context, listed);
  reportNoSent(context, listed, like);
  reportVanished(context, listed, known);
  context.refused.keepOnly(new Set(listed.map(({ path }) => path)));
  const positions = new Map(
    (await store.run('folders.list', { accountId })).map((position) => [position.path, position]),
  );
  const progress = createProgress(context.now);
  let left = await planAll(context, listed, { positions, known }, progress);
  context.refused.throwIfAll(listed.map(({ path }) => path));
  if (left.length > 0) reporter.status('reading');
  for (let batches = FIRST_BATCHES; left.length > 0; batches = Number.POSITIVE_INFINITY)
    left = await readAll(context, left, batches, progress);
  remember(known, listed);
  // What this pass read may show which folder holds the sent mail.
  const likeNow = sentLikeOf(context, listed);
  if (likeNow !== like) reportNoSent(context, listed, likeNow);
  await retryWithheld(context, listed, { began, ending: false });
  reporter.synced();
  return listed;
}

/** Reports where no folder is read as sent mail. `like`: a folder that looks like sent mail, which the problem names. */
function reportNoSent(
  { connection, reporter, account }: SyncContext,
  listed: readonly RemoteFolder[],
  like: string | undefined,
): void {
  reporter.clearProblems('no-sent-folder');
  if (readsSent(listed, connection.hasLabels)) return;
  reporter.problem(new AppError('no-sent-folder', { account, ...(like === undefined ? {} : { folder: like }) }));
}

function sentLikeOf({ sentLike }: SyncContext, listed: readonly RemoteFolder[]): string | undefined {
  const paths = new Set(sentLike.paths());
  return listed.find(({ path }) => paths.has(path))?.path;
}

function reportVanished(
  { reporter, account }: SyncContext,
  listed: readonly RemoteFolder[],
  known: KnownFolders,
): void {
  const paths = new Set(listed.map((folder) => folder.path));
  for (const path of known.keys()) if (!paths.has(path)) reporter.problem(vanished(account, path));
  for (const path of [...known.keys()]) if (!paths.has(path)) known.delete(path);
  // If a folder vanishes while this pass reads it, the next pass finds it in `known` and reports it.
  for (const path of paths) if (!known.has(path)) known.set(path, { messages: 0, state: null });
}

function remember(known: KnownFolders, listed: readonly RemoteFolder[]): void {
  known.clear();
  for (const { path, messages, state } of listed) known.set(path, { messages, state });
}

interface Before {
  readonly positions: ReadonlyMap<string, FolderPosition>;
  readonly known: KnownFolders;
}

async function planAll(
  context: SyncContext,
  listed: readonly RemoteFolder[],
  before: Before,
  progress: ProgressCounter,
): Promise<readonly FolderSync[]> {
  const left: FolderSync[] = [];
  const { connection, refused } = context;
  // In reverse order: the folder to be read first is then still open.
  for (const folder of listed.toReversed()) {
    if (refused.waits(folder.path)) continue;
    const position = await usablePosition(context, folder, before.positions.get(folder.path) ?? null);
    const last = before.known.get(folder.path);
    const widens = position !== null && isWider(context);
    // STATUS of the open folder may be out of date (RFC 3501 section 6.3.10).
    const shown = connection.openFolder?.path !== folder.path;
    const asks = widens || refused.has(folder.path);
    if (!asks && (isUpToDate(folder, position, last) || (shown && isUnchanged(folder, position, last)))) continue;
    const sync = new FolderSync(context, folder, position);
    await guarded(context, folder.path, async () => {
      const messages = await noteLoss(context, folder.path, () => sync.plan());
      progress.expect(messages);
      if (messages > 0) left.unshift(sync);
      else refused.accept(folder.path);
    });
  }
  return left;
}

/** Null, so that the folder is read from its beginning, if its role changed; the store adds no fact twice. */
async function usablePosition(
  { store, accountId }: SyncContext,
  { path, role }: RemoteFolder,
  position: FolderPosition | null,
): Promise<FolderPosition | null> {
  if (position === null || areReadAlike(position.role, role)) return position;
  await store.run('folders.reset', { accountId, path });
  return null;
}

type Known = Pick<RemoteFolder, 'messages' | 'state'>;

function isUpToDate({ state, messages }: RemoteFolder, position: FolderPosition | null, last: Known | undefined) {
  if (state === null || !isCurrent(planFolder(position, state, messages))) return false;
  // HIGHESTMODSEQ is the same though messages came or went: then it shows nothing.
  return last?.state == null || last.messages === messages;
}

/**
 * For a server without MODSEQ: whether nothing vanished from a folder, so that it need not be opened. True if it is read in full and has
 * the same number of messages and the same next UID as in the last pass.
 */
function isUnchanged({ state, messages }: RemoteFolder, position: FolderPosition | null, last: Known | undefined) {
  if (state === null || position === null || last?.state == null || state.highestModseq !== null) return false;
  const plan = planFolder(position, state, messages);
  const readInFull = !plan.reset && plan.newer === null && plan.older === null;
  return readInFull && messages !== null && last.messages === messages && isDeepStrictEqual(last.state, state);
}

async function readAll(
  context: SyncContext,
  folders: readonly FolderSync[],
  batches: number,
  progress: ProgressCounter,
): Promise<readonly FolderSync[]> {
  const left: FolderSync[] = [];
  for (const folder of folders) {
    await guarded(context, folder.path, async () => {
      if (await folder.read(batches, progress)) context.refused.accept(folder.path);
      else left.push(folder);
    });
  }
  return left;
}

/** Reports an error of one folder as a problem, so that the pass goes on, as long as the connection is usable. */
export async function guarded(context: SyncContext, path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError) || !context.connection.usable) throw error;
    if (error.code === 'not-found') context.reporter.problem(vanished(context.account, path));
    else if (error.code === 'server-error') context.refused.refuse(path, error);
    else throw error;
  }
}

/** Remembers at which folder the connection was lost. */
async function noteLoss<T>({ connection, refused }: SyncContext, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && !connection.usable) refused.lost(path, error);
    throw error;
  }
}

function vanished(account: string, path: string): AppError {
  return new AppError('not-found', { account, folder: path, detail: { id: 'folder-gone' } });
}
