// Whether a message shows that a person reads an address.
import { fieldOf } from './header-block.ts';
import type { MessageHead } from './mail-source.ts';

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

/** True where the sender is somebody else and the header shows no program, newsletter or list at work. */
export function isSignOfLife(head: MessageHead, identities: ReadonlySet<string>): boolean {
  if (head.from === null || identities.has(head.from.address)) return false;
  const local = head.from.address.slice(0, head.from.address.lastIndexOf('@')).replace(/[._-]/g, '');
  if (MACHINES.some((name) => local === name)) return false;
  const automatic = fieldOf(head.headers, 'auto-submitted')?.trim().toLowerCase() ?? 'no';
  const precedence = fieldOf(head.headers, 'precedence')?.trim().toLowerCase() ?? '';
  return automatic.startsWith('no') && !BULK.includes(precedence) && fieldOf(head.headers, 'list-id') === null;
}
