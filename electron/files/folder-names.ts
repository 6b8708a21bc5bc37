// The role of a mail folder on disk, from its name.
import path from 'node:path';
import type { FolderRole } from '../../shared/domain/words.ts';
import { roleOfName, roleOfPath } from '../intake/folder-role.ts';

const SHIFTED = /&([A-Za-z0-9+,]{0,200})-/g;

/** Decodes modified UTF-7 (RFC 3501 section 5.1.3), which Maildir++ uses for folder names: `Entw&APw-rfe` is `Entwürfe`. */
export function decodeImapUtf7(name: string): string {
  return name.replace(SHIFTED, (_, base64: string) => {
    if (base64 === '') return '&';
    const bytes = Buffer.from(base64.replaceAll(',', '/'), 'base64');
    return bytes
      .subarray(0, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le');
  });
}

/** The role of a Maildir from its path, as `~/Maildir/.INBOX.Sent` or `mail/Sent`; `all` for an unknown name. */
export function roleOfMaildir(folder: string): FolderRole {
  const name = path.basename(folder);
  const names = name.startsWith('.') ? name.slice(1).split('.') : [name];
  return roleOfPath(names.map(decodeImapUtf7)) ?? 'all';
}

/** The role of an mbox file from its path, as `Sent`, `Sent.mbox`, `Inbox.sbd/Sent`, `Sent Messages.mbox/mbox`; `all` if unknown. */
export function roleOfMbox(file: string): FolderRole {
  const base = path.basename(file);
  const name = base === 'mbox' ? path.basename(path.dirname(file)) : base;
  return roleOfName(decodeImapUtf7(name.replace(/\.(mbox|mbx|txt)$/i, ''))) ?? 'all';
}

/** The role of a folder of .eml files from its name; `all` for an unknown name. */
export function roleOfFolder(folder: string): FolderRole {
  return roleOfName(path.basename(folder)) ?? 'all';
}
