// Asks again for messages that the server did not hand out in earlier passes.
import { AppError } from '../../../shared/domain/errors.ts';
import type { FolderPosition } from '../../source/position.ts';
import type { HeldMessage } from '../../store/store-api.ts';
import type { RemoteFolder } from '../imap-types.ts';
import { isAboutAccount, NotNow } from '../not-now.ts';
import { batchesUp, isOtherValidity } from '../search/uid-plan.ts';
import { readSlices, type Slice } from './read-slices.ts';
import type { FolderName, SyncContext } from './sync-context.ts';

/** So many messages of a folder are asked for again in one pass. */
const MOST_RETRIED = 200;

type Counting = Pick<SyncContext, 'store' | 'accountId' | 'reporter'>;

/** Reports how many messages of the account the server does not hand out. */
export async function countWithheld({ store, accountId, reporter }: Counting): Promise<void> {
  const folders = await store.run('folders.list', { accountId });
  reporter.withheld(folders.reduce((sum, { withheld = 0 }) => sum + withheld, 0));
}

export interface Retry {
  /** When the pass began: what was asked for since is not asked for again. */
  readonly began: number;
  /** Ask for the messages at which connections have ended, which may end this one, and for no others; else for all but those. */
  readonly ending: boolean;
}

/**
 * Asks once more for the messages that are due. `folders`: those that are read. Errors: those of the connection, NotNow, and those of the
 * store.
 */
export async function retryWithheld(
  context: SyncContext,
  folders: readonly RemoteFolder[],
  { began, ending }: Retry,
): Promise<void> {
  const { store, accountId, now } = context;
  const positions = await store.run('folders.list', { accountId });
  const some = positions.filter(({ withheld = 0 }) => withheld > 0);
  const held = some.length === 0 ? [] : await store.run('folders.withheld', { accountId });
  for (const position of some) {
    const { path } = position;
    const folder = folders.find((one) => one.path === path);
    const here = held.filter((one) => one.path === path && one.ends === ending);
    const due = here.filter((one) => isDue(one, now(), began)).slice(0, MOST_RETRIED);
    if (folder === undefined) await store.run('withheld.forget', { accountId, path });
    else if (due.length > 0) await retryFolder(context, folder, position, due);
  }
  if (some.length === 0) context.reporter.withheld(0);
  else await countWithheld(context);
}

const isDue = ({ nextTry, lastTried }: HeldMessage, now: number, began: number): boolean =>
  nextTry !== null && nextTry <= now && lastTried < began;

async function retryFolder(
  context: SyncContext,
  folder: FolderName,
  position: FolderPosition,
  due: readonly HeldMessage[],
): Promise<void> {
  const { connection } = context;
  try {
    const open = connection.openFolder;
    const state = open?.path === folder.path ? open : await connection.examine(folder.path);
    // With other UIDs the next pass reads the folder anew.
    if (isOtherValidity(position, state)) return;
    const single = due.filter(({ ends }) => ends).map(({ uid }) => [uid]);
    const others = batchesUp(due.filter(({ ends }) => !ends).map(({ uid }) => uid));
    for (const uids of [...others, ...single]) await retry(context, folder, position, uids);
  } catch (error) {
    if (!connection.usable || !(error instanceof AppError) || !mayGoOn(error)) throw error;
  }
}

/**
 * Everything else is read. The pass has reported a folder that is gone or cannot be opened; and what the server puts off here is asked for
 * again in later passes.
 */
function mayGoOn(error: AppError): boolean {
  if (error instanceof NotNow) return !isAboutAccount(error.answer);
  return error.code === 'server-error' || error.code === 'not-found';
}

/** The try is counted before it is made: the connection, or the app, may end with it. */
async function retry(
  context: SyncContext,
  folder: FolderName,
  position: FolderPosition,
  uids: readonly number[],
): Promise<void> {
  const { store, accountId, suspects, reporter } = context;
  await store.run('withheld.tried', { accountId, path: folder.path, uids, at: context.now() });
  for (const uid of uids) suspects.pardon(folder.path, uid);
  for await (const slice of readSlices(context, folder, [uids])) {
    const { added } = await store.run('intake.apply', {
      accountId,
      folder: position,
      facts: slice.facts,
      ...fatesOf(slice, context.now(), new Set(uids)),
    });
    if (slice.gone !== undefined) await store.run('messages.gone', { accountId, path: folder.path, uids: slice.gone });
    if (added > 0) reporter.changed();
  }
}

/** What the store has to know of a slice beside its facts. `held`: the messages that were withheld before. */
export function fatesOf({ uids, withheld, gone }: Slice, at: number, held: ReadonlySet<number>) {
  const unread = new Set([...(withheld ?? []).map(({ uid }) => uid), ...(gone ?? [])]);
  const settled = uids.filter((uid) => held.has(uid) && !unread.has(uid));
  return {
    ...(withheld === undefined ? {} : { withheld: { at, messages: withheld } }),
    ...(settled.length === 0 ? {} : { settled }),
  };
}
