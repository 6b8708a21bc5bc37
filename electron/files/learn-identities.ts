// Finds the addresses of a mailbox's owner in its mail, since mail files name no account.
import { isMailSystem } from '../../shared/domain/mail-system.ts';
import { fieldOf, fieldsOf } from '../intake/header-block.ts';
import { mailboxesOf } from '../intake/header-values.ts';
import type { FileFolder } from './file-folders.ts';
import { roleOfMessage } from './file-head.ts';
import type { RawMessage } from './raw-message.ts';
import { readMail } from './read-mail.ts';

export interface Learnt {
  /** Normalized addresses (normalizeAddress). */
  readonly identities: ReadonlySet<string>;
  readonly messages: number;
}

/**
 * In: folders. Out: the From addresses of sent mail, the addresses to which delivery reports were sent, and the number of messages. Reads
 * headers alone and skips unreadable messages, which the pass after this one reports.
 */
export async function learnIdentities(
  folders: readonly FileFolder[],
  signal: AbortSignal,
  onFound: (folder: string, messages: number) => void,
): Promise<Learnt> {
  const identities = new Set<string>();
  let messages = 0;
  for (const folder of folders) {
    for (const mail of folder.mails) {
      for await (const read of readMail(mail, { headersOnly: true })) {
        if (signal.aborted) return { identities, messages };
        messages++;
        if (read.kind === 'unreadable') continue;
        const role = roleOfMessage(read.message, folder.role);
        for (const address of ownAddresses(read.message, role === 'sent')) identities.add(address);
        if (messages % 1000 === 0) onFound(folder.path, messages);
      }
    }
  }
  return { identities, messages };
}

function ownAddresses(message: RawMessage, sent: boolean): readonly string[] {
  const { fields } = message;
  if (sent) return addressesIn(fieldsOf(fields, 'from')).filter((address) => !isMailSystem(address));
  if (!isCertainlyReport(message)) return [];
  return addressesIn(['to', 'delivered-to', 'x-original-to'].flatMap((name) => fieldsOf(fields, name)));
}

const addressesIn = (values: readonly string[]): readonly string[] => mailboxesOf(values).map(({ address }) => address);

/** Whether the message is a report beyond doubt. Stricter than triage: a letter about a delivery says nothing about the owner. */
function isCertainlyReport({ fields }: RawMessage): boolean {
  if (fieldOf(fields, 'list-id') !== null) return false;
  const type = (fieldOf(fields, 'content-type') ?? '').toLowerCase();
  if (type.startsWith('multipart/report') && !type.includes('disposition-notification')) return true;
  if (fieldOf(fields, 'return-path')?.trim() === '<>') return true;
  return /^(mailer-daemon|postmaster)@/.test(mailboxesOf(fieldsOf(fields, 'from'))[0]?.address ?? '');
}
