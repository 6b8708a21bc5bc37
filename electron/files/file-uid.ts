// Files have no UIDs (RFC 3501 section 2.3.1.1), so each message gets a number computed from the parts of it that never change.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fieldOf } from '../intake/header-block.ts';
import type { MailFile } from './find-mail.ts';
import type { RawMessage } from './raw-message.ts';

/** Numbers for the messages of one folder; the same messages get the same numbers in every run. */
export interface UidMaker {
  uidOf(mail: MailFile, message: RawMessage): number;
}

/** In: any text. Out: 1 to 2^52, which a double holds exactly. */
function hash52(text: string): number {
  return Number(createHash('sha256').update(text).digest().readBigUInt64BE() >> 12n) + 1;
}

/** Two keys never have the same number within a folder: in the very rare case the second key is hashed again with a counter. */
export function createUidMaker(): UidMaker {
  const taken = new Map<number, string>();
  const copies = new Map<string, number>();
  const place = (key: string): number => {
    for (let turn = 0; ; turn++) {
      const uid = hash52(turn === 0 ? key : `${turn}\n${key}`);
      const holder = taken.get(uid);
      if (holder !== undefined && holder !== key) continue;
      taken.set(uid, key);
      return uid;
    }
  };
  return {
    uidOf(mail, message) {
      if (mail.kind !== 'mbox') return place(nameKey(mail));
      const content = contentKey(message);
      const copy = copies.get(content) ?? 0;
      copies.set(content, copy + 1);
      return place(`${content} ${copy}`);
    },
  };
}

/**
 * The part of a Maildir file's name that stays when its flags change: `1700000000.M1P2.host:2,S` (`;` or `!` on file systems
 * without colons). Other files keep their whole name.
 */
export function nameKey({ kind, file }: MailFile): string {
  const name = path.basename(file);
  return kind === 'maildir' ? (name.split(/[:;!]2,/)[0] ?? name) : name;
}

/**
 * Identifies a message of an mbox by its Message-ID and a hash of its other fields and the start of its body. Mail programs rewrite
 * status fields in an mbox, and a deletion moves all later messages, so neither all bytes nor the offset identify it.
 */
function contentKey(message: RawMessage): string {
  const hash = createHash('sha256');
  for (const { name, value } of message.fields) {
    if (!STATUS_FIELDS.has(name.toLowerCase())) hash.update(`${name}:${value}\n`);
  }
  hash.update(message.source.subarray(message.bodyAt));
  return `${fieldOf(message.fields, 'message-id') ?? ''} ${hash.digest('base64')}`;
}

const STATUS_FIELDS = new Set([
  'status',
  'x-status',
  'x-keywords',
  'x-uid',
  'x-imap',
  'x-imapbase',
  'x-mozilla-status',
  'x-mozilla-status2',
  'x-mozilla-keys',
  'x-gmail-labels',
  'content-length',
  'lines',
]);
