// One pass over all folders of an account.
import { AppError } from '../../shared/domain/errors.ts';
import type { FolderPosition } from '../intake/mail-source.ts';
import { foldersToRead } from './folders.ts';
import type { RemoteFolder } from './imap-types.ts';
import { createProgress, type ProgressCounter } from './progress.ts';
import type { SyncContext } from './sync-context.ts';
import { FolderSync } from './sync-folder.ts';
import { isCurrent, planFolder } from './uid-plan.ts';

/** First the newest thousand messages of every folder, so that the last weeks show at once; then all the rest. */
const FIRST_BATCHES = 2;

/**
 * Brings every folder up to date. Returns the folders that are read; `known` are those of the pass before. A folder that cannot be opened becomes a problem; only
 * trouble with the connection or the store is thrown.
 */
export async function syncPass(context: SyncContext, known: Set<string>): Promise<readonly RemoteFolder[]> {
  const { connection, store, accountId, account, reporter } = context;
  const listed = foldersToRead(await connection.folders(), connection.hasLabels);
  reporter.clearProblems('no-sent-folder');
  if (!listed.some((folder) => folder.role === 'sent')) reporter.problem(new AppError('no-sent-folder', { account }));
  tellVanished(context, listed, known);
  const positions = new Map(
    (await store.run('folders.list', { accountId })).map((position) => [position.path, position]),
  );
  const progress = createProgress(context.now);
  let left = await planAll(context, listed, positions, progress);
  if (left.length > 0) reporter.status('reading');
  for (let batches = FIRST_BATCHES; left.length > 0; batches = Number.POSITIVE_INFINITY)
    left = await readAll(context, left, batches, progress);
  reporter.synced();
  return listed;
}

function tellVanished({ reporter, account }: SyncContext, listed: readonly RemoteFolder[], known: Set<string>): void {
  const paths = new Set(listed.map((folder) => folder.path));
  for (const path of known) if (!paths.has(path)) reporter.problem(vanished(account, path));
  known.clear();
  for (const path of paths) known.add(path);
}

async function planAll(
  context: SyncContext,
  listed: readonly RemoteFolder[],
  positions: ReadonlyMap<string, FolderPosition>,
  progress: ProgressCounter,
): Promise<readonly FolderSync[]> {
  const left: FolderSync[] = [];
  for (const folder of listed) {
    const position = positions.get(folder.path) ?? null;
    if (folder.state && isCurrent(planFolder(position, folder.state))) continue;
    const sync = new FolderSync(context, folder, position);
    await guarded(context, folder.path, async () => {
      const messages = await sync.plan();
      progress.expect(messages);
      if (messages > 0) left.push(sync);
    });
  }
  return left;
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
      if (!(await folder.read(batches, progress))) left.push(folder);
    });
  }
  return left;
}

/** One folder's trouble is told and the others go on, as long as the connection stands. */
async function guarded(context: SyncContext, path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError) || !context.connection.usable) throw error;
    if (error.code === 'not-found') context.reporter.problem(vanished(context.account, path));
    else if (error.code === 'server-error') context.reporter.problem(error);
    else throw error;
  }
}

function vanished(account: string, path: string): AppError {
  return new AppError('not-found', { account, folder: path, detail: 'the folder is no longer on the server' });
}
