// What a connection answers, in the words of this app.
import type { FolderRole } from '../../shared/domain/words.ts';
import type { FolderState } from './uid-plan.ts';

/** A folder as LIST shows it, with its STATUS. */
export interface RemoteFolder {
  readonly path: string;
  readonly role: FolderRole;
  /** In a namespace of other people or of everybody (RFC 2342). */
  readonly foreign?: boolean;
  readonly messages: number;
  /** Null where the server gave no STATUS: the folder has to be opened to know. */
  readonly state: FolderState | null;
}

/** What the server listed, for a person to choose from. */
export interface FolderList {
  /** Folders are labels (Gmail). */
  readonly hasLabels: boolean;
  readonly folders: readonly (Pick<RemoteFolder, 'path' | 'role' | 'foreign'> & { readonly messages: number | null })[];
}

export interface OpenFolder extends FolderState {
  readonly path: string;
  readonly messages: number;
  /** UIDs expunged since the given position, where the server keeps that (QRESYNC); else null. */
  readonly vanished: readonly number[] | null;
}

/** One message as its header: nothing is read of its body. */
export interface HeaderRow {
  readonly uid: number;
  /** Bytes of the whole message. */
  readonly size: number;
  /** INTERNALDATE, milliseconds since 1970 UTC. */
  readonly arrived: number;
  readonly header: Uint8Array;
  /** Gmail's X-GM-LABELS, as `\\Sent`; elsewhere empty. */
  readonly labels: readonly string[];
  /** Gmail's X-GM-MSGID or RFC 8474's EMAILID: one and the same message in whichever folder. Null where there is none. */
  readonly emailId: string | null;
}

export interface FolderListener {
  /** Messages came in, or the server's state changed in a way that has to be asked for. */
  arrived(): void;
  /** A message was expunged; its UID where the server tells. */
  expunged(uid: number | null): void;
}

/** The first bytes of one message, at most SOURCE_CAP. */
export interface SourceRow {
  readonly uid: number;
  readonly source: Uint8Array;
}
