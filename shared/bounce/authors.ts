// Who writes reports: names that stand in From.
import type { MessageView } from './message-view.ts';

/** Names in From that only mail systems bear. */
export const DAEMONS: readonly string[] = [
  'mailer-daemon',
  'mailerdaemon',
  'mailer_daemon',
  'mailer daemon',
  'mail delivery',
  'mail deliver system',
  'delivery subsystem',
  'delivery system',
  'mail-daemon',
  'maildaemon',
  'mdaemon',
  'microsoftexchange',
  'mmdf',
];
/** Names that mail systems share with those who run them. */
export const SYSTEMS: readonly string[] = [
  'postmaster',
  'post_master',
  'post.master',
  'post master',
  'system administrator',
  'mail system',
  'mailsystem',
  'mail administrator',
  'internet mail service',
  'automated response',
  'microsoft outlook',
];
/** Local parts of senders that read no answer. */
export const MACHINES: readonly string[] = [
  'no-reply',
  'noreply',
  'do-not-reply',
  'donotreply',
  'daemon',
  'bounce',
  'ndr',
  'gateway',
  'mail_service',
  'sysadmin',
  'mailadmin',
  'virus',
  'autoresponder',
  'smtp',
];

/** In: the view and names. Out: true where one of them stands in From. */
export function isFrom(view: MessageView, names: readonly string[]): boolean {
  const from = view.from.toLowerCase();
  return names.some((name) => from.includes(name));
}
