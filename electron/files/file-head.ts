import type { FolderRole } from '../../shared/domain/words.ts';
import { roleOfName } from '../intake/folder-role.ts';
import { fieldOf } from '../intake/header-block.ts';
import { receivedDate } from '../intake/header-values.ts';
import type { MessageHead } from '../intake/message.ts';
import { headFromFields } from '../intake/message-head.ts';
import type { RawMessage } from './raw-message.ts';

/**
 * The head of a message in a file. `now`: milliseconds since 1970 UTC. The time of arrival comes from the Received field, or else from
 * `message.arrival`: the mbox's From_ line, or the date of the file, which may be the date of a copy.
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

/** The role of a message. Google's export has all mail in one mbox and names the folders in a field: `X-Gmail-Labels: Sent,Opened`. */
export function roleOfMessage(message: RawMessage, folder: FolderRole): FolderRole {
  const labels = fieldOf(message.fields, 'x-gmail-labels');
  if (labels === null) return folder;
  const roles = labels.split(',').map((label) => roleOfName(label.replaceAll('"', '')));
  return roles.find((role) => role !== null && BY_LABEL.includes(role)) ?? folder;
}
