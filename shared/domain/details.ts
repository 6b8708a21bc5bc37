// The details that accompany an error code, and the findings of a connection test. Each interface puts them into words.

/** A text from a server, the operating system or a library, unchanged. Never a password. */
export interface Quoted {
  readonly id: 'quoted';
  readonly text: string;
}

export const quoted = (text: string): Quoted => ({ id: 'quoted', text });

/** The message of anything that was thrown. */
export const wordsOf = (cause: unknown): Quoted => quoted(cause instanceof Error ? cause.message : String(cause));

/** Why a file or folder, or the message in it, cannot be read. */
export type FileTrouble =
  | 'no-such-file'
  | 'no-permission'
  | 'is-folder'
  | 'links-in-circle'
  | 'disk-error'
  | 'too-many-open'
  | 'no-mail-in-it'
  | 'not-mbox'
  | 'folder-vanished'
  | 'empty'
  | 'no-mail-header'
  | 'reading-too-long'
  | 'reading-broke-off';

export type FileDetail =
  | { readonly id: FileTrouble }
  | Quoted
  /** `number`: the message's place in its file, from 1. */
  | { readonly id: 'message-of-file'; readonly number: number; readonly why: FileDetail };

/** What is wrong with an input. */
export type InputTrouble =
  | 'account-exists'
  | 'wrong-email'
  | 'wrong-issuer'
  | 'no-client-id'
  | 'no-client-secret'
  | 'needs-encryption'
  | 'not-imap'
  | 'name-sent-twice'
  | 'no-file-name';

export type InputDetail =
  | { readonly id: InputTrouble }
  /** A field by its name in the contract. `why` goes to the log. */
  | { readonly id: 'field'; readonly field: string; readonly why?: string }
  /** A request that none of the app's pages makes. `why` goes to the log. */
  | { readonly id: 'foreign-request'; readonly why: string };

/** The kinds of things that may no longer exist. */
export type Missing = 'account' | 'report' | 'bounce' | 'sent' | 'address' | 'verp-secret';

export type GoneDetail =
  | { readonly id: 'gone'; readonly what: Missing; readonly name: string }
  | { readonly id: 'sign-in-gone' }
  | { readonly id: 'folder-gone' };

/** What is wrong with a certificate. `changed`: it differs from the one that the user trusted before. */
export type CertificateTrouble =
  | 'self-signed'
  | 'unknown-authority'
  | 'expired'
  | 'not-yet-valid'
  | 'revoked'
  | 'untrusted'
  | 'rejected'
  | 'wrong-signature'
  | 'other-name'
  | 'changed'
  | 'refused';

/** The contents of a certificate; null for what it does not state. */
export interface CertificateFacts {
  readonly signedBy: string | null;
  readonly issuedTo: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly validUntil: number | null;
}

export interface CertificateDetail {
  readonly id: 'certificate';
  readonly trouble: CertificateTrouble;
  /** With `refused`: OpenSSL's name of the error. */
  readonly code: string | null;
  readonly certificate: CertificateFacts | null;
}

/** Why an authorization server gives no token. */
export type SignInTrouble =
  | 'withdrawn'
  | 'client-refused'
  | 'client-not-allowed'
  | 'scope-refused'
  | 'denied'
  | 'again';

export type ConnectionDetail =
  | CertificateDetail
  /** The server refuses STARTTLS. */
  | { readonly id: 'no-encryption'; readonly text: string }
  | { readonly id: 'no-tls-on-port' }
  /** The server expects TLS from the first byte. */
  | { readonly id: 'tls-on-port' }
  /** What answers is no IMAP server. `text`: its first line. */
  | { readonly id: 'not-imap-server'; readonly speaks: 'smtp' | 'pop3' | 'http' | 'other'; readonly text: string }
  /** The server names the password as one of several possible causes. `text`: the server's own words. */
  | { readonly id: 'password-or-more'; readonly text: string }
  /** The server allows no login by a password (LOGINDISABLED, RFC 3501 section 6.2.3). */
  | { readonly id: 'login-disabled' }
  | { readonly id: 'no-oauth-offered' }
  | { readonly id: 'no-password-kept' }
  | { readonly id: 'no-sign-in-kept' }
  | { readonly id: 'no-refresh-token' }
  | { readonly id: 'no-usable-answer' }
  /** `text`: the server's own words. */
  | { readonly id: 'sign-in'; readonly trouble: SignInTrouble; readonly text: string };

/** Why a server does not hand out a message, where it does not say so itself. */
export type WithheldDetail =
  /** It answers OK, and leaves the message out. */
  | { readonly id: 'server-leaves-out' }
  /** It answers OK, and sends the message as NIL or without a byte. */
  | { readonly id: 'server-sends-nothing' }
  /** Every connection ends at the message. `text`: the server's words, empty for none. */
  | { readonly id: 'connection-ends'; readonly text: string }
  /** It sends more bytes than the app takes. */
  | { readonly id: 'answer-too-large' };

export type StoreDetail =
  | { readonly id: 'store-closed' }
  /** The version of the database found, and the newest version that this program supports. */
  | { readonly id: 'newer-version'; readonly version: number; readonly known: number }
  | { readonly id: 'stored-settings'; readonly field: string };

export type Detail =
  | FileDetail
  | InputDetail
  | GoneDetail
  | ConnectionDetail
  | StoreDetail
  | { readonly id: 'server-refuses' }
  | WithheldDetail
  | { readonly id: 'app-closing' }
  /** A message in a folder, by its UID. */
  | { readonly id: 'message'; readonly uid: number; readonly why: Detail };

/** A detail for the log and for an error's message: quoted text as it is, else the id with its arguments. */
export function detailInBrief(detail: Detail): string {
  if (detail.id === 'quoted') return detail.text;
  const { id, ...values } = detail;
  return Object.keys(values).length === 0 ? id : `${id} ${JSON.stringify(values)}`;
}

/** What one step of a connection test found. */
export type TestNote =
  | { readonly id: 'host'; readonly host: string; readonly port: number }
  | { readonly id: 'resolved'; readonly host: string; readonly address: string; readonly port: number }
  /** `protocol` as "TLS 1.3"; `pinned`: the user trusts this one certificate. */
  | { readonly id: 'tls'; readonly protocol: string; readonly pinned: boolean; readonly certificate: CertificateFacts }
  | { readonly id: 'starttls'; readonly protocol: string; readonly pinned: boolean }
  | { readonly id: 'unencrypted-here' }
  | { readonly id: 'unencrypted' }
  | { readonly id: 'signed-in'; readonly user: string }
  /** `opened`: the folders that were opened to try it. */
  | { readonly id: 'folders'; readonly count: number; readonly read: number; readonly opened: readonly string[] };
