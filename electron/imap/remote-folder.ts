import type { FolderRole } from '../../shared/domain/words.ts';
import { roleOfName } from '../intake/folder-role.ts';
import { folderState } from './folder-state.ts';
import type { RemoteFolder } from './imap-types.ts';

const ROLES: ReadonlyMap<string, FolderRole> = new Map([
  ['\\Inbox', 'inbox'],
  ['\\Sent', 'sent'],
  ['\\Junk', 'junk'],
  ['\\Archive', 'archive'],
  ['\\Trash', 'trash'],
  ['\\All', 'all'],
  ['\\Drafts', 'drafts'],
]);

/** What LIST and STATUS say of a folder. */
interface ListedFolder {
  readonly path: string;
  readonly name: string;
  /** RFC 6154: `\Sent`. */
  readonly specialUse?: string | undefined;
  readonly status?:
    | {
        readonly messages?: number | undefined;
        readonly uidNext?: number | undefined;
        readonly uidValidity?: bigint | undefined;
        readonly highestModseq?: bigint | undefined;
      }
    | undefined;
}

/** The role of a folder without SPECIAL-USE. Beside the folder marked as Sent, another ("Gesendete Objekte") may hold sent mail. */
function secondRole(name: string): FolderRole {
  const role = roleOfName(name);
  return role === 'sent' || role === 'junk' ? role : 'other';
}

/** In: a folder as imapflow lists it. Out: a RemoteFolder. */
export function remoteFolder(entry: ListedFolder): RemoteFolder {
  const { status } = entry;
  const state = folderState(status ?? {});
  return {
    path: entry.path,
    role: ROLES.get(entry.specialUse ?? '') ?? secondRole(entry.name),
    messages: status?.messages ?? null,
    state: state.uidValidity === null && state.uidNext === null ? null : state,
  };
}
