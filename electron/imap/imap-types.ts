// The results of ImapConnection, without types of imapflow.
import type { FolderRole } from '../../shared/domain/words.ts';
import type { FolderState } from './search/uid-plan.ts';

/** Milliseconds without an answer after which a connection is closed, in place of the defaults; for tests. */
export interface Waits {
  readonly connectTimeoutMs?: number;
  readonly loginMs?: number;
  readonly stallMs?: number;
}

/** A folder as LIST shows it, with its STATUS. */
export interface RemoteFolder {
  readonly path: string;
  readonly role: FolderRole;
  /** The folder lies in the namespace of other users or in the shared one (RFC 2342). */
  readonly foreign?: boolean;
  /** The name with which the server listed the folder, and by which it is opened: one character for each byte. */
  readonly wire: string;
  /** Null if the server did not say. */
  readonly messages: number | null;
  /** Null if the server sent no STATUS, or an empty one; a reader then has to open the folder. */
  readonly state: FolderState | null;
}

/** The folders that the server listed, from which the user chooses. */
export interface FolderList {
  /** Folders are labels (Gmail). */
  readonly hasLabels: boolean;
  readonly folders: readonly (Pick<RemoteFolder, 'path' | 'role' | 'foreign'> & { readonly messages: number | null })[];
}

export interface OpenFolder extends FolderState {
  readonly path: string;
  /** EXISTS; null if the server did not say. */
  readonly messages: number | null;
  /** UIDs expunged since the given position, from a server with QRESYNC (RFC 7162); else null. */
  readonly vanished: readonly number[] | null;
}

/** A message by its place in the folder. */
export interface PlacedMessage {
  readonly uid: number;
  /** INTERNALDATE, milliseconds since 1970 UTC; null if the server sent none. */
  readonly arrived: number | null;
}

/** The header of one message, with what the server says of the message. */
export interface HeaderRow {
  readonly uid: number;
  /** Bytes of the whole message. */
  readonly size: number;
  /** INTERNALDATE, milliseconds since 1970 UTC. */
  readonly arrived: number;
  readonly header: Uint8Array;
  /** Gmail's X-GM-LABELS, as `\\Sent`; empty for other servers. */
  readonly labels: readonly string[];
  /** Gmail's X-GM-MSGID or EMAILID (RFC 8474): equal for the same message in several folders. Null if the server has neither. */
  readonly emailId: string | null;
}

export interface FolderListener {
  /** Messages arrived, or the server reported a change that only a command shows. */
  arrived(): void;
  /** A message was expunged; null if the server did not send its UID. */
  expunged(uid: number | null): void;
}

/** The first bytes of one message, at most SOURCE_CAP. */
export interface SourceRow {
  readonly uid: number;
  readonly source: Uint8Array;
}
