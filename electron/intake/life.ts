// Whether a message shows that a person uses its sender's address.
import type { FolderRole } from '../../shared/domain/words.ts';
import { fieldOf } from './header-block.ts';
import type { MessageHead } from './message.ts';

/** Local parts of addresses of programs, compared without dots, dashes and underscores. */
const MACHINES = [
  'noreply',
  'donotreply',
  'mailerdaemon',
  'postmaster',
  'notification',
  'notifications',
  'bounce',
  'bounces',
];
const BULK = ['bulk', 'list', 'junk', 'auto_reply'];

/**
 * True if the header shows no program, newsletter or mailing list as the sender. False in a junk folder, since spam has forged senders.
 * The store checks that the sender is not the user.
 */
export function isSignOfLife(head: MessageHead, role: FolderRole): boolean {
  if (head.from === null || role === 'junk') return false;
  const local = head.from.address.slice(0, head.from.address.lastIndexOf('@')).replace(/[._-]/g, '');
  if (MACHINES.some((name) => local === name)) return false;
  const automatic = fieldOf(head.headers, 'auto-submitted')?.trim().toLowerCase() ?? 'no';
  const precedence = fieldOf(head.headers, 'precedence')?.trim().toLowerCase() ?? '';
  return automatic.startsWith('no') && !BULK.includes(precedence) && fieldOf(head.headers, 'list-id') === null;
}
