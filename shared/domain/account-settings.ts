// What a person can change of an IMAP account after it was added.
import type { FolderRole } from './words.ts';

/** What a folder is read as. `read`: for reports and for mail the user filed there; `ignored`: not at all. */
export const FOLDER_USES = ['sent', 'inbox', 'junk', 'read', 'ignored'] as const;
export type FolderUse = (typeof FOLDER_USES)[number];

export interface FolderView {
  readonly path: string;
  /** What the server or its name says that the folder is for. */
  readonly role: FolderRole;
  readonly use: FolderUse;
  /** What it would be used as without the user's choice. */
  readonly usual: FolderUse;
  /** Null where the server was not asked yet since the start. */
  readonly messages: number | null;
}

/** An address that does or does not count as the user's own. */
export interface IdentityView {
  readonly address: string;
  /** The account's own address, one found as sender in Sent, or one the user added. */
  readonly origin: 'account' | 'sent' | 'by-hand';
  readonly mine: boolean;
}
