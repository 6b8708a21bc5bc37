// Whether a message shows that a person reads an address.
import type { FolderRole } from '../../shared/domain/words.ts';
import { fieldOf } from './header-block.ts';
import type { MessageHead } from './message.ts';

/** Local parts that programs write from, compared without dots, dashes and underscores. */
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
 * True where the header shows no program, newsletter or list at work. Mail in a junk folder shows nobody alive: spam is written in
 * other people's names. Whether the sender is somebody else than the user is for the store to say.
 */
export function isSignOfLife(head: MessageHead, role: FolderRole): boolean {
  if (head.from === null || role === 'junk') return false;
  const local = head.from.address.slice(0, head.from.address.lastIndexOf('@')).replace(/[._-]/g, '');
  if (MACHINES.some((name) => local === name)) return false;
  const automatic = fieldOf(head.headers, 'auto-submitted')?.trim().toLowerCase() ?? 'no';
  const precedence = fieldOf(head.headers, 'precedence')?.trim().toLowerCase() ?? '';
  return automatic.startsWith('no') && !BULK.includes(precedence) && fieldOf(head.headers, 'list-id') === null;
}
