import type { FolderRole } from '../../../shared/domain/words.ts';
import type { FolderPosition } from '../../source/position.ts';
import type { StoreContext } from '../context.ts';
import type { KnownFolder, StoreCommands } from '../store-api.ts';

interface FolderRecord {
  readonly id: number;
  readonly path: string;
  readonly role: FolderRole;
  readonly uid_validity: string;
  readonly highest_uid: number;
  readonly lowest_uid: number;
  readonly highest_modseq: string | null;
}

type CountedRecord = FolderRecord & { readonly withheld: number };

export function listFolders(
  { db }: StoreContext,
  input: StoreCommands['folders.list']['input'],
): readonly KnownFolder[] {
  return db
    .all<CountedRecord>(
      `SELECT *, (SELECT count(*) FROM withheld WHERE folder_id = folder.id) AS withheld
       FROM folder WHERE account_id = ? ORDER BY path`,
      input.accountId,
    )
    .map((row) => ({
      path: row.path,
      role: row.role,
      uidValidity: row.uid_validity,
      highestUid: row.highest_uid,
      lowestUid: row.lowest_uid,
      highestModseq: row.highest_modseq,
      ...(row.withheld > 0 ? { withheld: row.withheld } : {}),
    }));
}

export const findFolder = ({ db }: StoreContext, account: number, path: string): FolderRecord | undefined =>
  db.get<FolderRecord>('SELECT * FROM folder WHERE account_id = ? AND path = ?', account, path);

/** Withheld messages stay listed, since their UIDs are still right; they are asked for with the next pass. */
export function forgetUids({ db }: StoreContext, folder: number): void {
  db.run('DELETE FROM folder_uid WHERE folder_id = ?', folder);
  db.run('UPDATE withheld SET next_at = 0 WHERE folder_id = ?', folder);
  db.run('UPDATE folder SET highest_uid = 0, lowest_uid = 1, highest_modseq = NULL WHERE id = ?', folder);
}

export function resetFolder(context: StoreContext, input: StoreCommands['folders.reset']['input']): null {
  const folder = findFolder(context, input.accountId, input.path);
  if (folder !== undefined) context.db.transaction(() => forgetUids(context, folder.id));
  return null;
}

export function forgetFolders(context: StoreContext, input: StoreCommands['folders.forget']['input']): null {
  const folders = context.db.all<{ id: number }>('SELECT id FROM folder WHERE account_id = ?', input.accountId);
  context.db.transaction(() => {
    for (const { id } of folders) forgetUids(context, id);
  });
  return null;
}

/** The UIDs known of a folder, including messages that gave no fact. */
export function listUids(context: StoreContext, input: StoreCommands['folders.uids']['input']): readonly number[] {
  const folder = findFolder(context, input.accountId, input.path);
  if (folder === undefined) return [];
  return context.db
    .all<{ uid: number }>('SELECT uid FROM folder_uid WHERE folder_id = ? ORDER BY uid', folder.id)
    .map((row) => row.uid);
}

/**
 * Stores a folder's position and answers the folder's id. A new UIDVALIDITY invalidates every UID read so far (RFC 3501 section
 * 2.3.1.1).
 */
export function placeFolder(context: StoreContext, account: number, position: FolderPosition): number {
  const known = findFolder(context, account, position.path);
  if (known !== undefined && known.uid_validity !== position.uidValidity) {
    forgetUids(context, known.id);
    context.db.run('DELETE FROM withheld WHERE folder_id = ?', known.id);
  }
  const row = context.db.get<{ id: number }>(
    `INSERT INTO folder (account_id, path, role, uid_validity, highest_uid, lowest_uid, highest_modseq)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (account_id, path) DO UPDATE SET role = excluded.role, uid_validity = excluded.uid_validity,
       highest_uid = excluded.highest_uid, lowest_uid = excluded.lowest_uid, highest_modseq = excluded.highest_modseq
     RETURNING id`,
    account,
    position.path,
    position.role,
    position.uidValidity,
    position.highestUid,
    position.lowestUid,
    position.highestModseq,
  );
  if (row === undefined) throw new Error('the folder was not written');
  return row.id;
}

/**
 * Forgets the UIDs of messages that were deleted on the server. Their facts stay, since people delete bounces as soon as they
 * arrive.
 */
export function forgetMessages(context: StoreContext, input: StoreCommands['messages.gone']['input']): null {
  const folder = findFolder(context, input.accountId, input.path);
  if (folder === undefined) return null;
  context.db.transaction(() => {
    for (const uid of input.uids) {
      context.db.run('DELETE FROM folder_uid WHERE folder_id = ? AND uid = ?', folder.id, uid);
      context.db.run('DELETE FROM withheld WHERE folder_id = ? AND uid = ?', folder.id, uid);
    }
  });
  return null;
}
