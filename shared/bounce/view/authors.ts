// Who writes reports, and to whom: names in From, the envelope's sender, the address that a report came to.
import { addressesOf, type MessageView } from './message-view.ts';
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
const isFromNamedMachine = fromAnyOf(MACHINES);
/** "bounces@", "ndr@"; not Sandra, and no project called Bounceboard. */
const MACHINE_WORDS = /(?<![\p{L}\d])(?:bounces?|ndr)(?!\p{L})/iu;

export const isFromMachine: (view: MessageView) => boolean = perView(
  (view) => isFromNamedMachine(view) || MACHINE_WORDS.test(view.from),
);

/** A report must not be answered by another, so mail systems send it with no sender (RFC 5321 section 4.5.5). */
export const hasNullSender: (view: MessageView) => boolean = perView((view) => {
  if (!view.has('return-path')) return false;
  const path = view.header('return-path').toLowerCase();
  return path.replace(/[<>\s]/g, '') === '' || path.includes('mailer-daemon');
});

/** BATV and SRS, and what list managers call the address of a list's owner. */
const RETURN_FORMS =
  /^(?:ms)?prvs\d?=|^srs[01][=+-]|^owner-|-(?:owner|admin)$|-return-(?:\d|$)|(?<![a-z])verp(?![a-z])/;
/** "bounces", "list-bounces+user=example.org", "bounce-4711-user=example.org", "b.12.bounce", "bounce12" */
const BOUNCE_WORD = /(?<![a-z0-9])(?:e?mail)?bounces?(?:back)?(?![a-z])/;

/**
 * In: the local part of an address in lower case. Out: true where it is one that reports come back to. In bounceboard, bouncer and
 * bounce-house the word is part of another name: behind the single word stands a tag (`+…`), a number, or a whole address.
 */
function isReturnLocal(local: string): boolean {
  if (RETURN_FORMS.test(local)) return true;
  const found = BOUNCE_WORD.exec(local);
  if (found === null) return false;
  const rest = local.slice(found.index + found[0].length);
  return rest === '' || rest.startsWith('+') || found[0].endsWith('s') || /[\d=]/.test(rest);
}

/** "list-bounces@", "bounces+user=example.org@", "prvs=…@", "SRS0=…@", "list-admin@": replies of people do not go there. */
export const isToBounceAddress: (view: MessageView) => boolean = perView((view) =>
  ['to', 'delivered-to', 'x-original-to', 'envelope-to'].some((name) => hasReturnPart(view.header(name).toLowerCase())),
);

/** What stands in every form; without it, as in nearly all mail, the parts need not be looked at. */
const IN_EACH_FORM = /bounce|prvs|srs|owner|admin|return|verp/;

function hasReturnPart(value: string): boolean {
  return IN_EACH_FORM.test(value) && localParts(value).some(isReturnLocal);
}

/** Of all that has an @, be it an address or not; a name beside it is none. */
function localParts(value: string): readonly string[] {
  const words = value.slice(0, 4000).split(/[\s,;:<>"()]+/);
  return words.flatMap((word) => (word.includes('@') ? [word.slice(0, word.indexOf('@'))] : []));
}

/** In: the view. Out: the addresses in To, in lower case: those of whoever reads the message. */
export const readerOf: (view: MessageView) => readonly string[] = perView((view) => addressesOf(view.header('to')));
