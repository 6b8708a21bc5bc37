// Who writes reports, and to whom: names in From, the envelope's sender, the address that a report came to.
import type { MessageView } from './message-view.ts';
import { perView } from './per-view.ts';

/** Names in From that only mail systems bear. */
const DAEMONS: readonly string[] = [
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
const SYSTEMS: readonly string[] = [
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
const MACHINES: readonly string[] = [
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

/** In: names. Out: whether one of them stands in From. */
function fromAnyOf(names: readonly string[]): (view: MessageView) => boolean {
  return perView((view) => {
    const from = view.from.toLowerCase();
    return names.some((name) => from.includes(name));
  });
}

export const isFromDaemon: (view: MessageView) => boolean = fromAnyOf(DAEMONS);
export const isFromSystem: (view: MessageView) => boolean = fromAnyOf(SYSTEMS);
export const isFromMachine: (view: MessageView) => boolean = fromAnyOf(MACHINES);

/** A report must not be answered by another, so mail systems send it with no sender (RFC 5321 section 4.5.5). */
export const hasNullSender: (view: MessageView) => boolean = perView((view) => {
  if (!view.has('return-path')) return false;
  const path = view.header('return-path').toLowerCase();
  return path.replace(/[<>\s]/g, '') === '' || path.includes('mailer-daemon');
});

/** "list-bounces@", "bounces+user=example.org@", "prvs=…@", "SRS0=…@", "list-admin@": replies of people do not go there. */
export const isToBounceAddress: (view: MessageView) => boolean = perView((view) =>
  ['to', 'delivered-to', 'x-original-to', 'envelope-to'].some((name) => {
    const local = view.header(name).toLowerCase().split('@')[0] ?? '';
    return /bounce|prvs=|srs[01]=|-admin$|-owner$|owner-|-return-|verp/.test(local);
  }),
);
