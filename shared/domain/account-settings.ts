// The settings of an IMAP account that the user can change after adding it.
import type { FolderRole } from './words.ts';

/**
 * How the app uses a folder. `inbox-and-sent`: mail there from the user's own addresses is sent mail, of which the user gets copies;
 * `read`: for reports and for mail that the user filed there; `ignored`: the app does not read it.
 */
export const FOLDER_USES = ['sent', 'inbox', 'inbox-and-sent', 'junk', 'read', 'ignored'] as const;
export type FolderUse = (typeof FOLDER_USES)[number];

export interface FolderView {
  readonly path: string;
  /** The folder's purpose, as the server or the folder's name states it. */
  readonly role: FolderRole;
  readonly use: FolderUse;
  /** The use of the folder where the user has chosen none. */
  readonly usual: FolderUse;
  /** Nearly all of its mail is from the user's own addresses, and the app does not read it as sent mail. */
  readonly looksSent: boolean;
  /** Null where the app has not asked the server since its start. */
  readonly messages: number | null;
}

/** An address that does or does not count as the user's own. */
export interface IdentityView {
  readonly address: string;
  /** Where the address comes from: the account's own, a sender of mail in the Sent folder, or added by the user. */
  readonly origin: 'account' | 'sent' | 'by-hand';
  readonly mine: boolean;
}
