import type { FolderRole } from '../../shared/domain/words.ts';
import { roleOfName } from '../intake/folder-role.ts';
import { fieldOf } from '../intake/header-block.ts';
import { receivedDate } from '../intake/header-values.ts';
import type { MessageHead } from '../intake/message.ts';
import { headFromFields } from '../intake/message-head.ts';
import type { RawMessage } from './raw-message.ts';

/**
 * The head of a message in a file. When it came in is told by its Received field, else by the mbox; the date of a file says
 * only when somebody copied it, and stands in where nothing else is known.
 */
export function fileHead(message: RawMessage, uid: number, now: number): MessageHead {
  const received = receivedDate(fieldOf(message.fields, 'received'));
  return headFromFields(message.fields, {
    uid,
    size: message.size,
    at: received ?? message.arrival,
    latest: received ?? now,
  });
}

const BY_LABEL: readonly FolderRole[] = ['sent', 'drafts', 'junk'];

/** Google's export puts all mail into one mbox and the folder into a field: `X-Gmail-Labels: Sent,Opened`. */
export function roleOfMessage(message: RawMessage, folder: FolderRole): FolderRole {
  const labels = fieldOf(message.fields, 'x-gmail-labels');
  if (labels === null) return folder;
  const roles = labels.split(',').map((label) => roleOfName(label.replaceAll('"', '')));
  return roles.find((role) => role !== null && BY_LABEL.includes(role)) ?? folder;
}
