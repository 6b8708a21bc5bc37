// How mail folders are named on disk.
import path from 'node:path';
import type { FolderRole } from '../../shared/domain/words.ts';
import { roleOfName, roleOfPath } from '../intake/folder-role.ts';

const SHIFTED = /&([A-Za-z0-9+,]{0,200})-/g;

/** RFC 3501 section 5.1.3, as Maildir++ names its folders: `Entw&APw-rfe` is `Entwürfe`. */
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

/** The role of a Maildir by its path: `~/Maildir/.INBOX.Sent`, `mail/Sent`; `all` where the name says nothing. */
export function roleOfMaildir(folder: string): FolderRole {
  const name = path.basename(folder);
  const names = name.startsWith('.') ? name.slice(1).split('.') : [name];
  return roleOfPath(names.map(decodeImapUtf7)) ?? 'all';
}

/** The role of an mbox file: `Sent`, `Sent.mbox`, `Inbox.sbd/Sent`, `Sent Messages.mbox/mbox`; `all` where unknown. */
export function roleOfMbox(file: string): FolderRole {
  const base = path.basename(file);
  const name = base === 'mbox' ? path.basename(path.dirname(file)) : base;
  return roleOfName(decodeImapUtf7(name.replace(/\.(mbox|mbx|txt)$/i, ''))) ?? 'all';
}

/** The role of a folder of .eml files by its name; `all` where that says nothing. */
export function roleOfFolder(folder: string): FolderRole {
  return roleOfName(path.basename(folder)) ?? 'all';
}
